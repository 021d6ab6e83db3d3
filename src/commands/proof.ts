import { readManuscript } from '../corpus/manuscript.ts';
import { placeFinder } from '../judge/readings.ts';
import { compareFindings, summarise } from '../judge/summary.ts';
import type { FailSeverity, Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { failsGate } from '../policy/index.ts';
import { findingsOf } from '../proof/findings.ts';
import { proofOf } from '../proof/index.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { PROOF_FORMATS, type ProofFormatName } from '../report/proof-formats.ts';
import { printable } from '../report/escape.ts';
import type { Proofs } from '../report/proof.ts';
import { nearest } from '../text/nearest.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { judgeInputs, underPolicy, type Inputs } from './judge.ts';

export type ProofFlags = Inputs &
  Output & {
    readonly format?: ProofFormatName;
    readonly failSeverity?: FailSeverity;
    readonly maxWarnings?: number;
  };

/** What tells a finding from all others, whatever severity a policy gives it. */
const keyOf = ({ code, at, data }: Finding): string => JSON.stringify([code, at, data]);

/** The report on manuscripts alone, as the team's policy grades it. Suppressions of claims are not asked for here. */
const gradedReport = async (
  { suppressed: _, ...report }: Report,
  findings: readonly Finding[],
  inputs: Inputs,
  io: Io,
): Promise<Report> => {
  const sorted = [...findings].sort(compareFindings);
  const summary = summarise(report.sources.length, [], sorted);
  return underPolicy({ ...report, claims: [], findings: sorted, summary }, { ...inputs, narrowed: true }, io);
};

/**
 * Holds manuscripts against the sources and the claims. What is found in them is graded by the team's policy; what the claims
 * themselves come to is not asked for.
 */
export const proveTexts = async (texts: readonly Manuscript[], inputs: Inputs, io: Io): Promise<Proofs> => {
  const judged = await judgeInputs({ ...inputs, withoutClaims: true, narrowed: true }, io);
  const sources = new Map(judged.sources.map((source) => [source.id, source]));
  const placeOf = placeFinder(sources);
  const proofs = texts.map((manuscript) => {
    const { marks, strangers } = proofOf(manuscript, judged);
    return { manuscript, marks, strangers, findings: findingsOf(manuscript, marks, placeOf) };
  });
  const all = proofs.flatMap(({ findings }) => findings.flatMap((one) => one ?? []));
  const report = await gradedReport(judged, all, inputs, io);
  const severities = new Map(report.findings.map((one): [string, Severity] => [keyOf(one), one.severity]));
  const manuscripts = proofs.map(({ findings, ...one }) => ({
    ...one,
    severities: findings.map((found) => (found === null ? null : (severities.get(keyOf(found)) ?? null))),
  }));
  return { manuscripts, sources, report };
};

/** So many citations are named that lead to no source: of an article that cites a library, nobody reads through more. */
const MOST_STRANGERS = 10;

/** Says which citations mean none of the sources, and which may be meant. */
const tellStrangers = ({ manuscripts, sources }: Proofs, io: Io): void => {
  for (const { manuscript, strangers } of manuscripts) {
    const named = strangers.slice(0, MOST_STRANGERS).map((by) => {
      const near = nearest(by, sources.keys());
      return `“${by}”${near === undefined ? '' : ` (did you mean “${near}”?)`}`;
    });
    const more = strangers.length > named.length ? ` and ${strangers.length - named.length} more` : '';
    if (named.length > 0)
      io.stderr(`${printable(`${manuscript.file}: no source is cited by ${named.join(', ')}${more}`)}\n`);
  }
};

/**
 * `reconcile proof ARTICLE…`: holds manuscripts against the sources and the claims. Exit code 1 where a finding reaches
 * the threshold.
 *
 * @throws OperationalError where a manuscript cannot be read.
 */
export const proof = async (files: readonly string[], flags: ProofFlags, io: Io): Promise<number> => {
  const texts: Manuscript[] = [];
  for (const file of files) texts.push(await readManuscript(file, io.cwd));
  const proofs = await proveTexts(texts, flags, io);
  if (flags.quiet !== true) tellStrangers(proofs, io);
  const name = flags.format ?? 'terminal';
  await emit(
    await PROOF_FORMATS[name](proofs, styleOf(flags, io)),
    { ...flags, inputs: files },
    io,
    name === 'github' ? 'commands' : 'text',
  );
  const gate = { failSeverity: flags.failSeverity ?? 'error', maxWarnings: flags.maxWarnings ?? null } as const;
  return failsGate(proofs.report, gate) ? 1 : 0;
};
