import {
  ADVERBS,
  BE,
  CLIPPED,
  COORDINATORS,
  DEFINITE,
  DETERMINERS,
  DO,
  HAVE,
  MODAL_VERBS,
  NON_FINITE,
  NOT_ADJECTIVES,
  NOT_ADVERBS,
  PLURALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../languages/en/stance/grammar.ts';
import { isNumberWord } from '../languages/en/number-words.ts';
import type { VerbForm } from './forms.ts';
import { CLAUSAL_VERBS, NOUN_WORDS, VERB_FORMS } from './lexicon.ts';
import type { Word } from './words.ts';

/** A finite verb with its auxiliaries, negations and adverbs: "had not yet been signed". */
export interface VerbGroup {
  readonly first: number;
  /** The main verb, or the auxiliary that stands for one. */
  readonly main: number;
  /** The last word of it, adverbs behind an auxiliary included: "is not". */
  readonly last: number;
  readonly isPassive: boolean;
  /** "did", "has not": an auxiliary with no verb of its own behind it. */
  readonly isBare: boolean;
  readonly isCopula: boolean;
  /** A past that may be a participle ("deployed"), or a word that may be a noun ("claims"): another verb may be the finite one. */
  readonly isWeak: boolean;
  /** Begins with an auxiliary. */
  readonly hasAuxiliary: boolean;
}

export const isAdverb = ({ lower }: Word): boolean =>
  ADVERBS.has(lower) || lower === "n't" || (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower));

const isAuxiliary = ({ lower }: Word): boolean =>
  BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODAL_VERBS.has(lower) || CLIPPED.has(lower);

const DIGIT = /^\p{Nd}/u;
export const isNumber = ({ lower }: Word): boolean =>
  DIGIT.test(lower) || isNumberWord(lower) || (lower.includes('-') && lower.split('-').every(isNumberWord));

/** "unconfirmed", "unfounded": adjectives that no verb is behind. */
const isNegatedParticiple = (lower: string): boolean => /^un.+ed$/u.test(lower) && !VERB_FORMS.has(lower);

const isRegularPast = (lower: string): boolean =>
  lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed') && !isNegatedParticiple(lower);

const hasForm = (lower: string, form: VerbForm): boolean => VERB_FORMS.get(lower)?.has(form) === true;

/** "no one", "every one": a pronoun rather than a number. */
const isPronounOne = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'one' && ['no', 'any', 'every', 'some'].includes(words[at - 1]?.lower ?? '');

export const isPast = ({ lower }: Word): boolean => hasForm(lower, 'past') || isRegularPast(lower);
export const isParticiple = (word: Word): boolean => isPast(word) || hasForm(word.lower, 'participle');
const isThird = ({ lower }: Word): boolean => hasForm(lower, 'third');
const isFinite = (word: Word | undefined): boolean =>
  word !== undefined && (isAuxiliary(word) || isPast(word) || isThird(word));
const isBase = ({ lower }: Word): boolean => hasForm(lower, 'base');

/** Words that can be neither noun nor adjective. */
const isFunctionWord = (word: Word): boolean =>
  !word.isWord ||
  DETERMINERS.has(word.lower) ||
  PREPOSITIONS.has(word.lower) ||
  COORDINATORS.has(word.lower) ||
  RELATIVES.has(word.lower) ||
  PRONOUNS.has(word.lower) ||
  isAuxiliary(word) ||
  isAdverb(word) ||
  isNumber(word);

/** "May" and "Will" as names, "might" and "will" as nouns, "can" of paint. */
const isNoModal = (words: readonly Word[], at: number): boolean => {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (word.lower === 'may' && word.text !== 'may') return true;
  if (word.text === 'Will' && next !== undefined && /^\p{Lu}/u.test(next.text) && at > 0) return true;
  if (!['will', 'might', 'can', 'must', 'may'].includes(word.lower)) return false;
  return (
    (previous !== undefined && DETERMINERS.has(previous.lower) && !PRONOUNS.has(previous.lower)) || next?.lower === 'of'
  );
};

const CAPITAL = /^\p{Lu}/u;

const skipAdverbs = (words: readonly Word[], at: number): number => {
  let end = at;
  for (let word = words[end]; word !== undefined && word.isWord && isAdverb(word); word = words[end]) end += 1;
  return end;
};

