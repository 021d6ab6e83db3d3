import type { Effect } from '../../languages/stance-words.ts';
import { DETERMINERS, HAVE, PREPOSITIONS } from '../../languages/en/stance/grammar.ts';
import {
  ACCOUNTS,
  ATTRIBUTING_VERBS,
  BY_ACCOUNT,
  FEIGNING,
  FORGED,
  MISTRUSTED,
  IN_ACCOUNT,
  RECKONING_HEADS,
  RECKONINGS,
  MADE_UP,
  PUTTING_VERBS,
  RELIABILITY,
  REPORTING_VERBS,
  SPEAKING_VERBS,
  TELLING_THINGS,
  TEXT_VERBS,
  TIPPING_VERBS,
  UNTRUSTED,
} from '../../languages/en/stance/speakers.ts';
import { PUT_RIGHT, SET_ASIDE } from '../../languages/en/stance/operators.ts';
import type { Clause, Parse } from '../clauses/index.ts';
import { nounForms } from '../forms.ts';
import type { Operator } from '../operator.ts';
import { listOf, phraseAt, tableOf } from '../phrases.ts';
import { isAdverb, isNumber, type VerbGroup } from '../verb-groups.ts';
import { ofSentence, opensPhrase, verbForms, type Combination } from './combination.ts';
import type { Word } from '../words.ts';

const nounList = (list: string) => listOf(nounForms(list).join('|'));

const SPEAKERS = tableOf<Effect>([
  ...nounForms(UNTRUSTED).map((noun) => [noun, 'hedges'] as const),
  ...nounForms(FEIGNING).map((noun) => [noun, 'feigns'] as const),
  ...nounForms(MADE_UP).map((noun) => [noun, 'opens'] as const),
]);
const RECKONING = nounList(RECKONINGS);
const ACCOUNT = nounList(ACCOUNTS);
const TOLD = nounList(IN_ACCOUNT);
const BY = listOf(BY_ACCOUNT);
const HEADS: ReadonlySet<string> = new Set(RECKONING_HEADS.split('|'));
const RELIABLE = listOf(RELIABILITY);
const ATTRIBUTING = verbForms(ATTRIBUTING_VERBS);
const SPEAKING = verbForms(SPEAKING_VERBS);
const REPORTING = verbForms(REPORTING_VERBS);
const TIPPING = verbForms(TIPPING_VERBS);
const TEXTUAL = verbForms(TEXT_VERBS);
const THINGS = nounList(TELLING_THINGS);
/** The word behind its object by which a verb tells what that is. */
const PUTTING: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>();
  for (const phrase of PUTTING_VERBS.split('|')) {
    const [verb = '', behind = ''] = phrase.split(' ');
    for (const form of verbForms(verb)) table.set(form, (table.get(form) ?? new Set()).add(behind));
  }
  return table;
})();

/** Words of an account's noun phrase: "the organisers' generous reckoning". */
const PHRASE_REACH = 6;
/** Words from who speaks to the verb: "critics of the plan say". */
const SPEAKER_REACH = 7;
/** Words from a reckoning to its verb. */
const VERB_REACH = 3;
/** Words of a condition that asks whether a source is right. */
const CONDITION_REACH = 12;

/** Whether nothing but what tells which one follows an account: "the charges since dropped", "the version he disowned". */
const endsAccount = (words: readonly Word[], at: number, isIn: boolean): boolean => {
  const next = words[at];
  if (next?.isWord !== true || PREPOSITIONS.has(next.lower) || next.lower === 'that') return true;
  const end = words.findIndex((word, near) => near > at && word.text === ',');
  const rest = words.slice(at, Math.min(end < 0 ? at : end, at + PHRASE_REACH));
  const isTold = isIn && TOLD_TO.has(next.lower);
  const isDropped = isTold || rest.some(({ lower }) => DROPPED.has(lower));
  return isDropped || (!isIn && rest.length > 0 && (isAdverb(next) || next.lower.endsWith('ed')));
};
/** "In the version told to children" */
const TOLD_TO: ReadonlySet<string> = new Set(
  'told taught handed given sung passed sold circulating going doing'.split(' '),
);
const DROPPED: ReadonlySet<string> = new Set([...PUT_RIGHT.split('|'), ...SET_ASIDE.split('|')]);

