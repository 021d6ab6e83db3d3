import { COMMENTS } from '../languages/en/stance/operators.ts';
import { EVIDENCE_NOUNS, POOR_EVIDENCE } from '../languages/en/stance/notes.ts';
import { BE, DO, HAVE, MODAL_VERBS, PRONOUNS } from '../languages/en/stance/grammar.ts';
import { nounForms } from './forms.ts';
import type { Effect } from '../languages/stance-words.ts';
import type { Clause, Parse } from './clauses/index.ts';
import { governing, type Governor, type Sentence } from './governor.ts';
import { CLAUSAL_SAYING, CLAUSAL_VERBS, type Predicate } from './lexicon.ts';
import { listOf, phraseAt } from './phrases.ts';
import { isNumber } from './verb-groups.ts';
import type { Word } from './words.ts';
import { groupBy } from '../text/group.ts';
import { rememberedOf } from '../text/remembered.ts';

const IDIOMS = listOf(COMMENTS);
/** Who comments on his own words, or on nobody's: "I would say", "one gathers". */
const OWN_VOICE: ReadonlySet<string> = new Set(['i', 'we', 'one', 'you', 'anyone', 'anybody']);
/** Who says it is not told: ", some claim". */
const UNNAMED: ReadonlySet<string> = new Set(
  'some many several most others few people they certain various'.split(' '),
);
/** Clauses further than this from what is quoted say nothing of it. */
const REACH = 16;
/** What a comment stands behind; the second is a dash. */
const OPENING: ReadonlySet<string> = new Set([',', '|', '(']);
/** Words of a comment. */
const LONGEST = 9;
/** Words from the opening of a comment to its verb. */
const VERB_REACH = 5;
const HEDGING_LEADS: ReadonlySet<string> = new Set(['as far as', 'so far as', 'for all', 'depending on']);

const byClause = rememberedOf(({ owners }: Parse) => groupBy(owners.keys(), (at) => owners[at]));

const clauseWords = ({ parse }: Sentence, clause: Clause): readonly number[] => byClause(parse).get(clause) ?? [];

const VOUCHING: ReadonlySet<Effect> = new Set<Effect>(['says', 'presumes', 'verifies']);

/** What a word, or a phrase that holds it, may govern by. */
const predicatesOver = ({ operators }: Sentence, at: number): readonly Predicate[] =>
  operators.flatMap(({ first, last, predicates }) => (first <= at && last >= at ? predicates : []));

/** Whether a verb says that its subject answers for it: "we found", beside "I guess". */
const isVouched = (sentence: Sentence, verb: number): boolean =>
  predicatesOver(sentence, verb).some(({ effect }) => VOUCHING.has(effect));

/** Whether a verb in the passive says that nobody who is named answers for it: "it was hoped", "we are told"; "it was confirmed" does not. */
const isHeld = (sentence: Sentence, verb: number, subject: string): boolean =>
  CLAUSAL_VERBS.has(sentence.words[verb]?.lower ?? '') &&
  (subject !== 'it' || (predicatesOver(sentence, verb).length > 0 && !isVouched(sentence, verb)));

/** Whether a verb only wants or awaits what it tells. */
const isHopedFor = (sentence: Sentence, verb: number): boolean =>
  predicatesOver(sentence, verb).some(({ effect, takes }) => effect === 'intends' && takes.has('clause'));

/** ", one gathers,", ", some papers claim": who is not named, and a verb that may be a noun elsewhere. */
const isShort = (sentence: Sentence, at: readonly number[]): boolean => {
  const { words } = sentence;
  const own = at.filter((one) => words[one]?.isWord === true);
  const [subject, last] = [words[own[0] ?? -1]?.lower ?? '', own.at(-1) ?? 0];
  const isNamedByNobody = (OWN_VOICE.has(subject) && own.length === 2) || UNNAMED.has(subject);
  return (
    isNamedByNobody &&
    own.length > 1 &&
    own.length <= SHORTEST &&
    CLAUSAL_VERBS.has(words[last]?.lower ?? '') &&
    !isVouched(sentence, last)
  );
};
/** Words of such a comment. */
const SHORTEST = 3;

