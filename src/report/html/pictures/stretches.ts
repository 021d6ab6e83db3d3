import { DAY_MINUTES, fromIsoDay } from '../../../kinds/time/calendar.ts';
import { endsOf, hasClock } from '../../../kinds/time/period.ts';
import { toUtc } from '../../../kinds/time/zones.ts';
import { fromBase, inBase, isOneDimension } from '../../../kinds/numbers/convert.ts';
import type { ReportReading } from '../../../model/report.ts';
import type { Deadline, Duration, Amount, Period, Quantity, StatedLength, Value } from '../../../model/values.ts';
import { groupBy } from '../../../text/group.ts';
import type { Stretch } from './draw.ts';

/** A value that can be drawn, and the readings that state it. */
export interface Drawn {
  readonly stretch: Omit<Stretch, 'look'>;
  readonly readings: readonly ReportReading[];
}

type Numeric = Amount | Quantity | Duration;

const isNumeric = (value: Value): value is Numeric => typeof value === 'object' && 'min' in value;

const isQuantity = (value: Value): value is Quantity => isNumeric(value) && 'unit' in value;

const isTime = (value: Value): value is Period | Deadline =>
  typeof value === 'object' && ('lastDay' in value || 'start' in value);

const middleOf = ({ minDays, maxDays }: StatedLength): number => (minDays + maxDays) / 2;

/** A bound in days as a number: one that is only as wide as the calendar makes "five years" stands in its middle. */
const boundOf = (bound: number | null, stated: Numeric['stated']): number | null => {
  const length = stated.find((one) => typeof one !== 'number' && (one.minDays === bound || one.maxDays === bound));
  return length === undefined || typeof length === 'number' ? bound : middleOf(length);
};

const ofNumbers = (value: Numeric): Omit<Stretch, 'look'> => ({
  low: boundOf(value.min, value.stated),
  high: boundOf(value.max, value.stated),
  lowOpen: value.minOpen,
  highOpen: value.maxOpen,
  approximate: value.approximate,
  ends: true,
  stated: value.stated.map((one) => (typeof one === 'number' ? one : middleOf(one))),
});

const finite = (minutes: number): number | null => (Number.isFinite(minutes) ? minutes : null);

/** In minutes since 1970; clock times in their zone, or in UTC where several zones have to be set beside each other. */
const ofTime = (value: Period | Deadline, inUtc: boolean): Omit<Stretch, 'look'> => {
  const rest = { lowOpen: false, highOpen: false, ends: false, stated: [] };
  if ('lastDay' in value) {
    const day = fromIsoDay(value.lastDay);
    return { low: null, high: day === null ? null : (day + 1) * DAY_MINUTES, approximate: false, ...rest };
  }
  const { zone } = value;
  const ends = endsOf(value);
  const place = (minutes: number): number | null =>
    finite(inUtc && zone !== null && Number.isFinite(minutes) ? toUtc(minutes, zone) : minutes);
  return { low: place(ends.start), high: place(ends.end), approximate: value.approximate, ...rest };
};

const distinct = (readings: readonly ReportReading[]): readonly (readonly ReportReading[])[] => [
  ...groupBy(
    readings.filter(({ value }) => value !== null),
    ({ value, asOf }) => JSON.stringify([value, asOf]),
  ).values(),
];

/** Whether units of one dimension let quantities stand on one scale. */
const comparable = (values: readonly Value[]): boolean => {
  const quantities = values.filter(isQuantity);
  const [first] = quantities;
  return first === undefined || quantities.every((other) => isOneDimension(first, other));
};

/** The unit that all quantities are drawn in: the first one stated. */
const unitOf = (readings: readonly ReportReading[]): string | undefined =>
  readings.flatMap(({ value }) => (value !== null && isQuantity(value) ? [value.unit] : []))[0];

/** The numbers, measures or lengths of time that readings state, each once; none where they share no scale. */
export const drawnNumbers = (readings: readonly ReportReading[]): readonly Drawn[] => {
  const unit = unitOf(readings);
  if (!comparable(readings.flatMap(({ value }) => value ?? []))) return [];
  return distinct(readings).flatMap((group): readonly Drawn[] => {
    const value = group[0]?.value;
    if (value === null || value === undefined || !isNumeric(value)) return [];
    const converted = isQuantity(value) && unit !== undefined ? fromBase(inBase(value), unit) : value;
    return [{ stretch: ofNumbers(converted), readings: group }];
  });
};

/** The times that readings state, each once, in minutes since 1970. */
export const drawnTimes = (readings: readonly ReportReading[]): readonly Drawn[] => {
  const values = readings.flatMap(({ value }) => (value !== null && isTime(value) ? [value] : []));
  const zones = new Set(values.flatMap((value) => ('zone' in value && hasClock(value) ? [value.zone] : [])));
  return distinct(readings).flatMap((group): readonly Drawn[] => {
    const value = group[0]?.value;
    if (value === null || value === undefined || !isTime(value)) return [];
    return [{ stretch: ofTime(value, zones.size > 1 && !zones.has(null)), readings: group }];
  });
};
