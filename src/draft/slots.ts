import { groupBy } from '../text/group.ts';
import { bondsOf } from './bonds.ts';
import { clustersOf, rivalsOf } from './clusters.ts';
import type { EventGroup } from './events.ts';
import { classNamed } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { toSlot, withoutSpeech, type Slot } from './slot.ts';
import { tollOf, tollSlots } from './tolls.ts';
import type { WeightOf } from './weigh-terms.ts';

/** What a mention is sorted under: only mentions under one key can answer one question. */
const keyOf = (mention: Mention): string | null => {
  const { kind, frame } = mention;
  const beside = frame.beside === '' ? kind : `${kind} ${frame.beside}`;
  if (kind === 'count') return frame.head === '' ? null : `${beside} ${frame.head}`;
  if (kind === 'quantity') return `${beside} ${frame.head}`;
  if (kind === 'age') return `${kind} ${frame.head.split(' ').at(-1) ?? ''}`;
  return beside;
};

/** Mentions under one key that are held against each other, at most: more are taken in turns. */
const MOST_TOGETHER = 120;

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const sharedPredicate = (cluster: readonly Mention[], occurrence: string): string => {
  const [first, ...others] = cluster.map(({ frame }) => withoutSpeech(frame.predicates, occurrence));
  if (first === undefined) return '';
  return [...first].find((name) => others.every((set) => set.has(name))) ?? [...first][0] ?? '';
};

const boundSlots = (mentions: readonly Mention[], weightOf: WeightOf, occurrence: string): readonly Slot[] =>
  chunks(mentions, MOST_TOGETHER).flatMap((some) => {
    const bonds = bondsOf(some, weightOf, occurrence);
    const clusters = clustersOf(bonds);
    const taken = new Set(clusters.flatMap((cluster) => [...cluster]));
    return clusters.flatMap((cluster) => {
      const ordered = some.filter((mention) => cluster.has(mention));
      const [first] = ordered;
      if (first === undefined) return [];
      const inner = bonds.filter(({ a, b }) => cluster.has(a) && cluster.has(b));
      const parts: Omit<Slot, 'mentions'> = {
        kind: first.kind,
        predicate: sharedPredicate(ordered, occurrence),
        head: first.frame.head,
        rivals: rivalsOf(cluster, bonds, taken),
        bond: inner.every(({ isFramed }) => isFramed) ? 'frame' : 'context',
        grows: false,
      };
      return toSlot({ ...parts, grows: classNamed(parts.predicate)?.grows === true }, ordered);
    });
  });

/** Sorts the mentions of an event into slots. Quadratic only in a bounded number of mentions under one key. */
export const slotsOf = (
  { told, occurrence }: EventGroup,
  weightOf: WeightOf,
  taken: ReadonlySet<Mention>,
): readonly Slot[] => {
  const mentions = told
    .flatMap((one) => one.mentions)
    .filter((mention) => !mention.isElsewhen && !mention.isDateline && !taken.has(mention));
  const perTime = groupBy(mentions, ({ year }) => String(year ?? ''));
  return [...perTime].flatMap(([year, ofTime]) => {
    const tolls = ofTime.filter((mention) => tollOf(mention) !== null);
    const others = ofTime.filter(
      (mention) => tollOf(mention) === null && !mention.frame.isPart && !mention.frame.isCompared,
    );
    const keyed = groupBy(
      others.filter((mention) => keyOf(mention) !== null),
      (mention) => keyOf(mention) ?? '',
    );
    const slots = [
      ...tollSlots(tolls),
      ...[...keyed.values()].flatMap((ofKey) => boundSlots(ofKey, weightOf, occurrence)),
    ];
    return year === '' ? slots : slots.map((slot) => ({ ...slot, year: Number(year) }));
  });
};
