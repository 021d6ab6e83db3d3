import { PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import type { Clause } from './clauses/index.ts';
import { type Governor, type Sentence, type Target } from './governor.ts';
import { nounForms } from './forms.ts';
import { SUCH_IS } from '../languages/en/stance/speakers.ts';
import type { Word } from './words.ts';
import { isAdverb, isNumber } from './verb-groups.ts';
import { hostOf } from './reach.ts';

const CAPITAL = /^\p{Lu}/u;
const SUCH: ReadonlySet<string> = new Set(nounForms(SUCH_IS));

/** Whether a subject may be said to be that something is so: "the reason", "what matters", "the strangest". */
const isSuch = (words: readonly Word[], start: number, end: number): boolean =>
  words
    .slice(start, end)
    .some(({ lower, isWord }) => !isWord || SUCH.has(lower) || SUBJECTS.has(lower) || /(?:[^r]est)$/u.test(lower));
const SUBJECTS: ReadonlySet<string> = new Set(
  'what all this that these those he she they i we you there most more'.split(' '),
);

/** Words back to "so" or "such" from the clause that follows from it. */
const SO_REACH = 12;
/** Words that a clause behind "so" or "such" follows from. */
const SO: ReadonlySet<string> = new Set('so such enough now given except'.split(' '));

/**
 * Whether a clause that another clause holds is held by nothing known: an unknown verb, noun or adjective does not vouch for
 * it. What is said to be so ("the reason is that"), what is brought to the fore ("it was in May that") and what follows from
 * something ("so strong that") stands.
 */
export const isUnvouched = (
  { words, parse, operators }: Sentence,
  { start, mark, kind }: Clause,
  host: Clause,
): boolean => {
  if (kind !== 'clause' || mark !== undefined || words[start]?.lower !== 'that') return false;
  const verb = host.group;
  if (verb === undefined) return host.kind === 'main' && start > host.start;
  const between = words.slice(Math.min(verb.last + 1, start), start);
  if (words.slice(Math.max(host.start, start - SO_REACH), start).some(({ lower }) => SO.has(lower))) return false;
  if (between.some(({ lower }) => lower === 'no')) return false;
  if (operators.some(({ first, last }) => last >= verb.first && first < start && parse.owners[first] === host))
    return false;
  if (!verb.isCopula) return start > verb.last;
  const [next] = between;
  if (between.every(isAdverb) || next === undefined) return false;
  const isCleft = PREPOSITIONS.has(next.lower) || between.some((word) => isNumber(word) || CAPITAL.test(word.text));
  if (words[verb.first - 1]?.lower === 'it') return !isCleft;
  return !isSuch(words, host.start, verb.first);
};

/** Prepositions before a gerund of saying that do not tell whether it was said: "fond of saying", "talked into reporting". */
const TO_SAY: ReadonlySet<string> = new Set('of into from to toward towards at'.split(' '));

/** Whether a clause is the object of a gerund of saying that hangs on nothing known. */
export const isSaidInPassing = (
  sentence: Sentence,
  clause: Clause,
  host: Clause,
  target: Target,
  held: readonly Governor[],
): boolean => {
  const saying = clause.kind === 'clause' ? hostOf(sentence, host, target) : undefined;
  if (saying?.predicates.some(({ effect, form }) => effect === 'says' && form === 'ing') !== true) return false;
  const isOnly = held.every(({ first, sort }) => first === saying.first || sort !== 'predicate');
  return isOnly && TO_SAY.has(sentence.words[saying.first - 1]?.lower ?? '');
};
