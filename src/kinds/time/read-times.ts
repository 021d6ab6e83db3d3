import type { ReadContext, ReadNote } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import type { DurationUnit, TimeOfDay } from '../../model/values.ts';
import { anchorOf, readingOf, type Reading } from './anchors.ts';
import { DAY_MINUTES, toClock, toIsoDay } from './calendar.ts';
import { shapeOf, type Clock, type Fields } from './fields.ts';
import type { Group } from './group.ts';
import { objectionTo } from './objections.ts';
import { countedIn, phrasesIn, placeOf } from './phrases.ts';
import { relateTimes } from './relate-times.ts';
import { readZones } from './resolve-clock.ts';
import { resolveDays } from './resolve-days.ts';
import { spanOfClock } from './resolve.ts';
import { isAlone } from './scene.ts';
import { textAt } from './tokens.ts';
import { extentOf, overlaps, type Unit } from './units.ts';
import { isFixed } from './zones.ts';
import { append } from '../../text/lists.ts';

const HALF_DAY = DAY_MINUTES / 2;

/** Minutes from a midnight, half-open; `open` where either half of the day may be meant. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
}

const ofClock = (clock: Clock, { part, near, midnight }: Fields): Told | null => {
  const spanned = (minute: number, open: boolean): Told => ({ ...spanOfClock(minute, clock, near), open });
  if (midnight === true) return spanned(0, false);
  if (clock.open === undefined) return spanned(clock.minute, false);
  const first = clock.minute % HALF_DAY;
  if (part === undefined) return spanned(first, true);
  const minute = [first, first + HALF_DAY].find((one) => one >= part.from && one < part.to);
  return minute === undefined ? null : spanned(minute, false);
};

const MINUTES: Readonly<Partial<Record<DurationUnit, number>>> = { hour: 60, minute: 1 };

/** "Half an hour before noon": so many minutes off; `null` where it is counted in other units. */
const shifted = (told: Told | null, { shift }: Fields): Told | null => {
  if (told === null || shift === undefined) return told;
  const by = shift.parts.reduce((sum, { count, unit }) => sum + count * (MINUTES[unit] ?? Number.NaN), 0) * shift.sign;
  return Number.isInteger(by) ? { ...told, start: told.start + by, end: told.end + by } : null;
};

/** The minutes that a phrase of time tells; `null` where it tells none of the day. */
const toldBy = (fields: Fields): Told | null => {
  const [clock] = fields.clocks ?? [];
  if (clock !== undefined) return shifted(ofClock(clock, fields), fields);
  return fields.part === undefined ? null : { start: fields.part.from, end: fields.part.to, open: false };
};

/** What each preposition leaves of a time, within its day; after the others it is the time itself. */
const OPENED: Readonly<Partial<Record<NonNullable<Fields['bound']>, (told: Told) => Told>>> = {
  since: ({ start, open }) => ({ start, end: DAY_MINUTES, open }),
  after: ({ end, open }) => ({ start: end, end: DAY_MINUTES, open }),
  before: ({ start, open }) => ({ start: 0, end: start, open }),
  by: ({ end, open }) => ({ start: 0, end, open }),
};

const HALF_OPEN = 'which half of the day is meant must be told before a time can bound it';
const NOT_TOLD = 'it counts from a time by what is no number of minutes';
const NOT_IN_PART = 'the clock time does not lie in the part of the day that is named';
const NO_TIME = 'it gives no time of day';
const SEVERAL = 'the quote states more than one time of day';

/** Of two ends, one with its half of the day open, the half that lies nearer to the other. */
const settled = (one: Told, isNear: (shift: number) => number): Told => {
  const shift = isNear(0) <= isNear(HALF_DAY) ? 0 : HALF_DAY;
  return { start: one.start + shift, end: one.end + shift, open: false };
};

