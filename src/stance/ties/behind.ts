import { PREPOSITIONS, PRONOUNS } from '../../languages/en/stance/grammar.ts';
import type { Sentence } from '../governor.ts';
import { isNumber } from '../verb-groups.ts';
import { isHabitual, isNeutral, parts, tieOf } from './front.ts';
import { isNoun, lowerAt, tie } from './nouns.ts';
import { rootsOf } from './roots.ts';
import type { Tie } from './tie.ts';

/** Words that name what a number counts. */
const NOUN_REACH = 5;
/** Words of a phrase behind it. */
const PHRASE_REACH = 8;
/** Words from a number to a phrase that leaves something out. */
const CLAUSE_REACH = 20;
/** Prepositions that behind a verb as well leave something out. */
const LEAVING: ReadonlySet<string> = new Set('among amongst outside'.split(' '));

/** Prepositions by which a number behind them is a bound: "people over eighty". */
const BOUNDING: ReadonlySet<string> = new Set(['over', 'under', 'above', 'below']);

/** Index behind the noun phrase of a number. */
const phraseEnd = (sentence: Sentence, word: number): number => {
  const { words, parse } = sentence;
  let at = word + 1;
  for (const end = word + NOUN_REACH; at < end; at += 1) {
    const next = words[at];
    if (next === undefined || parse.groupOf[at] !== undefined || (!isNoun(sentence, at) && !isNumber(next))) break;
  }
  return at;
};

/** "[300 workers]' lawyers": whose number it is, and not how many they are. */
const possessed = (sentence: Sentence, word: number): Tie | undefined => {
  const { words } = sentence;
  for (let at = word; at < word + NOUN_REACH; at += 1) {
    const text = lowerAt(sentence, at);
    if (at > word && !isNoun(sentence, at)) return undefined;
    const isOwner = /['’]s$/u.test(text) || (/^['’]s?$/u.test(lowerAt(sentence, at + 1)) && words[at]?.isWord === true);
    if (!isOwner) continue;
    const noun = /^['’]s?$/u.test(lowerAt(sentence, at + 1)) ? at + 2 : at + 1;
    // "Six months' work", "the 62-year-old's"
    return at > word && isNoun(sentence, noun)
      ? tie(sentence, noun, noun + 1, [rootsOf(lowerAt(sentence, noun))])
      : undefined;
  }
  return undefined;
};

const phraseAt = ({ words, parse }: Sentence, at: number): readonly Sentence['words'][number][] => {
  const end = words.findIndex(
    (word, i) =>
      i > at && (!word.isWord || parse.groupOf[i] !== undefined || (i > at + 1 && PREPOSITIONS.has(word.lower))),
  );
  return words.slice(at, Math.min(end < 0 ? words.length : end, at + PHRASE_REACH));
};

/** Prepositions that behind a verb as well say up to when: "had 9,000 people before the war". */
const UP_TO: ReadonlySet<string> = new Set(['before', 'until', 'till']);

/** Whether a phrase behind an event picks one of several times or places: "in the first hour", "at its height". */
const isPicked = (phrase: Phrase): boolean => {
  const [first, second] = phrase;
  if (first === undefined || second === undefined) return false;
  if (UP_TO.has(first.lower)) return phrase.slice(1).every((one) => !isNumber(one) && !/^\p{Lu}/u.test(one.text));
  return (
    first.lower !== 'for' &&
    first.lower !== 'of' &&
    first.lower !== 'by' &&
    (PICKS.has(second.lower) ||
      PICKS.has(phrase[2]?.lower ?? '') ||
      (first.lower === 'at' && second.lower === 'its')) &&
    parts(phrase, false)
  );
};
type Phrase = readonly Sentence['words'][number][];
const PICKS: ReadonlySet<string> = new Set(
  'first second third last final one another each every some any worst best separate earlier later previous'.split(' '),
);

/** "[40 houses] on the coast were lost", "[40 people] died outside the capital" */
const placed = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const clause = parse.owners[word];
  const behind = phraseEnd(sentence, word);
  const isSubject = clause?.group !== undefined && clause.group.first > behind;
  for (let at = behind; at < Math.min(words.length, word + CLAUSE_REACH); at += 1) {
    if (parse.owners[at] !== clause) continue;
    const lower = lowerAt(sentence, at);
    if (!PREPOSITIONS.has(lower) || lower === 'of') continue;
    const phrase = phraseAt(sentence, at);
    if (PRONOUNS.has(lowerAt(sentence, at + 1))) continue;
    if (LEAVING.has(lower)) return tieOf(phrase);
    const isAlways = isHabitual(sentence, word) && parts(phrase, true);
    if (at > behind - 1 && !isSubject && (isAlways || isPicked(phrase))) return tieOf(phrase);
    const group = clause?.group;
    if (
      isSubject &&
      at === behind &&
      group !== undefined &&
      at < group.first &&
      (BOUNDING.has(lower) || !isNeutral(phrase))
    )
      return tieOf(phrase);
  }
  return undefined;
};

/** What stands behind a number and says of which things alone it holds. */
export const behindOf = (sentence: Sentence, word: number): Tie | undefined =>
  possessed(sentence, word) ?? placed(sentence, word);