/** The group that an auxiliary begins. */
const auxiliaryGroup = (words: readonly Word[], first: number): VerbGroup => {
  let main = first;
  let at = skipAdverbs(words, first + 1);
  for (let word = words[at]; word !== undefined && isAuxiliary(word) && !isNoModal(words, at); word = words[at]) {
    if (CLIPPED.has(word.lower)) break;
    main = at;
    at = skipAdverbs(words, at + 1);
  }
  const auxiliary = words[main];
  const next = words[at];
  const base = { first, isWeak: false, hasAuxiliary: true };
  const bare = {
    ...base,
    main,
    last: at - 1,
    isPassive: false,
    isBare: true,
    isCopula: auxiliary !== undefined && BE.has(auxiliary.lower),
  };
  if (next === undefined || auxiliary === undefined || !next.isWord) return bare;
  const isBe = BE.has(auxiliary.lower) || auxiliary.lower === "'s";
  const verb = { ...base, main: at, last: at, isBare: false, isCopula: false };
  if (isBe && isParticiple(next)) return { ...verb, isPassive: true };
  if (isBe && next.lower.endsWith('ing') && next.lower.length > 4) return { ...verb, isPassive: false };
  if (isBe) return { ...bare, isBare: false, isCopula: true };
  // "you'd think" beside "he'd thought"
  if (auxiliary.lower === "'d" && isBase(next) && !isParticiple(next)) return { ...verb, isPassive: false };
  if (HAVE.has(auxiliary.lower) || auxiliary.lower === "'d")
    return isParticiple(next) ? { ...verb, isPassive: false } : bare;
  // "Only then did Kenya join": a name is no verb, but in a headline.
  const isName = DO.has(auxiliary.lower) && CAPITAL.test(next.text) && !CAPITAL.test(auxiliary.text);
  return isFunctionWord(next) || isName ? bare : { ...verb, isPassive: false };
};

/** Adverbs in a row before a verb. */
const ADVERB_REACH = 12;

/** The word before `at`, adverbs and quotation marks passed. */
const subjectEnd = (words: readonly Word[], at: number): number => {
  let before = at - 1;
  for (let word = words[before]; word !== undefined && at - before < ADVERB_REACH; word = words[before]) {
    const isPassed =
      word.text === '"' || (word.isWord && isAdverb(word) && word.lower !== 'all' && word.lower !== 'both');
    if (!isPassed) return before;
    before -= 1;
  }
  return before;
};

/** Whether "claims", "reports", "plans" behind a word is its verb rather than a noun. */
const isVerbBehind = (words: readonly Word[], before: number, at: number): boolean => {
  const subject = words[before];
  if (subject === undefined) return false;
  if (SUBJECT_PRONOUNS.has(subject.lower) || RELATIVES.has(subject.lower)) return true;
  if (isPronounOne(words, before) || PRONOUNS.has(subject.lower)) return true;
  if (['of', 'for', 'about', 'against'].includes(words[at + 1]?.lower ?? '')) return false;
  if (CAPITAL.test(subject.text) && before > 0) return true;
  const next = words[at + 1];
  if (before === 0 && next !== undefined && (DEFINITE.has(next.lower) || isNumber(next))) return true;
  return DETERMINERS.has(words[before - 1]?.lower ?? '') && !subject.lower.endsWith('s');
};

/** How adjectives end, as far as they are told by it. */
const ADJECTIVAL = /(?:[a-z]ing|[a-z]ed|ous|ful|less|able|ible|ive|ical|ional|ial|ern|ese|ish|ary)$/u;

/** Whether a word in "-s" behind another is a noun in the plural: "binding documents", "the Southern States". */
const isPluralNoun = (subject: Word, { text }: Word): boolean =>
  CAPITAL.test(text) ||
  (!CAPITAL.test(subject.text) &&
    !NOT_ADJECTIVES.has(subject.lower) &&
    (ADJECTIVAL.test(subject.lower) || /(?:[^su]s|ier)$/u.test(subject.lower)));

