import { groupBy } from '../text/group.ts';
import { overlaps } from '../text/lists.ts';
import type { Bond } from './bonds.ts';
import { areOfTwo, framesSpeak, isDayLike, isLight, sortOf, speaksFor, type Side } from './chance.ts';
import type { Mention } from './mention.ts';
import { bySource, withoutSpeech } from './slot.ts';
import { areOneValue, contradict, daysApart, isNear } from './values.ts';
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
  const [one, other] = [a.place, b.place];
  return typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other));
};

const areBeside = ({ mention, place: one }: Side, { place: other }: Side): boolean => {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return other <= (mention.minute === undefined ? one * ROUNDED : one + ROUNDED_MINUTES);
};

/** Bonds between mentions of one value. Linear but for the number of those of one value, which is bounded. */
const echoesIn = (sides: readonly Side[], likeness: Likeness): readonly Bond[] => {
  const ordered = sides.toSorted(byPlace);
  return ordered.flatMap((one, at) => {
    const bonds: Bond[] = [];
    for (const other of ordered.slice(at + 1, at + 1 + MOST_HELD)) {
      if (!areBeside(one, other)) break;
      if (one.mention.source === other.mention.source || !areOneValue(one.mention, other.mention)) continue;
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
  if (isNear(one.mention, other.mention)) return true;
  const [a, b] = [one.place, other.place];
  if (typeof a !== 'number' || typeof b !== 'number' || Math.min(a, b) * ANSWERS < Math.max(a, b)) return false;
  return overlaps(one.classes, other.classes) || likeness(one.context, other.context) >= LITTLE_CONTEXT;
};

const areFarDays = ({ day: a }: Mention, { day: b }: Mention): boolean =>
  a !== undefined && b !== undefined && daysApart(a, b) > FAR_DAYS;

/** Whether two count what is called by two words, and tell no one thing of it. */
const areCalledTwo = (one: Side, other: Side): boolean => {
  const [a, b] = [one.mention.frame.head, other.mention.frame.head];
  return one.mention.kind === 'count' && a !== '' && b !== '' && a !== b && !overlaps(one.classes, other.classes);
};

/** Whether what one counts, or what it is told of beside the event, is something else than what a cluster does. */
const isOfOther = (cluster: readonly Side[], other: Side): boolean =>
  cluster.every((one) => areOfTwo(one.mention, other.mention) || areCalledTwo(one, other)) ||
  cluster.every((one) => one.mention.frame.beside !== other.mention.frame.beside);

/** More rivals than this tell no more. */
const MOST_RIVALS = 24;

/** What sources outside a cluster say that may answer its question otherwise: numbers of its size, and days of its frame. */
export const echoRivalsOf = (
  cluster: readonly Side[],
  others: readonly Side[],
  likeness: Likeness,
): readonly Mention[] => {
  const sources = new Set(cluster.map(({ mention }) => mention.source));
  const rivals: Mention[] = [];
  for (const other of others) {
    if (rivals.length >= MOST_RIVALS) break;
    const { mention } = other;
    if (sources.has(mention.source) || mention.frame.isPart) continue;
    const isRival = cluster.some(
      (one) =>
        (isDayLike(mention) || one.mention.year === mention.year) &&
        mayAnswer(one, other, likeness) &&
        contradict(one.mention, mention),
    );
    if (isRival && !isOfOther(cluster, other)) rivals.push(mention);
  }
  return rivals;
};

/** What sources state, each with what is told around it. */
export const sidesOf = (mentions: readonly Mention[], occurrence: string): readonly Side[] =>
  [...bySource(mentions.filter(({ kind }) => kind !== 'age')).values()].flatMap((stated) => {
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
      place: placeOf(mention),
    }));
  });

/** Bonds between what several sources state alike: values to which sources of one event do not come by chance. */
export const echoesOf = (sides: readonly Side[], likeness: Likeness): readonly Bond[] =>
  [
    ...groupBy(
      sides.filter(({ mention }) => !mention.frame.isCompared),
      ({ mention }) => sortOf(mention),
    ).values(),
  ].flatMap((ofSort) => echoesIn(ofSort, likeness));
