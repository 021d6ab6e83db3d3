import { PREDICATES } from '../languages/en/draft/index.ts';
import { foldPart } from '../kinds/names/parts.ts';
import { termOf } from './lexicon.ts';
import type { Likeness } from './weigh-terms.ts';
import type { Telling, Told } from './mentions.ts';
import { DAY_MILLISECONDS } from '../text/day-length.ts';

/** Sources that tell of one thing, and what they call it. */
export interface EventGroup {
  readonly told: readonly Told[];
  /** The class of what happened; empty where no word tells. */
  readonly occurrence: string;
}

/** Sources whose days lie further apart tell of two things, whatever they share. */
const MOST_DAYS = 45;
/** The share of the names of the poorer source that two sources of one thing have in common, and how many at least. */
const SHARED_NAMES = 0.2;
const LEAST_NAMES = 2;
/** How alike the words of two sources of one thing are, where they share a name. */
const LIKE = 0.12;
/** Groups that a source is held against: those that share most names with it. */
const MOST_HELD = 12;
/** Members of a group that stand for it. */
const MOST_LEADERS = 4;

/** Capitals that name nothing by themselves. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'the this that monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december president minister prime government gmt utc'.split(
    ' ',
  ),
);

const CAPITAL = /^\p{Lu}/u;

/** Days since 1970 of a calendar day, or of the day that a moment begins with. */
const dayNumberOf = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MILLISECONDS);

interface Traits {
  readonly told: Told;
  readonly day: number | null;
  readonly names: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly occurrence: string;
}

const OCCURRENCES: ReadonlySet<string> = new Set(
  Object.entries(PREDICATES).flatMap(([name, { occurs }]) => (occurs === 'once' ? [name] : [])),
);

const mostFrequent = (words: readonly string[]): { readonly word: string; readonly times: number } => {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const [word = '', count = 0] = [...times].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { word, times: count };
};

/** What a source says happened, where it says so at least twice; sentences on other times are passed over. */
const occurrenceOf = ({ sentences }: Told): string => {
  const told = sentences
    .filter(({ isElsewhen }) => !isElsewhen)
    .flatMap(({ governors }) =>
      governors.filter(({ word }) => OCCURRENCES.has(word.name)).map(({ word }) => word.name),
    );
  const { word, times } = mostFrequent(told);
  return times >= 2 ? word : '';
};

const traitsOf = (told: Told): Traits => ({
  told,
  day: told.day === null ? null : dayNumberOf(told.day),
  names: new Set(
    told.sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ text, lower }, at) =>
        at > 0 && CAPITAL.test(text) && !NO_NAMES.has(lower) && text.length > 2
          ? [foldPart(text.replace(/['’]s$/u, ''))]
          : [],
      ),
    ),
  ),
  terms: new Set(told.sentences.flatMap(({ tokens }) => tokens.flatMap(({ lower }) => termOf(lower) ?? []))),
  occurrence: occurrenceOf(told),
});

const sharedOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
};

/** The day of an undated source is a guess that may be months early: only its year parts it from others. */
const areFarApart = (a: Traits, b: Traits): boolean => {
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) <= MOST_DAYS) return false;
  const areDated = a.told.source.published !== undefined && b.told.source.published !== undefined;
  return areDated || a.told.day?.slice(0, 4) !== b.told.day?.slice(0, 4);
};

const isOneEvent = (a: Traits, b: Traits, likeness: Likeness): boolean => {
  if (a.occurrence !== '' && b.occurrence !== '' && a.occurrence !== b.occurrence) {
    // A flood that a storm brought is one disaster where most names are shared.
    const least = Math.min(a.names.size, b.names.size);
    if (sharedOf(a.names, b.names) < least / 2) return false;
  }
  const shared = sharedOf(a.names, b.names);
  const least = Math.min(a.names.size, b.names.size);
  if (shared >= Math.min(LEAST_NAMES, Math.max(least, 1)) && shared >= least * SHARED_NAMES) return true;
  return shared > 0 && likeness(a.terms, b.terms) >= LIKE;
};

/** Sources of a known day open groups; those whose day is a guess, and then those of none, find theirs among them. */
const certaintyOf = ({ told, day }: Traits): number => (told.source.published !== undefined ? 0 : day === null ? 2 : 1);

const isOfGroup = (one: Traits, group: readonly Traits[], likeness: Likeness): boolean => {
  const leaders = group.slice(0, MOST_LEADERS);
  return (
    !leaders.some((leader) => areFarApart(one, leader)) && leaders.some((leader) => isOneEvent(one, leader, likeness))
  );
};

const yearOfGroup = (group: readonly Traits[]): string | undefined =>
  group.find(({ day }) => day !== null)?.told.day?.slice(0, 4);

/** The groups that share most names with a source, the one that shares most first. */
const nearest = (one: Traits, byName: ReadonlyMap<string, readonly number[]>): readonly number[] => {
  const counts = new Map<number, number>();
  for (const name of one.names)
    for (const group of byName.get(name) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_HELD)
    .map(([group]) => group);
};

/**
 * Parts sources by what they tell of: their days, the names in them and what happened. A source joins the group that
 * shares most names with it, and opens one where none fits. Linear in the number of sources.
 */
export const partEvents = (all: readonly Told[], likeness: Likeness): readonly EventGroup[] => {
  const groups: Traits[][] = [];
  const byName = new Map<string, number[]>();
  for (const one of all.map(traitsOf).toSorted((a, b) => certaintyOf(a) - certaintyOf(b))) {
    const fits = nearest(one, byName).filter((at) => isOfGroup(one, groups[at] ?? [], likeness));
    // A source of no day that fits what happened in two years tells not of which.
    const isOpen = one.day === null && new Set(fits.flatMap((at) => yearOfGroup(groups[at] ?? []) ?? [])).size > 1;
    const found = isOpen ? undefined : fits[0];
    const at = found ?? groups.length;
    if (found === undefined) groups.push([one]);
    else groups[at]?.push(one);
    for (const name of one.names) {
      const row = byName.get(name);
      if (row === undefined) byName.set(name, [at]);
      else if (row.at(-1) !== at && row.length < MOST_HELD && !row.includes(at)) row.push(at);
    }
  }
  const place = new Map(all.map((told, at) => [told, at]));
  const placeOf = ({ told }: Traits): number => place.get(told) ?? 0;
  return groups.map((group) => ({
    told: group.toSorted((a, b) => placeOf(a) - placeOf(b)).map(({ told }) => told),
    occurrence: mostFrequent(group.flatMap(({ occurrence }) => (occurrence === '' ? [] : [occurrence]))).word,
  }));
};

/** The day that what sources of one event leave open hangs on: the latest that one of them is of, a dated one first. */
const dayOfGroup = (told: readonly Told[]): string | null => {
  const dated = told.filter(({ source }) => source.published !== undefined);
  return (
    (dated.length > 0 ? dated : told)
      .flatMap(({ day }) => day ?? [])
      .toSorted()
      .at(-1) ?? null
  );
};

/** A group whose undated sources take their day from the others of it. */
export const onOneDay = (group: EventGroup, on: Telling['on']): EventGroup => {
  const day = dayOfGroup(group.told);
  if (day === null) return group;
  const told = group.told.map((one) => (one.source.published === undefined && one.day !== day ? on(one, day) : one));
  return { ...group, told };
};
