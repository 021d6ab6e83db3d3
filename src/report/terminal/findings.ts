import type { Finding, RelatedPlace, Severity } from '../../model/finding.ts';
import type { Place } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { printable } from '../escape.ts';
import { help } from '../explanations/index.ts';
import { groupBy } from '../../text/group.ts';
import type { FormatOptions } from '../format.ts';
import { message } from '../messages.ts';
import { diffText } from './diff.ts';
import { isolated } from './isolate.ts';
import { hang, indented, layoutWidth } from './layout.ts';
import { SEVERITY_SIGNS } from '../verdicts.ts';
import { counted, plural } from '../words.ts';
import { paintsFor, type Paints } from './paint.ts';
import { wrap } from './wrap.ts';

export interface FindingsOptions extends FormatOptions {
  /** The least severity that is listed; what lies below is only counted. `warning` where it is left out. */
  readonly least?: Severity;
}

const RANK = { info: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>;

const position = ({ range }: Place): string => `${range.start.line}:${range.start.column}`;

const relatedLine = (related: RelatedPlace, paints: Paints, width: number): readonly string[] =>
  wrap(paints.faint(`${printable(related.file)}:${position(related)}  ${printable(related.message)}`), width);

/** One finding with its place, what it says, what to do where that is not said above, and other places that it speaks of. */
const findingLines = (finding: Finding, helps: boolean, paints: Paints, width: number): readonly string[] => {
  const paint = paints.severities[finding.severity];
  const sign = paint(`${SEVERITY_SIGNS[finding.severity]} ${finding.severity}`);
  const claim = finding.claim === undefined ? '' : `  ${paints.strong(printable(finding.claim))}`;
  const body = [
    ...wrap(printable(message(finding)), width - 4),
    ...(finding.code === 'quote-drifted' ? wrap(diffText(finding.data.diff, paints), width - 4) : []),
    ...(helps ? wrap(paints.faint(printable(help(finding.code))), width - 4) : []),
    ...finding.related.flatMap((related) => relatedLine(related, paints, width - 4)),
  ];
  return [...hang('  ', `${position(finding.at)}  ${sign}  ${finding.code}${claim}`, width), ...indented(body, 4)];
};

/** Findings under the files in which they stand, in the order given; what to do is said once for each code. */
export const findingsByFile = (findings: readonly Finding[], paints: Paints, width: number): readonly string[] => {
  const firsts = new Set([...groupBy(findings, ({ code }) => code).values()].map(([first]) => first));
  return [...groupBy(findings, ({ at }) => at.file)].flatMap(([file, here]) => [
    ...wrap(paints.strong(printable(file)), width),
    ...here.flatMap((finding) => findingLines(finding, firsts.has(finding), paints, width)),
    '',
  ]);
};

/** `2 errors, 3 warnings, 1 note`, and `12 suppressed` where any is. */
export const countsText = (report: Report): string => {
  const { error, warning, info } = report.summary.findings;
  const suppressed = report.summary.suppressed ?? 0;
  const rest = suppressed === 0 ? '' : `, ${counted(suppressed)} suppressed`;
  return `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(info, 'note')}${rest}`;
};

/**
 * The findings of a report, by file and place, each with what to do about it, then one line that counts them. Ends with
 * a newline; no line is wider than `options.width` (taken as 40 where it is less). Never fails.
 */
export const formatFindings = (report: Report, options: FindingsOptions): string => {
  const paints = paintsFor(options.color);
  const width = layoutWidth(options.width);
  const least = RANK[options.least ?? 'warning'];
  const listed = report.findings.filter(({ severity }) => RANK[severity] >= least);
  const unlisted = report.findings.length - listed.length;
  const rest = unlisted === 0 ? '' : ` ${paints.faint(`(${unlisted} of them not listed)`)}`;
  const claims = `${plural(report.summary.claims, 'claim')}, ${plural(report.summary.readings, 'reading')}`;
  return isolated([
    ...findingsByFile(listed, paints, width),
    ...wrap(`${paints.strong(countsText(report))} in ${claims}.${rest}`, width),
    '',
  ]).join('\n');
};
