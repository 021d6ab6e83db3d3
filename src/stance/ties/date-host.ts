import { DATE_WORDS } from '../../languages/en/host-words.ts';
import { DETERMINERS, PREPOSITIONS } from '../../languages/en/stance/grammar.ts';
import { DEED_ENDING } from '../../languages/en/owned-words.ts';
import type { Sentence } from '../governor.ts';
import { CLAUSAL_VERBS, STATEMENTS } from '../lexicon.ts';
import { isNumber, isParticiple } from '../verb-groups.ts';
import { EVENTS, isNoun, isStop, lowerAt, SELF, tie, WITHIN } from './nouns.ts';
import { isBehindVerb, isReduced } from './reduced.ts';
import { marksOf, wantedOf } from './marks.ts';
import { rootsOf, SAYS } from './roots.ts';
import type { Tie } from './tie.ts';
import { nounStart } from './value-phrase.ts';

const OF_DATES: ReadonlySet<string> = new Set(DATE_WORDS.split('|'));
/** Words of a date before the one that it is known by: "the evening of Friday, the 3rd". */
const DATE_REACH = 6;
/** Nouns on the way from a date to what its sentence says. */
const MOST_STEPS = 3;

const isOfDate = ({ words }: Sentence, at: number): boolean => {
  const word = words[at];
  return word !== undefined && (isNumber(word) || OF_DATES.has(word.lower));
};

const dateStart = (sentence: Sentence, word: number): number => {
  let at = word;
  for (const end = Math.max(0, word - DATE_REACH); at > end; at -= 1) {
    if (isOfDate(sentence, at - 1)) continue;
    const joint = lowerAt(sentence, at - 1);
    if ((joint === ',' || joint === 'of') && isOfDate(sentence, at - 2) && isOfDate(sentence, at)) continue;
    break;
  }
  return at;
};

const dateEnd = (sentence: Sentence, word: number): number => {
  let at = word + 1;
  for (const end = word + DATE_REACH; at < end; at += 1) {
    if (isOfDate(sentence, at)) continue;
    if (lowerAt(sentence, at) === ',' && isOfDate(sentence, at + 1)) continue;
    break;
  }
  return at;
};

/** The noun that a date stands before like an adjective: "the [1902] eruption". */
const headBehind = (sentence: Sentence, from: number): number | undefined => {
  const isOne = (at: number): boolean =>
    isNoun(sentence, at) && sentence.parse.groupOf[at] === undefined && !isOfDate(sentence, at);
  if (!isOne(from)) return undefined;
  let at = from;
  while (isOne(at + 1)) at += 1;
  return at;
};

interface DatePhrase {
  /** The first word of the date, and the one behind it. */
  readonly start: number;
  readonly end: number;
  /** Where an article before it stands, or would. */
  readonly lead: number;
  /** The noun that it stands before like an adjective. */
  readonly head: number | undefined;
}

const datePhrase = (sentence: Sentence, word: number): DatePhrase => {
  const [start, end] = [dateStart(sentence, word), dateEnd(sentence, word)];
  const lead = DETERMINERS.has(lowerAt(sentence, start)) ? start : start - 1;
  const head = DETERMINERS.has(lowerAt(sentence, lead)) ? headBehind(sentence, end) : undefined;
  return { start, end, lead, head };
};

/** Whether a noun tells what happened: what it does, it does when it happens. */
const isEvent = (noun: string): boolean =>
  !STATEMENTS.has(noun) &&
  (EVENTS.has(noun) || DEED_ENDING.test(noun) || rootsOf(noun).some((root) => root.startsWith('=')));

/** What else must tell of the noun of a date; a thing has a date of its own, whatever befell it and when. */
const needsOf = (noun: string): Tie['needs'] => [rootsOf(noun), ...(isEvent(noun) ? [] : [wantedOf(noun)])];

/** What a noun that holds a date hangs on itself: "men hurt in the fire of [1911]" are dated by no fire. */
const outward = (sentence: Sentence, noun: number, start: number, count: number): Tie | undefined => {
  const from = nounStart(sentence, noun, isStop);
  if (WITHIN.has(lowerAt(sentence, from - 1))) return climb(sentence, from, count + 1);
  return tie(sentence, from, start, needsOf(lowerAt(sentence, noun)));
};

