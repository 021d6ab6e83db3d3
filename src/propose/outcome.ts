import { readingKeys } from '../model/claim.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import type { ReportClaim, ReportReading, Verdict } from '../model/report.ts';
import type { Stance } from '../model/stance.ts';
import { message } from '../report/messages.ts';
import type { Data } from '../yaml/node.ts';
import type { Judged } from './judge.ts';
import type { Mended, Step } from './model.ts';
import { claimData, pointerTo, type Problem } from './proposal.ts';

/** What came of one reading: whether its words stand and are read, where, and what was done to them for it. */
interface ReadingOutcome {
  readonly source: string;
  readonly quote: string;
  readonly proof: 'anchored' | 'repaired' | 'refused';
  readonly repairs: readonly Step[];
  /** Where it stands in its source's text. */
  readonly span?: Span;
  readonly line?: number;
  readonly column?: number;
  readonly value?: unknown;
  /** The value in words. */
  readonly text?: string;
  readonly stance?: Stance;
  /** The passage nearest to words that do not stand. */
  readonly nearest?: { readonly source: string; readonly text: string };
}

/** What came of a proposal. */
export interface Outcome {
  /** Whether every reading is proved and read, and the claim may be written. */
  readonly ok: boolean;
  readonly id: string | null;
  /** The claim as a claim file would have it, its quotes mended; `null` where it is none. */
  readonly claim: Readonly<Record<string, Data>> | null;
  readonly verdict: Verdict | null;
  /** What all its readings admit, in words, where they do. */
  readonly consensus: string | null;
  readonly readings: readonly ReadingOutcome[];
  readonly findings: readonly { readonly code: string; readonly severity: Severity; readonly message: string }[];
  /** What has to change before it may be written; empty where it may. */
  readonly problems: readonly Problem[];
}

/** The outcome of what is no proposal. */
export const refusal = (problems: readonly Problem[]): Outcome => ({
  ok: false,
  id: null,
  claim: null,
  verdict: null,
  consensus: null,
  readings: [],
  findings: [],
  problems,
});

const nearestOf = (found: Finding): ReadingOutcome['nearest'] => {
  switch (found.code) {
    case 'quote-drifted':
      return { source: found.data.source, text: found.data.found };
    case 'quote-missing':
      return found.data.nearest;
    case 'quote-misattributed':
      return { source: found.data.standsIn[0] ?? '', text: found.data.quote };
    case 'quote-spliced':
      return { source: found.data.source, text: found.data.pieces.join(' … ') };
    default:
      return undefined;
  }
};

const proofOf = (reading: ReportReading | undefined, steps: readonly Step[]): ReadingOutcome['proof'] => {
  if (reading === undefined || reading.value === null) return 'refused';
  return steps.length > 0 ? 'repaired' : 'anchored';
};

const placeOf = ({ anchor, line, column }: ReportReading) => ({
  ...(anchor && { span: anchor.span }),
  ...(line !== null && { line }),
  ...(column !== null && { column }),
});

const valueOf = ({ value, text, stance }: ReportReading) =>
  value === null || text === null ? {} : { value, text, stance };

const readingOutcome = (
  proposed: Mended['proposal']['readings'][number],
  steps: readonly Step[],
  reading: ReportReading | undefined,
  findings: readonly Finding[],
): ReadingOutcome => {
  const nearest = findings.map(nearestOf).find((one) => one !== undefined);
  return {
    source: proposed.source,
    quote: proposed.exact,
    proof: proofOf(reading, steps),
    repairs: steps,
    ...(reading && placeOf(reading)),
    ...(reading && valueOf(reading)),
    ...(nearest && { nearest }),
  };
};

/** A reading that is no evidence says by its findings why; one that no finding names was not taken by the claim file. */
const problemsOf = (
  outcomes: readonly ReadingOutcome[],
  findings: readonly (readonly Finding[])[],
  refused: readonly Problem[],
): readonly Problem[] => [
  ...refused,
  ...outcomes.flatMap(({ proof }, index): readonly Problem[] => {
    if (proof !== 'refused') return [];
    const pointer = pointerTo(['readings', index]);
    const told = (findings[index] ?? []).map((one) => ({ pointer, message: message(one) }));
    if (told.length > 0 || refused.length > 0) return told;
    return [{ pointer, message: 'the reading cannot be read' }];
  }),
];

/** A problem of a reading that a claim does not have yet, by its place among those; none of one that it has. */
const behind = ({ pointer, message: told }: Problem, held: number): readonly Problem[] => {
  const [, at, rest = ''] = /^\/readings\/(\d+)(.*)$/u.exec(pointer) ?? [];
  if (at === undefined) return [{ pointer, message: told }];
  const index = Number(at) - held;
  return index < 0 ? [] : [{ pointer: `${pointerTo(['readings', index])}${rest}`, message: told }];
};

/** What is written of readings for a claim: a draft of these alone, for a person to merge into it. */
const added = (proposal: Mended['proposal'], into: Mended['into']): Mended['proposal'] =>
  into === undefined
    ? proposal
    : {
        ...proposal,
        related: [into.id],
        draft: { confidence: 'check', because: [`more readings of ${into.id}`] },
        readings: proposal.readings.slice(into.held),
      };

const answerOf = (claim: ReportClaim | undefined): string | null => claim?.consensus?.text ?? null;

/** What came of a mended proposal, by what the judge makes of it. */
export const outcomeOf = (one: Mended, begun: readonly Problem[], { claim, findings, refused }: Judged): Outcome => {
  const { id, proposal, steps, into } = one;
  const held = into?.held ?? 0;
  const keys = readingKeys(proposal.readings.map(({ source }) => source));
  const own = keys.map((key) => findings.filter(({ reading }) => reading === key)).slice(held);
  const readings = proposal.readings.slice(held).map((reading, index) =>
    readingOutcome(
      reading,
      steps.get(held + index) ?? [],
      claim?.readings.find(({ key }) => key === keys[held + index]),
      own[index] ?? [],
    ),
  );
  const problems = problemsOf(readings, own, [...begun, ...refused.flatMap((problem) => behind(problem, held))]);
  return {
    ok: problems.length === 0,
    id,
    claim: claimData(id, added(proposal, into)),
    verdict: claim?.verdict ?? null,
    consensus: answerOf(claim),
    readings,
    findings: findings.map((found) => ({ code: found.code, severity: found.severity, message: message(found) })),
    problems,
  };
};
