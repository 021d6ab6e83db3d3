import type { LanguagePack } from '../pack.ts';
import type { Piece } from './term.ts';

const DATE =
  /^(?:(?<year>\d{4})[-./](?<m1>\d{1,2})[-./](?<d1>\d{1,2})|(?<d2>\d{1,2})[-./](?<m2>\d{1,2})[-./](?<y2>\d{4}))(?!\d)/u;
const NUMBER = /^(?:\d+(?:[.,'٬٫]\d+)*(?: \d{3}(?!\d))*(?:[.,٫]\d+)?|[.,٫]\d+)/u;
/** "12e-1": digits that go on. */
const POWER = /^e[-+]?\d+/u;
/** The value of digits in a pack's notation; ambiguous where a sign may group or part decimals. */
const digitsOf = (written: string, { decimal, groups }: LanguagePack): Piece['digits'] => {
  const text = written.replace(/[ '٬]/gu, '').replaceAll('٫', decimal);
  const other = decimal === ',' ? '.' : ',';
  const value = (one: string): number => Number(one);
  const [whole = '', ...rest] = text.split(/[.,]/u);
  const signs = text.match(/[.,]/gu) ?? [];
  if (signs.length === 0) return { value: value(text), written, isAmbiguous: false };
  const hasGroups = rest.slice(0, -1).every((part) => part.length === 3) && whole.length <= 3 && whole !== '';
  const [last = ''] = rest.slice(-1);
  if (signs.length > 1) {
    if (!hasGroups) return undefined;
    const isAllGroups = new Set(signs).size === 1;
    if (isAllGroups)
      return last.length === 3 ? { value: value(text.replace(/[.,]/gu, '')), written, isAmbiguous: false } : undefined;
    if (new Set(signs.slice(0, -1)).size > 1) return undefined;
    return { value: value(`${[whole, ...rest.slice(0, -1)].join('')}.${last}`), written, isAmbiguous: false };
  }
  const [sign] = signs;
  const asDecimal = value(`${whole === '' ? '0' : whole}.${last}`);
  const mayGroup = last.length === 3 && whole !== '' && whole !== '0' && whole.length <= 3;
  if (!mayGroup) return { value: asDecimal, written, isAmbiguous: false };
  if (sign === other && groups === true) return { value: value(whole + last), written, isAmbiguous: false };
  return { value: asDecimal, written, isAmbiguous: true };
};

const MOST_MONTHS = 12;
const MOST_DAYS = 31;

const dateOf = (groups: Readonly<Record<string, string | undefined>>): Piece['date'] => {
  const year = Number(groups.year ?? groups.y2);
  const month = Number(groups.m1 ?? groups.m2);
  const day = Number(groups.d1 ?? groups.d2);
  return month >= 1 && month <= MOST_MONTHS && day >= 1 && day <= MOST_DAYS ? [year, month, day] : undefined;
};

/** A date in digits at the start of a text. */
export const dateAt = (text: string): Piece | undefined => {
  const found = DATE.exec(text);
  const date = found?.groups && dateOf(found.groups);
  return date === undefined ? undefined : { raw: found?.[0] ?? '', terms: [], date };
};

/** A number in digits at the start of a text, a word that nothing knows where its digits go on; `raw` has its blanks. */
export const numberAt = (text: string, pack: LanguagePack): Piece | undefined => {
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined) return undefined;
  const power = POWER.exec(text.slice(number.length))?.[0] ?? '';
  const digits = power === '' ? digitsOf(number.trim(), pack) : undefined;
  return { raw: number + power, terms: [], ...(digits !== undefined && { digits }) };
};
