import type { Claim, Registry, RegistryReading } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, ReportClaim } from '../model/report.ts';
import type { Corpus } from '../model/source.ts';
import { reconcile } from '../reconcile.ts';
import { factsOf, type Describe, type FactClaim, type FactReading, type Facts, type Surroundings } from './facts.ts';
import { pairReadings } from './pair.ts';

/** The words that a source has in a quote's stead, by the quote's reading. */
type Words = ReadonlyMap<RegistryReading, string>;

/** A word of these effects makes another value; a negation makes none that can be read. */
const READABLE: ReadonlySet<string> = new Set(['bound', 'hedge', 'approximation', 'modifier']);

const wordsNow = (finding: Finding): string | undefined => {
  if (finding.code === 'quote-drifted' && finding.data.context === undefined) return finding.data.found;
  if (finding.code === 'quote-truncated' && READABLE.has(finding.data.effect)) return finding.data.repaired;
  return undefined;
};

/** Readings whose quote has drifted, with the words that stand there now. A label is the editor's: it cannot follow. */
const driftedReadings = ({ findings, claims: judged }: Report, { claims }: Registry): Words => {
  const labelled = new Set(judged.filter(({ readings }) => readings.some((one) => one.labelled)).map(({ id }) => id));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const words = new Map<RegistryReading, string>();
  for (const finding of findings) {
    const now = wordsNow(finding);
    if (now === undefined || finding.claim === undefined || labelled.has(finding.claim)) continue;
    const reading = byId.get(finding.claim)?.readings.find(({ key }) => key === finding.reading);
    if (reading) words.set(reading, now);
  }
  return words;
};

/** The claims with a drifted reading, their quotes replaced; an editor's value was for the old words. */
const withWords = (registry: Registry, words: Words): Registry => {
  const requote = (reading: RegistryReading): RegistryReading => {
    const exact = words.get(reading);
    if (exact === undefined) return reading;
    const { value, valueAt, ...rest } = reading;
    return { ...rest, quote: { exact } };
  };
  const touched = (claim: Claim): boolean => claim.readings.some((reading) => words.has(reading));
  const claims = registry.claims.filter(touched).map((claim) => ({ ...claim, readings: claim.readings.map(requote) }));
  return { ...registry, claims };
};

/** A passage is the one of before when it has kept its neighbours on one side at least. */
const sameSurroundings = (a: Surroundings | undefined, b: Surroundings | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  ((a.before !== '' && a.before === b.before) || (a.after !== '' && a.after === b.after));

const oldReadings = (before: FactClaim | undefined, now: FactClaim): ReadonlyMap<string, FactReading> =>
  new Map(
    pairReadings(before?.readings ?? [], now.readings).flatMap((pair) =>
      pair.before && pair.after ? [[pair.after.key, pair.before] as const] : [],
    ),
  );

/** The readings whose new words can be read, and stand where the old ones stood. */
const confirmed = (before: Facts, now: Facts, followed: Facts, registry: Registry, words: Words): Words => {
  const [then, current] = [before, now].map(({ claims }) => new Map(claims.map((claim) => [claim.id, claim])));
  const keys = new Set(
    followed.claims.flatMap((claim) => {
      const here = current?.get(claim.id);
      const old = here && oldReadings(then?.get(claim.id), here);
      return claim.readings
        .filter(({ key, text, around }) => text !== null && sameSurroundings(old?.get(key)?.around, around))
        .map(({ key }) => JSON.stringify([claim.id, key]));
    }),
  );
  return new Map(
    registry.claims.flatMap(({ id, readings }) =>
      readings.flatMap((reading) => {
        const now = words.get(reading);
        return now !== undefined && keys.has(JSON.stringify([id, reading.key])) ? [[reading, now] as const] : [];
      }),
    ),
  );
};

const follow = (claim: FactClaim, followed: ReportClaim | undefined): FactClaim => {
  if (!followed) return claim;
  const { verdict, conflict, consensus } = followed;
  const now = new Map(followed.readings.map((reading) => [reading.key, reading]));
  return {
    ...claim,
    readings: claim.readings.map((reading) => {
      const after = now.get(reading.key);
      const text = after?.text ?? null;
      if (reading.text !== null || text === null) return reading;
      return { ...reading, followed: { words: after?.quote.exact ?? '', text } };
    }),
    followed: {
      verdict,
      ...(conflict !== undefined && { conflict }),
      ...(consensus !== undefined && { consensus: consensus.text }),
    },
  };
};

/** A corpus, the claims that it was judged with, and what came of it. */
export interface Judged {
  readonly corpus: Corpus;
  readonly registry: Registry;
  readonly report: Report;
}

/**
 * The facts of a corpus judged with claims that were written for an earlier state of it. Where a quote has drifted, and
 * its passage stands between the same words as `before`, the facts tell what the passage states now, and how its claim
 * would stand with it. Nothing is followed that must be guessed: no label, no passage without its neighbours.
 *
 * @param describe puts a finding into words.
 */
export const followedFacts = (before: Facts, { corpus, registry, report }: Judged, describe: Describe): Facts => {
  const now = factsOf(report, describe);
  const words = driftedReadings(report, registry);
  if (words.size === 0) return now;
  const tried = factsOf(reconcile(corpus, withWords(registry, words)), describe);
  const sure = confirmed(before, now, tried, registry, words);
  const followed = new Map(
    (sure.size === 0 ? [] : reconcile(corpus, withWords(registry, sure)).claims).map((claim) => [claim.id, claim]),
  );
  return { ...now, claims: now.claims.map((claim) => follow(claim, followed.get(claim.id))) };
};
