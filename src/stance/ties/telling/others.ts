import { OTHERS, OTHERS_BEHIND } from '../../../languages/en/telling-words.ts';
import { DETERMINERS } from '../../../languages/en/stance/grammar.ts';
import { unmarked } from '../../../text/unmarked.ts';
import type { Clause } from '../../clauses/index.ts';
import type { Sentence } from '../../governor.ts';
import { listOf, phraseAt } from '../../phrases.ts';
import { isAdverb } from '../../verb-groups.ts';
import { isNoun, isStop, lowerAt } from '../nouns.ts';
import { rootsOf } from '../roots.ts';
import { valueStart } from '../value-phrase.ts';
import { isAmong, meaningsOf, sensesOf } from './senses.ts';
import type { Picked, Telling } from './telling.ts';

const OTHER: ReadonlySet<string> = new Set(OTHERS.split('|'));
const BEHIND = listOf(OTHERS_BEHIND);
const CAPITAL = /^\p{Lu}/u;
/** Nouns behind a word that picks one: "the second raid". */
const REACH = 3;

const isPlain = (sentence: Sentence, at: number): boolean =>
  isNoun(sentence, at) && sentence.parse.groupOf[at] === undefined && sentence.words[at]?.isQuoted !== true;

/** "An [earlier] storm", "the school [next door]": words of a clause by which one of a sort is told from another, with its noun. */
export const pickedIn = (sentence: Sentence, clause: Clause | undefined): readonly Picked[] => {
  const { words, parse } = sentence;
  return words.flatMap(({ lower, isQuoted }, at): readonly Picked[] => {
    if (isQuoted || clause === undefined || parse.owners[at] !== clause) return [];
    const behind = isPlain(sentence, at - 1) ? phraseAt(BEHIND, words, at) : undefined;
    if (behind !== undefined)
      return [{ word: lowerAt(sentence, at + behind.length - 1), of: lowerAt(sentence, at - 1) }];
    const isLed = DETERMINERS.has(lowerAt(sentence, at - 1)) || lower === 'another';
    if (!OTHER.has(lower) || !isLed) return [];
    let head = at;
    while (head < at + REACH && isPlain(sentence, head + 1)) head += 1;
    return head === at ? [] : [{ word: lower, of: lowerAt(sentence, head) }];
  });
};

/** What one sentence tells of another of a sort than the other one, each in its words: "second storm", "storm". */
export const otherOneIn = (a: Telling, b: Telling): readonly [string, string] | undefined => {
  const found = a.picked.find(({ word, of }) => {
    const roots = new Set(rootsOf(of));
    const isOf = (one: string): boolean => rootsOf(one).some((root) => roots.has(root));
    return [...b.words, ...b.near].some(isOf) && !b.wording.some((one) => one.word === word);
  });
  return found && [`${found.word} ${found.of}`, found.of];
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
