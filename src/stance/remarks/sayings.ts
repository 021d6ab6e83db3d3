import type { Effect } from '../../languages/stance-words.ts';
import { DETERMINERS, PREPOSITIONS } from '../../languages/en/stance/grammar.ts';
import { PENDING, UNSETTLED } from '../../languages/en/stance/notes.ts';
import { CONTRARIES, FALSE_NOTES, NO_MORE_THAN } from '../../languages/en/stance/rebuttals.ts';
import { FALSITY, UNPROVED } from '../../languages/en/stance/nouns.ts';
import {
  CHANGING_VERBS,
  COLLAPSING_VERBS,
  CREDITING_VERBS,
  FIGURE_NOUNS,
  MISTRUSTING_VERBS,
} from '../../languages/en/stance/operators.ts';
import type { Clause } from '../clauses/index.ts';
import { isStatement } from '../complements.ts';
import { formsOf, nounForms } from '../forms.ts';
import type { Operator } from '../operator.ts';
import { CLAUSAL_SAYING } from '../lexicon.ts';
import { listOf, phraseAt, tableOf } from '../phrases.ts';
import { below, type State } from '../states.ts';
import { isAdverb } from '../verb-groups.ts';
import type { Word } from '../words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const verbForms = (list: string): readonly string[] =>
  list.split('|').flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    const forms = verb === 'be' ? ['is', 'was', 'were', 'are', 'been'] : formsOf(verb).map(([form]) => form);
    return forms.map((form) => [form, ...rest].join(' '));
  });

const ANAPHORS = setOf('this that it these those which both all');
const PERSONS = setOf('he she they it we i');
const OBJECTS = setOf('it this that so them these those both');
export const COLLAPSING = listOf(verbForms(COLLAPSING_VERBS).join('|'));
const CHANGING = new Set(verbForms(CHANGING_VERBS));
const FIGURES = new Set(nounForms(FIGURE_NOUNS));
const HAPPENING = new Set(verbForms('happen|occur|materialise|materialize|come|exist|take place'));
const FALSE_PHRASES = listOf(FALSITY);
const CREDITING = listOf(verbForms(CREDITING_VERBS).join('|'));
const MISTRUSTING = new Set(verbForms(MISTRUSTING_VERBS));
const CONTRARY = listOf(CONTRARIES);
const MERE = listOf(NO_MORE_THAN);
/** Behind what is said of the words before, it is said of something else: "it was wrong to build", "he lied about his age". */
const OF_ELSE = setOf('to about of in on over for why how when where who what which whether if all enough');
const NOBODY = setOf("not n't never nobody none few hardly scarcely cannot neither nor no");
const NOTES = tableOf<Effect>([
  ...[FALSITY, FALSE_NOTES].flatMap((list) => list.split('|').map((phrase) => [phrase, 'reverses'] as const)),
  ...[UNPROVED, UNSETTLED].flatMap((list) => list.split('|').map((phrase) => [phrase, 'hedges'] as const)),
  ...PENDING.split('|').map((phrase) => [phrase, 'intends'] as const),
]);
/** Longest note in brackets, in words: "(not confirmed by the army)". */
const NOTE_WORDS = 5;
const JUDGING: ReadonlySet<Effect> = new Set<Effect>(['rejects', 'withdraws', 'reverses', 'wavers', 'feigns']);

/** A part of a sentence behind the words quoted, that may say something of them. */
export interface Remark {
  readonly clause: Clause;
  /** Its first word behind "but" and the like. */
  readonly start: number;
  readonly end: number;
  readonly operators: readonly Operator[];
}

const isNegated = (words: readonly Word[], { group }: Clause): boolean =>
  group !== undefined &&
  words
    .slice(Math.max(0, group.first - 1), group.last + 1)
    .some(({ lower }) => ['not', "n't", 'never'].includes(lower));

