import type { Kinds, ReadContext, ReadOutcome } from '../../src/model/kind.ts';
import { isSameFrame, LEVEL } from '../../src/model/frame.ts';
import type { Age, Amount, Deadline, Duration, Period, Quantity, TimeOfDay } from '../../src/model/values.ts';
import type { AmountAnswer, Answer, ClockAnswer, DurationAnswer, Outcome, PeriodAnswer, Said } from './answer.ts';
import { noMemory, type Program } from './peer.ts';
import type { Asked, ValueRow } from './rows.ts';
import { addLengths, lengthOf } from './timex.ts';
import { withUnit } from './units.ts';

export const amountAnswer = ({ min, max, minOpen, maxOpen, stated }: Amount): AmountAnswer => ({
  type: 'amount',
  min,
  max,
  minOpen,
  maxOpen,
  stated,
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

const ageAnswer = ({ stated }: Age): DurationAnswer => ({
  type: 'duration',
  lengths: stated.map(({ count, unit }) => lengthOf(count, unit)),
});

const minuteOfDay = (time: string): number => minuteOf(`1970-01-01T${time}`);

const clockAnswer = ({ start, end, eitherHalf, zone }: TimeOfDay): ClockAnswer => ({
  type: 'clock',
  start: minuteOfDay(start),
  end: minuteOfDay(end),
  eitherHalf,
  zone,
});

/** What our reading gave: the answer for scoring, the value in words, and the reason where there is none. */
export interface OurReading {
  readonly answer: Answer | null;
  readonly formatted: string | null;
  readonly reason?: string;
}

/** What a reading says beside the value. */
const saidOf = <V>(value: V, frame = LEVEL): Said => ({
  ...(isSameFrame(LEVEL, { type: frame.type }) ? {} : { frame: frame.type }),
  ...(typeof value === 'object' && value !== null && 'approximate' in value
    ? { approximate: value.approximate === true }
    : {}),
});

const settle = <V>(outcome: ReadOutcome<V>, answer: (value: V) => Answer, format: (value: V) => string): OurReading => {
  if (outcome.ok)
    return {
      answer: { ...answer(outcome.value), ...saidOf(outcome.value, outcome.frame) },
      formatted: format(outcome.value),
    };
  const { code, data } = outcome.problem;
  const reason = 'reason' in data ? `${code}: ${data.reason}` : code;
  return { answer: null, formatted: null, reason };
};

type Reader = (quote: string, context: ReadContext) => OurReading;

const readers = (kinds: Kinds): Readonly<Record<Asked, Reader>> => ({
  count: (q, c) => settle(kinds.count.read(q, c), amountAnswer, kinds.count.format),
  quantity: (q, c) => settle(kinds.quantity.read(q, c), (v) => quantityAnswer(v, false), kinds.quantity.format),
  percent: (q, c) => settle(kinds.quantity.read(q, c), (v) => quantityAnswer(v, false), kinds.quantity.format),
  money: (q, c) => settle(kinds.quantity.read(q, c), (v) => quantityAnswer(v, true), kinds.quantity.format),
  age: (q, c) => settle(kinds.age.read(q, c), ageAnswer, kinds.age.format),
  date: (q, c) => settle(kinds.date.read(q, c), periodAnswer, kinds.date.format),
  deadline: (q, c) => settle(kinds.deadline.read(q, c), deadlineAnswer, kinds.deadline.format),
  duration: (q, c) => settle(kinds.duration.read(q, c), durationAnswer, kinds.duration.format),
  time: (q, c) => settle(kinds.time.read(q, c), clockAnswer, kinds.time.format),
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
