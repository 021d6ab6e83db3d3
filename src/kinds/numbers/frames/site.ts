import { CLAUSE_BREAKS } from '../../../languages/en/frame-words.ts';
import type { Frame, Respects } from '../../../model/frame.ts';
import type { FoundAmount } from '../amounts.ts';
import type { Token } from '../tokens.ts';
import { nounPhrase, type NounPhrase } from './noun-phrase.ts';

type Tokens = readonly Token[];

/** An amount where it stands. */
export interface Site {
  readonly tokens: Tokens;
  readonly found: FoundAmount;
  /** The amounts before and behind it. */
  readonly previous: FoundAmount | undefined;
  readonly following: FoundAmount | undefined;
}

/** The tokens `[from, next)`. */
export interface Reach {
  readonly from: number;
  readonly next: number;
}

/** What an amount counts, where no unit says it. */
export const nounOf = ({ tokens, found }: Site): NounPhrase => nounPhrase(tokens, found.core.next);

/** Words that say what an amount is of, or why it is no answer: the tokens `[from, next)`. */
export interface Framing {
  readonly frame?: Frame;
  /** What the amount takes in, whatever its frame. */
  readonly scope?: string;
  /** What parts it from another amount of its frame, one entry a row of contrasts: `sex: women`. */
  readonly respects?: Respects;
  /** In words that follow the amount itself: "is the whole of which a part is named". */
  readonly problem?: string;
  /** Whether another amount tells what this one is there for: it may stand in a quote of that. */
  readonly explained?: true;
  /** Whether a quote may leave the words out: they tell of what the amount is, and make no other amount of it. */
  readonly loose?: true;
  /** Whether a quote may leave them out though no other frame outweighs them: "fell by [5 percent]". */
  readonly asked?: true;
  readonly from: number;
  readonly next: number;
}

/** Finds one sort of framing; `null` where there is none. */
export type Finder = (site: Site) => Framing | null;

export const textAt = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';

const DETERMINERS: ReadonlySet<string> = new Set('the these those this that its his her their our my a an'.split(' '));

export const isDeterminer = (tokens: Tokens, index: number): boolean => DETERMINERS.has(textAt(tokens, index));

/** The index of the nearest token before `index` that is no determiner. */
export const beforeDeterminers = (tokens: Tokens, index: number): number => {
  let at = index - 1;
  while (isDeterminer(tokens, at)) at -= 1;
  return at;
};

const BREAKING_MARK = /^[.;:!?—…()"“”]$/u;

/** "all but seven" and "half that" go on, ", but" does not. */
const breaksClause = (tokens: Tokens, index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.type === 'mark') return BREAKING_MARK.test(token.text);
  if (token.text === 'that' && textAt(tokens, index - 1) === 'half') return false;
  return CLAUSE_BREAKS.has(token.text) || (token.text === 'but' && textAt(tokens, index - 1) === ',');
};

/** A clause is looked through this many tokens from its number. */
const FAR = 24;

/** Longer clauses are looked through so many tokens from an amount, more than a quote has, so that many in one cost no more each. */
const FARTHEST = 120;

/** The tokens `[from, next)` of the clause that an amount stands in. */
export const clauseOf = (tokens: Tokens, first: number, end: number): Reach => {
  const [least, most] = [first - FARTHEST, end + FARTHEST];
  let [from, next] = [first, end];
  while (from > least && !breaksClause(tokens, from - 1)) from -= 1;
  while (next < most && !breaksClause(tokens, next)) next += 1;
  return { from, next };
};

/** The tokens of its clause that lie near an amount, and no other amount between. */
export const reachOf = ({ tokens, found, previous, following }: Site): Reach => {
  const least = Math.max(previous?.next ?? 0, found.from - FAR);
  const most = Math.min(following?.from ?? tokens.length, found.next + FAR);
  let { from, next } = found;
  while (from > least && !breaksClause(tokens, from - 1)) from -= 1;
  while (next < most && !breaksClause(tokens, next)) next += 1;
  return { from, next };
};
