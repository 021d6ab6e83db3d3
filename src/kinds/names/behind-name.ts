import {
  BEFORE_OWNED,
  NAMESAKES,
  OTHERS,
  OWNED,
  OWNED_PLACES,
  RELATIVES,
  STAND_INS,
} from '../../languages/en/refused-names.ts';
import { DESCRIBING } from './describing.ts';
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

/** The tie that a name owns: "John Smith’s brother". */
export const ownedBehind = (words: readonly Word[], name: WordRange): WordRange | null => {
  if (words[name.to - 1]?.possessive !== true) return null;
  if (words[name.to]?.casing === 'lower' && isFor(words, name)) return { from: name.to, to: name.to + 1 };
  for (let at = name.to; at <= name.to + MOST_DESCRIBING; at += 1) {
    const word = words[at];
    if (word?.casing !== 'lower' || words[at - 1]?.breaks !== '' || STOP_WORDS.has(word.folded)) return null;
    if (PERSONS.has(word.folded)) return { from: at, to: at + 1 };
  }
  return null;
};

/** Whether a noun is behind the name, perhaps described: "a Dolly Marsh lookalike", "the Ada Frith poetry prize". */
export const nounBehind = (words: readonly Word[], { to }: WordRange): WordRange | null => {
  const [last, word] = [words[to - 1], words[to]];
  if (last?.possessive !== false || last.breaks !== '' || word?.casing !== 'lower' || DESCRIBING.has(word.folded))
    return null;
  return NOUNS.has(word.folded) ? { from: to, to: to + 1 } : null;
};

const OTHER: ReadonlySet<string> = new Set(OTHERS);

/** Another answer behind the name: "Smith or his brother". In "signed or sealed" none is set beside it. */
export const otherBehind = (words: readonly Word[], { to }: WordRange): WordRange | null => {
  const [last, or, next] = [words[to - 1], words[to], words[to + 1]];
  const joins = last?.breaks === '' || last?.breaks === ',';
  if (!joins || or?.folded !== 'or' || or.casing !== 'lower' || next === undefined) return null;
  return next.casing !== 'lower' || OTHER.has(next.folded) ? { from: to, to: to + 1 } : null;
};
