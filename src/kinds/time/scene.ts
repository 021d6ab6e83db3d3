import type { ReadContext } from '../../model/kind.ts';
import { tokenise, type Tokens } from './tokens.ts';

/** A quote in its sentence, as one list of tokens. */
export interface Scene {
  readonly text: string;
  readonly tokens: Tokens;
  /** The tokens of the quote, half-open. */
  readonly from: number;
  readonly to: number;
  /** Where the quote begins in the text. */
  readonly offset: number;
}

/** Whether nothing is known around the quote. */
export const isAlone = ({ tokens, from, to }: Scene): boolean => from === 0 && to === tokens.length;

/** A sentence is looked at for so many characters on either side of the quote: longer ones say nothing of a date there. */
const REACH = 400;

/** The tokens of a quote and of the sentence around it; of the quote alone where nothing is known around it. */
export const sceneOf = (quote: string, { around }: Pick<ReadContext, 'around'>): Scene => {
  if (around === undefined) {
    const tokens = tokenise(quote);
    return { text: quote, tokens, from: 0, to: tokens.length, offset: 0 };
  }
  const before = around.before.slice(-REACH);
  const text = `${before}${quote}${around.after.slice(0, REACH)}`;
  const tokens = tokenise(text);
  const end = before.length + quote.length;
  const from = tokens.findIndex(({ start }) => start >= before.length);
  if (from === -1) return { text, tokens, from: tokens.length, to: tokens.length, offset: before.length };
  const after = tokens.findIndex(({ end: last }) => last > end);
  return { text, tokens, from, to: after === -1 ? tokens.length : after, offset: before.length };
};
