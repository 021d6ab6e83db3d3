import { groupBy } from '../text/group.ts';
import { areOfTwoTimes, bondsOf, PHYSICAL, type Bond } from './bonds.ts';
import { statedBy } from './again.ts';
import { PEOPLE_HEADS } from '../languages/en/draft/heads.ts';
import { isLight, sortOf, type Side } from './chance.ts';
import { clustersOf, LEAST_SCORE, nearRivalsOf, rivalsOf } from './clusters.ts';
import { echoesOf, echoRivalsOf, sidesOf } from './echoes.ts';
import type { EventGroup } from './events.ts';
import { classNamed } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { toSlot, withoutSpeech, type Slot } from './slot.ts';
import { areOneValue, isNear } from './values.ts';
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

/** Mentions, with what bare numbers count where that is told beside them: "1,140 houses fell and 3,000 were damaged". */
const withHeads = (mentions: readonly Mention[]): readonly Mention[] => {
  const heads = headsByPredicate(mentions);
  let before: Mention | undefined;
  return mentions.map((mention) => {
    const { kind, frame, source, sentence } = mention;
    if (kind !== 'count' || tollOf(mention) !== null || frame.isPart || frame.isCompared) return mention;
    if (frame.head !== '') {
      before = mention;
      return mention;
    }
    const isBeside = before?.source === source && before.sentence.start === sentence.start;
    const isGoverned = frame.distance <= BARE_REACH;
    const head = isBeside
      ? before?.frame.head
      : isGoverned
        ? [...frame.predicates].flatMap((name) => heads.get(name) ?? [])[0]
        : undefined;
    return head === undefined ? mention : { ...mention, frame: { ...frame, head } };
  });
};

/** Mentions under one key that are held against each other, at most: more are taken in turns. */
const MOST_TOGETHER = 120;

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const sharedPredicate = (cluster: readonly Mention[], occurrence: string, isFramed: boolean): string => {
  const [first, ...others] = cluster.map(({ frame }) => withoutSpeech(frame.predicates, occurrence));
  if (first === undefined) return '';
  const shared = [...first].find((name) => others.every((set) => set.has(name)));
  return shared ?? (isFramed ? [...first][0] : undefined) ?? '';
};

const yearKey = ({ year }: Mention): string => String(year ?? '');

const sharedYear = (mentions: readonly Mention[]): { readonly year?: number } => {
  const year = mentions[0]?.year;
  return year !== undefined && mentions.every((mention) => mention.year === year) ? { year } : {};
};

/** Whether a mention may answer by its frame; tolls are sorted by themselves. */
const isFrameable = (mention: Mention): boolean => {
  const { kind, frame, isElsewhen } = mention;
  if (isElsewhen) return false;
  if (kind === 'age') return true;
  return tollOf(mention) === null && !frame.isPart && !frame.isCompared && (kind !== 'count' || frame.head !== '');
};

/** What only mentions of one time and under one key share. */
const frameKey = (mention: Mention): string => `${yearKey(mention)} ${keyOf(mention)}`;

const framedBonds = (mentions: readonly Mention[], likeness: Likeness, occurrence: string): readonly Bond[] =>
  [...groupBy(mentions.filter(isFrameable), frameKey).values()].flatMap((ofKey) =>
    chunks(ofKey, MOST_TOGETHER).flatMap((some) => bondsOf(some, likeness, occurrence)),
  );

interface Joined {
  readonly bonds: readonly Bond[];
  /** Those of them that frames bind, whatever is stated. */
  readonly framed: ReadonlySet<Bond>;
}

/** Bonds by frames and by values in one order: what speaks both ways comes first. */
const joinedBonds = (byFrame: readonly Bond[], byValue: readonly Bond[]): Joined => {
  const binding = byFrame.filter(({ score }) => score >= LEAST_SCORE);
  const known = new Map<Mention, Map<Mention, number>>();
  for (const [at, { a, b }] of binding.entries()) known.set(a, (known.get(a) ?? new Map<Mention, number>()).set(b, at));
  const bonds = [...binding];
  const echoes = byValue.flatMap((echo) => {
    const at = known.get(echo.a)?.get(echo.b) ?? known.get(echo.b)?.get(echo.a);
    const bond = at === undefined ? undefined : bonds[at];
    if (at === undefined || bond === undefined) return [{ ...echo, score: echo.score + LEAST_SCORE }];
    bonds[at] = { ...bond, score: bond.score + echo.score };
    return [];
  });
  return { bonds: [...bonds, ...echoes], framed: new Set(bonds) };
};

/** Clusters with what binds each and the mentions in it, in the order in which their sources tell them. */
interface Cluster {
  readonly ordered: readonly [Mention, ...Mention[]];
  readonly members: ReadonlySet<Mention>;
  /** Whether only their values bind them. */
  readonly isEcho: boolean;
  /** Those that frames bind. */
  readonly core: ReadonlySet<Mention>;
  readonly isFramed: boolean;
}

