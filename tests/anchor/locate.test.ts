import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/claim.ts';
import { proveQuote } from '../../src/anchor/index.ts';
import { MAX_ELISION } from '../../src/anchor/locate.ts';
import { libraryOf } from './library.ts';

const prove = (text: string, quote: Quote) => proveQuote({ quote, source: 'a', kind: 'place' }, libraryOf({ a: text }));

/** How a quote anchors, and the words of the text it anchors to; the code of the finding when it does not. */
const anchored = (text: string, quote: Quote): string => {
  const proof = prove(text, quote);
  if (!proof.ok) return proof.problem.code;
  const { method, span } = proof.anchor;
  return `${method}: ${text.slice(span.start, span.end)}`;
};

describe('a quote anchors', () => {
  it.each([
    ['to the letter', 'a force of 1,960 men', { exact: '1,960 men' }, 'exact: 1,960 men'],
    ['with white space around it in YAML', 'a force of 1,960 men', { exact: ' 1,960 men\n' }, 'exact: 1,960 men'],
    ['folded quotation marks', 'the “corridor” there', { exact: '"corridor"' }, 'folded: “corridor”'],
    [
      'folded white space',
      'the Lachin\n\u00A0corridor',
      { exact: 'Lachin corridor' },
      'folded: Lachin\n\u00A0corridor',
    ],
    ['a soft hyphen', 'peace\u00ADkeepers came', { exact: 'peacekeepers' }, 'folded: peace\u00ADkeepers'],
    ['decomposed letters', 'the cafe\u0301 here', { exact: 'café' }, 'folded: cafe\u0301'],
    ['exact before folded', 'a–b and a-b', { exact: 'a-b' }, 'exact: a-b'],
    ['the owner of something', 'Azerbaijan’s army', { exact: 'Azerbaijan' }, 'exact: Azerbaijan'],
    ['with its prefix', 'ten men, then ten women', { exact: 'ten', prefix: 'then ' }, 'exact: ten'],
    ['with a prefix that lacks the space', 'of ten men', { exact: 'ten', prefix: 'of', suffix: 'men' }, 'exact: ten'],
    ['with a folded prefix', 'the “good” men', { exact: 'men', prefix: 'the "good" ' }, 'exact: men'],
    [
      'over an elision',
      'Armenia and, at last, Russia',
      { exact: 'Armenia … Russia' },
      'elided: Armenia and, at last, Russia',
    ],
    ['over one in brackets', 'Armenia and Russia', { exact: 'Armenia […] Russia' }, 'elided: Armenia and Russia'],
    ['over three full stops', 'Armenia and Russia', { exact: 'Armenia ... Russia' }, 'elided: Armenia and Russia'],
    ['to a literal ellipsis first', 'Yes… No, yes and no', { exact: 'Yes… No' }, 'exact: Yes… No'],
    ['without marks around it', 'They came at ten men strong', { exact: '“ten men”' }, 'edited: ten men'],
    ['without a stop of the editor’s', 'ten men came, said one', { exact: 'ten men came.' }, 'edited: ten men came'],
    ['without a stop inside the marks', 'ten men came in', { exact: '"ten men came,"' }, 'edited: ten men came'],
    ['without a stop outside the marks', 'ten men came in', { exact: '"ten men came".' }, 'edited: ten men came'],
    ['with a changed first letter', 'and the men came', { exact: '[T]he men came' }, 'edited: the men came'],
    ['with a letter made small', 'The men came', { exact: '[t]he men came' }, 'edited: The men came'],
    ['past a sic', 'the thre men came', { exact: 'the thre [sic] men' }, 'edited: the thre men'],
    ['past a sic in round brackets', 'the thre men came', { exact: 'the thre (sic) men' }, 'edited: the thre men'],
    ['to brackets of the source first', 'the (sic) men', { exact: 'the (sic) men' }, 'exact: the (sic) men'],
    ['to marks of the source first', 'the "ten men" here', { exact: '"ten men"' }, 'exact: "ten men"'],
    ['shortest', 'Armenia, Armenia and Russia', { exact: 'Armenia … Russia' }, 'elided: Armenia and Russia'],
  ])('%s', (_, text, quote, expected) => {
    expect(anchored(text, quote)).toBe(expected);
  });

  it.each([
    ['another case', 'the Lachin corridor', { exact: 'Lachin Corridor' }],
    ['a digit less', 'a force of 1,960', { exact: '1,96' }],
    ['a numeral cut', 'a force of 1,960', { exact: '960' }],
    ['parts in the wrong order', 'Armenia and Russia', { exact: 'Russia … Armenia' }],
    ['parts too far apart', `Armenia ${'x '.repeat(MAX_ELISION / 2)}Russia`, { exact: 'Armenia … Russia' }],
    ['an insertion', 'that it sank', { exact: 'that it [the brig] sank' }],
    ['a letter in brackets that is another letter', 'and the men', { exact: '[S]he men' }],
    ['a stop that would cut a numeral', 'a force of 300.5 tons', { exact: 'a force of 300.' }],
    ['one mark alone', 'ten men', { exact: '"ten women' }],
    ['another prefix', 'a force of ten', { exact: 'ten', prefix: 'no more than ' }],
    ['another suffix', 'a force of ten', { exact: 'ten', suffix: 'women' }],
    ['nothing quoted', 'a force', { exact: '' }],
    ['nothing but an elision', 'a force', { exact: '…' }],
    ['half a surrogate pair', 'a 😀 b', { exact: '\uDE00' }],
  ])('never: %s', (_, text, quote) => {
    expect(prove(text, quote).ok).toBe(false);
  });

  it('gives the parts around an elision', () => {
    const proof = prove('Armenia and Russia', { exact: 'Armenia … Russia' });
    expect(proof.ok && proof.anchor.parts).toEqual([
      { start: 0, end: 7 },
      { start: 12, end: 18 },
    ]);
  });

  it('takes parts that are just near enough', () => {
    const text = `Armenia ${'x '.repeat(MAX_ELISION / 2 - 1)}Russia`;
    expect(prove(text, { exact: 'Armenia … Russia' }).ok).toBe(true);
  });

  it('whatever its typography', () => {
    const raw = 'The “Lachin corridor” — Armenia’s only road – is open to 1,960 men';
    const spellings = fc.constantFrom(
      (text: string) => text.replaceAll(/[“”]/g, '"'),
      (text: string) => text.replaceAll('’', '`'),
      (text: string) => text.replaceAll(' ', '\u00A0 '),
      (text: string) => text.replaceAll(/[—–]/g, '-'),
      (text: string) => text.replaceAll('o', 'o\u00AD'),
      (text: string) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(fc.array(spellings, { maxLength: 4 }), (changes) => {
        const exact = changes.reduce((text, change) => change(text), raw);
        expect(prove(raw, { exact }).ok).toBe(true);
      }),
    );
  });
});

