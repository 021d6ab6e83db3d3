import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import { sentenceAround } from '../text/sentences.ts';
import { contactsIn } from './contacts.ts';
import { overlapper } from './spans.ts';
import { LONGEST_PASSAGE } from '../text/passages.ts';
import { figuresIn } from './survey.ts';
import { largest, smallest } from '../text/lists.ts';

/** Words with the figures that they are part of, and the kinds of answer that they may give. */
export interface Widened {
  readonly span: Span;
  readonly kinds: readonly [KindName, ...KindName[]];
}

const CAPITALISED = /^\p{Lu}/u;

/** Words without a figure name something where each begins with a capital; else they state something. */
const kindsOfWords = (words: string): Widened['kinds'] =>
  Array.from(words.matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu), ([word]) => word).every((word) => CAPITALISED.test(word))
    ? ['name', 'place']
    : ['choice'];

/** Widens words of one source to the whole of each number or date that they are part of: with its bound and its noun. */
export const widener = (source: Source): ((span: Span) => Widened) => {
  const { text } = source;
  const isContact = overlapper(contactsIn(text));
  return (span) => {
    const sentence = sentenceAround(text, span);
    const start = Math.max(sentence.start, Math.min(span.start, sentence.end - LONGEST_PASSAGE));
    const passage = { start, end: Math.min(sentence.end, start + LONGEST_PASSAGE) };
    const figures = figuresIn({ source, span: passage, text: text.slice(passage.start, passage.end) })
      .map(({ kind, span: { start: from, end: to } }) => ({ kind, start: start + from, end: start + to }))
      .filter((figure) => figure.start < span.end && span.start < figure.end && !isContact(figure));
    const [first] = figures;
    if (first === undefined) return { span, kinds: kindsOfWords(text.slice(span.start, span.end)) };
    return {
      span: {
        start: smallest(
          figures.map((figure) => figure.start),
          span.start,
        ),
        end: largest(
          figures.map((figure) => figure.end),
          span.end,
        ),
      },
      kinds: [first.kind],
    };
  };
};
