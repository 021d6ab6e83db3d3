import type { Report, ReportClaim, Summary, Verdict } from '../model/report.ts';
import { VERDICT_ORDER, VERDICTS } from './verdicts.ts';
import { counted, plural } from './words.ts';

/** How many claims stand in one way; contradictions that are ruled on are counted apart from those that are open. */
export interface Count {
  readonly verdict: Verdict;
  readonly isRuled: boolean;
  readonly count: number;
  readonly sign: string;
  readonly name: string;
  readonly meaning: string;
}

const openCount = ({ verdicts, ruled }: Summary): number => verdicts.contradicted - ruled;

/** How many claims stand how, in the order in which they are shown; of what there is none is left out. */
export const countsOf = (summary: Summary): readonly Count[] =>
  VERDICT_ORDER.flatMap((verdict): readonly Count[] => {
    const { sign, title, meaning } = VERDICTS[verdict];
    const standing = { verdict, sign, isRuled: false, name: title.toLowerCase(), meaning };
    if (verdict !== 'contradicted') return [{ ...standing, count: summary.verdicts[verdict] }];
    const ruled = {
      ...standing,
      isRuled: true,
      name: 'ruled on',
      meaning: 'Contradicted too, but an editor has decided.',
    };
    return [
      { ...standing, count: openCount(summary) },
      { ...ruled, count: summary.ruled },
    ];
  }).filter(({ count }) => count > 0);

/** What stands in the summary of drafts, in words; none where there are none. */
export const draftCountsText = ({ drafts }: Summary): string | undefined => {
  if (drafts === undefined) return undefined;
  const counts = VERDICT_ORDER.flatMap((verdict) =>
    drafts.verdicts[verdict] > 0 ? [`${drafts.verdicts[verdict]} ${VERDICTS[verdict].title.toLowerCase()}`] : [],
  );
  return `${plural(drafts.claims, 'draft')}, counted apart: ${counts.join(', ')}`;
};

/** A claim's id, marked where no person has accepted it: "toll (draft)". */
export const markedId = ({ id, draft }: ReportClaim): string => (draft === undefined ? id : `${id} (draft)`);

/** How many claims a heading stands over, drafts apart: "2 and 1 draft". */
export const sizeOf = (claims: readonly ReportClaim[]): string => {
  const drafts = claims.filter(({ draft }) => draft).length;
  if (drafts === 0) return String(claims.length);
  const parts =
    drafts < claims.length ? [String(claims.length - drafts), plural(drafts, 'draft')] : [plural(drafts, 'draft')];
  return parts.join(' and ');
};

/** How a draft is told beside its claim: "draft (likely: one name, role suspect)". */
export const draftText = ({ draft }: ReportClaim): string | undefined =>
  draft && `draft (${[draft.confidence, ...(draft.because.length > 0 ? [draft.because.join(', ')] : [])].join(': ')})`;

const contradictedText = (contradicted: number, all: string): string =>
  contradicted === 0
    ? `None of ${all} is contradicted`
    : `${counted(contradicted)} of ${all} ${contradicted === 1 ? 'is' : 'are'} contradicted`;

const ruledText = (ruled: number): string =>
  ruled === 1 ? 'The one contradiction is ruled on' : `All ${plural(ruled, 'contradiction')} are ruled on`;

/** What came out, in a sentence. */
export const headlineOf = ({ summary }: Report): string => {
  const { claims, ruled, drafts } = summary;
  const open = openCount(summary);
  if (claims === 0 && drafts !== undefined)
    return contradictedText(drafts.verdicts.contradicted, plural(drafts.claims, 'draft'));
  if (claims === 0) return 'There are no claims to judge';
  return open === 0 && ruled > 0 ? ruledText(ruled) : contradictedText(open, plural(claims, 'claim'));
};