/**
 * Whether a clause put in between commas, or behind one, comments on what is said, without an object of its own, in the voice
 * of whoever writes, or with a verb that does not say that somebody said it: ", I would say,", ", he likes to say".
 */
const isComment = (sentence: Sentence, clause: Clause, at: readonly number[]): boolean => {
  const { words, parse } = sentence;
  const { group, start } = clause;
  const isPutIn = OPENING.has(words[start - 1]?.text ?? '');
  if (isPutIn && isShort(sentence, at)) return true;
  if (!isPutIn || group === undefined || at.length > LONGEST || group.first > start + VERB_REACH) return false;
  const last = at.findLast((one) => words[one]?.isWord === true) ?? start;
  const next = words[last + 1];
  if (next?.isWord === true || at.slice(1).some((one) => words[one] !== undefined && isNumber(words[one])))
    return false;
  const subject = words[start]?.lower ?? '';
  const hasModal = words.slice(group.first, group.main).some(({ lower }) => MODAL_VERBS.has(lower));
  const says = words.slice(group.main, last + 1).some(({ lower }) => CLAUSAL_SAYING.has(lower));
  if (parse.groupOf[last] === undefined && !says && !OWN_VOICE.has(subject)) return false;
  // "…, he hoped"
  if (last === group.main && PRONOUNS.has(subject) && group.first === start + 1 && isHopedFor(sentence, last))
    return true;
  // "…, it was hoped", "…, we are told"
  if (last === group.main && group.isPassive && (subject === 'it' || OWN_VOICE.has(subject)))
    return group.first === start + 1 && isHeld(sentence, last, subject);
  if (last === group.main)
    return (hasModal && says) || (OWN_VOICE.has(subject) && group.first > start && !isVouched(sentence, group.main));
  // "he likes to say"
  const isOwn = OWN_VOICE.has(subject) && CLAUSAL_VERBS.has(words[last]?.lower ?? '');
  return (
    (says || isOwn) &&
    last > group.main &&
    words[last - 1]?.lower === 'to' &&
    (isOwn || CLAUSAL_SAYING.has(words[last]?.lower ?? ''))
  );
};

/** "As far as anyone can tell", "for all anyone knows": up to what is known. */
const isUpToKnowledge = ({ words }: Sentence, start: number): boolean => {
  const lead = (count: number): string =>
    words
      .slice(start, start + count)
      .map(({ lower }) => lower)
      .join(' ');
  return (
    (HEDGING_LEADS.has(lead(3)) || HEDGING_LEADS.has(lead(2))) &&
    (lead(2) === 'depending on' || words.slice(start + 2, start + LONGEST).some(({ lower }) => KNOWING.has(lower)))
  );
};
const KNOWING: ReadonlySet<string> = new Set(
  'know knows knew known tell tells judge see sees recall recalls remember remembers aware gather gathers establish ascertain'.split(
    ' ',
  ),
);

/** Whether an "if" behind a fact asks whether it can be believed: told as past, on a condition that holds now or never. */
const isDoubtingIf = ({ words, parse }: Sentence, clause: Clause, word: number): boolean => {
  const { kind, start, group, parent } = clause;
  if (kind !== 'condition' || group === undefined || !['if', 'unless'].includes(words[start]?.lower ?? ''))
    return false;
  if (words[start - 1]?.lower === 'even' || words[start - 1]?.text !== ',') return false;
  const told = parent?.group ?? parse.owners[word]?.group;
  const [first, condition] = [words[told?.first ?? -1]?.lower ?? '', words[group.first]?.lower ?? ''];
  const isPast = PAST.has(first) || (told !== undefined && !told.hasAuxiliary && /(?:ed|t|d|e|n|k|w)$/u.test(first));
  const isUnless = words[start]?.lower === 'unless';
  return isPast && !MODAL_VERBS.has(first) && (isUnless || PRESENT.has(condition) || /[^s]s$/u.test(condition));
};
const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);
const PRESENT: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have', 'can', 'may', 'do', 'does']);

