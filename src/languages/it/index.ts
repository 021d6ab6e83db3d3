import type { LanguagePack } from '../pack.ts';
import { bounds } from './bounds.ts';
import { frames } from './frames.ts';
import { idle } from './idle.ts';
import { numbers } from './numbers.ts';
import { polarity } from './polarity.ts';
import { time } from './time.ts';
import { titles } from './titles.ts';
import { units } from './units.ts';

/** Italian. */
export const it: LanguagePack = {
  tag: 'it',
  decimal: ',',
  groups: true,
  compounds: true,
  // "Centottanta" is one hundred and eighty, as "centoottanta" is.
  fold: (text) => text.replace(/(?<=cent)(?=ott(?:o|ant))/gu, 'o'),
  ...numbers,
  ...bounds,
  ...frames,
  ...idle,
  ...units,
  ...time,
  ...polarity,
  ...titles,
};
