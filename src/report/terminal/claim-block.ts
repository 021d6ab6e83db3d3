import type { Camp, Report, ReportClaim, ReportReading } from '../../model/report.ts';
import { printable } from '../escape.ts';
import { groupBy } from '../../text/group.ts';
import { reasonsOf } from '../reasons.ts';
import { plural, shorten } from '../words.ts';
import { box, boxColumns } from './box.ts';
import { columns, GUTTER, hang, indented, type Cell } from './layout.ts';
import { noteLines, notesOf, relatedLines, resolutionLines, titleLines } from './notes.ts';
import type { Paints } from './paint.ts';
import { answer, asides, pairText, saysItself, shortRuleText, valueText, where, words } from './words.ts';
import { wrap } from './wrap.ts';
import { widthOf } from './width.ts';
import { largest } from '../../text/lists.ts';

/** What the lines of a report are made with. */
export interface Canvas {
  readonly report: Report;
  readonly paints: Paints;
  readonly width: number;
  /** Whether what is agreed or stands alone takes a line each. */
  readonly folded: boolean;
}

/** Columns by which a claim's body stands in from its title. */
const INDENT = 2;

/** A camp's column narrower than this is hard to read: then camps stand under one another. */
const NARROWEST_CAMP = 22;

/** Readings that an overview lists in one claim or camp; `show` lists all. */
const READINGS_LISTED = 8;

/** Sides of a contradiction that an overview sets under one another. */
const CAMPS_LISTED = 12;

/** Pairs of values that an overview explains: those of five sides. */
const PAIRS_LISTED = 10;

/** Longest value that heads a camp. */
const LONGEST_CAMP = 120;

const more = (count: number, what: string, claim: ReportClaim): string =>
  `and ${plural(count, `more ${what}`)}: reconcile show ${printable(claim.id)}`;

const source = (canvas: Canvas, claim: ReportClaim, reading: ReportReading): string =>
  canvas.paints.faint([where(reading), ...asides(canvas.report, claim, reading)].join(' · '));

const readingsOf = (claim: ReportClaim, camp: Camp): readonly ReportReading[] =>
  claim.readings.filter(({ key }) => camp.readings.includes(key));

const campReading = (
  canvas: Canvas,
  claim: ReportClaim,
  camp: Camp,
  reading: ReportReading,
  width: number,
): readonly string[] => [
  ...(valueText(reading) === printable(camp.value) || saysItself(reading)
    ? []
    : wrap(canvas.paints.strong(valueText(reading)), width)),
  ...wrap(words(reading), width),
  ...wrap(source(canvas, claim, reading), width),
  ...(camp.fitsSeveral.includes(reading.key) ? wrap(canvas.paints.faint('fits another side too'), width) : []),
];

const campCell = (canvas: Canvas, claim: ReportClaim, camp: Camp, width: number): Cell => {
  const readings = readingsOf(claim, camp);
  const listed = readings
    .slice(0, READINGS_LISTED)
    .flatMap((reading, index) => [...(index === 0 ? [] : ['']), ...campReading(canvas, claim, camp, reading, width)]);
  const rest = readings.length - READINGS_LISTED;
  return rest > 0 ? [...listed, '', ...wrap(canvas.paints.faint(more(rest, 'reading', claim)), width)] : listed;
};

const campHead = (canvas: Canvas, claim: ReportClaim, camp: Camp, width: number): Cell =>
  wrap(canvas.paints.verdicts[claim.verdict](canvas.paints.strong(shorten(camp.value, LONGEST_CAMP))), width);

const sideBySide = (canvas: Canvas, claim: ReportClaim, camps: readonly Camp[], width: number): readonly string[] => {
  const cellWidth = Math.floor((width - boxColumns(camps.length)) / camps.length);
  return box(
    [
      camps.map((camp) => campHead(canvas, claim, camp, cellWidth)),
      camps.map((camp) => campCell(canvas, claim, camp, cellWidth)),
    ],
    camps.map(() => cellWidth),
    canvas.paints.faint,
  );
};

const underOneAnother = (
  canvas: Canvas,
  claim: ReportClaim,
  camps: readonly Camp[],
  width: number,
): readonly string[] => {
  const room = width - boxColumns(2);
  const natural = largest(camps.map((camp) => widthOf(shorten(camp.value, LONGEST_CAMP))));
  const value = Math.max(1, Math.min(natural, Math.floor(room / 3)));
  const widths = [value, room - value];
  return box(
    camps.map((camp) => [campHead(canvas, claim, camp, value), campCell(canvas, claim, camp, room - value)]),
    widths,
    canvas.paints.faint,
  );
};

