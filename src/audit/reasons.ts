import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { Source } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import { readContext, type Fact } from './fact.ts';
import type { Covered } from './known.ts';

/** Why a fact that no reading covers is worth a look. */
export type Reason =
  | { readonly code: 'conflict'; readonly claim: string; readonly source: string; readonly value: string }
  | { readonly code: 'confirms'; readonly claim: string; readonly source: string }
  /** Another source says otherwise in a sentence about the same: they stand side by side. */
  | { readonly code: 'differs'; readonly source: string; readonly value: string }
  | { readonly code: 'several-sources'; readonly sources: readonly string[] }
  | { readonly code: 'near'; readonly claim: string };

/** What each reason adds to what a fact tells by itself. */
export const SCORES = {
  conflict: 4,
  confirms: 3,
  differs: 3,
  'several-sources': 2,
  near: 1,
} as const satisfies Record<Reason['code'], number>;

/** Words that two sentences must share before their facts are held against each other, by kind. */
const SHARED_TERMS = {
  age: 4,
  count: 2,
  quantity: 4,
  date: 4,
  duration: 4,
  name: 0,
  place: 0,
} as const satisfies Record<Fact['kind'], number>;

/** Covered readings that one fact is held against: the registry's own readings of one value are far fewer. */
const MAX_HELD = 200;

/** Whether two sentences share so many of their words that carry meaning. */
export const sharesEnough = (least: number, terms: ReadonlySet<string>, others: () => ReadonlySet<string>): boolean => {
  if (least === 0) return true;
  let shared = 0;
  for (const term of others()) if (terms.has(term)) shared += 1;
  return shared >= least;
};

const relate = <K extends KindName>(
  kindName: K,
  words: string,
  source: Source | undefined,
  { claim, words: covered, source: coveredSource }: Covered,
): Relation | null => {
  const kind: Kind<K> = KINDS[kindName];
  const { options } = claim;
  const a = kind.read(words, { ...readContext(source), options });
  const b = kind.read(covered, { ...readContext(coveredSource), options });
  return a.ok && b.ok ? kind.relate(a.value, b.value, options) : null;
};

/** Numbers of one noun conflict; names and dates that are merely others are everywhere, and only a spelling does. */
const isConflict = (fact: Fact, relation: Relation): boolean =>
  relation.relation === 'contradicts' && (fact.kind === 'count' || relation.conflict === 'spelling');

/** The readings that a fact can be held against, looked up rather than searched. */
export interface CoveredIndex {
  readonly beside: (fact: Fact) => readonly Covered[];
}

const push = <T>(lists: Map<string, T[]>, key: string, item: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

const firstLetter = (text: string): string => (/\p{L}/u.exec(text)?.[0] ?? '').toLowerCase();

/** Counts are looked up by what they count, names by the letter of the family name, all else by what they say. */
export const indexCovered = (covered: readonly Covered[]): CoveredIndex => {
  const lists = new Map<string, Covered[]>();
  for (const one of covered) {
    const { kind } = one.claim;
    if (kind === 'count') for (const noun of new Set(one.nouns)) push(lists, `count ${noun}`, one);
    else if (kind === 'name' || kind === 'place')
      push(lists, `${kind} ${firstLetter((one.reading.text ?? '').split(' ').at(-1) ?? '')}`, one);
    else push(lists, `${kind} ${one.reading.text ?? ''}`, one);
  }
  const keysOf = ({ kind, nouns, text }: Fact): readonly string[] => {
    if (kind === 'count') return nouns.map((noun) => `count ${noun}`);
    if (kind === 'name' || kind === 'place') return [`${kind} ${firstLetter(text.split(' ').at(-1) ?? '')}`];
    return [`${kind} ${text}`];
  };
  return {
    beside: (fact) => [...new Set(keysOf(fact).flatMap((key) => lists.get(key) ?? []))].slice(0, MAX_HELD),
  };
};

/**
 * What the covered values make of a fact that stands in `words`, in a sentence of `terms`: in conflict with one of them,
 * or a further source for it. Each claim is named once.
 */
export const againstCovered = (
  fact: Fact,
  words: string,
  source: Source,
  terms: ReadonlySet<string>,
  index: CoveredIndex,
): readonly Reason[] => {
  const reasons = new Map<string, Reason>();
  for (const one of index.beside(fact)) {
    if (reasons.has(one.claim.id) || one.claim.kind !== fact.kind) continue;
    if (!sharesEnough(SHARED_TERMS[fact.kind], terms, one.terms)) continue;
    const relation = relate(fact.kind, words, source, one);
    if (relation === null) continue;
    const about = { claim: one.claim.id, source: one.reading.source };
    if (isConflict(fact, relation))
      reasons.set(about.claim, { code: 'conflict', ...about, value: one.reading.text ?? '' });
    else if (relation.relation === 'same' && about.source !== fact.source)
      reasons.set(about.claim, { code: 'confirms', ...about });
  }
  return [...reasons.values()];
};
