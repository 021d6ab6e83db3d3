import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedPassages } from '../../src/text/shingles.ts';

const WIRE =
  'the ferry left the northern harbour shortly after noon with cars, trucks and a school class on board, and was seen ' +
  'for the last time by a fishing boat that had turned back because of the storm';

const words = (count: number, stem: string): string =>
  Array.from({ length: count }, (_, at) => `${stem}${at}`).join(' ');

const around = (text: string, stem: string): string => `${words(40, stem)}. ${text}. ${words(40, `${stem}x`)}`;

const texts = (list: readonly string[]): readonly string[] =>
  sharedPassages(list).map(({ second }) => (list[second.text] ?? '').slice(second.span.start, second.span.end));

describe('passages that texts share', () => {
  it('are found to the word, with a span in each', () => {
    const list = [around(WIRE, 'a'), around(WIRE, 'b')];
    const [found, ...more] = sharedPassages(list);
    expect(more).toEqual([]);
    expect(list[0]?.slice(found?.first.span.start, found?.first.span.end)).toBe(WIRE);
    expect(list[1]?.slice(found?.second.span.start, found?.second.span.end)).toBe(WIRE);
    expect(found?.words).toBe(WIRE.split(/\s+/).length);
  });

  it.each([
    ['typography', WIRE.replaceAll(' ', '\n').replace('northern', 'Nor\u00ADthern')],
    ['a word changed', WIRE.replace('trucks', 'lorries')],
    ['a word left out', WIRE.replace('a school class', 'school class')],
    ['words put in', WIRE.replace('fishing boat', 'small fishing boat from Bodø')],
    ['edits on both sides of the middle', WIRE.replace('shortly ', '').replace('had turned', 'turned')],
  ])('are found through %s', (_, changed) => {
    expect(sharedPassages([around(WIRE, 'a'), around(changed, 'b')])).toHaveLength(1);
  });

  it.each([
    ['a sentence that all quote', 'we did everything that we could do to bring all of them home again'],
    ['a list of names', words(30, 'Name')],
    ['a list of numbers', Array.from({ length: 40 }, (_, at) => String(at)).join(' ')],
    ['nothing', ''],
  ])('are not made of %s', (_, common) => {
    expect(sharedPassages([around(common, 'a'), around(common, 'b')])).toEqual([]);
  });

  it('hold each text against one that has the words, not all against all', () => {
    const pairs = sharedPassages(Array.from({ length: 50 }, (_, at) => around(WIRE, `s${at}x`)));
    expect(pairs.map(({ second }) => second.text)).toEqual(Array.from({ length: 49 }, (_, at) => at + 1));
  });

  it('pass over pairs that may not share, and still find the other copies', () => {
    const list = ['a', 'b', 'c'].map((stem) => around(WIRE, stem));
    const pairs = sharedPassages(list, (first, second) => !(first === 0 && second === 1));
    expect(pairs.map(({ first, second }) => [first.text, second.text])).toEqual([[0, 2]]);
    expect(sharedPassages(list, () => false)).toEqual([]);
  });

  it('are found wherever a passage stands, in texts of any words', () => {
    const noise = fc.array(fc.constantFrom('lorem', 'ipsum', 'dolor', 'sit', 'amet', 'é', '…', '20'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(noise, noise, noise, noise, (a, b, c, d) => {
        const list = [[...a, WIRE, ...b].join(' '), [...c, WIRE, ...d].join(' ')];
        expect(texts(list).some((text) => text.includes(WIRE))).toBe(true);
      }),
    );
  });

  it('take time in step with the length of hostile texts', () => {
    const took = (size: number): number => {
      const before = performance.now();
      sharedPassages([
        `${WIRE} `.repeat(size),
        `${WIRE} `.repeat(size),
        'a '.repeat(30 * size),
        'a '.repeat(30 * size),
      ]);
      return performance.now() - before;
    };
    took(100);
    expect(took(4_000)).toBeLessThan(4 * Math.max(50, took(1_000)) * 4);
  });
});
