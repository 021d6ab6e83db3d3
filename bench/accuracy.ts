/**
 * Measures reading against public data and our own tables, beside the libraries that one would use instead.
 *
 * `npm run accuracy` prints the table; `-- --wrong --declined --kind date --file news` lists rows for developers.
 * What counts as right is set out in bench/README.md.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KINDS } from '../src/kinds/index.ts';
import { loadCaseTables } from '../tests/case-tables.ts';
import { describeAnswer, describeGold, type Outcome } from './accuracy/answer.ts';
import { reportDrafts } from './accuracy/draft.ts';
import { reportStages } from './accuracy/draft-stages.ts';
import { chrono } from './accuracy/chrono.ts';
import { compromise } from './accuracy/compromise.ts';
import { microsoft } from './accuracy/microsoft.ts';
import { namePeers, ourNames, scoreNames, type NameProgram, type NameVerdict } from './accuracy/names.ts';
import { languageRows, languageTable, readLanguages } from './accuracy/languages.ts';
import { ourReader, reconcile } from './accuracy/ours.ts';
import { ownPairs, ownRows } from './accuracy/own-cases.ts';
import type { Program } from './accuracy/peer.ts';
import { printProof } from './proof/measure.ts';
import { readPhrases } from './accuracy/phrases.ts';
import { HALVES, type Half } from './accuracy/halves.ts';
import { readNames, readNewsDates, readValues, type NameRow, type ValueRow } from './accuracy/rows.ts';
import { judgeRow, kindNotTold, rateOf, score } from './accuracy/score.ts';
import { countAndShare, percent, rate, table, type Row } from './accuracy/table.ts';

const FOLDER = fileURLToPath(new URL('../../shared/yardsticks', import.meta.url));

const INCIDENTS = fileURLToPath(new URL('incidents', import.meta.url));

const PHRASES = fileURLToPath(new URL('phrases/phrases.tsv', import.meta.url));

const { values: flags } = parseArgs({
  options: {
    file: { type: 'string' },
    kind: { type: 'string' },
    program: { type: 'string', default: 'reconcile' },
    wrong: { type: 'boolean', default: false },
    declined: { type: 'boolean', default: false },
    right: { type: 'boolean', default: false },
    ours: { type: 'boolean', default: false },
    languages: { type: 'boolean', default: false },
    lang: { type: 'string' },
    own: { type: 'boolean', default: false },
    draft: { type: 'boolean', default: false },
    stages: { type: 'boolean', default: false },
    proof: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const HELP = `npm run accuracy -- [options]
  --ours              our own reading alone, without the peers
  --file NAME         files whose name begins so: values, news, names, our
  --kind KIND         count, quantity, money, percent, age, date, deadline, duration
  --wrong --declined --right   list such rows instead of the table; of a yardstick, its first half alone
  --program NAME      whose rows to list (default: reconcile)
  --languages         reading in other languages than English, ours alone
  --draft             drafts of labelled folders, both halves; with --wrong, each miss of the first
  --stages            with --draft, where labelled questions are lost; each of the first half
  --proof             planted faults told, and false alarms, in the stories of bench/proof
  --lang TAG          one of them; with --own, our own statements in it alone`;

const ours = reconcile(KINDS);

const isProgram = (program: Program | null): program is Program => program !== null;
const peers = flags.ours ? [] : [microsoft(), chrono(), compromise()].filter(isProgram);

const haveYardsticks = existsSync(FOLDER);
const news = haveYardsticks ? readNewsDates(FOLDER) : [];
const calendar = news.filter((row) => row.gold.type !== 'none');
const cases = await loadCaseTables();

interface File {
  readonly name: string;
  readonly rows: readonly ValueRow[];
  /** Whether programs are not told which kind of answer to look for. */
  readonly untold?: true;
}

const FILES: readonly File[] = [
  { name: 'values', rows: haveYardsticks ? readValues(FOLDER) : [] },
  { name: 'news-dates', rows: calendar },
  { name: 'news-dates: dates', rows: calendar.filter((row) => row.asked === 'date') },
  { name: 'news-dates: durations', rows: calendar.filter((row) => row.asked === 'duration') },
  { name: 'news-dates, kind not told', rows: calendar, untold: true },
  { name: 'news-dates: nothing to read', rows: news.filter((row) => row.gold.type === 'none') },
  { name: 'our own phrases', rows: readPhrases(PHRASES) },
  { name: 'our own cases', rows: ownRows(KINDS, cases) },
];

/** A yardstick in its two halves, our own cases as they are. */
const parted = <R extends { readonly half?: Half }, F extends { readonly name: string; readonly rows: readonly R[] }>(
  file: F,
): readonly F[] =>
  file.rows.some(({ half }) => half !== undefined)
    ? HALVES.map((half) => ({
        ...file,
        name: `${file.name}, ${half}`,
        rows: file.rows.filter((row) => row.half === half),
      }))
    : [file];

const chosen = (file: File): File => ({
  ...file,
  rows: file.rows.filter((row) => flags.kind === undefined || row.asked === flags.kind),
});
const files = FILES.filter(({ name }) => name.startsWith(flags.file ?? ''))
  .map(chosen)
  .flatMap((file) => parted<ValueRow, File>(file))
  .filter(({ rows }) => rows.length > 0);

interface NameFile {
  readonly name: string;
  readonly rows: readonly NameRow[];
}

const NAME_FILES: readonly NameFile[] = [
  { name: 'names', rows: haveYardsticks ? readNames(FOLDER) : [] },
  { name: 'our own names', rows: ownPairs(cases) },
];
const nameFiles = NAME_FILES.flatMap((file) => parted<NameRow, NameFile>(file)).filter(
  ({ name, rows }) => name.startsWith(flags.file ?? '') && flags.kind === undefined && rows.length > 0,
);

