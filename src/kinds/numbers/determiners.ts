import { isPlural } from './nouns.ts';
import type { Token } from './tokens.ts';

/** Where a determiner says how many: the tokens `[from, next)`. */
export interface FoundDeterminer {
  readonly from: number;
  readonly next: number;
  /** None, or both. */
  readonly value: 0 | 2;
}

/** Nouns that "no" denies without counting them to zero. */
const NOT_COUNTED =
  /^(?:longer|doubt|doubts|reports|report|details|signs|sign|plans|plan|figures|numbers|news|talks|words|means|ways|reasons|grounds|circumstances|indications|records|results|answers|questions|statements|comments|terms|conditions|others|data|information|evidence)$/u;
/** A plural stands within this many words behind "no" and "both": "no Turkish troops". */
const REACH = 3;

/** The index of the plural that a determiner counts; -1 where there is none. */
const pluralSoon = (tokens: readonly Token[], from: number): number => {
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token?.type !== 'word' || NOT_COUNTED.test(token.text)) return -1;
    if (/^(?:of|in|on|for|to|that|and|or)$/u.test(token.text)) return -1;
    if (isPlural(token.text)) return at;
  }
  return -1;
};

const zeroAt = (tokens: readonly Token[], index: number): number => {
  const word = tokens[index]?.text ?? '';
  const next = tokens[index + 1]?.text ?? '';
  if (word === 'none' || word === 'nobody') return index + 1;
  if (word === 'no' && next === 'one') return index + 2;
  if (word === 'not' && next === 'one') return index + 2;
  if (word === 'not' && next === 'a' && tokens[index + 2]?.text === 'single') return index + 3;
  return word === 'no' && pluralSoon(tokens, index + 1) !== -1 ? index + 1 : -1;
};

const DEFINITE = /^(?:the|these|those|his|her|its|their|our)$/u;

/** "Both pilots", "both of the pilots"; "both officers and men" joins two sorts, and counts neither. */
const bothAt = (tokens: readonly Token[], index: number): number => {
  if (tokens[index]?.text !== 'both' || /^(?:not|in|on|at|by|to)$/u.test(tokens[index - 1]?.text ?? '')) return -1;
  let at = tokens[index + 1]?.text === 'of' ? index + 2 : index + 1;
  while (DEFINITE.test(tokens[at]?.text ?? '')) at += 1;
  const plural = pluralSoon(tokens, at);
  return plural === -1 || tokens[plural + 1]?.text === 'and' ? -1 : index + 1;
};

const determinerAt = (tokens: readonly Token[], index: number): readonly FoundDeterminer[] => {
  const zero = zeroAt(tokens, index);
  if (zero !== -1) return [{ from: index, next: zero, value: 0 }];
  const both = bothAt(tokens, index);
  return both === -1 ? NONE : [{ from: index, next: both, value: 2 }];
};

/** Words that a determiner of number begins with; most texts hold none. */
const DETERMINING: ReadonlySet<string> = new Set(['none', 'nobody', 'no', 'not', 'both']);
const NONE: readonly FoundDeterminer[] = [];

/** Finds where a determiner says how many: "none", "nobody", "no casualties", "not a single soldier", "both pilots". */
export const findDeterminers = (tokens: readonly Token[]): readonly FoundDeterminer[] =>
  tokens.some(({ text }) => DETERMINING.has(text)) ? tokens.flatMap((_, index) => determinerAt(tokens, index)) : NONE;
