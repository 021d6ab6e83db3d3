import type { Name } from '../../model/values.ts';
import { scriptOf } from './script.ts';
import { GENERATIONS } from './titles.ts';

/** Consonants that two scripts write for one another, by the letter that stands for them all. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/s?h?tsch|szcz|shch|tch|d?zh|dj|sch|sh|ch|cz|sz|rz|t[sz]|dz|[jsz]|c(?=[eiy])/gu, 's'],
  [/kh|gh|ck|[cghkq]/gu, 'k'],
  [/x/gu, 'ks'],
  [/ph|[bfpv]/gu, 'b'],
  [/[dt]/gu, 't'],
];
const SEMIVOWEL = /w/gu;
const VOWELS = /[^a-z?!]|[aeiouy]/gu;
/** Letters by which a name shows that its c is a j, or its j a y. */
const TURKIC = /[əğış]/iu;
const POLISH = /[łśżźńęąć]/iu;
const FINAL_H = /(?<=.)h$/u;

/** A letter that may be a vowel or a consonant, as a consonant that may be there. */
const OPTIONAL = 'b?';
/** A Turkish ğ is silent, and Latin letters may write it as a g: "Erdogan", ארדואן. */
const MAYBE_SILENT = /(?<=[aou])g(?=[aou])/gu;
const MAYBE_G = 'k?';
const MAYBE = /[a-z]\?/gu;

/**
 * The consonants of a folded word as a pattern, those of one class alike. Arabic and Hebrew write one letter for w, v, u
 * and o: within a word it may be a consonant or not.
 */
const skeletonOf = (word: string, text: string): string => {
  const read = TURKIC.test(text) ? word.replaceAll('c', 'j') : POLISH.test(text) ? word.replaceAll('j', 'y') : word;
  const written = read.replace(FINAL_H, '').replace(/th|dh/gu, 't');
  const open = scriptOf(text) === 'arabic' ? written.replace(/(?<=.)[vw]+/gu, '?') : written.replace(MAYBE_SILENT, '!');
  return CLASSES.reduce((text, [find, write]) => text.replace(find, write), open.replace(SEMIVOWEL, 'v'))
    .replace(VOWELS, '')
    .replace(/([a-z])\1+/gu, '$1')
    .replaceAll('?', OPTIONAL)
    .replaceAll('!', MAYBE_G);
};

/** Fewest consonants that say anything: of whole names, and of one family name. */
const FEWEST = 4;
const FEWEST_OF_PART = 3;

const sizeOf = (skeleton: string): number => skeleton.replace(MAYBE, '').length;

const fits = (pattern: string, skeleton: string): boolean =>
  [skeleton.replaceAll('?', ''), skeleton.replace(MAYBE, '')].some((written) =>
    new RegExp(`^${pattern}$`, 'u').test(written),
  );

const matches = (a: string, b: string): boolean => a === b || fits(a, b) || fits(b, a);

const skeletonsOf = ({ folded, text }: Name): readonly string[] =>
  folded
    .filter((part) => !GENERATIONS.has(part))
    .flatMap((part) => part.split(/[\s-]/u))
    .map((part) => skeletonOf(part, text));

/** Latin alphabets that write the sounds of other languages in their own way. */
const OWN_LETTERS: readonly RegExp[] = [/ə/iu, POLISH];

/** The script, or the alphabet where it shows. */
const writingOf = ({ text }: Name): string =>
  OWN_LETTERS.find((pattern) => pattern.test(text))?.source ?? scriptOf(text);

/**
 * Whether two names in two scripts have the same consonants, or the family name of one those of the other: they may be one
 * name, and no more can be told.
 */
export const isAlikeAcrossScripts = (a: Name, b: Name): boolean => {
  if (writingOf(a) === writingOf(b)) return false;
  const [left, right] = [skeletonsOf(a), skeletonsOf(b)];
  const whole = matches(left.join(''), right.join('')) && sizeOf(left.join('')) >= FEWEST;
  if (whole || left.length === right.length) return whole;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const [family = '', other = ''] = [short.at(-1), long.at(-1)];
  return short.length === 1 && sizeOf(family) >= FEWEST_OF_PART && matches(family, other);
};
