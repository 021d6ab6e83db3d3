import type { Report, Summary, Verdict } from '../model/report.ts';
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

const ruledText = (ruled: number): string =>
  ruled === 1 ? 'The one contradiction is ruled on' : `All ${plural(ruled, 'contradiction')} are ruled on`;

/** What came out, in a sentence. */
export const headlineOf = ({ summary }: Report): string => {
  const { claims, ruled } = summary;
  const open = openCount(summary);
  if (claims === 0) return 'There are no claims to judge';
  if (open > 0) return `${counted(open)} of ${plural(claims, 'claim')} ${open === 1 ? 'is' : 'are'} contradicted`;
  return ruled > 0 ? ruledText(ruled) : `None of ${plural(claims, 'claim')} is contradicted`;
};
