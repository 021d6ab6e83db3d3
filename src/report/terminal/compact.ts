import { markedId } from '../counts.ts';
import type { ReportClaim } from '../../model/report.ts';
import { printable } from '../escape.ts';
import type { Canvas } from './claim-block.ts';
import { columns, GUTTER, hang, indented } from './layout.ts';
import { noteLines, notesOf, relatedLines } from './notes.ts';
import { VERDICTS } from '../verdicts.ts';
import { plural, shorten } from '../words.ts';
import { answer, asidesOfPlace, nameOf, where } from './words.ts';
import { wrap } from './wrap.ts';
import { widthOf } from './width.ts';
import { largest } from '../../text/lists.ts';

/** From this width on, a claim's id, question, answer and sources stand in one row. */
export const WIDE = 110;

/** Sources that a row names. */
const SOURCES_LISTED = 5;

/** Longest answer in a row. */
const LONGEST_ANSWER = 160;

/** Columns that ids may take in a wide row, their sign with them. */
const WIDEST_ID = 34;

/** Shares of a line for question, answer and sources; on narrow lines the id stands above the question. */
const WIDE_SHARES = [0.44, 0.28, 0.28] as const;
const NARROW_SHARES = [0.48, 0.26, 0.26] as const;

const INDENT = 2;

/** "4 sources, one origin: wire": several sources that all go back to one confirm nothing. */
const originText = ({ report }: Canvas, { origins, readings }: ReportClaim): readonly string[] => {
  const sources = new Set(readings.map(({ source }) => source)).size;
  const [origin] = origins;
  if (origin === undefined || origins.length > 1 || sources < 2) return [];
  return [`${plural(sources, 'source')}, one origin, ${nameOf(report, origin)}:`];
};

const sourcesTexts = ({ report }: Canvas, claim: ReportClaim): readonly string[] => {
  const texts = claim.readings.map((reading) => {
    const aside = asidesOfPlace(report, claim, reading).join(', ');
    return aside === '' ? where(reading) : `${where(reading)} (${aside})`;
  });
  const places = [...new Set(texts)];
  const rest = places.length - SOURCES_LISTED;
  const listed = places.slice(0, SOURCES_LISTED);
  const parted = listed.map((place, index) => (index < listed.length - 1 ? `${place},` : place));
  return rest > 0 ? [...parted, `and ${rest} more`] : parted;
};

const shares = (room: number, parts: readonly number[]): readonly number[] =>
  parts.map((part) => Math.max(1, Math.floor(room * part)));

/** The columns for the ids of all claims of one verdict, so that their rows stand in line. */
const idColumn = ({ report }: Canvas, { verdict }: ReportClaim): number => {
  const ids = report.claims
    .filter((claim) => claim.verdict === verdict)
    .map((one) => widthOf(printable(markedId(one))));
  return Math.min(WIDEST_ID, largest(ids, 1) + INDENT);
};

const rowLines = (canvas: Canvas, claim: ReportClaim): readonly string[] => {
  const { paints, width } = canvas;
  const sign = `${paints.verdicts[claim.verdict](VERDICTS[claim.verdict].sign)} `;
  const id = paints.strong(printable(markedId(claim)));
  const question = printable(claim.question);
  const rest = (answers: number, from: number): readonly (readonly string[])[] => [
    wrap(paints.strong(shorten(answer(claim), LONGEST_ANSWER)), answers),
    wrap(paints.faint([...originText(canvas, claim), ...sourcesTexts(canvas, claim)].join(' ')), from),
  ];
  if (width < WIDE) {
    const [asked = 1, answers = 1, from = 1] = shares(width - 3 * GUTTER, NARROW_SHARES);
    const first = [...hang(sign, id, asked), ...indented(wrap(question, asked - INDENT), INDENT)];
    return columns([[first, ...rest(answers, from)]], [asked, answers, from]);
  }
  const ids = idColumn(canvas, claim);
  const [asked = 1, answers = 1, from = 1] = shares(width - ids - 4 * GUTTER, WIDE_SHARES);
  return columns([[hang(sign, id, ids), wrap(question, asked), ...rest(answers, from)]], [ids, asked, answers, from]);
};

/** One claim as a row: what is asked, what is answered, by whom; its notes below it. */
export const compactLines = (canvas: Canvas, claim: ReportClaim): readonly string[] => {
  const { paints, report, width } = canvas;
  const below = [
    ...notesOf(report, claim).flatMap((finding) => noteLines(finding, paints, width - INDENT)),
    ...relatedLines(report, claim, paints, width - INDENT),
  ];
  return [...rowLines(canvas, claim), ...indented(below, INDENT)];
};
