import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/anchor/blocks.ts';
import { proveQuote } from '../../src/anchor/index.ts';
import { libraryOf } from './library.ts';

const BODY = 'the harbour office counted again all through the night, and nobody slept';

describe('blocksOf', () => {
  it.each([
    ['a headline and its text', `Ferry sinks\n\nHerald reporters saw that ${BODY}.`],
    ['a headline on the line before', `Ferry sinks with 412\nPassengers came ashore while ${BODY}, said Ida Brandt.`],
    ['two items', '- 412 passengers\n- 9 crew'],
    ['items that end in stops', '1. Boats came.\n2. Nobody slept.'],
    ['two rows', 'Dead\t12\nInjured\t31'],
    ['rows with bars', '| Dead | 12 |\n| Injured | 31 |'],
    ['a caption and the text', `Ida Brandt at the pier\n\nBoats came when ${BODY}.`],
    ['a text and a bullet behind it', `They saw\n• Boats`],
  ])('parts %s', (_, text) => {
    expect(blocksOf(text, { start: 0, end: text.length })).toHaveLength(2);
  });

  it.each([
    [
      'a wrapped sentence',
      'In the evening the first of the boats came in with Ida\nBrandt and the others, and the harbour lay dark',
    ],
    ['a narrow column', 'President Ida\nBrandt came to\nHalden with her\nMinisters when'],
    ['a line that goes on in small letters', 'Ferry sinks\nwith 412 on board'],
    ['a paragraph that goes on in small letters', 'The boats, which\n\nwere late, came in'],
    ['a comma at the end', 'By noon,\n\nBrandt said nothing'],
    ['a word that wants another', 'They met the\n\nPresident of Halden'],
    ['two paragraphs of whole sentences', 'Boats came.\n\nNobody slept.'],
    ['one line', 'Boats came, and nobody slept.'],
  ])('leaves %s whole', (_, text) => {
    expect(blocksOf(text, { start: 0, end: text.length })).toHaveLength(1);
  });
});

describe('a quote over two blocks', () => {
  const text = `Toll reaches 12\n\nDead were found when ${BODY}.`;
  const prove = (exact: string) => proveQuote({ quote: { exact }, source: 'a', kind: 'count' }, libraryOf({ a: text }));

  it('is spliced, though nothing stands between its words', () => {
    const proof = prove('12 Dead');
    expect(proof).toMatchObject({ ok: false, problem: { code: 'quote-spliced', data: { pieces: ['12', 'Dead'] } } });
  });

  it('stands where each part is of one block', () => {
    expect(prove('reaches 12 … Dead were found').ok).toBe(true);
    expect(prove('Toll reaches 12').ok).toBe(true);
  });
});
