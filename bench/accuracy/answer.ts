/** What a program says of a value beside it; a program without such notions says nothing. */
export interface Said {
  /** What the number is of, where that is neither a level nor a share of something. */
  readonly frame?: string;
  /** Whether the words hedge it, and the numbers as written. */
  readonly approximate?: boolean;
  readonly stated?: readonly number[];
}

/** What a program read, in the one form that every program's reading is brought into before it is scored. */
export type Answer = Said & Stated;

type Stated =
  | {
      readonly type: 'amount';
      readonly min: number | null;
      readonly max: number | null;
      readonly minOpen: boolean;
      readonly maxOpen: boolean;
      /** Canonical, see units.ts; absent for a bare number. */
      readonly unit?: string;
    }
  /** Half-open, in minutes since 1970 by the wall clock of the text; `null` is open. */
  | { readonly type: 'period'; readonly start: number | null; readonly end: number | null }
  /** The lengths named, without bound and hedge: one or, for a range, two. */
  | { readonly type: 'duration'; readonly lengths: readonly Length[] }
  /** A time of day in minutes from midnight, half-open, with its zone where one is named. */
  | {
      readonly type: 'clock';
      readonly start: number;
      readonly end: number;
      readonly eitherHalf: boolean;
      readonly zone: string | null;
    };

/** A length of time; months are kept apart, since the calendar gives them no fixed number of days. */
export interface Length {
  readonly months: number;
  readonly days: number;
}

export type AmountAnswer = Extract<Answer, { type: 'amount' }>;
export type PeriodAnswer = Extract<Answer, { type: 'period' }>;
export type DurationAnswer = Extract<Answer, { type: 'duration' }>;
export type ClockAnswer = Extract<Answer, { type: 'clock' }>;

/**
 * How a period is held against the expected one. `start`: a clock time has no length, its first moment counts. `within`:
 * the data drop "early" and "late" from their answer, or name a part of a day without its hours; what is read must lie
 * inside. `season`: the data do not say when summer begins; each end may lie a month off.
 */
export type PeriodMatch = 'exact' | 'start' | 'within' | 'season';

/** What a row expects. */
export type Gold =
  | {
      readonly type: 'amount';
      readonly answer: AmountAnswer;
      /** Whether the ends of the interval count as open or closed; see `inclusiveness` in rows.ts. */
      readonly strictEnds: boolean;
      /** The numbers as written, which pass as well where the text only hedges them. */
      readonly orStated?: readonly number[];
    }
  | { readonly type: 'period'; readonly answer: PeriodAnswer; readonly match: PeriodMatch }
  | { readonly type: 'duration'; readonly answer: DurationAnswer }
  | { readonly type: 'clock'; readonly answer: ClockAnswer }
  /** Any of several answers, each in its frame and with its hedge. */
  | { readonly type: 'any'; readonly of: readonly Alternative[] }
  /** Whatever is not this plain answer: declining is right, and so is any other value or frame. */
  | { readonly type: 'not'; readonly plain: Alternative }
  /** Nothing can be read: declining is right. */
  | { readonly type: 'none' };

/** An answer that is right, the frame that it must be in (plain where absent), and whether the words hedge it. */
export interface Alternative {
  readonly gold: Gold;
  readonly frame?: string;
  readonly approximate: boolean;
}

export type Outcome = 'right' | 'wrong' | 'declined';

/** The data carry fifteen digits. */
const NUMBER_TOLERANCE = 1e-9;
const MINUTES_A_DAY = 1440;
const SEASON_SLACK = 31 * MINUTES_A_DAY;

const close = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

const sameBound = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : close(a, b, NUMBER_TOLERANCE);

/** A count is never negative: no lower bound and a lower bound of nought are one. */
const sameLowerBound = (gold: AmountAnswer, read: AmountAnswer): boolean =>
  sameBound(gold.min, read.min) || (gold.min === null && read.min === 0);

const sameEnds = (gold: AmountAnswer, read: AmountAnswer): boolean =>
  (gold.min === null || gold.minOpen === read.minOpen) && (gold.max === null || gold.maxOpen === read.maxOpen);

const amountMatches = (gold: AmountAnswer, read: AmountAnswer, strictEnds: boolean): boolean =>
  sameLowerBound(gold, read) &&
  sameBound(gold.max, read.max) &&
  (gold.unit ?? '') === (read.unit ?? '') &&
  (!strictEnds || sameEnds(gold, read));

/** A program without a notion of "about 2,000" answers 2,000: as right as it can be. */
const isStated = (gold: AmountAnswer, read: AmountAnswer & Said, stated: readonly number[]): boolean => {
  const numbers = read.approximate === true ? read.stated : read.min === read.max ? [read.min] : [];
  return (numbers ?? []).some((number) => stated.some((value) => sameBound(value, number))) && gold.unit === read.unit;
};

const near = (a: number | null, b: number | null, slack: number): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= slack;

const inside = (gold: PeriodAnswer, read: PeriodAnswer): boolean =>
  gold.start !== null &&
  gold.end !== null &&
  read.start !== null &&
  read.end !== null &&
  read.start >= gold.start &&
  read.end <= gold.end;