const gap = (from: number, to: number): number => (to - from + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;

/** From the first time to the second, both taken in. */
const joined = (low: Told, high: Told): Told => {
  const isHalf = low.open !== high.open;
  const a = isHalf && low.open ? settled(low, (by) => gap(low.start + by, high.start)) : low;
  const b = isHalf && high.open ? settled(high, (by) => gap(low.start, high.start + by)) : high;
  const end = b.end <= a.start ? b.end + (a.open ? HALF_DAY : DAY_MINUTES) : b.end;
  return { start: a.start, end, open: a.open };
};

interface Problem {
  readonly reason: string;
}

const boundOf = (told: Told, { bound }: Fields): Told | Problem => {
  const opened = bound === undefined ? undefined : OPENED[bound];
  if (opened === undefined) return told;
  return told.open ? { reason: HALF_OPEN } : opened(told);
};

/** The minutes of a unit, or why it has none; `null` where it tells no time of day. */
const minutesOf = (unit: Unit): Told | Problem | null => {
  if (unit.type === 'range') {
    const [low, high] = [toldBy(unit.low.fields), toldBy(unit.high.fields)];
    return low === null || high === null ? null : joined(low, high);
  }
  const { fields } = unit.group;
  const told = toldBy(fields);
  if (told !== null) return boundOf(told, fields);
  return fields.clocks === undefined ? null : { reason: fields.shift === undefined ? NOT_IN_PART : NOT_TOLD };
};

const dayOfUnit = (group: Group, unit: Unit, reading: Reading): number | null => {
  if (shapeOf(group.fields) === '') return reading.base.event;
  const built = resolveDays(group.fields, anchorOf(unit, reading));
  const [only, ...others] = built !== null && 'days' in built ? built.days : [];
  return only !== undefined && others.length === 0 && only.end - only.start === 1 ? only.start : null;
};

/** Without its day a second clock time in a zone that changes its offset tells nothing. */
const checkable = (fields: Fields, day: number | null): Fields => {
  const [first, second] = fields.clocks ?? [];
  const isFixedPair = [first, second].every((clock) => clock?.zone?.type !== 'zone' || isFixed(clock.zone.zone));
  return first === undefined || day !== null || isFixedPair ? fields : { ...fields, clocks: [first] };
};

const padded = (minutes: number): string => toClock(((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES);

/** A time of day that a text states, with what is worth saying about it and the places that it was read from. */
interface TimeRead {
  readonly value: TimeOfDay;
  readonly notes: readonly ReadNote[];
  readonly used: readonly Span[];
}

/** Times of day that a text states, and why there are none or several. */
export interface TimesRead {
  readonly times: readonly TimeRead[];
  readonly reason?: string;
}

const firstOf = (unit: Unit): Group => (unit.type === 'range' ? unit.low : unit.group);

/** The values of a unit, several where its zone is ambiguous. */
const valuesOf = (
  unit: Unit,
  reading: Reading,
  quote: string,
): Omit<TimesRead, 'times'> & { times: readonly Omit<TimeRead, 'used'>[] } => {
  const told = minutesOf(unit);
  if (told === null) return { times: [] };
  if ('reason' in told) return { times: [], reason: told.reason };
  const group = firstOf(unit);
  const day = dayOfUnit(group, unit, reading);
  const last = unit.type === 'range' ? unit.high.fields : group.fields;
  const fields = group.fields.clocks?.[0]?.zone === undefined && unit.type === 'range' ? last : group.fields;
  const { zones, reason, mismatch } = readZones(checkable(fields, day), day ?? 0);
  const notes: readonly ReadNote[] =
    mismatch === undefined ? [] : [{ code: 'zone-mismatch', data: { quote, ...mismatch } }];
  const times = zones.map((zone) => ({
    value: {
      start: padded(told.start),
      end: padded(told.end),
      eitherHalf: told.open,
      zone,
      day: zone === null || isFixed(zone) || day === null ? null : toIsoDay(day),
      approximate: group.fields.approximate === true,
    },
    notes,
  }));
  return { times, ...(reason === undefined ? {} : { reason }) };
};

/** The one time that the sentence tells of a unit of the quote; `null` where it tells none, or several. */
const inSentence = (quoted: Unit, whole: readonly Unit[], reading: Reading): TimeOfDay | null => {
  const unit = whole.find((one) => overlaps(extentOf(one), extentOf(quoted)));
  const [only, ...others] = unit === undefined || unit.type === 'range' ? [] : valuesOf(unit, reading, '').times;
  return only === undefined || others.length > 0 ? null : only.value;
};

/** "[8 p.m.] Moscow time": the zone beside the quote is the time's. */
const zoned = (value: TimeOfDay, sentence: TimeOfDay | null): TimeOfDay =>
  value.zone === null && sentence !== null && sentence.start === value.start
    ? { ...value, zone: sentence.zone, day: sentence.day }
    : value;

/** Why the sentence tells another time than the quote: "half past [7 p.m.]". */
const cutOf = (quoted: Unit, value: TimeOfDay, whole: readonly Unit[], reading: Reading): string | null => {
  const unit = whole.find((one) => overlaps(extentOf(one), extentOf(quoted)));
  const [inSentence] = unit === undefined || unit.type === 'range' ? [] : valuesOf(unit, reading, '').times;
  if (unit === undefined || inSentence === undefined) return null;
  const { text, tokens } = reading.scene;
  const { from, to } = extentOf(unit);
  return relateTimes(inSentence.value, value).relation === 'contradicts'
    ? `its sentence says “${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}”`
    : null;
};

const OF_SOMETHING: ReadonlySet<string> = new Set(['of', 'after', 'before']);

/** "In the evening of his life", "the morning after": the part of a day that is not named. */
const isOfSomething = ({ core, to, fields }: Group, { scene: { tokens } }: Reading): boolean =>
  fields.clocks === undefined &&
  shapeOf(fields) === '' &&
  OF_SOMETHING.has(textAt(tokens, to)) &&
  textAt(tokens, core) !== 'before';

const OF_ANOTHER = 'the part of the day is of a day, or of something, that is not named';

const objectionOf = (unit: Unit, reading: Reading, taken: ReadonlySet<number>): string | null => {
  if (isOfSomething(firstOf(unit), reading)) return OF_ANOTHER;
  return objectionTo(unit, reading.scene.text, reading.scene.tokens, taken);
};

/** Reads the times of day of a text; linear in its length. */
export const readTimes = (quote: string, context: ReadContext): TimesRead => {
  const phrases = phrasesIn(quote, context);
  const { scene, units, whole, taken } = phrases;
  const reading = readingOf(scene, context);
  const counted = countedIn(phrases);
  const times: TimeRead[] = [];
  let reason: string | undefined;
  let declined = false;
  for (const unit of units) {
    const read = valuesOf(unit, reading, quote);
    const [first] = read.times;
    if (first === undefined && read.reason === undefined) continue;
    const cut = first === undefined || isAlone(scene) ? null : cutOf(unit, first.value, whole, reading);
    const objection = objectionOf(unit, reading, taken) ?? cut;
    const sentence = isAlone(scene) ? null : inSentence(unit, whole, reading);
    reason ??= objection ?? read.reason;
    if (objection === null && first !== undefined)
      append(
        times,
        read.times.map(({ value, notes }) => ({
          value: zoned(value, sentence),
          notes,
          used: [...units.flatMap((one) => placeOf(one, scene)), ...counted],
        })),
      );
    else declined = true;
  }
  // A time that was declined may be the answer: without the editor's word the others must not stand in for it.
  if (declined && context.value === undefined) return { times: [], ...(reason === undefined ? {} : { reason }) };
  if (times.length === 0) return { times, reason: reason ?? NO_TIME };
  return { times, reason: reason ?? SEVERAL };
};
