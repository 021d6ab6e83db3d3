import type { ReportClaim } from '../../model/report.ts';
import { printable } from '../escape.ts';
import type { Canvas } from './claim-block.ts';
import { columns, GUTTER, indented } from './layout.ts';
import { noteLines, notesOf, relatedLines } from './notes.ts';
import { VERDICT_SIGNS } from './paint.ts';
import { answer, asides, shorten, where } from './words.ts';
import { wrap } from './wrap.ts';

/** From this width on, a claim's id, question, answer and sources stand in one row. */
const WIDE = 110;

/** Sources that a row names. */
const SOURCES_LISTED = 5;

/** Longest answer in a row. */
const LONGEST_ANSWER = 160;

/** Shares of a line for id, question, answer and sources; on narrow lines the id stands above the question. */
const WIDE_SHARES = [0.2, 0.34, 0.24, 0.22] as const;
const NARROW_SHARES = [0.5, 0.26, 0.24] as const;

const sourcesText = ({ report }: Canvas, claim: ReportClaim): string => {
  const places = [
    ...new Set(claim.readings.map((reading) => [where(reading), ...asides(report, reading)].join(' · '))),
  ];
  const rest = places.length - SOURCES_LISTED;
  return places.slice(0, SOURCES_LISTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
};

const shares = (room: number, parts: readonly number[]): readonly number[] =>
  parts.map((part) => Math.max(1, Math.floor(room * part)));

/** One claim as a row: what is asked, what is answered, by whom; its notes below it. */
export const compactLines = (canvas: Canvas, claim: ReportClaim): readonly string[] => {
  const { paints, report, width } = canvas;
  const id = `${paints.verdicts[claim.verdict](VERDICT_SIGNS[claim.verdict])} ${paints.strong(printable(claim.id))}`;
  const question = printable(claim.question);
  const answered = paints.strong(shorten(answer(claim), LONGEST_ANSWER));
  const from = paints.faint(sourcesText(canvas, claim));
  const wide = width >= WIDE;
  const texts = wide ? [[id], [question], [answered], [from]] : [[id, `  ${question}`], [answered], [from]];
  const widths = shares(width - texts.length * GUTTER, wide ? WIDE_SHARES : NARROW_SHARES);
  const cells = texts.map((parts, column) =>
    parts.flatMap((text, line) =>
      line === 0 ? wrap(text, widths[column] ?? 1) : indented(wrap(text.trim(), (widths[column] ?? 1) - 2), 2),
    ),
  );
  return [
    ...columns([cells], widths),
    ...indented(
      [
        ...notesOf(report, claim).flatMap((finding) => noteLines(finding, paints, width - 2)),
        ...relatedLines(report, claim, paints, width - 2),
      ],
      2,
    ),
  ];
};
