import type { Age } from '../../model/values.ts';
import { ageOf, sameAge, type AgePart, type AgeWording } from './age.ts';

/** Every way to word an age, the plainest first. */
const WORDINGS: readonly (readonly [string, AgeWording])[] = [
  ['', 'plain'],
  ['about ', 'about'],
  ['nearly ', 'nearly'],
  ['over ', 'over'],
  ['at least ', 'atLeast'],
  ['under ', 'under'],
  ['at most ', 'atMost'],
];

const formatPart = ({ count, unit }: AgePart): string => `${count} ${count === 1 ? unit : `${unit}s`}`;

const formatStated = ([first, last]: readonly [AgePart, AgePart?]): string => {
  if (last === undefined) return formatPart(first);
  return first.unit === last.unit
    ? `${first.count} to ${formatPart(last)}`
    : `${formatPart(first)} to ${formatPart(last)}`;
};

/** An age in words that read back as the same: `22 years old`, `about 40 years old`, `18 to 24 years old`. */
export const formatAge = (age: Age): string => {
  const [first, second] = age.stated;
  if (first === undefined) return '';
  const stated: readonly [AgePart, AgePart?] = second === undefined ? [first] : [first, second];
  const wording = WORDINGS.find(([, one]) =>
    sameAge(ageOf(second === undefined ? [first] : [first, second], one), age),
  );
  return `${wording?.[0] ?? ''}${formatStated(stated)} old`;
};
