import { CHANGE_VERBS, CHANGING_VERBS, MOVING_VERBS } from '../../languages/en/frame-words.ts';
import { isHyphen, tidy, type Numeral } from './numeral.ts';
import type { Core, Side, UnitReader } from './shapes.ts';
import { readEnd } from './side.ts';
import type { Token } from './tokens.ts';

type Tokens = readonly Token[];

const textAt = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';

/** Words and marks between the ends of a range, by the word that opens it. */
const SEPARATORS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['between', new Set(['and', 'to', '-', '–', '—'])],
  ['from', new Set(['to', 'through', 'till', 'until', '-', '–', '—'])],
  ['', new Set(['to', 'through', 'or', '-', '–', '—', '‐', '‑', '−'])],
]);

const DASH = /^[-–—‐‑−]$/u;

/** "2 to 3 million": the scale of the second number is the first one's as well, where that is smaller without it. */
const lowEnd = (a: Side, b: Side): number => {
  const shared = a.numeral.scale === 1 && b.numeral.scale > 1 && a.numeral.value < b.numeral.value / b.numeral.scale;
  return shared && a.unit === undefined ? tidy(a.numeral.value * b.numeral.scale) : a.numeral.value;
};

const isYear = (numeral: Numeral): boolean => numeral.plain && numeral.value >= 1900 && numeral.value <= 2099;

/** "427-8477": three digits and four more, far apart, are dialled. */
const isDialled = ({ numeral: a }: Side, { numeral: b }: Side): boolean =>
  a.plain && b.plain && a.value >= 100 && a.value < 1000 && b.value >= 1000 && b.value < 10_000 && b.value % 100 !== 0;

const dashProblem = (tokens: Tokens, a: Side, b: Side): string | undefined => {
  if (isYear(a.numeral) && (isYear(b.numeral) || b.numeral.value < 100)) return 'it is a span of years';
  if (lowEnd(a, b) >= b.numeral.value) return 'a dash joins two numbers that are no range, like a score or a code';
  if (isHyphen(tokens[b.next]) && tokens[b.next + 1]?.type === 'number') return 'it is a code or a date';
  return isDialled(a, b) ? 'it is a telephone number' : undefined;
};

/** Digits that two numbers may have for "or" to name a span: "two or three", "10 or 15 thousand". */
const FEW_DIGITS = 2;
/** So many times the lower one the higher may be. */
const NEAR = 2;

const significantDigits = (value: number): number => String(Math.abs(value)).replace(/^0\.?0*|\.|0+$/gu, '').length;

/** "1,635 or 1,963", "2 percent or 4 percent": two answers, of which the source leaves open which it is. */
const isEither = (a: Side, b: Side): boolean =>
  a.unit !== undefined ||
  a.numeral.scale >= 1000 ||
  [a, b].some(({ numeral }) => significantDigits(numeral.value) > FEW_DIGITS) ||
  b.numeral.value > NEAR * lowEnd(a, b);

const problemOf = (tokens: Tokens, a: Side, b: Side, separator: string): string | undefined => {
  if (a.numeral.form === 'unreadable' || b.numeral.form === 'unreadable') return 'its digits fit no notation';
  if (separator === 'or' && isEither(a, b)) return 'it names two numbers, the one or the other';
  return DASH.test(separator) ? dashProblem(tokens, a, b) : undefined;
};

/** Two ends whose units differ make a range where the reader keeps both. */
const unitsOf = (a: Side, b: Side): Pick<Core, 'unit' | 'lowUnit'> => {
  const unit = b.unit ?? a.unit;
  return { unit, lowUnit: a.unit === unit ? undefined : a.unit };
};

const rangeOf = (tokens: Tokens, from: number, a: Side, b: Side, separator: string): Core | null => {
  const problem = problemOf(tokens, a, b, separator);
  const low = lowEnd(a, b);
  const units = unitsOf(a, b);
  if (problem === undefined && low >= b.numeral.value && units.lowUnit === undefined) return null;
  return {
    stated: [low, b.numeral.value],
    form: a.ordinal ? 'ordinal' : b.numeral.form === 'share' ? 'share' : 'cardinal',
    alternative: undefined,
    least: undefined,
    below: undefined,
    ...units,
    plain: false,
    problem,
    from,
    bare: b.bare,
    next: b.next,
  };
};

/** Where the second end of a range starts, behind its separator; -1 where there is none. */
const afterSeparator = (tokens: Tokens, a: Side, opener: string): number => {
  const separator = textAt(tokens, a.next);
  if (SEPARATORS.get(opener)?.has(separator) !== true) return -1;
  if (!DASH.test(separator)) return a.next + 1;
  const lopsided = tokens[a.next]?.glued !== tokens[a.next + 1]?.glued;
  return lopsided && opener === '' ? -1 : a.next + 1;
};

/** Words looked back through for the verb of a change. */
const CHANGE_REACH = 4;

/** Whether a number stands behind "from" and a verb of change, few words between: "increased the toll from [20] to 30". */
export const isChangeFrom = (tokens: readonly Pick<Token, 'text'>[], index: number): boolean => {
  const from = index - 1;
  if (tokens[from]?.text !== 'from') return false;
  for (let at = from - 1; at >= from - CHANGE_REACH; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (CHANGE_VERBS.has(word) || CHANGING_VERBS.has(word) || MOVING_VERBS.has(word)) return true;
  }
  return false;
};

/** "from 20 to 30" behind a verb of change, "to 30 from 20", "rose [by] 31 to 643": two numbers and no range. */
const isChange = (tokens: Tokens, index: number, a: Side, b: Side): boolean => {
  const word = textAt(tokens, index);
  if (word === 'from' || textAt(tokens, index - 1) === 'from')
    return isChangeFrom(tokens, word === 'from' ? index + 1 : index);
  if (textAt(tokens, a.next) !== 'to') return false;
  const by = textAt(tokens, index - 1) === 'by' ? index - 1 : index;
  const verb = textAt(tokens, by - 1);
  const sharesUnit = a.unit === undefined && b.unit !== undefined;
  return !sharesUnit && (CHANGE_VERBS.has(verb) || CHANGING_VERBS.has(verb));
};

/** The range whose lower end has been read; `index` is where it, or its opener, starts. */
export const rangeFrom = (tokens: Tokens, index: number, a: Side, opener: string, units: UnitReader): Core | null => {
  const second = afterSeparator(tokens, a, opener);
  const b = second < 0 ? null : readEnd(tokens, second, units);
  if (b?.ordinal !== a.ordinal || isChange(tokens, index, a, b)) return null;
  return rangeOf(tokens, index, a, b, textAt(tokens, a.next));
};

/** "between 15 and 20", "from 300 to 400". */
export const openedRange = (tokens: Tokens, index: number, units: UnitReader): Core | null => {
  const opener = textAt(tokens, index);
  if (opener !== 'between' && opener !== 'from') return null;
  const a = readEnd(tokens, index + 1, units);
  return a === null ? null : rangeFrom(tokens, index, a, opener, units);
};
