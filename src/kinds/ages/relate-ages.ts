import type { Relation, Rule } from '../../model/relation.ts';
import type { Age } from '../../model/values.ts';
import { intersect } from '../numbers/interval.ts';
import { sameAge } from './age.ts';

const isUnbounded = ({ min, max }: Age): boolean => max === null || min === 0;

const holds = (outer: Age, inner: Age): boolean =>
  (outer.min ?? 0) <= (inner.min ?? 0) && (outer.max ?? Infinity) >= (inner.max ?? Infinity);

const meetingRule = (a: Age, b: Age): Rule => {
  if (a.approximate || b.approximate) return 'approximation';
  if (holds(a, b) || holds(b, a)) return isUnbounded(a) || isUnbounded(b) ? 'bound' : 'precision';
  return 'overlap';
};

/** How two ages stand; mirrors. Months and years compare: who is nine months old is no year old. */
export const relateAges = (a: Age, b: Age): Relation => {
  if (sameAge(a, b)) return { relation: 'same', rule: 'equal' };
  return intersect(a, b) === null
    ? { relation: 'contradicts', rule: 'disjoint', conflict: 'age' }
    : { relation: 'compatible', rule: meetingRule(a, b) };
};

const lengthOf = ({ min, max }: Age): number => (max ?? Infinity) - (min ?? 0);

/** The finest age that lies in all others; `null` where none does. */
export const meetAges = (values: readonly Age[]): Age | null =>
  values
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
    .find((one) => values.every((other) => holds(other, one) && intersect(other, one) !== null)) ?? null;
