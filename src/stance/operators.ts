import { MONTHS, WEEKDAYS } from '../languages/en/calendar-words.ts';
import { BEFALLEN_ATTRIBUTES } from '../languages/en/stance/adjectives.ts';
import type { Effect } from '../languages/stance-words.ts';
import { BE, DETERMINERS, DO, PREPOSITIONS, SUBJECT_PRONOUNS } from '../languages/en/stance/grammar.ts';
import {
  EXCLUDERS,
  HARMLESS,
  HEDGING_ADVERBS,
  HEDGING_PHRASES,
  MODALS,
  NEGATIVE_NOUNS,
  NEGATORS,
  NEGATORS_OF_VERBS,
  TASK_NOUNS,
  TOTALS,
} from '../languages/en/stance/operators.ts';
import type { Clause, Parse } from './clauses/index.ts';
import { combinationAt } from './combinations/index.ts';
import { CLAUSAL_SAYING, NOUN_WORDS, PREDICATES, VERB_FORMS, type Predicate } from './lexicon.ts';
import { nounForms } from './forms.ts';
import type { Operator } from './operator.ts';
import { listOf, phraseAt, phrasesAt, phrasesIn, tableOf } from './phrases.ts';
import { isAdverb, isNumber, isParticiple, type VerbGroup } from './verb-groups.ts';
import { isCurrency, type Word } from './words.ts';

interface Listed {
  readonly effect: Effect;
  readonly sort: Exclude<Operator['sort'], 'predicate' | 'verdict'>;
}

const listed = (list: string, effect: Effect, sort: Listed['sort']): readonly (readonly [string, Listed])[] =>
  list.split('|').map((phrase) => [phrase, { effect, sort }] as const);

const OPERATORS = tableOf<Listed>([
  ...listed(NEGATORS, 'reverses', 'negator'),
  ...listed(NEGATIVE_NOUNS, 'reverses', 'noun'),
  ...listed(EXCLUDERS, 'reverses', 'excluder'),
  ...listed(HEDGING_ADVERBS, 'hedges', 'hedge'),
  ...MODALS.flatMap(({ effect, words }) => listed(words, effect, 'modal')),
]);
const HARMLESS_PHRASES = listOf(HARMLESS);
const SENTENCE_HEDGES = listOf(HEDGING_PHRASES);
const VERB_NEGATORS = listOf(NEGATORS_OF_VERBS);

/** Words behind which "to" is no infinitive: "contrary to reports". */
const BEFORE_TO: ReadonlySet<string> = new Set(
  'contrary according due thanks owing prior similar close related response reaction reference regard respect back'.split(
    ' ',
  ),
);
/** What follows a noun or an adjective, so that a word before it is no attribute. */
const AFTER_HEAD: ReadonlySet<string> = new Set('to that and or but'.split(' '));

interface Place {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  /** The verb group that holds the words. */
  readonly group: VerbGroup | undefined;
  /** Whether one begins right behind them. */
  readonly precedes: boolean;
  readonly owner: Clause | undefined;
}

const isMainVerb = ({ group, first, last }: Place): boolean =>
  group !== undefined && !group.isCopula && !group.isBare && first <= group.main && group.main <= last;

/** What befell a bid of so much takes nothing from the amount. */
const BEFALLEN: ReadonlySet<string> = new Set(BEFALLEN_ATTRIBUTES.split('|'));

/** Before a noun, and before no verb that has a subject. */
const LED: ReadonlySet<string> = new Set([...DETERMINERS, ...PREPOSITIONS, '']);

const fitsVerb = ({ form, voice }: Predicate, place: Place): boolean => {
  const { words, first, group } = place;
  const before = words[first - 1]?.lower ?? '';
  if (form === 'ing') return true;
  // "Aides at the ministry hint that": a verb that may be a noun, where there is no other.
  const isHostless = place.owner?.group === undefined && words[place.last + 1]?.lower === 'that' && !LED.has(before);
  if (isHostless && (form === 'base' || form === 'third')) return voice !== 'passive';
  if (BE.has(words[first]?.lower ?? '')) return group !== undefined;
  const isMain = isMainVerb(place);
  const isParticiple = (form === 'past' || form === 'participle') && !DETERMINERS.has(before);
  const isBase =
    form === 'base' &&
    (before === 'to' ||
      first === 0 ||
      ['not', 'and', 'or', 'nor', 'neither', ','].includes(before) ||
      words[first - 1]?.isWord === false);
  if (!isMain && !isParticiple && !isBase) return false;
  const isPassive = isMain ? group?.isPassive === true : isParticiple;
  return voice === undefined || (voice === 'passive') === isPassive || (voice === 'active' && !isMain);
};