const climb = (sentence: Sentence, start: number, count: number): Tie | undefined => {
  const { words, parse } = sentence;
  const before = words[start - 1];
  if (count > MOST_STEPS || before?.isWord !== true) return undefined;
  // "A letter dated [3 May]"
  const isDated = before.lower === 'dated' && isNoun(sentence, start - 2);
  if (isDated || (isParticiple(before) && isReduced(sentence, start - 1, start)))
    return tie(sentence, start - 2, start, [[...rootsOf(before.lower), ...rootsOf(lowerAt(sentence, start - 2))]]);
  if (!PREPOSITIONS.has(before.lower)) return undefined;
  const noun = start - 2;
  const host = words[noun];
  if (host === undefined) return undefined;
  if (isReduced(sentence, noun, start)) return tie(sentence, noun - 1, start, [rootsOf(host.lower)]);
  if (!isNoun(sentence, noun) || parse.groupOf[noun] !== undefined) return undefined;
  if (SELF.has(host.lower)) return climb(sentence, nounStart(sentence, noun, isStop), count + 1);
  if (before.lower === 'of') return outward(sentence, noun, start, count);
  const isBeforeVerb = !isBehindVerb(sentence, noun) && (parse.owners[noun]?.group?.first ?? 0) > noun;
  return isBeforeVerb ? outward(sentence, noun, start, count) : undefined;
};

/** "Said on [3 May] that the bridge had fallen": when it was said. */
const sayingOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const own = parse.owners[word];
  const verb = own?.group?.main;
  if (own === undefined || verb === undefined || !CLAUSAL_VERBS.has(lowerAt(sentence, verb))) return undefined;
  const holds =
    own.kind === 'attribution' || parse.clauses.some(({ kind, parent }) => kind === 'clause' && parent === own);
  if (!holds) return undefined;
  const lower = words[verb]?.lower ?? '';
  return tie(sentence, verb, verb + 1, [[SAYS, ...rootsOf(lower)]]);
};

/** What a date is of beside what its sentence says: a noun, another deed, or the saying of it. */
export const dateHostOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words } = sentence;
  const { start, end, lead, head } = datePhrase(sentence, word);
  if (head !== undefined) {
    if (!WITHIN.has(lowerAt(sentence, lead - 1)))
      return tie(sentence, end, head + 1, needsOf(words[head]?.lower ?? ''));
    return climb(sentence, lead, 0);
  }
  return climb(sentence, start, 0) ?? sayingOf(sentence, word);
};

/** What tells how a date hangs in its sentence: by the noun it stands beside, a participle, or the verb of its clause. */
export const dateMarks = (sentence: Sentence, word: number): readonly string[] => {
  const { words, parse } = sentence;
  const { start, head } = datePhrase(sentence, word);
  const clause = parse.owners[word];
  const main = (clause?.group ?? clause?.parent?.group)?.main ?? -1;
  if (head !== undefined) return marksOf(lowerAt(sentence, head));
  if (!PREPOSITIONS.has(lowerAt(sentence, start - 1))) return marksOf(lowerAt(sentence, main));
  const host = start - 2;
  const before = words[host];
  const isHost =
    before !== undefined && parse.groupOf[host] === undefined && (isNoun(sentence, host) || isParticiple(before));
  return [...(isHost ? marksOf(lowerAt(sentence, host)) : []), ...marksOf(lowerAt(sentence, main))];
};

/** The roots of what happened on a date by the nouns before it: "gained with the dissolution of the union in [1991]". */
export const eventRoots = (sentence: Sentence, word: number): readonly string[] => {
  const start = dateStart(sentence, word);
  const events: string[] = [];
  if (!PREPOSITIONS.has(lowerAt(sentence, start - 1))) return events;
  for (let [noun, count] = [start - 2, 0]; count < MOST_STEPS && isNoun(sentence, noun); count += 1) {
    if (isEvent(lowerAt(sentence, noun))) events.push(lowerAt(sentence, noun));
    const from = nounStart(sentence, noun, isStop);
    if (lowerAt(sentence, from - 1) !== 'of') break;
    noun = from - 2;
  }
  return events.flatMap(rootsOf);
};