/** ", though nobody counted": who says it adds that nobody can know. */
const isUncounted = ({ words }: Sentence, { start, group }: Clause): boolean => {
  const [lead, subject, next] = [0, 1, 2].map((ahead) => words[start + ahead]?.lower ?? '');
  const isNobody = subject === 'nobody' || (subject === 'no' && next === 'one');
  if (group === undefined || !['though', 'although', 'but'].includes(lead ?? '') || !isNobody) return false;
  return [group.main, group.main + 1].some(
    (at) => SURENESS.test(words[at]?.lower ?? '') && !OF_MORE.has(words[at + 1]?.lower ?? ''),
  );
};
const SURENESS = /^(?:count|check|verif|confirm|know|kept|keep|seen|sure|certain|prove|vouch)/u;
/** "Though nobody knows why": what is not known is not that it is so. */
const OF_MORE: ReadonlySet<string> = new Set('why how who whom what where when which about'.split(' '));

/** ", but records are poor": what is known of it is not to be relied on. */
const isPoorlyKnown = ({ words }: Sentence, { start, group }: Clause): boolean => {
  const lead = words[start - 1]?.text === ',' ? words[start]?.lower : words[start - 1]?.lower;
  if (group?.isCopula !== true || !['but', 'though', 'although', 'and'].includes(lead ?? '')) return false;
  const isOfEvidence = words.slice(start, group.first).some(({ lower }) => EVIDENCE.has(lower));
  return isOfEvidence && words.slice(group.last + 1, group.last + 3).some(({ lower }) => POOR.has(lower));
};
const EVIDENCE: ReadonlySet<string> = new Set(nounForms(EVIDENCE_NOUNS));
const POOR: ReadonlySet<string> = new Set(POOR_EVIDENCE.split('|'));

const TAG_VERBS: ReadonlySet<string> = new Set([...BE, ...HAVE, ...DO, ...MODAL_VERBS]);

/** ", or did they?", ", as if.", "– not." */
const isTag = ({ words }: Sentence, at: number): boolean => {
  const [lower, next, third] = [0, 1, 2].map((ahead) => words[at + ahead]?.lower ?? '');
  const isEnd = (ahead: number): boolean => words[at + ahead]?.isWord !== true;
  if (lower === 'or') return TAG_VERBS.has(next ?? '') && PRONOUNS.has(third ?? '') && isEnd(3);
  if (!OPENING.has(words[at - 1]?.text ?? '')) return false;
  return (lower === 'as' && next === 'if' && isEnd(2)) || (lower === 'not' && isEnd(1));
};

/** Where what a word says is questioned behind it. */
const tagNear = (sentence: Sentence, word: number): number | undefined => {
  for (let at = word + 1; at <= word + REACH && at < sentence.words.length; at += 1) if (isTag(sentence, at)) return at;
  return undefined;
};

/** Where an idiom behind a comma begins, near a word. */
const idiomNear = (words: readonly Word[], word: number): number | undefined => {
  for (let at = Math.max(1, word - REACH); at <= word + REACH && at < words.length; at += 1)
    if (words[at - 1]?.text === ',' && phraseAt(IDIOMS, words, at) !== undefined) return at;
  return undefined;
};

/** What is put in beside a number by whoever does not vouch for it. */
export const commentOn = (sentence: Sentence, word: number): Governor | undefined => {
  const { words, parse } = sentence;
  const idiom = idiomNear(words, word);
  if (idiom !== undefined) return governing('hedges', idiom, idiom + 1, 'remark');
  const tag = tagNear(sentence, word);
  if (tag !== undefined) return governing('hedges', tag, tag + 2, 'remark');
  for (const clause of parse.clauses) {
    const { start, group } = clause;
    if (clause === parse.owners[word] || Math.abs(start - word) > REACH) continue;
    const isDoubt =
      (start > word && (isUncounted(sentence, clause) || isPoorlyKnown(sentence, clause))) ||
      isDoubtingIf(sentence, clause, word) ||
      isUpToKnowledge(sentence, start) ||
      isComment(sentence, clause, clauseWords(sentence, clause));
    if (isDoubt)
      return governing('hedges', group?.first ?? start, group?.main ?? Math.min(start + 2, words.length - 1), 'remark');
  }
  return undefined;
};
