import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Alternative, AmountAnswer, DurationAnswer, Gold, PeriodAnswer } from './answer.ts';
import { halfOf } from './halves.ts';
import { minutes, timexDuration, timexPeriod, type TimexPeriod } from './timex.ts';
import type { Asked, ValueRow } from './rows.ts';
import { withUnit } from './units.ts';

/** A Wednesday: the day that relative dates of our phrases hang on. */
const PUBLISHED = '2024-05-15';

const AskedSchema = z.enum(['count', 'quantity', 'money', 'percent', 'age', 'date', 'deadline', 'duration', 'time']);

/** A number of digits, with a power of ten where it is large; a range has `..` between. */
const AMOUNT = /^(>=|<=|>|<)?(-?\d+(?:\.\d+)?(?:e\d+)?)(?:\.\.(-?\d+(?:\.\d+)?(?:e\d+)?))?(?: ([a-z_]+))?$/;

/** `12`, `>=12`, `3..5`, each with a unit of `units.ts`. */
const amountOf = (text: string, asked: Asked): Gold => {
  const [, bound = '', low = '', high = low, unit] = AMOUNT.exec(text) ?? [];
  const bare: AmountAnswer = {
    type: 'amount',
    min: bound.startsWith('<') ? null : Number(low),
    max: bound.startsWith('>') ? null : Number(high),
    minOpen: bound === '>',
    maxOpen: bound === '<',
  };
  const answer = unit === undefined ? bare : withUnit(bare, unit, asked === 'money');
  return { type: 'amount', answer, strictEnds: true, orStated: [Number(low)] };
};

const lengthsOf = (text: string): Gold => {
  const lengths = text.split('/').flatMap((one) => timexDuration(one)?.lengths ?? []);
  const answer: DurationAnswer = { type: 'duration', lengths };
  return { type: 'duration', answer };
};

const timexOf = (text: string): TimexPeriod => {
  const found = timexPeriod(text);
  if (found === null) throw new Error(`${text} is no TIMEX3 date`);
  return found;
};

const PERIOD = /^(within |>=|<)?([^/]+)(?:\/(.+))?$/;

/** A TIMEX3 date, two with `/` between (both ends belong to it), `>=` or `<` one, or `within` either. */
const periodOf = (text: string): Gold => {
  const [, bound = '', from = '', to = from] = PERIOD.exec(text) ?? [];
  const [first, last] = [timexOf(from), timexOf(to)];
  const answer: PeriodAnswer = {
    type: 'period',
    start: bound === '<' ? null : first.answer.start,
    end: bound === '>=' ? null : bound === '<' ? first.answer.start : last.answer.end,
  };
  return { type: 'period', answer, match: bound === 'within ' ? 'within' : first.match };
};

const CLOCK = /^(\d\d):(\d\d)(\?)?(?: (\S+))?$/;

/** `19:15`, with `?` where either half of the day may be meant, and the zone where one is named. */
const clockOf = (text: string): Gold => {
  const [, hour, minute, either, zone = null] = CLOCK.exec(text) ?? [];
  const start = minutes(1970, 1, 1, Number(hour), Number(minute));
  return { type: 'clock', answer: { type: 'clock', start, end: start + 1, eitherHalf: either !== undefined, zone } };
};

const GOLDS: Readonly<Record<Asked, (text: string, asked: Asked) => Gold>> = {
  count: amountOf,
  quantity: amountOf,
  money: amountOf,
  percent: amountOf,
  age: lengthsOf,
  duration: lengthsOf,
  date: periodOf,
  deadline: periodOf,
  time: clockOf,
};

const ONE = /^(~)?(.+?)(?: @(\S+))?$/;

const alternativeOf = (text: string, asked: Asked): Alternative => {
  const [, hedge, value = '', frame] = ONE.exec(text) ?? [];
  const gold: Gold = value === '-' ? { type: 'none' } : GOLDS[asked](value, asked);
  return { gold, approximate: hedge !== undefined, ...(frame === undefined ? {} : { frame }) };
};

const goldOf = (text: string, asked: Asked): Gold =>
  text.startsWith('not ')
    ? { type: 'not', plain: alternativeOf(text.slice('not '.length), asked) }
    : { type: 'any', of: text.split(' or ').map((one) => alternativeOf(one, asked)) };

const rowOf = (line: string): ValueRow => {
  const [kind, gold = '', quote = ''] = line.split('\t');
  const asked = AskedSchema.parse(kind);
  return { file: 'phrases', asked, quote, published: PUBLISHED, gold: goldOf(gold, asked), half: halfOf(quote) };
};

/**
 * Phrases as tab-separated lines of what is asked, what is right and the words; empty lines and those that begin with `#`
 * are left out. How what is right is written stands in bench/README.md.
 */
export const parsePhrases = (text: string): readonly ValueRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(rowOf);

/** Our own phrases, from a file. */
export const readPhrases = (path: string): readonly ValueRow[] => parsePhrases(readFileSync(path, 'utf8'));
