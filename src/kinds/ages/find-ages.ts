import {
  AGE_ADVERBS,
  AGE_COPULAS,
  AGE_LEADS,
  AGE_NOUNS,
  AGE_WORDINGS_AFTER,
  AGE_WORDINGS_BEFORE,
  BEHIND_BARE_YEARS,
  BEHIND_YEARS,
  LEAST_AT_HEAD,
  LIFE_DECADES,
  LIFE_VERBS,
  NOT_AGED,
  PEOPLE,
  PERSON_NOUNS,
  SOMEBODY,
} from '../../languages/en/age-words.ts';
import type { AgeUnit } from '../../model/values.ts';
import { cardinal, ordinal } from '../time/numerals.ts';
import { phrasebook, phraseIn } from '../time/phrasebook.ts';
import type { Scene } from '../time/scene.ts';
import { phraseAt, textAt, type Found, type Tokens } from '../time/tokens.ts';
import type { AgePart, AgeWording } from './age.ts';
import { entryOf } from '../../text/entry.ts';

/** An age as it stands in the tokens: one, or the two ends of a range. */
export interface Core {
  readonly stated: readonly [AgePart, ...AgePart[]];
  readonly from: number;
  readonly to: number;
  /** What bounds or hedges it from within. */
  readonly wording?: AgeWording;
}

/** Words for units of age. */
export const UNITS: Readonly<Record<string, AgeUnit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
};

const MOST_YEARS = 120;

const afterHyphen = (tokens: Tokens, index: number): number => (textAt(tokens, index) === '-' ? index + 1 : index);

const years = (count: number): AgePart => ({ count, unit: 'year' });

/** A unit behind a number, across a hyphen. */
const unitAt = (tokens: Tokens, index: number): Found<AgeUnit> | null => {
  const at = afterHyphen(tokens, index);
  const unit = entryOf(UNITS, textAt(tokens, at));
  return unit === undefined ? null : { value: unit, end: at + 1 };
};

/** "And a half" behind a number. */
const halfAt = (tokens: Tokens, index: number): number =>
  phraseAt(tokens, index, ['and', 'a', 'half']) === -1 ? index : index + 3;

const countAt = (tokens: Tokens, index: number): Found<number> | null => {
  const found = cardinal(tokens, index);
  if (found === null || !(found.value >= 0)) return null;
  const end = halfAt(tokens, found.end);
  return { value: end > found.end ? found.value + 0.5 : found.value, end };
};

/** `old`, `olds`, `of age` behind a unit. */
const oldAt = (tokens: Tokens, index: number): number => {
  const at = afterHyphen(tokens, index);
  if (/^olds?$/.test(textAt(tokens, at))) return at + 1;
  return phraseAt(tokens, index, ['of', 'age']);
};

const RANGE_JOINTS: ReadonlySet<string> = new Set(['to', '-', 'and']);

/** The number before a range: `18 to 24`, `18-24`, `between 18 and 24`, `18- to 24`, `9 months to 2 years`. */
const rangeStart = (tokens: Tokens, index: number): Found<{ count: number; unit?: AgeUnit }> | null => {
  const low = countAt(tokens, index);
  if (low === null) return null;
  const unit = unitAt(tokens, low.end);
  const at = unit?.end ?? (textAt(tokens, low.end + 1) === 'to' ? afterHyphen(tokens, low.end) : low.end);
  const joint = textAt(tokens, at);
  if (!RANGE_JOINTS.has(joint) || countAt(tokens, at + 1) === null) return null;
  if (joint === 'and' && !isBetween(tokens, index)) return null;
  return { value: { count: low.value, ...(unit === null ? {} : { unit: unit.value }) }, end: at + 1 };
};

const isBetween = (tokens: Tokens, index: number): boolean =>
  textAt(tokens, index - 1) === 'between' || phraseAt(tokens, index - 4, ['between', 'the', 'ages', 'of']) === index;

