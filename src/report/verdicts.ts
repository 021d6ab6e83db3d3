import type { Severity } from '../model/finding.ts';
import type { Relation } from '../model/relation.ts';
import { isRuled, type Report, type ReportClaim, type Verdict } from '../model/report.ts';

/** Verdicts in the order in which a report shows them, what needs a person first. */
export const VERDICT_ORDER = [
  'contradicted',
  'unverified',
  'compatible',
  'agreed',
  'uncorroborated',
] as const satisfies readonly Verdict[];

interface Look {
  /** One column wide, and never shown without the word. */
  readonly sign: string;
  readonly title: string;
  readonly meaning: string;
}

/** How every format shows a verdict. */
export const VERDICTS = {
  contradicted: { sign: '✗', title: 'Contradicted', meaning: 'These cannot all be right.' },
  unverified: { sign: '?', title: 'Unverified', meaning: 'A reading is not evidence as it stands.' },
  compatible: { sign: '≈', title: 'Compatible', meaning: 'These only seem to differ: one answer fits them all.' },
  agreed: { sign: '✓', title: 'Agreed', meaning: 'Independent sources give the same answer.' },
  uncorroborated: { sign: '·', title: 'Uncorroborated', meaning: 'Nothing independent to compare with.' },
} as const satisfies Record<Verdict, Look>;

/** `Contradicted: these cannot all be right`. */
export const headingOf = (verdict: Verdict): string => {
  const { title, meaning } = VERDICTS[verdict];
  const clause = meaning.replace(/[:.].*$/u, '');
  return `${title}: ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
};

export const SEVERITY_SIGNS = { error: '✗', warning: '!', info: 'i' } as const satisfies Record<Severity, string>;

export const RELATION_SIGNS = {
  same: '=',
  compatible: '≈',
  contradicts: '≠',
  incomparable: '∥',
} as const satisfies Record<Relation['relation'], string>;

/** Open contradictions stand before mere spellings and neighbouring days, and those before what is ruled on. */
const urgencyIn = ({ findings }: Report): ((claim: ReportClaim) => number) => {
  const pressing = new Set(
    findings.flatMap(({ claim, code, severity }) =>
      code === 'contradiction' && severity === 'error' && claim !== undefined ? [claim] : [],
    ),
  );
  return (claim) => (isRuled(claim) ? 2 : claim.verdict !== 'contradicted' || pressing.has(claim.id) ? 0 : 1);
};

/** The claims of a report in the order in which they are shown: by verdict, and what asks for a decision first. */
export const inOrder = (report: Report): readonly ReportClaim[] => {
  const urgency = urgencyIn(report);
  const rank = (claim: ReportClaim): number => VERDICT_ORDER.indexOf(claim.verdict) * 3 + urgency(claim);
  return report.claims.toSorted((a, b) => rank(a) - rank(b));
};
