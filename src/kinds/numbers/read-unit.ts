import { COUNTED_BY, NO_RATE_BEFORE, PERIODIC } from '../../languages/en/frame-words.ts';
import { GLUED_SCALES, isNumberWord, SCALES } from '../../languages/en/number-words.ts';
import { TAXED } from '../../languages/en/scope-words.ts';
import type { FoundRate, FoundUnit, UnitReader } from './shapes.ts';
import { CODES, MONEY } from './currencies.ts';
import { isPlural, stem } from './nouns.ts';
import { groupBy } from '../../text/group.ts';
import { tableOnce, type Table } from '../../text/once.ts';
import { isHyphen } from './numeral.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './unit.ts';
import { UNITS, unitOf } from './units.ts';

interface Entry {
  readonly words: readonly string[];
  readonly unit: string;
}

type Index = Table<string, readonly Entry[]>;

const indexOf = (units: readonly Unit[], wordingsOf: (unit: Unit) => readonly string[]): Index =>
  tableOnce(() => {
    const entries = units
      .flatMap((unit) => wordingsOf(unit).map((wording): Entry => ({ words: wording.split(' '), unit: unit.name })))
      .toSorted((a, b) => b.words.length - a.words.length);
    return groupBy(entries, ({ words }) => words[0] ?? '');
  });

const ALL = [...UNITS.values()];
const BEHIND = indexOf(ALL, ({ wordings }) => wordings);
const AHEAD = indexOf(
  ALL.filter(({ name }) => MONEY.has(name)),
  ({ wordings }) => wordings,
);
const WRITTEN = indexOf(ALL, ({ written }) => written ?? []);

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

/** "a $8 million loss" is in no Australian dollars: an article stands off the sign. */
const isArticle = (tokens: readonly Token[], index: number, words: readonly string[]): boolean =>
  words[0] === 'a' && words[1] === '$' && tokens[index + 1]?.glued !== true;

const findIn = (table: Index, tokens: readonly Token[], index: number): FoundUnit | null => {
  const entry = table
    .get(textAt(tokens, index))
    ?.find(
      ({ words }) =>
        words.every((word, offset) => textAt(tokens, index + offset) === word) && !isArticle(tokens, index, words),
    );
  return entry === undefined ? null : { unit: entry.unit, next: index + entry.words.length };
};

/** The unit behind a number: as written where its case tells it from another, else in any case. */
const findBehind = (tokens: readonly Token[], index: number): FoundUnit | null => {
  const entry = WRITTEN.get(tokens[index]?.raw ?? '')?.find(({ words }) =>
    words.every((word, offset) => tokens[index + offset]?.raw === word),
  );
  return entry === undefined ? findIn(BEHIND, tokens, index) : { unit: entry.unit, next: index + entry.words.length };
};

/** "20 M€": millions of a currency, its sign glued to the letter. */
const findSigned = (tokens: readonly Token[], index: number): FoundUnit | null => {
  const scale = GLUED_SCALES.get(tokens[index]?.raw ?? '');
  const sign = tokens[index + 1];
  if (scale === undefined || sign?.type !== 'mark' || !sign.glued) return null;
  const found = findIn(AHEAD, tokens, index + 1);
  return found === null ? null : { ...found, scale };
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

/** "11:45 p.m." is no pence. */
const isClock = (tokens: readonly Token[], index: number): boolean =>
  textAt(tokens, index) === 'p' && textAt(tokens, index + 1) === '.' && textAt(tokens, index + 2) === 'm';

const isFree = (tokens: readonly Token[], index: number, next: number): boolean => {
  if (isClock(tokens, index)) return false;
  return !AMBIGUOUS_WORDS.has(textAt(tokens, index)) || tokens[index]?.glued === true || tokens[next]?.type !== 'word';
};

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

/** What pounds are of, where they are money: "5 million pounds of aid". */
const OF_MONEY: ReadonlySet<string> = new Set(
  'aid debt debts funding investment damage damages cash money taxpayer taxpayers public revenue savings cuts spending loans bonds shares business trade it'.split(
    ' ',
  ),
);

/** "Pounds of coffee" are weighed. */
const weighed = (tokens: readonly Token[], found: FoundUnit): FoundUnit =>
  found.unit === 'pound' &&
  textAt(tokens, found.next) === 'of' &&
  tokens[found.next + 1]?.type === 'word' &&
  !OF_MONEY.has(textAt(tokens, found.next + 1))
    ? { ...found, unit: 'pound of mass' }
    : found;

const after = (tokens: readonly Token[], index: number): FoundUnit | null => {
  const at = isHyphen(tokens[index]) && tokens[index + 1]?.type === 'word' ? index + 1 : index;
  const found = findMillions(tokens, at) ?? findSigned(tokens, at) ?? findBehind(tokens, at) ?? inBrackets(tokens, at);
  if (found === null || !isFree(tokens, at, found.next) || isQuotation(tokens, at)) return null;
  const scaled = scaleBehind(tokens, found);
  return { ...weighed(tokens, scaled), next: afterAge(tokens, scaled.next) };
};

/** Dimensions of which "a" says one: "a square mile", "an acre". */
const SAID_WITH_ARTICLE: ReadonlySet<string> = new Set(['length', 'area', 'mass', 'volume', 'time', 'ton', 'gallon']);
/** Units that are other things as well: "a foot", "a second wave", "a quarter". */
const OTHER_THINGS: ReadonlySet<string> = new Set('foot yard cup stone second bar inch carat'.split(' '));
/** Words behind which "a day" counts by the day: "twice a day". */
const COUNTS = /^(?:once|twice|thrice|times|half|such|many|what)$/u;

/** Whether "a day" at a token counts what stands before it: "300 people a day", "$5 an acre". */
const isRatePosition = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index - 1];
  if (token === undefined) return false;
  if (token.type === 'number' || isNumberWord(token.text) || COUNTS.test(token.text)) return true;
  return isPlural(token.text) || MONEY.has(token.text) || findIn(BEHIND, tokens, index - 1) !== null;
};

