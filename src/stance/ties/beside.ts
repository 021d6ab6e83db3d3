import { COLOURING, KIN, PARTING_ADVERBS, REPEATING_ADVERBS } from '../../languages/en/tie-words.ts';
import { BE, DETERMINERS, HAVE } from '../../languages/en/stance/grammar.ts';
import { nounForms } from '../forms.ts';
import type { Sentence } from '../governor.ts';
import { listOf, phraseAt, type PhraseTable } from '../phrases.ts';
import { isAdverb, isNumber } from '../verb-groups.ts';
import { isCurrency } from '../words.ts';
import { isStop, lowerAt, tie } from './nouns.ts';
import { rootsOf } from './roots.ts';
import type { Tie, Unit } from './tie.ts';

const COLOURS: ReadonlySet<string> = new Set(COLOURING.split('|'));
const ADVERBS = listOf(PARTING_ADVERBS);
const REPEATING = listOf(REPEATING_ADVERBS);
const KINDRED: ReadonlySet<string> = new Set(nounForms(KIN));
const wide = (one: Tie): Tie => ({ ...one, isWide: true });

/** Of these, what tells how long it is before an amount of time. */
const AWAY: ReadonlySet<string> = new Set('next previous preceding following last'.split(' '));
const TIME_UNIT = /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur)/u;

const PICKING: ReadonlySet<string> = new Set(
  'remaining first last other next previous preceding following same former outstanding missing unpaid unclaimed final initial surviving'.split(
    ' ',
  ),
);

/** "The remaining [300 men]", "the first [40 pupils]": which of them are meant. */
export const pickedBy = (sentence: Sentence, amount: number, unit: Unit): Tie | undefined => {
  const { words } = sentence;
  const word = isCurrency(words[amount - 1]) ? amount - 1 : amount;
  const before = words[word - 1];
  const isPicked =
    before?.isWord === true && PICKING.has(before.lower) && sentence.parse.groupOf[word - 1] === undefined;
  // "Over the next 5 years" tells how long it is.
  if (isPicked && AWAY.has(before.lower) && TIME_UNIT.test(lowerAt(sentence, amount + 1))) return undefined;
  if (isPicked && DETERMINERS.has(lowerAt(sentence, word - 2)))
    return wide(tie(sentence, word - 1, word, [rootsOf(before.lower)]));
  if (before?.isWord !== true || isNumber(before) || isAdverb(before) || isStop(before)) return undefined;
  // "In the raid 300 people died" has a noun there.
  if (unit !== 'none' || isStop(words[word - 3] ?? before)) return undefined;
  if (!DETERMINERS.has(lowerAt(sentence, word - 2)) || DETERMINERS.has(before.lower) || COLOURS.has(before.lower))
    return undefined;
  if (BE.has(before.lower) || HAVE.has(before.lower) || sentence.parse.groupOf[word - 1] !== undefined)
    return undefined;
  return wide(tie(sentence, word - 1, word, [rootsOf(before.lower)]));
};

/** "Initially, [300 people] marched" */
export const adverbOf = (sentence: Sentence, word: number): Tie | undefined => adverbAmong(sentence, word, ADVERBS);

/** "Closed again on [4 June]", "[the bridge collapsed] in part" */
export const repeatedOf = (sentence: Sentence, word: number): Tie | undefined => adverbAmong(sentence, word, REPEATING);

const adverbAmong = (sentence: Sentence, word: number, table: PhraseTable<true>): Tie | undefined => {
  const { words, parse } = sentence;
  const own = parse.owners[word];
  for (const [at] of words.entries()) {
    const clause = parse.owners[at];
    if (clause !== own && !(clause?.kind === 'front' && clause.parent === own)) continue;
    // “At 11:15 and again later”
    const isOther = words[at]?.isQuoted === true || lowerAt(sentence, at - 1) === 'and';
    const found = isOther ? undefined : phraseAt(table, words, at);
    if (found !== undefined)
      return wide(
        tie(
          sentence,
          at,
          at + found.length,
          words
            .slice(at, at + found.length)
            .map(({ lower }) => rootsOf(lower))
            .slice(-1),
        ),
      );
  }
  return undefined;
};

/** Words from an age to whose it is. */
const KIN_REACH = 6;

/** "Lind's [41-year-old] brother", "his daughter, [19],": somebody's kin is another person. */
export const kinOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const isApposed = words[word - 1]?.text === ',';
  const [from, to] = isApposed ? [word - KIN_REACH, word - 1] : [word + 1, word + KIN_REACH];
  for (let at = Math.max(0, from); at < to; at += 1) {
    if (!isApposed && (words[at]?.isWord !== true || parse.groupOf[at] !== undefined)) return undefined;
    if (KINDRED.has(lowerAt(sentence, at))) return wide(tie(sentence, at, at + 1, [rootsOf(lowerAt(sentence, at))]));
  }
  return undefined;
};
