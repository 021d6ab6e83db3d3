import {
  DISAGREEING,
  EARLY_TEXTS,
  FIGURE_NOUNS,
  LATER_TEXTS,
  PUT_RIGHT,
  RECANTING_VERBS,
  SCORNFUL,
  SET_ASIDE,
  SINCE,
  TAKEN_BACK,
} from '../languages/en/stance/operators.ts';
import { FALSITY } from '../languages/en/stance/nouns.ts';
import { BE, DETERMINERS, RELATIVES, SUBORDINATORS } from '../languages/en/stance/grammar.ts';
import type { Effect } from '../languages/stance-words.ts';
import type { Clause } from './clauses/index.ts';
import { governing, type Governor, type Sentence } from './governor.ts';
import { CLAUSAL_VERBS, PREDICATES } from './lexicon.ts';
import { nounForms, verbPhrases } from './forms.ts';
import { isNumber } from './verb-groups.ts';
import { commentOn } from './comments.ts';
import { isStatement } from './complements.ts';
import { HELD_BY } from '../languages/en/stance/speakers.ts';
import { listOf, phraseAt, phrasesAt, tableOf } from './phrases.ts';
import type { Word } from './words.ts';

const EARLY = listOf(EARLY_TEXTS);
const OTHERWISE = listOf(DISAGREEING);
const LATER = listOf(LATER_TEXTS);
const FIGURES: ReadonlySet<string> = new Set(nounForms(FIGURE_NOUNS));
const BACK = listOf(TAKEN_BACK, verbPhrases(RECANTING_VERBS).join('|'));
const SCORN = listOf(SCORNFUL);
const CHANGED = tableOf([
  ...PUT_RIGHT.split('|').map((phrase) => [phrase, true] as const),
  ...SET_ASIDE.split('|').map((phrase) => [phrase, false] as const),
]);
const SINCE_WORDS: ReadonlySet<string> = new Set(SINCE.split('|'));
const HELD: ReadonlySet<string> = new Set(nounForms(HELD_BY));

/** Words looked at before and behind what is quoted. */
const REACH = 60;

const remark = (effect: Effect, first: number, last: number): Governor => governing(effect, first, last, 'remark');

/** Whether an early version of a text says the words quoted: "The preprint put it at". */
const isOfEarlyText = (words: readonly Word[], word: number): boolean => {
  for (let at = word - 1; at >= Math.max(0, word - REACH); at -= 1)
    if (phraseAt(EARLY, words, at) !== undefined) return true;
  return false;
};

const KEEPING: ReadonlySet<string> = new Set(verbPhrases('confirm|repeat|keep|retain|uphold|echo'));
const OBJECTS: ReadonlySet<string> = new Set('it this that them these those'.split(' '));

/** Whether a version, behind the words that name it, has the same thing otherwise: "moves it", "has 200", "cut the number". */
const saysOtherwise = (words: readonly Word[], from: number): boolean => {
  const behind = words.slice(from, from + CHANGE_REACH);
  if (behind.some(({ lower }) => KEEPING.has(lower))) return false;
  return behind.some((word) => OBJECTS.has(word.lower) || isNumber(word) || FIGURES.has(word.lower));
};
const CHANGE_REACH = 6;

/** Whether "since corrected" at a word is said of a figure, a claim or the words before a comma. */
const isOfText = (words: readonly Word[], at: number, isPutRight: boolean): boolean => {
  for (let near = at - 1; near >= Math.max(0, at - TEXT_REACH); near -= 1) {
    const word = words[near];
    if (word === undefined) return false;
    if (isStatement(word) || FIGURES.has(word.lower)) return true;
    if (!word.isWord || RELATIVES.has(word.lower)) return isPutRight;
  }
  return false;
};
const TEXT_REACH = 6;
const AUXILIARIES: ReadonlySet<string> = new Set('has have had been was were is are being'.split(' '));