/** A number of units, or a range of them; years where no unit stands and `bare` allows it. */
const statedAt = (tokens: Tokens, index: number, bare: boolean): Found<Core['stated']> | null => {
  const low = rangeStart(tokens, index);
  const count = countAt(tokens, low?.end ?? index);
  if (count === null) return null;
  const unit = unitAt(tokens, count.end);
  if (unit === null && !bare) return null;
  const last: AgePart = { count: count.value, unit: unit?.value ?? 'year' };
  const end = unit?.end ?? count.end;
  if (low === null) return { value: [last], end };
  const first: AgePart = { count: low.value.count, unit: low.value.unit ?? last.unit };
  return first.unit !== last.unit || first.count < last.count ? { value: [first, last], end } : null;
};

/** What bounds or hedges an age from behind. */
export const AFTER = phrasebook<AgeWording>([
  ['about', AGE_WORDINGS_AFTER.about],
  ['atLeast', AGE_WORDINGS_AFTER.atLeast],
  ['atMost', AGE_WORDINGS_AFTER.atMost],
]);

/** `18 years and older`: a bound that only ages have. */
const isBoundOnAge = (tokens: Tokens, index: number): boolean => {
  const after = phraseIn(AFTER, tokens, index);
  return after !== null && ['older', 'younger'].includes(textAt(tokens, after.end - 1));
};

/** `22-year-old`, `41 years of age`, `18 to 24 years old`. */
const oldReader = (tokens: Tokens, index: number): Core | null => {
  const stated = statedAt(tokens, index, false);
  const to = stated === null ? -1 : isBoundOnAge(tokens, stated.end) ? stated.end : oldAt(tokens, stated.end);
  return stated === null || to === -1 ? null : { stated: stated.value, from: index, to };
};

const LEADS = phrasebook<true>([[true, AGE_LEADS]]);

/** What bounds or hedges an age from before. */
export const WORDINGS_BEFORE: readonly (readonly [AgeWording, string])[] = [
  ['about', AGE_WORDINGS_BEFORE.about],
  ['nearly', AGE_WORDINGS_BEFORE.nearly],
  ['over', AGE_WORDINGS_BEFORE.over],
  ['atLeast', AGE_WORDINGS_BEFORE.atLeast],
  ['under', AGE_WORDINGS_BEFORE.under],
  ['atMost', AGE_WORDINGS_BEFORE.atMost],
];
const BEFORE = phrasebook(WORDINGS_BEFORE);

/** `aged 41`, `at the age of 83`, `aged 18 to 24`, `age 9 months`; with a wording between: `aged about 30`. */
const agedReader = (tokens: Tokens, index: number): Core | null => {
  const lead = phraseIn(LEADS, tokens, index);
  if (lead === null) return null;
  const wording = phraseIn(BEFORE, tokens, lead.end);
  const at = wording?.end ?? lead.end;
  const stated = statedAt(tokens, textAt(tokens, at) === 'between' ? at + 1 : at, true);
  const [first] = stated?.value ?? [];
  if (stated === null || first === undefined || (first.unit === 'year' && first.count > MOST_YEARS)) return null;
  const to = Math.max(stated.end, oldAt(tokens, stated.end));
  return { stated: stated.value, from: index, to, ...(wording === null ? {} : { wording: wording.value }) };
};

/** "People over 65", "under 18": a bound on bare years, behind those who are that old or by itself. */
const isOfPeople = (tokens: Tokens, index: number, end: number): boolean => {
  const years = tokens[end];
  if (years?.kind !== 'number' || years.value > MOST_YEARS || unitAt(tokens, end + 1) !== null) return false;
  const isAlone = index === 0 && end === tokens.length - 1;
  return isAlone || (PEOPLE.has(textAt(tokens, index - 1)) && BEHIND_YEARS.has(textAt(tokens, end + 1)));
};

