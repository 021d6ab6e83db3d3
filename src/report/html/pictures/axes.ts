import { calendarDay, DAY_MINUTES, dayNumber } from '../../../kinds/time/calendar.ts';
import { counted } from '../../words.ts';
import type { Stretch } from './draw.ts';
import { multiples, scaleOver, stepFor, type Reach, type Scale, type Tick } from './scale.ts';

/** Labels that an axis asks for; fewer are drawn where they have no room. */
const LABELS = 5;

/** Room beyond the outermost numbers, as a share of what is between them; more where a value has no bound. */
const PADDING = 0.06;
const OPEN_PADDING = 0.25;

/** A scale begins at nought where the smallest number is less than this share of the largest. */
const FROM_NOUGHT = 0.45;

/** Room about a number that all values share, as a share of it. */
const ALONE = 0.5;

type Shape = Omit<Stretch, 'look'>;

const bounds = (stretches: readonly Shape[]): readonly number[] =>
  stretches.flatMap(({ low, high, stated }) => [
    ...(low === null ? [] : [low]),
    ...(high === null ? [] : [high]),
    ...stated,
  ]);

/** A scale for numbers: all of them in proportion, from nought where that tells no less. */
export const numberScale = (stretches: readonly Shape[]): Scale => {
  const numbers = bounds(stretches);
  const least = numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
  const most = numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 1);
  const first = least >= 0 && least < most * FROM_NOUGHT ? 0 : least;
  const length = most - first || Math.abs(most) * ALONE || 1;
  const pad = (open: boolean): number => length * (open ? OPEN_PADDING : PADDING);
  const from = first - pad(stretches.some(({ low }) => low === null));
  const to = most + pad(stretches.some(({ high }) => high === null));
  return scaleOver([{ from: least >= 0 ? Math.max(0, from) : from, to }], false);
};

const decimal = (number: number): string => {
  const [whole = '', fraction] = String(Math.abs(number)).split('.');
  const sign = number < 0 ? '−' : '';
  return fraction === undefined ? sign + counted(Number(whole)) : `${sign}${counted(Number(whole))}.${fraction}`;
};

/** Ticks at round numbers, none of them a fraction where things are counted. */
export const numberTicks = (scale: Scale, whole: boolean, unit = ''): readonly Tick[] =>
  multiples(scale.from, scale.to, stepFor(scale.to - scale.from, LABELS, whole ? 1 : 0)).map((at) => ({
    at,
    text: `${at >= 1e15 ? at.toExponential() : decimal(at)}${unit}`,
  }));

/** Units of an axis of lengths, in days, from the largest. */
const LENGTHS = [
  { days: 365.25, name: 'year' },
  { days: 30.4375, name: 'month' },
  { days: 7, name: 'week' },
  { days: 1, name: 'day' },
  { days: 1 / 24, name: 'hour' },
  { days: 1 / 1440, name: 'minute' },
  { days: 1 / 86_400, name: 'second' },
] as const;

/** Ticks at round numbers of the largest unit that the scale has two of; the scale counts in days. */
export const durationTicks = (scale: Scale): readonly Tick[] => {
  const { days, name } = LENGTHS.find((unit) => scale.to / unit.days >= 2) ?? { days: 1, name: 'day' };
  const length = (scale.to - scale.from) / days;
  return multiples(scale.from / days, scale.to / days, stepFor(length, LABELS)).map((at) => ({
    at: at * days,
    text: `${decimal(at)} ${name}${at === 1 ? '' : 's'}`,
  }));
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Free time on either side of a time, by how long it is: a day among days, weeks among years. */
const timePadding = (length: number): number => Math.max(DAY_MINUTES, length * 0.15);

/** A time this many times longer than most, with others inside it, is shown by its ends: what is empty may be left out. */
const LONG_TIMES = 4;

const span = ({ low, high }: Shape): Reach | undefined => {
  const known = low ?? high;
  return known === null ? undefined : { from: low ?? known - DAY_MINUTES * 2, to: high ?? known + DAY_MINUTES * 2 };
};

/** The length that half of all are no longer than. */
const middleLength = (spans: readonly Reach[]): number =>
  spans.map(({ from, to }) => to - from).toSorted((a, b) => a - b)[Math.floor((spans.length - 1) / 2)] ?? DAY_MINUTES;

const overlap = (a: Reach, b: Reach): boolean => a !== b && a.from < b.to && b.from < a.to;

/** The room that times ask for: all of their length, or room about both ends. */
const reaches = (spans: readonly Reach[]): readonly Reach[] => {
  const longest = middleLength(spans) * LONG_TIMES;
  return spans.flatMap((one) => {
    const { from, to } = one;
    const pad = timePadding(Math.min(to - from, longest));
    const byEnds = to - from > longest && spans.some((other) => overlap(one, other));
    const shown = byEnds ? [from, to].map((end) => ({ from: end, to: end })) : [one];
    return shown.map((part) => ({ from: part.from - pad, to: part.to + pad }));
  });
};

/** A scale for times, in minutes since 1970, with long empty stretches left out. */
export const timeScale = (stretches: readonly Shape[]): Scale =>
  scaleOver(reaches(stretches.flatMap((one) => span(one) ?? [])), true);

const isNewYear = (minutes: number): boolean => {
  const { month, day } = calendarDay(Math.floor(minutes / DAY_MINUTES));
  return month === 1 && day === 1 && minutes % DAY_MINUTES === 0;
};

const dayText = (minutes: number): string => {
  const { year, month, day } = calendarDay(Math.floor(minutes / DAY_MINUTES));
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
};

/** Times that last a year are told by their year, others by their first day. */
const tickOf = ({ low, high }: Shape): readonly Tick[] => {
  if (low === null) return high === null ? [] : [{ at: high - DAY_MINUTES, text: dayText(high - DAY_MINUTES) }];
  const isYear = high !== null && high - low >= 365 * DAY_MINUTES && isNewYear(low);
  const day = Math.floor(low / DAY_MINUTES) * DAY_MINUTES;
  return [{ at: isYear ? low : day, text: isYear ? String(calendarDay(low / DAY_MINUTES).year) : dayText(low) }];
};

const yearTick = (year: number): Tick => ({ at: dayNumber(year, 1, 1) * DAY_MINUTES, text: String(year) });

/** Years of a scale that is so long that the days of its times would not fill it. */
const years = (scale: Scale): readonly Tick[] => {
  const [first, last] = [scale.from, scale.to].map((at) => calendarDay(Math.floor(at / DAY_MINUTES)).year);
  if (scale.breaks.length > 0 || first === undefined || last === undefined || last - first < 4) return [];
  return multiples(first + 1, last, stepFor(last - first, LABELS, 1)).map(yearTick);
};

/** Ticks at the times themselves, the outermost first. */
export const timeTicks = (stretches: readonly Shape[], scale: Scale): readonly Tick[] => {
  const all = stretches.flatMap(tickOf).toSorted((a, b) => a.at - b.at);
  const ticks = [...new Map(all.map((tick) => [tick.text, tick])).values()];
  const first = ticks.slice(0, 1);
  const last = ticks.slice(1).slice(-1);
  const long = years(scale);
  return long.length > 1 ? long : [...first, ...last, ...ticks.slice(1, -1)];
};
