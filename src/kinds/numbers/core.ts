import { isNumberWord } from '../../languages/en/number-words.ts';
import { isHyphen, readNumeral, tidy, type LetterScale, type Numeral } from './numeral.ts';
import { readOrdinal } from './ordinal.ts';
import type { Token } from './tokens.ts';
import { readVague } from './vague.ts';

/** Tells units from words, and letters that scale from letters that measure. */
export interface UnitReader {
  /** The unit that starts at a token and stands before its number: `$`, `GBP`. */
  readonly before: (tokens: readonly Token[], index: number) => FoundUnit | null;
  /** The unit that starts at a token and stands behind its number. */
  readonly after: (tokens: readonly Token[], index: number) => FoundUnit | null;
  /** What a unit is counted by, behind it: "per barrel", "a month". */
  readonly rate: (tokens: readonly Token[], index: number) => FoundRate | null;
  readonly letters: LetterScale;
}

export interface FoundRate {
  readonly per: string;
  readonly next: number;
}

export interface FoundUnit {
  /** Its canonical name. */
  readonly unit: string;
  /** What the number is to be multiplied by, for units such as `MUSD`. */
  readonly scale?: number;
  readonly next: number;
}

/** A number or a range as it stands, without what bounds or hedges it. */
export interface Core {
  /** One number, or the two ends of a range. */
  readonly stated: readonly number[];
  readonly alternative?: number;
  readonly form: 'cardinal' | 'share' | 'ordinal' | 'vague';
  /** For `vague`: the least that it allows, and what it stays below. */
  readonly least?: number;
  readonly below?: number;
  readonly unit?: string;
  /** Whether it is digits alone, as a year is. */
  readonly plain: boolean;
  readonly problem?: string;
  /** Index of its first token. */
  readonly from: number;
  /** Index of the token after it. */
  readonly next: number;
}

interface Side {
  readonly numeral: Numeral;
  readonly unit?: string;
  readonly ordinal: boolean;
  readonly next: number;
}

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

/** Words and marks between the ends of a range, by the word that opens it. */
const SEPARATORS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['between', new Set(['and', 'to', '-', '–', '—'])],
  ['from', new Set(['to', 'through', 'till', 'until', '-', '–', '—'])],
  ['', new Set(['to', 'through', 'or', '-', '–', '—', '‐', '‑', '−'])],
]);

const withUnit = (
  side: Side,
  found: { readonly unit: string; readonly scale?: number; readonly next: number },
): Side => ({
  ...side,
  numeral:
    found.scale === undefined ? side.numeral : { ...side.numeral, value: tidy(side.numeral.value * found.scale) },
  unit: found.unit,
  next: found.next,
});

/** "$1,000 a month" is in dollars per month. */
const withRate = (tokens: readonly Token[], side: Side, units: UnitReader): Side => {
  const rate = side.unit === undefined ? null : units.rate(tokens, side.next);
  return rate === null || side.unit === undefined
    ? side
    : { ...side, unit: `${side.unit} per ${rate.per}`, next: rate.next };
};

/** The unit behind a number; behind a part also "half a mile", "three quarters of a mile". */
const unitBehind = (tokens: readonly Token[], numeral: Numeral, units: UnitReader): FoundUnit | null => {
  if (numeral.form !== 'share') return units.after(tokens, numeral.next);
  const of = textAt(tokens, numeral.next) === 'of' ? numeral.next + 1 : numeral.next;
  const article = /^an?$/u.test(textAt(tokens, of));
  return units.after(tokens, article ? of + 1 : numeral.next);
};

const readSide = (tokens: readonly Token[], index: number, units: UnitReader): Side | null => {
  const side = readBareSide(tokens, index, units);
  return side === null ? null : withRate(tokens, side, units);
};

