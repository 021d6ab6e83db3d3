import { bindAges, ownRoles } from './bind-ages.ts';
import { MONEY_HEADS } from '../languages/en/draft/heads.ts';
import { overlaps } from '../text/lists.ts';
import { classNamed } from './lexicon.ts';
import type { AskedKind } from '../languages/en/draft/index.ts';
import type { Mention } from './mention.ts';
import { areToldAlike } from './told-alike.ts';
import { bySource, withoutSpeech } from './slot.ts';
import { daysApart, isNear, isNearDay, isNearTime, isNumbered, isTelling, standOf } from './values.ts';
import type { Likeness } from './weigh-terms.ts';

/** How well two mentions of two sources answer one question. */
export interface Bond {
  readonly a: Mention;
  readonly b: Mention;
  readonly score: number;
  /** Whether a word for what is done or befalls binds them. */
  readonly isFramed: boolean;
}

/** A mention with what binds it to others. */
interface Side {
  readonly mention: Mention;
  /** Its classes without speech. */
  readonly classes: ReadonlySet<string>;
  /** The words and names of its clause. */
  readonly context: ReadonlySet<string>;
  /** Whether it is the only one of its source under its key, or the only one of its predicate there. */
  readonly isAlone: boolean;
}

/** Classes whose figure is somebody's, and nobody else's. */
const OWNED: ReadonlySet<string> = new Set(['vote', 'seats', 'score', 'win', 'sentence', 'margin']);

/** Whether two are told apart by words of one row: the northern one, and the southern. */
export const clash = (a: Mention, b: Mention): boolean =>
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
  head: 0.5,
  once: 0.5,
} as const;
/** What values add: the same ones tell most where nobody comes to them by chance, and never bind by themselves. */
const VALUES = { telling: 0.8, same: 0.5, compatible: 0.3, near: 0.15, nearTime: 0.6, far: -0.3 } as const;
/** The context that days and times of one predicate need, where it does not happen once. */
const LEAST_CONTEXT = 0.12;

/** The context that stands for a predicate. */
const MUCH_CONTEXT = 0.3;

/** The context that two answers need which cannot both be right. */
const CONTRADICTED = { day: 0.2, unframed: 0.25, framed: 0.1, measure: 0.2 } as const;

/** How two mentions are bound beside their values. */
interface Bound {
  readonly isFramed: boolean;
  /** Whether what they count is all that tells what befell it, and no name stands beside: "38 witnesses". */
  readonly isNamedOnly: boolean;
  readonly occurs: boolean;
}

/** What is measured of one thing once: money and shares are told of many years and many parts. */
const PHYSICAL: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'volume', 'speed', 'temperature', 'pressure']);

const contextFor = ({ kind }: Mention, { isFramed, isNamedOnly, occurs }: Bound): number => {
  if (!isFramed || isNamedOnly) return CONTRADICTED.unframed;
  if (kind === 'quantity') return CONTRADICTED.measure;
  return kind === 'date' && !occurs ? CONTRADICTED.day : CONTRADICTED.framed;
};

const valueWeight = (a: Mention, b: Mention): number => {
  const stand = standOf(a, b);
  if (stand === 'same') return isTelling(a) || a.kind === 'time' ? VALUES.telling : VALUES.same;
  if (stand === 'compatible') return VALUES.compatible;
  if (a.kind === 'time') return isNearTime(a, b) ? VALUES.nearTime : 0;
  if (a.size === undefined) return 0;
  return isNear(a, b) ? VALUES.near : VALUES.far;
};

/** What the words beside two heads add, where both have some. */
const modifierWeight = ({ frame: a }: Mention, { frame: b }: Mention): number => {
  if (a.modifiers.size === 0 || b.modifiers.size === 0) return 0;
  return overlaps(a.modifiers, b.modifiers) ? WEIGHTS.modifiers : WEIGHTS.otherModifiers;
};

/** From here on two sources do not come by chance to one number of one thing. */
const SEVERAL = 10;

/** Whether both count as many of one thing, which is named: "17 articles". */
const countAlike = (a: Mention, b: Mention): boolean =>
  a.kind === 'count' &&
  a.text === b.text &&
  a.frame.head !== '' &&
  a.frame.head !== 'person' &&
  a.size !== undefined &&
  a.size >= SEVERAL;

/** Whether a class says by itself what is asked: the day of an arrest does, and that of a beginning does not. */
const namesItself = (name: string, kind: AskedKind): boolean => classNamed(name)?.asks?.[kind]?.includes('{') === false;

