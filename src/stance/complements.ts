import type { Complement } from '../languages/stance-words.ts';
import type { Token } from '../text/tokens.ts';
import { DETERMINERS, NOT_GERUNDS, PLURALS, PREPOSITIONS, PRONOUNS } from '../languages/en/stance/grammar.ts';
import { EVENT_NOUNS, PLAN_NOUNS } from '../languages/en/stance/nouns.ts';
import type { Clause, Parse } from './clauses/index.ts';
import { nounForms } from './forms.ts';
import { STATEMENTS, TELLING_VERBS, VERB_FORMS } from './lexicon.ts';
import { isAdverb, isNumber } from './verb-groups.ts';
import { isCurrency, type Word } from './words.ts';

const PLANS: ReadonlySet<string> = new Set(nounForms(PLAN_NOUNS));
/** What an attack "claims" without alleging it. */
const CLAIMED: ReadonlySet<string> = new Set('lives life victims casualties responsibility'.split(' '));
/** Prepositions by which a noun takes what it is of. */
const OF: ReadonlySet<string> = new Set('of for about against from'.split(' '));

const EVENTS: ReadonlySet<string> = new Set(nounForms(EVENT_NOUNS));
/** How nouns of doing end, in the singular and the plural. */
const DOING = /(?:[^m]ment|[ts]ion|[^u]al|ance|ence|ure|age)s?$/u;
/** Words from a noun of doing to what it is done to. */
const EVENT_REACH = 8;

/** Whether a noun of doing stands at a word, with "of" behind it: "the release of". */
const isEvent = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  return words[at + 1]?.lower === 'of' && (EVENTS.has(lower) || (lower.length > 6 && DOING.test(lower)));
};

/** Whether a word is what is done something to, by a noun a little before it. */
export const isOfEvent = (words: readonly Word[], target: number): boolean => {
  for (let at = target - 1; at >= Math.max(0, target - EVENT_REACH); at -= 1) {
    if (words[at]?.isWord !== true && !isCurrency(words[at])) return false;
    if (isEvent(words, at)) return true;
  }
  return false;
};

export const isStatement = (word: Token | undefined): boolean => word !== undefined && STATEMENTS.has(word.lower);
export const isPlan = (word: Word | undefined): boolean => word !== undefined && PLANS.has(word.lower);

export const isGerund = (word: Word | undefined): boolean =>
  word?.isWord === true && word.lower.endsWith('ing') && word.lower.length > 4 && !NOT_GERUNDS.has(word.lower);

/** A gerund, also one that is a noun elsewhere: "of killing 300", beside "the killing of 300". */
export const isVerbal = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (isGerund(word) || word?.lower === 'being') return true;
  if (word === undefined || !NOT_GERUNDS.has(word.lower) || NO_VERBS.has(word.lower) || next === undefined)
    return false;
  return isNumber(next) || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower);
};
/** Words in "-ing" that no verb ends so. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'morning evening nothing something anything everything king string thing wing during ceiling wedding'.split(' '),
);

/** Whether "to" and a verb stand at a word. */
export const isInfinitive = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.lower !== 'to') return false;
  const next = words[at + 1];
  if (next?.isWord !== true || DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower) || isNumber(next))
    return false;
  if (PRONOUNS.has(next.lower) || PLURALS.has(next.lower) || /^\p{Lu}/u.test(next.text)) return false;
  return VERB_FORMS.get(next.lower)?.has('base') === true || !/(?:s|ing|ed)$/u.test(next.lower);
};

/**
 * Where the infinitive that a word takes stands: right behind it, or behind phrases of time and place ("failed in March
 * to sign"); `undefined` where another object comes first, or a phrase with "to" fills its place ("agreed to a deal to …").
 */
export const ownInfinitive = (words: readonly Word[], last: number, isInClause: (at: number) => boolean): boolean => {
  let at = last + 1;
  for (let word = words[at]; word?.isWord === true && isAdverb(word); word = words[at]) at += 1;
  if (isInfinitive(words, at)) return true;
  const first = words[at]?.lower ?? '';
  if (!PREPOSITIONS.has(first) || first === 'to') return false;
  for (const end = at + REACH_BEHIND; at < end && isInClause(at) && words[at]?.text !== ','; at += 1)
    if (words[at]?.lower === 'to') return isInfinitive(words, at);
  return false;
};

/** Words looked at behind what is sought for, for what a predicate takes: "prevented 300 men from leaving". */
const REACH_BEHIND = 10;
/** Words from a predicate to an amount that it takes: "claims some 300 dead". */
const AMOUNT_REACH = 4;

/** The complements that follow a predicate in its clause, up to a word of it and a little behind that. */
export const complementsAfter = (
  words: readonly Word[],
  { owners }: Parse,
  last: number,
  target: number,
  clause: Clause,
  isNoun: boolean,
): ReadonlySet<Complement> => {
  const found = new Set<Complement>();
  let start = last + 1;
  for (let word = words[start]; word?.isWord === true && isAdverb(word); word = words[start]) start += 1;
  const end = Math.min(words.length, Math.max(target, start) + REACH_BEHIND);
  if (isVerbal(words, start) || (DETERMINERS.has(words[start]?.lower ?? '') && isVerbal(words, start + 1)))
    found.add('ing');
  // "on trial for killing"
  if (found.has('ing') && PREPOSITIONS.has(words[last]?.lower ?? '')) found.add('prep');
  const first = words[start]?.lower ?? '';
  const isFilled = first === 'to' && !isInfinitive(words, start);
  if (PREPOSITIONS.has(first) && first !== 'to' && (!isNoun || OF.has(first))) found.add('of');
  let isDirect = true;
  let isClaimed = false;
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (owners[at] !== clause) {
      if (at <= target) continue;
      break;
    }
    const isEnd = word.text === ',' || at === clause.group?.first;
    if (at > target && at > start && isEnd) break;
    if (!isFilled && isInfinitive(words, at)) {
      found.add('to');
      if (TELLING_VERBS.has(words[at + 1]?.lower ?? '')) found.add('telling');
    }
    if (PREPOSITIONS.has(word.lower)) {
      if (isVerbal(words, at + 1)) found.add('prep');
      isDirect = false;
    }
    if (isDirect && isNumber(word) && at <= start + AMOUNT_REACH) found.add('amount');
    if (at <= target && (isStatement(word) || isPlan(word))) found.add('noun');
    if (at < target && isEvent(words, at) && isOfEvent(words, target)) found.add('event');
    isClaimed ||= CLAIMED.has(word.lower);
  }
  if (isClaimed) return new Set([...found].filter((complement) => complement !== 'amount'));
  return target > last ? found.add('object') : found;
};
