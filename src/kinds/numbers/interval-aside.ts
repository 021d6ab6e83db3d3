import type { Token } from './tokens.ts';

/** A confidence interval in brackets has at most so many tokens. */
const LONGEST = 16;

const CLOSING = /^[)\]]$/u;

const isNamed = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'ci' || (tokens[index]?.text === 'confidence' && tokens[index + 1]?.text === 'interval');

/**
 * The index after a confidence interval in brackets, "(95% CI 1.0 to 1.5)"; the index itself where none stands. It says
 * how sure the number before it is, and is no other number.
 */
export const afterInterval = (tokens: readonly Token[], index: number): number => {
  const opening = tokens[index]?.text;
  if (opening !== '(' && opening !== '[') return index;
  let named = false;
  for (let at = index + 1; at <= index + LONGEST && at < tokens.length; at += 1) {
    if (isNamed(tokens, at)) named = true;
    if (CLOSING.test(tokens[at]?.text ?? '')) return named ? at + 1 : index;
  }
  return index;
};
