import type { Surroundings } from '../model/kind.ts';
import type { Span } from '../model/place.ts';
import { fold } from '../text/fold.ts';
import { LINE_END } from '../text/line-end.ts';
import { tokensOf, type Token } from '../text/tokens.ts';

/** A word or mark of a sentence; spans count in the sentence, `before + quote + after`. Contractions are two words. */
export interface Word extends Token {
  readonly isQuoted: boolean;
}

/** A sentence, and the words quoted from it. */
export interface QuotedSentence extends Surroundings {
  readonly quote: string;
  /** The sentence behind it, with the white space before it. */
  readonly next?: string;
}

/** A dash that parts: long ones, and short ones between blanks. As long as what it stands for. */
const DASH = '|';
const DASHES = /[—―]|(?<=\s)[–-](?=\s)/gu;

const PRONOUNS: ReadonlySet<string> = new Set(
  'i you he she it we they there that this who what here where how'.split(' '),
);

/** What stands before "n't" where it is no word of its own. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

const NOT = "n't";
const ENDINGS: ReadonlySet<string> = new Set(["'ll", "'re", "'ve", "'d", "'m", "'s"]);

/** Where a contraction parts, counted in its letters; 0 where it is none. */
const joint = (lower: string): number => {
  if (lower.endsWith(NOT)) return lower.length - NOT.length;
  if (lower === 'cannot') return 'can'.length;
  const at = lower.lastIndexOf("'");
  if (at <= 0 || !ENDINGS.has(lower.slice(at))) return 0;
  return lower.slice(at) !== "'s" || PRONOUNS.has(lower.slice(0, at)) ? at : 0;
};

const parted = (word: Word): readonly Word[] => {
  const { text, lower, isWord, start, end, isQuoted } = word;
  const at = joint(lower);
  if (at === 0 || end - start !== text.length) return [word];
  const [middle, stem] = [start + at, lower.slice(0, at)];
  return [
    { text: text.slice(0, at), lower: STEMS.get(stem) ?? stem, isWord, start, end: middle, isQuoted },
    { text: text.slice(at), lower: lower.slice(at), isWord, start: middle, end, isQuoted },
  ];
};

const SOFT_HYPHEN = '\u00ad';

/** A word that a line's end parts, whole and as long as before: its hyphen is no dash. */
const joined = (part: string): string => part.replace(LINE_END, (end) => SOFT_HYPHEN.repeat(end.length));

const wordsIn = (part: string, offset: number, isQuoted: boolean): readonly Word[] => {
  const folded = fold(joined(part).replace(DASHES, DASH));
  return tokensOf(folded.text).flatMap((token) => {
    const { start, end } = folded.toRaw(token);
    const { text, lower, isWord } = token;
    return parted({ text, lower, isWord, start: offset + start, end: offset + end, isQuoted });
  });
};

/** Code units of a sentence that are looked at before, in and behind a quote: no sentence that is meant to be read is longer. */
const MAX_REACH = 2_000;

/** The words and marks of a sentence near the words quoted, folded, in order. */
export const wordsOf = ({ before, quote, after }: QuotedSentence): readonly Word[] => [
  ...wordsIn(before.slice(-MAX_REACH), Math.max(0, before.length - MAX_REACH), false),
  ...wordsIn(quote.slice(0, MAX_REACH), before.length, true),
  ...wordsIn(after.slice(0, MAX_REACH), before.length + quote.length, false),
];

const CURRENCY = /^\p{Sc}$/u;

/** Whether a mark is the sign of a currency. */
export const isCurrency = (word: Word | undefined): boolean => word !== undefined && CURRENCY.test(word.text);

/** The span of some words in a row, contractions whole: "didn't" for "n't". */
export const spanOf = (words: readonly Word[], first: number, last: number): Span => {
  const [from, to, before] = [words[first], words[last], words[first - 1]];
  const start = from?.start ?? 0;
  const isClipped = before?.isWord === true && before.end === start && from?.lower.includes("'") === true;
  return { start: isClipped ? before.start : start, end: to?.end ?? start };
};