/** "the claim", "these reports", with nothing behind that says which claim. */
const isAnaphoricNoun = (words: readonly Word[], at: number): boolean => {
  let noun = at;
  if (DETERMINERS.has(words[noun]?.lower ?? '')) noun += 1;
  else return false;
  if (words[noun]?.isWord === true && !isStatement(words[noun]) && isStatement(words[noun + 1])) noun += 1;
  const next = words[noun + 1]?.lower ?? '';
  return isStatement(words[noun]) && !['of', 'that', 'to', 'about', 'on'].includes(next);
};

const isAnaphor = (words: readonly Word[], at: number): boolean =>
  (ANAPHORS.has(words[at]?.lower ?? '') && !isStatement(words[at + 1])) || isAnaphoricNoun(words, at);

/** An object that stands for what was said before: "denied it", "withdrew the statement". */
const hasAnaphoricObject = (words: readonly Word[], last: number): boolean => {
  let at = last + 1;
  for (let word = words[at]; word !== undefined && word.isWord && isAdverb(word); word = words[at]) at += 1;
  if (OBJECTS.has(words[at]?.lower ?? '')) {
    const next = words[at + 1];
    return (
      next === undefined ||
      !next.isWord ||
      PREPOSITIONS.has(next.lower) ||
      isAdverb(next) ||
      ['and', 'as', 'outright'].includes(next.lower)
    );
  }
  return isAnaphoricNoun(words, at);
};

/** "called it pure invention", "dismissed that as nonsense" */
const isCalled = (words: readonly Word[], at: number): boolean => {
  if (!OBJECTS.has(words[at]?.lower ?? '')) return false;
  const from = words[at + 1]?.lower === 'as' ? at + 2 : at + 1;
  return [0, 1, 2].some((skip) => phraseAt(FALSE_PHRASES, words, from + skip) !== undefined);
};

const endsAfter = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    next === undefined ||
    !next.isWord ||
    PREPOSITIONS.has(next.lower) ||
    isAdverb(next) ||
    ['and', 'as'].includes(next.lower)
  );
};

/** "That is the theory", "that is what he says": a copula, and a noun for what is no more than told. */
const isMere = (words: readonly Word[], { group }: Clause): boolean => {
  if (group?.isCopula !== true) return false;
  let at = group.last + 1;
  while (words[at]?.text === ',' || ['at', 'least'].includes(words[at]?.lower ?? '')) at += 1;
  if (words[at]?.lower === 'what')
    return CLAUSAL_SAYING.has(words.slice(at, at + MERE_REACH).findLast(({ isWord }) => isWord)?.lower ?? '');
  const noun = DETERMINERS.has(words[at]?.lower ?? '') ? phraseAt(MERE, words, at + 1) : undefined;
  return noun !== undefined && words[at + 1 + noun.length]?.isWord !== true;
};
/** Words of "what the novel says". */
const MERE_REACH = 5;

/** What is said of a subject that stands for the words before: "this was false", "which has not been confirmed". */
const ofSubject = (words: readonly Word[], { clause, start, operators }: Remark): State | undefined => {
  const { group } = clause;
  if (group === undefined || !isAnaphor(words, start) || start >= group.first) return undefined;
  if (HAPPENING.has(words[group.main]?.lower ?? '') && isNegated(words, clause)) return 'denied';
  if (isMere(words, clause)) return 'doubted';
  let state: State = isNegated(words, clause) ? 'denied' : 'asserted';
  for (const operator of operators) {
    if (OF_ELSE.has(words[operator.last + 1]?.lower ?? '')) continue;
    if (operator.sort === 'negator' && operator.effect === 'hedges') return 'doubted';
    // "This is not in doubt"
    if (operator.sort === 'verdict' && operator.effect === 'hedges' && isNegated(words, clause)) return undefined;
    if (operator.sort === 'verdict' && operator.reach === 'subject') state = below(operator.effect, state);
    else if (group.isPassive && operator.first <= group.main && group.main <= operator.last) {
      const judging = operator.predicates.find(({ effect, takes }) => JUDGING.has(effect) && takes.has('noun'));
      if (judging === undefined) continue;
      state = below(judging.effect, state);
    } else continue;
    return state === 'asserted' ? undefined : state;
  }
  return undefined;
};

