import {
  ASPECT_VERBS,
  LASTING_VERBS,
  OFFSETS,
  OTHERS,
  OTHERS_BEHIND,
  PARTS_OF,
} from '../../../languages/en/telling-words.ts';
import { DEFINITE, DETERMINERS } from '../../../languages/en/stance/grammar.ts';
import { unmarked } from '../../../text/unmarked.ts';
import type { Clause } from '../../clauses/index.ts';
import { isInfinitive, isVerbal } from '../../complements.ts';
import { basesOf, verbPhrases } from '../../forms.ts';
import type { Sentence } from '../../governor.ts';
import { listOf, phraseAt } from '../../phrases.ts';
import { isAdverb, isNumber } from '../../verb-groups.ts';
import { isNoun, isStop, lowerAt } from '../nouns.ts';
import { rootsOf, withoutOwning } from '../roots.ts';
import { valueStart } from '../value-phrase.ts';
import { shown } from './clause.ts';
import { isAmong, meaningsOf, sensesOf } from './senses.ts';
import { tellerSenses } from './tellers.ts';
import type { Picked, Teller, Telling } from './telling.ts';
import { isDeed } from './words.ts';

const OTHER: ReadonlySet<string> = new Set(OTHERS.split('|'));
const BEHIND = listOf(OTHERS_BEHIND);
const PARTIAL: ReadonlySet<string> = new Set(PARTS_OF.split('|'));
const ASPECT: ReadonlySet<string> = new Set(verbPhrases(ASPECT_VERBS));
const LASTING: ReadonlySet<string> = new Set(verbPhrases(LASTING_VERBS));
const OFFSET = listOf(OFFSETS);
const TIME_UNIT = /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur(?:y|ies))s?$/u;
const CAPITAL = /^\p{Lu}/u;
/** Nouns behind a word that picks one: "the second raid". */
const REACH = 3;

const isPlain = (sentence: Sentence, at: number): boolean =>
  isNoun(sentence, at) && sentence.parse.groupOf[at] === undefined && sentence.words[at]?.isQuoted !== true;

const picked = (word: string, of: string, joint = ' '): Picked => ({ word, of, words: word + joint + of });

/** The last of the nouns right behind a word; the word itself where there is none. */
const headFrom = (sentence: Sentence, at: number): number => {
  let head = at;
  while (head < at + REACH && isPlain(sentence, head + 1)) head += 1;
  return head;
};

/** "An [earlier] storm", "the school [next door]": words of a clause by which one of a sort is told from another, with its noun. */
export const pickedIn = (sentence: Sentence, clause: Clause | undefined): readonly Picked[] => {
  const { words, parse } = sentence;
  return words.flatMap(({ lower, isQuoted }, at): readonly Picked[] => {
    if (isQuoted || clause === undefined || parse.owners[at] !== clause) return [];
    const behind = isPlain(sentence, at - 1) ? phraseAt(BEHIND, words, at) : undefined;
    if (behind !== undefined)
      return [
        {
          word: lowerAt(sentence, at + behind.length - 1),
          of: lowerAt(sentence, at - 1),
          words: shown(sentence, at - 1, at + behind.length),
        },
      ];
    // "Half the mine", "part of the mine"
    const isOf = lowerAt(sentence, at + 1) === 'of';
    const article = isOf ? at + 2 : at + 1;
    if (PARTIAL.has(lower) && (isOf || lower === 'half') && DEFINITE.has(lowerAt(sentence, article))) {
      const number = words[article + 1];
      const head = headFrom(sentence, number !== undefined && isNumber(number) ? article + 1 : article);
      return head === article ? [] : [picked(lower, lowerAt(sentence, head), isOf ? ' of ' : ' ')];
    }
    // "Began to leave", "started building"
    const verb = isInfinitive(words, at + 1) ? at + 2 : at + 1;
    if (ASPECT.has(lower) && (verb === at + 2 || isVerbal(words, verb)) && words[verb]?.isQuoted !== true)
      return [picked(lower, lowerAt(sentence, verb))];
    const isLed = DETERMINERS.has(lowerAt(sentence, at - 1)) || lower === 'another';
    if (!OTHER.has(lower) || !isLed) return [];
    const head = headFrom(sentence, at);
    return head === at ? [] : [picked(lower, lowerAt(sentence, head))];
  });
};

/** "The firm's rival": the subject of a clause that is somebody's, and not what he does himself. */
export const ownedIn = (sentence: Sentence, clause: Clause | undefined): Picked | undefined => {
  const { words, parse } = sentence;
  const verb = clause?.group?.first ?? 0;
  const at = words.findIndex(
    ({ lower, isQuoted }, index) =>
      index < verb && !isQuoted && parse.owners[index] === clause && withoutOwning(lower) !== lower,
  );
  const head = at < 0 ? at : headFrom(sentence, at);
  const isSubject = head > at && words.slice(head + 1, verb).every(({ isQuoted }) => !isQuoted);
  // A sentence begins with a capital; elsewhere one is of a name, whose army may stand for it.
  const isCommon = words[at]?.text === lowerAt(sentence, at);
  if (!isSubject || !isCommon || isDeed(lowerAt(sentence, head))) return undefined;
  return {
    word: lowerAt(sentence, head),
    of: withoutOwning(lowerAt(sentence, at)),
    words: shown(sentence, at, head + 1),
  };
};

/** What is somebody's in one sentence, where another one tells of him alone. */
export const ownedBy = ({ owned }: Telling, b: Telling): readonly [string, string] | undefined => {
  if (owned === undefined || b.owned !== undefined) return undefined;
  const all = [...b.words, ...b.near, ...b.subject];
  const isTold = (word: string): boolean => isAmong(sensesOf(word), meaningsOf(all.map(sensesOf)));
  const roots = new Set(rootsOf(owned.of));
  const isOwner = [...b.subject, ...b.path.map(({ word }) => word)].some((word) =>
    rootsOf(word).some((root) => roots.has(root)),
  );
  return isOwner && !isTold(owned.word) ? [owned.words, owned.of] : undefined;
};

