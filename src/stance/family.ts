import type { KindName } from '../model/values.ts';
import { NO_TRAITS, STATEMENT, type Traits } from './governor.ts';

/** What a kind of answer is made of, which decides the word of the quote that counts. */
export type Family = 'number' | 'date' | 'deadline' | 'name' | 'statement';

export const FAMILIES = {
  count: 'number',
  quantity: 'number',
  duration: 'number',
  date: 'date',
  deadline: 'deadline',
  time: 'date',
  age: 'number',
  name: 'name',
  place: 'name',
  set: 'name',
  assertion: 'statement',
  choice: 'statement',
} as const satisfies Record<KindName, Family>;

export const TRAITS: Readonly<Record<Family, Traits>> = {
  number: { ...NO_TRAITS, isAmount: true },
  date: { ...NO_TRAITS, isOfFront: true },
  deadline: { ...NO_TRAITS, isOfFront: true },
  name: { ...NO_TRAITS, isOfFront: true, isName: true },
  statement: STATEMENT,
};
