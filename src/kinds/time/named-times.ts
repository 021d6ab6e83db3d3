import { AMOUNTS, HELD_AGAINST, OF_AMOUNTS, OF_TELLING } from '../../languages/en/anaphor-words.ts';
import { anchorOf, type Reading } from './anchors.ts';
import { DAY_MINUTES } from './calendar.ts';
import { shapeOf, type Anaphor, type CalendarUnit, type Fields, type Slice } from './fields.ts';
import { isLinked, type Group } from './group.ts';
import type { Days } from './implied.ts';
import { wholeLength } from './length.ts';
import { objectionTo } from './objections.ts';
import type { Phrases } from './phrases.ts';
import { resolveGroup } from './resolve.ts';
import { isPastForm } from './tense.ts';
import { textAt, type Tokens } from './tokens.ts';
import { extentOf, groupsOf, overlaps, type Unit } from './units.ts';

/** A time that a sentence names: its days, and as what stretch of the calendar. */
export interface Named {
  readonly days: Days;
  readonly grain: CalendarUnit | 'half' | 'months';
  readonly approximate: boolean;
}

/** What a sentence names beside a phrase of time: nothing, one time, or what cannot be told apart or placed. */
export type Beside = Named | 'nothing' | 'unclear';

const GRAINS: readonly (readonly [Named['grain'], readonly (keyof Fields)[]])[] = [
  ['day', ['day', 'dayBy', 'weekday']],
  ['week', ['weekBy']],
  ['month', ['month', 'monthBy']],
  ['quarter', ['quarter', 'quarterBy']],
  ['half', ['half']],
  ['year', ['year', 'yearBy']],
];

/** Pieces that make another stretch of a date than the calendar's. */
const OTHERWISE: readonly (keyof Fields)[] = [
  'bound',
  'current',
  'narrowing',
  'shift',
  'nth',
  'week',
  'weekOf',
  'season',
  'decade',
];

const isRun = ({ day, month, quarter, year }: Fields): boolean =>
  [day, month, quarter, year].some((run) => run !== undefined && run.from < run.to);

/** Months that are a stretch of the calendar; of so many others only the same of another year is told. */
const STRETCHES: Readonly<Record<number, Named['grain']>> = { 1: 'month', 3: 'quarter', 6: 'half', 12: 'year' };

const grainOfSlice = ({ parts }: Slice): Named['grain'] | null => {
  const length = wholeLength(parts);
  return length === null || length.days > 0 ? null : (STRETCHES[length.months] ?? 'months');
};

const grainOf = (fields: Fields): Named['grain'] | null => {
  if (isRun(fields) || OTHERWISE.some((key) => fields[key] !== undefined)) return null;
  if (fields.slice !== undefined) return grainOfSlice(fields.slice);
  return GRAINS.find(([, keys]) => keys.some((key) => fields[key] !== undefined))?.[0] ?? null;
};

const namedBy = (unit: Unit, { scene, taken }: Phrases, reading: Reading): Named | null => {
  if (unit.type !== 'single' || objectionTo(unit, scene.text, scene.tokens, taken) !== null) return null;
  const grain = grainOf(unit.group.fields);
  const resolved = grain === null ? null : resolveGroup(unit.group, anchorOf(unit, reading), '');
  const [moment, ...others] = resolved?.moments ?? [];
  if (grain === null || moment === undefined || others.length > 0 || resolved?.reason !== undefined) return null;
  const start = Math.floor(moment.start / DAY_MINUTES);
  const end = grain === 'day' ? start + 1 : moment.end / DAY_MINUTES;
  return { days: { start, end, origin: moment.origin }, grain, approximate: moment.approximate };
};

const REACH_OF_TELLING = 3;

/** "Said on Monday": the day of the words, and not of what they tell. */
const isOfTelling = (tokens: Tokens, from: number): boolean => {
  for (let index = from - 1; index >= Math.max(0, from - REACH_OF_TELLING); index -= 1)
    if (OF_TELLING.has(textAt(tokens, index))) return true;
  return false;
};

