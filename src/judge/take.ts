import { proveQuote, type Library, type Proof } from '../anchor/index.ts';
import type { Claim, Registry, RegistryReading } from '../model/claim.ts';
import type { FindingBody } from '../model/finding.ts';
import { isSameFrame, LEVEL } from '../model/frame.ts';
import type { Kind } from '../model/kind.ts';
import type { Anchor } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { KindName, Values } from '../model/values.ts';
import { readAt, type ReadHere } from './read-at.ts';

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

/** Proves and reads a reading in its source. */
export type Take<V> = (reading: RegistryReading, source: Source) => Taken<V>;

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

/** All that a reading says, and nothing of where it is written; a claim file holds nothing that JSON cannot. */
const saidBy = ({
  key: _,
  at: _at,
  sourceAt: _source,
  quoteAt: _quote,
  valueAt: _value,
  ...said
}: RegistryReading): string => JSON.stringify(said);

const takeFrom = <K extends KindName>(
  kind: Kind<K>,
  claim: Claim,
  reading: RegistryReading,
  source: Source,
  { library, registry }: Where,
): Taken<Values[K]> => {
  const { quote, language } = reading;
  const proof = proveQuote({ quote, source: source.id, kind: claim.kind, language }, library);
  if (!proof.ok) return { stands: false, problem: proof.problem, passages: proof.passages };
  const read = (anchor: Anchor): ReadHere<Values[K]> => readAt(kind, claim, reading, source, anchor, registry);
  const here = read(proof.anchor);
  const settled = isOneAnswer(claim.kind, here, proof.matches, read);
  return { stands: true, anchor: proof.anchor, here, notes: [...(settled ? [] : proof.notes), ...here.notes] };
};

interface Where {
  readonly library: Library;
  readonly registry: Registry;
}

/** Proves and reads the readings of one claim: those that say the same of one source are looked at once. */
export const takerOf = <K extends KindName>(kind: Kind<K>, claim: Claim, where: Where): Take<Values[K]> => {
  const known = new Map<string, Taken<Values[K]>>();
  return (reading, source) => {
    const said = saidBy(reading);
    const taken = known.get(said) ?? takeFrom(kind, claim, reading, source, where);
    known.set(said, taken);
    return taken;
  };
};
