import { createLibrary, proveQuote } from '../anchor/index.ts';
import type { Claim, Quote, Registry, RegistryReading } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, ReportClaim } from '../model/report.ts';
import type { Corpus, Source } from '../model/source.ts';
import { reconcile } from '../judge/reconcile.ts';
import { fold } from '../text/fold.ts';
import { once } from '../text/once.ts';
import {
  factsOf,
  isProblem,
  type Describe,
  type FactClaim,
  type FactReading,
  type Facts,
  type Surroundings,
} from './facts.ts';
import { pairReadings } from './pair.ts';
import { isTelling, placeNow } from './place.ts';

/** A corpus, the claims that it was judged with, and what came of it. */
export interface Judged {
  readonly corpus: Corpus;
  readonly registry: Registry;
  readonly report: Report;
}

/** A quote that has drifted, with the words that its source has in its stead and what stood beside it before. */
interface Drifted {
  readonly reading: RegistryReading;
  readonly words: string;
  readonly around: Surroundings;
}

type Quotes = ReadonlyMap<RegistryReading, Quote>;

/** A word of these effects makes another value; a negation makes none that can be read. */
const READABLE: ReadonlySet<string> = new Set(['bound', 'hedge', 'approximation', 'modifier', 'frame']);

const folded = (text = ''): string => fold(text).text.trim();

/** A passage without the prefix and suffix that were sought with the quote; nothing where only these have changed. */
const withoutContext = (found: string, { exact, prefix, suffix }: Quote): string | undefined => {
  const [passage, before, after] = [folded(found), folded(prefix), folded(suffix)];
  const start = passage.startsWith(before) ? before.length : 0;
  const end = passage.endsWith(after) ? passage.length - after.length : passage.length;
  const words = passage.slice(start, end).trim();
  return words === '' || words === folded(exact) ? undefined : words;
};

const wordsNow = (finding: Finding, quote: Quote): string | undefined => {
  if (finding.code === 'quote-drifted') {
    const { found, context } = finding.data;
    return context === undefined ? found : withoutContext(found, quote);
  }
  if (finding.code === 'quote-truncated' && READABLE.has(finding.data.effect)) return finding.data.repaired;
  return undefined;
};

const address = (claim: string, reading: string): string => JSON.stringify([claim, reading]);

/** The same finding, or where the quote has drifted in its own source, that: elsewhere its words stood before too. */
const ownDrift = (finding: Finding, reading: RegistryReading, { kind }: Claim, source: Source): Finding => {
  const proof = proveQuote({ quote: reading.quote, source: source.id, kind }, createLibrary([source]));
  const { claim, reading: key, severity, at, related } = finding;
  const place = {
    severity,
    at,
    related,
    ...(claim !== undefined && { claim }),
    ...(key !== undefined && { reading: key }),
  };
  return !proof.ok && proof.problem.code === 'quote-drifted' ? { ...proof.problem, ...place } : finding;
};

/** The report with every quote that stands elsewhere held against its own source alone. */
const withOwnDrift = ({ corpus, registry, report }: Judged): Report => {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const claims = new Map(registry.claims.map((claim) => [claim.id, claim]));
  const findings = report.findings.map((finding) => {
    if (finding.code !== 'quote-misattributed') return finding;
    const claim = claims.get(finding.claim ?? '');
    const reading = claim?.readings.find(({ key }) => key === finding.reading);
    const source = reading && sources.get(reading.source);
    return claim && reading && source ? ownDrift(finding, reading, claim, source) : finding;
  });
  return { ...report, findings };
};

/** What was found of each reading, by its address. */
const findingsByReading = ({ findings }: Report): ReadonlyMap<string, Finding> =>
  new Map(
    findings.flatMap((finding) =>
      finding.claim === undefined || finding.reading === undefined || !isProblem(finding.code)
        ? []
        : [[address(finding.claim, finding.reading), finding] as const],
    ),
  );

/** What stood beside each reading before, by its key now. */
const surroundings = (before: FactClaim | undefined, now: FactClaim): ReadonlyMap<string, Surroundings> =>
  new Map(
    pairReadings(before?.readings ?? [], now.readings).flatMap((pair) =>
      pair.after && pair.before?.around ? [[pair.after.key, pair.before.around] as const] : [],
    ),
  );

/** The facts with what stands now in the place of each quote that is no evidence any more. */
const withPlaces = (before: Facts, now: Facts, { sources }: Corpus): Facts => {
  const then = new Map(before.claims.map((claim) => [claim.id, claim]));
  const texts = new Map(sources.map(({ id, text }) => [id, once(() => fold(text).text)]));
  return {
    ...now,
    claims: now.claims.map((claim) => {
      if (claim.readings.every(({ text }) => text !== null)) return claim;
      const around = surroundings(then.get(claim.id), claim);
      const readings = claim.readings.map((reading): FactReading => {
        const [beside, text] = [around.get(reading.key), texts.get(reading.source)];
        const place =
          reading.text === null && beside && text ? placeNow(text(), beside, reading.quote.exact) : undefined;
        return place === undefined ? reading : { ...reading, place };
      });
      return { ...claim, readings };
    }),
  };
};