const isDayOfWords = ({ fields }: Group): boolean => ['weekday', 'dayBy'].includes(shapeOf(fields));

/** How far a comparison may lie before what it ends with, in tokens. */
const REACH_OF_COMPARISON = 20;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ':', 'who', 'which', 'that', 'whom', 'whose', 'where', 'when']);
/** Between what compares and a time that it takes without an amount: "from a year earlier", "than in the previous month". */
const LINKS: ReadonlySet<string> = new Set([
  'in',
  'the',
  'a',
  'an',
  'with',
  'to',
  'for',
  'of',
  'at',
  'its',
  'about',
  'nearly',
]);

/**
 * Whether a time ends what an amount is held against: "from $4 million, or 45 cents a share, a year ago". A verb that is
 * not of the amount is what the time belongs to: "from the plant that opened a year ago".
 */
export const isHeldAgainst = (tokens: Tokens, from: number): boolean => {
  let isAmount = false;
  let isBare = true;
  for (let index = from - 1; index >= Math.max(0, from - REACH_OF_COMPARISON); index -= 1) {
    const word = textAt(tokens, index);
    if (HELD_AGAINST.has(word)) return isAmount || isBare;
    if (CLAUSE_ENDS.has(word) || (isPastForm(tokens, index) && !OF_AMOUNTS.has(word))) return false;
    isAmount ||= tokens[index]?.kind === 'number' || AMOUNTS.has(word);
    isBare &&= LINKS.has(word);
  }
  return false;
};

/** "A year earlier, in 1988": one time told twice. */
export const isApposed = (unit: Unit, group: Group, tokens: Tokens): boolean => {
  const { from, to } = extentOf(unit);
  return to <= group.from ? isLinked(tokens, to, group.from) : isLinked(tokens, group.to, from);
};

const within = (a: Days, b: Days): boolean => a.start >= b.start && a.end <= b.end;

/** The one time that lies within all others that are named. */
const innermost = (all: readonly Named[]): Named | null =>
  all.find(({ days }) => all.every((other) => within(days, other.days))) ?? null;

/** Whether what is told happened on the other time or before it, so that only what is named before can be meant. */
const looksBack = (anaphor: Anaphor, isCompared: boolean): boolean =>
  !isCompared && (anaphor.type === 'length' || (anaphor.type === 'unit' && anaphor.by >= 0));

/** Whether a phrase hangs on a stretch of the calendar rather than on a day: "the year-ago period", "a quarter earlier". */
const isOfPeriod = (anaphor: Anaphor): boolean =>
  anaphor.type === 'like' ||
  (anaphor.type === 'length' && anaphor.shift.sign === -1 && (wholeLength(anaphor.shift.parts)?.months ?? 0) > 0);

/** The time beside a phrase, in its sentence, that what it tells hangs on. */
export const namedBeside = (group: Group, anaphor: Anaphor, phrases: Phrases, reading: Reading): Beside => {
  const { tokens } = phrases.scene;
  const isCompared = isHeldAgainst(tokens, group.from);
  const others = phrases.whole.filter((unit) => {
    const [first] = groupsOf(unit);
    if (first === undefined || overlaps(extentOf(unit), group) || first.fields.anaphor !== undefined) return false;
    if (isDayOfWords(first) && isOfPeriod(anaphor)) return false;
    return !isOfTelling(tokens, first.from) || !isDayOfWords(first);
  });
  if (others.length === 0) return 'nothing';
  const named = others.map((unit) =>
    !isCompared && isApposed(unit, group, tokens) ? null : namedBy(unit, phrases, reading),
  );
  const known = named.filter((one) => one !== null);
  const isBefore = others.every((unit) => extentOf(unit).to <= group.from);
  if (known.length < named.length || (looksBack(anaphor, isCompared) && !isBefore)) return 'unclear';
  return innermost(known) ?? 'unclear';
};
