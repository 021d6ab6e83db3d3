import { DEPUTY_WORDS, FEMALE_TITLES, LOOSE_TITLES, MALE_TITLES, TITLE_FORMS } from '../../languages/en/titles.ts';
import type { Name } from '../../model/values.ts';
import { isDemonym, isCountry } from '../../languages/en/gazetteer.ts';
import { foldPart } from './parts.ts';
import { SHIP_PREFIXES } from './titles.ts';
import { entryOf } from '../../text/entry.ts';

const titlesOf = (name: Name): readonly string[] =>
  name.generic.map(foldPart).flatMap((title) => (entryOf(TITLE_FORMS, title) ?? title).split(' '));

/** Whether a title says that somebody is a man or a woman; `null` where none does. */
const genderOf = (name: Name): 'man' | 'woman' | null => {
  const titles = titlesOf(name);
  if (titles.some((title) => FEMALE_TITLES.has(title))) return 'woman';
  return titles.some((title) => MALE_TITLES.has(title)) ? 'man' : null;
};

/** Whether a family name, or the name of a ruler, stands alone: its office then helps to say who it is. */
const isAlone = ({ folded }: Name): boolean => folded.length === 1;

/** Whether a title says nothing of who it is: of doctors and countries there are many. "Ms" is no ship here. */
const isSilent = (title: string): boolean =>
  LOOSE_TITLES.has(title) ||
  (SHIP_PREFIXES.has(title) && !FEMALE_TITLES.has(title)) ||
  isDemonym(title) ||
  isCountry(title);

const officeWords = (name: Name): readonly string[] =>
  titlesOf(name)
    .filter((title) => !isSilent(title))
    .sort();

/** How the titles of two names stand that are equal apart from them. */
type Standing = { readonly standing: 'equal' } | { readonly standing: 'open' | 'apart'; readonly note: string };

const withoutDeputies = (words: readonly string[]): string => words.filter((word) => !DEPUTY_WORDS.has(word)).join(' ');

/**
 * How the titles of two persons stand. They count where both names are one word alone, since there may be two ministers Ivanov
 * and a Mr. and a Mrs. Brandt; a full name, or the number of a ruler, tells more than any title. Names with the same titles
 * stand alike to all others.
 */
export const relateTitles = (a: Name, b: Name): Standing => {
  if (!isAlone(a) || !isAlone(b)) return { standing: 'equal' };
  const [one, other] = [officeWords(a), officeWords(b)];
  if (one.join(' ') === other.join(' ')) return { standing: 'equal' };
  const [first, second] = [genderOf(a), genderOf(b)];
  if (first !== null && second !== null && first !== second)
    return { standing: 'apart', note: 'the titles are a man’s and a woman’s' };
  if (one.length === 0 || other.length === 0) return { standing: 'open', note: 'one leaves out the office or title' };
  return withoutDeputies(one) === withoutDeputies(other)
    ? { standing: 'apart', note: 'one is the deputy' }
    : { standing: 'open', note: 'their offices or titles differ' };
};

/** A name as it is shown: one that stands alone with the titles that say whose it is. */
export const shownName = (name: Name): string =>
  name.bearer === 'person' && isAlone(name) && officeWords(name).length > 0
    ? `${name.generic.join(' ')} ${name.text}`
    : name.text;
