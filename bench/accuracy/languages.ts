import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { readInLanguage } from '../../src/judge/read-in-language.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { PACKS } from '../../src/languages/packs/index.ts';
import type { Kind, ReadContext } from '../../src/model/kind.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { KindName, Quantity, Values } from '../../src/model/values.ts';
import { judge, type Answer, type Gold, type Outcome } from './answer.ts';
import { HALVES, halfOf, type Half } from './halves.ts';
import { amountAnswer, durationAnswer, periodAnswer, quantityAnswer } from './ours.ts';
import { countAndShare, table } from './table.ts';
import { timexDuration } from './timex.ts';
import { withUnit } from './units.ts';

const Row = z.object({
  kind: z.enum(['count', 'quantity', 'money', 'percent', 'date', 'duration', 'assertion', 'name']),
  text: z.string(),
  published: z.string().nullish(),
  lang: z.string(),
  origin: z.string(),
  expected: z.object({
    min: z.number().nullish(),
    max: z.number().nullish(),
    minInclusive: z.boolean().optional(),
    maxInclusive: z.boolean().optional(),
    unit: z.string().optional(),
    iso: z.string().optional(),
    start: z.string().nullish(),
    end: z.string().nullish(),
    like: z.string().optional(),
    declined: z.boolean().optional(),
  }),
});
type Row = z.infer<typeof Row>;

const contextOf = ({ published, kind }: Row): ReadContext => ({
  options: {},
  ...(published !== null && published !== undefined && { saidOn: published }),
  ...(kind === 'assertion' && { value: 'yes' }),
});

interface Read {
  readonly outcome: Outcome;
  readonly said: string;
}

const minuteOf = (day: string | null | undefined): number | null =>
  day === null || day === undefined ? null : Date.parse(day) / 60_000;

const goldOf = ({ kind, expected }: Row): Gold => {
  if (expected.iso !== undefined) {
    const answer = timexDuration(expected.iso);
    return answer === null ? { type: 'none' } : { type: 'duration', answer };
  }
  if (expected.start !== undefined || expected.end !== undefined)
    return {
      type: 'period',
      match: 'exact',
      answer: { type: 'period', start: minuteOf(expected.start), end: minuteOf(expected.end) },
    };
  const bare = {
    type: 'amount' as const,
    min: expected.min ?? null,
    max: expected.max ?? null,
    minOpen: expected.minInclusive === false,
    maxOpen: expected.maxInclusive === false,
  };
  const unit = expected.unit ?? (kind === 'percent' ? 'percent' : undefined);
  const strictEnds = expected.minInclusive !== undefined && expected.maxInclusive === undefined;
  return { type: 'amount', answer: unit === undefined ? bare : withUnit(bare, unit, kind === 'money'), strictEnds };
};

/** Rows made from a table of numbers with units, which leaves out bounds, hedges and what a price is of, as TIMEX3 does of durations. */
const BARE_ORIGINS = ['age', 'currency', 'dimension', 'temperature'].map((name) => `recognizers ${name}`);

/** "12 cents a share", where the data have cents; a speed is a unit of its own. */
const RATE = / per (?:share|barrel|tonne|ounce|litre|kilogram|square metre)$/u;

/** Whether one of the numbers of a bounded or hedged quantity is the one that a row without bounds and hedges expects. */
const isStatedNumber = (row: Row, value: Quantity): boolean =>
  BARE_ORIGINS.includes(row.origin) &&
  value.stated.some((number) => {
    const unit = value.unit.replace(RATE, '');
    const bare = { ...value, unit, min: number, max: number, minOpen: false, maxOpen: false };
    return judge(goldOf(row), quantityAnswer(bare, row.kind === 'money')) === 'right';
  });

const AGE_UNITS: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D' };

/** Ages are lengths of time, as in the English rows. */
const withAge = (row: Row): Row => {
  const { min, unit = '' } = row.expected;
  const letter = AGE_UNITS[unit.toLowerCase()];
  return row.origin !== 'recognizers age' || letter === undefined
    ? row
    : { ...row, kind: 'duration', expected: { iso: `P${String(min)}${letter}` } };
};

const relationOf = <K extends KindName>(kind: Kind<K>, a: Values[K], b: Values[K]): Relation => kind.relate(a, b, {});

/** Two texts that say one value, whatever interval a hedge widens it to. */
const isOne = <K extends KindName>(kind: Kind<K>, a: Values[K], b: Values[K]): boolean =>
  kind.format(a) === kind.format(b) || relationOf(kind, a, b).relation === 'same';

/** Hundredths of currencies, by our names of them, which the data all call cents. */
const HUNDREDTHS: ReadonlySet<string> = new Set(['kuruş', 'kopeck', 'centavo', 'centime']);

/** A coin that the data call a cent: "25 kuruş". */
const isSameCoin = ({ expected: { min, unit } }: Row, value: Quantity): boolean =>
  unit?.toLowerCase() === 'cent' && HUNDREDTHS.has(value.unit) && value.min === min && value.max === min;

/** A unit that the data give in another size: "2 kilograms" for 2,000 grams. */
const isSameAmount = (row: Row, value: Quantity): boolean => {
  const { min, unit } = row.expected;
  if (min === undefined || min === null || unit === undefined) return false;
  const expected = KINDS.quantity.read(`${String(min)} ${unit.toLowerCase()}`, { options: {} });
  return expected.ok && isOne(KINDS.quantity, value, expected.value);
};

