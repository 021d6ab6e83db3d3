import { isPlural } from './nouns.ts';
import type { Token } from './tokens.ts';

/** Where words say "none": the tokens `[from, next)`. */
export interface FoundZero {
  readonly from: number;
  readonly next: number;
}

/** Nouns that "no" denies without counting them to zero. */
const NOT_COUNTED =
  /^(?:longer|doubt|doubts|reports|report|details|signs|sign|plans|plan|figures|numbers|news|talks|words|means|ways|reasons|grounds|circumstances|indications|records|results|answers|questions|statements|comments|terms|conditions|others|data|information|evidence)$/u;
/** A plural stands within this many words behind "no": "no Turkish troops". */
const REACH = 3;

const pluralSoon = (tokens: readonly Token[], from: number): boolean => {
  for (const token of tokens.slice(from, from + REACH)) {
    if (token.type !== 'word' || NOT_COUNTED.test(token.text) || /^(?:of|in|on|for|to|that|and|or)$/u.test(token.text))
      return false;
    if (isPlural(token.text)) return true;
  }
  return false;
};

const zeroAt = (tokens: readonly Token[], index: number): number => {
  const word = tokens[index]?.text ?? '';
  const next = tokens[index + 1]?.text ?? '';
  if (word === 'none' || word === 'nobody') return index + 1;
  if (word === 'no' && next === 'one') return index + 2;
  if (word === 'not' && next === 'one') return index + 2;
  if (word === 'not' && next === 'a' && tokens[index + 2]?.text === 'single') return index + 3;
  return word === 'no' && pluralSoon(tokens, index + 1) ? index + 1 : -1;
};

/** Finds where words count to zero: "none", "nobody", "no casualties", "not a single soldier". */
export const findZeros = (tokens: readonly Token[]): readonly FoundZero[] =>
  tokens.flatMap((_, index) => {
    const next = zeroAt(tokens, index);
    return next < 0 ? [] : [{ from: index, next }];
  });
