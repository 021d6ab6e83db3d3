/** What digits as written may stand for: one number, two where groups and decimals cannot be told apart, or none. */
export type Digits =
  | { readonly read: 'one'; readonly value: number }
  | { readonly read: 'either'; readonly values: readonly [number, number] }
  | { readonly read: 'none' };

const PLAIN = /^\d+$/u;
/** Digits that commas and points part: no power of ten. */
const GROUPED = /^[\d.,]+$/u;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
/** Groups of two above the last three, as in India: 12,34,567. */
const INDIAN_GROUPS = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/u;
const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/u;
const POINT_GROUP_AND_DECIMALS = /^[1-9]\d{0,2}\.\d{3},\d+$/u;
const APOSTROPHE_GROUPS = /^[1-9]\d{0,2}(?:['’]\d{3})+(?:\.\d+)?$/u;
const SPACE_GROUPS = /^[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/u;
const DECIMAL = /^\d*\.\d+$/u;
/** A comma before one digit parts decimals, as on the Continent. */
const COMMA_DECIMAL = /^\d+,\d$/u;
/** Before two it may also be a group that lost a digit. */
const COMMA_EITHER = /^\d+,\d{2}$/u;
/** One point, one to three digits before it and three after: 1.960 is 1,960 in Baku and 1.96 in London. */
const EITHER = /^[1-9]\d{0,2}\.\d{3}$/u;

const one = (text: string): Digits => {
  const value = Number(text);
  return Number.isFinite(value) ? { read: 'one', value } : { read: 'none' };
};

const commaForPoint = (text: string): string => text.replace(',', '.');

type Row = readonly [pattern: RegExp, read: (text: string) => Digits];

const ROWS: readonly Row[] = [
  [PLAIN, one],
  [COMMA_GROUPS, (text) => one(text.replaceAll(',', ''))],
  [EITHER, (text) => ({ read: 'either', values: [Number(text.replace('.', '')), Number(text)] })],
  [DECIMAL, one],
  [COMMA_DECIMAL, (text) => one(commaForPoint(text))],
  [COMMA_EITHER, (text) => ({ read: 'either', values: [Number(text.replace(',', '')), Number(commaForPoint(text))] })],
  [SPACE_GROUPS, (text) => one(commaForPoint(text.replaceAll(/[ \u00a0\u2009\u202f]/gu, '')))],
  [INDIAN_GROUPS, (text) => one(text.replaceAll(',', ''))],
  [POINT_GROUPS, (text) => one(commaForPoint(text.replaceAll('.', '')))],
  [POINT_GROUP_AND_DECIMALS, (text) => one(commaForPoint(text.replaceAll('.', '')))],
  [APOSTROPHE_GROUPS, (text) => one(text.replaceAll(/['’]/gu, ''))],
];

/** Digits with an exponent and no groups, which need no arithmetic. */
const SCIENTIFIC = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/iu;
const EXPONENT = /^(.*?)(e|\^)([+-]?\d{1,3})$/iu;

/** A power of ten behind a number: "x10^6", "× 10⁶". */
const POWER = /^(.*?)\s?[x×·*]\s?10\^?([+\-−⁺⁻]?)([\d⁰¹²³⁴-⁹]{1,3})$/u;
/** "10⁶" */
const RAISED = /^(10)([⁺⁻]?)([⁰¹²³⁴-⁹]{1,3})$/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const plainDigits = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));

/** "x10-3" as an exponent: `-3`. */
const exponentOf = (sign: string, digits: string): string => (/[-−⁻]/u.test(sign) ? '-' : '') + plainDigits(digits);

const readMantissa = (text: string): Digits =>
  ROWS.find(([pattern]) => pattern.test(text))?.[1](text) ?? { read: 'none' };

const withExponent = (mantissa: Digits, sign: string, exponent: string): Digits => {
  if (mantissa.read === 'none') return mantissa;
  const base = mantissa.read === 'one' ? mantissa.value : mantissa.values[1];
  return sign === '^' ? one(String(base ** Number(exponent))) : one(`${base}e${Number(exponent)}`);
};

/**
 * Reads a numeral as written, without its sign: every grouping that news uses, decimals, exponents. A numeral whose marks
 * fit no notation (`1,1,1`, a section `6.1.2`) is `none`.
 */
export const readDigits = (text: string): Digits => {
  if (PLAIN.test(text)) return one(text);
  if (GROUPED.test(text)) return readMantissa(text);
  if (SCIENTIFIC.test(text)) return one(text);
  const power = POWER.exec(text);
  if (power !== null)
    return withExponent(readMantissa(power[1] ?? ''), 'e', exponentOf(power[2] ?? '', power[3] ?? ''));
  const raised = RAISED.exec(text);
  if (raised !== null) return one(`1e${exponentOf(raised[2] ?? '', raised[3] ?? '')}`);
  const parts = EXPONENT.exec(text);
  return parts === null
    ? readMantissa(text)
    : withExponent(readMantissa(parts[1] ?? ''), parts[2] ?? '', parts[3] ?? '');
};
