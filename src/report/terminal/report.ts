import type { Verdict, Report, ReportClaim } from '../../model/report.ts';
import { sizeOf } from '../counts.ts';
import { headingOf, inOrder, VERDICT_ORDER } from '../verdicts.ts';
import { plural } from '../words.ts';
import type { FormatOptions } from '../format.ts';
import { claimLines, type Canvas } from './claim-block.ts';
import { compactLines, WIDE } from './compact.ts';
import { countsText, findingsByFile } from './findings.ts';
import { isolated } from './isolate.ts';
import { heading, layoutWidth } from './layout.ts';
import { foldedLines, isFolded } from './folded.ts';
import { headLines, verdictCounts } from './head.ts';
import { paintsFor } from './paint.ts';
import { wrap, wrapPhrases } from './wrap.ts';

type Lines = (canvas: Canvas, claim: ReportClaim) => readonly string[];

const LINES = {
  contradicted: claimLines,
  unverified: claimLines,
  compatible: claimLines,
  agreed: compactLines,
  uncorroborated: compactLines,
} as const satisfies Record<Verdict, Lines>;

/** Rows that take a line each need no empty line between them. */
const isOneLine = (canvas: Canvas, verdict: Verdict): boolean =>
  LINES[verdict] === compactLines && canvas.width >= WIDE;

const fullLines = (canvas: Canvas, verdict: Verdict, claims: readonly ReportClaim[]): readonly string[] =>
  claims.flatMap((claim, index) => [
    ...(index > 0 && isOneLine(canvas, verdict) ? [] : ['']),
    ...LINES[verdict](canvas, claim),
  ]);

const sectionLines = (canvas: Canvas, verdict: Verdict): readonly string[] => {
  const claims = inOrder(canvas.report).filter((claim) => claim.verdict === verdict);
  if (claims.length === 0) return [];
  const folded = claims.filter((claim) => isFolded(canvas, claim));
  return [
    '',
    ...heading(`${headingOf(verdict)} (${sizeOf(claims)})`, canvas.width, canvas.paints.verdicts[verdict]),
    ...fullLines(
      canvas,
      verdict,
      claims.filter((claim) => !isFolded(canvas, claim)),
    ),
    ...(folded.length === 0 ? [] : ['', ...foldedLines(canvas, folded)]),
  ];
};

/** Where to see what is not shown here. */
const hiddenLines = (canvas: Canvas): readonly string[] => {
  const { report, paints, width } = canvas;
  const folded = report.claims.filter((claim) => isFolded(canvas, claim)).length;
  const { leftOut = 0 } = report.summary;
  const texts = [
    ...(folded === 0 ? [] : [`${plural(folded, 'claim')} in a line each: --all shows them in full.`]),
    ...(leftOut === 0
      ? []
      : [`${plural(leftOut, 'claim')} left out, which ${leftOut === 1 ? 'asks' : 'ask'} for no action.`]),
  ];
  return texts.length === 0 ? [] : ['', ...texts.flatMap((text) => wrap(paints.faint(text), width))];
};

/** Notes are left to `check`: here they would only repeat what the claims say. */
const otherFindings = ({ report, paints, width }: Canvas): readonly string[] => {
  const claims = new Set(report.claims.map(({ id }) => id));
  const others = report.findings.filter(
    ({ claim, severity }) => severity !== 'info' && (claim === undefined || !claims.has(claim)),
  );
  return others.length === 0
    ? []
    : [
        '',
        ...heading(`Findings (${others.length})`, width, paints.severities.error),
        '',
        ...findingsByFile(others, paints, width).slice(0, -1),
      ];
};

/**
 * The report for a terminal: the counts and each contradiction in a line; then contradictions side by side, what only
 * seems to differ, what is agreed and what stands alone, findings that belong to no claim, and the counts again. No line is wider than `options.width`
 * (taken as 40 where it is less); colour codes only where `options.color` asks for them. Ends with a newline. Never
 * fails.
 */
export const formatTerminal = (report: Report, options: FormatOptions): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const canvas: Canvas = { report, paints, width, folded: options.folded === true };
  return isolated([
    ...headLines(canvas),
    ...(report.claims.length === 0 ? ['', 'There are no claims to judge.'] : []),
    ...VERDICT_ORDER.flatMap((verdict) => sectionLines(canvas, verdict)),
    ...otherFindings(canvas),
    ...hiddenLines(canvas),
    '',
    ...wrapPhrases([...verdictCounts(report, paints), countsText(report)], '  ', width),
    '',
  ]).join('\n');
};
