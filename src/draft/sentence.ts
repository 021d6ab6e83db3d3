import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { largest } from '../text/lists.ts';
import { tokensOf, type Token } from '../text/tokens.ts';
import { ELSEWHEN_PHRASES, PREDICATE_WORDS, termOf, type PredicateWord } from './lexicon.ts';

/** A word of a class where it stands: tokens `from` to `to`, the end excluded. */
export interface Governor {
  readonly from: number;
  readonly to: number;
  readonly word: PredicateWord;
}

/** A sentence of a source, taken apart as far as frames need it; tokens count in the sentence. */
export interface Sentence {
  readonly source: Source;
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly governors: readonly Governor[];
  /** Whether it is the source's first line: a headline, which counts well and names badly. */
  readonly isHeadline: boolean;
  readonly isElsewhen: boolean;
  /** What the sentence before it tells, where it goes on about that: "It stays for three years". */
  readonly goesOn: ReadonlySet<string>;
}

export const phraseAt = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => tokens[at + index]?.lower === word);

const longestOf = (words: readonly PredicateWord[]): readonly PredicateWord[] => {
  const most = largest(words.map(({ words: all }) => all.length));
  return words.filter(({ words: all }) => all.length === most);
};

/** The longest word of a class that begins at a token. */
const governorAt = (tokens: readonly Token[], at: number): Governor | null => {
  const words = PREDICATE_WORDS.get(tokens[at]?.lower ?? '') ?? [];
  const fitting = words.filter(({ words: all }) => phraseAt(tokens, at, all));
  const [best] = fitting.toSorted((a, b) => b.words.length - a.words.length);
  return best === undefined ? null : { from: at, to: at + best.words.length, word: best };
};

/** The words of classes in a sentence; of one within another only the longer. */
const governorsIn = (tokens: readonly Token[]): readonly Governor[] => {
  const found: Governor[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const governor = governorAt(tokens, at);
    if (governor === null) continue;
    found.push(governor);
    at = governor.to - 1;
  }
  return found;
};

/** Every word of a class at a token: a form may be of several. */
export const classesAt = (tokens: readonly Token[], at: number): ReadonlySet<string> =>
  new Set(
    longestOf(
      (PREDICATE_WORDS.get(tokens[at]?.lower ?? '') ?? []).filter(({ words }) => phraseAt(tokens, at, words)),
    ).map(({ name }) => name),
  );

/** Words by which a sentence goes on about what the one before it tells. */
const GOING_ON: ReadonlySet<string> = new Set('it its they their this these he his she her'.split(' '));

/** The words that carry meaning in what stands before, where a sentence begins with a word that stands for it. */
const carriedInto = (tokens: readonly Token[], before: Sentence | null): ReadonlySet<string> =>
  before === null || !GOING_ON.has(tokens[0]?.lower ?? '')
    ? new Set()
    : new Set(before.tokens.flatMap(({ lower }) => termOf(lower) ?? []));

/** Takes a sentence apart. */
export const sentenceOf = (
  source: Source,
  span: Span,
  isHeadline: boolean,
  before: Sentence | null = null,
): Sentence => {
  const text = source.text.slice(span.start, span.end);
  const tokens = tokensOf(text);
  const governors = governorsIn(tokens);
  const isElsewhen = tokens.some((_, at) => ELSEWHEN_PHRASES.some((phrase) => phraseAt(tokens, at, phrase)));
  return { source, span, text, tokens, governors, isHeadline, isElsewhen, goesOn: carriedInto(tokens, before) };
};

/** The tokens of a sentence that a span covers: `from` to `to`, the end excluded. */
export const tokensIn = (
  { tokens }: Sentence,
  { start, end }: Span,
): { readonly from: number; readonly to: number } => {
  const from = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  return { from: Math.max(from, 0), to: after < 0 ? tokens.length : after };
};

/** Whether a token begins with a capital. */
export const hasCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
