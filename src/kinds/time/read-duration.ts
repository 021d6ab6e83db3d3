import type { ApproximationWording, BoundWording } from '../../languages/en/lexicon.ts';
import type { Surroundings } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import type { Duration, DurationPart, StatedLength } from '../../model/values.ts';
import { APPROXIMATION_SHARE } from '../numbers/interval.ts';
import { isChangeFrom } from '../numbers/range.ts';
import { isClosed } from './read-anaphor.ts';
import { countOfUnits, lengthAt, lengthOf, unitAt } from './length.ts';
import { textAt, tokenise, type Found, type Tokens } from './tokens.ts';
import { UNITS } from './words.ts';
import { boundAfter, boundBefore, hedgeAfter, hedgeBefore } from './wordings.ts';
import { largest, smallest } from '../../text/lists.ts';

/** What the words around a length make of it. */
export interface Wording {
  readonly bound?: Pick<BoundWording, 'side' | 'open'>;
  readonly hedge?: Pick<ApproximationWording, 'under' | 'over' | 'excluded'>;
}

type Stated = readonly [StatedLength, ...StatedLength[]];

/** Rounds to a billionth of a day: what is left of binary fractions would tell equal lengths apart. */
const tidy = (days: number): number => Math.round(days * 1e9) / 1e9;

const hedged = (min: number, max: number, hedge: Wording['hedge']): Omit<Duration, 'stated' | 'approximate'> => {
  const under = hedge?.under === true;
  const over = hedge?.over === true;
  const excluded = hedge?.excluded === true;
  return {
    min: excluded && over ? max : tidy(min * (under ? 1 - APPROXIMATION_SHARE : 1)),
    max: excluded && under ? min : tidy(max * (over ? 1 + APPROXIMATION_SHARE : 1)),
    minOpen: excluded && over,
    maxOpen: excluded && under,
  };
};

const bounded = (
  plain: Omit<Duration, 'stated' | 'approximate'>,
  bound: NonNullable<Wording['bound']>,
): Omit<Duration, 'stated' | 'approximate'> => {
  const { open } = bound;
  return bound.side === 'min'
    ? { min: open ? plain.max : plain.min, max: null, minOpen: open, maxOpen: false }
    : { min: 0, max: open ? plain.min : plain.max, minOpen: false, maxOpen: open };
};

/** The durations that a stated length, or a range of two, allows under the words around it. */
export const durationOf = (stated: Stated, wording: Wording): Duration => {
  const min = smallest(stated.map(({ minDays }) => minDays));
  const max = largest(stated.map(({ maxDays }) => maxDays));
  const plain = hedged(min, max, wording.hedge);
  const interval = wording.bound === undefined ? plain : bounded(plain, wording.bound);
  return { ...interval, approximate: wording.hedge !== undefined, stated };
};

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', '-', 'and', 'or']);

/** `two to three weeks`, `10-15 days`, `between 5 and 7 years`: the unit stands at the second number alone, or at both. */
const rangeAt = (tokens: Tokens, index: number): Found<Stated> | null => {
  const isBetween = textAt(tokens, index) === 'between' || textAt(tokens, index) === 'from';
  const start = isBetween ? index + 1 : index;
  if (isChangeFrom(tokens, start)) return null;
  const low = countOfUnits(tokens, start);
  if (low === null) return null;
  const unit = unitAt(tokens, low.end);
  const joint = textAt(tokens, unit?.end ?? low.end);
  if (!RANGE_WORDS.has(joint) || (joint === 'and' && !isBetween)) return null;
  const high = lengthAt(tokens, (unit?.end ?? low.end) + 1);
  const [top] = high?.value ?? [];
  if (high === null || top === undefined || high.value.length > 1) return null;
  const bottom: DurationPart = { count: low.value, unit: unit?.value ?? top.unit };
  const stated: Stated = [lengthOf([bottom]), lengthOf([top])];
  return stated[0].minDays < (stated[1]?.minDays ?? 0) ? { value: stated, end: high.end } : null;
};

/** Words after which a unit without a number is one of it: `the past decade`, `all day`, `the full year`. */
const ONE_OF: ReadonlySet<string> = new Set(['past', 'coming', 'all', 'full', 'whole', 'entire', 'last', 'next']);
const SINGULAR: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'hour']);
/** "last week" and "next year" are dates; "the last decade" and "over the next year" are lengths. */
const DATE_LIKE: ReadonlySet<string> = new Set(['last', 'next']);

const oneOf = (tokens: Tokens, index: number): Found<Stated> | null => {
  const word = textAt(tokens, index);
  if (!ONE_OF.has(word) || (DATE_LIKE.has(word) && textAt(tokens, index - 1) !== 'the')) return null;
  const at = textAt(tokens, index + 1) === '-' ? index + 2 : index + 1;
  return single(tokens, at, at + 1);
};

