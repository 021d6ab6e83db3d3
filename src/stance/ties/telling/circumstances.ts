import { countryOf } from '../../../languages/en/gazetteer.ts';
import {
  FORMER_TIMES,
  MONTHS,
  PLACE_PREPOSITIONS,
  STATE_VERBS,
  TIME_PREPOSITIONS,
  WEEKDAYS,
} from '../../../languages/en/telling-words.ts';
import { BE, DETERMINERS, HAVE } from '../../../languages/en/stance/grammar.ts';
import { unmarked } from '../../../text/unmarked.ts';
import type { Clause } from '../../clauses/index.ts';
import { verbPhrases } from '../../forms.ts';
import type { Sentence } from '../../governor.ts';
import { VERB_FORMS } from '../../lexicon.ts';
import { listOf, phraseAt } from '../../phrases.ts';
import { isParticiple } from '../../verb-groups.ts';
import { isNoun, lowerAt } from '../nouns.ts';
import type { Circumstances, Day, Place, Telling } from './telling.ts';

const MONTH: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)),
);
const WEEKDAY: ReadonlyMap<string, number> = new Map(WEEKDAYS.map((name, at) => [name, at]));
const TIMED: ReadonlySet<string> = new Set(TIME_PREPOSITIONS.split('|'));
const PLACED: ReadonlySet<string> = new Set(PLACE_PREPOSITIONS.split('|'));

const FORMER = listOf(FORMER_TIMES);
const STATES: ReadonlySet<string> = new Set(verbPhrases(STATE_VERBS));

const YEAR = /^[12]\d{3}$/u;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const CAPITAL = /^\p{Lu}/u;
/** Words of a place's name. */
const LONGEST_NAME = 5;

/** A date that begins at a word, by its weekday, month or year. */
const dateAt = (sentence: Sentence, from: number): Day | undefined => {
  const texts = (at: number): string => lowerAt(sentence, at);
  const dayOf = (text: string): number | undefined => (DAY.test(text) ? Number.parseInt(text, 10) : undefined);
  let [at, day] = [from, dayOf(texts(from))];
  if (day !== undefined) at += texts(at + 1) === 'of' ? 2 : 1;
  const weekday = WEEKDAY.get(texts(from));
  if (weekday !== undefined) return { weekday, words: sentence.words[from]?.text ?? '' };
  const month = MONTH.get(texts(at));
  if (month === undefined) {
    const year = day === undefined && YEAR.test(texts(from)) ? Number(texts(from)) : undefined;
    return year === undefined ? undefined : { year, words: texts(from) };
  }
  if (day === undefined && dayOf(texts(at + 1)) !== undefined) {
    at += 1;
    day = dayOf(texts(at));
  }
  const behind = texts(at + 1) === ',' ? at + 2 : at + 1;
  const year = YEAR.test(texts(behind)) ? Number(texts(behind)) : undefined;
  const words = sentence.words.slice(from, (year === undefined ? at : behind) + 1).map(({ text }) => text);
  return { month, words: words.join(' '), ...(day !== undefined && { day }), ...(year !== undefined && { year }) };
};

/** The name of a place behind a preposition, in lower case. */
const placeAt = (sentence: Sentence, preposition: number): Place | undefined => {
  const { words } = sentence;
  const from = DETERMINERS.has(lowerAt(sentence, preposition + 1)) ? preposition + 2 : preposition + 1;
  let end = from;
  for (; end < from + LONGEST_NAME; end += 1) {
    const word = words[end];
    if (word?.isWord !== true || word.isQuoted || !CAPITAL.test(word.text) || MONTH.has(word.lower)) break;
  }
  const names = words.slice(from, end).map(({ lower }) => unmarked(lower));
  // "In Mr Ford's view", "at Senate hearings"
  if (names.length === 0 || names.some((name) => name.endsWith('day')) || isNoun(sentence, end)) return undefined;
  if (/^['’]s?$/u.test(lowerAt(sentence, end)) || names.some((name) => /['’]s$/u.test(name))) return undefined;
  return {
    names,
    words: words
      .slice(preposition, end)
      .map(({ text }) => text)
      .join(' '),
  };
};

