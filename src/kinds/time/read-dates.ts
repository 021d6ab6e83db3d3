import type { ReadContext } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import { anchorOf, readingOf, type Reading } from './anchors.ts';
import { shapeOf, type Fields } from './fields.ts';
import type { Group } from './group.ts';
import { objectionTo } from './objections.ts';
import { isApposed } from './named-times.ts';
import { otherCalendar } from './other-calendar.ts';
import { toPeriodEnds } from './period.ts';
import { countedIn, phrasesIn, placeOf, type Phrases } from './phrases.ts';
import { resolveAnaphor, resolveCurrent } from './resolve-anaphor.ts';
import { lentFields, resolveClock, resolveGroup, resolveRange, type Moment, type Resolved } from './resolve.ts';
import { isAlone } from './scene.ts';
import type { Tokens } from './tokens.ts';
import { extentOf, groupsOf, overlaps, type Unit } from './units.ts';

/** "Between 10 and 15 November": both ends stand in one date. */
const isRun = ({ fields: { day, year } }: Group): boolean =>
  [day, year].some((run) => run !== undefined && run.from < run.to);

const POSTPONED = 'it says from which day it was moved, and not to which';

const resolveUnit = (unit: Unit, phrases: Phrases, reading: Reading, words: string): Resolved | null => {
  const anchor = anchorOf(unit, reading);
  if (unit.type === 'range') return resolveRange(unit.low, unit.high, anchor, words);
  const { group } = unit;
  const { anaphor } = group.fields;
  if (anaphor !== undefined && unit.type === 'single') return resolveAnaphor(group, anaphor, phrases, reading, anchor);
  if (group.fields.current !== undefined && unit.type === 'single')
    return resolveCurrent(group, group.fields.current, phrases, reading, anchor);
  if (group.fields.bound === 'movedFrom') return { moments: [], reason: POSTPONED };
  if (unit.type === 'moved')
    return resolveGroup({ ...group, fields: lentFields(group.fields, unit.from.fields) }, anchor, words);
  return group.fields.bound === 'between' && !isRun(group) ? null : resolveGroup(group, anchor, words);
};

const isHalfRead = (unit: Unit): boolean => groupsOf(unit).some(({ fields }) => shapeOf(fields) !== '');

/** The date of a unit that a date of the quote is a part of, with what the other end of a range lends it. */
const partOf = (unit: Unit, quoted: Group): Fields | null => {
  const groups = groupsOf(unit);
  const index = groups.findIndex((group) => overlaps(group, quoted));
  const [group, other] = [groups[index], groups[1 - index]];
  if (group === undefined) return null;
  return other === undefined ? group.fields : lentFields(group.fields, other.fields);
};

/** Whether one moment lies within another; of a part of the day it is enough that it begins there, as a night does. */
const isWithin = (inner: Moment, outer: Moment, isPart: boolean): boolean => {
  const [a, b] = [toPeriodEnds(inner), toPeriodEnds(outer)];
  return a.start >= b.start && (isPart ? a.start < b.end : a.end <= b.end);
};

/** Whether a time is told by another one, or by the day of the words where no other one is named. */
const isHanging = ({ fields: { anaphor, current } }: Group): boolean => anaphor !== undefined || current !== undefined;

/** "[Two days after] the vote" hangs on the vote, "[the year] that he died" on his death. */
const isWhollyQuoted = ({ core, to, fields }: Group, unit: Unit | undefined): boolean =>
  unit?.type === 'single' &&
  isHanging(unit.group) &&
  unit.group.core === core &&
  unit.group.to === to &&
  (fields.current === undefined || unit.group.fields.approximate === fields.approximate);

/**
 * Why the sentence says something else of a date than the quote: the date goes on beyond it ("November 10[, 2019]"), or a
 * word beyond it belongs to the date. What the sentence only tells more exactly is no reason.
 */
