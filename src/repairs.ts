import { createLibrary, proveQuote, type Library, type Proof } from './anchor/index.ts';
import type { Quote } from './model/claim.ts';
import type { Finding } from './model/finding.ts';
import type { Place } from './model/place.ts';
import type { Report, ReportClaim, ReportReading } from './model/report.ts';
import type { KindName } from './model/values.ts';
import { fold } from './text/fold.ts';
import { inOneLine } from './text/one-line.ts';

/** What a repair mends: whom the words are from, how they are written, what stands beside them. */
export type RepairStep =
  | { readonly step: 'source'; readonly from: string; readonly to: string }
  | { readonly step: 'typography'; readonly exact: string }
  | { readonly step: 'context'; readonly prefix?: string; readonly suffix?: string };

/** A change of one reading that changes no fact: proved before it is offered. */
export interface Repair {
  readonly claim: string;
  /** The reading's key. */
  readonly reading: string;
  readonly at: Place;
  readonly steps: readonly RepairStep[];
  /** What the reading names and quotes once it is repaired. */
  readonly source: string;
  readonly quote: Quote;
}

/** A reading while it is repaired, and whether its words stand as they are now. */
interface Draft {
  readonly steps: readonly RepairStep[];
  readonly source: string;
  readonly quote: Quote;
  readonly proof: Proof;
}

interface Patient {
  readonly claim: ReportClaim;
  readonly reading: ReportReading;
  readonly findings: readonly Finding[];
  readonly library: Library;
}

type Proved = Extract<Proof, { readonly ok: true }>;

const prove = (library: Library, kind: KindName, draft: Omit<Draft, 'proof'>): Draft => ({
  ...draft,
  proof: proveQuote({ quote: draft.quote, source: draft.source, kind }, library),
});

/** Another reading of the claim that has the words from that source already. */
const repeats = ({ claim, reading }: Patient, source: string): boolean =>
  claim.readings.some(
    (other) => other.source === source && fold(other.quote.exact).text === fold(reading.quote.exact).text,
  );

/** Words of exactly one other source, which has them to the letter, are put down to it. */
const reattributed = (patient: Patient, draft: Draft): Draft | null => {
  if (draft.proof.ok) return draft;
  const { problem } = draft.proof;
  const [source, ...others] = problem.code === 'quote-misattributed' ? problem.data.standsIn : [];
  if (source === undefined || others.length > 0 || repeats(patient, source)) return null;
  const steps = [{ step: 'source', from: draft.source, to: source } as const];
  const next = prove(patient.library, patient.claim.kind, { ...draft, steps, source });
  return next.proof.ok && next.proof.anchor.method === 'exact' ? next : null;
};

const standsWhere = (before: Proved, { proof }: Draft): boolean =>
  proof.ok && proof.anchor.span.start === before.anchor.span.start && proof.anchor.span.end === before.anchor.span.end;

/** The quote in the source's own characters, its white space apart. */
const retyped = ({ library, claim }: Patient, draft: Draft): Draft => {
  const { proof, quote } = draft;
  if (!proof.ok || proof.anchor.method !== 'folded') return draft;
  const { start, end } = proof.anchor.span;
  const exact = inOneLine(library.find(draft.source)?.source.text.slice(start, end) ?? '');
  if (exact === inOneLine(quote.exact)) return draft;
  const steps = [...draft.steps, { step: 'typography', exact } as const];
  const next = prove(library, claim.kind, { ...draft, steps, quote: { ...quote, exact } });
  return standsWhere(proof, next) ? next : draft;
};

/** The words that settle on the place that was taken, set beside the quote. */
const settled = ({ library, claim }: Patient, draft: Draft): Draft => {
  const { proof, quote } = draft;
  const [note] = proof.ok ? proof.notes : [];
  if (!proof.ok || !note) return draft;
  const { prefix, suffix } = note.data;
  const context = { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
  const steps = [...draft.steps, { step: 'context', ...context } as const];
  const next = prove(library, claim.kind, { ...draft, steps, quote: { ...quote, ...context } });
  return next.proof.ok && next.proof.notes.length === 0 && standsWhere(proof, next) ? next : draft;
};

const repairOf = (patient: Patient): Repair[] => {
  const { claim, reading, library } = patient;
  const begun = prove(library, claim.kind, { steps: [], source: reading.source, quote: reading.quote });
  const standing = reattributed(patient, begun);
  if (!standing) return [];
  const { steps, source, quote } = settled(patient, retyped(patient, standing));
  return steps.length === 0 ? [] : [{ claim: claim.id, reading: reading.key, at: reading.at, steps, source, quote }];
};

const REPAIRED: ReadonlySet<string> = new Set(['quote-misattributed', 'quote-ambiguous']);

/** Only a quote that stands by its typography alone, or has a finding that a repair mends, is looked at again. */
const mayBeRepaired = ({ reading, findings }: Patient): boolean =>
  reading.anchor?.method === 'folded' || findings.some((finding) => finding.reading === reading.key);

const byClaim = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.claim === undefined || !REPAIRED.has(finding.code)) continue;
    const group = groups.get(finding.claim) ?? [];
    group.push(finding);
    groups.set(finding.claim, group);
  }
  return groups;
};

/**
 * The repairs of a report's readings that change no fact: a quote in the source's own characters, the prefix or suffix
 * that tells its place from others like it, and a re-attribution where exactly one source has the words to the letter.
 * Each is proved against the sources before it is offered. Words that changed, or that leave something out, are nobody's
 * to mend but the editor's. Pure.
 */
export const repairsOf = (report: Report): readonly Repair[] => {
  const library = createLibrary(report.sources);
  const found = byClaim(report.findings);
  return report.claims.flatMap((claim) =>
    claim.readings
      .map((reading) => ({ claim, reading, library, findings: found.get(claim.id) ?? [] }))
      .filter(mayBeRepaired)
      .flatMap(repairOf),
  );
};
