import {
  BEFORE_OWNED,
  DISOWNED,
  NAMESAKES,
  OTHERS,
  OWNED,
  OWNED_PLACES,
  RELATIVES,
  STAND_INS,
} from '../../languages/en/refused-names.ts';
import { DESCRIBING } from './describing.ts';
import { CALLED_BY_PLACES } from '../../languages/en/way-words.ts';
import { IRREGULAR_PAST } from '../../languages/en/tense-words.ts';
import { isOwnDeed } from '../../stance/deeds.ts';
import { mayBeGivenName } from './short-forms.ts';
import { ADDRESSES } from '../../languages/en/titles.ts';
import { STOP_WORDS } from './titles.ts';
import type { Word, WordRange } from './words.ts';

/** The most words between an owner and the tie: "Smith’s late elder brother". */
const MOST_DESCRIBING = 3;

const PERSONS: ReadonlySet<string> = new Set([...RELATIVES, ...STAND_INS]);
const NOUNS: ReadonlySet<string> = new Set([...RELATIVES, ...STAND_INS, ...NAMESAKES]);
const OWN: ReadonlySet<string> = new Set(OWNED);
const OWN_PLACES: ReadonlySet<string> = new Set(OWNED_PLACES);
const PLACING: ReadonlySet<string> = new Set(BEFORE_OWNED);

/** Whether what a name owns is only done for its bearer, or in his place: "in Smith’s name", "on Smith’s behalf". */
const isFor = (words: readonly Word[], { from, to }: WordRange): boolean => {
  const { folded = '' } = words[to] ?? {};
  return OWN.has(folded) || (OWN_PLACES.has(folded) && PLACING.has(words[from - 1]?.folded ?? ''));
};

/** What a name owns and is not told of its bearer: somebody tied to him, or a thing, "John Smith’s brother", "his orchestra". */
export const ownedBehind = (words: readonly Word[], name: WordRange): WordRange | null => {
  if (words[name.to - 1]?.possessive !== true) return null;
  if (words[name.to]?.casing === 'lower' && isFor(words, name)) return { from: name.to, to: name.to + 1 };
  let isDeed = false;
  let at = name.to;
  for (; at <= name.to + MOST_DESCRIBING; at += 1) {
    const word = words[at];
    if (word?.casing !== 'lower' || words[at - 1]?.breaks !== '' || STOP_WORDS.has(word.folded)) break;
    if (PERSONS.has(word.folded)) return { from: at, to: at + 1 };
    isDeed ||= isOwnDeed(word.folded);
  }
  return at === name.to || isDeed || !isFullPerson(words, name) ? null : { from: name.to, to: name.to + 1 };
};

/** Whether words name a person in full: what of an unknown body is no more than its own. */
export const isFullPerson = (words: readonly Word[], { from, to }: WordRange): boolean =>
  to - from > 1 && (mayBeGivenName(words[from]?.folded ?? '') || ADDRESSES.has(words[from]?.folded ?? ''));

/** Whether a noun is behind the name, perhaps described: "a Dolly Marsh lookalike", "the Ada Frith poetry prize". */
export const nounBehind = (words: readonly Word[], { to }: WordRange): WordRange | null => {
  const [last, word] = [words[to - 1], words[to]];
  if (last?.possessive !== false || last.breaks !== '' || word?.casing !== 'lower' || DESCRIBING.has(word.folded))
    return null;
  return NOUNS.has(word.folded) ? { from: to, to: to + 1 } : null;
};

const ARTICLES: ReadonlySet<string> = new Set('the a an this that another'.split(' '));

/** What is only called by a person’s full name: "the Hugo Barth case". */
export const attributiveBehind = (words: readonly Word[], name: WordRange): WordRange | null => {
  const [article, last, word] = [words[name.from - 1], words[name.to - 1], words[name.to]];
  if (article?.breaks !== '' || !ARTICLES.has(article.folded) || last?.breaks !== '' || last.possessive) return null;
  const isNoun = word?.casing === 'lower' && !STOP_WORDS.has(word.folded) && !isPast(word.folded);
  return isNoun && isFullPerson(words, name) ? { from: name.to, to: name.to + 1 } : null;
};

/** What is called by the place that it goes to, or speaks of: "the London train". */
export const placeAttributive = (words: readonly Word[], { to }: WordRange): WordRange | null => {
  const [last, word] = [words[to - 1], words[to]];
  const isCalled = last?.breaks === '' && !last.possessive && CALLED_BY_PLACES.has(word?.folded ?? '');
  return isCalled && word?.casing === 'lower' ? { from: to, to: to + 1 } : null;
};

const isPast = (word: string): boolean => word.endsWith('ed') || IRREGULAR_PAST.has(word);

const DISOWNING: readonly (readonly string[])[] = DISOWNED.map((wording) => wording.split(' '));

/** What says behind a name that it is another bearer’s too: ", no relation of the novelist". */
export const disownedBehind = (words: readonly Word[], { to }: WordRange): WordRange | null => {
  if (words[to - 1]?.breaks === '' || words[to - 1]?.breaks === '.') return null;
  const found = DISOWNING.find((wording) => wording.every((text, offset) => words[to + offset]?.folded === text));
  return found === undefined ? null : { from: to, to: to + found.length };
};

const OTHER: ReadonlySet<string> = new Set(OTHERS);

/** Another answer behind the name: "Smith or his brother". In "signed or sealed" none is set beside it. */
export const otherBehind = (words: readonly Word[], { to }: WordRange): WordRange | null => {
  const [last, or, next] = [words[to - 1], words[to], words[to + 1]];
  const joins = last?.breaks === '' || last?.breaks === ',';
  if (!joins || or?.folded !== 'or' || or.casing !== 'lower' || next === undefined) return null;
  return next.casing !== 'lower' || OTHER.has(next.folded) ? { from: to, to: to + 1 } : null;
};
