import type { Complement, Effect } from '../languages/stance-words.ts';
import { BE, DETERMINERS, HAVE, PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import { FALSITY, TRUTH, UNPROVED } from '../languages/en/stance/nouns.ts';
import {
  BEFORE_NOW,
  CHANGING_VERBS,
  FALSE_ADVERBS,
  FIGURE_NOUNS,
  FORMERLY,
  FORMER_TEXTS,
  SORRY,
  SUPPOSING,
  TOTALS,
  VERIFYING_VERBS,
} from '../languages/en/stance/operators.ts';
import type { Parse } from './clauses/index.ts';
import { formsOf, pluralOf } from './forms.ts';
import { FALLIBLE, NAMING } from './lexicon.ts';
import type { Operator } from './operator.ts';
import { listOf, phraseAt, tableOf } from './phrases.ts';
import { isAdverb, isNumber } from './verb-groups.ts';
import type { Word } from './words.ts';

const EVERYTHING: ReadonlySet<Complement> = new Set<Complement>([
  'clause',
  'to',
  'ing',
  'prep',
  'of',
  'noun',
  'object',
  'amount',
  'state',
]);

const bases = (list: string): readonly string[] => list.split('|');
const verbForms = (list: string): ReadonlySet<string> =>
  new Set(bases(list).flatMap((verb) => formsOf(verb).map(([form]) => form)));

const FALSE_WORDS: ReadonlySet<string> = new Set(bases(FALSE_ADVERBS));
const FORMER_WORDS = listOf(FORMERLY);
const EARLIER_WORDS = listOf(BEFORE_NOW);
const FORMER = tableOf(
  bases(FORMER_TEXTS).flatMap((phrase) => [phrase, pluralOf(phrase)].map((one) => [one, true] as const)),
);
const FALSE_PHRASES = listOf(FALSITY);
const VERIFYING = verbForms(VERIFYING_VERBS);
const CHANGING = verbForms(CHANGING_VERBS);
const FIGURES: ReadonlySet<string> = new Set(bases(FIGURE_NOUNS).flatMap((noun) => [noun, pluralOf(noun)]));
const TOTAL_WORDS: ReadonlySet<string> = new Set(bases(TOTALS));
const VERDICTS = tableOf<Effect>([
  ...bases(FALSITY).map((phrase) => [phrase, 'reverses'] as const),
  ...bases(TRUTH).map((phrase) => [phrase, 'verifies'] as const),
  ...bases(UNPROVED).map((phrase) => [phrase, 'hedges'] as const),
]);
/** Nouns that call a thing false, without their article: "a clerical error". */
const FALSE_NOUNS: ReadonlySet<string> = new Set(
  bases(FALSITY).flatMap((phrase) => (/^an? \S+$/u.test(phrase) ? [phrase.replace(/^an? /u, '')] : [])),
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

const governing = (first: number, last: number, effect: Effect): Operator => ({
  first,
  last,
  reach: 'predicate',
  effect,
  sort: 'predicate',
  predicates: [{ sort: 'verb', effect, takes: EVERYTHING, isOwn: false }],
});

/** Words looked at for the other half of a combination. */
const REACH = 24;

type Combination = (words: readonly Word[], parse: Parse, at: number) => Operator | undefined;

const isFallible = (word: Word | undefined): boolean => word !== undefined && FALLIBLE.has(word.lower);

/** "wrongly reported", "said falsely": a verb that is false with its adverb. */
const falselySaid: Combination = (words, _parse, at) => {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return undefined;
  if (FALSE_WORDS.has(word.lower) && isFallible(next)) return governing(at, at + 1, 'feigns');
  const isBehind = isFallible(word) && FALSE_WORDS.has(next.lower) && !isFallible(words[at + 2]);
  return isBehind ? governing(at, at + 1, 'feigns') : undefined;
};

/** "called the report a lie", "dismissed as nonsense": a verb that names, and a word of falsity in the same clause. */
const calledFalse: Combination = (words, { owners }, at) => {
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
    const next = words[near + found.length];
    const isPredicate =
      before === 'as' || next === undefined || !next.isWord || PREPOSITIONS.has(next.lower) || next.lower === 'and';
    if (isPredicate) return governing(at, at, 'rejects');
  }
  return undefined;
};

/** "too small to hold 300". */
const tooMuch: Combination = (words, { owners }, at) => {
  if (words[at]?.lower !== 'too') return undefined;
  for (let near = at + 1; near < Math.min(words.length, at + 8) && owners[near] === owners[at]; near += 1) {
    if (words[near]?.isWord !== true) return undefined;
    if (words[near]?.lower === 'to' && near > at + 1)
      return {
        ...governing(at, near - 1, 'reverses'),
        predicates: [{ sort: 'adjective', effect: 'reverses', takes: new Set<Complement>(['to']), isOwn: false }],
      };
  }
  return undefined;
};

/** "everyone but Anna", "every town except for Verden". */
const allBut: Combination = (words, { owners, groupOf }, at) => {
  if (words[at]?.lower !== 'but') return undefined;
  for (let near = at - 1; near >= Math.max(0, at - 5); near -= 1) {
    const word = words[near];
    if (word?.isWord !== true || owners[near] !== owners[at] || groupOf[near] !== undefined) return undefined;
    if (TOTAL_WORDS.has(word.lower))
      return { first: at, last: at, reach: 'phrase', effect: 'reverses', sort: 'excluder', predicates: [] };
  }
  return undefined;
};

/** "An earlier version of this article said": what such a text says is taken back. */
const formerText: Combination = (words, _parse, at) => {
  const found = phraseAt(FORMER, words, at);
  if (found === undefined) return undefined;
  return {
    first: at,
    last: at + found.length - 1,
    reach: 'sentence',
    effect: 'withdraws',
    sort: 'verdict',
    predicates: [],
  };
};

const SUPPOSED: ReadonlySet<string> = new Set(bases(SUPPOSING));
/** Words from "suppose" to its clause: "suppose, for argument's sake, that". */
const ASIDE_REACH = 10;

/** "Imagine, for a moment, that", "say 300 fled": what is only supposed. */
const onlySupposed: Combination = (words, _parse, at) => {
  const { lower = '', text = '' } = words[at] ?? {};
  if (at > 1 || !SUPPOSED.has(lower) || text === lower) return undefined;
  const that = words.slice(at + 1, at + ASIDE_REACH).some((word) => word.lower === 'that');
  const next = words[at + 1];
  if (!that && !(lower === 'say' && next !== undefined && isNumber(next))) return undefined;
  return { first: at, last: at, reach: 'sentence', effect: 'opens', sort: 'hedge', predicates: [] };
};

/** Verbs of saying that are of doing as well: "regrets giving $300". */
const GIVING = verbForms('give|put|add|place|enter|render|inform|advise|total|print|remember');

const SORRY_VERBS = verbForms(SORRY);

/** "Apologises for having named", "regrets identifying": what was said is taken back. */
const sorryFor: Combination = (words, _parse, at) => {
  if (!SORRY_VERBS.has(words[at]?.lower ?? '')) return undefined;
  for (let near = at + 1; near < at + ADJECTIVES_REACH + 2; near += 1) {
    const word = words[near];
    if (!word?.isWord) return undefined;
    if (GIVING.has(words[word.lower === 'having' ? near + 1 : near]?.lower ?? '')) return undefined;
    if (word.lower === 'having' && isFallible(words[near + 1])) return governing(at, near + 1, 'withdraws');
    if (word.lower.endsWith('ing') && isFallible(word)) return governing(at, near, 'withdraws');
  }
  return undefined;
};

const FORGET: ReadonlySet<string> = verbForms('forget|scrap|disregard|ignore|discard|scratch|strike');

/** "Forget what I said about": what was said is taken back. */
const forgetWhat: Combination = (words, { owners }, at) => {
  const isOrder = owners[at]?.start === at && FORGET.has(words[at]?.lower ?? '');
  if (!isOrder || words[at + 1]?.lower !== 'what') return undefined;
  return { first: at, last: at + 1, reach: 'sentence', effect: 'withdraws', sort: 'verdict', predicates: [] };
};

/** "initially put at", "had previously said". */
const formerlySaid: Combination = (words, _parse, at) => {
  const strong = phraseAt(FORMER_WORDS, words, at);
  const found = strong ?? phraseAt(EARLIER_WORDS, words, at);
  if (found === undefined) return undefined;
  const last = at + found.length - 1;
  const verb = words[last + 1];
  if (verb === undefined || !isFallible(verb)) return undefined;
  const before = words[at - 1];
  const isSuperseded =
    strong !== undefined ||
    before?.lower === 'had' ||
    before?.text === ',' ||
    (before !== undefined && BE.has(before.lower));
  return isSuperseded ? governing(at, last + 1, 'withdraws') : undefined;
};

/** "revised the toll from 300 to 40": the number behind "from". */
const changedFrom: Combination = (words, { owners }, at) => {
  if (words[at]?.lower !== 'from') return undefined;
  let [hasVerb, hasFigure] = [false, false];
  for (let near = at - 1; near >= Math.max(0, at - REACH) && owners[near] === owners[at]; near -= 1) {
    const lower = words[near]?.lower ?? '';
    hasVerb ||= CHANGING.has(lower);
    hasFigure ||= FIGURES.has(lower);
  }
  if (!hasVerb || !hasFigure) return undefined;
  return { first: at, last: at, reach: 'phrase', effect: 'withdraws', sort: 'verdict', predicates: [] };
};

/** "was not confirmed", "could not be verified": in doubt, not denied. */
const notVerified: Combination = (words, { groupOf }, at) => {
  const lower = words[at]?.lower ?? '';
  if (!['not', "n't", 'never', 'can', 'could', 'yet'].includes(lower)) return undefined;
  const group = groupOf[at];
  if (group === undefined || !group.isPassive || !VERIFYING.has(words[group.main]?.lower ?? '')) return undefined;
  const isNegated = words.slice(group.first, group.main).some((word) => ['not', "n't", 'never'].includes(word.lower));
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
const verdict: Combination = (words, { owners }, at) => {
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

const COMBINATIONS: readonly Combination[] = [
  falselySaid,
  calledFalse,
  tooMuch,
  allBut,
  formerText,
  forgetWhat,
  onlySupposed,
  sorryFor,
  formerlySaid,
  changedFrom,
  notVerified,
  verdict,
];

/** An operator of two words that stand together or apart, at its first word. */
export const combinationAt: Combination = (words, parse, at) => {
  for (const combination of COMBINATIONS) {
    const found = combination(words, parse, at);
    if (found !== undefined) return found;
  }
  return undefined;
};
