import type { Meanings } from '../pack.ts';

/** Signs of units that all languages write alike, where a pack has no word of their letters. */
export const UNIT_SYMBOLS: Meanings = {
  kilometre: 'km',
  metre: 'm',
  centimetre: 'cm',
  millimetre: 'mm',
  hectare: 'ha',
  'square kilometre': 'km2|km²',
  'square metre': 'm2|m²',
  'cubic metre': 'm3|m³',
  kilogram: 'kg',
  gram: 'g',
  milligram: 'mg',
  pound: 'lb|lbs',
  ounce: 'oz',
  millilitre: 'ml',
  centilitre: 'cl',
  'mile per hour': 'mph',
  hertz: 'hz',
  megahertz: 'mhz',
  gigahertz: 'ghz',
  gigawatts: 'gw',
  'megawatt hours': 'mwh',
  'gigawatt hours': 'gwh',
  foot: 'ft',
  'kilometre per hour': 'km/h',
  'degrees celsius': '°c|celsius',
  'degrees fahrenheit': '°f|fahrenheit',
  degrees: '°',
  kilobytes: 'kb',
  megabytes: 'mb',
  gigabytes: 'gb',
  terabytes: 'tb',
  kilowatts: 'kw',
  megawatts: 'mw',
  'kilowatt hours': 'kwh',
};

/** Codes of currencies (ISO 4217), which English reads as they are. */
export const CURRENCY_CODES: readonly string[] =
  'USD EUR GBP CAD AUD NZD CHF JPY CNY RUB UAH TRY AZN AMD GEL INR BRL MXN ILS SEK NOK DKK PLN CZK HUF KRW HKD SGD ZAR AED SAR KZT BYN'.split(
    ' ',
  );

/** What letters before a dollar sign make of it. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['c', 'Canadian dollars'],
  ['ca', 'Canadian dollars'],
  ['can', 'Canadian dollars'],
  ['cad', 'Canadian dollars'],
  ['us', 'US dollars'],
  ['usd', 'US dollars'],
  ['a', 'Australian dollars'],
  ['au', 'Australian dollars'],
  ['aud', 'Australian dollars'],
  ['nz', 'New Zealand dollars'],
  ['nzd', 'New Zealand dollars'],
  ['hk', 'Hong Kong dollars'],
  ['hkd', 'Hong Kong dollars'],
  ['s', 'Singapore dollars'],
  ['sgd', 'Singapore dollars'],
  ['r', 'reais'],
  ['mx', 'Mexican pesos'],
  ['mxn', 'Mexican pesos'],
]);

/** Abbreviations of scales that packs need not have. */
export const SCALE_SIGNS: Meanings = { 1_000_000: 'mln' };

/** Signs that bound the number behind them. */
export const BOUND_SIGNS: Meanings = { 'more than': '>', 'fewer than': '<', 'at least': '≥', 'at most': '≤' };