const scoreAs = <K extends KindName>(
  name: K,
  kind: Kind<K>,
  row: Row,
  answerOf: (value: Values[K]) => Answer | null,
  isEqual: (value: Values[K]) => boolean = () => false,
): Read => {
  const context = contextOf(row);
  const language = { tag: row.lang, by: 'reading' } as const;
  const { outcome, english, notes } = readInLanguage(name, kind, row.text, {}, language, context);
  const { like, declined } = row.expected;
  if (row.kind === 'assertion') {
    const isSuspect = notes.some(({ code }) => code.startsWith('polarity'));
    if (isSuspect === (declined === true)) return { outcome: 'right', said: '' };
    return { outcome: isSuspect ? 'declined' : 'wrong', said: '' };
  }
  if (!outcome.ok) {
    const { code, data } = outcome.problem;
    const reason = 'reason' in data ? data.reason : '';
    return { outcome: declined === true ? 'right' : 'declined', said: `${english ?? ''} ${code} ${reason}` };
  }
  const said = `${english ?? ''} = ${kind.format(outcome.value)}`;
  if (declined === true) return { outcome: 'wrong', said };
  if (like === undefined) {
    const scored = judge(goldOf(row), answerOf(outcome.value));
    return { outcome: scored === 'wrong' && isEqual(outcome.value) ? 'right' : scored, said };
  }
  const expected = kind.read(like, context);
  if (!expected.ok) return { outcome: 'wrong', said };
  if (isOne(kind, outcome.value, expected.value)) return { outcome: 'right', said };
  // A spelling asks the editor, and says nothing false.
  const relation = relationOf(kind, outcome.value, expected.value);
  const asks = relation.relation === 'contradicts' && relation.conflict === 'spelling';
  return { outcome: asks ? 'declined' : 'wrong', said };
};

const scoreRow = (row: Row): Read => {
  switch (row.kind) {
    case 'count':
      return scoreAs('count', KINDS.count, row, amountAnswer);
    case 'quantity':
    case 'money':
    case 'percent':
      return scoreAs(
        'quantity',
        KINDS.quantity,
        row,
        (value) => quantityAnswer(value, row.kind === 'money'),
        (value) => isSameAmount(row, value) || isSameCoin(row, value) || isStatedNumber(row, value),
      );
    case 'duration':
      return scoreAs('duration', KINDS.duration, row, durationAnswer);
    case 'date':
      return scoreAs('date', KINDS.date, row, periodAnswer);
    case 'name':
      return scoreAs('name', KINDS.name, row, () => null);
    case 'assertion':
      return scoreAs('assertion', KINDS.assertion, row, () => null);
  }
};

/** A row of another language, and what it was read as. */
interface ReadRow extends Read {
  readonly row: Row;
  readonly half: Half;
}

/** Which rows are measured; all where nothing is asked for. */
export interface LanguageFilter {
  /** A language's file, by its tag. */
  readonly lang?: string | undefined;
  readonly kind?: string | undefined;
  /** Only the statements that are our own. */
  readonly isOwn: boolean;
}

/** The rows of a folder of yardsticks in other languages than English, each read with its language given. */
export const readLanguages = (folder: string, { lang, kind, isOwn }: LanguageFilter): readonly ReadRow[] =>
  readdirSync(folder)
    .filter((file) => lang === undefined || file === `${lang}.jsonl`)
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
    .map((line) => withAge(Row.parse(JSON.parse(line))))
    .filter((row) => (kind === undefined || row.kind === kind) && (!isOwn || row.origin === 'own'))
    .map((row) => ({ row, half: halfOf(row.text), ...scoreRow(row) }));

const OUTCOMES = ['right', 'wrong', 'declined'] as const;

const lineOf = (name: string, half: string, rows: readonly ReadRow[]): readonly string[] => [
  name,
  half,
  String(rows.length),
  ...OUTCOMES.map((wanted) => countAndShare(rows.filter(({ outcome }) => outcome === wanted).length, rows.length)),
];

/** A line a language and half, those with a pack first, and all languages together. */
export const languageTable = (rows: readonly ReadRow[]): string => {
  const tags = [...new Set(rows.map(({ row }) => row.lang))];
  const ordered = [...tags.filter((tag) => PACKS.has(tag)), ...tags.filter((tag) => !PACKS.has(tag))];
  const inHalf = (half: Half): readonly ReadRow[] => rows.filter((row) => row.half === half);
  const lines = ordered.flatMap((tag) =>
    HALVES.map((half) =>
      lineOf(
        tag,
        PACKS.has(tag) ? half : `${half} (no pack)`,
        inHalf(half).filter(({ row }) => row.lang === tag),
      ),
    ),
  );
  const totals = HALVES.map((half) => lineOf('all', half, inHalf(half)));
  return table(['language', 'half', 'rows', ...OUTCOMES], [...lines, ...(ordered.length > 1 ? totals : [])]);
};

/** Rows of the first half with one of the outcomes wanted, a line each. */
export const languageRows = (rows: readonly ReadRow[], wanted: ReadonlySet<Outcome>): readonly string[] =>
  rows
    .filter(({ half, outcome }) => half === 'first half' && wanted.has(outcome))
    .map(({ row: { lang, kind, text, expected }, outcome, said }) =>
      [outcome, lang, kind, text, JSON.stringify(expected), said].join('\t'),
    );
