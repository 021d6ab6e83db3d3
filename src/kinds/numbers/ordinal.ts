import { CARDINALS, ORDINALS } from '../../languages/en/number-words.ts';
import type { Token } from './tokens.ts';

interface FoundOrdinal {
  readonly value: number;
  readonly next: number;
}

const SUFFIX = /^(?:st|nd|rd|th)$/u;
const DIGITS = /^\d{1,4}$/u;

/** An ordinal at a token, with or without "the": "tenth", "the twenty-first", "15th". */
export const readOrdinal = (tokens: readonly Token[], index: number): FoundOrdinal | null => {
  const at = tokens[index]?.text === 'the' ? index + 1 : index;
  const token = tokens[at];
  const follower = tokens[at + 1];
  if (token?.type === 'number') {
    const marked = DIGITS.test(token.text) && follower?.glued === true && SUFFIX.test(follower.text);
    return marked ? { value: Number(token.text), next: at + 2 } : null;
  }
  const simple = ORDINALS.get(token?.text ?? '');
  if (simple !== undefined) return { value: simple, next: at + 1 };
  const tens = CARDINALS.get(token?.text ?? '') ?? 0;
  const unit = ORDINALS.get(tokens[at + 2]?.text ?? '') ?? 0;
  const joined = tens >= 20 && follower?.text === '-' && unit > 0 && unit < 10;
  return joined ? { value: tens + unit, next: at + 3 } : null;
};
