import type { Name } from '../../model/values.ts';
import { MAX_NAME_WORDS, personOf } from './parts.ts';
import type { Run } from './runs.ts';
import { bodyEnd, countryLength, demonymLength, isCountryOnly } from './runs.ts';
import { ADDRESSES, OFFICES } from '../../languages/en/titles.ts';
import { ACRONYMS, GENERATIONS, OFFICE_TOPICS, PARTICLES, POST_NOMINALS, SHIP_PREFIXES, someWordOf } from './titles.ts';
import type { Word } from './words.ts';

/** A person that a quote may name, and how surely: the object of a preposition, or an owner, is named in passing. */
interface PersonCandidate {
  readonly name: Name;
  readonly words: readonly Word[];
  readonly weak: boolean;
}

const isOffice = (word: Word | undefined): boolean =>
  word !== undefined && someWordOf(word.folded, OFFICES) && !word.initial;

const isAddress = (word: Word | undefined): boolean => word?.initial === false && ADDRESSES.has(word.folded);

const isTopic = (word: Word | undefined): boolean =>
  word !== undefined &&
  (OFFICE_TOPICS.has(word.folded) ||
    (word.folded.includes('-') && word.folded.split('-').every((part) => OFFICE_TOPICS.has(part))));

const isGeneration = (word: Word | undefined): boolean => word !== undefined && GENERATIONS.has(word.folded);

/** Whether a word that could be a title stands where only a name can: last, or with only "Jr" behind. */
const isLast = (words: readonly Word[], at: number): boolean => words.slice(at + 1).every(isGeneration);

/** How many words at the front are titles, offices, and what belongs to them. */
const titleLength = (words: readonly Word[]): number => {
  const office = words.findLastIndex((word, at) => isOffice(word) && !isLast(words, at));
  let end = office + 1;
  while (isAddress(words[end]) && !isLast(words, end)) end += 1;
  if (end > 0) return end;
  const adjectives = demonymLength(words);
  return adjectives < words.length && !isLast(words, adjectives - 1) && isPlainDemonym(words, adjectives)
    ? adjectives
    : 0;
};

/** Words for a people that are given or family names as well, and so stay with the name behind them. */
const NAME_DEMONYMS: ReadonlySet<string> = new Set([
  'german',
  'french',
  'english',
  'irish',
  'welsh',
  'roman',
  'israel',
  'franco',
  'india',
  'america',
]);

const isPlainDemonym = (words: readonly Word[], length: number): boolean =>
  length > 0 && !NAME_DEMONYMS.has(words[0]?.folded ?? '');

/** Where the words behind a name begin that are no part of it: "Nikol Pashinyan Prime Minister", "Jane Doe, PhD". */
const nameEnd = (words: readonly Word[]): number => {
  let end = words.length;
  while (end > 1 && POST_NOMINALS.has(words[end - 1]?.folded ?? '') && end > 2) end -= 1;
  while (end > 2 && (isOffice(words[end - 1]) || (end < words.length && isTopic(words[end - 1])))) end -= 1;
  return end;
};

/** Cuts the body or country that an office is of: "the National Assembly Ararat Mirzoyan" leaves the name. */
const afterObject = (words: readonly Word[]): readonly Word[] => {
  const body = bodyEnd(words);
  if (body > 0) return words.slice(body);
  return words.slice(countryLength(words) || demonymLength(words));
};

const trimParticles = (words: readonly Word[]): readonly Word[] => {
  const last = words.findLastIndex((word) => !(word.casing === 'lower' && PARTICLES.has(word.folded)));
  return words.slice(0, last + 1);
};

/** Letters of an abbreviation that cannot be spoken: no name. */
const UNSPOKEN = /^[bcdfghjklmnpqrstvwxz]{2,5}$/u;

const isAcronym = (word: Word): boolean =>
  word.casing === 'upper' && !word.initial && (ACRONYMS.has(word.folded) || UNSPOKEN.test(word.folded));

const isTitle = (word: Word): boolean => isOffice(word) || isTopic(word) || isAddress(word);

/** Whether words are titles, a country or an abbreviation, with no name among them. */
const isNameless = (words: readonly Word[]): boolean =>
  words.every((word) => isTitle(word) || isAcronym(word)) || isCountryOnly(words);

/** Whether a run begins with what stands before the name of a ship: "HMS Victory". */
const shipPrefix = ([first, second]: readonly Word[]): number =>
  first?.casing === 'upper' && SHIP_PREFIXES.has(first.folded) && second !== undefined ? 1 : 0;

/** The words that hyphens join in the name of a ship: the Mont-Blanc is the Mont Blanc. */
const hyphenParts = (word: Word): readonly Word[] =>
  word.text.split('-').map((text) => ({ ...word, text, folded: text.toLowerCase() }));

/** Reads the person whom a run names, `null` where it names none. */
export const personIn = (run: Run): PersonCandidate | null => {
  const rest = run.object !== 'none' || bodyEnd(run.words) > 0 ? afterObject(run.words) : run.words;
  const whole = rest.length === run.words.length;
  if (whole && run.object === 'place') return null;
  if (rest.length === 0 || isNameless(rest) || rest.length > MAX_NAME_WORDS * 2) return null;
  const titles = shipPrefix(rest) || titleLength(rest);
  const behind = nameEnd(rest);
  const words = trimParticles(rest.slice(titles, Math.max(behind, titles + 1)));
  if (isNameless(words) || words.every(isGeneration)) return null;
  const name = personOf(
    shipPrefix(rest) > 0 ? words.flatMap(hyphenParts) : words,
    run.rank === undefined ? rest.slice(0, titles).map((word) => word.text) : [run.rank],
  );
  return name === null ? null : { name, words, weak: (run.object === 'person' && whole) || run.possessor };
};

/** Whether a run only continues the one before the comma: "Martin Luther King, Jr." or "Jane Doe, PhD". */
export const isAppendix = (run: Run): boolean =>
  run.words.every((word) => isGeneration(word) || POST_NOMINALS.has(word.folded));
