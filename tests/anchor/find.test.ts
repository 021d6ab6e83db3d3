import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText } from '../../src/anchor/find.ts';
import { sourcesOf } from './library.ts';

const SOURCES = sourcesOf({
  a: 'The old town and the new town. It’s 1,960 men.',
  b: 'A town; 960 men.',
  c: 'Townsfolk and “the town”',
  d: 'TOWN, Town.',
});

describe('findText', () => {
  it.each([
    ['in every source, whole words only, in any case', 'town', ['a', 'a', 'b', 'c', 'd', 'd']],
    ['in its own case, where it has a capital', 'Town', ['d']],
    ['in its own case, where it is all capitals', 'TOWN', ['d']],
    ['whole numerals only', '960 men', ['b']],
    ['folded', '"the town"', ['c']],
    ['elided, in any case', 'the old … new', ['a']],
    ['what stands nowhere', 'city', []],
    ['nothing', '', []],
    ['marks alone', '“', ['c']],
  ])('%s', (_, text, sources) => {
    expect(findText(text, SOURCES).map(({ source }) => source)).toEqual(sources);
  });

  it('calls only that exact which stands to the letter', () => {
    const methods = findText('town', SOURCES).map(({ source, anchor }) => `${source} ${anchor.method}`);
    expect(methods).toEqual(['a exact', 'a exact', 'b exact', 'c exact', 'd folded', 'd folded']);
  });

  it('finds words in texts that write them otherwise', () => {
    const sources = sourcesOf({ soft: 'peace\u00ADkeepers', nfd: 'cafe\u0301s', ja: 'か\u3099く', tr: 'İzmir' });
    expect(findText('peacekeepers', sources)).toHaveLength(1);
    expect(findText('cafés', sources)).toHaveLength(1);
    expect(findText('がく', sources)).toHaveLength(1);
    expect(findText('İzmir', sources)).toHaveLength(1);
  });

  it('gives spans of the text as it is, whatever its capitals are', () => {
    const texts = fc.array(fc.constantFrom('İ', 'ẞ', 'ǅ', 'A', 'ß', ' ', '😀', 'x'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = `${before.join('')} Word ${after.join('')}`;
        const [hit] = findText('word', sourcesOf({ a: text }));
        expect(hit && text.slice(hit.anchor.span.start, hit.anchor.span.end)).toBe('Word');
      }),
    );
  });
});
