import { markedId, sizeOf } from './counts.ts';
import type { Finding } from '../model/finding.ts';
import {
  claimNamed,
  type Camp,
  type Report,
  type ReportClaim,
  type ReportReading,
  type ReportRelation,
  type Verdict,
} from '../model/report.ts';
import { RULES } from '../model/relation.ts';
import { escapeMarkdown } from './escape.ts';
import { asidesOf } from './asides.ts';
import { findingsOf } from './by-claim.ts';
import { headOf, strong, table } from './markdown-head.ts';
import { message } from './messages.ts';
import { fragmentAddress } from './text-fragment.ts';
import { reasonsOf } from './reasons.ts';
import { refusalOf } from './refusals.ts';
import { headingOf, inOrder, RELATION_SIGNS, VERDICT_ORDER, VERDICTS } from './verdicts.ts';
import { NO_VALUE, placeIn, plural } from './words.ts';

/** Readings that one camp's or claim's cell lists; the JSON report has all. */
const READINGS_LISTED = 12;

/** Where a reading stands: in the page that its source was taken from, if that has an address. */
const where = (report: Report, reading: ReportReading): string => {
  const place = escapeMarkdown(placeIn(reading));
  const source = report.sources.find(({ id }) => id === reading.source);
  const address = source === undefined || reading.anchor === null ? undefined : fragmentAddress(source, reading.anchor);
  return address === undefined ? place : `[${place}](<${address.replaceAll('|', '%7C')}>)`;
};

const words = (report: Report, claim: ReportClaim, reading: ReportReading): string => {
  const refusal = refusalOf(report, claim, reading);
  const asides = [...asidesOf(report, reading), ...(refusal === undefined ? [] : [refusal])].map(escapeMarkdown);
  return `“${escapeMarkdown(reading.quote.exact).trim()}” (${[where(report, reading), ...asides].join(', ')})`;
};

const cell = (report: Report, claim: ReportClaim, readings: readonly ReportReading[]): string => {
  const rest = readings.length - READINGS_LISTED;
  return [
    ...readings.slice(0, READINGS_LISTED).map((reading) => words(report, claim, reading)),
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
          claim,
          claim.readings.filter(({ key }) => camp.readings.includes(key)),
        ),
      ),
    ],
  );

/** Pairs of values that a claim explains. */
const PAIRS_LISTED = 15;

const rules = (claim: ReportClaim): readonly string[] => {
  const texts = new Map(claim.readings.map(({ key, text }) => [key, text ?? NO_VALUE]));
  const pair = ({ a, b, relation }: ReportRelation): string =>
    `${escapeMarkdown(texts.get(a) ?? a)} ${RELATION_SIGNS[relation]} ${escapeMarkdown(texts.get(b) ?? b)}`;
  const { reasons, rest } = reasonsOf(claim, PAIRS_LISTED);
  return [
    ...reasons.map(
      ({ relation: { rule, note }, pairs }) =>
        `- ${pairs.map(pair).join(' · ')}: ${escapeMarkdown(note ?? RULES[rule])} (\`${rule}\`)`,
    ),
    ...(rest > 0 ? [`- and ${plural(rest, 'more pair')}`] : []),
  ];
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
  findingsOf(report, claim.id)
    .filter(({ code }) => !SAID.has(code))
    .map(note);

const answer = (claim: ReportClaim): string => {
  if (claim.consensus !== undefined) return strong(claim.consensus.text);
  const texts = new Set(claim.readings.flatMap(({ text }) => (text === null ? [] : [escapeMarkdown(text)])));
  return texts.size === 0
    ? NO_VALUE
    : [...texts].slice(0, READINGS_LISTED).join(claim.verdict === 'contradicted' ? ' ≠ ' : ' / ');
};

const related = (report: Report, claim: ReportClaim): readonly string[] =>
  claim.related.map((id) => {
    const other = claimNamed(report, id);
    const stands = other === undefined ? '' : `: ${VERDICTS[other.verdict].sign} ${other.verdict}, ${answer(other)}`;
    return `- Related, not compared: ${escapeMarkdown(id)}${stands}`;
  });

const conflictTitle = (claim: ReportClaim): string =>
  `### ${escapeMarkdown(markedId(claim))}${claim.conflict === undefined ? '' : ` (${claim.conflict})`}`;

const broad = (report: Report, claim: ReportClaim): readonly string[] => {
  const grouped = claim.camps ?? [];
  const byReading = (): readonly string[] =>
    table(
      ['Value', 'Words'],
      claim.readings
        .slice(0, READINGS_LISTED)
        .map((reading) => [escapeMarkdown(reading.text ?? NO_VALUE), words(report, claim, reading)]),
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
        escapeMarkdown(markedId(claim)),
        escapeMarkdown(claim.question),
        answer(claim),
        cell(report, claim, claim.readings),
      ]),
    ),
    '',
    ...(below.length === 0 ? [] : [...below, '']),
  ];
};

const section = (report: Report, verdict: Verdict): readonly string[] => {
  const claims = inOrder(report).filter((claim) => claim.verdict === verdict);
  if (claims.length === 0) return [];
  const isBroad = verdict === 'contradicted' || verdict === 'unverified';
  return [
    `## ${VERDICTS[verdict].sign} ${headingOf(verdict)} (${sizeOf(claims)})`,
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

/**
 * The report as GitHub-flavoured Markdown, to paste into a pull request or to hand over: each contradiction in a line, the
 * counts, contradictions side by side, the rest in tables. Words of sources and registry are escaped: they cannot become links, HTML, mentions,
 * cells or headings. Ends with a newline. Never fails.
 */
export const formatMarkdown = (report: Report): string =>
  [...headOf(report), ...VERDICT_ORDER.flatMap((verdict) => section(report, verdict)), ...others(report)]
    .join('\n')
    .trimEnd() + '\n';
