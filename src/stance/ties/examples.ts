import { EXAMPLES } from '../../languages/en/tie-words.ts';
import type { Sentence } from '../governor.ts';
import { listOf, phraseAt } from '../phrases.ts';
import type { Tie } from './tie.ts';

const EXAMPLE = listOf(EXAMPLES);
/** Words before names, and behind them, where it is told that they are examples. */
const [BEFORE, BEHIND] = [6, 2];
/** What names that are some of many have in common; no word is written so. */
const SOME = '@some';

/** "Parishes such as [Aske and Bolton]", "[Aske and Bolton] for instance": some of those that there are. */
export const exampleOf = ({ words }: Sentence): Tie | undefined => {
  const first = words.findIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  const last = words.findLastIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  for (let at = Math.max(0, first - BEFORE); at <= last + BEHIND; at += 1) {
    const found = words[at]?.isQuoted === true ? undefined : phraseAt(EXAMPLE, words, at);
    if (found === undefined) continue;
    const end = at + found.length;
    if (at < first && words.slice(end, first).some(({ isWord }) => isWord)) continue;
    const phrase = words.slice(at, end).map(({ text }) => text);
    return { words: phrase.join(' '), needs: [[SOME]], isWide: false };
  }
  return undefined;
};

/** The mark of examples, by which one set of them is held against another. */
export const exampleMarks = (sentence: Sentence): readonly string[] =>
  exampleOf(sentence) === undefined ? [] : [SOME];