/** "Until Friday [Ines Duarte] headed it", "the fund is worth [$9 billion]": of what is so for a time, whether it still is. */
const eraOf = (sentence: Sentence, clause: Clause | undefined): Circumstances['era'] => {
  const { words, parse } = sentence;
  const group = clause?.group;
  if (group === undefined) return undefined;
  const [verb, first] = [lowerAt(sentence, group.main), lowerAt(sentence, group.first)];
  const isUsed = verb === 'used' && lowerAt(sentence, group.main + 1) === 'to';
  const isOfState = [verb, `${verb} ${lowerAt(sentence, group.main + 1)}`].some((one) => STATES.has(one));
  if (!isUsed && !isOfState && !BE.has(verb) && !HAVE.has(verb)) return undefined;
  if (NOW.has(first) || (VERB_FORMS.get(first)?.has('third') === true && first === verb))
    return { isFormer: false, words: first };
  for (const at of words.keys()) {
    const own = parse.owners[at];
    if (words[at]?.isQuoted === true || (own !== clause && !(own?.kind === 'front' && own.parent === clause))) continue;
    const found = phraseAt(FORMER, words, at);
    if (found !== undefined)
      return {
        isFormer: true,
        words: words
          .slice(at, at + found.length + 1)
          .map(({ text }) => text)
          .join(' '),
      };
  }
  return undefined;
};
const NOW: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have']);

/**
 * When and where a clause says that what it tells of was so, as far as dates and names tell: "in [May 1990]", "at Basel".
 * Linear in the sentence.
 *
 * @param word the one that the quote is read for.
 */
export const circumstancesOf = (sentence: Sentence, word: number, clause: Clause | undefined): Circumstances => {
  const { words, parse } = sentence;
  const own = parse.owners[word];
  // "Before the war it was the task of a group, led by [France]": of the task, and not of who led.
  if (own !== clause && own?.kind !== 'front' && own !== clause?.parent) return { days: [], places: [] };
  const days: Day[] = [];
  const places: Place[] = [];
  for (const [at, { lower, isQuoted }] of words.entries()) {
    const owner = parse.owners[at];
    const isOfClause = owner === clause || (owner?.kind === 'front' && owner.parent === clause && owner.start === at);
    if (!isOfClause || isQuoted || words[at + 1]?.isQuoted === true) continue;
    const before = words[at - 1];
    // "Members elected in 1990": of when they were elected.
    if (before !== undefined && isParticiple(before) && parse.groupOf[at - 1] === undefined) continue;
    // "The 1990 congress"
    const isAttribute = YEAR.test(lower) && DETERMINERS.has(before?.lower ?? '') && isNoun(sentence, at + 1);
    const day = isAttribute ? dateAt(sentence, at) : TIMED.has(lower) ? dateAt(sentence, at + 1) : undefined;
    if (day !== undefined) days.push(day);
    const place = day === undefined && PLACED.has(lower) ? placeAt(sentence, at) : undefined;
    if (place !== undefined) places.push(place);
  }
  const era = eraOf(sentence, clause);
  return { days, places, ...(era !== undefined && { era }) };
};

/** Days by which two dates of one event may differ: news of the night is of either day. */
const NIGHT = 1;

const isOtherDay = (a: Day, b: Day): boolean => {
  const isOther = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other;
  if (isOther(a.year, b.year) || isOther(a.month, b.month)) return true;
  if (a.weekday !== undefined && b.weekday !== undefined) {
    const apart = Math.abs(a.weekday - b.weekday);
    return Math.min(apart, WEEKDAYS.length - apart) > NIGHT;
  }
  return a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) > NIGHT;
};

/** The time or place of one sentence, where all that another says of either is another one. */
export const otherwiseIn = (a: Telling, b: Telling): string | undefined => {
  const [day] = a.days;
  if (day !== undefined && b.days.length > 0 && a.days.every((one) => b.days.every((other) => isOtherDay(one, other))))
    return day.words;
  if (a.era !== undefined && b.era !== undefined && a.era.isFormer !== b.era.isFormer) return a.era.words;
  const [place] = a.places;
  const isNamed = (one: Telling, other: Telling): boolean =>
    one.places.some(({ names }) => names.some((name) => other.names.has(name)));
  // A town and the country that it may be in.
  const isOfCountry = ({ places }: Telling): boolean =>
    places.every(({ names }) => countryOf(names.join(' ')) !== undefined);
  if (isOfCountry(a) !== isOfCountry(b)) return undefined;
  return place !== undefined && b.places.length > 0 && !isNamed(a, b) && !isNamed(b, a) ? place.words : undefined;
};
