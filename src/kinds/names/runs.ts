import { countryOf, isCountry, isDemonym, isSeat, LONGEST_COUNTRY } from '../../languages/en/gazetteer.ts';
import {
  ACRONYMS,
  BODY_WORDS,
  DETERMINERS,
  OBJECT_PREPOSITIONS,
  ORIGIN_PREPOSITIONS,
  PARTICLES,
  PLACE_PREPOSITIONS,
  someWordOf,
  STOP_WORDS,
} from './titles.ts';
import { NOBLE_TITLES } from '../../languages/en/bynames.ts';
import { CHILD_WORDS, OFFICES } from '../../languages/en/titles.ts';
import { NUMBERED, RULER_NAMES } from '../../languages/en/whole-names.ts';
import { fullGeneric, genericSort } from './generics.ts';
import type { Word } from './words.ts';

/** Words in a row that may make a name: capitalised, or in a script without case, and the particles between them. */
export interface Run {
  readonly words: readonly Word[];
  /**
   * Whether it follows a preposition, and of what kind: one that a person may follow ("according to Rutskoy"), or one
   * that a place or a body follows ("in Springfield", "director of the General Staff").
   */
  readonly object: 'none' | 'person' | 'place';
  /** Whether it owns an office that follows: "Putin’s spokesman". */
  readonly possessor: boolean;
  /** The rank that is its holder's by what it names: "Duke of". */
  readonly rank?: string;
  /** The word before it, folded; empty where there is none, or a mark stands between. */
  readonly before: string;
}

const MONTH_OF_NUMBER = /^(?:may|march|april|june|july|august)$/u;

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{N}/u.test(word.text) && !/\p{L}{3}/u.test(word.text);

const isMonth = (words: readonly Word[], at: number): boolean =>
  MONTH_OF_NUMBER.test(words[at]?.folded ?? '') && (isNumber(words[at - 1]) || isNumber(words[at + 1]));

/** "I" behind the name of a ruler is a number. */
const RULER_TITLES: ReadonlySet<string> = new Set('king queen pope tsar czar emperor empress prince'.split(' '));

/** Whether the "I" at a place is the number of a ruler: "Charles I". */
export const isRegnal = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'I' &&
  words[at - 1]?.breaks === '' &&
  (RULER_NAMES.has(words[at - 1]?.folded ?? '') || RULER_TITLES.has(words[at - 2]?.folded ?? ''));

/** "Johann Strauss I": behind two words of a name, with nothing behind it, it is no pronoun. */
const isLastNumber = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'I' &&
  words[at + 1] === undefined &&
  [words[at - 1], words[at - 2]].every((word) => word?.breaks === '' && word.casing === 'title');

/** "A" and "I" are an initial only where a name follows: "A Nazarbayev", but "A Russian force". */
const isArticle = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if ((word?.text !== 'A' && word?.text !== 'I') || isRegnal(words, at) || isLastNumber(words, at)) return false;
  return (
    next === undefined ||
    next.casing === 'lower' ||
    word.breaks !== '' ||
    isDemonym(next.folded) ||
    BODY_WORDS.has(next.folded)
  );
};

/** A number belongs to a noun with a capital before it that takes one, or to the road behind it: "Pier 6", "42nd Street". */
const isNumberOfName = (words: readonly Word[], at: number): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (/\p{L}/u.test(words[at]?.text ?? '') && next?.casing === 'title' && isRoad(next.folded))
    return words[at]?.breaks === '';
  if (before?.breaks !== '' || before.casing === 'lower' || before.casing === 'none') return false;
  return NUMBERED.has(before.folded) || isRoad(before.folded);
};

const isRoad = (folded: string): boolean => genericSort(fullGeneric(folded)) === 'road';

/** Whether a word is never part of a name; "WHO" is a body. */
const isStopWord = ({ folded, casing, initial }: Word): boolean =>
  STOP_WORDS.has(folded) && !initial && !(casing === 'upper' && ACRONYMS.has(folded));

const isNameable = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  if (isNumber(word)) return isNumberOfName(words, at);
  if (word.casing === 'lower') return false;
  return !isStopWord(word) && !isArticle(words, at) && !isMonth(words, at);
};

/** Whether a lower-case particle leads on to a nameable word. */
const leadsOn = (words: readonly Word[], at: number, joiners: ReadonlySet<string>): boolean => {
  let next = at;
  while (
    words[next]?.casing === 'lower' &&
    joiners.has(words[next]?.folded ?? '') &&
    words[next]?.breaks === '' &&
    next - at < 4
  )
    next += 1;
  return next > at && isNameable(words, next);
};

const isOfficeWord = (word: Word | undefined): boolean => word !== undefined && someWordOf(word.folded, OFFICES);

