import { factsOf, fingerprintOf, type Facts } from '../diff/facts.ts';
import type { Report, ReportClaim, ReportReading } from '../model/report.ts';
import { LOCK_VERSION } from './schema.ts';
import type { LockData, LockedClaim, LockedReading } from './schema.ts';
import { compareText } from '../text/order.ts';

/** Keys whose values take one line, so that one change is one line of a patch. */
const ON_ONE_LINE: ReadonlySet<string> = new Set(['quote', 'span', 'around', 'value']);

/** JSON, indented by two spaces, without what is undefined. */
const written = (value: unknown, indent: string, key = ''): string => {
  if (typeof value !== 'object' || value === null || ON_ONE_LINE.has(key)) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => `${inner}${written(one, inner)}`)
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([name, one]) => `${inner}${JSON.stringify(name)}: ${written(one, inner, name)}`);
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
};

const lockedReading = (reading: ReportReading, facts: Facts['claims'][number]['readings'][number]): LockedReading => ({
  key: reading.key,
  source: reading.source,
  quote: reading.quote,
  anchor: reading.anchor?.method,
  span: reading.anchor ? [reading.anchor.span.start, reading.anchor.span.end] : undefined,
  words: facts.words === reading.quote.exact ? undefined : facts.words,
  around: facts.around && [facts.around.before, facts.around.after],
  text: reading.text ?? undefined,
  value: reading.value ?? undefined,
  voice: reading.voice === reading.source ? undefined : reading.voice,
  asOf: reading.asOf,
  problem: facts.problem?.code,
});

const lockedClaim = (claim: ReportClaim, facts: Facts['claims'][number]): LockedClaim => ({
  id: claim.id,
  kind: claim.kind,
  verdict: claim.verdict,
  conflict: claim.conflict,
  consensus: claim.consensus?.text,
  evidence: claim.evidence,
  readings: claim.readings
    .flatMap((reading, index) => {
      const known = facts.readings[index];
      return known ? [lockedReading(reading, known)] : [];
    })
    .sort((a, b) => compareText(a.key, b.key)),
});

const lockData = (report: Report): LockData => {
  const facts = factsOf(report, () => '');
  return {
    lockVersion: LOCK_VERSION,
    sources: report.sources
      .map(({ id, file, sha256, text }) => ({ id, file, sha256, text: fingerprintOf(text) }))
      .sort((a, b) => compareText(a.id, b.id)),
    claims: report.claims
      .flatMap((claim, index) => {
        const known = facts.claims[index];
        return known ? [lockedClaim(claim, known)] : [];
      })
      .sort((a, b) => compareText(a.id, b.id)),
  };
};

/**
 * A lock of a whole report: what its sources were, and what each reading stood on. JSON in the order of ids, a fact a
 * line, ended by a newline; the same report gives the same bytes.
 */
export const formatLock = (report: Report): string => `${written(lockData(report), '')}\n`;
