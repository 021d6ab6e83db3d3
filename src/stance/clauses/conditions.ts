import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../../languages/en/stance/grammar.ts';
import { CONDITIONALS, OBJECTS_IF, VERBAL_CONDITIONS } from '../../languages/en/stance/operators.ts';
import { NOUN_WORDS } from '../lexicon.ts';
import { listOf, phraseAt } from '../phrases.ts';
import type { Outlook } from './outlook.ts';
import type { Stack } from './stack.ts';

const CONDITIONS = listOf(CONDITIONALS);
const VERBAL: ReadonlySet<string> = new Set(VERBAL_CONDITIONS.split('|'));
const BEFORE_IF: ReadonlySet<string> = new Set(OBJECTS_IF.split('|'));
/** Words behind "if" that make no condition of it. */
const NO_CONDITION: ReadonlySet<string> = new Set('not any so necessary anything'.split(' '));
/** Verbs in a condition without "if", and in what follows from it. */
const MOST_VERBS = 6;
/** Auxiliaries of what follows from a condition. */
const CONSEQUENCES: ReadonlySet<string> = new Set("would could might will 'd should may must shall 'll".split(' '));

/** What opens a condition, or what is asked behind "whether"; gives the words that were read, 0 where a word opens none. */
export const conditionReader = (
  { words, lower, groupFrom, isClausal, dismiss }: Outlook,
  stack: Stack,
): ((at: number) => number) => {
  const isBehindWord = (at: number): boolean =>
    words[at - 1]?.isWord === true || (words[at - 1]?.text === '"' && words[at - 2]?.isWord === true);
  /** "Whether in May the dam burst" */
  const hasVerbBeforeOr = (at: number): boolean => {
    const group = groupFrom(at + 1);
    return group !== undefined && !words.slice(at + 1, group.first).some(({ lower: word }) => word === 'or');
  };

  const condition = (at: number): number => {
    const length = phraseAt(CONDITIONS, words, at)?.length ?? 0;
    const word = lower(at);
    const isReason = lower(at + 1) === 'only' && ['to', 'because', 'for', 'by', 'as', 'in'].includes(lower(at + 2));
    const isBut = lower(at + 1) === 'not' && lower(at + 2) === 'for';
    if (length === 0 || (word === 'if' && !isBut && (isReason || NO_CONDITION.has(lower(at + 1))))) return 0;
    // "whether by luck or by skill"
    if (word === 'whether' && PREPOSITIONS.has(lower(at + 1)) && !hasVerbBeforeOr(at)) return 0;
    if (word === 'whether') {
      stack.push('open', at);
      return 1;
    }
    // "Suppose it fell" supposes; "they suppose it fell" believes.
    // "Provided one enjoys sleet": a verb that no list has.
    const hasVerb = groupFrom(at + 1) !== undefined || SUBJECT_PRONOUNS.has(lower(at + 1)) || lower(at + 1) === 'one';
    if (length === 1 && VERBAL.has(word) && (isBehindWord(at) || !hasVerb)) return 0;
    // "Suppose, for a moment, that": what is put in does not end it.
    if (VERBAL.has(word) && words[at + length]?.text === ',') return 0;
    dismiss(at);
    const clause = stack.current();
    const isObject =
      word === 'if' &&
      clause.group !== undefined &&
      ((isClausal(at - 1) && !NOUN_WORDS.has(lower(at - 1))) || BEFORE_IF.has(lower(at - 1)));
    if (!isObject) clause.condition ??= at;
    stack.push(isObject ? 'open' : 'condition', at);
    return length;
  };

  /** Whether one of the next verbs says what would follow. */
  const hasConsequence = (from: number): boolean => {
    let group = groupFrom(from);
    for (let count = 0; count < MOST_VERBS && group !== undefined; count += 1) {
      if (CONSEQUENCES.has(lower(group.first))) return true;
      group = groupFrom(group.last + 1);
    }
    return false;
  };

  /** "Had the bridge fallen, …", "should it fall, …": a condition without "if". */
  const inversion = (at: number): void => {
    const next = words[at + 1];
    const clause = stack.current();
    if (!['had', 'were', 'should'].includes(lower(at)) || clause.start !== at || next?.isWord !== true) return;
    if (lower(at + 1) === 'to' || groupFrom(at + 1) === undefined) return;
    if (!hasConsequence(at + 1)) return;
    clause.condition = at;
    stack.push('condition', at);
  };

  return (at) => {
    inversion(at);
    return condition(at);
  };
};
