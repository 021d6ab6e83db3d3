import {
  APART_LEADS,
  DEGREES,
  LEVEL_ADJECTIVES,
  MULTIPLIERS,
  OPEN_RANGES,
  PLACE_LEADS,
} from '../../../languages/en/beside-numbers.ts';
import { wordings } from '../lookup.ts';
import type { Token } from '../tokens.ts';
import { beforeDeterminers, isDeterminer, nounOf, textAt, type Finder, type Framing, type Site } from './site.ts';

type Tokens = readonly Token[];

const APART = wordings(APART_LEADS);
const PLACES = wordings(PLACE_LEADS);
const MULTIPLIER = wordings(MULTIPLIERS);
const OPEN_RANGE = wordings(OPEN_RANGES);

const isPossessive = (tokens: Tokens, index: number): boolean =>
  /['’]s?$/u.test(textAt(tokens, index)) ||
  (textAt(tokens, index) === 's' && /^['’]$/u.test(textAt(tokens, index - 1)));

/** The index of the nearest token before `index` that is no determiner, nor an adjective behind one: "the usual [50 mg]". */
export const beforeModifiers = (tokens: Tokens, index: number): number => {
  let at = index - 1;
  while (LEVEL_ADJECTIVES.has(textAt(tokens, at)) || isPossessive(tokens, at)) at -= 1;
  if (isDeterminer(tokens, at) || isPossessive(tokens, at + 1)) return beforeDeterminers(tokens, at + 1);
  return beforeDeterminers(tokens, index);
};

/** A number by itself, or one with a unit: behind "past" and "within" these are bounded, and things are only passed. */
const isMeasured = (site: Site): boolean => site.found.core.unit !== undefined || nounOf(site).head === '';

/** "The past [two weeks]", "an outside [300]": an adjective. */
const isAdjective = (tokens: Tokens, at: number): boolean => isDeterminer(tokens, at - 1);

const isDegree = (tokens: Tokens, at: number): boolean => DEGREES.has(textAt(tokens, at - 1));

/** "Shy of the [70 medals]", "well past [300 mourners]": how far, or on which side of it, something is. */
export const apartBefore: Finder = (site) => {
  const { tokens, found } = site;
  const end = beforeDeterminers(tokens, found.from) + 1;
  const place = PLACES.before(tokens, end);
  const isPlace =
    place !== null &&
    !isAdjective(tokens, place.from) &&
    (isDegree(tokens, place.from) || (end === found.from && isMeasured(site)));
  const apart = APART.before(tokens, end) ?? (isPlace ? place : null);
  return apart === null
    ? null
    : { problem: 'is only what something else is held against', from: apart.from, next: found.from };
};

/** "Twice the [5 MW]", "a tenth of the original [$90 million]", "three times [20]": another amount than it. */
export const multiplied: Finder = ({ tokens, found }) => {
  const end = beforeModifiers(tokens, found.from) + 1;
  const by = MULTIPLIER.before(tokens, end);
  // "The second half [40 points]", "a double [300 mg]" name what follows.
  if (by === null || isAdjective(tokens, by.from)) return null;
  return { problem: 'is multiplied or divided by the words before it', from: by.from, next: found.from };
};

/** "Anything from [400 birds]", "either [three]": one end of a range, or one of two answers. */
export const openRange: Finder = ({ tokens, found }): Framing | null => {
  const end = beforeDeterminers(tokens, found.from) + 1;
  const opener = OPEN_RANGE.before(tokens, end);
  if (opener === null || found.core.stated.length > 1) return null;
  return { problem: 'is only one end of a range, or one of two answers', from: opener.from, next: found.from };
};
