import { draftText } from '../counts.ts';
import type { Report, ReportClaim, ReportReading, ReportRelation } from '../../model/report.ts';
import { printable } from '../escape.ts';
import type { FormatOptions } from '../format.ts';
import type { Canvas } from './claim-block.ts';
import { inSentence } from './in-sentence.ts';
import { isolated } from './isolate.ts';
import { hang, heading, indented, layoutWidth } from './layout.ts';
import { noteLines, relatedLines, resolutionLines } from './notes.ts';
import { qualifiersOf } from '../asides.ts';
import { findingsOf } from '../by-claim.ts';
import { refusalOf } from '../refusals.ts';
import { VERDICTS } from '../verdicts.ts';
import { paintsFor } from './paint.ts';
import { nameOf, pairText, ruleText, valueText } from './words.ts';
import { wrap } from './wrap.ts';

const INDENT = 2;

/** Most characters of a sentence that are shown on either side of the words quoted. */
const MOST_AROUND = 400;

const place = ({ file, range }: ReportClaim['at']): string =>
  `${printable(file)}:${range.start.line}:${range.start.column}`;

const part = (canvas: Canvas, title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', ...heading(title, canvas.width, canvas.paints.faint), ...lines];

const standing = (canvas: Canvas, reading: ReportReading): string => {
  const { anchor, source, line, column, locator } = reading;
  if (anchor === null || line === null || column === null) return printable(source);
  const file = canvas.report.sources.find(({ id }) => id === source)?.file ?? source;
  const at = locator === undefined ? '' : `, ${printable(locator)}`;
  return `${printable(file)}:${line}:${column}${at}, found ${anchor.method}`;
};

const particulars = (canvas: Canvas, reading: ReportReading): string =>
  [
    standing(canvas, reading),
    `voice ${nameOf(canvas.report, reading.voice)}`,
    ...(reading.origin === reading.voice ? [] : [`origin ${nameOf(canvas.report, reading.origin)}`]),
    ...qualifiersOf(reading).map(printable),
    ...(reading.labelled ? ['label by the editor'] : []),
    place(reading.at),
  ].join(' · ');

const readingLines = (canvas: Canvas, claim: ReportClaim, reading: ReportReading): readonly string[] => {
  const { paints, report, width } = canvas;
  const refusal = refusalOf(report, claim, reading);
  const value = [
    paints.strong(valueText(reading)),
    ...(refusal === undefined ? [] : [paints.faint(`takes no part: ${printable(refusal)}`)]),
  ].join(' ');
  const notes = findingsOf(report, claim.id).filter((finding) => finding.reading === reading.key);
  return [
    '',
    ...hang(`${printable(reading.key)}  `, value, width),
    ...indented(
      [
        ...wrap(inSentence(report.sources, reading, paints.mark, MOST_AROUND), width - INDENT),
        ...wrap(paints.faint(particulars(canvas, reading)), width - INDENT),
        ...notes.flatMap((finding) => noteLines(finding, paints, width - INDENT)),
      ],
      INDENT,
    ),
  ];
};

const relationLines = (canvas: Canvas, claim: ReportClaim, relation: ReportRelation): readonly string[] => {
  const { paints, width } = canvas;
  const strained = relation.relation === 'compatible' && relation.strained === true ? ', only just' : '';
  const keys = printable(`${relation.a}, ${relation.b}: ${relation.relation}${strained}`);
  return [
    ...wrap(pairText(claim, relation), width),
    ...indented(wrap(paints.faint(`${keys}. ${ruleText(relation)}`), width - INDENT), INDENT),
  ];
};

const campLines = ({ paints, width }: Canvas, claim: ReportClaim): readonly string[] =>
  (claim.camps ?? []).flatMap((camp, index) => {
    const several =
      camp.fitsSeveral.length === 0 ? '' : `; ${printable(camp.fitsSeveral.join(', '))} would fit another as well`;
    return hang(
      `${index + 1}. `,
      `${paints.strong(printable(camp.value))}  ${printable(camp.readings.join(', '))}${several}`,
      width,
    );
  });

const consensusLines = ({ paints, width }: Canvas, { consensus }: ReportClaim): readonly string[] => {
  if (consensus === undefined) return [];
  const asOf = consensus.asOf === undefined ? '' : `, as of ${printable(consensus.asOf)}`;
  return wrap(`${paints.strong(printable(consensus.text))}${asOf}`, width);
};

const headLines = (canvas: Canvas, claim: ReportClaim): readonly string[] => {
  const { paints, report, width } = canvas;
  const verdict = paints.verdicts[claim.verdict](
    `${VERDICTS[claim.verdict].sign} ${claim.verdict}${claim.conflict === undefined ? '' : ` (${claim.conflict})`}`,
  );
  const day = claim.event?.date === undefined ? '' : `, ${claim.event.date}`;
  const facts = [
    claim.kind,
    ...(claim.draft === undefined ? [] : [draftText(claim) ?? '']),
    ...(claim.event === undefined ? [] : [`event: ${claim.event.title}${day}`]),
    ...(claim.tags.length === 0 ? [] : [`tags: ${claim.tags.join(', ')}`]),
    ...(claim.origins.length === 0 ? [] : [`origins: ${claim.origins.map((id) => nameOf(report, id)).join(', ')}`]),
  ].map(printable);
  return [
    ...wrap(`${paints.strong(printable(claim.id))}  ${verdict}`, width),
    ...wrap(printable(claim.question), width),
    ...wrap(paints.faint([...facts, place(claim.at)].join(' · ')), width),
  ];
};

/** What is to be noted of the claim as a whole: notes on one reading stand with it. */
const claimNotes = ({ report, paints, width }: Canvas, claim: ReportClaim): readonly string[] =>
  findingsOf(report, claim.id)
    .filter((finding) => finding.reading === undefined)
    .flatMap((finding) => noteLines(finding, paints, width));

/**
 * One claim in full: every reading in its sentence, how the values stand and by which rule, camps, consensus, ruling,
 * the evidence hash that a ruling records, and related claims beside it. Ends with a newline; no line is wider than
 * `options.width` (taken as 40 where it is less). Where the report has no such claim, it says so.
 */
export const formatClaim = (report: Report, claimId: string, options: FormatOptions): string => {
  const paints = paintsFor(options.color);
  const canvas: Canvas = { report, paints, width: layoutWidth(options.width), folded: false };
  const claim = report.claims.find(({ id }) => id === claimId);
  if (claim === undefined) return `There is no claim “${printable(claimId)}”.\n`;
  return isolated([
    ...headLines(canvas, claim),
    ...part(canvas, 'Readings', claim.readings.flatMap((reading) => readingLines(canvas, claim, reading)).slice(1)),
    ...part(
      canvas,
      'Relations',
      claim.relations.flatMap((relation) => relationLines(canvas, claim, relation)),
    ),
    ...part(canvas, 'Camps', campLines(canvas, claim)),
    ...part(canvas, 'Consensus: what all admit', consensusLines(canvas, claim)),
    ...part(canvas, 'Resolution', resolutionLines(claim, canvas.paints, canvas.width)),
    ...part(canvas, 'Notes', claimNotes(canvas, claim)),
    ...part(canvas, 'Beside it', relatedLines(report, claim, canvas.paints, canvas.width)),
    ...part(canvas, 'Evidence', wrap(printable(claim.evidence), canvas.width)),
    '',
  ]).join('\n');
};
