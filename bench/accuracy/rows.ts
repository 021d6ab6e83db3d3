import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { ReadContext } from '../../src/model/kind.ts';
import type { Gold } from './answer.ts';
import { halfOf, type Half } from './halves.ts';
import { timexDuration, timexPeriod } from './timex.ts';
import { withUnit } from './units.ts';

/** What is asked of a program: the type of answer that the one who asks would know. */
export type Asked = 'count' | 'quantity' | 'money' | 'percent' | 'age' | 'date' | 'deadline' | 'duration' | 'time';

/** One text to read, and what is expected of it. */
export interface ValueRow {
  readonly file: string;
  readonly asked: Asked;
  readonly quote: string;
  /** The day that relative dates hang on. */
  readonly published?: string;
  readonly gold: Gold;
  /** Of a yardstick; our own tables are whole. */
  readonly half?: Half;
  /** Rows of our own tables alone: all that a reader is told, and the expected value in our own words. */
  readonly context?: ReadContext;
  readonly formatted?: string | null;
}

/** Two names, and whether they are one. */
export interface NameRow {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** Of a yardstick; our own tables are whole. */
  readonly half?: Half;
  /** What bears the names. */
  readonly kind: 'name' | 'place';
}

const AmountExpected = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  minInclusive: z.boolean().optional(),
  maxInclusive: z.boolean().optional(),
  unit: z.string().optional(),
});
const Expected = z.union([AmountExpected, z.object({ iso: z.string() }), z.object({ timex: z.string() })]);
const ValueSchema = z.object({
  kind: z.enum(['count', 'quantity', 'money', 'percent', 'date', 'duration']),
  origin: z.string(),
  text: z.string(),
  quote: z.string().optional(),
  published: z.string().nullish(),
  expected: Expected,
});
const NameSchema = z.object({ a: z.string(), b: z.string(), same: z.boolean() });

type RawRow = z.infer<typeof ValueSchema>;
type RawAmount = z.infer<typeof AmountExpected>;

const readLines = <T>(path: string, schema: z.ZodType<T>): readonly T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

/** The data take "20 to 30" for half-open, as programs count; news means both ends. Either reading passes for those rows. */
const halfOpenByConvention = (raw: RawAmount): boolean =>
  raw.min !== null && raw.max !== null && raw.minInclusive === true && raw.maxInclusive === false;

const amountGold = (row: RawRow, raw: RawAmount): Gold => {
  const bare = {
    type: 'amount' as const,
    min: raw.min,
    max: raw.max,
    minOpen: raw.minInclusive === false,
    maxOpen: raw.maxInclusive === false,
  };
  const unit = raw.unit ?? (row.kind === 'percent' ? 'percent' : undefined);
  const answer = unit === undefined ? bare : withUnit(bare, unit, row.kind === 'money');
  return { type: 'amount', answer, strictEnds: !halfOpenByConvention(raw) };
};

/** Words that narrow a period, which TIMEX3 writes beside its value and the data leave out. */
export const NARROWED = /\b(?:early|mid|middle|late|later|earlier|beginning|start|end)\b/i;

/** Words that leave a period's end open, which TIMEX3 writes beside its value as well. */
const ONWARDS = /\b(?:or later|and beyond|and after|onwards?)$/i;

const timexGold = (quote: string, timex: string): Gold => {
  const duration = timexDuration(timex);
  if (duration !== null) return { type: 'duration', answer: duration };
  const found = timexPeriod(timex);
  if (found === null) return { type: 'none' };
  if (ONWARDS.test(quote)) return { type: 'period', answer: found.answer, match: 'start' };
  const match = found.match === 'exact' && NARROWED.test(quote) ? 'within' : found.match;
  return { type: 'period', answer: found.answer, match };
};

const goldOf = (row: RawRow): Gold => {
  const quote = row.quote ?? row.text;
  if ('timex' in row.expected) return timexGold(quote, row.expected.timex);
  if ('iso' in row.expected) return timexGold(quote, row.expected.iso);
  return amountGold(row, row.expected);
};

const AGE_UNIT = { year: 'Y', month: 'M', week: 'W', day: 'D' } as const;
const AgeUnit = z.enum(['year', 'month', 'week', 'day']);

/** An age is a duration to us: the rows' number and unit, as one. */
const ageGold = (raw: RawAmount): Gold => {
  const unit = AgeUnit.parse(raw.unit?.toLowerCase());
  return timexGold('', `P${String(raw.min)}${AGE_UNIT[unit]}`);
};

const toRow = (file: string, row: RawRow): ValueRow => {
  const isAge = row.origin === 'age' && 'min' in row.expected;
  const gold = isAge && 'min' in row.expected ? ageGold(row.expected) : goldOf(row);
  const asked = isAge ? 'age' : gold.type === 'duration' ? 'duration' : gold.type === 'period' ? 'date' : row.kind;
  const published = row.published ?? undefined;
  const half = halfOf(row.text);
  return { file, asked, quote: row.quote ?? row.text, gold, half, ...(published === undefined ? {} : { published }) };
};

/** values.jsonl: numbers, ranges, percent, money, measures, ages, durations and dates. */
export const readValues = (folder: string): readonly ValueRow[] =>
  readLines(`${folder}/values.jsonl`, ValueSchema).map((row) => toRow('values', row));

const newsFile = (row: ValueRow): ValueRow =>
  row.gold.type === 'none'
    ? { ...row, file: 'news: no calendar value' }
    : { ...row, file: row.gold.type === 'duration' ? 'news: durations' : 'news: dates' };

/** news-dates.jsonl, in three parts: dates, durations, and what has no calendar value, where declining is right. */
export const readNewsDates = (folder: string): readonly ValueRow[] =>
  readLines(`${folder}/news-dates.jsonl`, ValueSchema).map((row) => newsFile(toRow('news', row)));

/** names.jsonl. */
export const readNames = (folder: string): readonly NameRow[] =>
  readLines(`${folder}/names.jsonl`, NameSchema).map((row) => ({
    ...row,
    half: halfOf(`${row.a}|${row.b}`),
    kind: 'name',
  }));