/** The group of a full verb without auxiliary at `at`, or `undefined` where the word is no finite verb there. */
const lexicalGroup = (words: readonly Word[], at: number): VerbGroup | undefined => {
  const word = words[at];
  if (word?.isWord !== true) return undefined;
  // "it rains": behind such a subject a word that is not known is a verb as well.
  const isBehindIt = ['he', 'she', 'it'].includes(words[at - 1]?.lower ?? '') && /[a-z]{2}s$/u.test(word.lower);
  const [past, third, base] = [isPast(word), isThird(word) || (isBehindIt && !isFunctionWord(word)), isBase(word)];
  if (!past && !third && !base) return undefined;
  const before = subjectEnd(words, at);
  const subject = words[before];
  const group = {
    first: at,
    main: at,
    last: at,
    isPassive: false,
    isBare: false,
    isCopula: false,
    hasAuxiliary: false,
  };
  const next = words[at + 1];
  if (subject === undefined) {
    if (past) return { ...group, isWeak: next !== undefined && !isFunctionWord(next) && !NOUN_WORDS.has(next.lower) };
    return third && !NOUN_WORDS.has(word.lower) ? { ...group, isWeak: false } : undefined;
  }
  const { lower } = subject;
  if (lower === 'to' || isAuxiliary(subject)) return undefined;
  const isPronoun = SUBJECT_PRONOUNS.has(lower) || RELATIVES.has(lower) || PRONOUNS.has(lower);
  if (!isPronoun && (DETERMINERS.has(lower) || PREPOSITIONS.has(lower))) return undefined;
  // "by some accounts": behind a preposition such a word belongs to a noun.
  if (DETERMINERS.has(lower) && PREPOSITIONS.has(words[before - 1]?.lower ?? '') && before === at - 1) return undefined;
  const isHomograph = NOUN_WORDS.has(word.lower);
  // "the winning bid was": what a verb follows is no verb.
  if (
    isHomograph &&
    next !== undefined &&
    isAuxiliary(next) &&
    next.text !== 'Will' &&
    (!isPronoun || lower === 'that')
  )
    return undefined;
  if (past && !isHomograph) {
    // "a truce brokered by France", beside "prices dropped by 3 percent".
    const agent = words[at + 2];
    const hasAgent = next?.lower === 'by' && agent?.isWord === true && !isNumber(agent);
    if (hasAgent && !isPronoun && isParticiple(word)) return undefined;
    // "300 armed men", "and armored vehicles" have an adjective; "300 said so" has none.
    const isBeforeNoun = next !== undefined && !isFunctionWord(next);
    if (isBeforeNoun && isNumber(subject) && before === at - 1 && isParticiple(word) && !CLAUSAL_VERBS.has(word.lower))
      return undefined;
    if (isBeforeNoun && COORDINATORS.has(lower) && !VERB_FORMS.has(word.lower)) return undefined;
    const isStrong = VERB_FORMS.get(word.lower)?.has('past') === true && !isRegularPast(word.lower);
    return { ...group, isWeak: !isStrong || hasForm(word.lower, 'participle') || isRegularPast(word.lower) };
  }
  // "the terms it contains": what a clause about it follows is a noun.
  const isHead = next !== undefined && SUBJECT_PRONOUNS.has(next.lower) && isFinite(words[at + 2]);
  if (third && isHead && !CLAUSAL_VERBS.has(word.lower)) return undefined;
  if (third || past) {
    if (isHomograph && !isVerbBehind(words, before, at)) return undefined;
    if (third && !past && !isPronoun && isPluralNoun(subject, word)) return undefined;
    const isCounted = isNumber(subject) && !isPronounOne(words, before);
    return isCounted || (!subject.isWord && isHomograph) ? undefined : { ...group, isWeak: true };
  }
  const isPlural = PLURALS.has(lower) || ['they', 'we', 'you', 'i', 'who', 'which'].includes(lower);
  if (isPlural) return { ...group, isWeak: !isPronoun };
  const isJoined = words[before - 1]?.lower === 'and';
  if (!(lower.endsWith('s') || isJoined) || !subject.isWord || DETERMINERS.has(lower)) return undefined;
  // "the Helios probe lifted off": what a verb with its object or particle follows is no verb.
  const behind = words[at + 2];
  const isBeforeVerb = next !== undefined && isPast(next) && behind?.isWord === true && isFunctionWord(behind);
  if (isBeforeVerb && !isPronoun) return undefined;
  // "sources claim the bridge fell" beside "a savings plan".
  const hasObject =
    next !== undefined &&
    (next.lower === 'that' || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || isNumber(next));
  return !isHomograph || hasObject ? { ...group, isWeak: true } : undefined;
};

/** Words from "did" to its verb, across the subject. */
const INVERSION_REACH = 8;

/** "Did the family learn": the verb behind a subject that stands behind its auxiliary. */
const inverted = (words: readonly Word[], { last, ...group }: VerbGroup): VerbGroup | undefined => {
  const subject = words[last + 1];
  if (
    subject === undefined ||
    !(DETERMINERS.has(subject.lower) || SUBJECT_PRONOUNS.has(subject.lower) || CAPITAL.test(subject.text))
  )
    return undefined;
  for (let at = last + 2; at <= last + INVERSION_REACH && words[at]?.isWord === true; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined) return undefined;
    if (PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower) || isAuxiliary(word)) continue;
    if (isBase(word) && !NOUN_WORDS.has(word.lower))
      return { ...group, first: at, main: at, last: at, isBare: false, hasAuxiliary: false };
  }
  return undefined;
};

/** The finite verb groups of a sentence, in order. */
export const verbGroupsOf = (words: readonly Word[]): readonly VerbGroup[] => {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word?.isWord !== true) continue;
    const isFinite = isAuxiliary(word) && !NON_FINITE.has(word.lower) && !isNoModal(words, at);
    const previous = words[at - 1]?.lower;
    const isInfinitive = previous === 'to' && (HAVE.has(word.lower) || DO.has(word.lower));
    const group = isFinite && !isInfinitive ? auxiliaryGroup(words, at) : lexicalGroup(words, at);
    if (group === undefined) continue;
    groups.push(group);
    at = Math.max(at, group.last);
    const split = group.isBare && DO.has(words[group.main]?.lower ?? '') ? inverted(words, group) : undefined;
    if (split === undefined) continue;
    groups.push(split);
    at = split.last;
  }
  return groups;
};
