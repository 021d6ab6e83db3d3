import type { Claim } from '../model/claim.ts';
import type { Frame } from '../model/frame.ts';
import type { Kind } from '../model/kind.ts';
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

const framesAmong = <K extends KindName>(
  kind: Kind<K>,
  assessed: readonly Assessed<Values[K]>[],
  { options, question }: Claim,
  title: string | undefined,
): Frames => {
  const isSame = (a: Values[K], b: Values[K]): boolean => kind.relate(a, b, options).relation === 'same';
  const withTies = (frames: Frames) =>
    assessed.map(({ value, ties, quoted }, i) => ({ value, ties, quoted, frame: frames[i] }));
  const parting = partingFrames(assessed.map(({ report }) => report.frame));
  return toldFrames(withTies(hostedFrames(withTies(parting), isSame, title)), isSame, question);
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
  const make = (): Frames => framesAmong(kind, assessed, claim, title);
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
