import type { EventGroup } from './events.ts';
import { SPEECH } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { withoutSpeech, type Slot } from './slot.ts';

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

/**
 * The day on which what a group tells of happened, where it is something that happens once: the day that most sources give,
 * one of them as its own. Each source gives the first mention of that day; one that gives another day as that of what
 * happened contradicts it.
 */
export const eventDaySlot = ({ told, occurrence }: EventGroup): Slot | null => {
  if (occurrence === '') return null;
  const days = told.map(({ mentions }) => mentions.filter(isDay));
  const isOwn = ({ frame }: Mention): boolean => withoutSpeech(frame.predicates, occurrence).has(occurrence);
  const votes = new Map<string, number>();
  for (const some of days)
    for (const day of new Set(some.map((mention) => mention.day ?? ''))) votes.set(day, (votes.get(day) ?? 0) + 1);
  const owned = new Set(days.flatMap((some) => some.filter(isOwn).map(({ day }) => day)));
  const [voted] = [...votes]
    .filter(([day, count]) => count >= LEAST_VOTES && owned.has(day))
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b));
  if (voted === undefined) return null;
  const [day] = voted;
  const mentions = days.flatMap((some) => some.find((one) => one.day === day) ?? some.find(isOwn) ?? []);
  const [first, ...others] = mentions;
  if (first === undefined || others.length === 0) return null;
  return {
    kind: 'date',
    predicate: occurrence,
    head: '',
    mentions: [first, ...others],
    rivals: [],
    bond: 'frame',
    grows: false,
  };
};
