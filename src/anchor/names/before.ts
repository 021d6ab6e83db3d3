import { NOBLE_TITLES, TELLING_TITLES } from '../../languages/en/bynames.ts';
import { DEMONYM_PLACES, TELLING_BEFORE } from '../../languages/en/whole-names.ts';
import { countryOf, isDemonym, isSeat } from '../../languages/en/gazetteer.ts';
import { genericSort } from '../../kinds/names/generics.ts';
import { isGivenName } from '../../kinds/names/short-forms.ts';
import { ACRONYMS, PARTICLES, SHIP_PREFIXES } from '../../kinds/names/titles.ts';
import type { Word, WordRange } from '../../kinds/names/words.ts';
import {
  isBodyNoun,
  isCapital,
  isGenericNoun,
  isMonthAt,
  isNamePart,
  isOpenerAt,
  isTitle,
  namesBody,
  twinBehind,
  type Scene,
} from './scene.ts';

/** Sorts of ground whose name may stand without them: "the Republic of [Artsakh]", "the city of [Shusha]". */
const LOOSE_SORTS: ReadonlySet<string> = new Set(['country', 'settlement', 'district', 'vague', 'quarter']);

/** What stands before a quote that only says what it is of: "University of [Oxford]", "Strait of [Hormuz]". */
const headBefore = ({ words, from, to, kind }: Scene): WordRange | null => {
  const of = words[from - 1]?.folded === 'the' ? from - 2 : from - 1;
  const head = words[of - 1];
  if (kind === 'set' || words[of]?.folded !== 'of' || !isCapital(head) || head.breaks !== '') return null;
  if (kind === 'place' && NOBLE_TITLES.has(head.folded)) return { from: of - 1, to: from };
  const sort = genericSort(head.folded);
  const isBody = isBodyNoun(head) && sort !== 'country';
  const isHead = kind === 'name' ? isBody && to - from === 1 : isBody || (sort !== undefined && !LOOSE_SORTS.has(sort));
  return isHead ? { from: of - 1, to: from } : null;
};

/** Demonyms that are given names as well. */
const NAME_DEMONYMS: ReadonlySet<string> = new Set('german roman french israel franco'.split(' '));

/** Whether a word speaks of a country: by its name, its adjective or the seat of its government. */
const speaksOfCountry = ({ folded }: Word): boolean =>
  countryOf(folded) !== undefined || isDemonym(folded) || isSeat(folded);

/** Whether a quote that begins with a noun of bodies or places needs the word before it: "Oxford [University]". */
const completesNoun = ({ words, from, kind }: Scene, word: Word): boolean => {
  if (word.possessive) return kind === 'name';
  const isDescribed = kind === 'place' && isDemonym(word.folded) && !isBodyNoun(words[from]);
  return !isDescribed && !isOpenerAt(words, from - 1);
};

/** Whether a word for a country belongs to the name behind it: to a body, a few places, and where it is a given name. */
const countryBelongs = (scene: Scene, { folded, possessive }: Word): boolean => {
  const { words, from, to, kind } = scene;
  if (kind === 'name') return namesBody(scene) || (!possessive && to - from === 1 && NAME_DEMONYMS.has(folded));
  return !possessive && DEMONYM_PLACES.has(words[from]?.folded ?? '');
};

/** Whether a capitalised word right before the quote belongs to the name that the quote begins with. */
const belongsBefore = (scene: Scene): boolean => {
  const { words, from, kind } = scene;
  const [word, first] = [words[from - 1], words[from]];
  if (!isNamePart(word) || !isNamePart(first) || isMonthAt(words, from - 1)) return false;
  const isNoun = kind !== 'set' && (isBodyNoun(first) || isGenericNoun(first));
  if (isNoun && !(word.possessive && speaksOfCountry(word))) return completesNoun(scene, word);
  if (!word.possessive && TELLING_BEFORE.has(word.folded) && !(kind === 'name' && isTitle(first))) return true;
  if (scene.isHeadline) return isGivenName(word.folded) || word.initial;
  if (speaksOfCountry(word)) return countryBelongs(scene, word);
  if (word.possessive || isTitle(word) || isBodyNoun(word) || SHIP_PREFIXES.has(word.folded)) return false;
  if (word.casing === 'upper' && ACRONYMS.has(word.folded)) return kind === 'name' && namesBody(scene);
  return !isOpenerAt(words, from - 1);
};

/** The particles before the quote that a name runs through: "Charles de [Gaulle]", "bin [Salman]". */
const particlesBefore = ({ words, from }: Scene): number => {
  let at = from - 1;
  while (words[at]?.casing === 'lower' && PARTICLES.has(words[at]?.folded ?? '') && words[at]?.breaks === '') at -= 1;
  return from - 1 - at;
};

/** Particles that are prepositions as well: they join only what stands on both sides in capitals. */
const WEAK_PARTICLES: ReadonlySet<string> = new Set(
  'de du del della di da do dos das des e y i la le el al an a am as at'.split(' '),
);

/** The title that tells a family name alone from another of that name: "Lady [Ashdown]" is not Lord Ashdown. */
const titleBefore = ({ words, from, to, kind }: Scene): WordRange | null => {
  const title = words[from - 1];
  const isAlone = kind === 'name' && to - from === 1;
  return isAlone && isCapital(title) && TELLING_TITLES.has(title.folded) ? { from: from - 1, to: from } : null;
};

export const beforeQuote = (scene: Scene): WordRange | null => {
  const { words, from } = scene;
  if (from === 0 || !isNamePart(words[from])) return null;
  const and = words[from - 1]?.folded === 'the' ? from - 2 : from - 1;
  if (scene.kind !== 'set' && twinBehind(words, and) !== undefined) return { from: and - 1, to: from };
  const particles = particlesBefore(scene);
  if (particles > 0) {
    const owner = words[from - particles - 1];
    const isJoined =
      isNamePart(owner) && owner.breaks === '' && !owner.possessive && !isTitle(owner) && !isBodyNoun(owner);
    const isBound = !WEAK_PARTICLES.has(words[from - 1]?.folded ?? '');
    if (scene.isHeadline || (!isJoined && !isBound)) return null;
    return {
      from: isJoined && !isOpenerAt(words, from - particles - 1) ? from - particles - 1 : from - particles,
      to: from,
    };
  }
  if (words[from - 1]?.breaks !== '') return null;
  return belongsBefore(scene) ? { from: from - 1, to: from } : (titleBefore(scene) ?? headBefore(scene));
};