const single = (tokens: Tokens, index: number, end: number): Found<Stated> | null => {
  const unit = UNITS.get(textAt(tokens, index));
  if (unit === undefined || !SINGULAR.has(textAt(tokens, index))) return null;
  return { value: [lengthOf([{ count: 1, unit }])], end };
};

/** `year-long`, `a day-long`. */
const unitLong = (tokens: Tokens, index: number): Found<Stated> | null => {
  const isLong = textAt(tokens, index + 1) === '-' && textAt(tokens, index + 2) === 'long';
  return isLong ? single(tokens, index, index + 3) : null;
};

/** One word for a unit and "long". */
const LONG_WORD = /^(hour|day|week|month|year|decade|century)long$/;

const longWord = (tokens: Tokens, index: number): Found<Stated> | null => {
  const unit = UNITS.get(LONG_WORD.exec(textAt(tokens, index))?.[1] ?? '');
  return unit === undefined ? null : { value: [lengthOf([{ count: 1, unit }])], end: index + 1 };
};

const plain = (tokens: Tokens, index: number): Found<Stated> | null => {
  const found = lengthAt(tokens, index);
  return found === null ? null : { value: [lengthOf(found.value)], end: found.end };
};

const SIXTIETHS = /^[0-5]\d$/;

/** "2:07:31", a time that was run: a clock shows the same, so it is a length only where nothing else is quoted. */
const raceTime = (tokens: Tokens, index: number): Found<Stated> | null => {
  const [hours, minutes, seconds] = [index, index + 2, index + 4].map((at) => tokens[at]);
  const areParted = [index + 1, index + 3].every((at) => textAt(tokens, at) === ':');
  if (index > 0 || tokens.length !== index + 5 || !areParted || hours?.kind !== 'number') return null;
  if (minutes?.kind !== 'number' || seconds?.kind !== 'number') return null;
  if (!SIXTIETHS.test(minutes.text) || !SIXTIETHS.test(seconds.text)) return null;
  const parts: readonly DurationPart[] = [
    { count: hours.value, unit: 'hour' },
    { count: minutes.value, unit: 'minute' },
    { count: seconds.value, unit: 'second' },
  ];
  return { value: [lengthOf(parts)], end: index + 5 };
};

const statedAt = (tokens: Tokens, index: number): Found<Stated> | null =>
  rangeAt(tokens, index) ??
  plain(tokens, index) ??
  unitLong(tokens, index) ??
  longWord(tokens, index) ??
  oneOf(tokens, index) ??
  raceTime(tokens, index);

/** Words that a preposition of time leads in: there "over" and "within" bound nothing. */
const SPAN_LEAD: ReadonlySet<string> = new Set([
  'the',
  'a',
  'his',
  'her',
  'its',
  'their',
  'our',
  'this',
  'that',
  'those',
]);
const SPAN_WORDS: ReadonlySet<string> = new Set([
  'past',
  'next',
  'last',
  'coming',
  'first',
  'previous',
  'following',
  'preceding',
  'latest',
  'final',
  'same',
  'whole',
  'entire',
  'remaining',
  'initial',
]);

/** Where a length may start after "the past", "over the next", "those": the words say which length, not how long. */
const afterSpanLead = (tokens: Tokens, index: number): number => {
  const at = SPAN_LEAD.has(textAt(tokens, index)) ? index + 1 : index;
  if (SPAN_WORDS.has(textAt(tokens, at))) return at + 1;
  return textAt(tokens, index) === 'a' ? index : at;
};

/** "over the next 5 years" gives a span of time; "over 5 years" may bound it. */
const isSpanOver = (tokens: Tokens, index: number, end: number): boolean =>
  ['over', 'within'].includes(textAt(tokens, index)) &&
  afterSpanLead(tokens, end) !== end &&
  textAt(tokens, end) !== 'a';

interface Before {
  readonly wording: Wording;
  readonly end: number;
}

const before = (tokens: Tokens, index: number): Before => {
  let end = index;
  let wording: Wording = {};
  for (let step = 0; step < 3; step += 1) {
    const hedge = hedgeBefore(tokens, end);
    const bound = boundBefore(tokens, end);
    if (hedge !== null && wording.hedge === undefined && hedge.end >= (bound?.end ?? 0)) {
      wording = { ...wording, hedge: hedge.value };
      end = hedge.end;
    } else if (bound !== null && wording.bound === undefined && !isSpanOver(tokens, end, bound.end)) {
      wording = { ...wording, bound: bound.value };
      end = bound.end;
    } else break;
  }
  return { wording, end: end === index ? end : afterSpanLead(tokens, end) };
};

