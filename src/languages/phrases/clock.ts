import type { LanguagePack } from '../pack.ts';
import { dateSpans } from './dates/index.ts';
import { timeAt, type Clock } from './hours.ts';
import { declined, english, unexpected, type InEnglish } from './reading.ts';
import { objectionTo } from './rest.ts';
import { is, termOf, type Piece } from './term.ts';

const isIdle = (piece: Piece | undefined): boolean =>
  is(piece, 'neutral', 'verb') && !is(piece, 'clock-at', 'clock-hours', 'clock', 'day-part');

const skipIdle = (pieces: readonly Piece[], from: number): number => {
  let at = from;
  while (isIdle(pieces[at])) at += 1;
  return at;
};

/** The second time of a range behind the first: "14:00 bis 16:00". */
const endAt = (pieces: readonly Piece[], next: number, isOpened: boolean): Clock | undefined => {
  const joint = pieces[next];
  const isJoint = is(joint, 'to') || joint?.sign === '-' || (isOpened && is(joint, 'and'));
  return isJoint ? timeAt(pieces, skipIdle(pieces, next + 1)) : undefined;
};

const EXACT = /^(?:[01]?\d|2[0-4])(?:[.][0-5]\d)?$/u;

/** An hour that its range alone makes one: "zwischen 14 und 16 Uhr". */
const openedAt = (pieces: readonly Piece[], from: number): Clock | undefined => {
  const written = pieces[from]?.digits?.written ?? '';
  if (!EXACT.test(written) || endAt(pieces, from + 1, true) === undefined) return undefined;
  const [hour = '', minute = '00'] = written.split('.');
  return { text: `${hour.padStart(2, '0')}:${minute}`, next: from + 1 };
};

interface Told extends Clock {
  readonly at: number;
}

const firstIn = (pieces: readonly Piece[]): Told | undefined => {
  for (const [at, before] of pieces.entries()) {
    const isOpened = is(pieces[at - 1], 'from', 'between');
    const found = timeAt(pieces, at) ?? (isOpened && before.digits !== undefined ? openedAt(pieces, at) : undefined);
    if (found !== undefined) return { ...found, at };
  }
  return undefined;
};

const NOTHING: Piece = { raw: '', terms: [] };

/** What a phrase says of a time of day, in English; declined where a zone is told that the pack does not know. */
export const timeInEnglish = (pieces: readonly Piece[], pack: LanguagePack): InEnglish => {
  const first = firstIn(pieces);
  if (first === undefined) return declined('no time of day stands in it');
  let start = first.at;
  while (start > 0 && isIdle(pieces[start - 1])) start -= 1;
  const lead = pieces[start - 1];
  const after = termOf(lead, 'date-after') ?? termOf(lead, 'bound');
  const isOpened = is(lead, 'from', 'between');
  const end = endAt(pieces, first.next, isOpened);
  if (isOpened && end === undefined && after === undefined) return declined('the second end of the range is missing');
  if (after !== undefined || isOpened) start -= 1;
  let { next } = end ?? first;
  const [early, late] = [termOf(pieces[start - 1], 'zone'), termOf(pieces[next], 'zone')];
  if (early !== undefined) start -= 1;
  if (late !== undefined) next += 1;
  const before = termOf(pieces[next], 'date-before') ?? termOf(pieces[next], 'bound-behind');
  if (before !== undefined && (after !== undefined || end !== undefined)) return unexpected(pieces[next] ?? NOTHING);
  if (before !== undefined) next += 1;
  if (is(pieces[next], 'of')) return unexpected(pieces[next] ?? NOTHING);
  const days = dateSpans(pieces);
  next = skipIdle(pieces, next);
  next = skipIdle(pieces, days.find((day) => day.start === next)?.next ?? next);
  start = days.find((day) => day.next === start)?.start ?? start;
  const other = pieces.find(
    (piece, at) => (at < start || at >= next) && is(piece, 'zone', 'zone-word', 'clock', 'day-part'),
  );
  const objection =
    other ?? objectionTo(pieces, pack, start, next, { isJoined: true, unless: pack.displaced ?? pack.changes });
  if (objection !== undefined) return unexpected(objection);
  const times = end === undefined ? first.text : `from ${first.text} to ${end.text}`;
  const relation = end === undefined || after?.type !== 'date-after' ? (after ?? before)?.english : undefined;
  return english(relation, times, (early ?? late)?.english);
};