/** `older than 65`, `over the age of 65`: a bound that only ages have. */
const boundReader = (tokens: Tokens, index: number): Core | null => {
  const wording = phraseIn(BEFORE, tokens, index);
  const last = wording === null ? '' : textAt(tokens, wording.end - 1);
  const isOfAge =
    ['older', 'younger'].includes(textAt(tokens, index)) ||
    last === 'of' ||
    textAt(tokens, index) === 'aged' ||
    isOfPeople(tokens, index, wording?.end ?? index);
  const stated = wording !== null && isOfAge ? statedAt(tokens, wording.end, true) : null;
  return wording === null || stated === null
    ? null
    : {
        stated: stated.value,
        from: index,
        to: Math.max(stated.end, oldAt(tokens, stated.end)),
        wording: wording.value,
      };
};

/** `her 100th birthday`. */
const birthdayReader = (tokens: Tokens, index: number): Core | null => {
  const which = ordinal(tokens, index);
  return which !== null && textAt(tokens, which.end) === 'birthday'
    ? { stated: [years(which.value)], from: index, to: which.end + 1 }
    : null;
};

const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', ')', '']);

/** `John Smith, 41,`, `Anna Lind (27)`, `the driver, 34,`. */
const besideReader = (tokens: Tokens, index: number): Core | null => {
  const [noun, mark, number] = [tokens[index - 2], textAt(tokens, index - 1), tokens[index]];
  if (noun?.kind !== 'word' || number?.kind !== 'number' || !(number.value > 0 && number.value <= MOST_YEARS))
    return null;
  if (!noun.capital && !PERSON_NOUNS.has(noun.text)) return null;
  const isSet =
    mark === '(' ? textAt(tokens, index + 1) === ')' : mark === ',' && CLOSERS.has(textAt(tokens, index + 1));
  return isSet ? { stated: [years(number.value)], from: index, to: index + 1 } : null;
};

const isFullYears = (count: number): boolean => Number.isInteger(count) && count > 0 && count <= MOST_YEARS;

/** Words of a subject before its verb that are looked at for one that has no age. */
const SUBJECT_REACH = 4;

/** "Her shoe size is", "the temperature at noon was": what is told of has no age. */
const hasNoAge = (tokens: Tokens, verb: number): boolean => {
  for (let at = verb - 1; at >= verb - SUBJECT_REACH && tokens[at]?.kind === 'word'; at -= 1)
    if (NOT_AGED.has(textAt(tokens, at))) return true;
  return false;
};

/** `the tenor was 71`, `she is 29`, `was 83 at her death`: bare years behind a verb or a lead, and nothing that they count. */
const bareReader = (tokens: Tokens, index: number): Core | null => {
  const adverb = AGE_ADVERBS.has(textAt(tokens, index - 1)) ? index - 1 : index;
  const link = phraseAt(tokens, adverb - 2, ['age', 'of']) === adverb ? adverb - 2 : adverb - 1;
  if (!AGE_COPULAS.has(textAt(tokens, link))) return null;
  const stated = cardinal(tokens, index);
  if (stated === null || !isFullYears(stated.value) || !BEHIND_BARE_YEARS.has(textAt(tokens, stated.end))) return null;
  return hasNoAge(tokens, link) ? null : { stated: [years(stated.value)], from: index, to: stated.end };
};

/** Words behind an age at the head of a sentence in which somebody is named. */
const HEAD_REACH = 10;

/** Whether somebody follows the comma behind an age at the head of a sentence: "At 34, he". */
const isOfSomebody = (tokens: Tokens, comma: number): boolean => {
  if (textAt(tokens, comma) !== ',') return false;
  for (let at = comma + 1; at <= comma + HEAD_REACH && at < tokens.length; at += 1)
    if (SOMEBODY.has(textAt(tokens, at)) || tokens[at]?.capital === true) return true;
  return false;
};

