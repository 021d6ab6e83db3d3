import { DOUBLING, IRREGULAR_VERBS } from '../languages/en/irregular-verbs.ts';
import { once } from '../text/once.ts';
import { remembered } from '../text/remembered.ts';

/** Distinct words of texts that are kept in mind: more than most corpora have. */
export const MOST_WORDS = 20_000;

/** A form of a verb; a past that is its own participle counts as `past`, and `participle` is one that is no past. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

type Forms = readonly (readonly [word: string, form: VerbForm])[];

/** One syllable that ends in a single consonant after a single vowel: "plan", "stop". */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/u;

const stemOf = (base: string): string => (SHORT.test(base) || DOUBLING.has(base) ? base + base.slice(-1) : base);

/** "cancelled" beside "canceled": verbs in "-l" that are written both ways. */
const BOTH_WAYS = /[^aeiou][aeiou]l$/u;

const past = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base)}ed`;
};

const third = (base: string): string => {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
};

const ing = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return /[^aeiouy]e$/u.test(base) || base.endsWith('ue') ? `${base.slice(0, -1)}ing` : `${stemOf(base)}ing`;
};

const doubled = (base: string): Forms => [
  [`${base}led`, 'past'],
  [`${base}ling`, 'ing'],
];

const made = (base: string): Forms => {
  const irregular = IRREGULAR_VERBS.get(base);
  const participle = irregular?.participle ?? past(base);
  const before = irregular?.past ?? past(base);
  return [
    [base, 'base'],
    [third(base), 'third'],
    [before, 'past'],
    ...(participle === before ? [] : [[participle, 'participle'] as const]),
    [ing(base), 'ing'],
    // "rebutted" and "dreamed" beside "dreamt".
    ...(irregular === undefined || !(base === 'lie' || /(?:t|ed)$/u.test(before))
      ? []
      : [[past(base), 'past'] as const]),
    ...(irregular === undefined && BOTH_WAYS.test(base) ? doubled(base) : []),
  ];
};

/** The forms of every verb that was asked for: several tables list the same ones, and nothing asks for what none lists. */
const KNOWN = new Map<string, Forms>();

/** Every form of a verb with what it is; forms that two of them share stand twice. */
export const formsOf = (base: string): Forms => {
  const forms = KNOWN.get(base) ?? made(base);
  KNOWN.set(base, forms);
  return forms;
};

/** Irregular forms with the verbs that they are of: "found" of "find". */
const irregularBases = once((): ReadonlyMap<string, readonly string[]> => {
  const bases = new Map<string, string[]>();
  for (const { base, past, participle } of IRREGULAR_VERBS.values())
    for (const form of [past, participle]) bases.set(form, [...(bases.get(form) ?? []), base]);
  return bases;
});

/** What may stand in the place of an ending in the verb or noun that a form is of. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ying', 'ie'],
  ['men', 'man'],
];

/** "stopp" of "stopped": a stem that has its last letter twice. */
const isDoubled = (stem: string): boolean => stem.length > 1 && stem.at(-1) === stem.at(-2);

/**
 * Every word that a form may be of, itself first: none is left out of which `formsOf` or `pluralOf` makes it, and some of
 * which neither does stand among them. So that tables need to list no forms, of which few are ever met.
 */
export const basesOf = remembered(MOST_WORDS, String, (form: string): ReadonlySet<string> => {
  const bases = new Set([form, ...(irregularBases().get(form) ?? [])]);
  for (const [ending, base] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    bases.add(stem + base);
    if (base === '' && isDoubled(stem)) bases.add(stem.slice(0, -1));
  }
  return bases;
});

/** The plural of a regular noun. */
export const pluralOf = (noun: string): string => third(noun);

/** Every noun of a list that is parted by bars, in the singular and the plural. */
export const nounForms = (list: string): readonly string[] => list.split('|').flatMap((noun) => [noun, pluralOf(noun)]);

/** Every form of the verbs of a list that is parted by bars; of several words the first is inflected. */
export const verbPhrases = (list: string): readonly string[] =>
  list.split('|').flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    return formsOf(verb).map(([form]) => [form, ...rest].join(' '));
  });