/** Whether a predicate can be what it is listed as where it stands. */
const fits = (predicate: Predicate, place: Place): boolean => {
  const { words, first, last } = place;
  const isMain = isMainVerb(place);
  const before = words[first - 1]?.lower ?? '';
  const next = words[last + 1];
  switch (predicate.sort) {
    case 'verb':
      return fitsVerb(predicate, place);
    case 'noun':
      return !isMain && (before !== 'to' || BEFORE_TO.has(words[first - 2]?.lower ?? ''));
    case 'attribute':
      return (
        !isMain &&
        next !== undefined &&
        (next.isWord || (isCurrency(next) && !BEFALLEN.has(words[first]?.lower ?? ''))) &&
        !PREPOSITIONS.has(next.lower) &&
        !AFTER_HEAD.has(next.lower) &&
        !BE.has(next.lower)
      );
    case 'adjective':
      // "are poised" looks like a passive.
      return (!isMain || place.group?.isPassive === true) && before !== 'as';
  }
};

/** Adverbs in a row before a verb. */
const ADVERB_REACH = 6;

/** Whether a verb's group begins right behind a word, adverbs passed. */
const precedesGroup = (words: readonly Word[], starts: ReadonlySet<number>, last: number): boolean => {
  for (let at = last + 1; at <= last + ADVERB_REACH; at += 1) {
    if (starts.has(at)) return true;
    const word = words[at];
    if (word === undefined || !word.isWord || !isAdverb(word) || NOUN_WORDS.has(word.lower)) return false;
  }
  return false;
};

type Settled = Pick<Operator, 'reach' | 'effect' | 'sort'>;

/** Nouns whose "is to" says what they are. */
const TASKS: ReadonlySet<string> = new Set(nounForms(TASK_NOUNS));
/** Words of a subject looked at for its noun. */
const SUBJECT_REACH = 8;

const isNamed = (words: readonly Word[], first: number, owner: Clause | undefined): boolean =>
  words.slice(Math.max(owner?.start ?? 0, first - SUBJECT_REACH), first).some(({ lower }) => TASKS.has(lower));

const SPEAKERS: ReadonlySet<string> = new Set('i we it one there'.split(' '));

/** "I can confirm", "it must be said": a modal verb by which it is said. */
const isSaid = (words: readonly Word[], group: VerbGroup, effect: Effect): boolean => {
  const isTelling = CLAUSAL_SAYING.has(words[group.main]?.lower ?? '');
  return (
    isTelling && (effect === 'intends' || (effect === 'schedules' && SPEAKERS.has(words[group.first - 1]?.lower ?? '')))
  );
};

const isBaseForm = (word: Word | undefined): boolean =>
  VERB_FORMS.get(word?.lower ?? '')?.has('base') === true && word !== undefined && !isParticiple(word);

const settleModal = ({ effect }: Listed, { words, group, last, owner }: Place): Settled | undefined => {
  if (group === undefined) return undefined;
  // "he'd left" has left.
  if (words[last]?.lower === "'d" && !isBaseForm(words[group.main])) return undefined;
  // "would have 300 men" has no other verb than "have".
  if (effect === 'feigns' && group.main <= last) return { reach: 'clause', effect: 'schedules', sort: 'modal' };
  if (isSaid(words, group, effect)) return undefined;
  // "their task is to guard it": a task is what it is, whoever does it when.
  if (words[last]?.lower === 'to' && isNamed(words, group.first, owner)) return undefined;
  const next = words[last + 1];
  const isObject = next === undefined || !next.isWord || DETERMINERS.has(next.lower) || isNumber(next);
  return words[last]?.lower === 'to' && isObject ? undefined : { reach: 'clause', effect, sort: 'modal' };
};

