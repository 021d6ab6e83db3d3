import { OPENERS, TWIN_NAMES } from '../../languages/en/whole-names.ts';
import { genericSort } from '../../kinds/names/generics.ts';
import { ADDRESSES, OFFICES } from '../../languages/en/titles.ts';
import {
  BODY_WORDS,
  OBJECT_PREPOSITIONS,
  OFFICE_TOPICS,
  PARTICLES,
  someWordOf,
  STOP_WORDS,
} from '../../kinds/names/titles.ts';
import { wordsOf, type Word, type WordRange } from '../../kinds/names/words.ts';
import type { Span } from '../../model/place.ts';
import type { KindName } from '../../model/values.ts';
import { sentenceAround } from '../../text/sentences.ts';

/** Code units looked at on either side of a quote. */
const REACH = 160;

/** The words at and around a part of a quote: those of the quote are `[from, to)`. */
export interface Scene extends WordRange {
  readonly kind: KindName;
  readonly words: readonly Word[];
  /** Where the quote starts and ends, in the text that the words count in. */
  readonly span: Span;
  /** Whether it stands in a line of which nearly every word has a capital: capitals then tell nothing. */
  readonly isHeadline: boolean;
}

export const isCapital = (word: Word | undefined): word is Word => word?.casing === 'title' || word?.casing === 'upper';

/** Whether a word can be one of a name: it begins with a capital, and is no word that headlines or sentences capitalise. */
export const isNamePart = (word: Word | undefined): word is Word =>
  isCapital(word) && !/^(?:\p{N}|[AI]$)/u.test(word.text) && (word.initial || !STOP_WORDS.has(word.folded));

/** Fewest words of a line by which its capitals are judged. */
const HEADLINE_WORDS = 4;

/** A headline closes with no full stop, and has no lower-case words but small ones. */
const isHeadline = (text: string, words: readonly Word[]): boolean =>
  words.length >= HEADLINE_WORDS &&
  !/[.!?]["'\u201d\u2019)]*\s*$/u.test(text) &&
  words.every(
    ({ casing, folded }) =>
      casing !== 'lower' || STOP_WORDS.has(folded) || PARTICLES.has(folded) || OBJECT_PREPOSITIONS.has(folded),
  );

export const isTitle = ({ folded }: Word): boolean =>
  someWordOf(folded, OFFICES) || ADDRESSES.has(folded) || OFFICE_TOPICS.has(folded);

export const isBodyNoun = (word: Word | undefined): boolean => word !== undefined && BODY_WORDS.has(word.folded);
export const isGenericNoun = (word: Word | undefined): boolean =>
  word !== undefined && genericSort(word.folded) !== undefined;

/** Words that often begin a sentence with a capital of their own. */
const isOpener = ({ folded }: Word): boolean => OPENERS.has(folded) || /(?:ly|ing|ward|wards)$/u.test(folded);

const MONTH_NAMES: ReadonlySet<string> = new Set('january february march april may june july august'.split(' '));
const BEFORE_MONTH =
  /^(?:in|on|of|by|since|until|till|last|next|this|late|early|mid|from|to|before|after|during|\p{N}+(?:st|nd|rd|th)?)$/u;

export const isMonthAt = (words: readonly Word[], at: number): boolean =>
  MONTH_NAMES.has(words[at]?.folded ?? '') &&
  (BEFORE_MONTH.test(words[at - 1]?.folded ?? '') || /^\p{N}/u.test(words[at + 1]?.folded ?? ''));

/** Whether the words quoted name a body, by one of their nouns: a country or an owner before it belongs to it. */
export const namesBody = ({ words, from, to }: Scene): boolean =>
  words.slice(from, to).some((word) => isCapital(word) && BODY_WORDS.has(word.folded));

/** Whether a word begins its sentence and is one of those that often do. */
export const isOpenerAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const starts = at === 0 || words[at - 1]?.breaks === '.';
  return word !== undefined && starts && isOpener(word);
};

/** The words around a part of a quote in its sentence, and the offset in the raw text that they count from. */
export const sceneOf = (
  text: string,
  part: Span,
  kind: KindName,
): { readonly scene: Scene; readonly offset: number } => {
  const sentence = sentenceAround(text, part);
  const start = Math.max(sentence.start, part.start - REACH);
  const shown = text.slice(start, Math.min(sentence.end, part.end + REACH)).replace(/[\u2010\u2011]/gu, '-');
  const words = wordsOf(shown);
  const span = { start: part.start - start, end: part.end - start };
  const from = words.findIndex((word) => word.end > span.start);
  const to = words.findLastIndex((word) => word.start < span.end) + 1;
  return {
    scene: { kind, words, span, from: Math.max(from, 0), to, isHeadline: isHeadline(shown, words) },
    offset: start,
  };
};

const AND: ReadonlySet<string> = new Set(['and', '&']);

/** Behind the "and" of a name like "Trinidad and Tobago", which stands at a word: where its other half begins; `undefined` where it is none. */
export const twinBehind = (words: readonly Word[], and: number): number | undefined => {
  const second = words[and + 1]?.folded === 'the' ? and + 2 : and + 1;
  const isTwin =
    AND.has(words[and]?.folded ?? '') &&
    TWIN_NAMES.has(`${words[and - 1]?.folded ?? ''} ${words[second]?.folded ?? ''}`);
  return isTwin ? second : undefined;
};