/** A number with the unit before it or behind it. */
const readBareSide = (tokens: readonly Token[], index: number, units: UnitReader): Side | null => {
  const before = units.before(tokens, index);
  const numeral = readNumeral(tokens, before?.next ?? index, units.letters);
  if (numeral === null) return null;
  const side: Side = { numeral, ordinal: false, next: numeral.next };
  if (before !== null) return withUnit(side, { ...before, next: numeral.next });
  const after = unitBehind(tokens, numeral, units);
  return after === null ? side : withUnit(side, after);
};

/** An end of a range may be an ordinal: "between the tenth and the fifteenth". */
const readEnd = (tokens: readonly Token[], index: number, units: UnitReader): Side | null => {
  const ordinal = readOrdinal(tokens, index);
  if (ordinal === null) return readSide(tokens, index, units);
  const numeral: Numeral = { value: ordinal.value, form: 'cardinal', scale: 1, plain: false, next: ordinal.next };
  return { numeral, ordinal: true, next: ordinal.next };
};

/** "2 to 3 million": the scale of the second number is the first one's as well, where that is smaller without it. */
const lowEnd = (a: Side, b: Side): number => {
  const shared = a.numeral.scale === 1 && b.numeral.scale > 1 && a.numeral.value < b.numeral.value / b.numeral.scale;
  return shared && a.unit === undefined ? tidy(a.numeral.value * b.numeral.scale) : a.numeral.value;
};

const isYear = (numeral: Numeral): boolean => numeral.plain && numeral.value >= 1900 && numeral.value <= 2099;

const rangeProblem = (tokens: readonly Token[], a: Side, b: Side, dash: boolean): string | undefined => {
  if (a.numeral.form === 'unreadable' || b.numeral.form === 'unreadable') return 'its digits fit no notation';
  if (dash && isYear(a.numeral) && (isYear(b.numeral) || b.numeral.value < 100)) return 'it is a span of years';
  if (dash && lowEnd(a, b) >= b.numeral.value)
    return 'a dash joins two numbers that are no range, like a score or a code';
  if (dash && isHyphen(tokens[b.next]) && tokens[b.next + 1]?.type === 'number') return 'it is a code or a date';
  return undefined;
};

const rangeOf = (tokens: readonly Token[], from: number, a: Side, b: Side, dash: boolean): Core | null => {
  const problem = rangeProblem(tokens, a, b, dash);
  const low = lowEnd(a, b);
  const unit = b.unit ?? a.unit;
  if (
    problem === undefined &&
    (low >= b.numeral.value || (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit))
  )
    return null;
  return {
    stated: [low, b.numeral.value],
    form: a.ordinal ? 'ordinal' : b.numeral.form === 'share' ? 'share' : 'cardinal',
    plain: false,
    from,
    next: b.next,
    ...(unit === undefined ? {} : { unit }),
    ...(problem === undefined ? {} : { problem }),
  };
};

/** The word that opens a range, where one does. */
const openerAt = (tokens: readonly Token[], index: number): string => {
  const word = textAt(tokens, index);
  return word === 'between' || word === 'from' ? word : '';
};

const DASH = /^[-–—‐‑−]$/u;

/** Where the second end of a range starts, behind its separator; -1 where there is none. */
const afterSeparator = (tokens: readonly Token[], a: Side, opener: string): number => {
  const separator = textAt(tokens, a.next);
  if (SEPARATORS.get(opener)?.has(separator) !== true) return -1;
  if (!DASH.test(separator)) return a.next + 1;
  const lopsided = tokens[a.next]?.glued !== tokens[a.next + 1]?.glued;
  return lopsided && opener === '' ? -1 : a.next + 1;
};

/** Verbs after which "from 20 to 30" is a change, not a range. */
const CHANGES =
  /^(?:rose|rise|rises|risen|rising|increased|increase|increases|increasing|grew|grow|grown|growing|climbed|jumped|fell|fall|falls|fallen|falling|dropped|drop|declined|decreased|decrease|went|gone|raised|raising|cut|reduced|up|down|revised|changed|soared|surged|doubled|tripled|expanded|shrank|lowered|upgraded)$/u;