/** "At no stage did the board agree": a verb before its subject, behind a phrase that says no. */
const isInvertedBehind = (words: readonly Word[], first: number, owner: Clause | undefined): boolean => {
  const group = owner?.group;
  if (owner === undefined || group === undefined || first > owner.start + 1 || group.first <= first) return false;
  const next = words[group.first + 1];
  const isVerbFirst = group.isBare || group.isCopula || !group.hasAuxiliary || DO.has(words[group.first]?.lower ?? '');
  return (
    isVerbFirst &&
    next?.isWord === true &&
    (DETERMINERS.has(next.lower) || isNumber(next) || SUBJECT_PRONOUNS.has(next.lower) || CAPITAL.test(next.text))
  );
};
const CAPITAL = /^\p{Lu}/u;

const settleNoun = ({ effect }: Listed, { words, first, owner }: Place): Settled => {
  const isInPhrase = PREPOSITIONS.has(words[first - 1]?.lower ?? '') && !isInvertedBehind(words, first, owner);
  const isClause = owner?.group !== undefined && owner.kind !== 'front' && owner.kind !== 'apposition';
  return { reach: isClause && !isInPhrase ? 'clause' : 'phrase', effect, sort: 'noun' };
};

const settleHedge = (
  { effect }: Listed,
  { words, first, last, owner, group, precedes }: Place,
  starts: boolean,
): Settled => {
  const [before, next] = [words[first - 1], words[last + 1]];
  const isAlone = (before === undefined || !before.isWord || starts) && !next?.isWord;
  const isOfSentence = isAlone && (owner?.kind === 'front' || owner?.kind === 'apposition' || owner?.kind === 'aside');
  if (isOfSentence) return { reach: 'sentence', effect, sort: 'hedge' };
  const isLast = before?.isWord === true && next?.isWord !== true;
  const isOfClause = group !== undefined || precedes || (starts && owner?.kind !== 'apposition') || isLast;
  return { reach: isOfClause ? 'clause' : 'phrase', effect, sort: 'hedge' };
};

const SCARCE: ReadonlySet<string> = new Set('barely hardly scarcely'.split(' '));

const beforeNumber = ({ words, first, last }: Place): Settled | undefined => {
  const next = words[last + 1];
  const isScarce = SCARCE.has(words[first]?.lower ?? '') && next !== undefined && isNumber(next);
  return isScarce ? { reach: 'phrase', effect: 'hedges', sort: 'hedge' } : undefined;
};

/** "It is nearly 30 years": a word that turns verbs is of the number that it touches. */
const isOfNumber = ({ words, first, last }: Place): boolean => {
  const next = words[last + 1];
  return next !== undefined && isNumber(next) && phraseAt(VERB_NEGATORS, words, first) !== undefined;
};

/** "Likely died", "will likely die", "are likely dead": what is an adjective elsewhere is an adverb there. */
const isHedgeOfVerb = (values: readonly Listed[], { words, group, precedes, first, last }: Place): boolean => {
  if (!values.some(({ sort }) => sort === 'hedge')) return false;
  if (precedes) return true;
  if (group !== undefined && !group.isCopula && group.first < first && first < group.main) return true;
  const next = words[last + 1];
  const isBehindCopula = BE.has(words[first - 1]?.lower ?? '') || (group?.isCopula === true && group.first < first);
  return isBehindCopula && next?.isWord === true && !AFTER_HEAD.has(next.lower) && !PREPOSITIONS.has(next.lower);
};

/** Words before a "minus" that is the sign of the number behind it. */
const BEFORE_SIGN: ReadonlySet<string> = new Set('or and than a an the some about around'.split(' '));

/** "Fell to minus 18 degrees": the sign of a number leaves nothing out. */
const isSign = ({ words, first, last }: Place, groupOf: Parse['groupOf']): boolean => {
  const [before, next] = [words[first - 1], words[last + 1]];
  if (words[first]?.lower !== 'minus' || next === undefined || !isNumber(next)) return false;
  if (before?.isWord !== true || BEFORE_SIGN.has(before.lower) || PREPOSITIONS.has(before.lower)) return true;
  return groupOf[first - 1]?.main === first - 1;
};

const ALL: ReadonlySet<string> = new Set(TOTALS.split('|'));
/** Words from "every" to "save". */
const SAVE_REACH = 4;

/** "Doctors save [300 people]", beside "every port save [Bergen]". */
const isSaving = ({ words, first, last }: Place): boolean => {
  if (words[first]?.lower !== 'save' || last > first) return false;
  const [before, next] = [words[first - 1], words[first + 1]];
  const isOfAll = words.slice(Math.max(0, first - SAVE_REACH), first).some(({ lower }) => ALL.has(lower));
  return !isOfAll || before?.lower === 'to' || (next !== undefined && isNumber(next));
};

