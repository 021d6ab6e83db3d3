import type { Claim, ClaimOptions } from '../model/claim.ts';
import type { Frame } from '../model/frame.ts';
import type { Kind } from '../model/kind.ts';
import { LIMITS } from '../model/limits.ts';
import type { KindName, Values } from '../model/values.ts';
import { hostedFrames } from './hosting.ts';
import { partingFrames } from './parting.ts';
import type { Assessed, Bench } from './readings.ts';
import { toldFrames } from './telling.ts';
import { isRecord, recallTogether } from './units.ts';

type Frames = readonly (Frame | undefined)[];

/** How frames are kept: JSON has no `undefined`. */
type KeptFrames = readonly (Frame | null)[];

const areFrames =
  (count: number) =>
  (value: unknown): value is KeptFrames =>
    Array.isArray(value) && value.length === count && value.every((one) => one === null || isRecord(one));

/** An answer as it is compared with others: those that are written alike have one number. */
interface Compared<V> {
  readonly number: number;
  readonly value: V;
}

/**
 * The answers of readings, in order, as far as they are compared: those beyond the limit part no others, and `null` stands for
 * them as for what is not answered.
 */
const comparedOf = <V>(values: readonly (V | null)[]): readonly (Compared<V> | null)[] => {
  const known = new Map<string, Compared<V>>();
  return values.map((value) => {
    if (value === null) return null;
    const key = JSON.stringify(value);
    const found = known.get(key);
    if (found !== undefined || known.size >= LIMITS.answers.most) return found ?? null;
    const compared = { number: known.size, value };
    known.set(key, compared);
    return compared;
  });
};

/** Asks of each two answers once. */
const askedOnce = <V>(isSame: (a: V, b: V) => boolean): ((a: Compared<V>, b: Compared<V>) => boolean) => {
  const known = new Map<number, boolean>();
  return (a, b) => {
    const pair = a.number * LIMITS.answers.most + b.number;
    const found = known.get(pair);
    if (found !== undefined) return found;
    const asked = isSame(a.value, b.value);
    known.set(pair, asked);
    return asked;
  };
};

/** Answers that two readings state or more: what each of these tells is held against the others. */
const sharedAmong = <V>(
  values: readonly (Compared<V> | null)[],
  isSame: (a: Compared<V>, b: Compared<V>) => boolean,
): ReadonlySet<Compared<V>> => {
  const stated = values.filter((value) => value !== null);
  const [once, more] = [new Set<Compared<V>>(), new Set<Compared<V>>()];
  for (const value of stated) (once.has(value) ? more : once).add(value);
  const all = [...once];
  return new Set(all.filter((a) => more.has(a) || all.some((b) => a !== b && isSame(a, b))));
};

/** An answer with what may part it from others that state the same. */
export interface Framed<V> extends Pick<Assessed<V>, 'value' | 'ties' | 'quoted'> {
  readonly frame: Frame | undefined;
}

/**
 * The frames of answers to one question, in order, with as much of each as parts it from another one.
 *
 * @param question what is asked, in the editor's words; empty where nobody said.
 * @param event what it is asked about, in the editor's words.
 */
export const framesAmong = <K extends KindName>(
  kind: Kind<K>,
  readings: readonly Framed<Values[K]>[],
  options: ClaimOptions,
  question: string,
  event: string | undefined,
): Frames => {
  const isSame = askedOnce<Values[K]>((a, b) => kind.relate(a, b, options).relation === 'same');
  const values = comparedOf(readings.map(({ value }) => value));
  const shared = sharedAmong(values, isSame);
  const tied = readings.map(({ ties, quoted }, i) => {
    const value = values[i] ?? null;
    return { value, quoted, ties: value !== null && shared.has(value) ? ties?.() : undefined };
  });
  const withTies = (frames: Frames) => tied.map((one, i) => ({ ...one, frame: frames[i] }));
  const parting = partingFrames(readings.map(({ frame }) => frame));
  return toldFrames(withTies(hostedFrames(withTies(parting), isSame, event)), isSame, question);
};

/** Readings that may part each other: a single one, and those that state nothing, are not worth keeping. */
const FEWEST_KEPT = 2;

/**
 * Readings with as much of their frames as matters among them: it hangs on what each came to, on the question, the event
 * and the options, and is kept by these.
 */
export const withFrames = <K extends KindName>(
  kind: Kind<K>,
  assessed: readonly Assessed<Values[K]>[],
  claim: Claim,
  { registry, takings }: Bench,
): readonly Assessed<Values[K]>[] => {
  const { options, question, event } = claim;
  const title = event === undefined ? undefined : registry.events.get(event)?.title;
  const make = (): Frames =>
    framesAmong(
      kind,
      assessed.map((one) => ({ ...one, frame: one.report.frame })),
      options,
      question,
      title,
    );
  const isKept = takings !== undefined && assessed.filter(({ value }) => value !== null).length >= FEWEST_KEPT;
  const frames = isKept
    ? recallTogether<KeptFrames>(
        [claim.kind, options, question, title, assessed.map(({ unit }) => unit)],
        takings,
        areFrames(assessed.length),
        () => make().map((frame) => frame ?? null),
      )
    : make();
  return assessed.map((one, i) => {
    const { frame: _, ...report } = one.report;
    const frame = frames[i] ?? undefined;
    return { ...one, report: frame === undefined ? report : { ...report, frame } };
  });
};
