import { SCALES } from '../../languages/en/number-words.ts';
import type { FoundRate, FoundUnit, UnitReader } from './core.ts';
import { CODES, MONEY } from './currencies.ts';
import { isHyphen } from './numeral.ts';
import type { Token } from './tokens.ts';
import { UNITS } from './units.ts';

interface Entry {
  readonly words: readonly string[];
  readonly unit: string;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

const indexOf = (keep: (unit: string) => boolean): Index => {
  const index = new Map<string, Entry[]>();
  const entries = [...UNITS.values()]
    .filter(({ name }) => keep(name))
    .flatMap((unit) => unit.wordings.map((wording) => ({ words: wording.split(' '), unit: unit.name })))
    .toSorted((a, b) => b.words.length - a.words.length);
  for (const entry of entries) index.set(entry.words[0] ?? '', [...(index.get(entry.words[0] ?? '') ?? []), entry]);
  return index;
};

const BEHIND = indexOf(() => true);
const AHEAD = indexOf((unit) => MONEY.has(unit));

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

const findIn = (table: Index, tokens: readonly Token[], index: number): FoundUnit | null => {
  const entry = table
    .get(textAt(tokens, index))
    ?.find(({ words }) => words.every((word, offset) => textAt(tokens, index + offset) === word));
  return entry === undefined ? null : { unit: entry.unit, next: index + entry.words.length };
};

/** `MUSD`, `MEUR`: millions of a currency. */
const findMillions = (tokens: readonly Token[], index: number): FoundUnit | null => {
  const word = textAt(tokens, index);
  const code = word.length === 4 && word.startsWith('m') ? CODES.get(word.slice(1)) : undefined;
  return code === undefined ? null : { unit: code, scale: 1e6, next: index + 1 };
};

/** Units that are words of their own in prose: taken only where nothing follows that they could belong to. */
const AMBIGUOUS_WORDS: ReadonlySet<string> = new Set([
  'in',
  'won',
  's',
  'h',
  'l',
  'pa',
  'rm',
  'p',
  'bar',
  'can',
  'dong',
  'stone',
  'all',
  'try',
]);

const isFree = (tokens: readonly Token[], index: number, next: number): boolean =>
  !AMBIGUOUS_WORDS.has(textAt(tokens, index)) || tokens[index]?.glued === true || tokens[next]?.type !== 'word';

/** "years old", "years of age", "year-old": words behind a unit of time that say it is an age. */
const AGE_WORDS: readonly (readonly string[])[] = [['old'], ['of', 'age'], ['-', 'old']];

const afterAge = (tokens: readonly Token[], next: number): number =>
  next +
  (AGE_WORDS.find((words) => words.every((word, offset) => textAt(tokens, next + offset) === word))?.length ?? 0);

const OPENING = /^[([]$/u;
const CLOSING = /^[)\]]$/u;

/** "20 (kg)" */
const inBrackets = (tokens: readonly Token[], index: number): FoundUnit | null => {
  if (!OPENING.test(textAt(tokens, index))) return null;
  const found = findIn(BEHIND, tokens, index + 1);
  return found !== null && CLOSING.test(textAt(tokens, found.next)) ? { ...found, next: found.next + 1 } : null;
};

/** "75 USD million" */
const scaleBehind = (tokens: readonly Token[], found: FoundUnit): FoundUnit => {
  const scale = MONEY.has(found.unit) ? SCALES.get(textAt(tokens, found.next)) : undefined;
  return scale === undefined ? found : { ...found, scale, next: found.next + 1 };
};

/** A quotation mark behind a number is inches, unless another one opens before it. */
const isQuotation = (tokens: readonly Token[], index: number): boolean =>
  textAt(tokens, index) === '"' && textAt(tokens, index - 2) === '"';

const after = (tokens: readonly Token[], index: number): FoundUnit | null => {
  const at = isHyphen(tokens[index]) && tokens[index + 1]?.type === 'word' ? index + 1 : index;
  const found = findMillions(tokens, at) ?? findIn(BEHIND, tokens, at) ?? inBrackets(tokens, at);
  if (found === null || !isFree(tokens, at, found.next) || isQuotation(tokens, at)) return null;
  return { ...scaleBehind(tokens, found), next: afterAge(tokens, scaleBehind(tokens, found).next) };
};

const before = (tokens: readonly Token[], index: number): FoundUnit | null => {
  const found = findMillions(tokens, index) ?? findIn(AHEAD, tokens, index);
  if (found === null || AMBIGUOUS_WORDS.has(textAt(tokens, index))) return null;
  return { ...found, next: found.next };
};

const isMoneyWord = (tokens: readonly Token[], index: number): boolean => {
  const found = findIn(AHEAD, tokens, index) ?? findMillions(tokens, index);
  return found !== null;
};

/** Symbols and codes before a number, at most three tokens back: `$5m`, `US$ 5m`. */
const isMoneyBefore = (tokens: readonly Token[], index: number): boolean =>
  isMoneyWord(tokens, index - 2) || isMoneyWord(tokens, index - 3);

const LETTER_UNITS = /^(?:m|mm|b|g|t|k)$/iu;

/** `m` is a million beside money and a metre otherwise; `bn` and `mn` are never units. */
const letters = (tokens: readonly Token[], index: number): boolean =>
  !LETTER_UNITS.test(textAt(tokens, index)) ||
  /^k$/iu.test(textAt(tokens, index)) ||
  isMoneyBefore(tokens, index) ||
  isMoneyWord(tokens, index + 1);

/** Things that "a" counts a price or a speed by: "a month", "a barrel". */
const COUNTED_BY: ReadonlySet<string> = new Set(
  'second minute hour day night week month quarter year barrel share tonne ton gallon litre liter kilo kilogram pound ounce acre hectare head person mile kilometre kilometer megawatt bushel'.split(
    ' ',
  ),
);

const rate = (tokens: readonly Token[], index: number): FoundRate | null => {
  const word = textAt(tokens, index);
  const by = textAt(tokens, index + 1);
  if (word === 'annually' || word === 'yearly') return { per: 'year', next: index + 1 };
  if (word === 'monthly') return { per: 'month', next: index + 1 };
  if (word === 'daily') return { per: 'day', next: index + 1 };
  const counted =
    word === 'per' ? tokens[index + 1]?.type === 'word' : /^(?:an?|each|every)$/u.test(word) && COUNTED_BY.has(by);
  return counted ? { per: by, next: index + 2 } : null;
};

/** Reads units of measure, currencies and percentages beside numbers. */
export const QUANTITY_UNITS: UnitReader = { before, after, rate, letters };

/** The unit that a claim's `unit` or a text names, by itself. */
export const readUnitName = (tokens: readonly Token[]): string | null => {
  const found = findIn(BEHIND, tokens, 0);
  return found !== null && found.next === tokens.length ? found.unit : null;
};

const MEASURED: ReadonlySet<string> = new Set([
  'length',
  'area',
  'mass',
  'speed',
  'temperature',
  'time',
  'share',
  'percentage points',
  'energy',
  'power',
  'ton',
  'degree',
]);
const SHORT = /^[a-z]{1,2}$/u;
const SAFE_SHORT: ReadonlySet<string> = new Set(['km', 'kg', 'cm', 'ft', 'lb', 'pp']);

/** The measure or currency beside a number that is therefore no count: its unit, or `null`. Letters alone are no units. */
export const measureBeside = (tokens: readonly Token[], from: number, next: number): string | null => {
  const ahead = tokens[from]?.type === 'mark' ? findIn(AHEAD, tokens, from) : null;
  const symbol = ahead ?? (tokens[from - 1]?.type === 'mark' ? findIn(AHEAD, tokens, from - 1) : null);
  if (symbol !== null) return symbol.unit;
  const at = isHyphen(tokens[next]) ? next + 1 : next;
  const word = textAt(tokens, at);
  if (SHORT.test(word) && !SAFE_SHORT.has(word) && tokens[at]?.glued !== true) return null;
  const found = after(tokens, next);
  const dimension = found === null ? '' : (UNITS.get(found.unit)?.dimension ?? '');
  return found !== null && (MONEY.has(found.unit) || MEASURED.has(dimension)) && word !== '"' ? found.unit : null;
};
