import { markedId } from '../counts.ts';
import type { ReportClaim, Verdict } from '../../model/report.ts';
import { findingsOf } from '../by-claim.ts';
import { printable } from '../escape.ts';
import { VERDICTS } from '../verdicts.ts';
import { plural } from '../words.ts';
import type { Canvas } from './claim-block.ts';
import { WIDE } from './compact.ts';
import { columnWidths, GUTTER, padded } from './layout.ts';
import { widthOf } from './width.ts';
import { answer } from './words.ts';
import { cutTo } from './wrap.ts';

/** Verdicts whose claims ask for nothing, so that a line tells enough. */
const FOLDED: ReadonlySet<Verdict> = new Set<Verdict>(['agreed', 'uncorroborated']);

/** Whether a claim takes one line: not where anything is to be warned of. */
export const isFolded = ({ report, folded }: Canvas, claim: ReportClaim): boolean =>
  folded && FOLDED.has(claim.verdict) && findingsOf(report, claim.id).every(({ severity }) => severity === 'info');

/** The sources that fit a width; how many there are, where they do not. */
const sourcesText = ({ readings }: ReportClaim, width: number): string => {
  const names = [...new Set(readings.map(({ source }) => printable(source)))];
  const all = names.join(', ');
  return widthOf(all) <= width || names.length === 1 ? cutTo(all, width) : cutTo(plural(names.length, 'source'), width);
};

/** Columns that ids may take at most, and shares of a line; what ids, questions and answers leave goes to the sources. */
const WIDEST_ID = 32;
const SHARES = { id: 0.42, question: 0.38, answer: 0.6 } as const;

/** One line a claim: its id, what is asked where there is room, what is answered, and by which sources. */
export const foldedLines = ({ paints, width }: Canvas, claims: readonly ReportClaim[]): readonly string[] => {
  const isWide = width >= WIDE;
  const rows = claims.map((claim) => ({
    claim,
    id: printable(markedId(claim)),
    question: isWide ? printable(claim.question) : '',
    answer: answer(claim),
  }));
  const [ids = 1, questions = 0] = columnWidths(rows.map(({ id, question }) => [id, question]));
  const id = Math.min(WIDEST_ID, Math.floor(width * SHARES.id), ids);
  const question = isWide ? Math.min(Math.floor(width * SHARES.question), questions) : 0;
  const rest = width - 2 - id - GUTTER - (isWide ? question + GUTTER : 0);
  const [answers = 1] = columnWidths(rows.map((row) => [row.answer]));
  const answered = Math.min(Math.floor(rest * SHARES.answer), answers);
  const sources = rest - answered - GUTTER;
  const cell = (text: string, columns: number): string => padded(cutTo(text, columns), columns + GUTTER);
  return rows.map((row) =>
    [
      `${paints.verdicts[row.claim.verdict](VERDICTS[row.claim.verdict].sign)} `,
      paints.strong(cell(row.id, id)),
      isWide ? cell(row.question, question) : '',
      cell(row.answer, answered),
      paints.faint(sourcesText(row.claim, sources)),
    ]
      .join('')
      .trimEnd(),
  );
};