const cutOf = (quoted: Unit, moments: readonly Moment[], whole: readonly Unit[], reading: Reading): string | null => {
  const { text, tokens } = reading.scene;
  const unit = whole.find((one) => overlaps(extentOf(one), extentOf(quoted)));
  const [moment, ...others] = moments;
  if (quoted.type !== 'single' || moment === undefined || others.length > 0) return null;
  if (isHanging(quoted.group) && !isWhollyQuoted(quoted.group, unit)) return 'its sentence goes on';
  if (quoted.group.fields.anaphor !== undefined) return null;
  if (unit === undefined) return null;
  const from = unit.type === 'moved' ? unit.from : unit.type === 'single' ? unit.group : null;
  const isMovedFrom = from?.fields.bound === 'movedFrom' || unit.type === 'moved';
  if (isMovedFrom && from !== null && overlaps(from, quoted.group)) return POSTPONED;
  const fields = partOf(unit, quoted.group);
  const extent = extentOf(unit);
  const isAll = extent.from === quoted.group.from && extent.to === quoted.group.to;
  if (fields === null || isAll) return null;
  const words = text.slice(tokens[extent.from]?.start, tokens[extent.to - 1]?.end);
  const inSentence = resolveGroup({ ...quoted.group, fields }, anchorOf(quoted, reading), words)?.moments ?? [];
  return inSentence.some((one) => isWithin(one, moment, fields.part !== undefined))
    ? null
    : `its sentence says “${words}”`;
};

/** A date that a text states: the moments that it may be, and the places in the text that it stands in. */
interface DateRead {
  readonly moments: readonly Moment[];
  readonly used: readonly Span[];
}

/** Every date that a text states. */
export interface DatesRead {
  readonly dates: readonly DateRead[];
  /** Whether the text states a date that could not be placed. */
  readonly unplaced: boolean;
  /** Why a date could not be placed, or not placed surely. */
  readonly reason?: string;
  /** What counts something, and is no part of a date, or tells one of them again. */
  readonly counted: readonly Span[];
}

/** A clock time by itself, where nothing else is a date: it takes its day from the event. */
const onEventDay = (units: readonly Unit[], reading: Reading): Resolved | null => {
  const [unit, ...others] = units;
  const { event } = reading.base;
  if (unit?.type !== 'single' || others.length > 0 || event === null) return null;
  return resolveClock(unit.group, event, anchorOf(unit, reading), reading.scene.text);
};

/** Whether the calendar stands with the date itself: "25 October in the Julian calendar". */
const saysCalendar = (unit: Unit): boolean =>
  (unit.type === 'range' ? [unit.low, unit.high] : [unit.group]).some(({ fields }) => fields.calendar !== undefined);

/** "On May 5, two days later": what the date beside it tells already. */
const isToldTwice = (unit: Unit, units: readonly Unit[], tokens: Tokens): boolean =>
  unit.type === 'single' &&
  unit.group.fields.anaphor !== undefined &&
  units.some((other) => other !== unit && isApposed(other, unit.group, tokens));

/** Reads every date of a text under what is known of it; linear in its length. */
export const readDates = (quote: string, context: ReadContext): DatesRead => {
  const phrases = phrasesIn(quote, context);
  const { scene, units, whole, taken } = phrases;
  const reading = readingOf(scene, context);
  const dates: DateRead[] = [];
  const told: (readonly Span[])[] = [];
  let reason: string | undefined;
  let unplaced = false;
  const calendar = units.length > 0 ? otherCalendar(scene.tokens) : null;
  for (const unit of units) {
    if (isToldTwice(unit, units, scene.tokens)) {
      told.push(placeOf(unit, scene));
      continue;
    }
    const resolved = resolveUnit(unit, phrases, reading, quote) ?? onEventDay(units, reading);
    if (resolved === null && !isHalfRead(unit)) continue;
    const objection =
      objectionTo(unit, scene.text, scene.tokens, taken) ??
      (saysCalendar(unit) ? null : calendar) ??
      (isAlone(scene) ? null : cutOf(unit, resolved?.moments ?? [], whole, reading));
    reason ??= objection ?? resolved?.reason;
    if (objection === null && resolved !== null && resolved.moments.length > 0)
      dates.push({ moments: resolved.moments, used: placeOf(unit, scene) });
    else unplaced = true;
  }
  return {
    dates,
    unplaced,
    counted: [...countedIn(phrases), ...told.flat()],
    ...(reason === undefined ? {} : { reason }),
  };
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
