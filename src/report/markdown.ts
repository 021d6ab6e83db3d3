import type { Finding } from '../model/finding.ts';
import {
  claimNamed,
  type Camp,
  type Report,
  type ReportClaim,
  type ReportReading,
  type Verdict,
} from '../model/report.ts';
import { RULES } from '../model/relation.ts';
import { escapeMarkdown } from './escape.ts';
import { message } from './messages.ts';

/** Readings that one camp's or claim's cell lists; the JSON report has all. */
const READINGS_LISTED = 12;

const ORDER = [
  'contradicted',
  'unverified',
  'compatible',
  'agreed',
  'uncorroborated',
] as const satisfies readonly Verdict[];

const TITLES = {
  contradicted: 'Contradicted: they cannot all be right',
  unverified: 'Unverified: a reading is not evidence as it stands',
  compatible: 'Compatible: they only seem to differ',
  agreed: 'Agreed',
  uncorroborated: 'Uncorroborated: nothing independent to compare with',
} as const satisfies Record<Verdict, string>;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

const strong = (text: string): string => `**${escapeMarkdown(text).trim()}**`;

const titled = (report: Report, id: string): string => escapeMarkdown(report.parties[id] ?? id);

const words = (report: Report, reading: ReportReading): string => {
  const asides = [
    escapeMarkdown(reading.line === null ? reading.source : `${reading.source}:${reading.line}`),
    ...(reading.voice === reading.source ? [] : [titled(report, reading.voice)]),
    ...(reading.asOf === undefined ? [] : [`as of ${escapeMarkdown(reading.asOf)}`]),
    ...(reading.translation === undefined ? [] : [`translated: “${escapeMarkdown(reading.translation)}”`]),
  ];
  return `“${escapeMarkdown(reading.quote.exact).trim()}” (${asides.join(', ')})`;
};

