import {
  LOCATIVE_ADVERBS,
  NEUTRAL_FRONTS,
  PARTING_PREPOSITIONS,
  PLACING_PREPOSITIONS,
} from '../../languages/en/tie-words.ts';
import { BE, DETERMINERS, HAVE, PREPOSITIONS } from '../../languages/en/stance/grammar.ts';
import { nounForms } from '../forms.ts';
import { VERB_FORMS } from '../lexicon.ts';
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
  'one another each every some any most many several few other first second third last final next worst best single only own earlier previous former similar separate different later subsequent prior related unrelated simultaneous parallel rival'.split(
    ' ',
  ),
);

/** Times of which there are many: "on a good day". */
const HOURS_AND_DAYS: ReadonlySet<string> = new Set('day night week month year season morning evening'.split(' '));
/** What a count may be told up to. */
const HOURS: ReadonlySet<string> = new Set(
  'noon midnight dawn dusk morning evening nightfall night afternoon end start close half-time halfway'.split(' '),
);

/** Whether a phrase says only when, where or in what the whole is told. */
export const isNeutral = (phrase: readonly Word[]): boolean => {
  const head = headOf(phrase);
  if (head === undefined) return true;
  if (phrase.slice(1).some(({ text }) => CAPITAL.test(text)) || isNumber(head)) return true;
  return NEUTRAL.has(head.lower);
};

/** A phrase as what a number hangs on: another sentence must have all its nouns and adjectives. */
export const tieOf = (phrase: readonly Word[]): Tie => ({
  words: phrase.map(({ text }) => text).join(' '),
  needs: phrase
    .slice(1)
    .filter(isOpenClass)
    .map(({ lower }) => rootsOf(lower)),
  isWide: true,
});

/** Of the prepositions that part, those that set a scene as well: "for years", "under the deal", "within days". */
const ALSO_SETTING: ReadonlySet<string> = new Set(['for', 'under', 'within']);

/** Whether a phrase by which a clause begins leaves something out. */
export const parts = (phrase: readonly Word[], isAlways: boolean): boolean => {
  const [first, article, adjective] = phrase;
  if (first === undefined || phrase.length < 2) return false;
  if (PARTING.has(first.lower)) return !ALSO_SETTING.has(first.lower) || !isNeutral(phrase);
  if (first.lower === 'by' && phrase.slice(1).some(({ lower }) => HOURS.has(lower))) return true;
  // "On a good day", beside "on a sunny Monday"
  const isKind = ['a', 'an'].includes(article?.lower ?? '') && adjective !== undefined && phrase.length > 3;
  if (isKind && HOURS_AND_DAYS.has(headOf(phrase)?.lower ?? '')) return true;
  return (
    (PLACING.has(first.lower) || (isAlways && PREPOSITIONS.has(first.lower))) &&
    (!isNeutral(phrase) || phrase.slice(1).some(({ lower }) => PICKING.has(lower) && lower !== 'first'))
  );
};

/** Whether a verb tells what is always so, of which a phrase beside it is a condition: "costs", "takes", "is". */
export const isHabitual = ({ words, parse }: Sentence, word: number): boolean => {
  const clause = parse.owners[word];
  const group = clause?.group;
  // "Entry costs $3": a verb in "-s" that no list has.
  if (group === undefined) {
    const [before, at] = [words[word - 1], words[word - 1]?.isWord === true ? word - 1 : word - 2];
    return before !== undefined && at > (clause?.start ?? 0) && /^\p{Ll}+[^su]s$/u.test(words[at]?.text ?? '');
  }
  const first = words[group.first]?.lower ?? '';
  if (PRESENT.has(first)) return true;
  return !BE.has(first) && !HAVE.has(first) && (VERB_FORMS.get(first)?.has('third') === true || /[^su]s$/u.test(first));
};
const PRESENT: ReadonlySet<string> = new Set([
  'is',
  'are',
  'has',
  'have',
  'can',
  'may',
  'must',
  'need',
  'cost',
  'take',
]);

/** Stretches that are part of what the clause above them says. */
const WITHIN_HOST: ReadonlySet<string> = new Set(['clause', 'front', 'apposition']);
const MOST_CLAUSES = 6;

/** The clause of an answer, and those that it is said in. */
export const hostsOf = (clause: Clause | undefined): ReadonlySet<Clause> => {
  const above = new Set<Clause>();
  for (let one = clause; one !== undefined && above.size < MOST_CLAUSES; one = one.parent) {
    above.add(one);
    if (!WITHIN_HOST.has(one.kind)) break;
  }
  return above;
};

/** "Where the wall fell, [12 people] were hurt" */
const whereOf = ({ words, parse }: Sentence, word: number): Tie | undefined => {
  const clause = parse.clauses.find(
    ({ kind, start }) => kind === 'aside' && start < word && OPENING.has(words[start]?.lower ?? '') && start === 0,
  );
  if (clause === undefined || parse.owners[word] === clause) return undefined;
  const end = words.findIndex(({ text }, at) => at > clause.start && text === ',');
  return end < 0 || end > word ? undefined : tieOf(words.slice(clause.start, Math.min(end, clause.start + LONGEST)));
};
const OPENING: ReadonlySet<string> = new Set(['where', 'wherever', 'whenever']);

/** "South of the river, …", "If heated, …": what parts a clause from the rest, and has no verb. */
const openedBy = ({ words, parse }: Sentence, word: number): Tie | undefined => {
  const comma = words.findIndex(({ text }) => text === ',');
  const first = words[0]?.lower ?? '';
  if (comma < 2 || comma > word || comma > LONGEST || parse.groups.some(({ main }) => main < comma && first !== 'if'))
    return undefined;
  const isCondition = first === 'if' && parse.groups.every(({ main, hasAuxiliary }) => main > comma || !hasAuxiliary);
  return isCondition || LOCATIVES.has(first) ? tieOf(words.slice(0, comma)) : undefined;
};
const LOCATIVES: ReadonlySet<string> = new Set(LOCATIVE_ADVERBS.split('|'));

/** What is set in front of the clause of a number, with or without a comma: "In the first hour, [40 people] died". */
export const frontOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const where = whereOf(sentence, word) ?? openedBy(sentence, word);
  if (where !== undefined) return where;
  const own = parse.owners[word];
  const above = hostsOf(own);
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
  return parts(phrase, isHabitual(sentence, word)) ? tieOf(phrase) : undefined;
};
