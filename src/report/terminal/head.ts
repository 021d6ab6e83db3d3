import type { Report } from '../../model/report.ts';
import { contradictionsOf, type Contradiction } from '../contradictions.ts';
import { countsOf, draftCountsText } from '../counts.ts';
import { printable } from '../escape.ts';
import { VERDICTS } from '../verdicts.ts';
import { plural } from '../words.ts';
import type { Canvas } from './claim-block.ts';
import { columns, GUTTER, hang, indented } from './layout.ts';
import type { Paint, Paints } from './paint.ts';
import { WIDE } from './compact.ts';
import { widthOf } from './width.ts';
import { wrap, wrapPhrases } from './wrap.ts';
import { largest } from '../../text/lists.ts';

/** Contradictions that the head lists; all stand below it. */
const LISTED = 40;

/** Most of a wide line that the question may take. */
const QUESTION_SHARE = 0.5;

const SIGN = `${VERDICTS.contradicted.sign} `;
const INDENT = SIGN.length;

interface Line {
  readonly sign: string;
  readonly question: string;
  readonly sides: string;
}

const sidesText = ({ sides }: Contradiction, paint: Paint): string =>
  sides.map(({ value, speakers }) => `${paint(value)} ${printable(`(${speakers})`)}`).join(' ≠ ');

const openLine = (paints: Paints, contradiction: Contradiction): Line => ({
  sign: paints.verdicts.contradicted(SIGN),
  question: printable(contradiction.claim.question),
  sides: sidesText(contradiction, paints.strong),
});

const ruledLine = (paints: Paints, contradiction: Contradiction): Line => {
  const value = contradiction.claim.resolution?.value;
  const ruling = value === undefined ? 'ruled on' : `ruled for “${printable(value)}”`;
  return {
    sign: paints.faint(SIGN),
    question: paints.faint(printable(contradiction.claim.question)),
    sides: paints.faint(`${ruling}: ${sidesText(contradiction, (text) => text)}`),
  };
};

/** A row a contradiction where there is room; else the question, and below it the sides. */
const layOut = (lines: readonly Line[], width: number): readonly string[] => {
  if (width < WIDE)
    return lines.flatMap(({ sign, question, sides }) => [
      ...hang(sign, question, width),
      ...indented(wrap(sides, width - INDENT), INDENT),
    ]);
  const widest = largest(
    lines.map(({ question }) => INDENT + widthOf(question)),
    1,
  );
  const asked = Math.min(widest, Math.floor(width * QUESTION_SHARE));
  const rest = width - asked - GUTTER;
  return columns(
    lines.map(({ sign, question, sides }) => [hang(sign, question, asked), wrap(sides, rest)]),
    [asked, rest],
  );
};

const contradictionLines = ({ report, paints, width }: Canvas): readonly string[] => {
  const { open, ruled } = contradictionsOf(report);
  const all = [...open.map((one) => openLine(paints, one)), ...ruled.map((one) => ruledLine(paints, one))];
  const rest = all.length - LISTED;
  return [
    ...(all.length === 0 ? [] : ['']),
    ...layOut(all.slice(0, LISTED), width),
    ...(rest > 0 ? wrap(paints.faint(`and ${plural(rest, 'more contradiction')}`), width) : []),
  ];
};

const aboutLines = ({ report, paints, width }: Canvas): readonly string[] => {
  const { title, author, date } = report.about ?? {};
  const by = [author, date].flatMap((part) => (part === undefined ? [] : [part])).join(', ');
  return [
    ...(title === undefined ? [] : wrap(paints.strong(printable(title)), width)),
    ...(by === '' ? [] : wrap(printable(by), width)),
  ];
};

const toolLine = ({ tool, summary }: Report, paints: Paints): string =>
  [
    `${paints.strong(printable(tool.name))} ${paints.faint(printable(tool.version))}`,
    plural(summary.sources, 'source'),
    plural(summary.claims, 'claim'),
    plural(summary.readings, 'reading'),
  ].join(' · ');

const sourceLines = ({ report, paints, width }: Canvas): readonly string[] => {
  const names = report.sources.map(({ id, published, status, ownWord = [] }) => {
    const day = ownWord.includes('published') ? `${published}, its own word` : published;
    const known = [day, status === 'current' ? undefined : status].filter((one) => one !== undefined);
    return printable(known.length === 0 ? id : `${id} (${known.join(', ')})`);
  });
  return wrapPhrases(
    names.map((name, index) => paints.faint(index < names.length - 1 ? `${name},` : name)),
    ' ',
    width,
  );
};

/** How many claims stand how; what there is none of is left out. */
export const verdictCounts = ({ summary }: Report, paints: Paints): readonly string[] =>
  countsOf(summary).map(({ verdict, sign, count, name }) => paints.verdicts[verdict](`${sign} ${count} ${name}`));

/** What the report says of itself, the counts, each contradiction in a line, and the sources. */
export const headLines = (canvas: Canvas): readonly string[] => {
  const { report, paints, width } = canvas;
  const counts = verdictCounts(report, paints);
  const drafts = draftCountsText(report.summary);
  return [
    ...aboutLines(canvas),
    ...wrap(toolLine(report, paints), width),
    ...(counts.length === 0 ? [] : wrapPhrases(counts, '  ', width)),
    ...(drafts === undefined ? [] : wrap(drafts, width)),
    ...contradictionLines(canvas),
    ...(report.sources.length === 0 ? [] : ['', ...sourceLines(canvas)]),
  ];
};
