import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MARKS, fold } from '../../src/text/fold.ts';

/** Text of what folding touches, among letters that it leaves alone. */
const typographic = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('aeiouZ 19.,-\'"`’‘“”«»–—−\u00AD\u200B\u00A0\u2009\t\n\r…')),
      fc.constantFrom(
        'ﬁ',
        'ﬃ',
        '\u0301',
        '\u0323',
        '\u0308',
        'é',
        'ǖ',
        'Å',
        '\u212B',
        '한',
        '\u1112\u1161\u11AB',
        '停',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['curly quotation marks', '‘a’ “b”', `'a' "b"`],
    ['a backtick', 'OSCE`s', "OSCE's"],
    ['dashes', 'a–b—c−5', 'a-b-c-5'],
    ['dashes of two and three hyphens', 'a--b---c -- d', 'a-b-c - d'],
    ['quotation marks of two characters', "''a'' ``b'' don't", `"a" "b" don't`],
    ['runs of white space', 'a \u00A0\n\tb', 'a b'],
    ['two blanks among plain words', 'one  two   three', 'one two three'],
    ['a blank before another kind of blank', 'one two \u00A0three \tfour', 'one two three four'],
    ['a soft hyphen', 'peace\u00ADkeepers', 'peacekeepers'],
    ['zero-width characters', 'a\u200Bb\uFEFF', 'ab'],
    ['marks of direction', '\u202Eabc\u202C', 'abc'],
    ['ligatures', 'oﬃce ﬁle', 'office file'],
    ['decomposed letters', 'cafe\u0301', 'café'],
    ['a mark on the last of plain letters', 'the cafe\u0301 was open', 'the café was open'],
    ['a mark after a soft hyphen', 'e\u00AD\u0301', 'é'],
    ['case', 'Naqqa', 'Naqqa'],
    ['other marks', '1,960. [a] (b) …', '1,960. [a] (b) …'],
    ['primes, which are measures', '5′ 6″', '5′ 6″'],
    ['letters that look like ligatures', 'œæ', 'œæ'],
    ['nothing', '', ''],
  ])('%s', (_, raw, folded) => {
    expect(fold(raw).text).toBe(folded);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(typographic, (text) => fold(fold(text).text).text === fold(text).text));
  });

  it('folds composed and decomposed text alike', () => {
    fc.assert(
      fc.property(typographic, (text) => {
        expect(fold(text.normalize('NFD')).text).toBe(fold(text.normalize('NFC')).text);
      }),
    );
  });

  it('maps offsets in order, and back to where they came from', () => {
    fc.assert(
      fc.property(typographic, (raw) => {
        const { text, toRaw, toFolded } = fold(raw);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const span = toRaw({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(toFolded(span.start)).toBeLessThanOrEqual(at);
          last = span.start;
        }
      }),
    );
  });

  it('leads back to raw text that folds to the same words', () => {
    const words = fc.array(
      fc.constantFrom('1,960', 'soldiers', '“corridor”', 'peace\u00ADkeepers', 'cafe\u0301', 'ﬁve–year'),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const gaps = fc.constantFrom(' ', '\n\n', '\u00A0', ' \u200B ');
    fc.assert(
      fc.property(words, gaps, fc.nat(), (parts, gap, pick) => {
        const raw = parts.join(gap);
        const { text, toRaw } = fold(raw);
        const word = fold(parts[pick % parts.length] ?? '').text;
        const start = text.indexOf(word);
        const span = toRaw({ start, end: start + word.length });
        expect(fold(raw.slice(span.start, span.end)).text).toBe(word);
      }),
    );
  });

  it('keeps what was dropped at its edges outside a span', () => {
    const { toRaw } = fold('\u200Babc\u200B def');
    expect(toRaw({ start: 0, end: 3 })).toEqual({ start: 1, end: 4 });
  });

  it('leads back past what was dropped where the lengths happen to be equal', () => {
    const { text, toRaw } = fold('\u00ADﬁ');
    expect(text).toBe('fi');
    expect(toRaw({ start: 0, end: 2 })).toEqual({ start: 1, end: 2 });
  });

  it('leads back to the same place where nothing changed its length, and never behind the end', () => {
    const { toRaw, toFolded } = fold('a “b”');
    expect(toRaw({ start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
    expect(toRaw({ start: 5, end: 5 })).toEqual({ start: 5, end: 5 });
    expect(toRaw({ start: 9, end: 9 })).toEqual({ start: 5, end: 5 });
    expect([toFolded(3), toFolded(9)]).toEqual([3, 5]);
  });

  it(`keeps at most ${MAX_MARKS} marks a base`, () => {
    expect(Array.from(fold(`x${'\u0323'.repeat(100)}y`).text)).toHaveLength(MAX_MARKS + 2);
  });

  it.each([
    ['200,000 marks of two classes', `a${'\u0301\u0323'.repeat(100_000)}`],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['zero-width characters between letters', 'a\u200B'.repeat(500_000)],
    ['unpaired surrogates', '\uD800'.repeat(200_000)],
  ])('takes %s in linear time', (_, text) => {
    const before = process.cpuUsage().user;
    fold(text);
    expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
  });
});