/** "The bill passed on [4 March]": the preposition is of the date. */
const isBeforeDate = (words: readonly Word[], last: number): boolean => {
  const [next, second] = [words[last + 1]?.lower ?? '', words[last + 2]?.lower ?? ''];
  const isNamed = MONTHS.has(next) || WEEKDAYS.has(next);
  return words[last]?.lower === 'on' && (isNamed || (/^\d{1,2}$/u.test(next) && MONTHS.has(second)));
};

/** What a word that is listed in several ways is where it stands, and how far it reaches. */
const settle = (values: readonly Listed[], place: Place, starts: boolean): Settled | undefined => {
  const sorts = new Map(values.map((value) => [value.sort, value]));
  const [modal, negator, noun] = [sorts.get('modal'), sorts.get('negator'), sorts.get('noun')];
  const [hedge, excluder] = [sorts.get('hedge'), sorts.get('excluder')];
  if (modal !== undefined) return settleModal(modal, place);
  if (negator !== undefined && !isOfNumber(place) && (place.group !== undefined || place.precedes))
    return { reach: 'clause', effect: negator.effect, sort: 'negator' };
  if (noun !== undefined) return settleNoun(noun, place);
  // "Barely 300" is 300, and no more than told; "hardly anybody" was a noun above.
  if (negator !== undefined && phraseAt(VERB_NEGATORS, place.words, place.first) !== undefined)
    return beforeNumber(place);
  if (hedge !== undefined) return settleHedge(hedge, place, starts);
  if (excluder !== undefined && isSaving(place)) return undefined;
  return excluder && { reach: 'phrase', effect: excluder.effect, sort: 'excluder' };
};

/** The words of stance in a sentence, in order; linear in its length. */
export const operatorsIn = (words: readonly Word[], parse: Parse): readonly Operator[] => {
  const { owners, groups, groupOf } = parse;
  const starts = new Set(groups.map(({ first }) => first));
  const harmless = phrasesIn(HARMLESS_PHRASES, words);
  const found: Operator[] = [];
  const placeOf = (first: number, last: number): Place => ({
    words,
    first,
    last,
    group: groupOf[first] ?? groupOf[last],
    precedes: precedesGroup(words, starts, last),
    owner: owners[first],
  });
  /** The operator that begins at a word, and the last word that it takes. */
  const operatorAt = (at: number): Operator | undefined => {
    const hedge = phraseAt(SENTENCE_HEDGES, words, at);
    if (hedge !== undefined)
      return {
        first: at,
        last: at + hedge.length - 1,
        reach: 'sentence',
        predicates: [],
        effect: 'hedges',
        sort: 'hedge',
      };
    const combined = combinationAt(words, parse, at);
    if (combined !== undefined) return combined;
    const operator = phraseAt(OPERATORS, words, at);
    const isAdverbial = operator !== undefined && isHedgeOfVerb(operator.values, placeOf(at, at + operator.length - 1));
    for (const { length, values } of phrasesAt(PREDICATES, words, at)) {
      if (length < (operator?.length ?? 0) || (isAdverbial && length === operator.length)) break;
      const last = at + length - 1;
      const isOfDate = length > 1 && isBeforeDate(words, last);
      const predicates = values.filter(
        (value) => !(isOfDate && value.sort === 'verb') && fits(value, placeOf(at, last)),
      );
      const [head] = predicates;
      if (head !== undefined)
        return { first: at, last, reach: 'predicate', predicates, effect: head.effect, sort: 'predicate' };
    }
    if (operator === undefined || isSign(placeOf(at, at + operator.length - 1), groupOf)) return undefined;
    const last = at + operator.length - 1;
    const one = settle(operator.values, placeOf(at, last), owners[at - 1] !== owners[at]);
    return one && { first: at, last, predicates: [], ...one };
  };
  for (let at = 0; at < words.length; at += 1) {
    const masked = harmless.get(at);
    if (masked !== undefined) {
      at += masked.length - 1;
      continue;
    }
    if (words[at]?.isWord !== true) continue;
    const operator = operatorAt(at);
    if (operator === undefined) continue;
    found.push(operator);
    at = operator.last;
  }
  return found;
};
