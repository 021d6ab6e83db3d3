import type { EventGroup } from './events.ts';
import { SPEECH } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { toSlot, withoutSpeech, type Slot } from './slot.ts';

/** Votes that make a day the event's. */
const LEAST_VOTES = 2;

const isDay = ({ kind, day, year, isElsewhen, isDateline, frame }: Mention): boolean =>
  kind === 'date' &&
  day !== undefined &&
  year === undefined &&
  !isElsewhen &&
  !isDateline &&
  frame.beside === '' &&
  !frame.predicates.has(SPEECH);

/** The day that most sources give, each of its days once, of those that may be it; nothing where fewer than two do. */
export const votedDay = (
  days: readonly (readonly string[])[],
  mayBe: (day: string) => boolean = () => true,
): string | undefined => {
  const votes = new Map<string, number>();
  for (const one of days) for (const day of new Set(one)) votes.set(day, (votes.get(day) ?? 0) + 1);
  const [voted] = [...votes]
    .filter(([day, count]) => count >= LEAST_VOTES && mayBe(day))
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return voted?.[0];
};

/**
 * The day on which what a group tells of happened, where it is something that happens once: the day that most sources give,
 * one of them as its own; a slot, or none. Each source gives the first mention of that day; one that gives another day as that
 * of what happened contradicts it.
 */
export const eventDaySlots = ({ told, occurrence }: EventGroup): readonly Slot[] => {
  if (occurrence === '') return [];
  const days = told.map(({ mentions }) => mentions.filter(isDay));
  const isOwn = ({ frame }: Mention): boolean => withoutSpeech(frame.predicates, occurrence).has(occurrence);
  const owned = new Set(days.flatMap((some) => some.filter(isOwn).map(({ day }) => day)));
  const voted = votedDay(
    days.map((some) => some.flatMap(({ day }) => day ?? [])),
    (day) => owned.has(day),
  );
  if (voted === undefined) return [];
  const mentions = days.flatMap((some) => some.find(({ day }) => day === voted) ?? some.find(isOwn) ?? []);
  return toSlot({ kind: 'date', predicate: occurrence, head: '', rivals: [], bond: 'frame', grows: false }, mentions);
};
