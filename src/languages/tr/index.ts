import type { LanguagePack } from '../pack.ts';
import { bounds } from './bounds.ts';
import { frames } from './frames.ts';
import { idle } from './idle.ts';
import { numbers } from './numbers.ts';
import { polarity } from './polarity.ts';
import { time } from './time.ts';
import { titles } from './titles.ts';
import { units } from './units.ts';

/** Turkish: endings are split off, bounds may stand behind. */
export const tr: LanguagePack = {
  tag: 'tr',
  decimal: ',',
  groups: true,
  boundsFollow: true,
  compounds: true,
  // "Yarından" is no half, "ayın" no bear's; "yılı" is idle behind a year, and a number of years before what exceeds it.
  fold: (text) =>
    text
      .replaceAll('â', 'a')
      .replaceAll('î', 'i')
      .replaceAll('û', 'u')
      .replace(/(?<!\p{L})(?:yarın(?=(?:dan(?! sonraki)|a)(?!\p{L}))|ay(?=ın(?!\p{L})))/gu, "$&'")
      .replace(/(?<= yıl)ı(?= (?:aş|geç(?:ti|iyor|en|miş)))/gu, "'ı"),
  suffixes: {
    '+abl': 'dan|den|tan|ten|ndan|nden|sından|sinden',
    '+dat': 'a|e|ya|ye|na|ne|sına|sine',
    '+loc': 'da|de|ta|te|nda|nde|daki|deki|taki|teki|sında|sinde',
    '+gen': 'ın|in|un|ün|nın|nin|nun|nün|sının|sinin',
    '+acc': 'ı|i|u|ü|yı|yi|yu|yü|nı|ni|nu|nü',
    '+pl': 'lar|ler|ları|leri',
    '+poss': 'sı|si|su|sü',
    '+lik': 'lık|lik|luk|lük|lı|li|lu|lü|lığına|liğine|luğuna|lüğüne',
    '+tir': 'dır|dir|dur|dür|tır|tir|tur|tür',
  },
  ...numbers,
  ...bounds,
  ...frames,
  ...idle,
  ...units,
  ...time,
  ...polarity,
  ...titles,
};