const clustersIn = (all: readonly Mention[], { bonds, framed }: Joined): readonly Cluster[] => {
  const clusters = clustersOf(bonds, (a, b) => areOneValue(a, b) || frameKey(a) === frameKey(b));
  const clusterOf = new Map(clusters.flatMap((one) => [...one].map((mention) => [mention, one] as const)));
  const inner = groupBy(
    bonds.filter(({ a, b }) => clusterOf.get(a) === clusterOf.get(b)),
    ({ a }) => clusterOf.get(a),
  );
  const ordered = groupBy(
    all.filter((mention) => clusterOf.has(mention)),
    (mention) => clusterOf.get(mention),
  );
  const told = new Set<string>();
  return clusters.flatMap((members) => {
    const [first, ...others] = ordered.get(members) ?? [];
    const binding = inner.get(members) ?? [];
    if (first === undefined) return [];
    const byFrame = binding.filter((bond) => framed.has(bond));
    const isEcho = byFrame.length === 0;
    // What is stated again by other words is no other answer.
    if (isEcho && [first, ...others].some((mention) => told.has(statedBy(mention)))) return [];
    for (const mention of [first, ...others]) told.add(statedBy(mention));
    const core = new Set(byFrame.flatMap(({ a, b }) => [a, b]));
    const isFramed = (isEcho ? binding : byFrame).every((bond) => bond.isFramed);
    return [{ ordered: [first, ...others], members, core, isEcho, isFramed }];
  });
};

/** Whether a figure is of things that are named, or of what is measured once: people are counted by many parts, money by many years. */
const isOfOneThing = ({ kind, frame: { head } }: Mention): boolean =>
  kind === 'count' ? !isLight(head) && !PEOPLE_HEADS.has(head) : kind === 'quantity' && PHYSICAL.has(head);

/** Whether a rival answers the question of a cluster: the only other figure of its size that its source gives of that. */
const isAnswer = (
  rival: Mention,
  rivals: readonly Mention[],
  cluster: readonly Mention[],
  occurrence: string,
): boolean =>
  isOfOneThing(rival) &&
  rivals.every((other) => other === rival || other.source !== rival.source) &&
  cluster.some(
    (one) => one.frame.head === rival.frame.head && isNear(one, rival) && !areOfTwoTimes(one, rival, occurrence),
  );

/** Sorts the mentions of an event into slots. Quadratic only in a bounded number of mentions under one key. */
export const slotsOf = (
  { told, occurrence }: EventGroup,
  likeness: Likeness,
  taken: ReadonlySet<Mention>,
): { readonly slots: readonly Slot[]; readonly sides: readonly Side[] } => {
  const all = withHeads(told.flatMap((one) => one.mentions).filter((one) => !one.isDateline && !taken.has(one)));
  const tolls = groupBy(
    all.filter((one) => !one.isElsewhen && tollOf(one) !== null),
    yearKey,
  );
  const tolled = [...tolls.values()].flatMap((ofTime) =>
    tollSlots(ofTime).map((slot) => ({ ...slot, ...sharedYear(slot.mentions) })),
  );
  const inTolls = new Set(tolled.flatMap(({ mentions }) => mentions.map(statedBy)));
  const sides = sidesOf(all, occurrence);
  const open = sides.filter(({ mention }) => !inTolls.has(statedBy(mention)));
  const byFrame = framedBonds(
    all.filter((one) => !inTolls.has(statedBy(one))),
    likeness,
    occurrence,
  );
  const clusters = clustersIn(all, joinedBonds(byFrame, echoesOf(open, likeness)));
  const used = new Set(clusters.flatMap(({ ordered }) => ordered));
  const perSort = groupBy(open, ({ mention }) => sortOf(mention));
  const loose = groupBy(
    all.filter((mention) => isFrameable(mention) && !used.has(mention)),
    frameKey,
  );
  const sideOf = new Map(sides.map((side) => [side.mention, side]));
  const bondsWith = new Map<Mention, Bond[]>();
  for (const bond of byFrame)
    for (const mention of [bond.a, bond.b]) bondsWith.set(mention, [...(bondsWith.get(mention) ?? []), bond]);
  const bound = clusters.flatMap((cluster) => {
    const { ordered: all, members, isEcho, core, isFramed } = cluster;
    const [first] = all;
    const isWhole = !isEcho && all.every((mention) => core.has(mention));
    const ofValue = isWhole
      ? []
      : echoRivalsOf(
          all.flatMap((mention) => sideOf.get(mention) ?? []),
          perSort.get(sortOf(first)) ?? [],
          likeness,
        );
    // What its value alone binds stands beside others only where no source says otherwise.
    const ordered = isEcho || ofValue.length === 0 ? all : all.filter((mention) => core.has(mention));
    const predicate = sharedPredicate(ordered, occurrence, !isEcho);
    const rivals = isEcho
      ? ofValue
      : [
          ...rivalsOf(
            members,
            ordered.flatMap((mention) => bondsWith.get(mention) ?? []),
            used,
            (inside, outside) => areOfTwoTimes(inside, outside, occurrence),
          ),
          ...(isFramed ? [] : nearRivalsOf(members, loose.get(frameKey(first)) ?? [])),
        ];
    const answers = rivals.filter((rival) => isAnswer(rival, rivals, ordered, occurrence));
    return toSlot(
      {
        kind: first.kind,
        predicate,
        head: ordered.find(({ frame }) => frame.head !== '')?.frame.head ?? '',
        rivals: rivals.filter((rival) => !answers.includes(rival)),
        bond: isFramed && (!isEcho || predicate !== '') ? 'frame' : 'context',
        grows: !isEcho && classNamed(predicate)?.grows === true,
        ...(isEcho && answers.length === 0 && { isEcho }),
        ...sharedYear(ordered),
      },
      [...ordered, ...answers],
    );
  });
  return { slots: [...tolled, ...bound], sides };
};