/** "A number that has since been corrected", "(later revised)": what was said is put right. */
const changedSince = (words: readonly Word[], word: number): Governor | undefined => {
  for (let at = word + 1; at < Math.min(words.length, word + REACH); at += 1) {
    if (!SINCE_WORDS.has(words[at]?.lower ?? '')) continue;
    let verb = at + 1;
    while (AUXILIARIES.has(words[verb]?.lower ?? '') || words[verb]?.lower.endsWith('ly') === true) verb += 1;
    const found = phraseAt(CHANGED, words, verb);
    const [isPutRight] = found?.values ?? [];
    const next = words[verb + (found?.length ?? 0)];
    // "later corrected his aim"
    const hasObject = next !== undefined && (DETERMINERS.has(next.lower) || isNumber(next));
    if (found === undefined || isPutRight === undefined || hasObject || !isOfText(words, at, isPutRight)) continue;
    return remark('withdraws', at, verb + found.length - 1);
  }
  return undefined;
};

/** "Pull the other one: they struck gold" */
const scorned = (words: readonly Word[], word: number): Governor | undefined => {
  for (let at = Math.max(0, word - REACH); at < Math.min(words.length, word + REACH); at += 1) {
    const found = words[at]?.isQuoted === true ? undefined : phraseAt(SCORN, words, at);
    if (found !== undefined) return remark('rejects', at, at + found.length - 1);
  }
  return undefined;
};

/** "I spoke too soon", "the journal version moves it": what is said is taken back, or a later version says it otherwise. */
const superseded = (words: readonly Word[], word: number): Governor | undefined => {
  const isEarly = isOfEarlyText(words, word);
  for (let at = word + 1; at < Math.min(words.length, word + REACH); at += 1) {
    const later = isEarly ? phraseAt(LATER, words, at) : undefined;
    const isOther = later !== undefined && saysOtherwise(words, at + later.length);
    const found = phraseAt(BACK, words, at) ?? (isOther ? later : undefined);
    if (found !== undefined) return remark('withdraws', at, at + found.length - 1);
  }
  return undefined;
};

const VOUCHING: ReadonlySet<Effect> = new Set<Effect>(['says', 'presumes', 'verifies']);

/** Whether the verb behind "what" vouches for it: "is what the report found", beside "is what they would like us to print". */
const isVouched = ({ parse, words, operators }: Sentence, what: number): boolean => {
  const group = parse.groups.find(({ first }) => first > what);
  if (group === undefined) return true;
  const found = operators.filter(({ first, last }) => first <= group.main && last >= group.first);
  const predicates = found.flatMap((one) => one.predicates);
  const isKnown =
    predicates.some(({ effect }) => VOUCHING.has(effect)) || !CLAUSAL_VERBS.has(words[group.main]?.lower ?? '');
  return isKnown && found.every(({ sort }) => sort === 'predicate');
};