/** `died at 91`, `At 34, he is`, `Now 70, he sails`. */
const lifeReader = (tokens: Tokens, index: number): Core | null => {
  const stated = cardinal(tokens, index);
  if (stated === null || !isFullYears(stated.value)) return null;
  const lead = textAt(tokens, index - 1);
  const isHead = index === 1 || ['.', ';', ':'].includes(textAt(tokens, index - 2));
  const isAge =
    lead === 'at'
      ? (LIFE_VERBS.has(textAt(tokens, index - 2)) && BEHIND_BARE_YEARS.has(textAt(tokens, stated.end))) ||
        (isHead && stated.value >= LEAST_AT_HEAD && isOfSomebody(tokens, stated.end))
      : AGE_ADVERBS.has(lead) && isHead && isOfSomebody(tokens, stated.end);
  return isAge ? { stated: [years(stated.value)], from: index, to: stated.end } : null;
};

/** `half a year old`. */
const halfReader = (tokens: Tokens, index: number): Core | null => {
  const unit = phraseAt(tokens, index, ['half', 'a', 'year']);
  const to = unit === -1 ? -1 : oldAt(tokens, unit);
  return to === -1 ? null : { stated: [{ count: 6, unit: 'month' }], from: index, to };
};

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its']);
const TEENS: readonly [number, number] = [13, 19];

/** The years of a decade of life that "early", "mid" and "late" leave. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  early: [0, 4],
  mid: [3, 7],
  late: [6, 9],
};

const decadeAt = (tokens: Tokens, index: number): Found<number> | null => {
  const word = entryOf(LIFE_DECADES, textAt(tokens, index));
  if (word !== undefined) return { value: word, end: index + 1 };
  const token = tokens[index];
  const isDecade = token?.kind === 'number' && token.text.length <= 3 && token.value % 10 === 0 && token.value >= 20;
  const at = textAt(tokens, index + 1) === "'" ? index + 2 : index + 1;
  return isDecade && textAt(tokens, at) === 's' && tokens[at]?.tight === true
    ? { value: token.value, end: at + 1 }
    : null;
};

/** `in his 40s`, `in their early twenties`, `in her teens`. */
const decadeReader = (tokens: Tokens, index: number): Core | null => {
  if (textAt(tokens, index) !== 'in' || !OWNERS.has(textAt(tokens, index + 1))) return null;
  const part = entryOf(PARTS, textAt(tokens, index + 2));
  const at = part === undefined ? index + 2 : afterHyphen(tokens, index + 3);
  if (textAt(tokens, at) === 'teens' && part === undefined)
    return { stated: [years(TEENS[0]), years(TEENS[1])], from: index, to: at + 1 };
  const decade = decadeAt(tokens, at);
  if (decade === null) return null;
  const [from, to] = part ?? [0, 9];
  return { stated: [years(decade.value + from), years(decade.value + to)], from: index, to: decade.end };
};

/** `a teenager`, `an octogenarian`. */
const nounReader = (tokens: Tokens, index: number): Core | null => {
  const found = entryOf(AGE_NOUNS, textAt(tokens, index));
  return found === undefined ? null : { stated: [years(found[0]), years(found[1])], from: index, to: index + 1 };
};

const READERS = [
  boundReader,
  agedReader,
  oldReader,
  birthdayReader,
  besideReader,
  decadeReader,
  nounReader,
  halfReader,
  bareReader,
  lifeReader,
];

const coreAt = (tokens: Tokens, index: number): Core | null => {
  for (const reader of READERS) {
    const found = reader(tokens, index);
    if (found !== null) return found;
  }
  return null;
};

/** Ages beyond this many in one quote are not told apart. */
const MOST_AGES = 12;

/** The ages that stand in a quote; linear in its length. */
export const coresIn = ({ tokens, from, to }: Scene): readonly Core[] => {
  const cores: Core[] = [];
  for (let index = from; index < to && cores.length < MOST_AGES; index += 1) {
    const core = coreAt(tokens, index);
    if (core === null || core.to > to) continue;
    cores.push(core);
    index = core.to - 1;
  }
  return cores;
};
