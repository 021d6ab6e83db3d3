import { CHAIN_NAMES } from '../../languages/en/titles.ts';
import type { Relation } from '../../model/relation.ts';
import type { Name } from '../../model/values.ts';
import { whyPartedAlike } from './alike.ts';
import { anatomyOf, foldedHead, partsOf, type Anatomy } from './anatomy.ts';
import { familyFirst } from './east-asian.ts';
import { relateTitles } from './forms-of-address.ts';
import { EQUAL, gradeFamilies, gradeParts, SERVANT_NOTE, type Grade } from './grade-parts.ts';
import { byLength, cost, embed, embedInAnyOrder, isAllEqual, type Match } from './match-parts.ts';
import { isFiliation, type Part } from './parts.ts';
import { isGivenName } from './short-forms.ts';
import { isAlikeAcrossScripts } from './skeletons.ts';

const FEMININE = /(?:[eo]va|ina|skaya|skaia|skaja|zkaya)$/u;
const MASCULINE = /(?:[eo]v|[eo]ff|in|sk[iy]+|skij|sk[oi]y|zk[iy]+)$/u;

/** Whether one family name is a man's and the other a woman's: Aliyev and Aliyeva. */
const differInGender = (a: string, b: string): boolean =>
  (FEMININE.test(a) && MASCULINE.test(b)) || (FEMININE.test(b) && MASCULINE.test(a));

const DIFFERENT: Relation = { relation: 'contradicts', conflict: 'name', rule: 'name-different' };

const different = (note: string): Relation => ({ ...DIFFERENT, note });

const spelling = (note: string): Relation => ({
  relation: 'contradicts',
  conflict: 'spelling',
  rule: 'spelling',
  note,
});

const compatible = (note: string): Relation => ({ relation: 'compatible', rule: 'name-part', note });

const NOTES: Readonly<Record<'particle' | 'initial' | 'short' | 'umlaut', string>> = {
  particle: 'one leaves out a particle',
  initial: 'one gives an initial',
  short: 'one gives a short form',
  umlaut: 'one writes out an umlaut',
};

/** What a match of all parts comes to, with whether one name has parts beyond it. */
const judge = (grades: Match, longer: boolean): Relation => {
  const why = grades.flatMap((grade) => (grade.grade === 'alike' ? [grade.why] : []));
  if (why.length > 0) return spelling([...new Set(why)].sort().join('; '));
  const notes = grades.flatMap(({ grade }) => (grade === 'equal' || grade === 'alike' ? [] : [NOTES[grade]]));
  return compatible(
    [...new Set([...notes, ...(longer ? ['one leaves out a part'] : [])])].sort().join('; ') ||
      'the family name is marked in one of them',
  );
};

const typeOf = (byname: string): string => byname.slice(0, byname.indexOf(' '));

/** Whether both have a byname of one type, and not the same: "the Great" and "the Terrible", but not "of Russia". */
const bynamesApart = (a: Anatomy, b: Anatomy): boolean =>
  a.bynames.some(
    (byname) => !b.bynames.includes(byname) && b.bynames.some((other) => typeOf(other) === typeOf(byname)),
  );

const sharesGiven = (a: Anatomy, b: Anatomy): boolean =>
  a.given.some((part) => b.given.some((other) => other.core === part.core));

/**
 * Whether two names of one first part go on with other middle parts, an initial among them: George W. and George H. W. What
 * one leaves out at the end says nothing.
 */
const middlesDiffer = (short: readonly Part[], long: readonly Part[]): boolean => {
  const [one, other] = [short.slice(1), long.slice(1)];
  const first = short[0];
  if (first === undefined || first.initial || first.core !== long[0]?.core || one.length === 0) return false;
  const hasInitial = [...one, ...other].some(({ initial }) => initial);
  return hasInitial && one.some((part, at) => gradeMiddle(part, other[at]) === null);
};

/** The same of two whole names. */
const middlesApart = (a: Anatomy, b: Anatomy): boolean => middlesDiffer(...byLength(a.given, b.given));

const gradeMiddle = (a: Part, b: Part | undefined): Grade | null => {
  if (b === undefined) return null;
  return a.initial && b.initial ? (a.core === b.core ? EQUAL : null) : gradeParts(a, b);
};

/** Names whose family names agree: the given names decide. */
const relateGiven = (a: Anatomy, b: Anatomy, family: Grade): Relation => {
  const [short, long] = byLength(a.given, b.given);
  if (middlesDiffer(short, long)) return different('the family name is shared, the middle initials are not');
  const longer = short.length < long.length || a.generation !== b.generation || a.bynames.length !== b.bynames.length;
  const inOrder = embed(short, long);
  const swapped =
    inOrder?.some((grade) => grade.grade === 'alike' && grade.why === SERVANT_NOTE) === true &&
    short.length < long.length;
  if (swapped) return different('the family name is shared, the given names are not');
  if (inOrder !== null) return judge([family, ...inOrder], longer);
  const anyOrder = short.some(isFiliation) || long.some(isFiliation) ? null : embedInAnyOrder(short, long);
  if (anyOrder !== null && short.length > 1)
    return family.grade === 'alike' || cost(anyOrder) > 0
      ? judge([family, ...anyOrder], longer)
      : compatible('the same parts in another order');
  return different('the family name is shared, the given names are not');
};

