import type { LanguagePack } from '../pack.ts';
import { bounds } from './bounds.ts';
import { frames } from './frames.ts';
import { idle } from './idle.ts';
import { numbers } from './numbers.ts';
import { polarity } from './polarity.ts';
import { time } from './time.ts';
import { titles } from './titles.ts';
import { units } from './units.ts';

/** Portuguese, of Portugal and Brazil; "bilião" is another number in each and is left out. */
export const pt: LanguagePack = {
  tag: 'pt',
  decimal: ',',
  groups: true,
  // "Tornando-se" is no condition.
  fold: (text) => text.replace(/(?<=ndo)-se(?!\p{L})/gu, ''),
  ...numbers,
  ...bounds,
  ...frames,
  ...idle,
  ...units,
  ...time,
  ...polarity,
  ...titles,
};
