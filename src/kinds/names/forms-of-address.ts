import {
  DEPUTY_WORDS,
  FEMALE_TITLES,
  LOOSE_TITLES,
  MALE_NAMES,
  MALE_TITLES,
  TITLE_FORMS,
  WIFE_TITLES,
} from '../../languages/en/titles.ts';
import type { Name } from '../../model/values.ts';
import { isDemonym, isCountry } from './gazetteer.ts';
import { foldPart } from './parts.ts';
import { GENERATIONS, SHIP_PREFIXES } from './titles.ts';

const titlesOf = (name: Name): readonly string[] =>
  name.generic.map(foldPart).flatMap((title) => (TITLE_FORMS[title] ?? title).split(' '));

/** Whether a title says that somebody is a man or a woman; `null` where none does. */
const genderOf = (name: Name): 'man' | 'woman' | null => {
  const titles = titlesOf(name);
  if (titles.some((title) => FEMALE_TITLES.has(title))) return 'woman';
  return titles.some((title) => MALE_TITLES.has(title)) ? 'man' : null;
};

/** Whether a family name, or the name of a ruler, stands alone: its office then helps to say who it is. */
const isAlone = ({ folded }: Name): boolean => folded.length === 1;

const officeWords = (name: Name): readonly string[] =>
  titlesOf(name)
    .filter((title) => !LOOSE_TITLES.has(title) && !SHIP_PREFIXES.has(title) && !isDemonym(title) && !isCountry(title))
    .sort();

const isNumbered = ({ folded }: Name): boolean => folded.some((part) => GENERATIONS.has(part));

/** How the titles of two names stand that are equal apart from them. */
type Standing = { readonly standing: 'equal' } | { readonly standing: 'open' | 'apart'; readonly note: string };

const withoutDeputies = (words: readonly string[]): string => words.filter((word) => !DEPUTY_WORDS.has(word)).join(' ');

const relateOffices = (a: Name, b: Name): Standing => {
  const [one, other] = [officeWords(a), officeWords(b)];
  // What one account leaves out tells no two people apart.
  if (one.length === 0 || other.length === 0 || one.join(' ') === other.join(' ')) return { standing: 'equal' };
  return withoutDeputies(one) === withoutDeputies(other)
    ? { standing: 'apart', note: 'one is the deputy' }
    : { standing: 'open', note: 'their offices or titles differ' };
};

/**
 * How the titles of two persons stand. A man’s and a woman’s part two people; an office counts where a name of one word
 * stands alone, since there may be two ministers Ivanov. A ruler’s number tells more than any title.
 */
export const relateTitles = (a: Name, b: Name): Standing => {
  const [one, other] = [genderOf(a), genderOf(b)];
  if (one !== null && other !== null && one !== other)
    return { standing: 'apart', note: 'the titles are a man’s and a woman’s' };
  if (isNumbered(a) && isNumbered(b)) return { standing: 'equal' };
  if (isAlone(a) && isAlone(b)) return relateOffices(a, b);
  return one === other ? { standing: 'equal' } : { standing: 'open', note: 'one leaves out the title' };
};

/** Whether a wife’s title stands before a man’s full name: "Mrs. John Smith". */
export const isWifeOf = (name: Name): boolean =>
  name.folded.length > 1 &&
  MALE_NAMES.has(name.folded[0] ?? '') &&
  name.generic.map(foldPart).some((title) => WIFE_TITLES.has(title));
