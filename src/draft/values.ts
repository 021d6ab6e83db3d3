import { KINDS } from '../kinds/index.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { KindName, Values } from '../model/values.ts';
import type { Mention } from './mention.ts';
import { DAY_MILLISECONDS } from '../text/day-length.ts';

/** How the values of two mentions stand. */
export type Stand = Relation['relation'];

type Outcomes<K extends KindName> = WeakMap<Mention, ReadOutcome<Values[K]>>;

/** What was read, by kind: a mention is held against many others. */
const READ: { readonly [K in KindName]: Outcomes<K> } = {
  count: new WeakMap(),
  quantity: new WeakMap(),
  date: new WeakMap(),
  deadline: new WeakMap(),
  duration: new WeakMap(),
  time: new WeakMap(),
  age: new WeakMap(),
  name: new WeakMap(),
  place: new WeakMap(),
  assertion: new WeakMap(),
  choice: new WeakMap(),
  set: new WeakMap(),
};

const readOnce = <K extends KindName>(kindName: K, mention: Mention): ReadOutcome<Values[K]> => {
  const kind: Kind<K> = KINDS[kindName];
  const outcomes: Outcomes<K> = READ[kindName];
  const known = outcomes.get(mention);
  if (known !== undefined) return known;
  const { source, span } = mention;
  const context: ReadContext = { options: {}, ...(source.published !== undefined && { saidOn: source.published }) };
  const outcome = kind.read(source.text.slice(span.start, span.end), context);
  outcomes.set(mention, outcome);
  return outcome;
};

const relation = <K extends KindName>(kindName: K, a: Mention, b: Mention): Stand => {
  const kind: Kind<K> = KINDS[kindName];
  const [one, other] = [readOnce(kindName, a), readOnce(kindName, b)];
  return one.ok && other.ok ? kind.relate(one.value, other.value, {}).relation : 'incomparable';
};

/** How what two mentions of one kind say stands, whatever each is of. */
export const standOf = (a: Mention, b: Mention): Stand => (a.text === b.text ? 'same' : relation(a.kind, a, b));

/** Whether two mentions of one kind cannot both be right; what cannot be compared is not taken for the same. */
export const contradict = (a: Mention, b: Mention): boolean => {
  const stand = standOf(a, b);
  return stand === 'contradicts' || stand === 'incomparable';
};

/** Two numbers that are less than this apart, as one to the other, may be one that was written down wrongly. */
const NEAR = 1.5;

/** Whether two figures are of one size. */
export const isNear = ({ size: a }: Mention, { size: b }: Mention): boolean =>
  a !== undefined && b !== undefined && a > 0 && b > 0 && Math.max(a, b) / Math.min(a, b) < NEAR;

/** Figures that nobody comes to by chance: of three digits and more that are not all round. */
const TELLING = 3;

export const isTelling = ({ size }: Mention): boolean =>
  size !== undefined &&
  String(size)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length >= TELLING;

/** Minutes that two clocks, or two who looked at them, may be apart. */
const NEAR_MINUTES = 20;

/** Minutes that a round time may be off, "a quarter past four": who says so contradicts nobody. */
const ROUND_MINUTES = 5;

/** Whether two times of day are so near that they may be of one thing. */
export const isNearTime = ({ minute: a }: Mention, { minute: b }: Mention): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= NEAR_MINUTES && Math.abs(a - b) > ROUND_MINUTES;

/** How many days lie between two, each `YYYY-MM-DD`. */
export const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MILLISECONDS;

/** Days that two sources may be apart of which one has written its day down wrongly. */
const NEAR_DAYS = 3;

/** A day that is written by its number: the one that a weekday names hangs on the day on which somebody wrote. */
export const isNumbered = ({ source, span }: Mention): boolean =>
  /\p{N}/u.test(source.text.slice(span.start, span.end));

/** Whether two days are so near that they may be of one thing. */
export const areNearDays = ({ day: a }: Mention, { day: b }: Mention): boolean => {
  if (a === undefined || b === undefined) return false;
  const apart = daysApart(a, b);
  return apart > 0 && apart <= NEAR_DAYS;
};

/** The same of two days that are each written out. */
export const isNearDay = (a: Mention, b: Mention): boolean => areNearDays(a, b) && isNumbered(a) && isNumbered(b);