const PERIOD_MATCHES: Readonly<Record<PeriodMatch, (gold: PeriodAnswer, read: PeriodAnswer) => boolean>> = {
  exact: (gold, read) => gold.start === read.start && gold.end === read.end,
  start: (gold, read) => gold.start === read.start,
  within: inside,
  season: (gold, read) => near(gold.start, read.start, SEASON_SLACK) && near(gold.end, read.end, SEASON_SLACK),
};

const sameLength = (a: Length, b: Length | undefined): boolean =>
  b !== undefined && close(a.months, b.months, NUMBER_TOLERANCE) && close(a.days, b.days, NUMBER_TOLERANCE);

const durationMatches = (gold: DurationAnswer, read: DurationAnswer): boolean =>
  gold.lengths.length === read.lengths.length &&
  gold.lengths.every((length, index) => sameLength(length, read.lengths[index]));

/** Whether an answer is right as to value, frame and hedge; a program that knows no hedge states the number. */
const fits = ({ gold, frame, approximate }: Alternative, read: Answer): boolean =>
  matches(gold, read) && frame === read.frame && (read.approximate ?? approximate) === approximate;

const isNone = ({ gold }: Alternative): boolean => gold.type === 'none';

const matches = (gold: Gold, read: Answer): boolean => {
  if (gold.type === 'any') return gold.of.some((one) => fits(one, read));
  if (gold.type === 'not') return !fits(gold.plain, read);
  if (gold.type === 'amount')
    return (
      read.type === 'amount' &&
      (amountMatches(gold.answer, read, gold.strictEnds) || isStated(gold.answer, read, gold.orStated ?? []))
    );
  if (gold.type === 'period') return read.type === 'period' && PERIOD_MATCHES[gold.match](gold.answer, read);
  if (gold.type === 'duration') return read.type === 'duration' && durationMatches(gold.answer, read);
  if (gold.type === 'clock')
    return (
      read.type === 'clock' &&
      gold.answer.start === read.start &&
      gold.answer.end === read.end &&
      gold.answer.eitherHalf === read.eitherHalf &&
      gold.answer.zone === read.zone
    );
  return false;
};

const mayDecline = (gold: Gold): boolean =>
  gold.type === 'none' || gold.type === 'not' || (gold.type === 'any' && gold.of.some(isNone));

/**
 * Scores one reading. A value that differs is wrong, no value is declined; where nothing can be read, declining is right
 * and any value wrong.
 */
export const judge = (gold: Gold, read: Answer | null): Outcome => {
  if (read === null) return mayDecline(gold) ? 'right' : 'declined';
  return matches(gold, read) ? 'right' : 'wrong';
};

/** An exact number, with a unit where there is one. */
export const pointOf = (value: number, unit?: string): AmountAnswer => ({
  type: 'amount',
  min: value,
  max: value,
  minOpen: false,
  maxOpen: false,
  ...(unit === undefined ? {} : { unit }),
});

const describeAmount = (a: AmountAnswer): string =>
  `${a.minOpen ? '(' : '['}${String(a.min)}, ${String(a.max)}${a.maxOpen ? ')' : ']'}${a.unit === undefined ? '' : ` ${a.unit}`}`;

/** Writes minutes since 1970 as a day, with the time where it is not midnight. */
const describeMinute = (minute: number | null): string =>
  minute === null ? '…' : new Date(minute * 60_000).toISOString().slice(0, 16).replace('T00:00', '');

const describeClock = ({ start, eitherHalf, zone }: ClockAnswer): string =>
  `${new Date(start * 60_000).toISOString().slice(11, 16)}${eitherHalf ? '?' : ''}${zone === null ? '' : ` ${zone}`}`;

const describeStated = (answer: Answer): string => {
  if (answer.type === 'amount') return describeAmount(answer);
  if (answer.type === 'clock') return describeClock(answer);
  if (answer.type === 'period') return `${describeMinute(answer.start)} to ${describeMinute(answer.end)}`;
  return answer.lengths.map(({ months, days }) => `${months} months ${days} days`).join(' to ');
};

/** An answer in a few characters, for the lists that developers read. */
export const describeAnswer = (answer: Answer | null): string => {
  if (answer === null) return 'nothing';
  const { approximate, frame } = answer;
  return `${approximate === true ? 'about ' : ''}${describeStated(answer)}${frame === undefined ? '' : ` (${frame})`}`;
};

/** What a row expects, in a few characters. */
export const describeGold = (gold: Gold): string => {
  if (gold.type === 'none') return 'nothing';
  if (gold.type === 'any') return gold.of.map(describeAlternative).join(' or ');
  if (gold.type === 'not') return `not ${describeAlternative(gold.plain)}`;
  return describeAnswer(gold.answer);
};

const describeAlternative = ({ gold, frame, approximate }: Alternative): string =>
  `${approximate ? 'about ' : ''}${describeGold(gold)}${frame === undefined ? '' : ` (${frame})`}`;
