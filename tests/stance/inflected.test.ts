import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IRREGULAR_VERBS } from '../../src/languages/en/irregular-verbs.ts';
import { NOUNS } from '../../src/languages/en/stance/nouns.ts';
import { FALLIBLE_VERBS, NAMING_VERBS, OTHER_VERBS, VERBS } from '../../src/languages/en/stance/verbs/index.ts';
import { basesOf, formsOf, pluralOf } from '../../src/stance/forms.ts';
import {
  formsAmong,
  inflectedNoun,
  inflectedTable,
  inflectedVerb,
  irregularBaseOf,
  valuesAmong,
  type Inflected,
} from '../../src/stance/inflected.ts';
import { CLAUSAL_VERBS, PREDICATES, VERB_FORMS } from '../../src/stance/lexicon.ts';
import { tableOf } from '../../src/stance/phrases.ts';

const firstWords = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.split(' ')[0] ?? '');

const KNOWN_VERBS: readonly string[] = [
  ...VERBS.flatMap(({ words }) => firstWords(words)),
  ...[NAMING_VERBS, FALLIBLE_VERBS, OTHER_VERBS].flatMap(firstWords),
  ...IRREGULAR_VERBS.keys(),
];

const anyWord = fc.string({
  unit: fc.constantFrom(...'a b d e g i l n o p r s t u w x y'.split(' ')),
  minLength: 1,
  maxLength: 8,
});

describe('basesOf', () => {
  test('leads back from every form of every verb that is known', () => {
    const lost = [...new Set(KNOWN_VERBS)].flatMap((verb) =>
      formsOf(verb).flatMap(([form]) => (basesOf(form).has(verb) ? [] : [`${form} of ${verb}`])),
    );
    expect(lost).toEqual([]);
  });

  test('leads back from every form of any word', () => {
    fc.assert(fc.property(anyWord, (word) => formsOf(word).every(([form]) => basesOf(form).has(word))));
    fc.assert(fc.property(anyWord, (word) => basesOf(pluralOf(word)).has(word)));
  });

  test('is small however long a word is', () => {
    expect(basesOf('s'.repeat(10_000)).size).toBeLessThan(8);
  });
});

/** Verbs and nouns that share their forms, in lists of words of few letters: "ass", "asses", "a|as". */
const listed = fc.array(
  fc.record({
    words: fc.array(
      fc.string({ unit: fc.constantFrom('a', 's', 'e', 'y', 'i', 'd', 'p'), minLength: 1, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    isVerb: fc.boolean(),
    value: fc.nat(3),
  }),
  { maxLength: 12 },
);

describe('what is listed is found as a table of all its forms would have it', () => {
  test('by the first word of a phrase, and by the phrase', () => {
    fc.assert(
      fc.property(listed, (rows) => {
        const list = (): readonly Inflected<string>[] =>
          rows.map(({ words, isVerb, value }) =>
            isVerb
              ? inflectedVerb(words.join(' '), (form) => `${form} ${value}`)
              : inflectedNoun(words.join(' '), `noun ${value}`, ' of'),
          );
        const all = list().flatMap(({ phrases }) => phrases());
        const [whole, table, valuesOf] = [tableOf(all), inflectedTable(list), valuesAmong(list)];
        for (const [phrase] of all) {
          const [first = ''] = phrase.split(' ');
          expect(table.get(first)).toEqual(whole.get(first));
          expect(valuesOf(phrase)).toEqual(all.flatMap(([one, value]) => (one === phrase ? [value] : [])));
        }
        expect(table.get('xx')).toBeUndefined();
        expect(valuesOf('xx')).toEqual([]);
      }),
    );
  });

  test('a form of verbs, with all that it may be', () => {
    const forms = formsAmong(() => ['put', 'find', 'found', 'stop', 'die', 'dye']);
    const rows: readonly (readonly [word: string, expected: readonly string[] | undefined])[] = [
      ['put', ['base', 'past']],
      ['found', ['base', 'past']],
      ['founded', ['past']],
      ['stopped', ['past']],
      ['stoped', undefined],
      ['dying', ['ing']],
      ['dyeing', ['ing']],
      ['stoping', undefined],
      ['finded', undefined],
      ['', undefined],
    ];
    for (const [word, expected] of rows) {
      expect([word, ...(forms.get(word) ?? [])].sort()).toEqual([word, ...(expected ?? [])].sort());
      expect(forms.has(word)).toBe(expected !== undefined);
    }
  });
});

test.each([
  ['found', 'find'],
  ['lay', 'lie'],
  ['laid', 'lay'],
  ['going', 'go'],
  ['walked', undefined],
  ['constructor', undefined],
])('%s is a form of %s', (word, base) => {
  expect(irregularBaseOf(word)).toBe(base);
});

describe('the lexicon', () => {
  test('knows each verb in each of its forms', () => {
    const lost = KNOWN_VERBS.flatMap((verb) =>
      formsOf(verb).flatMap(([form, kind]) => (VERB_FORMS.get(form)?.has(kind) === true ? [] : [form])),
    );
    expect(lost).toEqual([]);
    expect(CLAUSAL_VERBS.has('said')).toBe(true);
    expect(CLAUSAL_VERBS.has('sayed')).toBe(false);
  });

  test('lists a noun beside a verb of the same form', () => {
    const effects = PREDICATES.get('claims')?.filter(({ rest }) => rest.length === 0) ?? [];
    expect(new Set(effects.map(({ value }) => value.sort))).toEqual(new Set(['verb', 'noun']));
    expect(NOUNS.some(({ words }) => words.split('|').includes('claim'))).toBe(true);
    expect(PREDICATES.get('are')?.some(({ value }) => value.sort === 'verb' && value.form === 'base')).toBe(true);
    expect(PREDICATES.get('constructor')).toBeUndefined();
  });
});
