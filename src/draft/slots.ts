import { groupBy } from '../text/group.ts';
import { areOfTwoTimes, bondsOf } from './bonds.ts';
import { clustersOf, nearRivalsOf, rivalsOf } from './clusters.ts';
import type { EventGroup } from './events.ts';
import { classNamed } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { toSlot, withoutSpeech, type Slot } from './slot.ts';
import { tollOf, tollSlots } from './tolls.ts';
import type { Likeness } from './weigh-terms.ts';

/** What a mention is sorted under: only mentions under one key can answer one question. */
const keyOf = (mention: Mention): string => {
  const { kind, frame } = mention;
  // Whatever else is told beside it, somebody is as old as he is.
  if (kind === 'age') return kind;
  const beside = frame.beside === '' ? kind : `${kind} ${frame.beside}`;
  if (kind === 'count') return `${beside} ${frame.head}`;
  if (kind === 'quantity') return `${beside} ${frame.head}`;
  return beside;
};

/** Farther from the word that governs it than this, a bare number is of nothing in particular. */
const BARE_REACH = 3;

/** What a bare number counts, by what others of its predicate do, where all of them count one thing. */
const headsByPredicate = (mentions: readonly Mention[]): ReadonlyMap<string, string> => {
  const heads = new Map<string, Set<string>>();
  for (const { kind, frame } of mentions)
    if (kind === 'count' && frame.head !== '')
      for (const name of frame.predicates) heads.set(name, (heads.get(name) ?? new Set()).add(frame.head));
  return new Map(
    [...heads].flatMap(([name, some]) =>
      some.size === 1 ? [...some].map((head): [string, string] => [name, head]) : [],
    ),
  );
};

/** Mentions without the bare numbers, but for those that tell what they count: "1,140 houses fell and 3,000 were damaged". */
const withHeads = (mentions: readonly Mention[]): readonly Mention[] => {
  const heads = headsByPredicate(mentions);
  let before: Mention | undefined;
  return mentions.flatMap((mention) => {
    const { kind, frame, source, sentence } = mention;
    if (kind !== 'count') return [mention];
    if (frame.head !== '') {
      before = mention;
      return [mention];
    }
    const isBeside = before?.source === source && before.sentence.start === sentence.start;
    const isGoverned = frame.distance <= BARE_REACH;
    const head = isBeside
      ? before?.frame.head
      : isGoverned
        ? [...frame.predicates].flatMap((name) => heads.get(name) ?? [])[0]
        : undefined;
    return head === undefined ? [] : [{ ...mention, frame: { ...frame, head } }];
  });
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

const boundSlots = (mentions: readonly Mention[], likeness: Likeness, occurrence: string): readonly Slot[] =>
  chunks(mentions, MOST_TOGETHER).flatMap((some) => {
    const bonds = bondsOf(some, likeness, occurrence);
    const clusters = clustersOf(bonds);
    const taken = new Set(clusters.flatMap((cluster) => [...cluster]));
    return clusters.flatMap((cluster) => {
      const ordered = some.filter((mention) => cluster.has(mention));
      const [first] = ordered;
      if (first === undefined) return [];
      const inner = bonds.filter(({ a, b }) => cluster.has(a) && cluster.has(b));
      const isFramed = inner.every((bond) => bond.isFramed);
      const parts: Omit<Slot, 'mentions'> = {
        kind: first.kind,
        predicate: sharedPredicate(ordered, occurrence),
        head: first.frame.head,
        rivals: [
          ...rivalsOf(cluster, bonds, taken, (inside, outside) => areOfTwoTimes(inside, outside, occurrence)),
          ...(isFramed
            ? []
            : nearRivalsOf(
                cluster,
                some.filter((mention) => !taken.has(mention)),
              )),
        ],
        bond: isFramed ? 'frame' : 'context',
        grows: false,
      };
      return toSlot({ ...parts, grows: classNamed(parts.predicate)?.grows === true }, ordered);
    });
  });

/** Sorts the mentions of an event into slots. Quadratic only in a bounded number of mentions under one key. */
export const slotsOf = (
  { told, occurrence }: EventGroup,
  likeness: Likeness,
  taken: ReadonlySet<Mention>,
): readonly Slot[] => {
  const mentions = told
    .flatMap((one) => one.mentions)
    .filter((mention) => !mention.isElsewhen && !mention.isDateline && !taken.has(mention));
  const perTime = groupBy(mentions, ({ year }) => String(year ?? ''));
  return [...perTime].flatMap(([year, ofTime]) => {
    const tolls = ofTime.filter((mention) => tollOf(mention) !== null);
    const others = ofTime.filter(
      (mention) =>
        mention.kind === 'age' || (tollOf(mention) === null && !mention.frame.isPart && !mention.frame.isCompared),
    );
    const keyed = groupBy(withHeads(others), keyOf);
    const slots = [
      ...tollSlots(tolls),
      ...[...keyed.values()].flatMap((ofKey) => boundSlots(ofKey, likeness, occurrence)),
    ];
    return year === '' ? slots : slots.map((slot) => ({ ...slot, year: Number(year) }));
  });
};