/** Whether a sentence says the same word, or brings up its noun with "a", which may be any: "a novel", "his third novel". */
const isKnownAs = ({ wording }: Telling, word: string, isOf: (one: string) => boolean): boolean =>
  wording.some(
    (one, at) =>
      one.word === word ||
      (isOf(one.word) &&
        wording.slice(Math.max(0, at - REACH), at).some((before) => ['a', 'an'].includes(before.word))),
  );

/** What one sentence tells of another of a sort than the other one, each in its words: "second storm", "storm". */
export const otherOneIn = (a: Telling, b: Telling): readonly [string, string] | undefined => {
  const found = a.picked.find(({ word, of }) => {
    const roots = new Set([...rootsOf(of), ...basesOf(of)]);
    const isOf = (one: string): boolean => [...rootsOf(one), ...basesOf(one)].some((root) => roots.has(root));
    return [...b.words, ...b.near, ...b.subject].some(isOf) && !isKnownAs(b, word, isOf);
  });
  return found && [found.words, found.of];
};

/**
 * "The field and the wood cover [12 hectares]": the heads of a subject of which a number is told together; none where it
 * is no object of its verb.
 */
export const joinedIn = (sentence: Sentence, word: number, clause: Clause | undefined): readonly string[] => {
  const { words, parse } = sentence;
  const group = clause?.group;
  if (clause === undefined || group === undefined || parse.owners[word] !== clause || word < group.last) return [];
  let last = valueStart(sentence, word) - 1;
  for (let one = words[last]; one !== undefined && last > group.last && isAdverb(one); one = words[last]) last -= 1;
  if (last > group.last) return [];
  const and = words.findIndex(
    ({ lower }, at) => lower === 'and' && at > clause.start && at < group.first && parse.owners[at] === clause,
  );
  const isHead = (at: number): boolean => isPlain(sentence, at) || CAPITAL.test(words[at]?.text ?? '');
  if (and < 0 || !isHead(and - 1)) return [];
  let end = and + 1;
  for (let one = words[end]; end < group.first && one?.isWord === true && !isStop(one); one = words[end]) end += 1;
  const other = isHead(end - 1) ? end - 1 : undefined;
  return other === undefined || other === and ? [] : [and - 1, other].flatMap((at) => words[at]?.text ?? []);
};

/** Two of whom a number is told together, and the one of whom another sentence tells it alone. */
export const aloneIn = (a: Telling, b: Telling): readonly [string, string] | undefined => {
  if (a.joined.length === 0) return undefined;
  const all = meaningsOf([...b.words, ...b.near, ...b.subject, ...b.quoted].map(sensesOf));
  const isKnown = (text: string): boolean => {
    const one = text.toLowerCase();
    return b.names.has(unmarked(one)) || isAmong(sensesOf(one), all);
  };
  const known = a.joined.filter(isKnown);
  const [alone] = known;
  return alone === undefined || known.length > 1 ? undefined : [a.joined.join(' and '), alone];
};

/**
 * What a length of time is told of: of the subject, by a verb that only says how long it is; of what is done; or it tells how
 * far off that is. Nothing for what is no length.
 *
 * @param path what the value hangs on, where that tells something; empty where it is told of the subject.
 */
export const lengthIn = (
  sentence: Sentence,
  clause: Clause | undefined,
  path: readonly Teller[],
): Telling['length'] => {
  const { words } = sentence;
  const [first, last] = [words.findIndex(({ isQuoted }) => isQuoted), words.findLastIndex(({ isQuoted }) => isQuoted)];
  if (!words.some(({ isQuoted, lower }) => isQuoted && TIME_UNIT.test(lower))) return undefined;
  const before = valueStart(sentence, first) - 1;
  const isObject = clause?.group?.last === before && LASTING.has(lowerAt(sentence, before));
  if (phraseAt(OFFSET, words, last + 1) !== undefined && !isObject && lowerAt(sentence, before) !== 'for') return 'off';
  if (lowerAt(sentence, before) !== 'for' && !isObject) return undefined;
  return path.length === 0 ? 'of subject' : 'of deed';
};

/** What one sentence tells the length of, and another does not: "were put off for", "took"; "five days later", "lasted five days". */
export const otherLengthIn = (a: Telling, b: Telling): readonly [string, string] | undefined => {
  const [own, other] = [a.path[0]?.word ?? '', b.path[0]?.word ?? ''];
  if (a.length === undefined || b.length === undefined || a.length === b.length) return undefined;
  if (a.length === 'off' || b.length === 'off')
    return [a.length === 'off' ? 'off' : own, b.length === 'off' ? 'off' : other];
  const [deed, subject] = a.length === 'of deed' ? [a, b] : [b, a];
  const of = meaningsOf(subject.path.map(({ word }) => sensesOf(word)));
  const isOne = deed.path.some((teller) => LASTING.has(teller.word) || isAmong(tellerSenses(teller), of));
  return isOne ? undefined : [own, other];
};

/** What is told in brackets of something else than another sentence tells it of: "(retrieved [4 June])", "closed on [4 June]". */
export const putInAlone = (a: Telling, b: Telling): readonly [string, string] | undefined => {
  const [teller] = a.path;
  if (!a.isPutIn || teller === undefined) return undefined;
  const all = meaningsOf([...b.words.map(sensesOf), ...b.path.map(tellerSenses)]);
  return isAmong(tellerSenses(teller), all) ? undefined : [teller.word, b.path[0]?.word ?? ''];
};
