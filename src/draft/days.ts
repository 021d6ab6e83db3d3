import { KINDS } from '../kinds/index.ts';
import { groupsIn, type Group } from '../kinds/time/group.ts';
import { knownOrder } from '../kinds/time/read-numeric.ts';
import { tokenise, type Tokens } from '../kinds/time/tokens.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { Period } from '../model/values.ts';
import { once } from '../text/once.ts';
import type { Found } from './figures.ts';
import { ofDay } from './eligible.ts';
import { frameOf } from './frames.ts';
import type { DraftKind } from './mention.ts';
import type { Sentence } from './sentence.ts';

/** A day or time found in a sentence. */
export interface FoundDay extends Found {
  /** The period that it states; `null` for a time of day alone. */
  readonly period: Period | null;
  /** The minute of the day that a time begins with. */
  readonly minute?: number;
}

/** Marks, and the ending of an ordinal, that may stand around the date of a dateline. */
const DATELINE_ROOM = 4;

const isDateline = (sentence: string, words: string): boolean =>
  sentence.length - words.length <= DATELINE_ROOM && !sentence.trim().includes(' ', words.length);

const isCalendar = ({ fields }: Group): boolean =>
  fields.day !== undefined ||
  fields.dayBy !== undefined ||
  fields.month !== undefined ||
  fields.year !== undefined ||
  fields.weekday !== undefined;

/** Words that make a last day of the date behind them. */
const LAST_DAY: ReadonlySet<string> = new Set(['by', 'before', 'until', 'through', 'deadline']);

const kindsOf = ({ fields }: Group): readonly DraftKind[] => {
  // What is so by a time came to be at another: "had burned 340 hectares by Wednesday noon".
  if (fields.bound !== undefined && LAST_DAY.has(fields.bound)) return ['deadline'];
  const time: readonly DraftKind[] = fields.clocks !== undefined || fields.midnight === true ? ['time'] : [];
  return fields.clocks === undefined ? ['date'] : [...time, 'date'];
};

const readDay = (
  kind: 'date' | 'deadline' | 'time',
  words: string,
  { published: saidOn }: Source,
  eventDate: string | null,
): Pick<FoundDay, 'text' | 'period' | 'minute'> | null => {
  const context = { options: {}, ...(saidOn !== undefined && { saidOn }), ...(eventDate !== null && { eventDate }) };
  if (kind === 'date') {
    const read = KINDS.date.read(words, context);
    return read.ok ? { text: KINDS.date.format(read.value), period: read.value } : null;
  }
  if (kind === 'deadline') {
    const read = KINDS.deadline.read(words, context);
    return read.ok ? { text: KINDS.deadline.format(read.value), period: null } : null;
  }
  const read = KINDS.time.read(words, context);
  if (!read.ok) return null;
  const [hours = 0, minutes = 0] = read.value.start.split(':').map(Number);
  return { text: KINDS.time.format(read.value), period: null, minute: hours * HOUR + minutes };
};

const HOUR = 60;

const isTimed = ({ fields }: Group): boolean =>
  fields.clocks !== undefined || fields.midnight !== undefined || fields.part !== undefined;

const isClocked = ({ fields }: Group): boolean => fields.clocks !== undefined || fields.midnight !== undefined;

/** Words that are a day, and nothing of a time: "Monday 15 May" of "Monday 15 May at 06:". */
const dayIn = (text: string, { start, end }: Span, tellsTime: (group: Group) => boolean): Span | null => {
  const tokens = tokenise(text.slice(start, end));
  const [group, more] = groupsIn(tokens, null);
  if (group === undefined || more !== undefined || group.from !== 0) return null;
  if (!isCalendar(group) || tellsTime(group) || group.fields.zone !== undefined) return null;
  return { start, end: start + (tokens[group.to - 1]?.end ?? 0) };
};

/**
 * The day of a date that tells the time as well: the longest words at its beginning or end that tell none; where its day is
 * told by a part of it alone, those of that, "this morning".
 */
const dayAlone = (text: string, tokens: Tokens): Span | null => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const spans = tokens
    .flatMap(({ start, end }) => [
      { start, end: last.end },
      { start: first.start, end },
    ])
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const tellsTime of [isTimed, isClocked])
    for (const span of spans) {
      const day = dayIn(text, span, tellsTime);
      if (day !== null) return day;
    }
  return null;
};

/** Where a date, time of day or last day stands in a sentence. */
type DayAt = Pick<FoundDay, 'span' | 'frame'> & { readonly kind: 'date' | 'deadline' | 'time' };

const placesOf = (sentence: Sentence): readonly DayAt[] => {
  const { source, text } = sentence;
  const tokens = tokenise(text);
  return groupsIn(tokens, knownOrder(source.dateOrder, source.language)).flatMap((group): readonly DayAt[] => {
    const [first, last] = [tokens[group.from], tokens[group.to - 1]];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    if (isDateline(text, text.slice(span.start, span.end))) return [];
    const frame = frameOf(sentence, span, { head: '' }, ofDay);
    return kindsOf(group).flatMap((kind): readonly DayAt[] => {
      if (kind !== 'date' && kind !== 'deadline' && kind !== 'time') return [];
      if (kind !== 'time' && !isCalendar(group)) return [];
      const own = kind === 'date' && isTimed(group) ? dayAlone(text, tokens.slice(group.from, group.to)) : span;
      return own === null ? [] : [{ kind, span: own, frame }];
    });
  });
};

/**
 * Reads the dates, times of day and last days of a sentence, on the day that supplies a missing year: they are found once,
 * and read on as many days as it takes, where they do not name their year themselves. What cannot be read, since no day is known, is left out.
 */
export const daysIn = (sentence: Sentence): ((eventDate: string | null) => readonly FoundDay[]) => {
  const { source, text } = sentence;
  const places = placesOf(sentence).map((place) => {
    const readOn = (eventDate: string | null): FoundDay | null => {
      const read = readDay(place.kind, text.slice(place.span.start, place.span.end), source, eventDate);
      return read === null ? null : { ...place, ...read };
    };
    return { readOn, alone: once(() => readOn(null)) };
  });
  return (eventDate) =>
    places.flatMap(({ readOn, alone }) => {
      const isAlone = eventDate === null || alone()?.period?.year === 'stated';
      return (isAlone ? alone() : readOn(eventDate)) ?? [];
    });
};
