import { createLibrary } from '../anchor/library.ts';
import type { Registry } from '../model/claim.ts';
import { finding, type Finding } from '../model/finding.ts';
import { OperationalError } from '../model/operational-error.ts';
import { startOf } from '../model/place.ts';
import type { Progress } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import type { Corpus, Source } from '../model/source.ts';
import { VERSION } from '../model/version.ts';
import { creditFinder } from './credits.ts';
import { judgeClaim, type Provenance } from './judge-claim.ts';
import { copiedPassages, passageFinder, sourceRoots, type CopiedPassage } from './origins.ts';
import { placeFinder, type Bench } from './readings.ts';
import { compareFindings, summarise } from './summary.ts';
import { unitKeys, type Takings } from './units.ts';

/** The ids of sources that readings quote: only of them does it matter who copies whom. */
const quotedIn = ({ claims }: Registry): ReadonlySet<string> =>
  new Set(claims.flatMap((claim) => claim.readings.map((reading) => reading.source)));

const passageFindings = (passages: readonly CopiedPassage[], { placeOf }: Bench): Finding[] =>
  passages.flatMap(({ first, second, words }) => {
    const [at, other] = [placeOf(second.source.id, second.span), placeOf(first.source.id, first.span)];
    if (at === null || other === null) return [];
    const text = second.source.text.slice(second.span.start, second.span.end);
    const data = { source: second.source.id, other: first.source.id, words, text };
    return [finding({ code: 'shared-passage', data }, at, { related: [{ ...other, message: 'the same passage' }] })];
  });

const unusedSources = ({ sources }: Corpus, quoted: ReadonlySet<string>): Finding[] =>
  sources
    .filter(({ id }) => !quoted.has(id))
    .map(({ id, file }) => finding({ code: 'unused-source', data: { source: id } }, startOf(file)));

const DIGEST = /^[0-9a-f]{64}$/u;

/** Sources of one digest are one document: one without a digest would be the same document as all its like. */
const refuseUndigested = ({ id, sha256 }: Source): void => {
  if (DIGEST.test(sha256)) return;
  throw new OperationalError(
    `The source "${id}" has no SHA-256 digest: "${sha256}".`,
    'Make sources with loadCorpus or textSource, which give each its own.',
  );
};

const refuseTwins = (sources: readonly Source[]): void => {
  const ids = new Set<string>();
  for (const { id } of sources) {
    if (ids.has(id)) throw new OperationalError(`Two sources have the id "${id}".`, 'Give each an id of its own.');
    ids.add(id);
  }
};

/** What every reading of a corpus and a registry is judged against. */
export const benchOf = (corpus: Corpus, registry: Registry, takings?: Takings): Bench => {
  for (const source of corpus.sources) refuseUndigested(source);
  refuseTwins(corpus.sources);
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  return {
    library: createLibrary(corpus.sources),
    sources,
    unreadable: new Set(corpus.unreadable.map(({ id }) => id)),
    unread: corpus.unread ?? [],
    registry,
    keys: unitKeys(corpus.sources),
    ...(takings && { takings }),
    placeOf: placeFinder(sources),
  };
};

/** `reconcile`, with what quotes came to before: what is known there is not proved and read again. */
export const reconcileWith = (
  corpus: Corpus,
  registry: Registry,
  { progress, takings }: { readonly progress?: Progress; readonly takings?: Takings },
): Report => {
  const bench = benchOf(corpus, registry, takings);
  const roots = sourceRoots(corpus.sources);
  const quoted = quotedIn(registry);
  const passages = copiedPassages(
    corpus.sources.filter(({ id }) => quoted.has(id)),
    roots,
  );
  const provenance: Provenance = { roots, passageOf: passageFinder(passages), creditOf: creditFinder(corpus.sources) };
  const judged = registry.claims.map((claim, done) => {
    progress?.('claims', done, registry.claims.length);
    return judgeClaim(claim.kind, claim, bench, provenance);
  });
  const claims = judged.map(({ claim }) => claim);
  const findings = [
    ...corpus.findings,
    ...registry.findings,
    ...judged.flatMap((one) => one.findings),
    ...passageFindings(passages, bench),
    ...unusedSources(corpus, quoted),
  ].sort(compareFindings);
  return {
    schemaVersion: 1,
    tool: { name: 'reconcile', version: VERSION },
    summary: summarise(corpus.sources.length, claims, findings),
    sources: corpus.sources,
    parties: Object.fromEntries([...registry.parties].map(([id, party]) => [id, party.name])),
    claims,
    beside: [],
    findings,
  };
};

/**
 * Holds a registry against a corpus: proves every quote, reads the value that each states, compares the values, and
 * judges every claim. Pure: the same corpus and registry give the same report. Faults of either, found on loading, are
 * taken over into the report's findings.
 *
 * @param progress is told how many of the claims are judged.
 * @throws OperationalError where a source has no digest or shares its id: `loadCorpus` and `textSource` give none such.
 */
export const reconcile = (corpus: Corpus, registry: Registry, progress?: Progress): Report =>
  reconcileWith(corpus, registry, { ...(progress && { progress }) });
