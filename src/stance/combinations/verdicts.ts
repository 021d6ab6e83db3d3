import type { Effect } from '../../languages/stance-words.ts';
import { BE, DETERMINERS, HAVE, PREPOSITIONS } from '../../languages/en/stance/grammar.ts';
import { FALSITY, TRUTH, UNPROVED } from '../../languages/en/stance/nouns.ts';
import { FALSE_ADVERBS, VERIFYING_VERBS } from '../../languages/en/stance/operators.ts';
import { CLAUSAL_SAYING, FALLIBLE, NAMING } from '../lexicon.ts';
import { listOf, phraseAt, tableOf } from '../phrases.ts';
import { isAdverb } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import { governsAll, listed, REACH, verbForms, type Combination, type ReadCombination } from './combination.ts';

const FALSE_WORDS: ReadonlySet<string> = new Set(listed(FALSE_ADVERBS));
const FALSE_PHRASES = listOf(FALSITY);
const VERIFYING = verbForms(VERIFYING_VERBS);
const VERDICTS = tableOf<Effect>([
  ...listed(FALSITY).map((phrase) => [phrase, 'reverses'] as const),
  ...listed(TRUTH).map((phrase) => [phrase, 'verifies'] as const),
  ...listed(UNPROVED).map((phrase) => [phrase, 'hedges'] as const),
]);
/** Nouns that call a thing false, without their article: "a clerical error". */
const FALSE_NOUNS: ReadonlySet<string> = new Set(
  listed(FALSITY).flatMap((phrase) => (/^an? \S+$/u.test(phrase) ? [phrase.replace(/^an? /u, '')] : [])),
);
/** Words between an article and its noun. */
const ADJECTIVES_REACH = 3;

/** A noun that calls a thing false behind adjectives, from its article on: how many words it takes. */
const falseNounAt = (words: readonly Word[], at: number): number => {
  if (!['a', 'an'].includes(words[at]?.lower ?? '')) return 0;
  for (let noun = at + 2; noun <= at + ADJECTIVES_REACH && words[noun - 1]?.isWord === true; noun += 1)
    if (FALSE_NOUNS.has(words[noun]?.lower ?? '')) return noun - at + 1;
  return 0;
};

/** Verbs that join a subject to what is said of it, beside "be". */
const LINKING = verbForms(
  'prove|remain|seem|look|appear|sound|ring|turn|find|show|call|consider|deem|declare|expose|know|become|get|stay|stand|judge|rule',
);

const isFallible = (word: Word | undefined): boolean => word !== undefined && FALLIBLE.has(word.lower);

const ERRING: ReadonlySet<string> = new Set(
  'lied lying erred wrong mistaken incorrect untruthful dishonest'.split(' '),
);
const GOING = verbForms('go');
const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never']);
const NEGATIONS: ReadonlySet<string> = new Set([...NOT, 'can', 'could', 'yet']);
/** Words from "when" to the verb of saying. */
const WHEN_REACH = 4;

/** "He lied when he said"; "it went wrong when" and "he was not wrong when" say no such thing. */
const isSaidInError = (words: readonly Word[], at: number): boolean => {
  const from = Math.max(0, at - WHEN_REACH);
  const when = from + words.slice(from, at).findIndex(({ lower }) => lower === 'when');
  const before = words[when - 2]?.lower ?? '';
  return when >= from && ERRING.has(words[when - 1]?.lower ?? '') && !NOT.has(before) && !GOING.has(before);
};

/** "wrongly reported", "said falsely", "lied when he said": a verb that is false with the words beside it. */
const falselySaid: ReadCombination = (words, _parse, at) => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return undefined;
  if (CLAUSAL_SAYING.has(word.lower) && isSaidInError(words, at)) return governsAll(at, at, 'feigns');
  if (FALSE_WORDS.has(word.lower) && isFallible(next)) return governsAll(at, at + 1, 'feigns');
  const isBehind = isFallible(word) && FALSE_WORDS.has(next.lower) && !isFallible(words[at + 2]);
  return isBehind ? governsAll(at, at + 1, 'feigns') : undefined;
};

