import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary, proveQuote } from '../../src/anchor/index.ts';
import { offerQuote } from '../../src/anchor/offer.ts';
import type { Quote } from '../../src/model/claim.ts';
import type { KindName } from '../../src/model/values.ts';
import { sourcesOf } from './library.ts';

/** What is offered for words between brackets in a text; the brackets are taken out first. */
const offered = (marked: string, kind: KindName): Quote | null => {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const [source, ...others] = sourcesOf({ a: marked.replace(/[⟦⟧]/gu, ''), b: 'Another text.' });
  if (source === undefined) throw new Error('no source');
  return offerQuote([{ start, end }], kind, source, createLibrary([source, ...others]));
};

describe('offerQuote', () => {
  it.each<[marked: string, kind: KindName, quote: Quote | null]>([
    ['They sent ⟦1,960⟧ men.', 'count', { exact: '1,960' }],
    ['They sent at least ⟦1,960⟧ men.', 'count', { exact: 'at least 1,960' }],
    ['They sent reportedly more than ⟦300 men⟧.', 'count', { exact: 'reportedly more than 300 men' }],
    ['It came in late ⟦September⟧.', 'date', { exact: 'late September' }],
    ['They sent ⟦300  \n men⟧.', 'count', { exact: '300 men' }],
    ['They sent ⟦300 peace\u00ADkeepers⟧.', 'count', { exact: '300 peacekeepers' }],
    ['They sent 1,⟦960⟧ men.', 'count', null],
    ['He said ⟦it⟧ and saw it.', 'choice', { exact: 'it', prefix: 'said ' }],
    ['He saw it there, and ⟦saw⟧ it here.', 'choice', { exact: 'saw', prefix: 'and ' }],
    ['A long-winded man ⟦spoke⟧. A long-winded man spoke up.', 'choice', { exact: 'spoke', suffix: '. A' }],
    ['⟦  ⟧', 'choice', null],
  ])('for %j as a %s is %j', (marked, kind, quote) => {
    expect(offered(marked, kind)).toEqual(quote);
  });

  it('is nothing where the words stand too often to be told apart', () => {
    expect(offered(`⟦it⟧ ${'it '.repeat(60)}`, 'choice')).toBe(null);
  });

  it('is proved, stands once, and holds the words', () => {
    const words = fc.constantFrom(
      'not',
      'about',
      '40',
      'men',
      'or more',
      'may',
      'late',
      'May',
      'no',
      'the',
      '…',
      '.\n',
    );
    const kinds = fc.constantFrom<KindName>('count', 'date', 'name', 'choice');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 14 }), fc.nat(), kinds, (parts, at, kind) => {
        const text = parts.join(' ');
        const before = parts.slice(0, at % parts.length).join(' ');
        const start = before === '' ? 0 : before.length + 1;
        const span = { start, end: start + (parts[at % parts.length] ?? '').length };
        const sources = sourcesOf({ a: text });
        const library = createLibrary(sources);
        const [source] = sources;
        const quote = source && offerQuote([span], kind, source, library);
        if (!quote) return;
        const proof = proveQuote({ quote, source: 'a', kind }, library);
        expect(proof).toMatchObject({ ok: true, notes: [] });
        if (proof.ok) expect(proof.anchor.span.start <= span.start && span.start < proof.anchor.span.end).toBe(true);
      }),
    );
  });
});
