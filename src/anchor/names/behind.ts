import { HOLDERS, NOBLE_TITLES, TOWN_TAILS } from '../../languages/en/bynames.ts';
import {
  ACCORDS,
  ADJUNCTS,
  EVENT_NOUNS,
  NUMBERED,
  STRONG_JOINERS,
  TELLING_BEFORE,
} from '../../languages/en/whole-names.ts';
import { countryOf, isCountry, isDemonym } from '../../languages/en/gazetteer.ts';
import { hasByname, isEpithet, isFamilyRank, isOrigin } from '../../kinds/names/bynames.ts';
import { isRegnal, JOINING_PARTICLES } from '../../kinds/names/runs.ts';
import { GENERIC_ADJECTIVES, genericSort } from '../../kinds/names/generics.ts';
import { countryOfRegion, isRegion } from '../../kinds/names/regions.ts';
import { ADDRESSES } from '../../languages/en/titles.ts';
import { ACRONYMS, GENERATIONS, OBJECT_PREPOSITIONS, STOP_WORDS } from '../../kinds/names/titles.ts';
import type { Word, WordRange } from '../../kinds/names/words.ts';
import {
  isBodyNoun,
  isCapital,
  isGenericNoun,
  isMonthAt,
  isNamePart,
  isTitle,
  twinBehind,
  type Scene,
} from './scene.ts';
import { entryOf } from '../../text/entry.ts';

const isNumeral = (word: Word | undefined): word is Word =>
  word !== undefined && /^\p{Nd}[\p{Nd}-]*\p{L}?$/u.test(word.text);

/** Whether a noun only describes the lower-case noun behind it: "border guards". */
const isAdjunct = (words: readonly Word[], at: number): boolean => {
  const [noun, next] = [words[at], words[at + 1]];
  if (noun?.breaks !== '' || !ADJUNCTS.has(noun.folded) || next?.casing !== 'lower') return false;
  return !STOP_WORDS.has(next.folded) && !OBJECT_PREPOSITIONS.has(next.folded);
};

/** The generic words behind a place: "Stepanakert airport", "Ulyanovsk air base". A vague one ("region") may be left off. */
const genericBehind = ({ words, from, to }: Scene): WordRange | null => {
  let at = to;
  while (
    words[at]?.casing === 'lower' &&
    words[at - 1]?.breaks === '' &&
    GENERIC_ADJECTIVES.has(words[at]?.folded ?? '')
  )
    at += 1;
  const noun = words[at];
  if (noun?.casing !== 'lower' || words[at - 1]?.breaks !== '') return null;
  const sort = genericSort(noun.folded);
  if (sort === undefined || sort === 'vague' || isAdjunct(words, at)) return null;
  // "Kalbajar and Lachin districts": the noun is of both.
  const isShared = noun.folded.endsWith('s') && words[from - 1]?.folded === 'and';
  return isShared ? null : { from: to, to: at + 1 };
};

/** The noun of a body behind a name: "the Wagner group". */
const bodyBehind = ({ words, to }: Scene): WordRange | null =>
  words[to]?.casing === 'lower' && isBodyNoun(words[to]) ? { from: to, to: to + 1 } : null;

/** The most words of a larger place's name. */
const REGION_WORDS = 3;

/** The larger place behind a comma: "Georgia, USA". In a list of places it is one of them. */
const qualifierBehind = ({ words, from, to }: Scene): WordRange | null => {
  if (words[to - 1]?.breaks !== ',' || words[from - 1]?.breaks === ',' || words[from - 1]?.folded === 'and')
    return null;
  for (let length = REGION_WORDS; length > 0; length -= 1) {
    const region = words.slice(to, to + length);
    const name = region.map(({ folded }) => folded).join(' ');
    if (region.length < length || !region.every(isCapital) || !(isRegion(name) || isCountry(name))) continue;
    const next = words[to + length];
    const goesOn =
      next !== undefined &&
      (next.folded === 'and' || next.folded === 'or' || (words[to + length - 1]?.breaks === ',' && isCapital(next)));
    const isListed = isCountry(words[to - 1]?.folded ?? '') && countryOf(name) !== 'united states';
    return goesOn || isListed ? null : { from: to, to: to + length };
  }
  return null;
};