describe('quote-ambiguous', () => {
  const note = (text: string, quote: Quote) => {
    const proof = prove(text, quote);
    return proof.ok ? proof.notes[0]?.data : proof.problem.code;
  };

  it.each([
    ['one word of prefix', 'the old town, the new town', { exact: 'town' }, { count: 2, prefix: 'old ' }],
    ['a longer prefix', 'a big town and one big town and', { exact: 'town' }, { count: 2, prefix: 'a big ' }],
    ['a suffix that is shorter', 'a big town and one big town', { exact: 'town' }, { count: 2, suffix: ' and' }],
    ['no mark alone', 'a big town. One big town', { exact: 'town' }, { count: 2, prefix: 'a big ' }],
    ['a suffix where no prefix does', 'town hall, town', { exact: 'town' }, { count: 2, suffix: ' hall,' }],
    ['what the prefix left open', 'old town, old town, new town', { exact: 'town', prefix: 'old' }, { count: 2 }],
  ])('offers %s', (_, text, quote, expected) => {
    expect(note(text, quote)).toMatchObject(expected);
  });

  it('offers what settles it', () => {
    const text = 'one big town, a big town, one big town again';
    const proof = prove(text, { exact: 'town' });
    const { prefix = '', suffix = '' } = proof.ok ? (proof.notes[0]?.data ?? {}) : {};
    const settled = prove(text, { exact: 'town', prefix, suffix });
    expect(settled.ok && settled.notes).toEqual([]);
  });

  it('is silent where the prefix settles it', () => {
    expect(note('the old town, the new town', { exact: 'town', prefix: 'new' })).toBeUndefined();
  });
});
