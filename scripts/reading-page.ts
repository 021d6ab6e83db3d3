import { isKindName, KINDS } from '../src/kinds/index.ts';
import { formatFrame, isBare } from '../src/model/frame.ts';
import type { Kind, Kinds, ReadOutcome } from '../src/model/kind.ts';
import { RULES } from '../src/model/relation.ts';
import type { KindName, Value } from '../src/model/values.ts';
import {
  contextOf,
  loadCaseTables,
  type Case,
  type CaseTable,
  type LabelCase,
  type Pair,
} from '../tests/case-tables.ts';
import { READING_NOTES } from './reading-notes.ts';
import { stanceSection } from './stance-section.ts';

/** Enough to show the range of a table, and few enough to read. */
const MOST_READ = 40;
const MOST_DECLINED = 20;
const MOST_PAIRS = 16;

const INTRO = `# What is read, and how

A reading quotes its source, and the value is read from the quote and from nothing else, but for what stands beside it in
the tables: the claim's unit, the day on which the words were said or published, the day of the event. What cannot be read
is declined with a reason; it is never guessed.

The examples come from the tables of cases that the tests hold the code to (\`tests/kinds/cases\`), as the code reads them
today; \`npm run generate\` makes this page. Try a text of your own with \`reconcile value KIND TEXT\`, and two with
\`reconcile compare KIND A B\`. How often readings are right is measured by \`npm run accuracy\`.
`;

/** Text in a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', ' ');

const code = (text: string): string => `\`${cell(text.replaceAll('`', "'"))}\``;

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** So many of a list, evenly spread over it, so that each part of a table shows. */
const spread = <T>(items: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(most, items.length) }, (_, index) => items[Math.floor(index * step)]).filter(
    (item): item is T => item !== undefined,
  );
};

const BESIDE: readonly (readonly [keyof Case, string])[] = [
  ['unit', 'unit'],
  ['saidOn', 'said on'],
  ['eventDate', 'event on'],
  ['language', 'language'],
  ['dateOrder', 'order'],
];

const beside = (row: Case): string =>
  BESIDE.flatMap(([key, word]) => (row[key] == null ? [] : [`${word} ${row[key]}`])).join(', ');

/** The quote, in brackets where the rest of its sentence stands around it. */
const quoteOf = ({ quote, before, after = '' }: Case): string =>
  before === undefined ? quote : `${before}[${quote}]${after}`;

interface Shown {
  readonly row: Case;
  readonly outcome: ReadOutcome<Value>;
  readonly text: string;
}

/** The reason in words why a quote has no value. */
const reasonOf = (outcome: ReadOutcome<Value>): string => {
  if (outcome.ok) return '';
  const { data } = outcome.problem;
  const reason = 'reason' in data ? data.reason : undefined;
  const candidates = 'candidates' in data ? `several values: ${data.candidates.join(', ')}` : undefined;
  return reason ?? candidates ?? outcome.problem.code;
};

const show = <K extends KindName>(kind: Kind<K>, row: Case): Shown => {
  const outcome = kind.read(row.quote, contextOf(row));
  if (!outcome.ok) return { row, outcome, text: reasonOf(outcome) };
  const frame = outcome.frame === undefined || isBare(outcome.frame) ? '' : ` · ${formatFrame(outcome.frame)}`;
  return { row, outcome, text: `${kind.format(outcome.value)}${frame}` };
};

const examples = (shown: readonly Shown[], ok: boolean, most: number): string => {
  const rows = spread(
    shown.filter(({ outcome }) => outcome.ok === ok),
    most,
  );
  if (rows.length === 0) return '';
  const head = ok ? ['quote', 'beside it', 'read as'] : ['declined', 'beside it', 'because'];
  return tableOf(
    head,
    rows.map(({ row, text }) => [code(quoteOf(row)), beside(row), cell(text)]),
  );
};

/** How two names stand, in the words of the relation. */
const pairRow = (kind: Kind<'name'> | Kind<'place'>, { a, b }: Pair): readonly string[] => {
  const [left, right] = [kind.read(a, { options: {} }), kind.read(b, { options: {} })];
  if (!left.ok || !right.ok) return [code(a), code(b), 'declined', reasonOf(left.ok ? right : left)];
  const relation = kind.relate(left.value, right.value, {});
  const stand = relation.relation === 'contradicts' ? `contradicts (${relation.conflict})` : relation.relation;
  return [code(a), code(b), stand, cell(relation.note ?? RULES[relation.rule])];
};

const pairExamples = (kind: Kind<'name'> | Kind<'place'>, pairs: readonly Pair[]): string => {
  const answers = [...new Set(pairs.map(({ expected }) => expected))];
  const chosen = answers.flatMap((answer) =>
    spread(
      pairs.filter(({ expected }) => expected === answer),
      MOST_PAIRS / 2,
    ),
  );
  const rows = chosen.map((pair) => pairRow(kind, pair));
  return rows.length === 0 ? '' : tableOf(['one', 'other', 'relation', 'because'], rows);
};

/** How a label fares against the words of its quote. */
const labelExamples = (kinds: Kinds, labels: readonly LabelCase[]): string => {
  const rows = spread(labels, MOST_READ).map(({ quote, label }) => {
    const outcome = kinds.assertion.read(quote, { options: {}, value: label });
    const suspect = outcome.ok ? outcome.notes.find(({ code }) => code === 'polarity-suspect') : undefined;
    const word = suspect?.code === 'polarity-suspect' ? suspect.data.word : '';
    return [code(quote), label, suspect === undefined ? 'fits' : `suspect${word === '' ? '' : ` (${cell(word)})`}`];
  });
  return rows.length === 0 ? '' : tableOf(['quote', 'label', 'against the words'], rows);
};

/** The kinds whose tables hold pairs. */
const namedKind = (name: KindName, kinds: Kinds): Kind<'name'> | Kind<'place'> | null =>
  name === 'name' ? kinds.name : name === 'place' ? kinds.place : null;

const section = <K extends KindName>(name: K, kinds: Kinds, tables: readonly CaseTable[]): string => {
  const kind: Kind<K> = kinds[name];
  const mine = tables.filter((table) => table.kind === name);
  const shown = mine.flatMap(({ cases }) => cases.map((row) => show(kind, row)));
  const options =
    kind.options.length === 0 ? '' : `Takes the options ${kind.options.map((key) => `\`${key}\``).join(', ')}.`;
  const named = namedKind(name, kinds);
  const labelled = mine.flatMap((table) => table.labels);
  const labels = name === 'assertion' ? labelExamples(kinds, labelled) : '';
  const pairs =
    named === null
      ? ''
      : pairExamples(
          named,
          mine.flatMap((table) => table.pairs),
        );
  return [`## \`${name}\``, `Reads ${kind.summary}.`, READING_NOTES[name], options]
    .concat(examples(shown, true, MOST_READ), examples(shown, false, MOST_DECLINED), pairs, labels)
    .filter((part) => part !== '')
    .join('\n\n');
};

/**
 * Makes docs/reading.md: kind by kind what is read and how, with examples and refusals from the tables of cases, as the
 * code reads them now. The same code and tables give the same page.
 */
export const readingPage = async (): Promise<string> => {
  const tables = await loadCaseTables();
  return [
    INTRO,
    stanceSection(),
    ...Object.keys(KINDS)
      .filter(isKindName)
      .map((name) => section(name, KINDS, tables)),
  ].join('\n\n');
};
