import { PARTING_SUBORDINATORS } from '../../languages/en/host-words.ts';
import { BE, HAVE, SUBORDINATORS } from '../../languages/en/stance/grammar.ts';
import { sentenceOf } from '../analysis.ts';
import { TRAITS, type Family } from '../family.ts';
import { focusOf } from '../focus.ts';
import type { Sentence } from '../governor.ts';
import { isParticiple } from '../verb-groups.ts';
import type { QuotedSentence } from '../words.ts';
import { attributeOf } from './attribute.ts';
import { behindOf } from './behind.ts';
import { adverbOf, kinOf, pickedBy } from './beside.ts';
import { frontOf } from './front.ts';
import { hostOf } from './host.ts';
import { besideOf, relativeOf } from './clauses.ts';
import { dateHostOf, dateMarks } from './date-host.ts';
import { nameHostOf, nameMarks } from './name-host.ts';
import { rootsOf } from './roots.ts';
import type { Tie, Ties, Unit } from './tie.ts';

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

type TieOf = (sentence: Sentence, word: number, unit: Unit) => Tie | undefined;

/** What parts two answers of a family: each looks at one way in which a word may hang on something beside. */
const TIES: Readonly<Record<Family, readonly TieOf[]>> = {
  number: [
    hostOf,
    (sentence, word, unit) => (unit === 'measure' ? attributeOf(sentence, word) : undefined),
    (sentence, word, unit) => relativeOf(sentence, word, unit !== 'none'),
    frontOf,
    behindOf,
    pickedBy,
    adverbOf,
    (sentence, word, unit) => (unit === 'age' ? kinOf(sentence, word) : undefined),
  ],
  name: [
    nameHostOf,
    (sentence, word) => relativeOf(sentence, word, false),
    (sentence, word) => besideOf(sentence, word, SUBORDINATORS),
  ],
  date: [
    dateHostOf,
    (sentence, word) => relativeOf(sentence, word, false),
    (sentence, word) => besideOf(sentence, word, PARTING),
  ],
  deadline: [dateHostOf, (sentence, word) => relativeOf(sentence, word, false)],
  statement: [],
};

const MARKS: Readonly<Partial<Record<Family, (sentence: Sentence, word: number) => readonly string[]>>> = {
  name: nameMarks,
  date: dateMarks,
  deadline: dateMarks,
};

/**
 * What the number, name or date of a quote hangs on beside what its sentence says, with the roots of that sentence's words.
 * Linear in the length of the sentence.
 *
 * @param unit what a number counts in: of a measure, a noun before "of" is what it measures ("a villa of [300 m²]").
 */
export const tiesOf = (quoted: QuotedSentence, family: Family, unit: Unit): Ties => {
  const sentence = sentenceOf(quoted);
  const { words, parse } = sentence;
  const word = focusOf(sentence, TRAITS[family]);
  const ties = TIES[family].flatMap((tieOf) => tieOf(sentence, word, unit) ?? []);
  const near = new Set<string>();
  const wide = new Set<string>();
  for (const [at, { lower, isWord }] of words.entries()) {
    if (!isWord || isLight(sentence, at) || (family === 'number' && isCounted(sentence, at, word))) continue;
    for (const root of rootsOf(lower)) {
      wide.add(root);
      if (parse.owners[at] === parse.owners[word]) near.add(root);
    }
  }
  for (const mark of MARKS[family]?.(sentence, word) ?? []) near.add(mark);
  return { ties, near, wide };
};