/** "By his reckoning", "under this theory", ", on the organisers' count,": an account by which something is so. */
const byAccount = (words: readonly Word[], parse: Parse, at: number): Operator | undefined => {
  const by = phraseAt(BY, words, at);
  const isIn = words[at]?.lower === 'in';
  if ((by === undefined && !isIn) || !opensPhrase(words, parse, at)) return undefined;
  const from = at + (by?.length ?? 1);
  for (let near = from; near < Math.min(words.length, from + PHRASE_REACH); near += 1) {
    const word = words[near];
    if (word?.text === "'") continue;
    if (word?.isWord !== true || (near > from && PREPOSITIONS.has(word.lower))) return undefined;
    const found = phraseAt(isIn ? TOLD : ACCOUNT, words, near);
    const next = words[near + (found?.length ?? 0)];
    if (found === undefined || !endsAccount(words, near + found.length, isIn)) continue;
    // "on account of", "on the charge of" tell why.
    if (words[at]?.lower === 'on' && next?.lower === 'of') return undefined;
    return ofSentence(at, near + found.length - 1, 'hedges');
  }
  return undefined;
};

/** Words from "put" to "at". */
const PUTTING_REACH = 12;

/** "Put the vote on May 3", beside "put 40 tents on the square" */
const isDated = (words: readonly Word[], main: number): boolean =>
  words.slice(main + 1, main + PUTTING_REACH).some(({ lower }, index) => {
    const behind = words.slice(main + index + 2, main + index + 4);
    return (lower === 'on' || lower === 'in') && behind.some(isNumber);
  });

/** "Have him down as the winner" */
const hasDown = (words: readonly Word[], main: number): boolean =>
  HAVE.has(words[main]?.lower ?? '') &&
  words.slice(main + 1, main + PUTTING_REACH).some(({ lower }, index) => {
    const behind = words[main + index + 2]?.lower ?? '';
    return lower === 'down' && ['as', 'for', 'to'].includes(behind);
  });

/** Whether the verb of a clause tells something: "gave the toll as 300", beside "gave 300 shows". */
const isTold = (words: readonly Word[], { clauses }: Parse, clause: Clause, { main }: VerbGroup): boolean => {
  const verb = words[main]?.lower ?? '';
  if (REPORTING.has(verb) || TIPPING.has(verb)) return true;
  if (hasDown(words, main)) return true;
  const behind = PUTTING.get(verb);
  if (behind !== undefined && words.slice(main + 1, main + PUTTING_REACH).some(({ lower }) => behind.has(lower)))
    return true;
  if (behind?.has('at') === true && isDated(words, main)) return true;
  const isPutIn = clause.kind === 'attribution' || clause.kind === 'aside';
  return SPEAKING.has(verb) && (isPutIn || clauses.some(({ kind, parent }) => kind === 'clause' && parent === clause));
};

/** "Critics say", "a hoaxer phoned in", "rumour named": a subject that is not to be trusted, and its verb. */
const untrusted = (words: readonly Word[], parse: Parse, at: number): Operator | undefined => {
  const clause = parse.owners[at];
  const group = clause?.group;
  if (
    clause === undefined ||
    group === undefined ||
    at >= group.first ||
    group.first > at + SPEAKER_REACH ||
    group.isPassive
  )
    return undefined;
  const main = words[group.main]?.lower ?? '';
  const speaker = phraseAt(SPEAKERS, words, at);
  const [effect] = speaker?.values ?? [];
  const isHead = (length: number): boolean => {
    const next = words[at + length];
    return (
      at + length === group.first ||
      (next !== undefined && (PREPOSITIONS.has(next.lower) || /(?:ing|ed|ly)$/u.test(next.lower))) ||
      // "The rebels, the ministry said, had left": the verb is another's, unless a comma ends what is put in.
      (next?.isWord === false && words[group.first - 1]?.isWord === false)
    );
  };
  if (
    speaker !== undefined &&
    effect !== undefined &&
    isHead(speaker.length) &&
    !PREPOSITIONS.has(words[at - 1]?.lower ?? '') &&
    isTold(words, parse, clause, group)
  )
    return ofSentence(at, at + speaker.length - 1, effect);
  const reckoning = phraseAt(RECKONING, words, at);
  if (reckoning === undefined || !ATTRIBUTING.has(main) || group.first > at + reckoning.length + VERB_REACH)
    return undefined;
  const last = at + reckoning.length - 1;
  const isBare = !['that', 'of', 'to', 'about'].includes(words[last + 1]?.lower ?? '');
  return isBare && !PREPOSITIONS.has(words[at - 1]?.lower ?? '') ? ofSentence(at, last, 'hedges') : undefined;
};

