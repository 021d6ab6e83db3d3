import { NEUTRAL_FRONTS, PARTING_PREPOSITIONS, PLACING_PREPOSITIONS } from '../../languages/en/tie-words.ts';
import { DETERMINERS, PREPOSITIONS } from '../../languages/en/stance/grammar.ts';
import { nounForms } from '../forms.ts';
import type { Clause } from '../clauses/index.ts';
import type { Sentence } from '../governor.ts';
import { isAdverb, isNumber } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import { rootsOf } from './roots.ts';
import type { Tie } from './tie.ts';
import { valueStart } from './value-phrase.ts';

const NEUTRAL: ReadonlySet<string> = new Set(nounForms(NEUTRAL_FRONTS));
const PARTING: ReadonlySet<string> = new Set(PARTING_PREPOSITIONS.split('|'));
const PLACING: ReadonlySet<string> = new Set(PLACING_PREPOSITIONS.split('|'));
const CAPITAL = /^\p{Lu}/u;
/** A fronted phrase has at most this many words. */
const LONGEST = 14;

const isOpenClass = (word: Word): boolean =>
  word.isWord &&
  !DETERMINERS.has(word.lower) &&
  !PREPOSITIONS.has(word.lower) &&
  !isAdverb(word) &&
  word.lower !== 'and';

/** The noun that a phrase is about: the last word before its next preposition. */
const headOf = (phrase: readonly Word[]): Word | undefined => {
  const rest = phrase.slice(1);
  const end = rest.findIndex(({ lower, isWord }) => !isWord || PREPOSITIONS.has(lower) || lower === 'that');
  return rest.slice(0, end < 0 ? rest.length : end).findLast(isOpenClass) ?? rest.at(-1);
};

/** Words by which one of several is meant, or a part: "in one village", "in the first hour". */
const PICKING: ReadonlySet<string> = new Set(
  'one another each every some any most many several few other first second third last final next worst best single only own'.split(
    ' ',
  ),
);

/** What a count may be told up to. */
const HOURS: ReadonlySet<string> = new Set(
  'noon midnight dawn dusk morning evening nightfall night afternoon end start close half-time halfway'.split(' '),
);

const isNeutral = (phrase: readonly Word[]): boolean => {
  const head = headOf(phrase);
  if (head === undefined) return true;
  if (phrase.slice(1).some(({ text }) => CAPITAL.test(text)) || isNumber(head)) return true;
  return NEUTRAL.has(head.lower);
};

const tieOf = (phrase: readonly Word[]): Tie => ({
  words: phrase.map(({ text }) => text).join(' '),
  needs: phrase
    .slice(1)
    .filter(isOpenClass)
    .map(({ lower }) => rootsOf(lower)),
  isWide: true,
});

/** Whether a phrase by which a clause begins leaves something out. */
const parts = (phrase: readonly Word[]): boolean => {
  const [first] = phrase;
  if (first === undefined || phrase.length < 2) return false;
  if (PARTING.has(first.lower))
    return first.lower !== 'for' && first.lower !== 'under' && first.lower !== 'within' ? true : !isNeutral(phrase);
  if (first.lower === 'by' && phrase.slice(1).some(({ lower }) => HOURS.has(lower))) return true;
  return (
    PLACING.has(first.lower) &&
    (!isNeutral(phrase) || phrase.slice(1).some(({ lower }) => PICKING.has(lower) && lower !== 'first'))
  );
};

/** The clause of a number, and those that it is said in. */
const ancestorsOf = (clause: Clause | undefined): ReadonlySet<Clause> => {
  const above = new Set<Clause>();
  for (let one = clause; one !== undefined && above.size < MOST_CLAUSES; one = one.parent) {
    above.add(one);
    if (one.kind !== 'clause') break;
  }
  return above;
};
const MOST_CLAUSES = 6;

/** What is set in front of the clause of a number, with or without a comma: "In the first hour, [40 people] died". */
export const frontOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const own = parse.owners[word];
  const above = ancestorsOf(own);
  const front = parse.clauses.find(
    ({ kind, parent, start }) => kind === 'front' && parent !== undefined && above.has(parent) && start < word,
  );
  const start = front?.start ?? own?.start ?? 0;
  const end =
    front === undefined
      ? valueStart(sentence, word)
      : words.findIndex((_, at) => at > start && parse.owners[at] !== front);
  if (front === undefined && (own?.group === undefined || own.group.first < word || end >= word + 1)) return undefined;
  const phrase = words.slice(start, Math.min(end, start + LONGEST)).filter(({ isWord }) => isWord);
  if (front === undefined && (phrase.length === 0 || PREPOSITIONS.has(phrase.at(-1)?.lower ?? ''))) return undefined;
  return parts(phrase) ? tieOf(phrase) : undefined;
};
