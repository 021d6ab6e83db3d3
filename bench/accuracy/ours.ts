import type { Kinds, ReadContext, ReadOutcome } from '../../src/model/kind.ts';
import type { Amount, Deadline, Duration, Period, Quantity } from '../../src/model/values.ts';
import type { AmountAnswer, Answer, DurationAnswer, Outcome, PeriodAnswer } from './answer.ts';
import { noMemory, type Program } from './peer.ts';
import type { Asked, ValueRow } from './rows.ts';
import { addLengths, lengthOf } from './timex.ts';
import { withUnit } from './units.ts';

export const amountAnswer = ({ min, max, minOpen, maxOpen }: Amount): AmountAnswer => ({
  type: 'amount',
  min,
  max,
  minOpen,
  maxOpen,
});

export const quantityAnswer = (value: Quantity, money: boolean): AmountAnswer =>
  withUnit(amountAnswer(value), value.unit, money);

const MS_A_MINUTE = 60_000;
const MINUTES_A_DAY = 1440;

/** A day or a moment as minutes of the wall clock, whatever its zone. */
const minuteOf = (moment: string): number => Date.parse(moment.includes('T') ? `${moment}Z` : moment) / MS_A_MINUTE;

export const periodAnswer = ({ start, end }: Period): PeriodAnswer => ({
  type: 'period',
  start: start === null ? null : minuteOf(start),
  end: end === null ? null : minuteOf(end),
});

export const deadlineAnswer = ({ lastDay }: Deadline): PeriodAnswer => {
  const start = minuteOf(lastDay);
  return { type: 'period', start, end: start + MINUTES_A_DAY };
};

/** The data leave bounds and hedges out of durations, so the lengths as stated are what is compared. */
export const durationAnswer = ({ stated }: Duration): DurationAnswer => ({
  type: 'duration',
  lengths: stated.map(({ parts }) => addLengths(parts.map(({ count, unit }) => lengthOf(count, unit)))),
});

/** What our reading gave: the answer for scoring, the value in words, and the reason where there is none. */
export interface OurReading {
  readonly answer: Answer | null;
  readonly formatted: string | null;
  readonly reason?: string;
}

const settle = <V>(outcome: ReadOutcome<V>, answer: (value: V) => Answer, format: (value: V) => string): OurReading => {
  if (outcome.ok) return { answer: answer(outcome.value), formatted: format(outcome.value) };
  const { code, data } = outcome.problem;
  const reason = 'reason' in data ? `${code}: ${data.reason}` : code;
  return { answer: null, formatted: null, reason };
};

type Reader = (quote: string, context: ReadContext) => OurReading;

/** An age is read as a duration ("60 years"), else as a quantity of time. */
const ageReader =
  (kinds: Kinds): Reader =>
  (quote, context) => {
    const duration = settle(kinds.duration.read(quote, context), durationAnswer, kinds.duration.format);
    if (duration.answer !== null) return duration;
    return settle(kinds.quantity.read(quote, context), (v) => quantityAnswer(v, false), kinds.quantity.format);
  };

const readers = (kinds: Kinds): Readonly<Record<Asked, Reader>> => ({
  count: (q, c) => settle(kinds.count.read(q, c), amountAnswer, kinds.count.format),
  quantity: (q, c) => settle(kinds.quantity.read(q, c), (v) => quantityAnswer(v, false), kinds.quantity.format),
  percent: (q, c) => settle(kinds.quantity.read(q, c), (v) => quantityAnswer(v, false), kinds.quantity.format),
  money: (q, c) => settle(kinds.quantity.read(q, c), (v) => quantityAnswer(v, true), kinds.quantity.format),
  age: ageReader(kinds),
  date: (q, c) => settle(kinds.date.read(q, c), periodAnswer, kinds.date.format),
  deadline: (q, c) => settle(kinds.deadline.read(q, c), deadlineAnswer, kinds.deadline.format),
  duration: (q, c) => settle(kinds.duration.read(q, c), durationAnswer, kinds.duration.format),
});

const contextOf = (row: ValueRow): ReadContext =>
  row.context ?? { options: {}, ...(row.published === undefined ? {} : { saidOn: row.published }) };

/** Reads rows by the kind that was asked for, with nothing beside the quote but the day of publication. */
export const ourReader = (kinds: Kinds): ((row: ValueRow) => OurReading) => {
  const table = readers(kinds);
  return (row) => table[row.asked](row.quote, contextOf(row));
};

/** A row of our own tables is right when the value reads back in the words expected; peers are held against the value. */
const judgeOwn =
  (read: (row: ValueRow) => OurReading) =>
  (row: ValueRow): Outcome | null => {
    if (row.formatted === undefined) return null;
    const { formatted } = read(row);
    if (formatted === row.formatted) return 'right';
    return formatted === null ? 'declined' : 'wrong';
  };

/** Our reading, as one of the programs. */
export const reconcile = (kinds: Kinds): Program => {
  const read = ourReader(kinds);
  return {
    name: 'reconcile',
    variants: [{ name: '', read: (row) => read(row).answer, judge: judgeOwn(read) }],
    without: noMemory,
  };
};
