import { distance } from 'fastest-levenshtein';
import { CITY_NAMES } from '../../../languages/en/city-names.ts';
import { countryOf } from '../../../languages/en/gazetteer.ts';
import { MONTHS, WEEKDAYS } from '../../../languages/en/calendar-words.ts';
import { PLACE_PREPOSITIONS } from '../../../languages/en/telling-words.ts';
import { ADDRESSES, OFFICES } from '../../../languages/en/titles.ts';
import { NUMBERED } from '../../../languages/en/whole-names.ts';
import { BE, DETERMINERS, PREPOSITIONS } from '../../../languages/en/stance/grammar.ts';
import { unmarked } from '../../../text/unmarked.ts';
import type { Clause } from '../../clauses/index.ts';
import type { Sentence } from '../../governor.ts';
import { isNumber } from '../../verb-groups.ts';
import { isNoun, lowerAt } from '../nouns.ts';
import { isOfClause, isToldIn, shown } from './clause.ts';
import { isAmong, meaningsOf, sensesOf } from './senses.ts';
import type { Named, Telling } from './telling.ts';
import { isOpenClass } from './words.ts';

/** Names of days and months stand in the places of others: "in May", "in Bern". */
const isTime = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower);
const PLACING: ReadonlySet<string> = new Set(PLACE_PREPOSITIONS.split('|'));
const CAPITAL = /^\p{Lu}/u;
const OWNS = /['’]s?$/u;

const isCapital = (sentence: Sentence, at: number): boolean => {
  const word = sentence.words[at];
  if (word?.isWord !== true || word.isQuoted || !CAPITAL.test(word.text) || isNumber(word)) return false;
  return isOpenClass(sentence, at) && !isTime(word.lower);
};

/** Where the name that begins at a word ends; a sentence begins with a capital, so what is known as a noun is no name there. */
const nameEnd = (sentence: Sentence, from: number): number | undefined => {
  if (!isCapital(sentence, from) || isCapital(sentence, from - 1)) return undefined;
  let end = from + 1;
  while (isCapital(sentence, end) && !OWNS.test(lowerAt(sentence, end - 1))) end += 1;
  const isFirst = from === 0 || sentence.words[from - 1]?.isWord !== true;
  return isFirst && end === from + 1 && sensesOf(lowerAt(sentence, from)).own.length > 1 ? undefined : end;
};

/** Where what a clause tells of was: "in Basel", "at Bern". */
const AT_PLACE = 'at a place';

/** In which place of its clause a name stands: behind a preposition, before a noun or a verb, behind the verb. */
const slotOf = (sentence: Sentence, clause: Clause, from: number, end: number): string | undefined => {
  const { words, parse } = sentence;
  const before = DETERMINERS.has(lowerAt(sentence, from - 1)) ? from - 2 : from - 1;
  const isOwner = OWNS.test(lowerAt(sentence, end - 1));
  if (isNoun(sentence, end) && parse.groupOf[end] === undefined && words[end]?.isQuoted !== true)
    return `${lowerAt(sentence, end)}'s`;
  if (isOwner) return undefined;
  const preposition = lowerAt(sentence, before);
  if (PLACING.has(preposition)) return AT_PLACE;
  if (PREPOSITIONS.has(preposition)) return preposition === 'of' ? `of ${lowerAt(sentence, before - 1)}` : preposition;
  const group = clause.group;
  if (group === undefined) return undefined;
  if (end === group.first) return group.isPassive ? 'done to' : 'doer';
  return before === group.last && !BE.has(lowerAt(sentence, group.main)) ? 'done to' : undefined;
};

/**
 * Names and numbers of a clause by which things of one sort are told apart, each with its place in it; linear in the sentence.
 *
 * @param word the one that the quote is read for.
 */
export const namedIn = (sentence: Sentence, word: number, clause: Clause | undefined): readonly Named[] => {
  if (clause === undefined) return [];
  const { words } = sentence;
  const hasPlace = isToldIn(sentence, word, clause);
  return words.flatMap((one, at): readonly Named[] => {
    if (!isOfClause(sentence, at, clause)) return [];
    // "Flight 12", "volume two"
    const next = words[at + 1];
    if (NUMBERED.has(one.lower) && next !== undefined && !one.isQuoted && !next.isQuoted && isNumber(next))
      return [{ slot: `${one.lower} #`, names: [next.lower], words: shown(sentence, at, at + 2) }];
    const end = nameEnd(sentence, at);
    const slot = end === undefined ? undefined : slotOf(sentence, clause, at, end);
    if (end === undefined || slot === undefined || (slot === AT_PLACE && !hasPlace)) return [];
    const names = words
      .slice(at, end)
      .map(({ lower }) => unmarked(lower.replace(OWNS, '')))
      .filter((name) => !ADDRESSES.has(name) && !OFFICES.has(name));
    return names.length === 0 ? [] : [{ slot, names, words: shown(sentence, at, end) }];
  });
};

/** Whether names say of what country something is: what is of a town of it may be the same thing. */
const isOfCountry = ({ names }: Named): boolean => countryOf(names.join(' ')) !== undefined;

const CITIES: ReadonlyMap<string, number> = new Map(
  CITY_NAMES.flatMap((row, at) => row.split('|').map((name) => [name, at] as const)),
);

const isOneCity = (a: Named, b: Named): boolean => {
  const [one, other] = [a, b].map(({ names }) => CITIES.get(names.join(' ')));
  return one !== undefined && one === other;
};

/** "UN", "U.N.", for the United Nations. */
const isShort = ({ names: [short = '', ...rest] }: Named, { names }: Named): boolean =>
  rest.length === 0 && names.length > 1 && short.replaceAll('.', '') === names.map(([first]) => first).join('');

/** Letters of a name by which spellings of it may differ. */
const spellingsOf = (name: string): number => Math.floor(name.length / 3);

const isLike = (a: string, b: string): boolean =>
  a === b ||
  (countryOf(a) !== undefined && countryOf(a) === countryOf(b)) ||
  (a.startsWith(b.charAt(0)) && distance(a, b) <= Math.min(spellingsOf(a), spellingsOf(b)) && !/\d/u.test(a)) ||
  isAmong(sensesOf(a), meaningsOf([sensesOf(b)]));

/** "Hurricane Ian" and "Hurricane Irma" are two, "Ferri" and "Luca Ferri" are one. */
const isRival = (a: Named, b: Named): boolean => {
  if (isOfCountry(a) !== isOfCountry(b) || isOneCity(a, b) || isShort(a, b) || isShort(b, a)) return false;
  const isKnown = (name: string, { names }: Named): boolean => names.some((other) => isLike(name, other));
  return !a.names.every((name) => isKnown(name, b)) && !b.names.every((name) => isKnown(name, a));
};

/** Whether a sentence has a word of a name, but for those that it has in common with its rival. */
const isElsewhere = (one: Named, rival: Named, { names }: Telling): boolean =>
  one.names.some((name) => !rival.names.includes(name) && names.has(name));

/** The name by which one sentence tells of another thing than the other one, which has another name in its place. */
export const rivalIn = (a: Telling, b: Telling): string | undefined =>
  a.named.find((one) => {
    const others = b.named.filter(({ slot }) => slot === one.slot);
    const isOther = (other: Named): boolean =>
      isRival(one, other) && !isElsewhere(one, other, b) && !isElsewhere(other, one, a);
    return others.length > 0 && others.every(isOther);
  })?.words;
