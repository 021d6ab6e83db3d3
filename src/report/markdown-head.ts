import type { Report } from '../model/report.ts';
import { contradictionsOf, type Contradiction } from './contradictions.ts';
import { countsOf, draftCountsText, headlineOf } from './counts.ts';
import { escapeMarkdown } from './escape.ts';
import { paragraphsOf } from './about.ts';
import { plural } from './words.ts';

/** Contradictions that the head lists; all stand below it. */
const LISTED = 60;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table with a head; every row has as many cells as it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

export const strong = (text: string): string => `**${escapeMarkdown(text).trim()}**`;

const paragraph = (text: string): readonly string[] => [escapeMarkdown(text), ''];

const about = (report: Report): readonly string[] => {
  const { title, author, date, introduction } = report.about ?? {};
  const by = [author, date].flatMap((part) => (part === undefined ? [] : [part])).join(', ');
  return [
    `# ${escapeMarkdown(title ?? headlineOf(report))}`,
    '',
    ...(by === '' ? [] : paragraph(by)),
    ...(introduction === undefined ? [] : paragraphsOf(introduction).flatMap(paragraph)),
    ...(title === undefined ? [] : [`${strong(headlineOf(report))}.`, '']),
  ];
};

const sidesLine = ({ sides }: Contradiction): string =>
  sides.map(({ value, speakers }) => `${strong(value)} (${escapeMarkdown(speakers)})`).join(' against ');

const line = (contradiction: Contradiction): string =>
  `- ${escapeMarkdown(contradiction.claim.question).trim()} ${sidesLine(contradiction)}`;

const ruledLine = (contradiction: Contradiction): string => {
  const { resolution } = contradiction.claim;
  const value = resolution?.value === undefined ? '' : ` for ${strong(resolution.value)}`;
  return `${line(contradiction)}; ruled on${value}`;
};

const contradictions = (report: Report): readonly string[] => {
  const { open, ruled } = contradictionsOf(report);
  const all = [...open.map(line), ...ruled.map(ruledLine)];
  const rest = all.length - LISTED;
  const listed = rest > 0 ? [...all.slice(0, LISTED), `- and ${plural(rest, 'more contradiction')}`] : all;
  return listed.length === 0 ? [] : [...listed, ''];
};

const counts = ({ summary, tool }: Report): readonly string[] => {
  const all = countsOf(summary);
  const heads = all.map(({ sign, name }) => `${escapeMarkdown(sign)} ${name}`);
  const totals = [
    plural(summary.claims, 'claim'),
    plural(summary.readings, 'reading'),
    plural(summary.sources, 'source'),
  ];
  const drafts = draftCountsText(summary);
  const left =
    summary.leftOut === undefined ? '' : ` ${plural(summary.leftOut, 'claim')} that ask for no action left out.`;
  return [
    ...(all.length === 0 ? [] : [...table(heads, [all.map(({ count }) => String(count))]), '']),
    ...(drafts === undefined ? [] : [`${drafts}.`, '']),
    `${totals.join(', ')}; ${escapeMarkdown(`${tool.name} ${tool.version}`)}.${left}`,
    '',
  ];
};

/** The head of the report: what it says of itself, what is contradicted in a line each, and the counts. */
export const headOf = (report: Report): readonly string[] => [
  ...about(report),
  ...contradictions(report),
  ...counts(report),
];