/** "[It has ended] is what the firm wants us to print", "… was the rumour": a statement that is named behind. */
const namedBehind = (sentence: Sentence, word: number): Governor | undefined => {
  const { words } = sentence;
  const end = words.findLastIndex(({ isQuoted }) => isQuoted);
  const at = words[end + 1]?.isWord === false ? end + 2 : end + 1;
  if (end < word || !BE.has(words[at]?.lower ?? '')) return undefined;
  if (words[at + 1]?.lower === 'what') return isVouched(sentence, at + 1) ? undefined : remark('hedges', at, at + 1);
  const hasVerb = sentence.parse.groups.some(({ main }) => words[main]?.isQuoted === true);
  if (!hasVerb || !DETERMINERS.has(words[at + 1]?.lower ?? '')) return undefined;
  const owner = words[at + 2]?.lower ?? '';
  if (/'s?$/u.test(owner) && HELD.has(words[at + 3]?.lower ?? '')) return remark('hedges', at + 2, at + 3);
  const isNamed = phrasesAt(PREDICATES, words, at + 2).some(({ values }) =>
    values.some(({ sort, effect }) => sort === 'noun' && (effect === 'alleges' || effect === 'feigns')),
  );
  return isNamed ? remark('hedges', at + 1, at + 2) : undefined;
};

const FALSE = listOf(FALSITY);

/** "“[…]” – pure fiction, says the farmer", "[…], a slip of the pen": what is quoted is called false behind a mark. */
const calledFalse = ({ words }: Sentence, word: number): Governor | undefined => {
  const mark = words.findLastIndex(({ isQuoted }) => isQuoted) + 1;
  const at = words.findIndex(({ isWord }, i) => i >= mark && isWord);
  const found = mark <= word || at === mark || at < 0 ? undefined : phraseAt(FALSE, words, at);
  if (found === undefined) return undefined;
  const next = words[at + found.length];
  // ", a hoax email said"
  const isWhole = next?.isWord !== true || next.lower === 'of';
  return isWhole ? remark('rejects', at, at + found.length - 1) : undefined;
};

/** ", or so the firm says", ", or so the story goes": somebody else says it. */
const orSo = (words: readonly Word[], word: number): Governor | undefined => {
  for (let at = word + 1; at < Math.min(words.length, word + REACH); at += 1) {
    if (words[at]?.lower !== 'or' || words[at + 1]?.lower !== 'so' || words[at - 1]?.text !== ',') continue;
    // "60 dogs, or so, drowned"
    if (words[at + 2]?.isWord === true) return remark('hedges', at, at + 1);
  }
  return undefined;
};

/** "The poster says so; the engineers disagree": what one says and another does not. */
const disagreed = ({ words, parse }: Sentence, word: number): Governor | undefined => {
  for (let at = word + 1; at < Math.min(words.length, word + REACH); at += 1) {
    const found = phraseAt(OTHERWISE, words, at);
    const next = words[at + (found?.length ?? 0)];
    // "The engineers disagree about the paint"
    if (found !== undefined && next?.isWord !== true && parse.owners[at] !== parse.owners[word])
      return remark('hedges', at, at + found.length - 1);
  }
  return undefined;
};

/** Effects of verbs by which who says a thing does not vouch for it, or contests it. */
const DOUBTING: ReadonlySet<Effect> = new Set<Effect>(['alleges', 'supposes', 'wavers', 'rejects', 'feigns', 'opens']);

const isSayer = ({ lower, text }: Word): boolean => DETERMINERS.has(lower) || /^\p{Lu}/u.test(text);

/** Whether a verb of saying, put in or behind, is that of who says what stands before or around it. */
const isPutIn = ({ words }: Sentence, { kind, group, start }: Clause): boolean => {
  if (kind !== 'attribution' && (kind !== 'aside' || SUBORDINATE.has(words[start]?.lower ?? ''))) return false;
  if (group === undefined || words[start - 1]?.isWord === true || group.first > start + SAYER_REACH) return false;
  const next = words[group.last + 1];
  // ", claimed the minister,"
  const isInverted = group.first === start && next !== undefined && isSayer(next);
  return kind === 'attribution' || next?.isWord !== true || isInverted;
};

/** ", he claimed", ", friends suspect,": who says it, put in or behind, without a word for its object. */
const doubtfullySaid = (sentence: Sentence, word: number): Governor | undefined => {
  const { parse, operators } = sentence;
  for (const { first, last, predicates } of operators) {
    const predicate = predicates.find(({ takes }) => takes.has('clause'));
    if (predicate === undefined || !DOUBTING.has(predicate.effect)) continue;
    const clause = parse.owners[first];
    const main = clause?.group?.main ?? -1;
    if (clause === undefined || clause === parse.owners[word] || main < first || main > last) continue;
    if (Math.abs(clause.start - word) > REACH || !isPutIn(sentence, clause)) continue;
    if (predicates.some(({ effect }) => VOUCHING.has(effect))) continue;
    const effect = predicate.effect === 'rejects' ? 'rejects' : 'hedges';
    return { ...remark(effect, main, main), isSpeech: predicate.isOwn || predicate.effect === 'alleges' };
  }
  return undefined;
};
/** Words that open an aside which is no speech. */
const SUBORDINATE: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...RELATIVES,
  'that',
  'if',
  'as',
  'less',
  'more',
  'than',
]);
/** Words from the comma to the verb of who says it. */
const SAYER_REACH = 8;

/** What a sentence says behind the words quoted that sets another version, or another voice, against them. */
export const contrastWith = (sentence: Sentence, word: number): Governor | undefined =>
  superseded(sentence.words, word) ??
  scorned(sentence.words, word) ??
  changedSince(sentence.words, word) ??
  calledFalse(sentence, word) ??
  orSo(sentence.words, word) ??
  disagreed(sentence, word) ??
  doubtfullySaid(sentence, word) ??
  namedBehind(sentence, word) ??
  commentOn(sentence, word);
