import { LIGHT_COUNTED } from '../languages/en/draft/heads.ts';
import { overlaps } from '../text/lists.ts';
import { clash } from './bonds.ts';
import { areAlike, likesOf } from './meanings.ts';
import type { Mention } from './mention.ts';
import { areToldAlike } from './told-alike.ts';
import { tollOf } from './tolls.ts';
import { daysApart } from './values.ts';
import type { Likeness } from './weigh-terms.ts';

/**
 * What speaks for two mentions of one value being one fact, as powers of ten. A value speaks the more, the fewer sources would
 * come to it by chance; it never speaks alone where little does.
 */
const SPEAKS = {
  sameHead: 1,
  likeHead: 0.7,
  shared: 1,
  apart: -0.3,
  told: 1,
  otherTime: 0.5,
  elsewhen: -0.5,
  otherYear: -0.7,
  likeWord: 0.3,
} as const;
/** What the words of two clauses speak at most, and for each part of them that they share. */
const MOST_CONTEXT = 1;
const PER_CONTEXT = 4;

/** Words alike that tell more than one does. */
const MOST_LIKES = 2;

/** From here on two mentions of one value are one fact; without any word in common only from the second on. */
const LEAST = 0.8;
const LEAST_ALONE = 1.0;

/** More digits tell no more. */
const MOST_DIGITS = 3;
const FEW = 4;
/** Chances of a value of one digit that is small, and of a day or a time of day. */
const CHANCE = { few: 0.25, day: 0.02 } as const;

export const isDayLike = ({ kind }: Mention): boolean => kind === 'date' || kind === 'deadline' || kind === 'time';

export const digitsOf = ({ text }: Mention): string => text.replaceAll(/\D/gu, '').replace(/^0+|0+$/gu, '');

/** How likely another figure of its sort is the same by chance. */
const chanceOf = (mention: Mention): number => {
  if (isDayLike(mention)) return CHANCE.day;
  const digits = digitsOf(mention);
  if (digits.length <= 1 && (mention.size ?? Number(digits)) <= FEW) return CHANCE.few;
  return 10 ** -Math.min(Math.max(digits.length, 1), MOST_DIGITS);
};

/** What may state one value: figures of one unit, whatever they are of. */
export const sortOf = ({ kind, frame }: Mention): string =>
  kind === 'quantity' ? `${kind} ${frame.head.replace(/ per .*$/u, '')}` : kind;

/** A mention with what is told around it. */
export interface Side {
  readonly mention: Mention;
  readonly classes: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  /** How many values of its sort its source states. */
  readonly among: number;
}

export const isLight = (head: string): boolean => head === '' || LIGHT_COUNTED.has(head);

/** Whether both name what they count. */
const areNamed = ({ kind, frame: a }: Mention, { frame: b }: Mention): boolean =>
  kind === 'count' && !isLight(a.head) && !isLight(b.head);

const areAlikeNamed = ({ frame: a }: Mention, { frame: b }: Mention): boolean =>
  a.head === b.head || areAlike(a.head, b.head);

/** What is counted: one thing, or two that mean alike. */
const headsSpeak = (a: Mention, b: Mention): number => {
  if (!areNamed(a, b) || !areAlikeNamed(a, b)) return 0;
  return a.frame.head === b.frame.head ? SPEAKS.sameHead : SPEAKS.likeHead;
};

/** What the frames of two mentions speak, whatever they state. */
export const framesSpeak = (one: Side, other: Side, likeness: Likeness): number => {
  const [a, b] = [one.mention, other.mention];
  const shared = overlaps(one.classes, other.classes);
  const isApart = !shared && one.classes.size > 0 && other.classes.size > 0;
  return (
    headsSpeak(a, b) +
    (shared ? SPEAKS.shared : isApart ? SPEAKS.apart : 0) +
    Math.min(MOST_CONTEXT, PER_CONTEXT * likeness(one.context, other.context))
  );
};

/** "Nineteen of the injured were in hospital", and not "19 people were injured". */
const areOfTwoTolls = (a: Mention, b: Mention): boolean => {
  const [one, other] = [tollOf(a), tollOf(b)];
  return one !== null && other !== null && one !== other;
};

/** Whether two are of two things: 215 goats and 215 trees, the northern and the southern ones. */
export const areOfTwo = (a: Mention, b: Mention): boolean =>
  (areNamed(a, b) && !areAlikeNamed(a, b)) || areOfTwoTolls(a, b) || clash(a, b);

/** Of the day on which a source was published, or the one before, it tells much: that another tells of it too says nothing. */
const isOwnDay = ({ day, source: { published } }: Mention): boolean =>
  day !== undefined && published !== undefined && daysApart(day, published.slice(0, 10)) <= 1;

/** Whether they are of two years: a figure that is said to be of one is of no other, and what merely stands beside a year may be. */
const areOfTwoYears = (a: Mention, b: Mention): boolean => {
  if (a.year === b.year) return false;
  return a.isOfYear === true || b.isOfYear === true || (a.year !== undefined && b.year !== undefined);
};

/** Whether anything but their numbers tells what is counted. */
const isAskable = (a: Mention, b: Mention, isShared: boolean): boolean =>
  a.kind !== 'count' || isShared || a.frame.head !== '' || b.frame.head !== '' || digitsOf(a).length > 1;

/** How sure it is that two mentions of one value are one fact; `null` where it is not sure enough. */
export const speaksFor = (
  one: Side,
  other: Side,
  likeness: Likeness,
): { readonly score: number; readonly isFramed: boolean } | null => {
  const [a, b] = [one.mention, other.mention];
  const isFramed = overlaps(one.classes, other.classes);
  if (areOfTwoYears(a, b) || areOfTwo(a, b) || isOwnDay(a) || isOwnDay(b) || !isAskable(a, b, isFramed)) return null;
  const chance = Math.max(chanceOf(a), chanceOf(b)) * Math.max(one.among, other.among);
  const frames = framesSpeak(one, other, likeness);
  const likes = likesOf(one.context, other.context);
  const score =
    -Math.log10(Math.min(1, chance)) +
    frames +
    (a.year !== b.year ? SPEAKS.otherYear : a.year === undefined ? 0 : SPEAKS.otherTime) +
    (a.isElsewhen || b.isElsewhen ? SPEAKS.elsewhen : 0) +
    Math.min(MOST_LIKES, likes) * SPEAKS.likeWord;
  const least = frames > 0 || likes > 0 || (a.year !== undefined && a.year === b.year) ? LEAST : LEAST_ALONE;
  if (score >= least) return { score, isFramed };
  const isTold = score + SPEAKS.told >= LEAST && areToldAlike(a, b);
  return isTold ? { score: score + SPEAKS.told, isFramed } : null;
};
