import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { passagesIn } from '../text/passages.ts';
import { agesIn } from './ages.ts';
import { datesIn } from './dates.ts';
import type { Fact, Passage, Stated } from './fact.ts';
import { furnitureIn } from './furniture.ts';
import { capitalsInside, hasCapitalNouns, namesIn } from './names.ts';
import { numbersIn } from './numbers.ts';
import { tellerApart } from './people.ts';
import { overlapper } from './spans.ts';

/** What a source states, and what of its text was set aside. */
export interface Survey {
  readonly source: Source;
  readonly facts: readonly Fact[];
  /** Spans of its furniture. */
  readonly aside: readonly Span[];
}

const passagesOf = (source: Source): readonly Passage[] =>
  passagesIn(source.text).map((span) => ({ source, span, text: source.text.slice(span.start, span.end) }));

/** Facts of which none lies in another: a date takes the number in it, a name the month that it is called by. */
const apart = (stated: readonly Stated[]): readonly Stated[] => {
  const kept: Stated[] = [];
  for (const one of stated) {
    const clear = kept.every(({ span }) => span.end <= one.span.start || one.span.end <= span.start);
    if (clear) kept.push(one);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
};

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The numbers, ages and dates of a passage; spans count in it. */
export const figuresIn = (passage: Passage): readonly Stated[] =>
  apart([...datesIn(passage), ...agesIn(passage), ...numbersIn(passage)]);

const factsOf = (passage: Passage, isKnown: (folded: string) => boolean): readonly Fact[] =>
  apart([...figuresIn(passage), ...namesIn(passage, isKnown, hasCapitalNouns(passage.source))]).map((stated) => ({
    ...stated,
    source: passage.source.id,
    span: moved(stated.span, passage.span.start),
    sentence: passage.span,
  }));

/** Finds the numbers, dates and names of every source, furniture set aside. Linear in the length of the texts. */
export const survey = (sources: readonly Source[]): readonly Survey[] => {
  const read = sources.map((source) => ({ source, passages: passagesOf(source) }));
  const inside = new Set(
    read.flatMap(({ source, passages }) =>
      hasCapitalNouns(source) ? [] : passages.flatMap(({ text }) => capitalsInside(text)),
    ),
  );
  const isKnown = (folded: string): boolean => inside.has(folded);
  const found = read.map(({ source, passages }): Survey => {
    const aside = furnitureIn(source.text);
    const isAside = overlapper(aside);
    const facts = passages.flatMap((passage) => factsOf(passage, isKnown)).filter(({ span }) => !isAside(span));
    return { source, facts, aside };
  });
  const apartByGiven = tellerApart(found.flatMap(({ facts }) => facts));
  return found.map((one) => ({ ...one, facts: apartByGiven(one.facts) }));
};
