import { EPITHETS, FAMILY_RANKS, PLAIN_EPITHETS, POST_ENDING } from '../../languages/en/bynames.ts';
import { RULER_NAMES } from '../../languages/en/whole-names.ts';
import { mayBeGivenName, isShortForm } from './short-forms.ts';
import { ADDRESSES } from '../../languages/en/titles.ts';
import { STOP_WORDS } from './titles.ts';
import type { Word } from './words.ts';

const isCapital = (word: Word | undefined): word is Word => word?.casing === 'title' || word?.casing === 'upper';

/** Whether a word behind "the" is a byname: "the Terrible", "the younger". */
export const isEpithet = (word: Word): boolean =>
  PLAIN_EPITHETS.has(word.folded) || (isCapital(word) && EPITHETS.has(word.folded));

/** Whether a name is one that a place behind it tells apart: a given name alone, as in "Catherine of Aragon". */
export const hasByname = (word: Word): boolean =>
  isCapital(word) &&
  word.breaks === '' &&
  !word.possessive &&
  (RULER_NAMES.has(word.folded) || mayBeGivenName(word.folded));

/** Whether "of" and a place stand at an index. */
export const isOrigin = (words: readonly Word[], at: number): boolean => {
  const place = words[words[at + 1]?.folded === 'the' ? at + 2 : at + 1];
  return words[at]?.folded === 'of' && words[at].breaks === '' && isCapital(place) && !STOP_WORDS.has(place.folded);
};

/** Whether a lower-case word behind a full name says which of a family it is: "Hugo Brandt fils", but no "senior lecturer". */
export const isFamilyRank = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.casing !== 'lower' || !FAMILY_RANKS.has(word.folded) || words[at - 1]?.breaks !== '') return false;
  const isFull = isCapital(words[at - 1]) && isCapital(words[at - 2]);
  return isFull && (next === undefined || word.breaks !== '' || !POST_ENDING.test(next.folded));
};

/** One word for several, as they are written. */
const joined = (words: readonly Word[], folded: string): Word | null => {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const text = words.map((word) => word.text).join(' ');
  return { ...last, text, folded, casing: 'title', initial: false, start: first.start, end: last.end };
};

/** Whether the word before a lone given name can be part of the name. */
const standsAlone = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before?.breaks !== '' || before.casing === 'lower' || ADDRESSES.has(before.folded) || STOP_WORDS.has(before.folded)
  );
};

/** The byname that starts at an index behind a name, as one word, and how many words it takes. */
const bynameAt = (words: readonly Word[], at: number): { readonly word: Word; readonly length: number } | null => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !isCapital(before)) return null;
  if (isFamilyRank(words, at)) return { word: { ...word, casing: 'title' }, length: 1 };
  if (next === undefined) return null;
  if (
    word.folded === 'the' &&
    word.casing === 'lower' &&
    isEpithet(next) &&
    (before.breaks === '' || before.breaks === ',')
  ) {
    const byname = joined([word, next], `the ${next.folded}`);
    return byname === null ? null : { word: byname, length: 2 };
  }
  if (before.breaks !== '' || !hasByname(before) || !standsAlone(words, at - 1) || !isOrigin(words, at)) return null;
  const length = next.folded === 'the' ? 3 : 2;
  const place = words.slice(at + length - 1, at + length);
  const byname = joined(words.slice(at, at + length), `of ${place.map(({ folded }) => folded).join(' ')}`);
  return byname === null ? null : { word: byname, length };
};

/** Whether a short form stands in brackets inside a name: "William (Bill) Harker". */
const isBracketed = (words: readonly Word[], at: number): boolean => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    before?.breaks === '(' &&
    word?.breaks === ')' &&
    isCapital(word) &&
    isCapital(next) &&
    isShortForm(before.folded, word.folded)
  );
};

/** How many words from "née" on give the name that somebody was born with. */
const birthNameLength = (words: readonly Word[], at: number): number => {
  if (!/^nee?$/u.test(words[at]?.folded ?? '') || !isCapital(words[at - 1])) return 0;
  let end = at + 1;
  while (isCapital(words[end]) && (end === at + 1 || words[end - 1]?.breaks === '')) end += 1;
  return end > at + 1 ? end - at : 0;
};

/**
 * The words of a quote with what belongs to a name made one with it: a byname is one word ("the Terrible", "of Aragon"), a
 * short form in brackets stands in its place, and the name that somebody was born with goes. Linear.
 */
export const withBynames = (words: readonly Word[]): readonly Word[] => {
  const found: Word[] = [];
  const joinTo = (word: Word): void => {
    const before = found.pop();
    if (before !== undefined) found.push({ ...before, breaks: '' });
    found.push(word);
  };
  for (let at = 0; at < words.length; at += 1) {
    const [word, byname, birthName] = [words[at], bynameAt(words, at), birthNameLength(words, at)];
    if (byname !== null) joinTo(byname.word);
    else if (word !== undefined && isBracketed(words, at)) joinTo({ ...word, breaks: '' });
    else if (word !== undefined && birthName === 0) found.push(word);
    at += Math.max((byname?.length ?? 1) - 1, birthName - 1, 0);
  }
  return found;
};