/** "a square mile", "an acre"; not "300 people a square mile". */
const one = (tokens: readonly Token[], index: number): FoundUnit | null => {
  if (!/^an?$/u.test(textAt(tokens, index)) || isRatePosition(tokens, index)) return null;
  const found = tokens[index + 1]?.type === 'word' ? findBehind(tokens, index + 1) : null;
  const unit = found === null ? null : unitOf(found.unit);
  if (found === null || unit === null || !SAID_WITH_ARTICLE.has(unit.dimension) || OTHER_THINGS.has(unit.name))
    return null;
  return textAt(tokens, index + 1).length > 3 ? found : null;
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

/** What is counted by, by one name: `kilogram` for "kg" and "kilo". */
const denominatorAt = (tokens: readonly Token[], index: number): FoundRate | null => {
  const token = tokens[index];
  if (token?.type !== 'word') return null;
  const found = findBehind(tokens, index);
  if (found !== null) return { per: found.unit, next: found.next };
  return { per: token.text === 'annum' ? 'year' : stem(token.text), next: index + 1 };
};

/** "an hour", "each month", "every barrel": counted by it, unless it is a point in time. */
const countedAt = (tokens: readonly Token[], index: number): FoundRate | null => {
  if (!/^(?:an?|each|every)$/u.test(textAt(tokens, index)) || !COUNTED_BY.has(textAt(tokens, index + 1))) return null;
  const found = denominatorAt(tokens, index + 1);
  if (found === null) return null;
  // "A year before tax" is a rate; "a year before the war" says when.
  const isTaxed = TAXED.has(`${textAt(tokens, found.next)} ${textAt(tokens, found.next + 1)}`);
  if (NO_RATE_BEFORE.has(textAt(tokens, found.next)) && !isTaxed) return null;
  const goesOn = textAt(tokens, found.next) === 'and' && /^an?$/u.test(textAt(tokens, found.next + 1));
  return goesOn ? null : found;
};

/** What something is counted by, as it stands at a token: "a day", "per family", "/kg", "monthly". */
export const rateAt = (tokens: readonly Token[], index: number): FoundRate | null => {
  const word = textAt(tokens, index);
  const periodic = PERIODIC.get(word);
  if (periodic !== undefined && word.endsWith('ly')) return { per: periodic, next: index + 1 };
  if (word === 'per') return denominatorAt(tokens, index + 1);
  if (word === '/' && tokens[index + 1]?.glued === true) return denominatorAt(tokens, index + 1);
  return countedAt(tokens, index);
};

/** Reads units of measure, currencies and percentages beside numbers. */
export const QUANTITY_UNITS: UnitReader = { before, after, one, rate: rateAt, letters };

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
const SAFE_SHORT: ReadonlySet<string> = new Set([
  'km',
  'kg',
  'cm',
  'ft',
  'lb',
  'pp',
  'ml',
  'mg',
  'mm',
  'gb',
  'mb',
  'kw',
  'gw',
  'hz',
  'oz',
]);

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
