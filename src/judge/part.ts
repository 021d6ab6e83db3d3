import { KINDS } from '../kinds/index.ts';
import type { Claim, Registry } from '../model/claim.ts';
import type { Kind } from '../model/kind.ts';
import type { Progress } from '../model/progress.ts';
import type { Corpus } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import type { Bench } from './readings.ts';
import { benchOf } from './reconcile.ts';
import { takerOf, unitsOf } from './take.ts';
import { digestOf, type Takings } from './units.ts';

/** One of several parts of the work, counted from 1. */
export interface Part {
  readonly part: number;
  readonly of: number;
}

/** What parts of one run have in common: digests of all that their readings hang on. */
export interface State {
  readonly sources: string;
  readonly readings: string;
}

/** What the quotes of one part came to. */
export interface Taking {
  readonly state: State;
  /** As text, by keys of what each hangs on. */
  readonly takings: ReadonlyMap<string, string>;
}

const stateOf = (bench: Bench): State => ({
  sources: bench.keys.all(),
  readings: digestOf(bench.registry.claims.map((claim) => unitsOf(claim, bench.sources, bench))),
});

/** The state that parts of a run must have been made of. */
export const stateFor = (corpus: Corpus, registry: Registry): State => stateOf(benchOf(corpus, registry));

/** The sources of a part: quoted ones are dealt out in their order, so that every part gets as many. */
const sourcesOf = ({ part, of }: Part, { claims }: Registry, { sources }: Corpus): ReadonlySet<string> => {
  const quoted = new Set(claims.flatMap(({ readings }) => readings.map(({ source }) => source)));
  return new Set(
    sources
      .map(({ id }) => id)
      .filter((id) => quoted.has(id))
      .filter((_, index) => index % of === part - 1),
  );
};

const takeClaim = <K extends KindName>(
  kindName: K,
  claim: Claim,
  bench: Bench,
  isOurs: (source: string) => boolean,
): void => {
  const kind: Kind<K> = KINDS[kindName];
  const take = takerOf(kind, claim, bench);
  for (const reading of claim.readings) {
    const source = isOurs(reading.source) ? bench.sources.get(reading.source) : undefined;
    if (source !== undefined) take(reading, source);
  }
};

/** Proves and reads what is quoted from the sources of one part. */
export const takePart = (corpus: Corpus, registry: Registry, part: Part, progress?: Progress): Taking => {
  const taken = new Map<string, string>();
  const takings: Takings = { find: (key) => taken.get(key), keep: (key, text) => taken.set(key, text) };
  const bench = benchOf(corpus, registry, takings);
  const ours = sourcesOf(part, registry, corpus);
  for (const [done, claim] of registry.claims.entries()) {
    progress?.('claims', done, registry.claims.length);
    takeClaim(claim.kind, claim, bench, (source) => ours.has(source));
  }
  return { state: stateOf(bench), takings: taken };
};