/** Whether the number at a token is where a change starts: "rose to 30 from 20", "increased the toll from 20 to 30". */
const isChange = (tokens: readonly Token[], index: number): boolean => {
  const from = textAt(tokens, index) === 'from' ? index : index - 1;
  return textAt(tokens, from) === 'from' && [1, 2, 3, 4].some((back) => CHANGES.test(textAt(tokens, from - back)));
};

/** The range whose lower end has been read. */
const rangeFrom = (
  tokens: readonly Token[],
  index: number,
  a: Side,
  opener: string,
  units: UnitReader,
): Core | null => {
  if (isChange(tokens, index)) return null;
  const second = afterSeparator(tokens, a, opener);
  const b = second < 0 ? null : readEnd(tokens, second, units);
  return a.ordinal === b?.ordinal ? rangeOf(tokens, index, a, b, DASH.test(textAt(tokens, a.next))) : null;
};

const openedRange = (tokens: readonly Token[], index: number, units: UnitReader): Core | null => {
  const opener = openerAt(tokens, index);
  const a = opener === '' ? null : readEnd(tokens, index + 1, units);
  return a === null ? null : rangeFrom(tokens, index, a, opener, units);
};

const coreOf = (side: Side, from: number): Core => ({
  stated: [side.numeral.value],
  form: side.numeral.form === 'share' ? 'share' : 'cardinal',
  plain: side.numeral.plain,
  from,
  next: side.next,
  ...(side.numeral.alternative === undefined ? {} : { alternative: side.numeral.alternative }),
  ...(side.unit === undefined ? {} : { unit: side.unit }),
  ...(side.numeral.form === 'unreadable' ? { problem: 'its digits or words fit no notation' } : {}),
});

const readVagueCore = (tokens: readonly Token[], index: number, units: UnitReader): Core | null => {
  const before = units.before(tokens, index);
  const vague = readVague(tokens, before?.next ?? index);
  if (vague === null) return null;
  const of = textAt(tokens, vague.next) === 'of' ? vague.next + 1 : vague.next;
  const after = before === null ? units.after(tokens, of) : null;
  const unit = before?.unit ?? after?.unit;
  const { least, below, stated } = vague;
  const core = { stated: [stated], plain: false, from: index, next: after?.next ?? vague.next };
  const shape =
    least === null || below === null ? { form: 'cardinal' as const } : { form: 'vague' as const, least, below };
  return { ...core, ...shape, ...(unit === undefined ? {} : { unit }) };
};

const readOrdinalCore = (tokens: readonly Token[], index: number): Core | null => {
  const ordinal = readOrdinal(tokens, index);
  return ordinal === null
    ? null
    : { stated: [ordinal.value], form: 'ordinal', plain: false, from: index, next: ordinal.next };
};

/** Words, beside number words, that a number may start with. */
const STARTERS: ReadonlySet<string> = new Set('a an the several couple pair between from minus negative'.split(' '));

/** A quick look at whether a number may start at a token: most words are none. */
const mayStart = (token: Token | undefined): boolean =>
  token !== undefined && (token.type !== 'word' || STARTERS.has(token.text) || isNumberWord(token.text));

/**
 * Reads the number, the range or the vague plural that starts at a token, with its unit. `null` where none starts. The
 * ends of a range stand in ascending order; what looks like a range and is a score, a code or a span of years has its
 * `problem`.
 */
export const readCore = (tokens: readonly Token[], index: number, units: UnitReader): Core | null => {
  if (!mayStart(tokens[index]) && units.before(tokens, index) === null) return null;
  const opened =
    readVagueCore(tokens, index, units) ?? readOrdinalCore(tokens, index) ?? openedRange(tokens, index, units);
  if (opened !== null) return opened;
  const side = readSide(tokens, index, units);
  return side === null ? null : (rangeFrom(tokens, index, side, '', units) ?? coreOf(side, index));
};
