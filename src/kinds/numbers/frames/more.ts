import { MORE_BEHIND, MORE_OF_GROUP, NEW_OF } from '../../../languages/en/frame-words.ts';
import { AMOUNT_NOUNS } from '../../../languages/en/tie-words.ts';
import { nounOf, textAt, type Finder } from './site.ts';

/** The words that a modifier of the amount itself gives: "another 14", "an average of 70". */
export const fromModifiers: Finder = ({ found }) => {
  for (const { modifier, from, next } of found.modifiers)
    if (modifier.type === 'frame') return { frame: modifier.frame, from, next };
  return null;
};

/** "six more bodies", "two others", "70 additional officers", "30 new cases". */
export const moreBehind: Finder = (site) => {
  const { tokens } = site;
  const { core } = site.found;
  const noun = nounOf(site);
  const next = core.unit === undefined ? Math.max(noun.next, core.next + 1) : core.next;
  for (let at = core.bare; at < next; at += 1) {
    const word = textAt(tokens, at);
    const isMore = MORE_BEHIND.has(word) || (word === 'new' && NEW_OF.has(noun.head));
    if (isMore && !/^(?:than|or)$/u.test(textAt(tokens, at + 1)))
      return { frame: { type: 'increment' }, from: at, next: at + 1 };
  }
  return null;
};

const GROUPS: ReadonlySet<string> = new Set(AMOUNT_NOUNS.split('|'));
/** Words before the noun of a group: "another much larger batch of". */
const GROUP_REACH = 3;

/** "Another group of [60 dogs]", "a further batch of [20]". */
export const moreOfGroup: Finder = ({ tokens, found }) => {
  const group = found.from - 2;
  if (textAt(tokens, found.from - 1) !== 'of' || !GROUPS.has(textAt(tokens, group))) return null;
  for (let at = group - 1; at >= group - GROUP_REACH; at -= 1)
    if (MORE_OF_GROUP.has(textAt(tokens, at))) return { frame: { type: 'increment' }, from: at, next: found.from };
  return null;
};
