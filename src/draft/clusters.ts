import type { Bond } from './bonds.ts';
import type { Mention } from './mention.ts';
import { areNearDays, contradict, isNear } from './values.ts';

/** A bond of frames below this binds nothing. */
const LEAST_SCORE = 1.25;
/** What stands nearer than this to a slot may be another answer to its question. */
const RIVAL_SCORE = 0.6;

/**
 * Joins mentions by their bonds, the best first; a source stands in a cluster once.
 *
 * @param mayStand whether two mentions may stand in one cluster though no bond joins them.
 * @param least a bond below this binds nothing.
 */
export const clustersOf = (
  bonds: readonly Bond[],
  mayStand: (a: Mention, b: Mention) => boolean = () => true,
  least = LEAST_SCORE,
): readonly ReadonlySet<Mention>[] => {
  const clusterOf = new Map<Mention, Set<Mention>>();
  for (const { a, b } of bonds.filter(({ score }) => score >= least).toSorted((x, y) => y.score - x.score)) {
    const [one, other] = [clusterOf.get(a) ?? new Set([a]), clusterOf.get(b) ?? new Set([b])];
    if (one === other) continue;
    const sources = new Set([...one].map(({ source }) => source.id));
    if ([...other].some(({ source }) => sources.has(source.id))) continue;
    if ([...one].some((mine) => [...other].some((theirs) => !mayStand(mine, theirs)))) continue;
    const joined = new Set([...one, ...other]);
    for (const mention of joined) clusterOf.set(mention, joined);
  }
  return [...new Set(clusterOf.values())];
};

/** What other sources say of the size of what is told by no word of a class: nothing tells that it is of something else. */
export const nearRivalsOf = (cluster: ReadonlySet<Mention>, others: readonly Mention[]): readonly Mention[] => {
  const sources = new Set([...cluster].map(({ source }) => source.id));
  return others.filter(
    (other) =>
      !sources.has(other.source.id) &&
      [...cluster].some((inside) => (isNear(inside, other) || areNearDays(inside, other)) && contradict(inside, other)),
  );
};

/** Whether what it counts is all that tells what was done: of votes many are told. */
const isNamedAlone = ({ kind, frame }: Mention): boolean => kind === 'count' && frame.isInside;

/**
 * Mentions under one key that may answer the question of a cluster, say something else, and stand in no other: where
 * nothing tells what a number is of, it may be of that.
 *
 * @param isOfOtherTime whether both may be right, since they are of two times.
 */
export const rivalsOf = (
  cluster: ReadonlySet<Mention>,
  bonds: readonly Bond[],
  taken: ReadonlySet<Mention>,
  isOfOtherTime: (inside: Mention, outside: Mention) => boolean,
): readonly Mention[] => {
  const sources = new Set([...cluster].map(({ source }) => source.id));
  const best = new Map<Mention, Bond>();
  for (const bond of bonds)
    for (const [outside, inside] of [
      [bond.a, bond.b],
      [bond.b, bond.a],
    ] as const)
      if (cluster.has(inside) && !cluster.has(outside) && (best.get(outside)?.score ?? -1) < bond.score)
        best.set(outside, bond);
  const own = new Map<string, number>();
  for (const { a, b, score } of bonds)
    if (cluster.has(a) && cluster.has(b))
      for (const { id } of [a.source, b.source]) own.set(id, Math.max(own.get(id) ?? -Infinity, score));
  return [...best].flatMap(([outside, { score, isFramed }]) => {
    if (taken.has(outside)) return [];
    // Of two answers of one source the one that fits better is its answer.
    if (sources.has(outside.source.id) && (own.get(outside.source.id) ?? -Infinity) > score) return [];
    // Of counts that nothing else binds one of another size is of something else.
    const isBound = (isFramed || score >= RIVAL_SCORE) && !isNamedAlone(outside);
    const isOpen = isBound || (outside.kind === 'count' && [...cluster].some((inside) => isNear(inside, outside)));
    return isOpen && [...cluster].some((inside) => contradict(inside, outside) && !isOfOtherTime(inside, outside))
      ? [outside]
      : [];
  });
};
