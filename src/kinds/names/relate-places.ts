import type { Relation } from '../../model/relation.ts';
import type { Name } from '../../model/values.ts';
import { whyAlike } from './alike.ts';
import { countryOf } from './gazetteer.ts';
import { genericSort, sortsAgree, tellsApart } from './generics.ts';
import { foldPart } from './parts.ts';

const headWords = (name: Name): readonly string[] => name.folded.flatMap((part) => part.split(' '));

const genericWords = (name: Name): readonly string[] => [...new Set(name.generic.map(foldPart))].sort();

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
    const why = sought === undefined ? null : sought === word ? '' : whyAlike(sought, word);
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

const generic = (a: Name, b: Name): Relation | null => {
  const pairs = genericWords(a).flatMap((word) =>
    genericWords(b).map((other) => [genericSort(word), genericSort(other)] as const),
  );
  const known = pairs.filter(([one, other]) => one !== undefined && other !== undefined);
  const agrees =
    known.length === 0 ||
    known.some(([one, other]) => one !== undefined && other !== undefined && sortsAgree(one, other));
  if (agrees) return null;
  const words = [genericWords(a).join(' '), genericWords(b).join(' ')].sort();
  return {
    relation: 'contradicts',
    conflict: 'name',
    rule: 'generic',
    note: `${words[0] ?? ''} and ${words[1] ?? ''} are different things`,
  };
};

/** The country that a whole name stands for, its generic words included: "Russian Federation". */
const country = (name: Name): string | undefined => countryOf(foldPart(name.text));

/** How two known countries stand: one by two names, or two, however alike they are spelled. */
const relateCountries = (a: Name, b: Name): Relation | null => {
  const [one, other] = [country(a), country(b)];
  if (one === undefined || other === undefined) return null;
  return one === other
    ? { relation: 'compatible', rule: 'name-part', note: 'two names of one country' }
    : different('they are two countries');
};

const apartWithin = (a: Name, b: Name): boolean =>
  a.within !== undefined && b.within !== undefined && a.within !== b.within;

/** Whether two places have equal names, generic words and larger place included. */
export const equalPlaces = (a: Name, b: Name): boolean =>
  headWords(a).join(' ') === headWords(b).join(' ') &&
  genericWords(a).join(' ') === genericWords(b).join(' ') &&
  a.within === b.within;

const partNote = (left: readonly string[]): string =>
  left.length > 0 ? 'one leaves out a part of the name' : 'one leaves out what kind of place it is, or where';

/**
 * How the names of two places stand, by the rules `name-equal`, `name-part`, `generic`, `spelling` and `name-different`.
 * The notes do not depend on the order of the two.
 */
export const relatePlaces = (a: Name, b: Name): Relation => {
  if (equalPlaces(a, b)) return { relation: 'same', rule: 'name-equal' };
  const countries = relateCountries(a, b);
  if (countries !== null) return countries;
  const [short, long] = sortedBySize(headWords(a), headWords(b));
  const match = matchWords(short, long);
  if (match === null)
    return short.join('') === long.join('') ? spelling(['the same letters, parted differently']) : different();
  if (match.left.some((word) => tellsApart(word))) return different(`"${match.left.join(' ')}" tells them apart`);
  const byGeneric = generic(a, b);
  if (byGeneric !== null) return byGeneric;
  if (apartWithin(a, b)) return different('they lie in different places');
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
