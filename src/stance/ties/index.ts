import { BE, HAVE } from '../../languages/en/stance/grammar.ts';
import { sentenceOf } from '../analysis.ts';
import { TRAITS } from '../family.ts';
import { focusOf } from '../focus.ts';
import type { Sentence } from '../governor.ts';
import { isParticiple } from '../verb-groups.ts';
import type { QuotedSentence } from '../words.ts';
import { attributeOf } from './attribute.ts';
import { behindOf } from './behind.ts';
import { adverbOf, kinOf, pickedBy } from './beside.ts';
import { frontOf } from './front.ts';
import { hostOf } from './host.ts';
import { relativeOf } from './clauses.ts';
import { rootsOf } from './roots.ts';
import type { Ties, Unit } from './tie.ts';

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

/**
 * What the number of a quote hangs on beside what its sentence says, with the roots of that sentence's words. Linear in
 * the length of the sentence.
 *
 * @param unit what the number counts in: of a measure, a noun before "of" is what it measures ("a villa of [300 m²]").
 */
export const tiesOf = (quoted: QuotedSentence, unit: Unit): Ties => {
  const sentence = sentenceOf(quoted);
  const { words, parse } = sentence;
  const word = focusOf(sentence, TRAITS.number);
  const ties = [
    hostOf(sentence, word, unit),
    unit === 'measure' ? attributeOf(sentence, word) : undefined,
    relativeOf(sentence, word, unit !== 'none'),
    frontOf(sentence, word),
    behindOf(sentence, word),
    pickedBy(sentence, word, unit),
    adverbOf(sentence, word),
    unit === 'age' ? kinOf(sentence, word) : undefined,
  ].flatMap((one) => one ?? []);
  const near = new Set<string>();
  const wide = new Set<string>();
  for (const [at, { lower, isWord }] of words.entries()) {
    if (!isWord || isLight(sentence, at) || isCounted(sentence, at, word)) continue;
    for (const root of rootsOf(lower)) {
      wide.add(root);
      if (parse.owners[at] === parse.owners[word]) near.add(root);
    }
  }
  return { ties, near, wide };
};