/** What somebody does about the words before: "the army denies this", "which he disputes", "it has corrected the figure". */
const ofObject = (words: readonly Word[], { clause, start, end, operators }: Remark): State | undefined => {
  const { group } = clause;
  if (group === undefined || isNegated(words, clause)) return undefined;
  // "Which nobody doubts"
  if (words.slice(start, group.first).some(({ lower }) => NOBODY.has(lower))) return undefined;
  // "Holt, who denies the charges, …" tells of Holt; "…, said Holt, who denies it" of what was said.
  if (words[start]?.lower === 'who' && !OBJECTS.has(words[group.last + 1]?.lower ?? '')) return undefined;
  const isRelative = words[start]?.lower === 'which' && start + 1 < group.first;
  for (const operator of operators) {
    if (operator.first < start || operator.first > group.main + 1) continue;
    const judging = operator.predicates.find(
      ({ effect, sort, takes }) => sort === 'verb' && JUDGING.has(effect) && takes.has('noun'),
    );
    if (judging === undefined) continue;
    const isOfIt =
      hasAnaphoricObject(words, operator.last) ||
      isCalled(words, operator.last + 1) ||
      (isRelative && endsAfter(words, operator.last));
    if (isOfIt) return below(judging.effect, 'asserted');
  }
  const changes = CHANGING.has(words[group.main]?.lower ?? '') && !group.isPassive;
  const hasFigure = words.slice(group.main, Math.min(end, group.main + 5)).some(({ lower }) => FIGURES.has(lower));
  return changes && hasFigure ? 'withdrawn' : undefined;
};

/** "it confirmed it in writing": of what was not denied before. */
export const confirms = (words: readonly Word[], { clause, operators }: Remark): boolean =>
  clause.group !== undefined &&
  !isNegated(words, clause) &&
  operators.some(
    ({ first, last, predicates }) =>
      first === clause.group?.main &&
      predicates.some(({ effect, isOwn }) => effect === 'says' && !isOwn) &&
      OBJECTS.has(words[last + 1]?.lower ?? ''),
  );

/** "but it was mistaken": of who said it. */
const ofSpeaker = (words: readonly Word[], { clause, start, operators }: Remark): State | undefined => {
  const { group } = clause;
  if (group === undefined || !PERSONS.has(words[start]?.lower ?? '') || isNegated(words, clause)) return undefined;
  const found = operators.some(
    ({ predicates, sort, effect, first, last }) =>
      first > group.first &&
      !OF_ELSE.has(words[last + 1]?.lower ?? '') &&
      ((sort === 'verdict' && effect === 'reverses') ||
        predicates.some((one) => one.sort === 'adjective' && one.effect === 'reverses' && one.takes.has('clause'))),
  );
  const lies = ['lying', 'lied', 'misinformed', 'misled', 'misquoted', 'misspoke', 'erred'].includes(
    words[group.main]?.lower ?? '',
  );
  if (OF_ELSE.has(words[group.last + 1]?.lower ?? '')) return undefined;
  return found || lies ? 'denied' : undefined;
};

/** "but never did", "but it had not", "but nobody did". */
const elided = (words: readonly Word[], { clause, start, operators }: Remark): State | undefined => {
  const { group } = clause;
  if (group === undefined || !(group.isBare || group.isCopula)) return undefined;
  // "That was not all"
  if (words[group.last]?.lower === 'all') return undefined;
  const next = words[group.last + 1];
  const isOpen =
    ['so', 'then'].includes(next?.lower ?? '') || (!group.isCopula && ['in', 'at'].includes(next?.lower ?? ''));
  if (next?.isWord === true && !isOpen) return undefined;
  const isDenied =
    isNegated(words, clause) ||
    operators.some(({ sort, first }) => sort === 'noun' && first >= start && first < group.first);
  return isDenied ? 'denied' : undefined;
};

