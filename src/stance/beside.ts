import { DETERMINERS } from '../languages/en/stance/grammar.ts';
import type { Span } from '../model/place.ts';
import { sentenceOf } from './analysis.ts';
import { boundBeside, type BoundEffect } from './bounds.ts';
import { cutSubject } from './cut-subject.ts';
import { restOfMeasure } from './compounds.ts';
import type { ClauseKind } from './clauses/index.ts';
import type { Family } from './family.ts';
import type { Governor, Sentence } from './governor.ts';
import type { State } from './states.ts';
import { isAdverb } from './verb-groups.ts';
import { weigh } from './weigh.ts';
import { spanOf, type QuotedSentence, type Word } from './words.ts';

/** A word beside a quote that changes what it says, and that the quote leaves out. */
export interface Qualifier {
  /** Counts in the sentence: `before + quote + after`. */
  readonly span: Span;
  readonly effect: 'negation' | 'hedge' | BoundEffect;
}

/** What states do to a quote that leaves their words out; of the others the words stand apart from what they govern. */
const EFFECTS: Readonly<Partial<Record<State, Qualifier['effect']>>> = { denied: 'negation', doubted: 'hedge' };

/** Stretches that belong to the clause in front of which, or in which, they stand. */
const HANGING: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['front', 'apposition', 'aside']);

const isInClause = ({ parse: { owners } }: Sentence, at: number, word: number): boolean => {
  const [own, clause] = [owners[at], owners[word]];
  return own === clause || (own !== undefined && HANGING.has(own.kind) && own.parent === clause);
};

const CAPITAL = /^\p{Lu}/u;

const isPassed = (word: Word): boolean => DETERMINERS.has(word.lower) || isAdverb(word) || CAPITAL.test(word.text);

/** Whether nothing stands between a governor and the quote but marks and, before it, articles, adverbs and titles. */
const touches = ({ words }: Sentence, { first, last }: Governor): boolean => {
  let [before, behind] = [first - 1, last + 1];
  while (words[before]?.isQuoted === false && words[before]?.isWord === false) before -= 1;
  for (let word = words[behind]; word?.isQuoted === false && word.isWord && isPassed(word); word = words[behind])
    behind += 1;
  return words[before]?.isQuoted === true || words[behind]?.isQuoted === true;
};

/** The word of the quote's own clause or phrase that denies or doubts it: one that touches it, any of a statement's clause. */
const stanceBeside = (sentence: Sentence, family: Family): Qualifier | undefined => {
  const { word, outcome } = weigh(sentence, family, false);
  const { cue, state } = outcome;
  const effect = EFFECTS[state];
  if (cue?.isPart !== true || effect === undefined) return undefined;
  const isNear = touches(sentence, cue) || (family === 'statement' && isInClause(sentence, cue.first, word));
  const isQuoted = sentence.words.slice(cue.first, cue.last + 1).every((one) => one.isQuoted);
  return isNear && !isQuoted ? { span: spanOf(sentence.words, cue.first, cue.last), effect } : undefined;
};

/** What a statement leaves out of its subject. */
const subjectBeside = (sentence: Sentence, family: Family): Qualifier | undefined => {
  const cut = family === 'statement' ? cutSubject(sentence) : undefined;
  return cut && { span: spanOf(sentence.words, cut.first, cut.last), effect: 'modifier' };
};

/** Families of which words beside a quote may be a bound. */
const BOUNDED: Readonly<Partial<Record<Family, 'number' | 'date'>>> = {
  number: 'number',
  date: 'date',
  deadline: 'date',
};

/**
 * The word beside a quote, in its sentence, that changes what the quote says and that it leaves out: a bound or an
 * approximation of its number or day, a negation or a hedge of its own; `undefined` where there is none. What governs the
 * quote from another clause leaves nothing out of it, and is told by its stance.
 */
export const qualifierBeside = (quoted: QuotedSentence, family: Family): Qualifier | undefined => {
  const sentence = sentenceOf(quoted);
  const bounded = BOUNDED[family];
  const bound =
    bounded === undefined ? undefined : (boundBeside(sentence.words, bounded) ?? restOfMeasure(sentence.words));
  if (bound === undefined) return stanceBeside(sentence, family) ?? subjectBeside(sentence, family);
  return { span: spanOf(sentence.words, bound.first, bound.last), effect: bound.effect };
};
