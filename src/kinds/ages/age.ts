import type { Age, AgeUnit } from '../../model/values.ts';

/** How the words around an age bound or hedge it. */
export type AgeWording = 'plain' | 'about' | 'nearly' | 'over' | 'atLeast' | 'under' | 'atMost';

type Stated = Age['stated'];
export type AgePart = Stated[number];

const DAYS_IN_YEAR = 365.25;

/** Days in a unit; a month is a twelfth of a year, so that twelve of them are one. */
const DAYS: Readonly<Record<AgeUnit, number>> = { day: 1, week: 7, month: DAYS_IN_YEAR / 12, year: DAYS_IN_YEAR };

/** A hedged age may be a tenth off, and one of its unit at least, as a hedged number may. */
const HEDGE_SHARE = 0.1;

/** Rounds to a millionth of a day: what is left of binary fractions would tell equal ages apart. */
const tidy = (days: number): number => Math.round(days * 1e6) / 1e6;

const daysOf = (count: number, unit: AgeUnit): number => tidy(count * DAYS[unit]);

/** Whoever is three has not turned four; whoever is three and a half may be told so until then. */
const nextOf = ({ count, unit }: AgePart): number =>
  daysOf(Number.isInteger(count) ? count + 1 : Math.ceil(count), unit);

const marginOf = ({ count, unit }: AgePart): number => daysOf(Math.max(count * HEDGE_SHARE, 1), unit);

type Ends = Pick<Age, 'min' | 'max' | 'minOpen' | 'maxOpen'>;

const closedFrom = (min: number, max: number | null): Ends => ({ min, max, minOpen: false, maxOpen: max !== null });

/** The ages that the stated ones, a range where there are two, allow under the words around them. */
export const ageOf = (stated: readonly [AgePart, ...AgePart[]], wording: AgeWording): Age => {
  const first = stated[0];
  const last = stated.at(-1) ?? first;
  const [low, next] = [daysOf(first.count, first.unit), nextOf(last)];
  const ends: Readonly<Record<AgeWording, Ends>> = {
    plain: closedFrom(low, next),
    about: closedFrom(Math.max(0, tidy(low - marginOf(first))), tidy(next + marginOf(last))),
    nearly: closedFrom(Math.max(0, tidy(low - daysOf(1, first.unit))), low),
    over: { ...closedFrom(low, null), minOpen: true },
    atLeast: closedFrom(low, null),
    under: closedFrom(0, low),
    atMost: closedFrom(0, next),
  };
  return { ...ends[wording], approximate: wording === 'about' || wording === 'nearly', stated };
};

/** Whether two ages allow the same and are hedged alike: an equivalence. */
export const sameAge = (a: Age, b: Age): boolean =>
  a.min === b.min &&
  a.max === b.max &&
  a.minOpen === b.minOpen &&
  a.maxOpen === b.maxOpen &&
  a.approximate === b.approximate;
