import type { Kinds } from '../model/kind.ts';
import type { KindName } from '../model/values.ts';
import { age } from './age.ts';
import { assertion } from './assertion.ts';
import { choice } from './choice.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { deadline } from './deadline.ts';
import { duration } from './duration.ts';
import { name } from './name.ts';
import { place } from './place.ts';
import { quantity } from './quantity.ts';
import { set } from './set.ts';
import { timeOfDay } from './time-of-day.ts';

/** Every kind of answer that a claim may have. */
export const KINDS: Kinds = {
  count,
  quantity,
  date,
  deadline,
  duration,
  time: timeOfDay,
  age,
  name,
  place,
  assertion,
  choice,
  set,
};

export const isKindName = (word: string): word is KindName => Object.hasOwn(KINDS, word);
