import { is, termOf, type Piece, type TermClass } from '../term.ts';
import { calendarAt, ofDayAt, type Point } from './calendar.ts';
import { decadeAt } from './decades.ts';
import { distanceAt, shiftedAt, weekOfAt } from './distances.ts';
import { isYear } from './fields.ts';
import { nthOfAt, seasonOf, turnAt, turnedAt, turnedDayAt } from './turns.ts';

/** A date at a piece: a turn, a distance, a calendar date or a day by name, with what narrows it. */
export const pointAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  // "Tra due settimane da oggi".
  const isAhead = is(pieces[from], 'ahead') && !is(pieces[from], 'date-after');
  const ofDay = ofDayAt(pieces, from) ?? shiftedAt(pieces, from) ?? (isAhead ? shiftedAt(pieces, from + 1) : undefined);
  if (ofDay !== undefined) return ofDay;
  const point = narrowedAt(pieces, from);
  return point === undefined ? undefined : withTimeOfDay(pieces, point);
};

/** Days by name and weekdays, in English, with their turns. */
const NAMED_DAY = /(?:day|tomorrow)$/u;
const PART = /^the (\w+) of$/u;

/** A day with the part of it that stands behind: "hier soir"; nothing where English has other hours for that. */
const withTimeOfDay = (pieces: readonly Piece[], point: Point): Point | undefined => {
  let at = point.next;
  while (is(pieces[at], 'neutral') && is(pieces[at + 1], ...PARTS_OF_DAY)) at += 1;
  if (!is(pieces[at], ...PARTS_OF_DAY)) return point;
  const isDay = NAMED_DAY.test(point.text) || point.fields.weekday !== undefined || point.fields.day !== undefined;
  if (!isDay || point.edge !== undefined) return point;
  const part =
    termOf(pieces[at], 'time-of-day')?.english ??
    termOf(pieces[at], 'day-part')?.english ??
    PART.exec(termOf(pieces[at], 'part-of-day')?.english ?? '')?.[1];
  return part === undefined || part === OTHER_HOURS
    ? undefined
    : { ...point, text: `${point.text} ${part}`, next: at + 1 };
};

const PARTS_OF_DAY: readonly TermClass[] = ['time-of-day', 'day-part', 'part-of-day'];
/** The mark of parts of a day that English has other hours for, or none. */
const OTHER_HOURS = 'other';

const narrowedAt = (pieces: readonly Piece[], from: number): Point | undefined => {
  // "L'été dernier" is a turn of the season, which else narrows a year behind it.
  const turned = seasonOf(pieces[from]) === undefined ? undefined : turnAt(pieces, from);
  if (turned !== undefined) return turned;
  const edge = termOf(pieces[from], 'edge');
  let at = edge === undefined ? from : from + 1;
  while (
    edge !== undefined &&
    is(pieces[at], 'neutral') &&
    !is(pieces[at], 'month', 'weekday', 'decade-before') &&
    turnAt(pieces, at) === undefined
  )
    at += 1;
  // "Mi-2016".
  if (edge !== undefined && pieces[at]?.sign === '-' && isYear(pieces[at + 1]?.digits?.value ?? 0)) at += 1;
  const day = termOf(pieces[at], 'day');
  const found =
    decadeAt(pieces, at) ??
    nthOfAt(pieces, at) ??
    weekOfAt(pieces, at) ??
    turnedDayAt(pieces, at) ??
    turnedAt(pieces, at) ??
    turnAt(pieces, at) ??
    distanceAt(pieces, at) ??
    calendarAt(pieces, at) ??
    (day === undefined ? undefined : { text: day.english, fields: {}, next: at + 1 });
  if (found === undefined) return undefined;
  let next = found.next;
  while (is(pieces[next], 'neutral') && is(pieces[next + 1], 'edge-behind')) next += 1;
  const behind = termOf(pieces[next], 'edge-behind');
  if (edge !== undefined && behind !== undefined) return undefined;
  const named = edge ?? behind;
  return {
    ...found,
    ...(named === undefined ? {} : { edge: named.english }),
    text: named === undefined ? found.text : `${named.english} ${found.text}`,
    next: behind === undefined ? found.next : next + 1,
  };
};

/** A date at a piece that hangs on another day, or a numbered part of a year: "three years ago", "the third quarter of 1988". */
export const relativeAt = (pieces: readonly Piece[], at: number): Point | undefined => {
  const distance = is(pieces[at], 'ahead', 'later') ? undefined : distanceAt(pieces, at);
  return distance ?? (is(pieces[at], 'ordinal') ? nthOfAt(pieces, at) : undefined);
};
