import { MONTHS, WEEKDAYS } from '../../../languages/en/calendar-words.ts';
import { FORMER_TIMES, STATE_VERBS, TIME_PREPOSITIONS } from '../../../languages/en/telling-words.ts';
import { BE, DETERMINERS, HAVE } from '../../../languages/en/stance/grammar.ts';
import type { Clause } from '../../clauses/index.ts';
import { verbPhrases } from '../../forms.ts';
import type { Sentence } from '../../governor.ts';
import { VERB_FORMS } from '../../lexicon.ts';
import { listOf, phraseAt } from '../../phrases.ts';
import { isParticiple } from '../../verb-groups.ts';
import { isNoun, lowerAt } from '../nouns.ts';
import { isOfClause, isToldIn, shown } from './clause.ts';
import type { Day, Telling, Times } from './telling.ts';
import { DAY_MILLISECONDS } from '../../../text/day-length.ts';

const TIMED: ReadonlySet<string> = new Set(TIME_PREPOSITIONS.split('|'));
const FORMER = listOf(FORMER_TIMES);
const STATES: ReadonlySet<string> = new Set(verbPhrases(STATE_VERBS));
const NOW: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have']);

const YEAR = /^[12]\d{3}$/u;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;

/** A date that begins at a word, by its weekday, month or year. */
const dateAt = (sentence: Sentence, from: number): Day | undefined => {
  const numberAt = (at: number, form: RegExp): number | undefined =>
    form.test(lowerAt(sentence, at)) ? Number.parseInt(lowerAt(sentence, at), 10) : undefined;
  const weekday = WEEKDAYS.get(lowerAt(sentence, from));
  if (weekday !== undefined) return { weekday, words: shown(sentence, from, from + 1) };
  const first = numberAt(from, DAY);
  const named = first === undefined ? from : from + (lowerAt(sentence, from + 1) === 'of' ? 2 : 1);
  const month = MONTHS.get(lowerAt(sentence, named));
  if (month === undefined) {
    const year = numberAt(from, YEAR);
    return year === undefined ? undefined : { year, words: shown(sentence, from, from + 1) };
  }
  const second = first === undefined ? numberAt(named + 1, DAY) : undefined;
  const day = first ?? second;
  const last = second === undefined ? named : named + 1;
  const behind = lowerAt(sentence, last + 1) === ',' ? last + 2 : last + 1;
  const year = numberAt(behind, YEAR);
  const words = shown(sentence, from, (year === undefined ? last : behind) + 1);
  return { month, words, ...(day !== undefined && { day }), ...(year !== undefined && { year }) };
};

/** The date that a word of a clause leads or is: "in [May 1990]", "the [1990] congress". */
const datedBy = (sentence: Sentence, at: number): Day | undefined => {
  const before = sentence.words[at - 1];
  // "Members elected in 1990": of when they were elected.
  if (before !== undefined && isParticiple(before) && sentence.parse.groupOf[at - 1] === undefined) return undefined;
  if (TIMED.has(lowerAt(sentence, at))) return dateAt(sentence, at + 1);
  const isAttribute = YEAR.test(lowerAt(sentence, at)) && DETERMINERS.has(before?.lower ?? '');
  return isAttribute && isNoun(sentence, at + 1) ? dateAt(sentence, at) : undefined;
};

/** "Until Friday [Ines Duarte] headed it", "the fund is worth [$9 billion]": of what is so for a time, whether it still is. */
const eraOf = (sentence: Sentence, clause: Clause): Times['era'] => {
  const { group } = clause;
  if (group === undefined) return undefined;
  const [verb, first] = [lowerAt(sentence, group.main), lowerAt(sentence, group.first)];
  const phrase = `${verb} ${lowerAt(sentence, group.main + 1)}`;
  const isState = BE.has(verb) || HAVE.has(verb) || STATES.has(verb) || STATES.has(phrase) || phrase === 'used to';
  if (!isState) return undefined;
  if (NOW.has(first) || (VERB_FORMS.get(first)?.has('third') === true && first === verb))
    return { isFormer: false, words: first };
  for (const [at, { isQuoted }] of sentence.words.entries()) {
    const found = isQuoted || !isOfClause(sentence, at, clause) ? undefined : phraseAt(FORMER, sentence.words, at);
    if (found !== undefined) return { isFormer: true, words: shown(sentence, at, at + found.length + 1) };
  }
  // "In 1950 the club had [900 members]"
  const dated = sentence.words.findIndex(
    ({ isQuoted }, at) => !isQuoted && isOfClause(sentence, at, clause) && datedBy(sentence, at)?.year !== undefined,
  );
  return dated < 0 ? undefined : { isFormer: true, words: shown(sentence, dated, dated + 2) };
};

/**
 * When a clause says that what it tells of was so, as far as dates tell; linear in the sentence.
 *
 * @param word the one that the quote is read for.
 */
export const timesOf = (sentence: Sentence, word: number, clause: Clause | undefined): Times => {
  if (clause === undefined || !isToldIn(sentence, word, clause)) return { days: [] };
  const days = sentence.words.flatMap(({ isQuoted }, at) =>
    isQuoted || sentence.words[at + 1]?.isQuoted === true || !isOfClause(sentence, at, clause)
      ? []
      : (datedBy(sentence, at) ?? []),
  );
  const era = eraOf(sentence, clause);
  return { days, ...(era !== undefined && { era }) };
};

/** Days by which two dates of one event may differ: news of the night is of either day. */
const NIGHT = 1;
const isOther = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Days from one day of the year to another. */
const daysBetween = (a: Day, b: Day): number | undefined => {
  const numberOf = ({ month, day }: Day, year: number): number | undefined =>
    month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day) / DAY_MILLISECONDS;
  const year = a.year ?? b.year ?? 2000;
  const [one, other] = [numberOf(a, a.year ?? year), numberOf(b, b.year ?? year)];
  return one === undefined || other === undefined ? undefined : Math.abs(one - other);
};

const isOtherDay = (a: Day, b: Day): boolean => {
  if (a.weekday !== undefined && b.weekday !== undefined) {
    const apart = Math.abs(a.weekday - b.weekday);
    return Math.min(apart, WEEKDAYS.size - apart) > NIGHT;
  }
  const apart = daysBetween(a, b);
  return apart === undefined ? isOther(a.year, b.year) || isOther(a.month, b.month) : apart > NIGHT;
};

/** The time of one sentence, where all that another says of it is another one. */
export const otherTimeIn = (a: Telling, b: Telling): string | undefined => {
  const [day] = a.days;
  if (day !== undefined && b.days.length > 0 && a.days.every((one) => b.days.every((other) => isOtherDay(one, other))))
    return day.words;
  const isOneYear = a.days.some(({ year }) => year !== undefined && b.days.some((other) => other.year === year));
  return a.era !== undefined && b.era !== undefined && a.era.isFormer !== b.era.isFormer && !isOneYear
    ? a.era.words
    : undefined;
};
