import { groupBy } from '../text/group.ts';
import { overlaps } from '../text/lists.ts';
import type { Bond } from './bonds.ts';
import { areOfTwo, digitsOf, framesSpeak, isDayLike, isLight, sortOf, speaksFor, type Side } from './chance.ts';
import { clustersOf } from './clusters.ts';
import type { EventGroup } from './events.ts';
import type { Mention } from './mention.ts';
import { toSlot, withoutSpeech, type Slot } from './slot.ts';
import { contradict, daysApart, isNear, standOf } from './values.ts';
import type { Likeness } from './weigh-terms.ts';

/** Days in a unit of time, about: enough to sort by. */
const UNITS_IN_DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  year: 365,
};

const daysIn = (text: string): number => {
  let days = 0;
  for (const [, number = '', unit = ''] of text.matchAll(/(\d[\d.]*) (second|minute|hour|day|week|month|year)/gu))
    days += Number(number) * (UNITS_IN_DAYS[unit] ?? 0);
  return days;
};

/** What stands near which values are one, or nearly: a number, the minute of a time, or a day, else its words. */
const placeOf = (mention: Mention): number | string => {
  if (mention.minute !== undefined) return mention.minute;
  if (isDayLike(mention)) return mention.day ?? mention.text.replaceAll(/[[\]]/gu, '');
  return mention.kind === 'duration' ? daysIn(mention.text) : (mention.size ?? 0);
};

/** Two values that are further apart than this are not rounded from one. */
const ROUNDED = 1.02;
const ROUNDED_MINUTES = 10;
/** Mentions of one value that each is held against, at most. */
const MOST_HELD = 40;

const byPlace = (a: Side, b: Side): number => {
  const [one, other] = [placeOf(a.mention), placeOf(b.mention)];
  return typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other));
};

const areBeside = (a: Mention, b: Mention): boolean => {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return other <= (a.minute === undefined ? one * ROUNDED : one + ROUNDED_MINUTES);
};

const areOneDay = (a: Mention, b: Mention): boolean => a.day !== undefined && a.day === b.day;

/** Whether two mentions state one value, or one rounds the other. */
const areOne = (a: Mention, b: Mention): boolean => {
  const stand = standOf(a, b);
  return (
    stand === 'same' ||
    (stand === 'compatible' &&
      (digitsOf(a) === digitsOf(b) ||
        isNear(a, b) ||
        areOneDay(a, b) ||
        (a.minute !== undefined && b.minute !== undefined)))
  );
};

/** Bonds between mentions of one value. Linear but for the number of those of one value, which is bounded. */
const echoesIn = (sides: readonly Side[], likeness: Likeness): readonly Bond[] => {
  const ordered = sides.toSorted(byPlace);
  return ordered.flatMap((one, at) => {
    const bonds: Bond[] = [];
    for (const other of ordered.slice(at + 1, at + 1 + MOST_HELD)) {
      if (!areBeside(one.mention, other.mention)) break;
      if (one.mention.source === other.mention.source || !areOne(one.mention, other.mention)) continue;
      const spoken = speaksFor(one, other, likeness);
      if (spoken !== null) bonds.push({ a: one.mention, b: other.mention, ...spoken });
    }
    return bonds;
  });
};

/** Two numbers further apart than this, as one to the other, are no two answers to one question. */
const ANSWERS = 4;
/** From here on frames alone tell that another day answers the same question: of one event many days are told. */
const OTHER_DAY = 0.8;

/** Of what is told by a word of another class, less than this in common tells nothing. */
const LITTLE_CONTEXT = 0.1;

/** Days further apart than this are no two answers to one question. */
const FAR_DAYS = 60;
/** Times that are less than this apart may always be. */
const NEAR_MINUTES = 90;

const areNearTimes = ({ minute: a }: Mention, { minute: b }: Mention): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= NEAR_MINUTES;

const mayAnswer = (one: Side, other: Side, likeness: Likeness): boolean => {
  if (areNearTimes(one.mention, other.mention)) return true;
  if (isDayLike(one.mention))
    return !areFarDays(one.mention, other.mention) && framesSpeak(one, other, likeness) >= OTHER_DAY;
  if (
    other.classes.size > 0 &&
    !overlaps(one.classes, other.classes) &&
    likeness(one.context, other.context) < LITTLE_CONTEXT
  )
    return false;
  const [a, b] = [placeOf(one.mention), placeOf(other.mention)];
  return typeof a === 'number' && typeof b === 'number' && Math.min(a, b) * ANSWERS >= Math.max(a, b);
};

const areFarDays = ({ day: a }: Mention, { day: b }: Mention): boolean =>
  a !== undefined && b !== undefined && daysApart(a, b) > FAR_DAYS;