/** A phrase in brackets or behind a comma: "(unconfirmed)", ", a figure the army rejects". */
const note = (words: readonly Word[], { clause, start, end, operators }: Remark): State | undefined => {
  if (clause.kind !== 'aside' && clause.kind !== 'apposition') return undefined;
  if (end - start <= NOTE_WORDS) {
    for (let at = start; at < end; at += 1) {
      const found = phraseAt(NOTES, words, at);
      const [effect] = found?.values ?? [];
      const [before, next] = [words[at - 1], words[at + (found?.length ?? 0)]];
      const isWhole =
        at === start ||
        ['a', 'an', 'still', 'yet'].includes(before?.lower ?? '') ||
        // "As planned" says that it came about.
        (before?.lower === 'as' && effect !== 'intends') ||
        (before !== undefined && isAdverb(before));
      // "The talks, planned for May, were held"
      const isEnd = next === undefined || !next.isWord || (effect !== 'intends' && PREPOSITIONS.has(next.lower));
      if (effect !== undefined && isWhole && isEnd) return below(effect, 'asserted');
    }
  }
  if (clause.kind !== 'apposition' || !isLabelled(words, start)) return undefined;
  for (const { sort, effect, predicates, reach } of operators) {
    if (sort === 'negator' && effect === 'hedges') return 'doubted';
    const judging = predicates.find(
      (one) => JUDGING.has(one.effect) || (one.sort === 'attribute' && one.effect === 'hedges'),
    );
    if (judging !== undefined) return below(judging.effect, 'asserted');
    if (reach === 'clause' && sort === 'negator') return 'doubted';
  }
  return undefined;
};

/** "a figure …", "a disputed claim …". */
const isLabelled = (words: readonly Word[], start: number): boolean => {
  const at = DETERMINERS.has(words[start]?.lower ?? '') ? start + 1 : start;
  return isStatement(words[at]) || isStatement(words[at + 1]);
};

/** ", which nobody believes", ", a claim no one can confirm", ", which is not to be trusted", ", which I doubt". */
const discredited = (words: readonly Word[], { start, end }: Remark): State | undefined => {
  if (words[start]?.lower !== 'which' && !(words[start - 1]?.text === ',' && isLabelled(words, start)))
    return undefined;
  let isNone = false;
  for (let at = start; at < end; at += 1) {
    const lower = words[at]?.lower ?? '';
    isNone ||= NOBODY.has(lower);
    if (isNone && MISTRUSTING.has(lower)) return undefined;
    const credits = phraseAt(CREDITING, words, at);
    const last = at + (credits?.length ?? 1) - 1;
    if ((MISTRUSTING.has(lower) || (isNone && credits !== undefined)) && endsAfter(words, last)) return 'doubted';
  }
  return undefined;
};

/** "The court found otherwise", "he had done nothing of the kind" */
const contrary = (words: readonly Word[], { start, end }: Remark): State | undefined =>
  words.slice(start, end).some((_, index) => phraseAt(CONTRARY, words, start + index) !== undefined)
    ? 'denied'
    : undefined;

/** Plans that came to nothing: "but the talks broke down". */
const collapsed = (words: readonly Word[], { clause, start, end }: Remark, state: State): State | undefined => {
  if (state !== 'scheduled' && state !== 'intended') return undefined;
  const isAdverse =
    ['but', 'until', 'before', 'though', 'although', 'when', 'yet'].includes(words[clause.start]?.lower ?? '') ||
    ['but', 'yet', 'though', 'until', 'when'].includes(words[start - 1]?.lower ?? '');
  if (!isAdverse || clause.group === undefined) return undefined;
  for (let at = clause.group.first; at < end; at += 1)
    if (phraseAt(COLLAPSING, words, at) !== undefined) return 'denied';
  return undefined;
};

/** What a remark makes of the words before it that are told in some state; `undefined` where it says nothing of them. */
export const stateBy = (words: readonly Word[], remark: Remark, state: State): State | undefined =>
  contrary(words, remark) ??
  ofSubject(words, remark) ??
  ofObject(words, remark) ??
  elided(words, remark) ??
  note(words, remark) ??
  discredited(words, remark) ??
  ofSpeaker(words, remark) ??
  collapsed(words, remark, state);
