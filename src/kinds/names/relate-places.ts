import type { Relation } from '../../model/relation.ts';
import type { Name } from '../../model/values.ts';
import { whyAlike } from './alike.ts';
import { bearsBoth, cityWords } from './cities.ts';
import { areTwoStreets, fullGeneric, genericSort, SIDES, sortsAgree, tellsApart } from './generics.ts';
import { foldPart } from './parts.ts';
import { countryOfRegion, isRegion } from './regions.ts';
import { countryNamed, mayBeOneCountry } from './whole-countries.ts';
import { entryOf } from '../../text/entry.ts';

const genericWords = (name: Name): readonly string[] =>
  [...new Set(name.generic.map((word) => fullGeneric(foldPart(word))))].sort();

/** Sides and numbers of roads, as addresses abbreviate them. */
const ROAD_PARTS: Readonly<Record<string, string>> = {
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
  ne: 'northeast',
  nw: 'northwest',
  se: 'southeast',
  sw: 'southwest',
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  tenth: '10th',
  eleventh: '11th',
  twelfth: '12th',
};

const isRoad = (name: Name): boolean => genericWords(name).some((word) => genericSort(word) === 'road');

const headWords = (name: Name): readonly string[] => {
  const words = name.folded.flatMap((part) => part.split(' '));
  return isRoad(name) ? words.map((word) => entryOf(ROAD_PARTS, word) ?? word) : cityWords(words);
};

/** Two sides of a place are no misspelling of each other: "northern", "southern". */
const areSides = (a: string, b: string): boolean => SIDES.has(a) && SIDES.has(b);

/** Whether a word of a name is the side of a place in lower case, and so a part of it: "northern Kenya", not "North Korea". */
const isSideOf = ({ text }: Name, folded: string): boolean =>
  SIDES.has(folded) && text.split(/[\s\u00a0-]+/u).includes(folded);

/** Words of two names matched in order; the reasons where spellings differ, and the words that only one has. */
interface Match {
  readonly reasons: readonly string[];
  readonly left: readonly string[];
}

/** Every word of `short` against one of `long`, in order, the first that will do. */
const matchWords = (short: readonly string[], long: readonly string[]): Match | null => {
  const reasons: string[] = [];
  const left: string[] = [];
  let at = 0;
  for (const word of long) {
    const sought = short[at];
    const why =
      sought === undefined ? null : sought === word ? '' : areSides(sought, word) ? null : whyAlike(sought, word);
    if (why === null) left.push(word);
    else at += 1;
    if (why !== null && why !== '') reasons.push(why);
  }
  return at === short.length ? { reasons, left } : null;
};

const sortedBySize = (a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] => {
  const first = a.length === b.length ? a.join(' ') <= b.join(' ') : a.length < b.length;
  return first ? [a, b] : [b, a];
};

const different = (note?: string): Relation => ({
  relation: 'contradicts',
  conflict: 'name',
  rule: 'name-different',
  ...(note === undefined ? {} : { note }),
});

/** Whether two generic words may be said of one place. */
const wordsAgree = (a: string, b: string): boolean => {
  const [one, other] = [genericSort(a), genericSort(b)];
  if (one === undefined || other === undefined || areTwoStreets(a, b)) return false;
  return sortsAgree(one, other);
};

/** Sorts that a country's own name may have beside it. */
const COUNTRY_SORTS: ReadonlySet<string> = new Set(['country', 'vague', 'area', 'coast', 'island']);

/** Whether one is a country and the other a thing in it that is called after it: Mexico and Mexico City. */
const isCalledAfter = (a: Name, b: Name): boolean =>
  genericWords(a).length === 0 &&
  country(a) !== undefined &&
  genericWords(b).some((word) => !COUNTRY_SORTS.has(genericSort(word) ?? 'country'));

