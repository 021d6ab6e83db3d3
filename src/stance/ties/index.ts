import { PARTING_SUBORDINATORS } from '../../languages/en/host-words.ts';
import { BE, HAVE, SUBORDINATORS } from '../../languages/en/stance/grammar.ts';
import { sentenceOf } from '../analysis.ts';
import { TRAITS, type Family } from '../family.ts';
import { focusOf, statementsOf } from '../focus.ts';
import type { Sentence } from '../governor.ts';
import { isParticiple } from '../verb-groups.ts';
import type { QuotedSentence } from '../words.ts';
import { attributeOf } from './attribute.ts';
import { behindOf } from './behind.ts';
import { adverbOf, kinOf, pickedBy, repeatedOf } from './beside.ts';
import { frontOf } from './front.ts';
import { limitOf, numberLimitOf, statementLimitOf } from './limits.ts';
import { hostOf } from './host.ts';
import { besideOf, ownRelativeOf, relativeOf } from './clauses.ts';
import { dateHostOf, dateMarks, eventRoots } from './date-host.ts';
import { exampleMarks, exampleOf } from './examples.ts';
import { againstOf, nameHostOf, nameMarks } from './name-host.ts';
import { ownerOf } from './owner.ts';
import { isSaying, rootsOf, SAYS } from './roots.ts';
import { deedOf, partingOf, tellingOf } from './telling/read.ts';
import { setHostOf } from './set-host.ts';
import type { Telling } from './telling/telling.ts';
import { modifiedOf, reserveOf, standingOf } from './reserves.ts';
import type { Tie, Ties, Unit } from './tie.ts';

export { rootsIn } from './roots.ts';
export { isToldAlike, toldBeside } from './telling/alike.ts';
export { isOpposed } from './telling/opposed.ts';
export { askedBy, isNamingQuestion, type Asked } from './telling/question.ts';
export { isAmong, meaningsOf, sensesOf, type Meanings } from './telling/senses.ts';
export type { Telling } from './telling/telling.ts';
export type { Tie, Ties, Unit } from './tie.ts';

/** "Has been", "was killed": an auxiliary tells nothing of its own; "has six" does. */
const isLight = ({ words, parse }: Sentence, at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  if (BE.has(lower)) return parse.groupOf[at]?.isCopula !== true;
  return HAVE.has(lower) && parse.groupOf[at]?.main !== at;
};

/** Words behind a number that name what it counts. */
const COUNTED_REACH = 3;

/** The noun that a number counts says nothing of what is told of it: "300 passengers" carry nobody. */
const isCounted = ({ words, parse }: Sentence, at: number, word: number): boolean => {
  if (at <= word || at > word + COUNTED_REACH) return false;
  return words
    .slice(word + 1, at + 1)
    .every(
      (one, i) =>
        one.isQuoted &&
        one.isWord &&
        parse.groupOf[word + 1 + i] === undefined &&
        !isParticiple(one) &&
        !ADJECTIVAL.has(one.lower),
    );
};
const ADJECTIVAL: ReadonlySet<string> = new Set(
  'dead missing wounded injured ill sick alive homeless aboard'.split(' '),
);

const PARTING: ReadonlySet<string> = new Set(PARTING_SUBORDINATORS.split('|'));

/** Families of answers; the names of a set stand together in ever other places, and hang on less than one does. */
type TiedFamily = Family | 'set';

/** Whether a word stands before the verb of its clause. */
const isSubject = ({ parse }: Sentence, word: number): boolean => (parse.owners[word]?.group?.first ?? word) > word;

type TieOf = (sentence: Sentence, word: number, unit: Unit) => Tie | undefined;

/** What parts two answers of a family: each looks at one way in which a word may hang on something beside. */
const TIES: Readonly<Record<TiedFamily, readonly TieOf[]>> = {
  number: [
    hostOf,
    (sentence, word, unit) => (unit === 'measure' ? attributeOf(sentence, word) : undefined),
    (sentence, word, unit) => relativeOf(sentence, word, unit !== 'none'),
    (sentence, word) => frontOf(sentence, word) ?? numberLimitOf(sentence, word),
    behindOf,
    modifiedOf,
    reserveOf,
    standingOf,
    pickedBy,
    ownerOf,
    adverbOf,
    (sentence, word, unit) => (unit === 'age' ? kinOf(sentence, word) : undefined),
  ],
  name: [
    nameHostOf,
    limitOf,
    reserveOf,
    (sentence, word) => ownRelativeOf(sentence, word, []),
    (sentence, word) => (isSubject(sentence, word) ? besideOf(sentence, word, SUBORDINATORS) : undefined),
  ],
  set: [setHostOf, againstOf, exampleOf, limitOf],
  date: [
    repeatedOf,
    limitOf,
    reserveOf,
    dateHostOf,
    (sentence, word) => ownRelativeOf(sentence, word, eventRoots(sentence, word)),
    (sentence, word) => besideOf(sentence, word, PARTING),
  ],
  deadline: [limitOf, reserveOf, dateHostOf, (sentence, word) => ownRelativeOf(sentence, word, [])],
  statement: [statementLimitOf, reserveOf],
};

const MARKS: Readonly<Partial<Record<TiedFamily, (sentence: Sentence, word: number) => readonly string[]>>> = {
  name: nameMarks,
  set: (sentence, word) => [...nameMarks(sentence, word), ...exampleMarks(sentence)],
  date: dateMarks,
  deadline: dateMarks,
};

/** By which words what is no single answer is told. */
const TELLINGS: Readonly<Partial<Record<TiedFamily, (sentence: Sentence, word: number) => Telling>>> = {
  set: deedOf,
  statement: partingOf,
};

/**
 * What the number, name or date of a quote hangs on beside what its sentence says, with the roots of that sentence's words.
 * Linear in the length of the sentence.
 *
 * @param unit what a number counts in: of a measure, a noun before "of" is what it measures ("a villa of [300 m²]").
 */
export const tiesOf = (quoted: QuotedSentence, family: TiedFamily, unit: Unit): Ties => {
  const sentence = sentenceOf(quoted);
  const { words, parse } = sentence;
  const word =
    family === 'statement'
      ? (statementsOf(sentence)[0] ?? 0)
      : focusOf(sentence, TRAITS[family === 'set' ? 'name' : family]);
  const ties = TIES[family].flatMap((tieOf) => tieOf(sentence, word, unit) ?? []);
  const own = parse.owners[word];
  // "In 1994, a truce was reached": a phrase in front is of the clause behind it.
  const host = family !== 'number' && (own?.kind === 'front' || own?.kind === 'apposition') ? own.parent : own;
  const near = new Set<string>();
  const wide = new Set<string>();
  for (const [at, { lower, isWord }] of words.entries()) {
    if (!isWord || isLight(sentence, at) || (family === 'number' && isCounted(sentence, at, word))) continue;
    for (const root of isSaying(lower) ? [SAYS, ...rootsOf(lower)] : rootsOf(lower)) {
      wide.add(root);
      if (parse.owners[at] === own || parse.owners[at] === host) near.add(root);
    }
  }
  for (const mark of MARKS[family]?.(sentence, word) ?? []) near.add(mark);
  return { ties, near, wide, telling: TELLINGS[family]?.(sentence, word) ?? tellingOf(sentence, word, unit) };
};
