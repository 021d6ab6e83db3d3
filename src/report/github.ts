import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { printable } from './escape.ts';
import { message } from './messages.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** GitHub shows only the first annotations of a step, so that the gravest must come first. */
const GRAVEST_FIRST = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

const escaped = (text: string, characters: RegExp): string =>
  printable(text).replace(characters, (character) => ESCAPES[character] ?? character);

const data = (text: string): string => escaped(text, /[%\r\n]/gu);
const property = (text: string): string => escaped(text, /[%\r\n:,]/gu);

/** Columns count only within one line: GitHub refuses them for a range of several. */
const placeOf = ({ at: { file, range } }: Finding): readonly string[] => [
  `file=${property(file)}`,
  `line=${range.start.line}`,
  `endLine=${range.end.line}`,
  ...(range.start.line === range.end.line ? [`col=${range.start.column}`, `endColumn=${range.end.column}`] : []),
];

const titleOf = ({ code, claim }: Finding): string => property(claim === undefined ? code : `${code} in ${claim}`);

const annotation = (finding: Finding): string => {
  const properties = [...placeOf(finding), `title=${titleOf(finding)}`].join(',');
  return `::${COMMANDS[finding.severity]} ${properties}::${data(message(finding))}`;
};

/**
 * Findings as workflow commands, which GitHub Actions shows beside the lines of a change: the gravest first, then a line of
 * counts for the log, which begins with what was looked at. Words of sources cannot become commands. Never fails; ends with a
 * newline.
 */
export const annotate = ({ findings, summary }: Report, looked: string): string => {
  const lines = GRAVEST_FIRST.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).map(annotation),
  );
  const { error, warning, info } = summary.findings;
  return `${[...lines, `${looked}: errors ${error}, warnings ${warning}, notes ${info}`].join('\n')}\n`;
};

/** The findings of a report as workflow commands; see {@link annotate}. */
export const formatGithub = (report: Report): string => annotate(report, `claims ${report.summary.claims}`);
