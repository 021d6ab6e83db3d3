import { AGE_LINKS, OWNERS } from '../../languages/en/age-words.ts';
import { RELATIVES } from '../../languages/en/refused-names.ts';
import type { Frame } from '../../model/frame.ts';
import { textAt, type Tokens } from '../time/tokens.ts';

const TIES: ReadonlySet<string> = new Set(RELATIVES);
/** Words between somebody and his age, at most. */
const MOST_LINKS = 4;
/** Tokens of what is set between commas behind somebody: "their daughter, whom nobody had expected,". */
const LONGEST_ASIDE = 12;
/** Tokens between an owner and the tie, at most: "her elder brother". */
const MOST_DESCRIBING = 2;

/** Whether somebody's name or a pronoun owns the word at an index: "the victim's mother", "her elder brother". */
const isOwned = (tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= at - MOST_DESCRIBING; back -= 1) {
    const text = textAt(tokens, back);
    if (OWNERS.has(text) || text === "'" || (text === 's' && textAt(tokens, back - 1) === "'")) return true;
  }
  return false;
};

/** The token that an aside stands behind, which ends in the comma at an index; that before the comma where none does. */
const beforeAside = (tokens: Tokens, comma: number): number => {
  for (let at = comma - 2; at >= comma - LONGEST_ASIDE && textAt(tokens, at) !== '.'; at -= 1)
    if (textAt(tokens, at) === ',') return at - 1;
  return comma - 1;
};

/** The words to the left of an age that may name whose it is: right before it, or before what is set between. */
const bearersBefore = (tokens: Tokens, from: number): readonly number[] => {
  let at = from - 1;
  while (at >= from - MOST_LINKS && AGE_LINKS.has(textAt(tokens, at))) at -= 1;
  return textAt(tokens, at + 1) === ',' ? [at, beforeAside(tokens, at + 1)] : [at];
};

const tied = (tie: string): Frame => ({ type: 'other-party', detail: `tie: ${tie}` });

/** The age of somebody who is told by a tie to another, and not of that other: "the victim’s mother, 58". */
export const whoseAge = (
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
): Frame | null => {
  const before = bearersBefore(tokens, from).find((at) => TIES.has(textAt(tokens, at)) && isOwned(tokens, at));
  if (before !== undefined) return tied(textAt(tokens, before));
  const behind = textAt(tokens, to);
  return TIES.has(behind) && (textAt(tokens, to + 1) === 'of' || isOwned(tokens, from)) ? tied(behind) : null;
};