const campLines = (canvas: Canvas, claim: ReportClaim, width: number): readonly string[] => {
  const camps = claim.camps ?? [];
  if (camps.length === 0) return readingLines(canvas, claim, width);
  const each = Math.floor((width - boxColumns(camps.length)) / camps.length);
  if (each >= NARROWEST_CAMP) return sideBySide(canvas, claim, camps, width);
  const rest = camps.length - CAMPS_LISTED;
  return [
    ...underOneAnother(canvas, claim, camps.slice(0, CAMPS_LISTED), width),
    ...(rest > 0 ? wrap(canvas.paints.faint(more(rest, 'side', claim)), width) : []),
  ];
};

/** Readings in the order of the values that they state, a value named once. */
const byValue = (readings: readonly ReportReading[]): readonly { reading: ReportReading; first: boolean }[] =>
  [...groupBy(readings, valueText).values()].flatMap((group) =>
    group.map((reading, index) => ({ reading, first: index === 0 })),
  );

/** Shares of a line that value and source may take beside the words quoted; the source also what these leave over. */
const VALUE_SHARE = 0.3;
const SOURCE_SHARE = 0.34;

const readingLines = (canvas: Canvas, claim: ReportClaim, width: number): readonly string[] => {
  const listed = byValue(claim.readings).slice(0, READINGS_LISTED);
  const texts = listed.map(({ reading, first }) => [
    first ? canvas.paints.strong(valueText(reading)) : '',
    words(reading),
    source(canvas, claim, reading),
  ]);
  const room = width - 3 * GUTTER;
  const widest = (column: number): number =>
    largest(
      texts.map((row) => widthOf(row[column] ?? '')),
      1,
    );
  const value = Math.min(widest(0), Math.floor(room * VALUE_SHARE));
  const from = Math.min(widest(2), Math.max(Math.floor(room * SOURCE_SHARE), room - value - widest(1)));
  const widths = [value, Math.min(widest(1), room - value - from), from];
  const cells = texts.map((row) => row.map((text, column) => wrap(text, widths[column] ?? 1)));
  const rest = claim.readings.length - listed.length;
  return [
    ...columns(cells, widths),
    ...(rest > 0 ? wrap(canvas.paints.faint(more(rest, 'reading', claim)), width) : []),
  ];
};

const relationLines = (canvas: Canvas, claim: ReportClaim, width: number): readonly string[] => {
  const { reasons, rest } = reasonsOf(claim, PAIRS_LISTED);
  return [
    ...reasons.flatMap(({ relation, pairs }) => {
      const values = pairs.map((pair) => pairText(claim, pair)).join(' · ');
      return hang('', `${values}  ${canvas.paints.faint(shortRuleText(relation))}`, width);
    }),
    ...(rest > 0 ? wrap(canvas.paints.faint(more(rest, 'pair', claim)), width) : []),
  ];
};

const titleRight = ({ paints }: Canvas, claim: ReportClaim): string => {
  if (claim.consensus !== undefined)
    return `${paints.faint('all admit')} ${paints.strong(shorten(answer(claim), LONGEST_CAMP))}`;
  const resolved = claim.resolution?.state === 'holds' ? ', ruled on' : '';
  return paints.verdicts[claim.verdict](claim.conflict === undefined ? claim.verdict : `${claim.conflict}${resolved}`);
};

/** One claim in full breadth: its readings side by side, why they part or meet, and what is to be noted. */
export const claimLines = (canvas: Canvas, claim: ReportClaim): readonly string[] => {
  const width = canvas.width - INDENT;
  const { paints, report } = canvas;
  const body = [
    ...(claim.verdict === 'contradicted' ? campLines(canvas, claim, width) : readingLines(canvas, claim, width)),
    ...relationLines(canvas, claim, width),
    ...resolutionLines(claim, paints, width),
    ...notesOf(report, claim).flatMap((finding) => noteLines(finding, paints, width)),
    ...relatedLines(report, claim, paints, width),
  ];
  return [...titleLines(claim, titleRight(canvas, claim), paints, canvas.width), ...indented(body, INDENT)];
};
