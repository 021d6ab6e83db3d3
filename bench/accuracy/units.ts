import type { AmountAnswer } from './answer.ts';

/** Each program has names of its own for one unit; all are brought to these. A factor turns one unit into another. */
const UNITS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  '%': ['percent', 1],
  dollar: ['usd', 1],
  'united states dollar': ['usd', 1],
  $: ['usd', 1],
  cent: ['usd', 0.01],
  'canadian dollar': ['cad', 1],
  'australian dollar': ['aud', 1],
  'british pound': ['gbp', 1],
  pence: ['gbp', 0.01],
  penny: ['gbp', 0.01],
  euro: ['eur', 1],
  'japanese yen': ['jpy', 1],
  yen: ['jpy', 1],
  'chinese yuan': ['cny', 1],
  yuan: ['cny', 1],
  'turkish lira': ['try', 1],
  hryvnia: ['uah', 1],
  'ukrainian hryvnia': ['uah', 1],
  'mexican peso': ['mxn', 1],
  'georgian lari': ['gel', 1],
  'lao kip': ['lak', 1],
  'sri lankan rupee': ['lkr', 1],
  rupee: ['inr', 1],
  'netherlands guilder': ['nlg', 1],
  guilder: ['nlg', 1],
  franc: ['franc', 1],
  frf: ['franc', 1],
  chf: ['franc', 1],
  bitcoin: ['btc', 1],
  xbt: ['btc', 1],
  'metric ton': ['ton', 1],
  tonne: ['ton', 1],
  'short ton': ['ton', 1],
  inch: ['foot', 1 / 12],
  stone: ['pound', 14],
  'basis point': ['percentage point', 0.01],
  celsius: ['degree celsius', 1],
  fahrenheit: ['degree fahrenheit', 1],
  'us gallon': ['gallon', 1],
  'square metre': ['square meter', 1],
  'mile an hour': ['mile per hour', 1],
  lb: ['pound', 1],
  km: ['kilometer', 1],
  km2: ['square kilometer', 1],
  m: ['meter', 1],
  m2: ['square meter', 1],
  mm: ['millimeter', 1],
  mi: ['mile', 1],
  kg: ['kilogram', 1],
  ft: ['foot', 1],
  in: ['foot', 1 / 12],
  mb: ['megabyte', 1],
  rad: ['radian', 1],
};

/** "Pound" is money in one table and a mass in another; only the row can tell. */
const MONEY_POUND = 'gbp';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/metre/g, 'meter'],
  [/litre/g, 'liter'],
  [/\bfeet\b/g, 'foot'],
  [/\binches\b/g, 'inch'],
];

const fold = (unit: string): string =>
  SPELLINGS.reduce((name, [from, to]) => name.replace(from, to), unit.toLowerCase().replaceAll('_', ' '));

const scale = (bound: number | null, factor: number): number | null => (bound === null ? null : bound * factor);

/**
 * An amount in its canonical unit.
 *
 * @param money whether the row is about money
 */
export const withUnit = (amount: Omit<AmountAnswer, 'unit'>, unit: string, money: boolean): AmountAnswer => {
  const folded = fold(unit);
  if (money && folded === 'pound') return { ...amount, unit: MONEY_POUND };
  const [name, factor] = UNITS[folded] ?? [folded, 1];
  return { ...amount, min: scale(amount.min, factor), max: scale(amount.max, factor), unit: name };
};
