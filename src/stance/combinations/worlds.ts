import type { Effect } from '../../languages/stance-words.ts';
import { DETERMINERS, PREPOSITIONS } from '../../languages/en/stance/grammar.ts';
import {
  DESIGNS,
  FICTIONS,
  INTO_WORLDS,
  PARTS,
  SHOWING_VERBS,
  SIMULATIONS,
  UNREAL,
} from '../../languages/en/stance/operators.ts';
import type { Parse } from '../clauses/index.ts';
import { nounForms } from '../forms.ts';
import type { Operator } from '../operator.ts';
import { listOf, phraseAt, tableOf } from '../phrases.ts';
import { ofSentence, verbForms, type Combination } from './combination.ts';
import type { Word } from '../words.ts';

const nouns = (list: string, effect: Effect): readonly (readonly [string, Effect])[] =>
  nounForms(list).map((form) => [form, effect] as const);

const WORLDS = tableOf<Effect>([
  ...nouns(FICTIONS, 'opens'),
  ...nouns(SIMULATIONS, 'hedges'),
  ...nouns(DESIGNS, 'intends'),
]);
const PART_WORDS: ReadonlySet<string> = new Set(PARTS.split('|'));
const INTO = listOf(INTO_WORLDS);
const UNREAL_WORDS: ReadonlySet<string> = new Set(UNREAL.split('|'));
const SHOWING = verbForms(SHOWING_VERBS);

/** Words between a preposition, or an article, and the noun of a world: "in a large naval exercise". */
const NOUN_REACH = 6;
/** Words from the noun of a world to the verb that shows: "the film by Anna Lind shows". */
const VERB_REACH = 8;

/** "The opening chapter of her novel" stands in the novel. */
const isInside = (words: readonly Word[], at: number): boolean => {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.isWord !== true) return false;
  return word.lower === 'of' ? PART_WORDS.has(before?.lower ?? '') : !PREPOSITIONS.has(word.lower);
};

/** The noun of a world that a phrase ends in, from a word on. */
const worldFrom = (
  words: readonly Word[],
  from: number,
): { readonly last: number; readonly effect: Effect } | undefined => {
  for (let at = from; at < Math.min(words.length, from + NOUN_REACH); at += 1) {
    const word = words[at];
    if (word === undefined || !isInside(words, at)) return undefined;
    if (UNREAL_WORDS.has(word.lower)) return { last: at, effect: 'opens' };
    const found = phraseAt(WORLDS, words, at);
    const [effect] = found?.values ?? [];
    if (found === undefined || effect === undefined) continue;
    const last = at + found.length - 1;
    const next = words[last + 1];
    // "the film industry": another noun is the head.
    const isHead = next === undefined || !next.isWord || DETERMINERS.has(next.lower) || !isNounLike(words, last + 1);
    if (isHead) return { last, effect };
  }
  return undefined;
};

const NOUN_LIKE =
  /(?:industry|business|studio|festival|maker|star|series|club|park|house|shop|store|hall|fund|prize|award)s?$/u;
const isNounLike = (words: readonly Word[], at: number): boolean => NOUN_LIKE.test(words[at]?.lower ?? '');

/** "In the film", "under the scenario": whatever stands in the clause happens there. */
const inWorld = (words: readonly Word[], { owners }: Parse, at: number): Operator | undefined => {
  const into = phraseAt(INTO, words, at);
  const found = into && worldFrom(words, at + into.length);
  if (found === undefined) return undefined;
  // "Three sailors were hurt in a drill" and "according to plan" tell of the world that there is.
  const isInFront = owners[at] !== owners[at - 1] || at === 0 || words[at - 1]?.lower === 'only';
  const isBare = into !== undefined && into.length > 1 && found.last === at + into.length;
  return (isInFront || found.effect === 'opens') && !isBare ? ofSentence(at, found.last, found.effect) : undefined;
};

/** "The film shows", "a model puts", "the simulated quake killed": a subject that is a world, and its verb. */
const worldTells = (words: readonly Word[], { owners }: Parse, at: number): Operator | undefined => {
  const { group } = owners[at] ?? {};
  if (group === undefined || at >= group.first) return undefined;
  const isUnreal = UNREAL_WORDS.has(words[at]?.lower ?? '');
  if (isUnreal && group.first <= at + VERB_REACH) return ofSentence(at, at, 'opens');
  const found = phraseAt(WORLDS, words, at);
  const [effect] = found?.values ?? [];
  if (found === undefined || effect === undefined || group.isPassive || group.first > at + VERB_REACH) return undefined;
  const last = at + found.length - 1;
  return SHOWING.has(words[group.main]?.lower ?? '') && !isNounLike(words, last + 1)
    ? ofSentence(at, last, effect)
    : undefined;
};

/** Made-up, played, reckoned or intended worlds, by which something happens in them alone. */
export const WORLD_COMBINATIONS: readonly Combination[] = [
  { starts: INTO.keys(), read: inWorld },
  { starts: [...UNREAL_WORDS, ...WORLDS.keys()], read: worldTells },
];
