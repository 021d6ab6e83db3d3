import type { LanguagePack } from '../pack.ts';
import { bounds } from './bounds.ts';
import { frames } from './frames.ts';
import { idle } from './idle.ts';
import { numbers } from './numbers.ts';
import { polarity } from './polarity.ts';
import { time } from './time.ts';
import { titles } from './titles.ts';
import { units } from './units.ts';

/** German. */
export const de: LanguagePack = {
  tag: 'de',
  decimal: ',',
  groups: true,
  compounds: true,
  unitsFirst: true,
  fold: (text) => text.replaceAll('ß', 'ss'),
  ...numbers,
  ...bounds,
  ...frames,
  ...idle,
  ...units,
  ...time,
  ...polarity,
  ...titles,
};
