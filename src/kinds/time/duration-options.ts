import type { Surroundings } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import type { Duration } from '../../model/values.ts';
import type { Candidate } from '../editor-value.ts';
import { findAmounts } from '../numbers/amounts.ts';
import { framed, type Phrase } from '../numbers/frames/index.ts';
import { counts, whyNoCount } from '../numbers/not-counts.ts';
import { candidateOf, isQuoted, passageOf, spanOf, usedBy, type Passage } from '../numbers/passage.ts';
import { QUANTITY_UNITS } from '../numbers/read-unit.ts';
import { unitOf, withoutRate } from '../numbers/units.ts';
import { isPlainLength } from './plain-length.ts';
import { readDurations, wholeUnit, type FoundDuration } from './read-duration.ts';

/** A length of time in a quote. */
export interface DurationOption {
  /** Why it is no answer, in words that follow "it". */
  readonly problem: string | undefined;
  readonly candidate: Candidate<Duration>;
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A phrase without the words that bound or hedge its number: of those the length has read what it knows. */
const unbounded = (phrase: Phrase): Phrase => {
  const { core } = phrase.found;
  return { ...phrase, found: { ...phrase.found, from: core.from, next: core.next, reach: core.next } };
};

const whyNoLength = ({ found: { amount } }: Phrase): string | undefined =>
  amount.min !== null && amount.min < 0 ? 'stands behind a minus' : undefined;

const isTime = ({ found: { core } }: Phrase): boolean =>
  core.unit !== undefined && unitOf(withoutRate(core.unit)).dimension === 'time';

/** "Two hours a day": what a length is counted by stands in its unit. */
const framedByUnit = (phrase: Phrase): Phrase => {
  const per = phrase.found.core.unit?.split(' per ')[1];
  return per === undefined ? phrase : { ...phrase, frame: { type: 'rate', detail: per } };
};

/** Whether a number that is no length tells what else it is: it counts, measures or dates something. */
const isExplained = ({ tokens }: Passage, phrase: Phrase): boolean => {
  if (phrase.explained) return true;
  const { found, problem } = phrase;
  if (problem !== undefined || found.core.form === 'share') return false;
  const why = whyNoCount(tokens, found);
  return why?.explained ?? counts(tokens, found);
};

/** What is told of a length by the amounts that the readers of numbers see in its words. */
const optionOf = (
  passage: Passage,
  phrases: readonly Phrase[],
  { value, span }: FoundDuration,
  explained: readonly Span[],
): DurationOption => {
  const own = phrases.filter((phrase) => meets(spanOf(passage, phrase), span));
  const told = own.find(({ problem }) => problem !== undefined) ?? own.find(isTime) ?? own[0];
  const used = [span, ...explained];
  return told === undefined
    ? { problem: undefined, candidate: { value, used } }
    : {
        problem: told.problem ?? whyNoLength(told),
        candidate: candidateOf(value, passage, unbounded(framedByUnit(told)), used),
      };
};

/** More lengths than this in one quote are not told apart one by one. */
const MOST_LENGTHS = 12;

/** The lengths of time in a quote, with what they are of. */
export const durationOptions = (quote: string, around: Surroundings | undefined): readonly DurationOption[] => {
  const found = readDurations(quote).slice(0, MOST_LENGTHS);
  if (found.length === 0) {
    const value = wholeUnit(quote, around);
    return value === null ? [] : [{ problem: undefined, candidate: { value } }];
  }
  const passage = passageOf(quote, around);
  const [only] = found;
  if (found.length === 1 && only !== undefined && isPlainLength(passage, only))
    return [{ problem: undefined, candidate: { value: only.value } }];
  const phrases = framed(passage.tokens, findAmounts(passage.tokens, QUANTITY_UNITS)).filter((phrase) =>
    isQuoted(passage, phrase),
  );
  const explained = phrases
    .filter((phrase) => isExplained(passage, phrase) && !found.some(({ span }) => meets(spanOf(passage, phrase), span)))
    .flatMap((phrase) => usedBy(passage, phrase));
  return found.map((one) => optionOf(passage, phrases, one, explained));
};