const isLabelled = ({ readings }: ReportClaim): boolean => readings.some(({ labelled }) => labelled);

/** Quotes that drifted, and of which it is known what stood beside them. A label is the editor's: it cannot follow. */
const driftedReadings = (before: Facts, now: Facts, { report, registry }: Judged): readonly Drifted[] => {
  const problems = findingsByReading(report);
  if (problems.size === 0) return [];
  const then = new Map(before.claims.map((claim) => [claim.id, claim]));
  const current = new Map(now.claims.map((claim) => [claim.id, claim]));
  const labelled = new Set(report.claims.filter(isLabelled).map(({ id }) => id));
  return registry.claims.flatMap(({ id, readings }) => {
    const claim = current.get(id);
    if (!claim || labelled.has(id) || !readings.some(({ key }) => problems.has(address(id, key)))) return [];
    const around = surroundings(then.get(id), claim);
    return readings.flatMap((reading): Drifted[] => {
      const [problem, beside] = [problems.get(address(id, reading.key)), around.get(reading.key)];
      const place = claim.readings.find(({ key }) => key === reading.key)?.place;
      const words = problem && (wordsNow(problem, reading.quote) ?? place);
      return words !== undefined && beside ? [{ reading, words, around: beside }] : [];
    });
  });
};

/** The claims with a quote to replace; an editor's value was for the old words. */
const requoted = (registry: Registry, quotes: Quotes): Registry => {
  const requote = (reading: RegistryReading): RegistryReading => {
    const quote = quotes.get(reading);
    if (quote === undefined) return reading;
    const { value, valueAt, ...rest } = reading;
    return { ...rest, quote };
  };
  const touched = (claim: Claim): boolean => claim.readings.some((reading) => quotes.has(reading));
  const claims = registry.claims.filter(touched).map((claim) => ({ ...claim, readings: claim.readings.map(requote) }));
  return { ...registry, claims };
};

/** The words with their old neighbours on one side: with these they stand nowhere but in the old quote's place. */
const SIDES: readonly ((drifted: Drifted) => Quote | null)[] = [
  ({ words, around: { after } }) => (isTelling(after) ? { exact: words, suffix: after } : null),
  ({ words, around: { before } }) => (isTelling(before) ? { exact: words, prefix: before } : null),
];

/** Those of the quotes that stand, and whose words can be read. */
const proved = (quotes: Quotes, { corpus, registry }: Judged): Quotes => {
  if (quotes.size === 0) return quotes;
  const { claims } = reconcile(corpus, requoted(registry, quotes));
  const read = new Set(
    claims.flatMap(({ id, readings }) =>
      readings.filter(({ text }) => text !== null).map(({ key }) => address(id, key)),
    ),
  );
  const known = registry.claims.flatMap(({ id, readings }) => readings.filter(({ key }) => read.has(address(id, key))));
  return new Map(
    known.flatMap((reading) => {
      const quote = quotes.get(reading);
      return quote ? [[reading, quote] as const] : [];
    }),
  );
};

/** Each drifted quote as its source has it now, told by its neighbours on either side. */
const quotesNow = (drifted: readonly Drifted[], judged: Judged): Quotes =>
  SIDES.reduce<Quotes>((sure, side) => {
    const open = drifted.filter(({ reading }) => !sure.has(reading));
    const tried = new Map(
      open.flatMap((one) => {
        const quote = side(one);
        return quote ? [[one.reading, quote] as const] : [];
      }),
    );
    return new Map([...sure, ...proved(tried, judged)]);
  }, new Map());

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

/**
 * The facts of a corpus judged with claims that were written for an earlier state of it. Where a quote has drifted, and
 * its passage stands between the same words as `before`, the facts tell what the passage states now, and how its claim
 * would stand with it. Nothing is followed that must be guessed: no label, no passage without its neighbours.
 *
 * @param describe puts a finding into words.
 */
export const followedFacts = (before: Facts, given: Judged, describe: Describe): Facts => {
  const judged = { ...given, report: withOwnDrift(given) };
  const now = withPlaces(before, factsOf(judged.report, describe), judged.corpus);
  const quotes = quotesNow(driftedReadings(before, now, judged), judged);
  if (quotes.size === 0) return now;
  const { claims } = reconcile(judged.corpus, requoted(judged.registry, quotes));
  const followed = new Map(claims.map((claim) => [claim.id, claim]));
  return { ...now, claims: now.claims.map((claim) => follow(claim, followed.get(claim.id))) };
};
