import { RELATIVES } from '../../languages/en/refused-names.ts';
import type { Frame } from '../../model/frame.ts';
import { textAt, type Tokens } from '../time/tokens.ts';

const TIES: ReadonlySet<string> = new Set(RELATIVES);
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your']);
/** What may stand between somebody and his age: "mother, aged 58", "mother is now 58". */
const LINKS: ReadonlySet<string> = new Set([
  ',',
  '(',
  'aged',
  'age',
  'is',
  'was',
  'now',
  'then',
  'just',
  'who',
  'turned',
  'a',
  'an',
  'the',
]);
const MOST_LINKS = 4;

/** Whether somebody's name or a pronoun owns the word at an index: "the victim's mother", "her elder brother". */
const isOwned = (tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= at - 2; back -= 1) {
    if (OWNERS.has(textAt(tokens, back))) return true;
    if (textAt(tokens, back) === 's' && textAt(tokens, back - 1) === "'") return true;
    if (textAt(tokens, back) === "'") return true;
  }
  return false;
};

/** The age of somebody who is told by a tie to another, and not of that other: "the victim’s mother, 58". */
export const whoseAge = (
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
): Frame | null => {
  let at = from - 1;
  while (at >= from - MOST_LINKS && LINKS.has(textAt(tokens, at))) at -= 1;
  const before = textAt(tokens, at);
  if (TIES.has(before) && isOwned(tokens, at)) return { type: 'other-party', detail: `tie: ${before}` };
  const behind = textAt(tokens, to);
  const isBehind = TIES.has(behind) && (textAt(tokens, to + 1) === 'of' || isOwned(tokens, from));
  return isBehind ? { type: 'other-party', detail: `tie: ${behind}` } : null;
};
