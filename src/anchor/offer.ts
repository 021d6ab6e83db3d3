import type { Quote } from '../model/claim.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import { inOneLine } from '../text/one-line.ts';
import { settlingContext } from './context.ts';
import { proveQuote } from './index.ts';
import type { Library, Shelved } from './library.ts';
import { locate } from './locate.ts';
import { prepare } from './prepare.ts';
import { largest, smallest } from '../text/lists.ts';

/** A quote may be widened so many times before it is given up: each takes in one more word that changes it. */
const MOST_ROUNDS = 5;

/** Words that stand more often in a source tell none of these places from the others. */
const MOST_PLACES = 50;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const hull = (spans: readonly Span[]): Span => ({
  start: smallest(spans.map(({ start }) => start)),
  end: largest(spans.map(({ end }) => end)),
});

/** A quote of these parts that stands there and nowhere else in the source; `null` where none is to be had. */
const settled = (shelved: Shelved, parts: readonly Span[]): Quote | null => {
  const { text } = shelved.source;
  const exact = parts.map(({ start, end }) => inOneLine(text.slice(start, end))).join(' … ');
  const matches = exact === '' ? [] : locate(shelved, prepare({ exact }));
  const match = matches.find(({ span }) => overlap(span, hull(parts)));
  if (match === undefined || matches.length > MOST_PLACES) return null;
  const context = settlingContext(text, match, matches);
  const isSettled = matches.length === 1 || context.prefix !== undefined || context.suffix !== undefined;
  return isSettled ? { exact, ...context } : null;
};

/**
 * A quote to paste for words of a source: the shortest that holds them, leaves out no word that changes what they say to
 * an answer of the kind, and stands there alone, with a prefix or suffix where it must. It is proved. `null` where there
 * is none.
 *
 * @param parts the spans of the words, in order; what stands between two of them is left out.
 */
export const offerQuote = (parts: readonly Span[], kind: KindName, source: Source, library: Library): Quote | null => {
  const shelved = library.find(source.id);
  if (shelved === undefined) return null;
  let words = parts;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const quote = settled(shelved, words);
    if (quote === null) return null;
    const proof = proveQuote({ quote, source: source.id, kind }, library);
    if (proof.ok) return proof.notes.length === 0 && overlap(proof.anchor.span, hull(words)) ? quote : null;
    const [full] = proof.passages;
    if (proof.problem.code !== 'quote-truncated' || full === undefined) return null;
    words = [hull([...words, full.span])];
  }
  return null;
};
