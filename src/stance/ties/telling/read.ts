import { BE, HAVE } from '../../../languages/en/stance/grammar.ts';
import type { Clause } from '../../clauses/index.ts';
import type { Sentence } from '../../governor.ts';
import { isNoun, lowerAt } from '../nouns.ts';
import { isSaying } from '../roots.ts';
import type { Unit } from '../tie.ts';
import { countSides, deedSides, sidesIn } from './opposed.ts';
import { pathOf } from './path.ts';
import { roleOf } from './roles.ts';
import type { Teller, Telling } from './telling.ts';
import { isEmpty, isOpenClass, isPhraseOf, particleOf } from './words.ts';

/** The clause that has a verb for a word: its own, or the one that it is put into. */
const clauseOf = ({ parse }: Sentence, word: number): Clause | undefined => {
  let clause = parse.owners[word];
  while (clause !== undefined && clause.group === undefined && clause.parent !== undefined) clause = clause.parent;
  return clause;
};

/** Whether a word is of whoever says what a clause tells: "In a statement, the ministry said [300 people] had died". */
const isAttributing = ({ words, parse }: Sentence, at: number, clause: Clause | undefined): boolean => {
  const own = parse.owners[at];
  if (own?.kind === 'attribution') return true;
  const host = own?.kind === 'front' ? own.parent : own;
  const isAbove = host !== undefined && host === clause?.parent && clause.kind === 'clause';
  return isAbove && host.group !== undefined && isSaying(words[host.group.main]?.lower ?? '');
};

/** Nouns before the verb of a clause. */
const subjectOf = (sentence: Sentence, clause: Clause | undefined): readonly number[] =>
  [...sentence.words.keys()].filter(
    (at) => at < (clause?.group?.first ?? 0) && sentence.parse.owners[at] === clause && isNoun(sentence, at),
  );

/** Who does what, and what has an opposite, of an answer of which nothing else is told: names of a set, a statement. */
export const partingOf = (sentence: Sentence, word: number): Telling => {
  const clause = clauseOf(sentence, word);
  const sides = [...sidesIn(sentence), ...roleOf(sentence, word, clause)];
  return { path: [], words: [], near: [], subject: [], quoted: [], sides };
};

/**
 * By which words a sentence tells what a word of its quote says. Linear in the length of the sentence.
 *
 * @param unit what a number counts in: of a measure, "cost" and "lasted" tell no more than that it is so.
 */
export const tellingOf = (sentence: Sentence, word: number, unit: Unit): Telling => {
  const { words, parse } = sentence;
  const clause = clauseOf(sentence, word);
  const whole = pathOf(sentence, word, clause).filter(
    (at) => !BE.has(lowerAt(sentence, at)) && !HAVE.has(lowerAt(sentence, at)),
  );
  const telling = whole.filter((at) => !isEmpty(sentence, at, unit));
  const subject = subjectOf(sentence, clause);
  const isQuoted = (at: number): boolean => words[at]?.isQuoted === true;
  // "The siege lasted [40 days]" tells it of the siege.
  const named = subject.filter((at) => !isQuoted(at));
  const path = telling.length > 0 ? telling : named;
  const isDoing = clause?.group?.isPassive !== true && !subject.some(isQuoted);
  const told = [...words.keys()].filter(
    (at) =>
      // What is counted stands in every quote, and tells nothing of it.
      isOpenClass(sentence, at) &&
      !isAttributing(sentence, at, clause) &&
      !isPhraseOf(sentence, at) &&
      !isPhraseOf(sentence, at - 1) &&
      (words[at]?.isQuoted !== true || parse.groupOf[at] !== undefined),
  );
  const isInClause = (at: number): boolean => {
    const own = parse.owners[at];
    return own === clause || ((own?.kind === 'front' || own?.kind === 'apposition') && own.parent === clause);
  };
  const empty = whole.filter((at) => !path.includes(at));
  const full = told.filter((at) => !empty.includes(at));
  const lowers = (all: readonly number[]): readonly string[] => [...new Set(all.map((at) => lowerAt(sentence, at)))];
  const quoted = words.flatMap(({ lower, isQuoted }, at) => (isQuoted && isOpenClass(sentence, at) ? [lower] : []));
  const tellers = path.map((at): Teller => {
    const particle = particleOf(sentence, at);
    return { word: lowerAt(sentence, at), ...(particle !== undefined && { particle }) };
  });
  return {
    path: tellers,
    words: lowers(full.length === 0 ? told : full),
    near: lowers(told.filter(isInClause)),
    subject: lowers(isDoing ? subject.filter((at) => !path.includes(at)) : []),
    quoted,
    sides: [...sidesIn(sentence), ...deedSides(tellers), ...countSides(quoted), ...roleOf(sentence, word, clause)],
  };
};
