import { describe, expect, it } from 'vitest';
import { findText, proveQuote } from '../../src/anchor/index.ts';
import { libraryOf } from './library.ts';

const LIBRARY = libraryOf({
  a: 'The old town and the new town. It’s 1,960 men.',
  b: 'A town; 960 men.',
  c: 'Townsfolk and “the town”',
});

describe('findText', () => {
  it.each([
    ['in every source, whole words only', 'town', ['a', 'a', 'b', 'c']],
    ['whole numerals only', '960 men', ['b']],
    ['folded', '"the town"', ['c']],
    ['elided', 'old … new', ['a']],
    ['what stands nowhere', 'city', []],
    ['nothing', '', []],
    ['marks alone', '“', ['c']],
  ])('%s', (_, text, sources) => {
    expect(findText(text, LIBRARY).map(({ source }) => source)).toEqual(sources);
  });

  it('gives each of several matches the context that settles it', () => {
    const hits = findText('town', LIBRARY).filter(({ source }) => source === 'a');
    expect(hits.map(({ prefix }) => prefix)).toEqual(['old ', 'new ']);
    for (const { source, anchor, prefix = '' } of hits) {
      const proof = proveQuote({ quote: { exact: 'town', prefix }, source, kind: 'place' }, LIBRARY);
      expect(proof).toMatchObject({ ok: true, anchor, notes: [] });
    }
  });

  it('finds words in texts that write them otherwise', () => {
    const library = libraryOf({ soft: 'peace\u00ADkeepers', nfd: 'cafe\u0301s', ja: 'か\u3099く' });
    expect(findText('peacekeepers', library)).toHaveLength(1);
    expect(findText('cafés', library)).toHaveLength(1);
    expect(findText('がく', library)).toHaveLength(1);
  });
});