const untoldProgram = (program: Program): Program => ({
  ...program,
  variants: program.variants.map(({ name, read }) => ({ name, read: kindNotTold(read) })),
});

const valueRows = (file: File): readonly Row[] =>
  [ours, ...peers].flatMap((program) => {
    const found = score(file.untold === true ? untoldProgram(program) : program, file.rows);
    if (found === null) return [];
    const { rows } = found;
    const shares = [found.right, found.wrong, found.declined].map((count) => countAndShare(count, rows));
    return [
      [
        file.name,
        found.program,
        String(rows),
        ...shares,
        found.declined === rows ? '–' : rate(found.rate),
        found.setting,
      ],
    ];
  });

interface NameLines {
  readonly main: Row;
  readonly detail: Row;
}

const nameLines = (file: string, rows: readonly NameRow[], program: NameProgram): NameLines => {
  const found = scoreNames(rows, program.compare);
  const speed = rate(rateOf(rows, program.compare));
  const shares = [found.right, found.wrong, found.declined].map((count) => countAndShare(count, found.rows));
  const measures = [found.f1, found.precision, found.recall].map((value) => value.toFixed(3));
  const accuracy = percent(found.right, found.rows);
  return {
    main: [file, program.name, String(found.rows), ...shares, speed, program.setting],
    detail: [file, program.name, ...measures, accuracy, percent(found.differentCalledSame, 1)],
  };
};

const nameRows = ({ name, rows }: NameFile): readonly NameLines[] =>
  [ourNames(KINDS), ...(flags.ours ? [] : namePeers(rows))].map((program) => nameLines(name, rows, program));

const MISSING_PEERS = 'The libraries to compare with are not installed: npm ci --prefix bench/peers';
const MISSING_YARDSTICKS = 'The yardsticks are not there (../shared/yardsticks): our own tables alone are measured.';

const HEAD = ['file', 'program', 'rows', 'right', 'wrong', 'declined', 'rows/s', 'asked how'];
const NAMES_HEAD = ['names', 'program', 'F1', 'precision', 'recall', 'accuracy', 'different people called one'];

const printTable = (): void => {
  const names = nameFiles.flatMap(nameRows);
  const details = names.map(({ detail }) => detail);
  console.log(table(HEAD, [...files.flatMap(valueRows), ...names.map(({ main }) => main)]));
  if (details.length > 0) console.log(`\n${table(NAMES_HEAD, details)}`);
  if (!haveYardsticks) console.log(`\n${MISSING_YARDSTICKS}`);
  if (!flags.ours && peers.length === 0) console.log(`\n${MISSING_PEERS}`);
};

const wanted: ReadonlySet<Outcome> = new Set<Outcome>([
  ...(flags.wrong ? ['wrong' as const] : []),
  ...(flags.declined ? ['declined' as const] : []),
  ...(flags.right ? ['right' as const] : []),
]);

const describeRow = (row: ValueRow, outcome: Outcome, program: Program): string => {
  const read = program.variants[0]?.read(row) ?? null;
  const own = program === ours ? ourReader(KINDS)(row) : null;
  const expected = row.formatted ?? describeGold(row.gold);
  const parts = [outcome, row.file, row.asked, JSON.stringify(row.quote), row.published ?? '', `expected ${expected}`];
  return [...parts, `read ${describeAnswer(read)}`, own?.formatted ?? '', own?.reason ?? ''].join('\t');
};

/** Rows of a second half are never listed. */
const isListed = ({ half }: { readonly half?: Half }): boolean => half !== 'second half';

const listRows = (): void => {
  const program =
    [ours, ...peers].find(({ name }) => name.toLowerCase().startsWith(flags.program.toLowerCase())) ?? ours;
  const [variant] = program.variants;
  const parts = files.filter(
    ({ untold, name }) =>
      untold !== true && !name.startsWith('news-dates: dates') && !name.startsWith('news-dates: durations'),
  );
  if (variant === undefined) return;
  for (const row of parts.flatMap(({ rows }) => rows.filter(isListed))) {
    const outcome = judgeRow(row, variant);
    if (wanted.has(outcome)) console.log(describeRow(row, outcome, program));
  }
};

const nameOutcome = (same: boolean, verdict: NameVerdict): Outcome => {
  if (verdict === 'declined') return 'declined';
  return (verdict !== 'different') === same ? 'right' : 'wrong';
};

/** Pairs of names, as our own comparison judges them. */
const listNames = (): void => {
  const { compare } = ourNames(KINDS);
  for (const { name, rows } of nameFiles) {
    for (const row of rows.filter(isListed)) {
      const verdict = compare(row);
      const outcome = nameOutcome(row.same, verdict);
      const parts = [outcome, name, row.a, row.b, row.same ? 'one' : 'two', verdict];
      if (wanted.has(outcome)) console.log(parts.join('\t'));
    }
  }
};

const printLanguages = (): void => {
  if (!haveYardsticks) {
    console.log(MISSING_YARDSTICKS);
    return;
  }
  const rows = readLanguages(`${FOLDER}/languages`, { lang: flags.lang, kind: flags.kind, isOwn: flags.own });
  console.log(wanted.size === 0 ? languageTable(rows) : languageRows(rows, wanted).join('\n'));
};

if (flags.help) console.log(HELP);
else if (flags.proof) await printProof();
else if (flags.languages) printLanguages();
else if (flags.draft && flags.stages) process.stdout.write(await reportStages(INCIDENTS));
else if (flags.draft) process.stdout.write(await reportDrafts(INCIDENTS, flags.wrong));
else if (wanted.size === 0) printTable();
else {
  listRows();
  listNames();
}
