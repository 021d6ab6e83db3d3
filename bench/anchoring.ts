/**
 * Measures how changed quotes fare: `npm run bench:anchoring` makes them, the same ones every time, from the bundled
 * corpus and from the articles beside the project where they are, and prints what became of them; `-- --wrong` lists
 * those that were diagnosed wrongly, `-- --seed N` draws others.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { proveQuote } from '../src/anchor/index.ts';
import { createLibrary, type Library } from '../src/anchor/library.ts';
import { loadCorpus } from '../src/corpus/index.ts';
import type { Source } from '../src/model/source.ts';
import { fold } from '../src/text/fold.ts';
import { percent, table } from './accuracy/table.ts';
import { CLASSES, type ChangeClass } from './anchoring/changes.ts';
import { anchorApproximately, CONTEXT } from './anchoring/hypothesis.ts';
import { chancesFrom, drawQuote, isProved, sentencesOf, type Chances, type TrueQuote } from './anchoring/quotes.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ARTICLES = '../shared/articles';
/** Quotes of each class: eighteen classes make up to 7,200. */
const PER_CLASS = 400;
/** Draws after which a class is left short: some changes can be made to few quotes. */
const MAX_DRAWS = 100_000;

const { values: flags } = parseArgs({
  options: {
    wrong: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    'per-class': { type: 'string', default: String(PER_CLASS) },
  },
});

interface Shelf {
  readonly sources: readonly Source[];
  readonly sentences: ReturnType<typeof sentencesOf>;
  readonly library: Library;
  readonly folded: ReadonlyMap<string, string>;
}

interface Outcome {
  readonly changed: string;
  readonly original: string;
  readonly source: string;
  /** `anchors`, or the code of the finding. */
  readonly got: string;
  readonly right: boolean;
  readonly accepted: boolean;
}

const shelfOf = async (folder: string): Promise<Shelf> => {
  const { sources } = await loadCorpus(folder, { cwd: ROOT });
  const folded = new Map(sources.map(({ id, text }) => [id, fold(text).text]));
  return { sources, sentences: sentencesOf(sources), library: createLibrary(sources), folded };
};

/** Where the change, by chance, made words that stand in another source as well, naming that source is right. */
const expectedOf = ({ expected }: ChangeClass, changed: string, source: string, { folded }: Shelf): string => {
  const words = fold(changed).text;
  const elsewhere = [...folded].some(([id, text]) => id !== source && text.includes(words));
  return expected !== 'anchors' && expected !== 'quote-truncated' && elsewhere ? 'quote-misattributed' : expected;
};

const accepts = (quote: TrueQuote, changed: string, source: Source): boolean => {
  const { text } = quote.source;
  const end = quote.start + quote.exact.length;
  const annotation = {
    exact: changed,
    prefix: text.slice(Math.max(0, quote.start - CONTEXT), quote.start),
    suffix: text.slice(end, end + CONTEXT),
    start: quote.start,
  };
  return anchorApproximately(source.text, annotation) !== null;
};

/** One changed quote, held against its source, or against another one where that is the change. */
const tryOne = (row: ChangeClass, shelf: Shelf, chances: Chances, seen: Set<string>): Outcome | null => {
  const draw = (): TrueQuote | undefined => drawQuote(shelf.sentences, chances);
  const quote = draw();
  const changed = quote && row.change(quote, chances, draw);
  if (quote === undefined || changed === undefined || seen.has(changed)) return null;
  seen.add(changed);
  if (!isProved(quote, shelf.library)) return null;
  const others = shelf.sources.filter(({ id }) => id !== quote.source.id);
  const source = row.expected === 'quote-misattributed' ? chances.pick(others) : quote.source;
  if (source === undefined) return null;
  const text = row.setting?.(quote, chances);
  if (row.setting !== undefined && text === undefined) return null;
  const library =
    text === undefined
      ? shelf.library
      : createLibrary(shelf.sources.map((one) => (one === source ? { ...one, text } : one)));
  const stands = shelf.folded.get(source.id)?.includes(fold(changed).text.trim()) ?? false;
  if (stands && row.expected !== 'anchors' && row.expected !== 'quote-truncated') return null;
  const kind = row.kindOf?.(changed) ?? quote.kind;
  const proof = proveQuote({ quote: { exact: changed }, source: source.id, kind }, library);
  const got = proof.ok ? 'anchors' : proof.problem.code;
  const right = got === expectedOf(row, changed, source.id, shelf);
  return { changed, original: quote.exact, source: source.id, got, right, accepted: accepts(quote, changed, source) };
};

const outcomesOf = (row: ChangeClass, shelves: readonly Shelf[], most: number, seed: number): readonly Outcome[] => {
  const chances = chancesFrom(seed);
  const outcomes: Outcome[] = [];
  const seen = new Set<string>();
  for (let draws = 0; draws < MAX_DRAWS && outcomes.length < most; draws += 1) {
    const shelf = chances.pick(shelves);
    const outcome = shelf && tryOne(row, shelf, chances, seen);
    if (outcome != null) outcomes.push(outcome);
  }
  return outcomes;
};

const haveArticles = existsSync(fileURLToPath(new URL(`../${ARTICLES}/sources.yaml`, import.meta.url)));
if (!haveArticles) console.log(`${ARTICLES} is not there: the bundled corpus alone is measured.\n`);
const shelves = await Promise.all(['corpus', ...(haveArticles ? [ARTICLES] : [])].map(shelfOf));

const results = CLASSES.map((row, at) => ({
  row,
  outcomes: outcomesOf(row, shelves, Number(flags['per-class']), Number(flags.seed) * 1_000 + at),
}));

const shareOf = (outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): string =>
  percent(outcomes.filter(test).length, outcomes.length);

/** The columns of the table. */
const TESTS: readonly ((outcome: Outcome) => boolean)[] = [
  ({ got }) => got === 'anchors',
  ({ right }) => right,
  ({ accepted }) => accepted,
];

if (flags.wrong) {
  for (const { row, outcomes } of results)
    for (const { changed, original, source, got, right } of outcomes)
      if (!right)
        console.log(`${row.name} → ${got} in ${source}\n  ${JSON.stringify(original)}\n  ${JSON.stringify(changed)}`);
} else {
  const lines = results.map(({ row, outcomes }) => [
    row.name,
    row.expected,
    String(outcomes.length),
    ...TESTS.map((test) => shareOf(outcomes, test)),
  ]);
  const head = ['change', 'should be', 'quotes', 'anchored', 'right', 'Hypothesis accepts'];
  const all = results.flatMap(({ outcomes }) => outcomes);
  const facts = results.flatMap(({ row, outcomes }) => (row.expected === 'anchors' ? [] : outcomes));
  const total = ['all changes of fact', '', String(facts.length), ...TESTS.map((test) => shareOf(facts, test))];
  console.log(table(head, [...lines, total]));
  console.log(`\n${all.length} quotes, seed ${flags.seed}`);
}
