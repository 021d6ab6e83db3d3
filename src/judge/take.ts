import { proveQuote, type Library, type Proof } from '../anchor/index.ts';
import type { Claim, Registry, Said } from '../model/claim.ts';
import type { FindingBody } from '../model/finding.ts';
import { isSameFrame, LEVEL } from '../model/frame.ts';
import type { Kind } from '../model/kind.ts';
import type { Anchor } from '../model/report.ts';
import type { ReadSource } from '../model/source.ts';
import type { KindName, Values } from '../model/values.ts';
import { readAt, type Asked, type ReadHere } from './read-at.ts';
import { isRecord, recall, type Takings, type UnitKeys } from './units.ts';

type Failed = Extract<Proof, { readonly ok: false }>;

/** What comes of a quote in its source: where it stands and what its words say there, or why it is no evidence. */
type Taken<V> =
  | {
      readonly stands: true;
      readonly anchor: Anchor;
      readonly here: ReadHere<V>;
      readonly notes: readonly FindingBody[];
    }
  | ({ readonly stands: false } & Pick<Failed, 'problem' | 'passages'>);

/** What came of a reading, and the key of what that hangs on; without one where nothing is kept. */
interface TakenBy<V> {
  readonly taken: Taken<V>;
  readonly unit?: string;
}

/** Proves and reads a reading in its source. */
export type Take<V> = (reading: Said, source: ReadSource) => TakenBy<V>;

/** Places of one quote that are read for whether they say the same; where it stands more often, that is left open. */
const MAX_MATCHES_COMPARED = 50;

/** Numbers of things that the quote need not name: "closed for two days" and "open for two days" answer two questions. */
const BARE_NUMBERS: ReadonlySet<KindName> = new Set<KindName>(['count', 'quantity', 'duration']);

/** Whether two places answer the same: a name may have another part in what is told there, and is the same name. */
const isSameAnswer = <V>(a: ReadHere<V>, b: ReadHere<V>): boolean =>
  a.outcome.ok &&
  b.outcome.ok &&
  a.standing.stance === b.standing.stance &&
  isSameFrame(a.outcome.frame ?? LEVEL, b.outcome.frame ?? LEVEL) &&
  JSON.stringify(a.outcome.value) === JSON.stringify(b.outcome.value);

/**
 * Whether a quote that stands in several places answers the same in each, so that it does not matter which of them is
 * meant: a name is the same name wherever it stands.
 */
const isOneAnswer = <V>(
  kind: KindName,
  first: ReadHere<V>,
  [, ...others]: readonly Anchor[],
  here: (anchor: Anchor) => ReadHere<V>,
): boolean => {
  if (others.length === 0) return true;
  if (!first.outcome.ok || others.length >= MAX_MATCHES_COMPARED || BARE_NUMBERS.has(kind)) return false;
  return others.every((anchor) => isSameAnswer(first, here(anchor)));
};

/** All that a reading says; a claim file holds nothing that JSON cannot. */
const saidBy = ({
  source,
  quote,
  attributedTo,
  saidOn,
  stance,
  language,
  translation,
  value,
  complete,
}: Said): string =>
  JSON.stringify({ source, quote, attributedTo, saidOn, stance, language, translation, value, complete });

/**
 * Proves and reads one quote of one source. Pure, and hangs on what its arguments hold alone; of the library on the source,
 * and where the quote does not stand there, on all others too: it is looked for in them.
 */
const takeFrom = <K extends KindName>(
  kind: Kind<K>,
  asked: Asked,
  reading: Said,
  source: ReadSource,
  library: Library,
): Taken<Values[K]> => {
  const { quote, language } = reading;
  const proof = proveQuote({ quote, source: source.id, kind: asked.kind, language }, library);
  if (!proof.ok) return { stands: false, problem: proof.problem, passages: proof.passages };
  const read = (anchor: Anchor): ReadHere<Values[K]> => readAt(kind, asked, reading, source, anchor);
  const here = read(proof.anchor);
  const settled = isOneAnswer(asked.kind, here, proof.matches, read);
  return { stands: true, anchor: proof.anchor, here, notes: [...(settled ? [] : proof.notes), ...here.notes] };
};

/** Whether data are what was taken; a digest holds that nothing of them was changed since. */
const isTaken = <V>(value: unknown): value is Taken<V> => {
  if (!isRecord(value)) return false;
  if (value.stands === false) return isRecord(value.problem) && Array.isArray(value.passages);
  return value.stands === true && isRecord(value.anchor) && isRecord(value.here) && Array.isArray(value.notes);
};

interface Where {
  readonly library: Library;
  readonly registry: Registry;
  readonly keys: UnitKeys;
  /** What was taken before, and where to keep what is taken now; absent where nobody asks for it. */
  readonly takings?: Takings;
}

const askedIn = ({ kind, options, event }: Claim, { events }: Registry): Asked => {
  const eventDate = event === undefined ? undefined : events.get(event)?.date;
  return { kind, options, ...(eventDate !== undefined && { eventDate }) };
};

/** Proves and reads the readings of one claim: those that say the same of one source are looked at once. */
export const takerOf = <K extends KindName>(kind: Kind<K>, claim: Claim, where: Where): Take<Values[K]> => {
  const { library, registry, keys, takings } = where;
  const asked = askedIn(claim, registry);
  const known = new Map<string, TakenBy<Values[K]>>();
  const sort = { is: isTaken<Values[K]>, standsAlone: ({ stands }: Taken<Values[K]>): boolean => stands };
  return (reading, source) => {
    const said = saidBy(reading);
    const make = (): Taken<Values[K]> => takeFrom(kind, asked, reading, source, library);
    const taken =
      known.get(said) ??
      (takings === undefined ? { taken: make() } : recall(keys.of(asked, said, source), keys, takings, sort, make));
    known.set(said, taken);
    return taken;
  };
};

/** The keys of what a claim's readings are taken by, of sources that are there. */
export const unitsOf = (
  claim: Claim,
  sources: ReadonlyMap<string, ReadSource>,
  { registry, keys }: Where,
): readonly string[] => {
  const asked = askedIn(claim, registry);
  return claim.readings.flatMap((reading) => {
    const source = sources.get(reading.source);
    return source === undefined ? [] : [keys.of(asked, saidBy(reading), source)];
  });
};
