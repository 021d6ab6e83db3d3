import type { Verdict, Report, ReportClaim } from '../../model/report.ts';
import { printable } from '../escape.ts';
import type { FormatOptions } from '../format.ts';
import { claimLines, type Canvas } from './claim-block.ts';
import { compactLines, WIDE } from './compact.ts';
import { countsText, findingsByFile } from './findings.ts';
import { heading, layoutWidth } from './layout.ts';
import { paintsFor, VERDICT_ORDER, VERDICT_SIGNS, type Paints } from './paint.ts';
import { plural } from './words.ts';
import { wrap, wrapPhrases } from './wrap.ts';

interface Section {
  readonly title: string;
  readonly lines: (canvas: Canvas, claim: ReportClaim) => readonly string[];
}

const SECTIONS = {
  contradicted: { title: 'Contradicted: they cannot all be right', lines: claimLines },
  unverified: { title: 'Unverified: a reading is not evidence as it stands', lines: claimLines },
  compatible: { title: 'Compatible: they only seem to differ', lines: claimLines },
  agreed: { title: 'Agreed', lines: compactLines },
  uncorroborated: { title: 'Uncorroborated: nothing independent to compare with', lines: compactLines },
} as const satisfies Record<Verdict, Section>;

/** Contradictions that are open stand before mere spellings and neighbouring days, and those before what is ruled on. */
const urgency = (report: Report, claim: ReportClaim): number => {
  if (claim.resolution?.state === 'holds') return 2;
  const isError = report.findings.some(
    ({ claim: id, code, severity }) => id === claim.id && code === 'contradiction' && severity === 'error',
  );
  return isError || claim.verdict !== 'contradicted' ? 0 : 1;
};

/** Rows that take a line each need no empty line between them. */
const isOneLine = (canvas: Canvas, verdict: Verdict): boolean =>
  SECTIONS[verdict].lines === compactLines && canvas.width >= WIDE;

const sectionLines = (canvas: Canvas, verdict: Verdict): readonly string[] => {
  const claims = canvas.report.claims.filter((claim) => claim.verdict === verdict);
  if (claims.length === 0) return [];
  const { title, lines } = SECTIONS[verdict];
  const sorted = claims.toSorted((a, b) => urgency(canvas.report, a) - urgency(canvas.report, b));
  return [
    '',
    ...heading(`${title} (${claims.length})`, canvas.width, canvas.paints.verdicts[verdict]),
    ...sorted.flatMap((claim, index) => [
      ...(index > 0 && isOneLine(canvas, verdict) ? [] : ['']),
      ...lines(canvas, claim),
    ]),
  ];
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

const headerLines = ({ report, paints, width }: Canvas): readonly string[] => {
  const { tool, summary, sources } = report;
  const counts = [
    plural(summary.sources, 'source'),
    plural(summary.claims, 'claim'),
    plural(summary.readings, 'reading'),
  ];
  const names = sources.map(({ id, published }) => printable(published === undefined ? id : `${id} (${published})`));
  return [
    ...wrap(
      `${paints.strong(printable(tool.name))} ${paints.faint(printable(tool.version))} · ${counts.join(' · ')}`,
      width,
    ),
    ...wrapPhrases(
      names.map((name, index) => paints.faint(index < names.length - 1 ? `${name},` : name)),
      ' ',
      width,
    ),
  ];
};

/** How many claims stand how, those that are ruled on among them; what there is none of is left out. */
const verdictCounts = (report: Report, paints: Paints): readonly string[] => {
  const ruled = report.claims.filter(
    ({ verdict, resolution }) => verdict === 'contradicted' && resolution?.state === 'holds',
  );
  return VERDICT_ORDER.flatMap((verdict) => {
    const count = report.summary.verdicts[verdict];
    if (count === 0) return [];
    const aside = verdict === 'contradicted' && ruled.length > 0 ? ` (${ruled.length} ruled on)` : '';
    return [paints.verdicts[verdict](`${VERDICT_SIGNS[verdict]} ${count} ${verdict}${aside}`)];
  });
};

/**
 * The report for a terminal: contradictions first and side by side, then what only seems to differ, what is agreed and
 * what stands alone, then findings that belong to no claim, and the counts. No line is wider than `options.width`
 * (taken as 40 where it is less); colour codes only where `options.color` asks for them. Ends with a newline. Never
 * fails.
 */
export const formatTerminal = (report: Report, options: FormatOptions): string => {
  const canvas: Canvas = { report, paints: paintsFor(options.color), width: layoutWidth(options.width) };
  const { paints, width } = canvas;
  return [
    ...headerLines(canvas),
    ...(report.claims.length === 0 ? ['', 'There are no claims to judge.'] : []),
    ...VERDICT_ORDER.flatMap((verdict) => sectionLines(canvas, verdict)),
    ...otherFindings(canvas),
    '',
    ...wrapPhrases([...verdictCounts(report, paints), countsText(report)], '  ', width),
    '',
  ].join('\n');
};
