import { markedId } from '../counts.ts';
import type { Finding, FindingCode } from '../../model/finding.ts';
import { claimNamed, type Report, type ReportClaim } from '../../model/report.ts';
import { printable } from '../escape.ts';
import { findingsOf } from '../by-claim.ts';
import { message } from '../messages.ts';
import { SEVERITY_SIGNS, VERDICTS } from '../verdicts.ts';
import { apart, columns, columnWidths, GUTTER, hang, indented, shareColumns } from './layout.ts';
import type { Paints } from './paint.ts';
import { answer } from './words.ts';
import { wrap } from './wrap.ts';

/** What a claim's own block already says in full, so that it needs no note. */
const SHOWN_BY_THE_CLAIM: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'contradiction',
  'spelling',
  'adjacent-days',
  'self-contradiction',
  'uncorroborated',
  'incomparable',
]);

/** The findings of a claim that its block does not say anyway. */
export const notesOf = (report: Report, claim: ReportClaim): readonly Finding[] =>
  findingsOf(report, claim.id).filter(({ code }) => !SHOWN_BY_THE_CLAIM.has(code));

/** One finding, as a line with a hanging indent: its sign and severity's colour, what it says, its code. */
export const noteLines = (finding: Finding, paints: Paints, width: number): readonly string[] => {
  const sign = paints.severities[finding.severity](SEVERITY_SIGNS[finding.severity]);
  return hang(`${sign} `, `${printable(message(finding))} ${paints.faint(`(${finding.code})`)}`, width);
};

/** The resolution, and whether it holds. */
export const resolutionLines = (claim: ReportClaim, paints: Paints, width: number): readonly string[] => {
  const { resolution } = claim;
  if (resolution === undefined) return [];
  const leads = { holds: 'Ruled', stale: 'Stale ruling', unneeded: 'Unneeded ruling' } as const;
  const value = resolution.value === undefined ? '' : ` for ${printable(resolution.value)}`;
  const lead = `${leads[resolution.state]}${value} by ${printable(resolution.by)} on ${printable(resolution.on)}: `;
  return wrap(`${paints.strong(lead.trim())} ${printable(resolution.reason)}`, width);
};

/** Columns by which what belongs to a claim stands in from it. */
const INDENT = 2;

/** The event of a related claim, where it is another one: then their answers may differ with good reason. */
const eventText = (related: ReportClaim, claim: ReportClaim): string =>
  related.event === undefined || related.event.id === claim.event?.id ? '' : ` · ${printable(related.event.title)}`;

const relatedRow = (related: ReportClaim, claim: ReportClaim, paints: Paints): readonly string[] => [
  paints.verdicts[related.verdict](`${VERDICTS[related.verdict].sign} ${related.verdict}`),
  printable(related.id),
  `${answer(related)}${paints.faint(eventText(related, claim))}`,
];

/** Share of a line that verdicts and ids may take: answers can be wrapped, ids are to be copied. */
const LEAD_SHARE = 0.75;

const relatedWidths = (rows: readonly (readonly string[])[], room: number): readonly number[] => {
  const natural = columnWidths(rows);
  const [verdict = 1, id = 1] = natural;
  const lead = verdict + id;
  return lead <= room * LEAD_SHARE ? [verdict, id, room - lead] : shareColumns(natural, room);
};

/** Claims about something near, with their answers, and the word that they were not compared. */
export const relatedLines = (report: Report, claim: ReportClaim, paints: Paints, width: number): readonly string[] => {
  if (claim.related.length === 0) return [];
  const related = claim.related.map((id) => ({ id, claim: claimNamed(report, id) }));
  const rows = related.map((row) =>
    row.claim === undefined
      ? ['', printable(row.id), paints.faint('not in this report')]
      : relatedRow(row.claim, claim, paints),
  );
  const widths = relatedWidths(rows, width - INDENT - 3 * GUTTER);
  const cells = rows.map((row) => row.map((text, column) => wrap(text, widths[column] ?? 1)));
  return [paints.faint('Related, not compared:'), ...indented(columns(cells, widths), INDENT)];
};

/** A claim's first lines: verdict and id, what parts it or what all admit, the question. */
export const titleLines = (claim: ReportClaim, right: string, paints: Paints, width: number): readonly string[] => {
  const paint = paints.verdicts[claim.verdict];
  const left = `${paint(VERDICTS[claim.verdict].sign)} ${paints.strong(printable(markedId(claim)))}`;
  return [...apart(left, right, width), ...indented(wrap(printable(claim.question), width - 2), 2)];
};
