import { HEARSAY } from '../languages/en/stance/nouns.ts';
import type { Clause } from './clauses/index.ts';
import { isPlan, isStatement } from './complements.ts';
import { nounForms, verbPhrases } from './forms.ts';
import type { Sentence } from './governor.ts';
import { CLAUSAL_VERBS, VERB_FORMS, type Predicate } from './lexicon.ts';
import { REACH } from './phrase-reach.ts';
import { isAdverb, isNumber } from './verb-groups.ts';
import type { Word } from './words.ts';

const DEMONSTRATIVES: ReadonlySet<string> = new Set('this that which these those'.split(' '));

/** Whether nothing but adverbs stand between a word and the verb whose subject it then is: "that was wrong". */
const isRightBefore = (words: readonly Word[], at: number, verb: number): boolean =>
  words.slice(at + 1, verb).every((word) => word.isWord && isAdverb(word));

/** "Reports that 300 died proved untrue": the verb of what is reported stands before that of the report. */
const isToldOf = (words: readonly Word[], { kind, start, group }: Clause): boolean => {
  if (kind !== 'clause' || group === undefined || words[start]?.lower !== 'that') return false;
  if (!isStatement(words[start - 1])) return false;
  return words.slice(start + 1, group.first).some(({ lower }) => VERB_FORMS.get(lower)?.has('past') === true);
};

/** Whether the subject of a clause is what somebody says, or a figure: something that can be false. */
export const hasStatementSubject = ({ words, parse }: Sentence, clause: Clause): boolean => {
  const end = clause.group?.first ?? clause.start;
  if (isToldOf(words, clause)) return true;
  let hasNumber = false;
  for (let at = Math.max(clause.start, end - REACH); at < end; at += 1) {
    const [word, owner] = [words[at], parse.owners[at]];
    if (word === undefined || owner === undefined) continue;
    if (owner !== clause) {
      if (owner.kind === 'clause') return true;
      continue;
    }
    if (isStatement(word) || (DEMONSTRATIVES.has(word.lower) && isRightBefore(words, at, end))) return true;
    hasNumber ||= isNumber(word);
  }
  // "300 is wrong"; "300 were wrong" speaks of people.
  return hasNumber && ['is', 'was', "'s"].includes(words[end]?.lower ?? '');
};

/** Whether the subject of a clause is what somebody plans. */
export const hasPlanSubject = ({ words, parse }: Sentence, clause: Clause): boolean => {
  const end = clause.group?.first ?? 0;
  for (let at = Math.max(clause.start, end - REACH); at < end; at += 1)
    if (parse.owners[at] === clause && isPlan(words[at])) return true;
  return false;
};

/** Verbs by which a text or a rumour says something. */
const TELLING: ReadonlySet<string> = new Set(verbPhrases('speak|talk|tell|put|give|mention'));

const HEARSAY_NOUNS: ReadonlySet<string> = new Set(nounForms(HEARSAY));
/** Whether a word of a subject says how far what the subject tells holds: "unconfirmed reports spoke of", "a hoax claimed". */
export const isTeller = (
  { words }: Sentence,
  last: number,
  { sort, effect }: Predicate,
  { group }: Clause,
): boolean => {
  const main = words[group?.main ?? -1]?.lower ?? '';
  if (group === undefined || group.isPassive || !(CLAUSAL_VERBS.has(main) || TELLING.has(main))) return false;
  if (sort === 'attribute') return isStatement(words[last + 1]) && group.first <= last + 4;
  const isHearsay = effect === 'feigns' || (effect === 'alleges' && HEARSAY_NOUNS.has(words[last]?.lower ?? ''));
  return sort === 'noun' && isHearsay && group.first <= last + 3;
};