const isNumbered = (words: readonly Word[], at: number): boolean =>
  NUMBERED.has(words[at - 1]?.folded ?? '') || genericSort(words[at - 1]?.folded ?? '') !== undefined;

/** Whether the run of capitals from a word on ends in the noun of an event. */
const namesEvent = (words: readonly Word[], from: number): boolean => {
  let at = from;
  while (words[at]?.breaks === '' && isNamePart(words[at + 1])) at += 1;
  return EVENT_NOUNS.has(words[at]?.folded ?? '');
};

/** Whether a capitalised word right behind the quote goes on with its name. */
const belongsBehind = ({ kind, words, to, isHeadline: unsure }: Scene): boolean => {
  const [last, word] = [words[to - 1], words[to]];
  if (!isNamePart(word) || last === undefined || isMonthAt(words, to)) return false;
  if (kind === 'place' && namesEvent(words, to)) return ACCORDS.has(word.folded);
  if (TELLING_BEFORE.has(last.folded) || isGenericNoun(word) || isBodyNoun(word)) return true;
  if (unsure || isTitle(last)) return false;
  // “Martin Luther King” goes on; “told Smith President Obama” does not.
  if (isTitle(word)) return word.folded !== 'president' && ADDRESSES.has(word.folded);
  if (isDemonym(last.folded) && !isCountry(last.folded)) return false;
  if (isCountry(last.folded) || isDemonym(word.folded) || ACRONYMS.has(last.folded)) return false;
  return true;
};

/** The most words of a country's name. */
const COUNTRY_WORDS = 3;

/** What a body is of: "Ministry of Defense", "Armed Forces of Armenia". One that has a name of its own may leave off the rest. */
const complementBehind = ({ words, from, to }: Scene): WordRange | null => {
  const last = words[to - 1];
  if (!isBodyNoun(last) && !isGenericNoun(last)) return null;
  const at = words[to + 1]?.folded === 'the' ? to + 2 : to + 1;
  if (!isNamePart(words[at]) || words[to]?.breaks !== '' || words[at - 1]?.breaks !== '') return null;
  if (to - from === 1 || !isNamePart(words[to - 2])) return { from: to, to: at + 1 };
  for (let length = COUNTRY_WORDS; length > 0; length -= 1) {
    const country = words.slice(at, at + length);
    if (country.length === length && isCountry(country.map(({ folded }) => folded).join(' ')))
      return { from: to, to: at + length };
  }
  return null;
};

/** What tells the bearer of a name from another of that name: "the Younger", "fils", "of Aragon", ", the third Earl". */
const bynameBehind = (scene: Scene): WordRange | null => {
  const { words, from, to, kind } = scene;
  const [last, word, next] = [words[to - 1], words[to], words[to + 1]];
  const isJoined = last?.breaks === '';
  if (kind !== 'name' || word === undefined || (!isJoined && last?.breaks !== ',')) return null;
  if (word.folded === 'the' && next !== undefined) {
    if (isEpithet(next)) return { from: to, to: to + 2 };
    const isHolder = HOLDERS.has(next.folded) && NOBLE_TITLES.has(words[to + 2]?.folded ?? '');
    return isHolder ? { from: to, to: to + 3 } : null;
  }
  if (!isJoined && HOLDERS.has(word.folded) && NOBLE_TITLES.has(next?.folded ?? '')) return { from: to, to: to + 2 };
  if (!isJoined) return null;
  if (isFamilyRank(words, to)) return { from: to, to: to + 1 };
  const isGiven = to - from === 1 && hasByname(last);
  return isGiven && isOrigin(words, to) ? { from: to, to: to + (next?.folded === 'the' ? 3 : 2) } : null;
};