const cell = (report: Report, readings: readonly ReportReading[]): string => {
  const rest = readings.length - READINGS_LISTED;
  return [
    ...readings.slice(0, READINGS_LISTED).map((reading) => words(report, reading)),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join('<br>');
};

const sideBySide = (report: Report, claim: ReportClaim, camps: readonly Camp[]): readonly string[] =>
  table(
    camps.map(({ value }) => escapeMarkdown(value)),
    [
      camps.map((camp) =>
        cell(
          report,
          claim.readings.filter(({ key }) => camp.readings.includes(key)),
        ),
      ),
    ],
  );

const rules = (claim: ReportClaim): readonly string[] => {
  const parting = claim.relations.filter(({ relation }) => relation === 'contradicts');
  return [...new Set(parting.map(({ rule, note }) => `- \`${rule}\`: ${escapeMarkdown(note ?? RULES[rule])}`))];
};

const resolution = ({ resolution: ruling }: ReportClaim): readonly string[] => {
  if (ruling === undefined) return [];
  const value = ruling.value === undefined ? '' : ` for ${strong(ruling.value)}`;
  const state = ruling.state === 'holds' ? '' : `, ${ruling.state}`;
  return [
    `- Ruled on${value} by ${escapeMarkdown(ruling.by)}, ${escapeMarkdown(ruling.on)}${state}: ${escapeMarkdown(ruling.reason)}`,
  ];
};

/** Said by the claim's table already. */
const SAID = new Set(['contradiction', 'spelling', 'adjacent-days', 'self-contradiction', 'uncorroborated']);

const note = (finding: Finding): string =>
  `- ${finding.severity} \`${finding.code}\`: ${escapeMarkdown(message(finding))}`;

const notes = (report: Report, claim: ReportClaim): readonly string[] =>
  report.findings.filter(({ claim: id, code }) => id === claim.id && !SAID.has(code)).map(note);

const answer = (claim: ReportClaim): string => {
  if (claim.consensus !== undefined) return strong(claim.consensus.text);
  const texts = new Set(claim.readings.flatMap(({ text }) => (text === null ? [] : [escapeMarkdown(text)])));
  return texts.size === 0
    ? '—'
    : [...texts].slice(0, READINGS_LISTED).join(claim.verdict === 'contradicted' ? ' ≠ ' : ' / ');
};

const related = (report: Report, claim: ReportClaim): readonly string[] =>
  claim.related.map((id) => {
    const other = claimNamed(report, id);
    const stands = other === undefined ? '' : `: ${other.verdict}, ${answer(other)}`;
    return `- Related, not compared: ${escapeMarkdown(id)}${stands}`;
  });

const conflictTitle = ({ id, conflict }: ReportClaim): string =>
  `### ${escapeMarkdown(id)}${conflict === undefined ? '' : ` (${conflict})`}`;

const broad = (report: Report, claim: ReportClaim): readonly string[] => {
  const grouped = claim.camps ?? [];
  const byReading = (): readonly string[] =>
    table(
      ['Value', 'Words'],
      claim.readings
        .slice(0, READINGS_LISTED)
        .map((reading) => [escapeMarkdown(reading.text ?? '—'), words(report, reading)]),
    );
  const below = [...rules(claim), ...resolution(claim), ...notes(report, claim), ...related(report, claim)];
  return [
    conflictTitle(claim),
    '',
    escapeMarkdown(claim.question),
    '',
    ...(grouped.length > 1 ? sideBySide(report, claim, grouped) : byReading()),
    '',
    ...(below.length === 0 ? [] : [...below, '']),
  ];
};

const compact = (report: Report, claims: readonly ReportClaim[]): readonly string[] => {
  const below = claims.flatMap((claim) =>
    [...resolution(claim), ...notes(report, claim), ...related(report, claim)].map(
      (line) => `- ${strong(claim.id)}: ${line.slice(2)}`,
    ),
  );
  return [
    ...table(
      ['Claim', 'Question', 'Answer', 'Words'],
      claims.map((claim) => [
        escapeMarkdown(claim.id),
        escapeMarkdown(claim.question),
        answer(claim),
        cell(report, claim.readings),
      ]),
    ),
    '',
    ...(below.length === 0 ? [] : [...below, '']),
  ];
};

const section = (report: Report, verdict: Verdict): readonly string[] => {
  const claims = report.claims.filter((claim) => claim.verdict === verdict);
  if (claims.length === 0) return [];
  const isBroad = verdict === 'contradicted' || verdict === 'unverified';
  return [
    `## ${TITLES[verdict]} (${claims.length})`,
    '',
    ...(isBroad ? claims.flatMap((claim) => broad(report, claim)) : compact(report, claims)),
  ];
};

const others = (report: Report): readonly string[] => {
  const ids = new Set(report.claims.map(({ id }) => id));
  const rest = report.findings.filter(
    ({ claim, severity }) => severity !== 'info' && (claim === undefined || !ids.has(claim)),
  );
  const place = ({ file, range }: Finding['at']): string =>
    `${escapeMarkdown(file)}:${range.start.line}:${range.start.column}`;
  return rest.length === 0
    ? []
    : ['## Findings', '', ...rest.map((finding) => `${note(finding)} (${place(finding.at)})`), ''];
};

const summary = ({ summary: counts, tool }: Report): readonly string[] => [
  '# Where the sources stand',
  '',
  ...table(
    [...ORDER.map((verdict) => verdict), 'errors', 'warnings', 'notes'],
    [
      [
        ...ORDER.map((verdict) => counts.verdicts[verdict]),
        counts.findings.error,
        counts.findings.warning,
        counts.findings.info,
      ].map(String),
    ],
  ),
  '',
  `${counts.claims} claims, ${counts.readings} readings, ${counts.sources} sources; ${escapeMarkdown(`${tool.name} ${tool.version}`)}.`,
  '',
];

/**
 * The report as GitHub-flavoured Markdown, to paste into a pull request or to hand over: the counts, contradictions side
 * by side, the rest in tables. Words of sources and registry are escaped: they cannot become links, HTML, mentions,
 * cells or headings. Ends with a newline. Never fails.
 */
export const formatMarkdown = (report: Report): string =>
  [...summary(report), ...ORDER.flatMap((verdict) => section(report, verdict)), ...others(report)]
    .join('\n')
    .trimEnd() + '\n';
