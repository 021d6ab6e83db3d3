import { BODY_QUALIFIERS, NAMED_BODIES } from '../../languages/en/titles.ts';
import type { Relation } from '../../model/relation.ts';
import type { Name } from '../../model/values.ts';
import { whyAlike } from './alike.ts';
import { bodyWords } from './body.ts';
import { countryOf, isDemonym } from '../../languages/en/gazetteer.ts';
import { ACRONYMS } from './titles.ts';

const without = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((word) => !b.includes(word));

/** Whether one word is the initials of the other name: FSB of Federal Security Service. */
const abbreviates = (short: Name, long: Name): boolean => {
  const [only] = short.folded;
  const initials = long.folded
    .flatMap((part) => part.split(' '))
    .map((word) => word[0] ?? '')
    .join('');
  return short.folded.length === 1 && only !== undefined && only.length > 1 && only === initials;
};

const DIFFERENT: Relation = { relation: 'contradicts', conflict: 'name', rule: 'name-different' };

/** Words that a body's name may leave off, whatever it is: its country, and short names. */
const isLoose = (word: string): boolean =>
  countryOf(word) !== undefined ||
  isDemonym(word) ||
  ACRONYMS.has(word) ||
  ['state', 'federal', 'royal', 'international'].includes(word);

/**
 * How the names of two bodies stand. Their words count, in any order, countries by one name: the same words are the same
 * body; a body with fewer of the same words is compatible; one word spelled otherwise is a spelling.
 */
export const relateBodies = (a: Name, b: Name): Relation => {
  const [left, right] = [bodyWords(a), bodyWords(b)];
  const [onlyLeft, onlyRight] = [without(left, right), without(right, left)];
  if (onlyLeft.length === 0 && onlyRight.length === 0) return { relation: 'same', rule: 'name-equal' };
  if (abbreviates(a, b) || abbreviates(b, a))
    return { relation: 'compatible', rule: 'name-part', note: 'one abbreviates the other' };
  const telling =
    onlyLeft.length > 0 && onlyRight.length > 0
      ? []
      : [...onlyLeft, ...onlyRight].filter((word) => BODY_QUALIFIERS.has(word));
  const named = left.filter((word) => right.includes(word)).some((word) => NAMED_BODIES.has(word));
  const extra = [...onlyLeft, ...onlyRight].filter((word) => !isLoose(word));
  if (telling.length > 0 || (named && extra.length > 0 && (onlyLeft.length === 0 || onlyRight.length === 0)))
    return { ...DIFFERENT, note: `“${(telling.length > 0 ? telling : extra).join(' ')}” makes another body of it` };
  const shared = Math.min(left.length, right.length) - Math.min(onlyLeft.length, onlyRight.length);
  if (shared > 1 && (onlyLeft.length === 0 || onlyRight.length === 0))
    return { relation: 'compatible', rule: 'name-part', note: 'one leaves out a word' };
  const [one, other] = [onlyLeft[0], onlyRight[0]];
  const why =
    onlyLeft.length === 1 && onlyRight.length === 1 && one !== undefined && other !== undefined
      ? whyAlike(one, other)
      : null;
  return why === null ? DIFFERENT : { relation: 'contradicts', conflict: 'spelling', rule: 'spelling', note: why };
};