/** Those of a cluster that name what they count; all where none does: of "61 cases" and "61" the first tells what is asked. */
const namedIn = (cluster: readonly Side[]): readonly Side[] => {
  const named = cluster.filter(({ mention: { frame } }) => !isLight(frame.head));
  return named.length > 0 ? named : cluster;
};

/**
 * Whether what one counts, or what it is told of beside the event, is something else than what a cluster does. Where not all of
 * a cluster say what they count, another noun may be another word for it, as far as the numbers are near.
 */
const isOfOther = (cluster: readonly Side[], mention: Mention): boolean =>
  cluster.every((one) => areOfTwo(one.mention, mention)) ||
  namedIn(cluster).every((one) => areOfTwo(one.mention, mention) && !isNear(one.mention, mention)) ||
  cluster.every((one) => one.mention.frame.beside !== mention.frame.beside);

/** What sources outside a cluster say that may answer its question otherwise: numbers of its size, and days of its frame. */
const rivalsOf = (cluster: readonly Side[], others: readonly Side[], likeness: Likeness): readonly Mention[] => {
  const sources = new Set(cluster.map(({ mention }) => mention.source));
  return others.flatMap((other) => {
    const { mention } = other;
    if (sources.has(mention.source) || mention.frame.isPart || isOfOther(cluster, mention)) return [];
    const isRival = cluster.some(
      (one) =>
        (isDayLike(mention) || one.mention.year === mention.year) &&
        mayAnswer(one, other, likeness) &&
        contradict(one.mention, mention),
    );
    return isRival ? [mention] : [];
  });
};

/** The value of a source, by which words soever. */
const statedBy = ({ source, kind, text }: Mention): string => `${source.id} ${kind} ${text}`;

const sidesOf = ({ told, occurrence }: EventGroup): readonly Side[] =>
  told.flatMap(({ mentions }) => {
    const stated = mentions.filter(({ isDateline, kind }) => !isDateline && kind !== 'age');
    const perSort = groupBy(stated, sortOf);
    const among = new Map([...perSort].map(([sort, some]) => [sort, new Set(some.map(({ text }) => text)).size]));
    return stated.map((mention): Side => ({
      mention,
      classes: withoutSpeech(mention.frame.predicates, occurrence),
      context: new Set([
        ...mention.frame.terms,
        ...mention.frame.names,
        ...(isLight(mention.frame.head) ? [] : [mention.frame.head]),
      ]),
      among: among.get(sortOf(mention)) ?? 1,
    }));
  });

/** Clusters of one sort, none of which tells again what another does. */
const clustersIn = (sides: readonly Side[], likeness: Likeness): readonly (readonly Side[])[] => {
  const used = new Set<string>();
  return clustersOf(echoesIn(sides, likeness), areOne, 0).flatMap((cluster) => {
    const some = sides.filter(({ mention }) => cluster.has(mention));
    if (some.some(({ mention }) => used.has(statedBy(mention)))) return [];
    for (const { mention } of some) used.add(statedBy(mention));
    return [some];
  });
};

const slotOf = (sides: readonly Side[], rivals: readonly Mention[]): readonly Slot[] => {
  const mentions = sides.map(({ mention }) => mention);
  const [first, ...others] = sides;
  if (first === undefined) return [];
  const predicate = [...first.classes].find((name) => others.every(({ classes }) => classes.has(name))) ?? '';
  const { year } = first.mention;
  const isOfYear = year !== undefined && mentions.every((mention) => mention.year === year);
  return toSlot(
    {
      kind: first.mention.kind,
      predicate,
      head: mentions.find(({ frame }) => frame.head !== '')?.frame.head ?? '',
      rivals,
      bond: predicate === '' ? 'context' : 'frame',
      grows: false,
      isEcho: true,
      ...(isOfYear && { year }),
    },
    mentions,
  );
};

/**
 * What several sources state alike though no frame bound it: values to which sources of one event do not come by chance.
 *
 * @param taken mentions that stand in slots already.
 */
export const echoSlots = (group: EventGroup, likeness: Likeness, taken: ReadonlySet<Mention>): readonly Slot[] => {
  const known = new Set([...taken].map(statedBy));
  const open = sidesOf(group).filter(({ mention }) => !known.has(statedBy(mention)));
  return [...groupBy(open, ({ mention }) => sortOf(mention)).values()].flatMap((sides) => {
    const clusters = clustersIn(
      sides.filter(({ mention }) => !mention.frame.isCompared),
      likeness,
    );
    const explained = new Set(clusters.flatMap((some) => some.map(({ mention }) => statedBy(mention))));
    const others = sides.filter(({ mention }) => !explained.has(statedBy(mention)));
    return clusters.flatMap((some) => slotOf(some, rivalsOf(some, others, likeness)));
  });
};