/** Words that open a condition. */
const CONDITIONS: readonly string[] = ['if', 'assuming', 'provided', 'unless', 'supposing'];

/** "If the rebels are right", "assuming the list is complete": what holds only if its source does. */
const ifRight = (words: readonly Word[], _parse: Parse, at: number): Operator | undefined => {
  for (let near = at + 2; near < Math.min(words.length, at + CONDITION_REACH); near += 1) {
    const word = words[near];
    if (word?.text === "'") continue;
    if (word?.isWord !== true) return undefined;
    const found = phraseAt(RELIABLE, words, near);
    const next = words[near + (found?.length ?? 0)];
    if (found !== undefined && (next?.isWord !== true || ['the', 'his', 'her', 'their'].includes(next.lower)))
      return ofSentence(at, near + found.length - 1, 'hedges');
  }
  return undefined;
};

/** "Extrapolating from two villages, …", "taking them at their word, …" */
const reckoned = (words: readonly Word[], { owners }: Parse, at: number): Operator | undefined => {
  if (at > 0 && owners[at] === owners[at - 1]) return undefined;
  if (HEADS.has(words[at]?.lower ?? '')) return ofSentence(at, at, 'hedges');
  const isTaken =
    words[at]?.lower === 'taking' &&
    words.slice(at, at + PHRASE_REACH + 2).some(({ lower }) => ['word', 'value'].includes(lower));
  return isTaken && !DETERMINERS.has(words[at - 1]?.lower ?? '') ? ofSentence(at, at, 'hedges') : undefined;
};

/** "A doctored screenshot gave", "the forged deed bears", "a retracted study said": whatever such a thing says is made up, or no more than that. */
const forgedTells = (words: readonly Word[], { owners }: Parse, at: number): Operator | undefined => {
  const { group } = owners[at] ?? {};
  if (group === undefined || group.isPassive || at >= group.first || group.first > at + VERB_REACH + 1)
    return undefined;
  const isThing = words.slice(at + 1, group.first).some((_, index) => phraseAt(THINGS, words, at + 1 + index));
  const isOfPhrase = PREPOSITIONS.has(words[at - 1]?.lower ?? '') || PREPOSITIONS.has(words[at - 2]?.lower ?? '');
  const verb = words[group.main]?.lower ?? '';
  const isPut = PUTTING.get(verb)?.has(words.slice(group.main + 1).find(({ lower }) => lower === 'at')?.lower ?? '');
  return isThing && (TEXTUAL.has(verb) || isPut === true) && !isOfPhrase
    ? ofSentence(at, at, MADE.has(words[at]?.lower ?? '') ? 'feigns' : 'hedges')
    : undefined;
};

const MADE: ReadonlySet<string> = new Set(FORGED.split('|'));

/** Accounts, and speakers who are not to be trusted, by whom something is so. */
export const ACCOUNT_COMBINATIONS: readonly Combination[] = [
  { starts: [...BY.keys(), 'in'], read: byAccount },
  { starts: [...SPEAKERS.keys(), ...RECKONING.keys()], read: untrusted },
  { starts: [...MADE, ...MISTRUSTED.split('|')], read: forgedTells },
  { starts: CONDITIONS, read: ifRight },
  { starts: [...HEADS, 'taking'], read: reckoned },
];