const generic = (a: Name, b: Name): Relation | null => {
  const [one, other] = [genericWords(a), genericWords(b)];
  const known = one
    .filter((word) => genericSort(word) !== undefined)
    .flatMap((word) =>
      other.filter((against) => genericSort(against) !== undefined).map((against) => [word, against] as const),
    );
  const apart = known.length > 0 && !known.some(([word, against]) => wordsAgree(word, against));
  if (!apart && !isCalledAfter(a, b) && !isCalledAfter(b, a)) return null;
  const words = [one.join(' '), other.join(' ')].map((text) => text || 'a country').sort();
  return {
    relation: 'contradicts',
    conflict: 'name',
    rule: 'generic',
    note: `${words[0] ?? ''} and ${words[1] ?? ''} are different things`,
  };
};

/** The country that a whole name stands for, its generic words included: "Russian Federation". */
const country = (name: Name): string | undefined =>
  countryNamed(name.text) ?? (isState(name) ? countryNamed(name.folded.join(' ')) : undefined);

/** Whether the generic words are those of a state: "Kingdom of Eswatini". A "state" may be a part of one. */
const isState = (name: Name): boolean =>
  genericWords(name).length > 0 &&
  genericWords(name).every((word) => genericSort(word) === 'country' && word !== 'state');

/** How two known countries stand: one by two names, or two, however alike they are spelled. */
const relateCountries = (a: Name, b: Name): Relation | null => {
  const [one, other] = [country(a), country(b)];
  if (one === undefined || other === undefined) return null;
  if (one === other) return { relation: 'compatible', rule: 'alias', note: 'two names of one country' };
  return mayBeOneCountry(one, other)
    ? { relation: 'compatible', rule: 'name-part', note: 'one of them may stand for several countries' }
    : different('they are two countries');
};

/** Whether two places lie in different places; a region and its own country are none. */
const apartWithin = ({ within: one }: Name, { within: other }: Name): boolean => {
  if (one === undefined || other === undefined || one === other) return false;
  const isNested = (inner: string, outer: string): boolean => isRegion(inner) && countryOfRegion(inner) === outer;
  return !isNested(one, other) && !isNested(other, one);
};

/** A state or a country lies in no region: "Washington state" is not in the District of Columbia. */
const isApartByRank = (a: Name, b: Name): boolean =>
  a.within !== undefined && isRegion(a.within) && genericWords(b).some((word) => genericSort(word) === 'country');

/** Whether two places have equal names, generic words and larger place included. */
export const equalPlaces = (a: Name, b: Name): boolean =>
  headWords(a).join(' ') === headWords(b).join(' ') &&
  genericWords(a).join(' ') === genericWords(b).join(' ') &&
  a.within === b.within;

const partNote = (left: readonly string[]): string =>
  left.some((word) => SIDES.has(word))
    ? 'one says which part of it'
    : left.length > 0
      ? 'one leaves out a part of the name'
      : 'one leaves out what kind of place it is, or where';

/**
 * How the names of two places stand, by the rules `name-equal`, `name-part`, `generic`, `spelling` and `name-different`.
 * The notes do not depend on the order of the two.
 */
export const relatePlaces = (a: Name, b: Name): Relation => {
  if (equalPlaces(a, b)) return { relation: 'same', rule: 'name-equal' };
  const countries = relateCountries(a, b);
  if (countries !== null) return countries;
  if (bearsBoth(headWords(a), headWords(b)))
    return generic(a, b) ?? { relation: 'compatible', rule: 'alias', note: 'two names of one city' };
  const [short, long] = sortedBySize(headWords(a), headWords(b));
  const match = matchWords(short, long);
  if (match === null)
    return short.join('') === long.join('') ? spelling(['the same letters, parted differently']) : different();
  const isPart = (word: string): boolean => isSideOf(a, word) || isSideOf(b, word);
  if (match.left.some((word) => tellsApart(word) && !isPart(word)))
    return different(`"${match.left.join(' ')}" tells them apart`);
  const byGeneric = generic(a, b);
  if (byGeneric !== null) return byGeneric;
  if (apartWithin(a, b) || isApartByRank(a, b) || isApartByRank(b, a)) return different('they lie in different places');
  return match.reasons.length > 0
    ? spelling(match.reasons)
    : { relation: 'compatible', rule: 'name-part', note: partNote(match.left) };
};

const spelling = (reasons: readonly string[]): Relation => ({
  relation: 'contradicts',
  conflict: 'spelling',
  rule: 'spelling',
  note: [...new Set(reasons)].sort().join('; '),
});
