import { PEOPLE_HEADS } from '../languages/en/draft/heads.ts';
import { largest } from '../text/lists.ts';
import type { EventGroup } from './events.ts';
import { classNamed, SPEECH } from './lexicon.ts';
import type { DraftKind, Mention } from './mention.ts';
import { groupBy } from '../text/group.ts';
import { contradict, isNear, isNearTime, isTelling, standOf } from './values.ts';
import { likeness, type WeightOf } from './weigh-terms.ts';

/** Mentions of one event that answer one question, at most one a source. */
export interface Slot {
  readonly kind: DraftKind;
  /** The class of what is done; empty where only the context binds the mentions. */
  readonly predicate: string;
  /** What is counted or measured, as its class. */
  readonly head: string;
  /** The year told of, where it is another than the one that its sources are of. */
  readonly year?: number;
  readonly mentions: readonly [Mention, ...Mention[]];
  /** Mentions that may answer the same question otherwise, and are left out. */
  readonly rivals: readonly Mention[];
  /** What binds the mentions: their frames beside a predicate of their own, or what is told around them too. */
  readonly bond: 'frame' | 'context';
  /** Whether the figure grows while it is reported on. */
  readonly grows: boolean;
}

/** What a mention is sorted under: only mentions under one key can answer one question. */
const keyOf = (mention: Mention): string | null => {
  const { kind, frame } = mention;
  const beside = frame.beside === '' ? kind : `${kind} ${frame.beside}`;
  if (kind === 'count') return frame.head === '' ? null : `${beside} ${frame.head}`;
  if (kind === 'quantity') return `${beside} ${frame.head}`;
  if (kind === 'age') return `${kind} ${frame.head.split(' ').at(-1) ?? ''}`;
  return beside;
};

/** The class by which a number of people is a toll; `null` where it is none. */
const tollOf = ({ kind, frame }: Mention): string | null => {
  if (kind !== 'count' || !(frame.head === '' || PEOPLE_HEADS.has(frame.head))) return null;
  return [...frame.predicates].find((name) => classNamed(name)?.toll === true) ?? null;
};

/** Farther from its predicate than this, a bare number counts nobody in particular. */
const BARE_REACH = 3;

const isPlainToll = (mention: Mention): boolean =>
  !mention.frame.isPart &&
  !mention.frame.isCompared &&
  (mention.frame.head !== '' || mention.frame.distance <= BARE_REACH);

/** Of figures that say the same, the one that reads best as a quote: with its noun, and in the text itself. */
const fullness = ({ frame, isHeadline }: Mention): number => (isHeadline ? 0 : 2) + (frame.head === '' ? 0 : 1);

/** What stands this near to the word for what befell people is a toll for sure. */
const DIRECT = 1.6;

/** Narrows figures by a test, unless none passes it. */
const narrowed = (mentions: readonly Mention[], test: (mention: Mention) => boolean): readonly Mention[] => {
  const passing = mentions.filter(test);
  return passing.length === 0 ? mentions : passing;
};

const isOneValue = ([first, ...others]: readonly Mention[]): boolean =>
  first !== undefined && others.every((other) => !contradict(first, other));

/** The tests by which the total is told from other figures of one source, each where those before leave several. */
const TOTAL_TESTS: readonly ((mention: Mention) => boolean)[] = [
  ({ frame }) => frame.distance <= DIRECT,
  ({ frame }) => frame.beside === '',
  ({ frame }) => frame.isTotal,
  ({ isHeadline }) => isHeadline,
  ({ isLead }) => isLead,
];