/** Whether what is counted and what is done are two words: "31 ships were waiting", and not "42 passengers". */
const tellsApart = ({ kind, frame }: Mention): boolean =>
  kind === 'count' && frame.head !== '' && frame.head !== 'person' && !frame.isInside;

/** Whether both are somebody's, and not one's: the votes of two parties. */
const areOfTwo = (shared: readonly string[], { frame: a }: Mention, { frame: b }: Mention): boolean =>
  shared.some((name) => OWNED.has(name)) && a.bearer.size > 0 && b.bearer.size > 0 && !overlaps(a.bearer, b.bearer);

const dayOf = ({ on, source }: Mention): string | undefined => on ?? source.published?.slice(0, 'YYYY-MM-DD'.length);

/** Whether what they tell is told of two days. */
const areOnTwoDays = (a: Mention, b: Mention): boolean => {
  const [mine, theirs] = [dayOf(a), dayOf(b)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
};

/** Whether what they tell holds on a day, and theirs are two: so many ships that waited on Monday, and on Wednesday. */
const areOfTwoDays = (shared: readonly string[], a: Mention, b: Mention): boolean =>
  shared.some((name) => classNamed(name)?.holds === true) && areOnTwoDays(a, b);

/** A weekday is that of one week or the next, by what is told of it: "the camps open again on Monday". */
const WEEK = 7;

/** Whether a class that two counts share tells how many there were once for all, "aboard", and not how many there are. */
const isCountedOnce = (shared: readonly string[], { frame }: Mention): boolean =>
  MONEY_HEADS.has(frame.head) || shared.some((name) => classNamed(name)?.asks?.count !== undefined);

/**
 * Whether two answers that differ may both be right, at two times: a count that nothing tells to have come about once may be
 * another on another day, "five helicopters are fighting the fire", and so may what has been done of a whole by then.
 */
const mayBothHold = (a: Mention, b: Mention, shared: readonly string[]): boolean => {
  if (a.kind === 'count') {
    return (!isCountedOnce(shared, a) || (a.frame.isOfWhole && b.frame.isOfWhole)) && areOnTwoDays(a, b);
  }
  if (a.day === undefined || b.day === undefined || (isNumbered(a) && isNumbered(b))) return false;
  return daysApart(a.day, b.day) === WEEK;
};

/** Whether what one says is what the other said before it grew. */
const hasGrown = (a: Mention, b: Mention, shared: readonly string[]): boolean => {
  const [mine, theirs] = [a.source.published, b.source.published];
  if (mine === undefined || theirs === undefined || a.size === undefined || b.size === undefined) return false;
  return (
    shared.some((name) => classNamed(name)?.grows === true) && mine < theirs === a.size < b.size && mine !== theirs
  );
};

/** Whether two mentions that differ may both be right, since they are of two times. */
export const areOfTwoTimes = (a: Mention, b: Mention, occurrence: string): boolean => {
  const theirs = withoutSpeech(b.frame.predicates, occurrence);
  const shared = [...withoutSpeech(a.frame.predicates, occurrence)].filter((name) => theirs.has(name));
  return mayBothHold(a, b, shared) || hasGrown(a, b, shared);
};

/** How well two mentions of two sources answer one question, whatever they say; `null` where they cannot. */
const bindOf = (
  { mention: a, ...one }: Side,
  { mention: b, ...other }: Side,
  likeness: Likeness,
  occurrence: string,
): Pick<Bond, 'score' | 'isFramed'> | null => {
  if (clash(a, b)) return null;
  const { kind } = a;
  const shared = [...one.classes].filter((name) => other.classes.has(name));
  const isFramed = shared.length > 0;
  const isApart = !isFramed && one.classes.size > 0 && other.classes.size > 0;
  // Of measures and lengths of time the same may be told by several words.
  const isSame = a.text === b.text && a.frame.head !== 'person';
  if (isApart && kind === 'count' && !isSame) return isNear(a, b) ? { score: 0, isFramed } : null;
  if (isApart && kind !== 'count' && kind !== 'quantity' && kind !== 'duration') return null;
  if (areOfTwo(shared, a, b) || areOfTwoDays(shared, a, b)) return null;
  if (!isFramed && kind === 'date') return null;
  const context = likeness(one.context, other.context);
  // What happens often is told by its day alone of no one time that it did.
  const isOften = shared.some((name) => classNamed(name)?.occurs === 'often');
  const isAlone = !isOften && one.isAlone && other.isAlone;
  const occurs = shared.some((name) => classNamed(name)?.occurs === 'once' || name === occurrence);
  if (isApart && context < LEAST_CONTEXT) return null;
  const isBare = !isFramed && kind !== 'count' && kind !== 'time' && !isAlone;
  if (isBare && context < MUCH_CONTEXT && !isTelling(a)) return null;
  const isOfOne = isAlone && isNearDay(a, b) && shared.some((name) => namesItself(name, 'date'));
  const value = isOfOne ? VALUES.nearTime : valueWeight(a, b);
  // Measures of two sizes are of two things, more often than not.
  if (kind === 'quantity' && value === VALUES.far) return null;
  if (kind === 'time' && !isFramed && value < VALUES.near) return null;
  // What cannot both be right is one question only where more than one word of the frame says so.
  const isNamedOnly =
    kind === 'count' && a.frame.isInside && b.frame.isInside && !overlaps(a.frame.names, b.frame.names);
  const isMeasure = kind === 'quantity' && PHYSICAL.has(a.frame.head) && shared.some((name) => namesItself(name, kind));
  const isTold = isAlone && isFramed && isNear(a, b) && (isMeasure || (tellsApart(a) && tellsApart(b)));
  if (value < VALUES.compatible && mayBothHold(a, b, shared)) return { score: 0, isFramed };
  if (value < VALUES.compatible && !isTold && context < contextFor(a, { isFramed, isNamedOnly, occurs }))
    return { score: 0, isFramed };
  if (isApart && value < VALUES.same) return null;
  if (isBare && (value < VALUES.same || (context < MUCH_CONTEXT && value < VALUES.telling))) return null;
  const isLoose = !occurs && context < LEAST_CONTEXT && !isAlone;
  if ((kind === 'date' || kind === 'time') && isLoose && value < VALUES.same) return null;
  const score =
    (isFramed ? WEIGHTS.predicate : 0) +
    WEIGHTS.context * context +
    modifierWeight(a, b) +
    (countAlike(a, b) ? WEIGHTS.head : 0) +
    (isAlone ? WEIGHTS.alone : 0) +
    (occurs && kind !== 'count' ? WEIGHTS.once : 0) +
    value;
  return { score, isFramed };
};

/** Of one day and one minute much is told: a day or a time that two share says nothing by itself. */
const SHARED_BY_MANY: ReadonlySet<string> = new Set(['date', 'time']);

/** What two mentions of one value are bound by where their sentences tell it by words that mean alike. */
const TOLD = 1.3;

/**
 * How well two mentions answer one question, by their frames; where those do not bind them and both say the same of what is
 * named or measured alike, by what their sentences tell.
 */
const boundBy = (
  one: Side,
  other: Side,
  likeness: Likeness,
  occurrence: string,
): Pick<Bond, 'score' | 'isFramed'> | null => {
  const bond = bindOf(one, other, likeness, occurrence);
  const [a, b] = [one.mention, other.mention];
  if ((bond !== null && bond.score >= TOLD) || a.text !== b.text || clash(a, b) || SHARED_BY_MANY.has(a.kind))
    return bond;
  const shared = [...one.classes].filter((name) => other.classes.has(name));
  if (areOfTwo(shared, a, b) || areOfTwoDays(shared, a, b)) return bond;
  return areToldAlike(a, b) ? { score: TOLD, isFramed: shared.length > 0 } : bond;
};

/** Whether a mention is the only one among those of its source that may be of one predicate. */
const isAloneAmong = (mention: Mention, others: readonly Mention[]): boolean => {
  const { predicates } = mention.frame;
  return others.every(
    (other) => other === mention || (predicates.size > 0 && !overlaps(other.frame.predicates, predicates)),
  );
};

/** Every bond between mentions of two sources under one key. */
export const bondsOf = (mentions: readonly Mention[], likeness: Likeness, occurrence: string): readonly Bond[] => {
  const roles = ownRoles(mentions);
  const ofSource = bySource(mentions);
  const sides = mentions.map((mention): Side => ({
    mention,
    classes: withoutSpeech(mention.frame.predicates, occurrence),
    context: new Set([...mention.frame.terms, ...mention.frame.names]),
    isAlone: isAloneAmong(mention, ofSource.get(mention.source.id) ?? []),
  }));
  return sides.flatMap((one, at) =>
    sides.slice(at + 1).flatMap((other): readonly Bond[] => {
      if (one.mention.source.id === other.mention.source.id) return [];
      if (one.mention.kind === 'age') {
        const score = bindAges(one.mention, other.mention, roles);
        return score === null ? [] : [{ a: one.mention, b: other.mention, score, isFramed: true }];
      }
      const bond = boundBy(one, other, likeness, occurrence);
      return bond === null ? [] : [{ a: one.mention, b: other.mention, ...bond }];
    }),
  );
};