/** What tells a town from others of its name: "Stow on the Wold". */
const townTail = ({ words, to }: Scene): WordRange | null => {
  const end = words[to + 1]?.folded === 'the' ? to + 2 : to + 1;
  const [joiner, tail] = [words[to], words[end]];
  const isTail = isCapital(tail) && (entryOf(TOWN_TAILS, joiner?.folded ?? '') ?? '').split(' ').includes(tail.folded);
  return isTail ? { from: to, to: end + 1 } : null;
};

/** Countries whose towns are told apart by the part of the country that they lie in. */
const TOLD_BY_REGION: ReadonlySet<string> = new Set(['united states', 'canada', 'australia']);

/** The part of its country that tells a town from others: "Paris in Texas". */
const regionBehind = ({ words, from, to }: Scene): WordRange | null => {
  if (words[to]?.folded !== 'in' || isCountry(words[from]?.folded ?? '')) return null;
  for (let length = REGION_WORDS; length > 0; length -= 1) {
    const region = words.slice(to + 1, to + 1 + length);
    const name = region.map(({ folded }) => folded).join(' ');
    if (region.length === length && region.every(isCapital) && isRegion(name))
      return TOLD_BY_REGION.has(countryOfRegion(name) ?? '') ? { from: to, to: to + 1 + length } : null;
  }
  return null;
};

/** The paper that is called after a place: "the Dayton accords". */
const accordBehind = ({ words, to }: Scene): WordRange | null =>
  ACCORDS.has(words[to]?.folded ?? '') ? { from: to, to: to + 1 } : null;

const PARTICLES: ReadonlySet<string> = new Set(JOINING_PARTICLES);

/** The most words that join two parts of a name: "de la", "upon the". */
const JOINERS = 2;

/** What small words join to the name: "Newcastle [upon Tyne]", "Paul Ritter [von Hahn]", "Santa Cruz [de Tenerife]". */
const joinedBehind = ({ words, to, kind }: Scene): WordRange | null => {
  const word = words[to];
  if (kind === 'set' || word?.casing !== 'lower') return null;
  if (!STRONG_JOINERS.has(word.folded) && !PARTICLES.has(word.folded)) return null;
  const at = words.findIndex((other, index) => index > to && other.casing !== 'lower');
  const isJoined = at > 0 && at - to <= JOINERS && isNamePart(words[at]) && words[at - 1]?.breaks === '';
  return isJoined ? { from: to, to: at + 1 } : null;
};

export const behindQuote = (scene: Scene): WordRange | null => {
  const { words, to, kind } = scene;
  const last = words[to - 1];
  if (!isNamePart(last) || last.possessive) return null;
  const word = words[to];
  if (word === undefined) return null;
  const twin = kind === 'set' ? undefined : twinBehind(words, to);
  if (twin !== undefined) return { from: to, to: twin + 1 };
  const one = { from: to, to: to + 1 };
  const isGeneration = isCapital(word) && GENERATIONS.has(word.folded) && word.folded !== 'v';
  if (isGeneration && (last.breaks === '' || (last.breaks === ',' && /^[js]r$/u.test(word.folded)))) return one;
  const byname = bynameBehind(scene);
  if (byname !== null) return byname;
  if (last.breaks !== '') return kind === 'place' ? qualifierBehind(scene) : null;
  if (isRegnal(words, to)) return one;
  if (isNumeral(word) && isNumbered(words, to)) return one;
  if (belongsBehind(scene)) return one;
  const complement = word.folded === 'of' && kind !== 'set' ? complementBehind(scene) : null;
  if (complement !== null) return complement;
  const joined = joinedBehind(scene);
  if (joined !== null) return joined;
  if (kind === 'place') return accordBehind(scene) ?? townTail(scene) ?? regionBehind(scene) ?? genericBehind(scene);
  return kind === 'name' ? bodyBehind(scene) : null;
};