/** "called the report a lie", "dismissed as nonsense": a verb that names, and a word of falsity in the same clause. */
const calledFalse: ReadCombination = (words, { owners }, at) => {
  const forms = NAMING.get(words[at]?.lower ?? '');
  if (forms === undefined || (DETERMINERS.has(words[at - 1]?.lower ?? '') && !forms.has('third'))) return undefined;
  for (let near = at + 1; near < Math.min(words.length, at + REACH); near += 1) {
    const word = words[near];
    if (word === undefined || word.text === ';') return undefined;
    const before = words[near - 1]?.lower ?? '';
    // "called reports that 40 died nonsense": behind the clause of what is called so.
    const isBehindClause = owners[near]?.parent === owners[at] && owners[near]?.kind === 'clause';
    const isOfClause = BE.has(before) || LINKING.has(before) || DETERMINERS.has(before) || PREPOSITIONS.has(before);
    if (owners[near] !== owners[at] && !(isBehindClause && !isOfClause)) continue;
    const found = phraseAt(FALSE_PHRASES, words, near);
    if (found === undefined) continue;
    // "Proved false", "was declared utterly false": the verdict is on the subject, and denies it by itself.
    if (words.slice(at + 1, near).every(isAdverb)) return undefined;
    const next = words[near + found.length];
    const isPredicate =
      before === 'as' || next === undefined || !next.isWord || PREPOSITIONS.has(next.lower) || next.lower === 'and';
    if (isPredicate) return governsAll(at, at, 'rejects');
  }
  return undefined;
};

/** "was not confirmed", "could not be verified": in doubt, not denied. */
const notVerified: ReadCombination = (words, { groupOf }, at) => {
  const lower = words[at]?.lower ?? '';
  if (!NEGATIONS.has(lower)) return undefined;
  const group = groupOf[at];
  if (group === undefined || !group.isPassive || !VERIFYING.has(words[group.main]?.lower ?? '')) return undefined;
  const isNegated = words.slice(group.first, group.main).some((word) => NOT.has(word.lower));
  if (!isNegated) return undefined;
  return { first: at, last: group.main, reach: 'clause', effect: 'hedges', sort: 'negator', predicates: [] };
};

/** Whether a word stands where something is said of a subject: behind "is", "proved", "as", not before a noun. */
const isPredicative = (words: readonly Word[], first: number, last: number): boolean => {
  const next = words[last + 1];
  if (
    next?.isWord === true &&
    !PREPOSITIONS.has(next.lower) &&
    !['that', 'and', 'or', 'but', 'by', 'on', 'as'].includes(next.lower) &&
    !isAdverb(next)
  )
    return false;
  for (let at = first - 1; at >= Math.max(0, first - 8); at -= 1) {
    const word = words[at];
    if (word?.isWord !== true) return false;
    if (BE.has(word.lower) || word.lower === "'s" || LINKING.has(word.lower)) return true;
    // "has no basis"
    if (HAVE.has(word.lower) && words[first]?.lower === 'no') return true;
    if (
      !isAdverb(word) &&
      !['to', 'out', 'as', 'a', 'an', 'and', 'or', 'so', 'utterly', 'hollow'].includes(word.lower) &&
      phraseAt(VERDICTS, words, at) === undefined
    )
      return false;
  }
  return false;
};

/** "is false", "proved untrue", "was a lie", of the subject. */
const verdict: ReadCombination = (words, { owners }, at) => {
  const found = phraseAt(VERDICTS, words, at);
  const length = found?.length ?? falseNounAt(words, at);
  if (length === 0) return undefined;
  const [effect = 'reverses'] = found?.values ?? [];
  const last = at + length - 1;
  const clause = owners[at];
  if (clause?.group === undefined || at <= clause.group.first || !isPredicative(words, at, last)) return undefined;
  const next = words[last + 1];
  // "it is clear that", "it is false to say": what follows is its clause.
  if (next?.lower === 'that' || next?.lower === 'to') return undefined;
  return { first: at, last, reach: 'subject', effect, sort: 'verdict', predicates: [] };
};

/** By which words what is said is called false, true or unproved. */
export const VERDICT_COMBINATIONS: readonly Combination[] = [
  { starts: [...FALSE_WORDS, ...FALLIBLE.keys()], read: falselySaid },
  { starts: NAMING.keys(), read: calledFalse },
  { starts: NEGATIONS, read: notVerified },
  { starts: [...VERDICTS.keys(), 'a', 'an'], read: verdict },
];