const holdsOffice = (word: Word | undefined): boolean =>
  word?.breaks === '' && (BODY_WORDS.has(word.folded) || isOfficeWord(word));

/** How far behind an owner the office may stand that is his: "Putin’s long-time foreign policy adviser". */
const OWNED_OFFICE = 4;

/** Whether a run owns an office, and so is not the one who holds it. */
const ownsOffice = (words: readonly Word[], end: number): boolean =>
  words[end - 1]?.possessive === true && words.slice(end, end + OWNED_OFFICE).some(isOfficeWord);

const objectBefore = (words: readonly Word[], at: number): Run['object'] => {
  let before = at - 1;
  while (
    before >= 0 &&
    words[before]?.breaks === '' &&
    words[before]?.casing === 'lower' &&
    DETERMINERS.has(words[before]?.folded ?? '')
  )
    before -= 1;
  const word = words[before];
  if (word?.breaks !== '' || !OBJECT_PREPOSITIONS.has(word.folded)) return 'none';
  if (PLACE_PREPOSITIONS.has(word.folded) || holdsOffice(words[before - 1])) return 'place';
  return ORIGIN_PREPOSITIONS.has(word.folded) ? 'person' : 'none';
};

const endOfRun = (words: readonly Word[], start: number, joiners: ReadonlySet<string>): number => {
  let at = start;
  while (at < words.length && (isNameable(words, at) || leadsOn(words, at, joiners))) {
    const word = words[at];
    at += 1;
    if (word?.breaks !== '' || word.possessive) break;
  }
  return at;
};

/** "Duke of Kent": the rank, with its "of". */
const rankBefore = (words: readonly Word[], start: number): string | undefined => {
  const [rank, of] = words.slice(Math.max(0, start - 2), start);
  const isRank = rank?.casing === 'title' && rank.breaks === '' && NOBLE_TITLES.has(rank.folded);
  return isRank && of?.folded === 'of' && of.breaks === '' ? `${rank.text} of` : undefined;
};

const runOf = (words: readonly Word[], start: number, end: number): Run => {
  const before = words[start - 1];
  const rank = rankBefore(words, start);
  return {
    ...(rank !== undefined && { rank }),
    words: words.slice(start, end),
    object: objectBefore(words, start),
    possessor: ownsOffice(words, end),
    before: before?.breaks === '' ? before.folded : '',
  };
};

/** "Earl of": a rank that is its holder's by what stands behind. */
const isRankOf = (words: readonly Word[], start: number, end: number): boolean =>
  end === start + 1 && isNameable(words, end + 1) && rankBefore(words, end + 1) !== undefined;

/** Particles that English has as words of its own, and that stand in a name behind a capital or hyphen alone. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(['as', 'at', 'an', 'do', 'i']);

/** Particles that join the words of a name in lower case. */
export const JOINING_PARTICLES: readonly string[] = [...PARTICLES].filter((word) => !ENGLISH_WORDS.has(word));

/** Words of lower case inside a name: particles, and what is said behind a father’s name. */
const NAME_JOINERS: ReadonlySet<string> = new Set([...JOINING_PARTICLES, ...CHILD_WORDS]);

/** The runs of a quote's words, in order, joined by lower-case particles. Linear. */
export const runsOf = (words: readonly Word[], joiners: ReadonlySet<string> = NAME_JOINERS): readonly Run[] => {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const end = endOfRun(words, at, joiners);
    if (end > at && !isRankOf(words, at, end)) runs.push(runOf(words, at, end));
    at = Math.max(end, at + 1);
  }
  return runs;
};

export const joinFolded = (words: readonly Word[]): string => words.map((word) => word.folded).join(' ');

/** How many words at the start of a run name a country or a seat of government; the longest that fits. */
export const countryLength = (words: readonly Word[]): number => {
  for (let length = Math.min(LONGEST_COUNTRY, words.length); length > 0; length -= 1) {
    const folded = joinFolded(words.slice(0, length));
    if (isCountry(folded) || isSeat(folded)) return length;
  }
  return 0;
};

/** How many words at the start of a run say of which country something is: "Russian", "North Korean". */
export const demonymLength = (words: readonly Word[]): number => {
  const pair = joinFolded(words.slice(0, 2));
  if (words.length > 1 && isDemonym(pair)) return 2;
  return isDemonym(words[0]?.folded ?? '') ? 1 : 0;
};

/** Whether all words of a run only name countries. */
export const isCountryOnly = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  (countryLength(words) === words.length ||
    demonymLength(words) === words.length ||
    countryOf(joinFolded(words)) !== undefined);

/** The offset after the last word that ends the name of a body, 0 where there is none. A lone such word names nothing. */
export const bodyEnd = (words: readonly Word[]): number =>
  words.findLastIndex((word) => BODY_WORDS.has(word.folded)) + 1;
