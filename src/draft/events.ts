import { PREDICATES } from '../languages/en/draft/index.ts';
import { foldPart } from '../kinds/names/parts.ts';
import { termOf } from './lexicon.ts';
import { likeness, type WeightOf } from './weigh-terms.ts';
import type { Told } from './mentions.ts';

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

const DAY = 86_400_000;

/** Days since 1970 of a calendar day, or of the day that a moment begins with. */
const dayNumberOf = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);

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

const isOneEvent = (a: Traits, b: Traits, weightOf: WeightOf): boolean => {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > MOST_DAYS) return false;
  if (a.occurrence !== '' && b.occurrence !== '' && a.occurrence !== b.occurrence) {
    // A flood that a storm brought is one disaster where most names are shared.
    const least = Math.min(a.names.size, b.names.size);
    if (sharedOf(a.names, b.names) < least / 2) return false;
  }
  const shared = sharedOf(a.names, b.names);
  const least = Math.min(a.names.size, b.names.size);
  if (shared >= Math.min(LEAST_NAMES, Math.max(least, 1)) && shared >= least * SHARED_NAMES) return true;
  return shared > 0 && likeness(a.terms, b.terms, weightOf) >= LIKE;
};

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
export const partEvents = (all: readonly Told[], weightOf: WeightOf): readonly EventGroup[] => {
  const groups: Traits[][] = [];
  const byName = new Map<string, number[]>();
  for (const one of all.map(traitsOf)) {
    const found = nearest(one, byName).find((at) =>
      (groups[at] ?? []).slice(0, MOST_LEADERS).some((leader) => isOneEvent(one, leader, weightOf)),
    );
    const at = found ?? groups.length;
    if (found === undefined) groups.push([one]);
    else groups[at]?.push(one);
    for (const name of one.names) {
      const row = byName.get(name);
      if (row === undefined) byName.set(name, [at]);
      else if (row.at(-1) !== at && row.length < MOST_HELD && !row.includes(at)) row.push(at);
    }
  }
  return groups.map((group) => ({
    told: group.map(({ told }) => told),
    occurrence: mostFrequent(group.flatMap(({ occurrence }) => (occurrence === '' ? [] : [occurrence]))).word,
  }));
};
