import { MORE_BEHIND, NEW_OF } from '../../../languages/en/frame-words.ts';
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
