/**
 * Measures reading in other languages than English against public data, the language given.
 *
 * `npx tsx bench/languages.ts` prints a line a language and half; `--lang ru --wrong --declined --right` lists rows of the first half.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { KINDS } from '../src/kinds/index.ts';
import { readInLanguage } from '../src/judge/read-in-language.ts';
import { PACKS } from '../src/languages/packs/index.ts';
import type { Kind, ReadContext } from '../src/model/kind.ts';
import type { Relation } from '../src/model/relation.ts';
import type { KindName, Quantity, Values } from '../src/model/values.ts';
import { judge, type Answer, type Gold, type Outcome } from './accuracy/answer.ts';
import { HALVES, halfOf } from './accuracy/halves.ts';
import { amountAnswer, durationAnswer, periodAnswer, quantityAnswer } from './accuracy/ours.ts';
import { countAndShare, table } from './accuracy/table.ts';
import { timexDuration } from './accuracy/timex.ts';
import { withUnit } from './accuracy/units.ts';

const FOLDER = fileURLToPath(new URL('../../shared/yardsticks/languages', import.meta.url));

const { values: flags } = parseArgs({
  options: {
    lang: { type: 'string' },
    kind: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    declined: { type: 'boolean', default: false },
    right: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
  },
});

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

const relationOf = <K extends KindName>(kind: Kind<K>, a: Values[K], b: Values[K]): Relation => kind.relate(a, b, {});

/** Two texts that say one value, whatever interval a hedge widens it to. */
const isOne = <K extends KindName>(kind: Kind<K>, a: Values[K], b: Values[K]): boolean =>
  kind.format(a) === kind.format(b) || relationOf(kind, a, b).relation === 'same';

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
        (value) => isSameAmount(row, value),
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

if (!existsSync(FOLDER)) console.log('The yardsticks are not there (../shared/yardsticks/languages).');
else {
  const rows = readdirSync(FOLDER)
    .filter((file) => flags.lang === undefined || file === `${flags.lang}.jsonl`)
    .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n'))
    .map((line) => Row.parse(JSON.parse(line)))
    .filter((row) => (flags.kind === undefined || row.kind === flags.kind) && (!flags.own || row.origin === 'own'))
    .map((row) => ({ ...row, half: halfOf(row.text), ...scoreRow(row) }));
  if (flags.wrong || flags.declined || flags.right) {
    for (const { half, outcome, said, kind, text, expected, lang } of rows)
      if (half === 'first half' && flags[outcome])
        console.log([outcome, lang, kind, text, JSON.stringify(expected), said].join('\t'));
  } else {
    const languages = [...new Set(rows.map(({ lang }) => lang))];
    const lines = [
      ...languages.filter((lang) => PACKS.has(lang)),
      ...languages.filter((lang) => !PACKS.has(lang)),
    ].flatMap((lang) =>
      HALVES.map((half) => {
        const own = rows.filter((row) => row.lang === lang && row.half === half);
        return [
          lang,
          PACKS.has(lang) ? half : `${half} (no pack)`,
          String(own.length),
          ...(['right', 'wrong', 'declined'] as const).map((outcome) =>
            countAndShare(own.filter((row) => row.outcome === outcome).length, own.length),
          ),
        ];
      }),
    );
    console.log(table(['language', 'half', 'rows', 'right', 'wrong', 'declined'], lines));
  }
}