const after = (tokens: Tokens, from: Before, index: number): Before => {
  let { wording } = from;
  let end = index;
  const hedge = hedgeAfter(tokens, end);
  if (hedge !== null && wording.hedge === undefined) {
    wording = { ...wording, hedge: hedge.value };
    ({ end } = hedge);
  }
  const bound = boundAfter(tokens, end);
  if (bound === null || wording.bound !== undefined) return { wording, end };
  return { wording: { ...wording, bound: bound.value }, end: bound.end };
};

/** "A year" is a length after these; after a noun it is a rate: "300 people a year". */
const LENGTH_LEAD =
  /^(?:for|in|within|than|about|nearly|almost|over|of|lasts?|lasted|lasting|took|takes?|after|under|least|most|to|and|or|is|was|be|as|around|roughly|some|only|just|spent|,|\(|")$/;
const LENGTH_TAIL = /^(?:ago|long|-|earlier|later|before|after|or|and|from|away|\.|,)$/;

const isRate = (tokens: Tokens, index: number, end: number): boolean =>
  ['a', 'an'].includes(textAt(tokens, index)) &&
  index > 0 &&
  !LENGTH_LEAD.test(textAt(tokens, index - 1)) &&
  !LENGTH_TAIL.test(textAt(tokens, end));

/** "A third of a year": the length is not the answer. */
const FRACTION_OF = /^(?:thirds?|fourths?|fifths?|tenths?|half|most|much|part|end|beginning|start|rest)$/;

const isPartOf = (tokens: Tokens, index: number): boolean =>
  textAt(tokens, index - 1) === 'per' ||
  (textAt(tokens, index - 1) === 'of' && FRACTION_OF.test(textAt(tokens, index - 2)));

/** A length at `index` with the words around it. */
const durationAt = (tokens: Tokens, index: number): Found<Duration | null> | null => {
  const lead = before(tokens, index);
  const past = afterSpanLead(tokens, lead.end);
  const stated = statedAt(tokens, lead.end) ?? (past === lead.end ? null : statedAt(tokens, past));
  if (stated === null) return null;
  if (isRate(tokens, index, stated.end) || isPartOf(tokens, index)) return { value: null, end: stated.end };
  const { wording, end } = after(tokens, lead, stated.end);
  return { value: durationOf(stated.value, wording), end };
};

/** A duration, and where its words stand in the text. */
export interface FoundDuration {
  readonly value: Duration;
  readonly span: Span;
}

/** Every duration that a text states, in order; linear in its length. */
export const readDurations = (text: string): readonly FoundDuration[] => {
  const tokens = tokenise(text);
  const found: FoundDuration[] = [];
  let index = 0;
  while (index < tokens.length) {
    const duration = durationAt(tokens, index);
    const end = duration?.end ?? index + 1;
    if (duration !== null && duration.value !== null)
      found.push({
        value: duration.value,
        span: { start: tokens[index]?.start ?? 0, end: tokens[end - 1]?.end ?? text.length },
      });
    index = end;
  }
  return found;
};

/** Words that say of a unit that it was gone through from end to end: "for the year", "throughout the week". */
const THROUGH: ReadonlySet<string> = new Set([
  'for',
  'throughout',
  'through',
  'over',
  'all',
  'lasted',
  'lasts',
  'took',
  'takes',
]);
const OF_ACCOUNTS: ReadonlySet<string> = new Set(['fiscal', 'financial', 'calendar']);

/**
 * A whole unit as a phrase by itself, "the year" or "the fiscal year": one of it, where nothing is known around it or the
 * words before it lead through it. Elsewhere it says when: "late in the year", "the year of the flood".
 */
export const wholeUnit = (quote: string, around: Surroundings | undefined): Duration | null => {
  const tokens = tokenise(quote);
  const at = OF_ACCOUNTS.has(textAt(tokens, 1)) && textAt(tokens, 2) === 'year' ? 2 : 1;
  const stated = textAt(tokens, 0) === 'the' && tokens.length === at + 1 ? single(tokens, at, at + 1) : null;
  if (stated === null) return null;
  if (around !== undefined) {
    const [before, behind] = [tokenise(around.before), tokenise(around.after)];
    if (!THROUGH.has(textAt(before, before.length - 1)) || !isClosed(behind, 0)) return null;
  }
  return durationOf(stated.value, {});
};

const VAGUE =
  /\b(?:(?:few|several|many|some) (?:\S+ )?(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)|(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)|a while|some time)\b/i;
const WORKING = /\b(?:trading|business|working|banking|school|court) days?\b/i;

/** Why a text states no duration that can be compared. */
export const whyNoDuration = (text: string): string => {
  if (WORKING.test(text)) return 'working days are not calendar days: how many of those they span is not said';
  const vague = VAGUE.exec(text);
  return vague === null ? 'it states no length of time' : `“${vague[0]}” names no number`;
};