/**
 * Whether a name stands in a longer one, in order and to the letter, with one first part: a second family name, or a
 * family's, may be left out behind. One that ends in a given name shows no family name.
 */
const isOpening = (short: readonly Part[], long: readonly Part[]): boolean => {
  if (short.length < 2 || short.length >= long.length || short[0]?.core !== long[0]?.core) return false;
  const match = embed(short, long);
  return isAllEqual(match) && !isGivenName(short.at(-1)?.core ?? '');
};

/** How many parts must be equal to the letter for a name in another order to be part of a longer one. */
const SHUFFLED_PARTS = 3;

/** The parts of one name found in the other in another order; `null` where they are not, or where order tells. */
const shuffle = (short: readonly Part[], long: readonly Part[]): Match | null => {
  if (short.length < 2 || [...short, ...long].some((part) => part.initial)) return null;
  const match = embedInAnyOrder(short, long);
  const loose = short.length === long.length || (short.length >= SHUFFLED_PARTS && isAllEqual(match));
  return loose ? match : null;
};

/** Two parts in two orders, where one of them shows which is the family name: Xi Jinping is Jinping Xi, Orban Viktor Viktor Orban. */
const relateReversed = (a: Name, b: Name): Relation | null => {
  const isShown =
    familyFirst(a.folded) ||
    familyFirst(b.folded) ||
    (a.folded.filter(isGivenName).length === 1 && !a.folded.some((part) => part.includes(' ')));
  const isReversed = a.folded.length === 2 && a.folded[0] === b.folded[1] && a.folded[1] === b.folded[0];
  return isShown && isReversed && b.folded.length === 2 ? compatible('the same parts in another order') : null;
};

/** Names whose family names differ: they may be one still by order, or by a second family name. */
const relateApart = (a: Name, b: Name): Relation => {
  const [short, long] = byLength(partsOf(a), partsOf(b));
  if (isOpening(short, long)) return compatible('one leaves out a part behind the family name');
  const shuffled = shuffle(short, long);
  if (shuffled === null) return DIFFERENT;
  return spelling(
    cost(shuffled) > 0
      ? 'nearly the same parts in another order'
      : 'the same parts in another order, and which is the family name cannot be told',
  );
};

const letters = (name: Name): string => name.folded.join('').replace(/\s/gu, '');

/** Whether two persons' names are equal apart from titles: the same parts in the same order, the same family name. */
const equalNames = (a: Name, b: Name): boolean =>
  a.folded.join(' ') === b.folded.join(' ') && foldedHead(a) === foldedHead(b);

/** Names whose parts are not as many may be one all the same, when their letters are: "FridrichBuchenberg". */
const relateParted = (a: Name, b: Name): Relation | null => {
  const why = a.folded.length === b.folded.length ? null : whyPartedAlike(letters(a), letters(b));
  return why === null ? null : spelling(why);
};

/** Whether the second name is the first with one more before it, where each of its words is a man’s own name: Qusay Saddam Hussein. */
const isChildsChain = (father: Name, child: Name): boolean =>
  father.folded.length > 1 &&
  child.folded.length === father.folded.length + 1 &&
  father.folded.every((part, at) => CHAIN_NAMES.has(part) && child.folded[at + 1] === part) &&
  !CHAIN_NAMES.has(child.folded[0] ?? '');

const relateAnatomies = (a: Name, b: Name, left: Anatomy, right: Anatomy): Relation => {
  const family = gradeFamilies(left.family, right.family);
  if (family === null || family.grade === 'initial') return relateReversed(a, b) ?? relateApart(a, b);
  const feminine = differInGender(left.family.core, right.family.core) && !sharesGiven(left, right);
  return feminine ? different('the feminine ending makes it another person’s name') : relateGiven(left, right, family);
};

/**
 * How the names of two persons stand, by the rules `name-equal`, `name-part`, `spelling` and `name-different`. The notes
 * do not depend on the order of the two.
 */
export const relatePersons = (a: Name, b: Name): Relation => {
  if (equalNames(a, b)) {
    const titles = relateTitles(a, b);
    if (titles.standing === 'equal') return { relation: 'same', rule: 'name-equal' };
    return titles.standing === 'open' ? compatible(titles.note) : different(titles.note);
  }
  const [left, right] = [anatomyOf(a), anatomyOf(b)];
  if (left.generation !== undefined && right.generation !== undefined && left.generation !== right.generation)
    return different('they are of two generations');
  if (bynamesApart(left, right)) return different('their bynames differ');
  if (a.folded.join(' ') === b.folded.join(' ')) return compatible('the family name is parted differently');
  if (letters(a) === letters(b)) return spelling('the same letters, parted differently');
  if (isChildsChain(a, b) || isChildsChain(b, a))
    return different('the longer name is a child’s, with the father’s behind it');
  const relation = relateAnatomies(a, b, left, right);
  if (relation.rule !== 'name-different' || middlesApart(left, right)) return relation;
  if (isAlikeAcrossScripts(a, b)) return spelling('the same consonants in two scripts');
  return relateParted(a, b) ?? relation;
};
