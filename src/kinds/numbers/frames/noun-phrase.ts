import { IRREGULAR_PASTS } from '../../../languages/en/frame-words.ts';
import { isNumberWord } from '../../../languages/en/number-words.ts';
import { isFateWord, isPlural, stem } from '../nouns.ts';
import type { Token } from '../tokens.ts';

type Tokens = readonly Token[];

/** The words behind a number that say what it counts: the tokens from there up to `next`. */
export interface NounPhrase {
  /** The stem of the noun that it is about; empty where none is seen. */
  readonly head: string;
  /** Index of the head; where there is none, of the first token behind the number. */
  readonly at: number;
  readonly next: number;
}

/** A noun stands within so many words behind a number. */
const LONGEST = 7;

const STOPS: ReadonlySet<string> = new Set(
  'and or but in on at from to with by who which that including excluding except after before during while as for since until among when where per into over under of a an each every was were is are has have had will would can could may might be been being said not than up down ago'.split(
    ' ',
  ),
);

const isJoint = ({ text }: Token): boolean => /^[-‐‑'’]$/u.test(text);

const stops = (token: Token): boolean =>
  token.type === 'number' ||
  (token.type === 'mark' ? !isJoint(token) : STOPS.has(token.text) || isNumberWord(token.text));

const isHead = (token: Token): boolean => token.type === 'word' && isPlural(token.text);

/** Nouns in a row: of "sales jobs" the last is the head. What became of people ends the row: "people killed". */
const lastOf = (tokens: Tokens, first: number): number => {
  let at = first;
  for (let token = tokens[at + 1]; token !== undefined; token = tokens[at + 1]) {
    if (!isHead(token) || isFateWord(token.text)) break;
    at += 1;
  }
  return at;
};

/** The noun phrase that starts at a token: up to its first plural, else to where another phrase begins. */
export const nounPhrase = (tokens: Tokens, from: number): NounPhrase => {
  let last = from - 1;
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || stops(token)) break;
    if (isHead(token)) {
      const head = lastOf(tokens, at);
      return { head: stem(tokens[head]?.text ?? ''), at: head, next: head + 1 };
    }
    if (token.type === 'word' && at > from && (token.text.endsWith('ed') || IRREGULAR_PASTS.has(token.text))) break;
    last = at;
  }
  return last < from
    ? { head: '', at: from, next: from }
    : { head: stem(tokens[last]?.text ?? ''), at: last, next: last + 1 };
};