/** Figures of one source for one toll: the one that it gives for the whole, or the one that it gives alone. */
const totalOf = (
  mentions: readonly Mention[],
): { readonly chosen: Mention | null; readonly unclear: readonly Mention[] } => {
  let left = mentions;
  for (const test of TOTAL_TESTS) {
    if (isOneValue(left)) break;
    left = narrowed(left, test);
  }
  const [first] = left;
  if (first === undefined || !isOneValue(left)) return { chosen: null, unclear: mentions };
  const alike = mentions.filter((mention) => !contradict(mention, first));
  const [best = first] = alike.toSorted((a, b) => fullness(b) - fullness(a));
  return { chosen: best, unclear: [] };
};

const bySource = (mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> =>
  groupBy(mentions, ({ source }) => source.id);

const toSlot = (parts: Omit<Slot, 'mentions'>, mentions: readonly Mention[]): readonly Slot[] => {
  const [first, ...others] = mentions;
  return first === undefined || others.length === 0 ? [] : [{ ...parts, mentions: [first, ...others] }];
};

/** Tolls: what befell people, by class and by who they are. People of no sort are all of them. */
const tollSlots = (mentions: readonly Mention[]): readonly Slot[] =>
  [...groupBy(mentions.filter(isPlainToll), (one) => tollOf(one) ?? '')].flatMap(([predicate, all]) => {
    const heads = groupBy(all, ({ frame }) =>
      frame.head === '' || (frame.distance === 0 && frame.head === classNamed(predicate)?.befallen)
        ? 'person'
        : frame.head,
    );
    const grows = classNamed(predicate)?.grows === true;
    return [...heads].flatMap(([head, ofHead]) => {
      const perSource = [...bySource(ofHead).values()].map(totalOf);
      const chosen = perSource.flatMap((one) => one.chosen ?? []);
      const inside = new Set(chosen.map(({ source }) => source.id));
      const others = [...heads].flatMap(([other, list]) => (other === head ? [] : list));
      // A smaller number of some of the people is a part of them; a larger one is another answer.
      const larger = others.filter(
        (one) => head === 'person' && !inside.has(one.source.id) && chosen.some((mine) => contradict(mine, one)),
      );
      const rivals = [...perSource.flatMap(({ unclear }) => unclear), ...larger];
      return toSlot({ kind: 'count', predicate, head, rivals, bond: 'frame', grows }, chosen);
    });
  });

/** Mentions under one key that are held against each other, at most: more are taken in turns. */
const MOST_TOGETHER = 120;

interface Bond {
  readonly a: Mention;
  readonly b: Mention;
  readonly score: number;
  readonly isFramed: boolean;
}

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** The classes of a mention without speech; what merely happened is what its text is about. */
export const withoutSpeech = (predicates: ReadonlySet<string>, occurrence: string): ReadonlySet<string> =>
  new Set(
    [...predicates].flatMap((name) =>
      name === SPEECH ? [] : name === 'happen' && occurrence !== '' ? [occurrence] : [name],
    ),
  );

/** Classes whose figure is somebody's, and nobody else's. */
const OWNED: ReadonlySet<string> = new Set(['vote', 'seats', 'score', 'win', 'sentence', 'margin']);

const clash = (a: Mention, b: Mention): boolean =>
  [...a.frame.qualifiers].some(([row, word]) => {
    const other = b.frame.qualifiers.get(row);
    return other !== undefined && other !== word;
  });

const WEIGHTS = {
  predicate: 1,
  context: 3,
  modifiers: 0.5,
  otherModifiers: -0.8,
  alone: 0.6,
  once: 0.5,
} as const;
/** What values add: the same ones tell most where nobody comes to them by chance, and never bind by themselves. */
const VALUES = { telling: 0.8, same: 0.5, compatible: 0.3, near: 0.15, nearTime: 0.6, far: -0.3 } as const;
/** A bond below this binds nothing. */
const LEAST_SCORE = 1.25;
/** What stands nearer than this to a slot may be another answer to its question. */
const RIVAL_SCORE = 0.6;
/** The context that days and times of one predicate need, where it does not happen once. */
const LEAST_CONTEXT = 0.12;

/** The context that two answers need which cannot both be right. */
const CONTRADICTED = { day: 0.2, unframed: 0.25, framed: 0.1, measure: 0.2 } as const;

const contextFor = ({ kind }: Mention, isFramed: boolean, occurs: boolean): number => {
  if (!isFramed) return CONTRADICTED.unframed;
  if (kind === 'quantity') return CONTRADICTED.measure;
  return kind === 'date' && !occurs ? CONTRADICTED.day : CONTRADICTED.framed;
};

/** How well two mentions of two sources answer one question, whatever they say; `null` where they cannot. */
const bindOf = (
  a: Mention,
  b: Mention,
  { weightOf, occurrence, aloneIn }: Binding,
): { readonly score: number; readonly isFramed: boolean } | null => {
  if (clash(a, b)) return null;
  const [mine, theirs] = [a, b].map(({ frame }) => withoutSpeech(frame.predicates, occurrence));
  if (mine === undefined || theirs === undefined) return null;
  const isFramed = overlaps(mine, theirs);
  const isApart = !isFramed && mine.size > 0 && theirs.size > 0;
  // Of measures and lengths of time the same may be told by several words.
  if (isApart && a.kind === 'count') return isNear(a, b) ? { score: 0, isFramed } : null;
  if (isApart && a.kind !== 'quantity' && a.kind !== 'duration') return null;
  const context = likeness(
    new Set([...a.frame.terms, ...a.frame.names]),
    new Set([...b.frame.terms, ...b.frame.names]),
    weightOf,
  );
  const shared = [...mine].filter((name) => theirs.has(name));
  // What happens often is told by its day alone of no one time that it did.
  const isOften = shared.some((name) => classNamed(name)?.occurs === 'often');
  const isAlone = !isOften && aloneIn(a) && aloneIn(b);
  if (shared.some((name) => OWNED.has(name)) && a.frame.bearer.size > 0 && b.frame.bearer.size > 0)
    if (!overlaps(a.frame.bearer, b.frame.bearer)) return null;
  if (a.kind === 'age')
    return {
      score: overlaps(new Set(a.frame.head.split(' ')), new Set(b.frame.head.split(' '))) ? 2 : 0,
      isFramed: true,
    };
  if (!isFramed && a.kind === 'date') return null;
  const occurs = shared.some((name) => classNamed(name)?.occurs === 'once' || name === occurrence);
  const value = valueWeight(a, b);
  // Measures of two sizes are of two things, more often than not.
  if (a.kind === 'quantity' && value === VALUES.far) return null;
  if (a.kind === 'time' && !isFramed && value < VALUES.near) return null;
  // What cannot both be right is one question only where more than one word of the frame says so.
  if (value < VALUES.compatible && context < contextFor(a, isFramed, occurs)) return { score: 0, isFramed };
  if (isApart && (value < VALUES.same || context < LEAST_CONTEXT)) return null;
  if (!isFramed && a.kind !== 'count' && a.kind !== 'time' && !isAlone && value < VALUES.telling) return null;
  const isLoose = !occurs && context < LEAST_CONTEXT && !isAlone;
  if ((a.kind === 'date' || a.kind === 'time') && isLoose && value < VALUES.same) return null;
  const bothModified = a.frame.modifiers.size > 0 && b.frame.modifiers.size > 0;
  const modifiers = !bothModified
    ? 0
    : overlaps(a.frame.modifiers, b.frame.modifiers)
      ? WEIGHTS.modifiers
      : WEIGHTS.otherModifiers;
  const score =
    (isFramed ? WEIGHTS.predicate : 0) +
    WEIGHTS.context * context +
    modifiers +
    (isAlone ? WEIGHTS.alone : 0) +
    (occurs && a.kind !== 'count' ? WEIGHTS.once : 0) +
    value;
  return { score, isFramed };
};

const valueWeight = (a: Mention, b: Mention): number => {
  const stand = standOf(a, b);
  if (stand === 'same') return isTelling(a) || a.kind === 'time' ? VALUES.telling : VALUES.same;
  if (stand === 'compatible') return VALUES.compatible;
  if (a.kind === 'time') return isNearTime(a, b) ? VALUES.nearTime : 0;
  if (a.size === undefined) return 0;
  return isNear(a, b) ? VALUES.near : VALUES.far;
};

/** What bonds hang on, beside the mentions. */
interface Binding {
  readonly weightOf: WeightOf;
  readonly occurrence: string;
  /** Whether a mention is the only one of its source under its key, or the only one of its predicate there. */
  readonly aloneIn: (mention: Mention) => boolean;
}

const bondsOf = (mentions: readonly Mention[], binding: Binding): readonly Bond[] =>
  mentions.flatMap((a, at) =>
    mentions.slice(at + 1).flatMap((b): readonly Bond[] => {
      if (a.source.id === b.source.id) return [];
      const bond = bindOf(a, b, binding);
      return bond === null ? [] : [{ a, b, ...bond }];
    }),
  );

/** Best bonds first; a source stands in a cluster once. */
const clustersOf = (bonds: readonly Bond[]): readonly ReadonlySet<Mention>[] => {
  const clusterOf = new Map<Mention, Set<Mention>>();
  for (const { a, b } of bonds.filter(({ score }) => score >= LEAST_SCORE).toSorted((x, y) => y.score - x.score)) {
    const [one, other] = [clusterOf.get(a) ?? new Set([a]), clusterOf.get(b) ?? new Set([b])];
    if (one === other) continue;
    const sources = new Set([...one].map(({ source }) => source.id));
    if ([...other].some(({ source }) => sources.has(source.id))) continue;
    const joined = new Set([...one, ...other]);
    for (const mention of joined) clusterOf.set(mention, joined);
  }
  return [...new Set(clusterOf.values())];
};

const aloneAmong = (mentions: readonly Mention[]): Binding['aloneIn'] => {
  const per = bySource(mentions);
  return (mention) =>
    (per.get(mention.source.id) ?? []).filter(
      (other) =>
        other === mention ||
        mention.frame.predicates.size === 0 ||
        overlaps(other.frame.predicates, mention.frame.predicates),
    ).length === 1;
};

/**
 * Mentions under one key that may answer the question of a cluster, say something else, and stand in no other: where
 * nothing tells what a number is of, it may be of that.
 */
const rivalsOf = (
  cluster: ReadonlySet<Mention>,
  bonds: readonly Bond[],
  taken: ReadonlySet<Mention>,
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
  const own = (source: string): number =>
    largest(
      bonds.flatMap(({ a, b, score }) =>
        cluster.has(a) && cluster.has(b) && [a.source.id, b.source.id].includes(source) ? [score] : [],
      ),
    );
  return [...best].flatMap(([outside, { score, isFramed }]) => {
    if (taken.has(outside)) return [];
    // Of two answers of one source the one that fits better is its answer.
    if (sources.has(outside.source.id) && own(outside.source.id) > score) return [];
    const isOpen = isFramed || score >= RIVAL_SCORE || outside.kind === 'count';
    return isOpen && [...cluster].some((inside) => contradict(inside, outside)) ? [outside] : [];
  });
};

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const sharedPredicate = (cluster: readonly Mention[], occurrence: string): string => {
  const [first, ...others] = cluster.map(({ frame }) => withoutSpeech(frame.predicates, occurrence));
  if (first === undefined) return '';
  return [...first].find((name) => others.every((set) => set.has(name))) ?? [...first][0] ?? '';
};

const boundSlots = (mentions: readonly Mention[], weightOf: WeightOf, occurrence: string): readonly Slot[] =>
  chunks(mentions, MOST_TOGETHER).flatMap((some) => {
    const bonds = bondsOf(some, { weightOf, occurrence, aloneIn: aloneAmong(some) });
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
