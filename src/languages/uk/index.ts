import type { LanguagePack } from '../pack.ts';
import { bounds } from './bounds.ts';
import { frames } from './frames.ts';
import { idle } from './idle.ts';
import { numbers } from './numbers.ts';
import { polarity } from './polarity.ts';
import { time } from './time.ts';
import { titles } from './titles.ts';
import { units } from './units.ts';

/** Ukrainian, in all cases. */
export const uk: LanguagePack = {
  tag: 'uk',
  decimal: ',',
  inverts: true,
  // The apostrophe, of which there are many signs, is part of a word.
  fold: (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, ''),
  ...numbers,
  ...bounds,
  ...frames,
  ...idle,
  ...units,
  ...time,
  ...polarity,
  ...titles,
};
