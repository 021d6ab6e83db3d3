import type { Period } from '../../model/values.ts';
import { fromIsoMoment, toIsoMoment } from './calendar.ts';
import type { DateBound } from './fields.ts';
import type { Moment } from './resolve.ts';

/** The ends of a period in minutes; infinite where it is open. */
export interface Ends {
  readonly start: number;
  readonly end: number;
}

/** What each preposition leaves of a date: "after" starts where it ends, "until" takes it in. */
const OPENED: Readonly<Partial<Record<DateBound, (moment: Moment) => Ends>>> = {
  since: ({ start }) => ({ start, end: Infinity }),
  after: ({ end }) => ({ start: end, end: Infinity }),
  before: ({ start, end, closing }) => ({ start: -Infinity, end: closing ? end : start }),
  until: ({ end }) => ({ start: -Infinity, end }),
  by: ({ end }) => ({ start: -Infinity, end }),
  through: ({ end }) => ({ start: -Infinity, end }),
};

const iso = (minutes: number, clock: boolean): string | null =>
  Number.isFinite(minutes) ? toIsoMoment(minutes, clock) : null;

/** A period from its ends in local minutes. */
export const periodOf = ({ start, end }: Ends, clock: boolean, rest: Omit<Period, 'start' | 'end'>): Period => ({
  start: iso(start, clock),
  end: iso(end, clock),
  ...rest,
});

/** The ends that the preposition before a moment leaves. */
export const toPeriodEnds = (moment: Moment): Ends =>
  moment.bound === null ? moment : (OPENED[moment.bound]?.(moment) ?? moment);

/** The period that a moment is, under the preposition before it. */
export const toPeriod = (moment: Moment): Period => {
  const { zone, approximate, origin: year, clock, impliedDay } = moment;
  const rest = { zone, approximate, year, ...(impliedDay ? { impliedDay: true as const } : {}) };
  return periodOf(toPeriodEnds(moment), clock, rest);
};

/** The ends of a period in local minutes. */
export const endsOf = ({ start, end }: Period): Ends => ({
  start: start === null ? -Infinity : fromIsoMoment(start),
  end: end === null ? Infinity : fromIsoMoment(end),
});

/** Whether a period is written with clock times. */
export const hasClock = ({ start, end }: Period): boolean => (start ?? end ?? '').length > 'YYYY-MM-DD'.length;
