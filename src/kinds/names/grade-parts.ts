import { entryOf } from '../../text/entry.ts';
import { whyAlike } from './alike.ts';
import { isChildOf, type Part } from './parts.ts';
import { isShortForm } from './short-forms.ts';

/** How two parts stand, from the best to the worst; `alike` says why. */
export type Grade =
  | { readonly grade: 'equal' | 'particle' | 'initial' | 'short' | 'umlaut' }
  | { readonly grade: 'alike'; readonly why: string };

export const EQUAL: Grade = { grade: 'equal' };

const alike = (why: string): Grade => ({ grade: 'alike', why });

/** Particles that are one word in several spellings. */
const PARTICLE_KINDS: Readonly<Record<string, string>> = {
  al: 'al',
  el: 'al',
  ul: 'al',
  ar: 'al',
  as: 'al',
  az: 'al',
  ash: 'al',
  an: 'al',
  at: 'al',
  ad: 'al',
  il: 'al',
  bin: 'bin',
  ibn: 'bin',
  ben: 'bin',
  bn: 'bin',
  abd: 'abd',
  abdul: 'abd',
  abdel: 'abd',
  abdal: 'abd',
  abdu: 'abd',
  abu: 'abu',
  abou: 'abu',
};

const particleKinds = (bound: string): string =>
  [...new Set(bound.split(' ').map((word) => entryOf(PARTICLE_KINDS, word) ?? word))]
    .filter((kind) => kind !== 'al')
    .join(' ');

/** Particles that belong to a name more than others do: "servant of", "father of". */
const SERVANT = /^(?:abd|abu|abou|umm?)/u;

export const SERVANT_NOTE = 'one leaves out Abdul, Abu or Umm';

const gradeBound = (a: Part, b: Part): Grade | null => {
  if (a.bound === b.bound) return EQUAL;
  if (isChildOf(a) || isChildOf(b)) return null;
  if (a.bound === '' || b.bound === '')
    return SERVANT.test(a.bound + b.bound) ? alike(SERVANT_NOTE) : { grade: 'particle' };
  return particleKinds(a.bound) === particleKinds(b.bound) ? alike(`${a.bound} and ${b.bound} are one particle`) : null;
};

/** Why the words of two parts may be the same, word by word where there are as many: "Jong-un" and "Chong-un". */
const whyWordsAlike = (a: readonly string[], b: readonly string[]): string | null => {
  if (a.length !== b.length)
    return a.join('') === b.join('') ? 'the same letters, parted differently' : whyAlike(a.join(''), b.join(''));
  const reasons = a.map((word, index) => (word === b[index] ? '' : whyAlike(word, b[index] ?? '')));
  return reasons.includes(null) ? null : reasons.filter((reason) => reason !== null && reason !== '').join('; ');
};

/** Whether one number of a make leaves out what the other adds: 737 of 737-800. */
const leavesOutNumber = (a: Part, b: Part): boolean =>
  a.words.length !== b.words.length &&
  [...a.words, ...b.words].every((word) => /^\p{Nd}/u.test(word)) &&
  a.words.every((word, at) => at >= b.words.length || b.words[at] === word);

/** The "e" behind a vowel that writes out its umlaut: "Mueller"; it ends no name, as in "Samuel" and "Rafael" it does. */
const withoutUmlauts = (core: string): string => core.replace(/(?<=[aou])e(?=[^aeiouy]\p{L})/gu, '');

/** How two parts of names stand; `null` where they are two. */
export const gradeParts = (a: Part, b: Part): Grade | null => {
  if (a.core === b.core) return gradeBound(a, b);
  if (leavesOutNumber(a, b)) return { grade: 'particle' };
  if (a.initial || b.initial)
    return a.core.startsWith(b.core.charAt(0)) && !(a.initial && b.initial) ? { grade: 'initial' } : null;
  const bound = gradeBound(a, b);
  if (bound?.grade === 'equal' && isShortForm(a.core, b.core)) return { grade: 'short' };
  if (bound?.grade === 'equal' && withoutUmlauts(a.core) === withoutUmlauts(b.core)) return { grade: 'umlaut' };
  const why = bound === null ? null : whyWordsAlike(a.words, b.words);
  return why === null ? null : alike(why);
};

/** No family has a short form: Will and William are two families, or one misspelt. */
export const gradeFamilies = (a: Part, b: Part): Grade | null => {
  const grade = gradeParts(a, b);
  return grade?.grade === 'short' ? alike('one is a short form of the other') : grade;
};
