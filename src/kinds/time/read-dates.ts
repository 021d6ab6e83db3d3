import type { ReadContext } from '../../model/kind.ts';
import { fromIsoDay } from './calendar.ts';
import { doubtOf } from './doubt.ts';
import { shapeOf, type DateBound } from './fields.ts';
import { groupsIn, type Group } from './group.ts';
import { knownOrder } from './read-numeric.ts';
import type { Anchor } from './implied.ts';
import { resolveGroup, resolveRange, type Moment, type Resolved } from './resolve.ts';
import { tenseAround } from './tense.ts';
import { textAt, tokenise, type Tokens } from './tokens.ts';

/** Words that join the two ends of a range. */
const RANGE_JOINTS: ReadonlySet<string> = new Set(['to', '-', 'until', 'till', 'through', 'thru']);
const RANGE_FILLERS: ReadonlySet<string> = new Set(['the', 'on', 'at', 'in', ',', '(', ')', 'and']);
const MOST_GAP = 4;

/** The words between two dates, without those that say nothing; `null` where more stands there. */
const jointOf = (tokens: Tokens, low: Group, high: Group): string | null => {
  if (high.from - low.to > MOST_GAP) return null;
  const words: string[] = [];
  for (let index = low.to; index < high.from; index += 1) {
    const word = textAt(tokens, index);
    if (!RANGE_FILLERS.has(word) || (word === 'and' && low.fields.bound === 'between')) words.push(word);
    else if (word === 'and') return null;
  }
  return words.join(' ');
};

const isRange = (tokens: Tokens, low: Group, high: Group): boolean => {
  const joint = jointOf(tokens, low, high);
  const { bound } = high.fields;
  if (joint === null) return false;
  const isStart = low.fields.bound === undefined || low.fields.bound === 'from';
  if (joint === '') return (bound === 'until' || bound === 'through') && isStart;
  return bound === undefined && (RANGE_JOINTS.has(joint) || joint === 'and');
};

/** One or two groups that are read together. */
type Unit = readonly [Group] | readonly [Group, Group];

const unitsOf = (tokens: Tokens, groups: readonly Group[]): readonly Unit[] => {
  const units: Unit[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const [low, high] = [groups[index], groups[index + 1]];
    if (low === undefined) break;
    const isPair = high !== undefined && isRange(tokens, low, high);
    units.push(isPair ? [low, high] : [low]);
    if (isPair) index += 1;
  }
  return units;
};

const dayOf = (iso: string | undefined): number | null => (iso === undefined ? null : fromIsoDay(iso));

const resolveUnit = ([low, high]: Unit, anchor: Anchor, quote: string): Resolved | null => {
  if (high !== undefined) return resolveRange(low, high, anchor, quote);
  return low.fields.bound === 'between' && !isRun(low) ? null : resolveGroup(low, anchor, quote);
};

/** "Between 10 and 15 November": both ends stand in one date. */
const isRun = ({ fields: { day, year } }: Group): boolean =>
  [day, year].some((run) => run !== undefined && run.from < run.to);

/** The last token of the words that lead in, and the first after: where the verb is looked for. */
const tenseOf = (tokens: Tokens, [low, high]: Unit): Anchor['tense'] =>
  tenseAround(tokens, low.from, (high ?? low).to) ?? (AHEAD.has(low.fields.bound) ? 'future' : null);

/** Deadlines lie ahead where no verb says otherwise. */
const AHEAD: ReadonlySet<DateBound | undefined> = new Set<DateBound | undefined>(['by', 'deadline']);

const isHalfRead = (unit: Unit): boolean => unit.some(({ fields }) => shapeOf(fields) !== '');

/** Every date that a text states, each with the moments that it may be. */
export interface DatesRead {
  readonly dates: readonly (readonly Moment[])[];
  /** Whether the text states a date that could not be placed. */
  readonly unplaced: boolean;
  /** Why a date could not be placed, or not placed surely. */
  readonly reason?: string;
}

/** Reads every date of a text under what is known of it; linear in its length. */
export const readDates = (text: string, context: ReadContext): DatesRead => {
  const tokens = tokenise(text);
  const groups = groupsIn(tokens, knownOrder(context.dateOrder, context.language));
  const base = { said: dayOf(context.saidOn), event: dayOf(context.eventDate) };
  const dates: (readonly Moment[])[] = [];
  let reason: string | undefined;
  let unplaced = false;
  for (const unit of unitsOf(tokens, groups)) {
    const doubt = doubtOf(tokens, unit[0]) ?? doubtOf(tokens, unit[1] ?? unit[0]);
    if (doubt !== null && isHalfRead(unit)) {
      reason ??= doubt;
      unplaced = true;
      continue;
    }
    const resolved = resolveUnit(unit, { ...base, tense: tenseOf(tokens, unit) }, text);
    if (resolved === null && !isHalfRead(unit)) continue;
    reason ??= resolved?.reason;
    if (resolved !== null && resolved.moments.length > 0) dates.push(resolved.moments);
    else unplaced = true;
  }
  return reason === undefined ? { dates, unplaced } : { dates, unplaced, reason };
};

const VAGUE =
  /\b(?:now|currently|recently|recent|soon|once|already|today's|previously|formerly|these days|nowadays|later|earlier|then|in the (?:near )?future|in the past|the past|future|at present|current|some time|a while ago|(?:several|few|many) (?:\w+ )?ago)\b/i;
const COMPARISON =
  /\b(?:a year (?:ago|earlier)|year-(?:ago|earlier)|the (?:latest|same|corresponding) period|the quarter|the year|the week|the day)\b/i;
const LENGTH =
  /\b(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten)[ -](?:hours?|days?|weeks?|months?|years?)\b/i;
const CLOCK = /\b\d{1,2}:\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i;

/** Why a text states no date. */
export const whyNoDate = (text: string): string => {
  const compared = COMPARISON.exec(text);
  if (compared !== null) return `“${compared[0]}” hangs on a time that the quote does not name`;
  if (CLOCK.test(text)) return 'it gives a time of day, but no day';
  if (LENGTH.test(text)) return 'it states a length of time, but not from which day it counts';
  const vague = VAGUE.exec(text);
  return vague === null ? 'it states no date' : `“${vague[0]}” names no day, month or year`;
};
