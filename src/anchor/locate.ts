import type { Span } from '../model/place.ts';
import type { Anchor } from '../model/report.ts';
import { lastAtMost } from '../text/bisect.ts';
import { fold, type Folded } from '../text/fold.ts';
import { withoutConventions } from './conventions.ts';
import { EDGE_CONTEXT, isHeld } from './holds.ts';
import type { Shelved } from './library.ts';
import { cutsAtLineEnd } from './line-ends.ts';
import { prepare, type PreparedQuote } from './prepare.ts';

/** The parts of an elided quote follow each other within this many UTF-16 code units. */
export const MAX_ELISION = 500;

/** Raw code units looked at for one folded one of a prefix or suffix: room for runs of white space and loose marks. */
const CONTEXT_ROOM = 3;

const offsetsOf = (text: string, words: string): readonly number[] => {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
};

const standsBefore = (text: string, span: Span, prefix: string): boolean => {
  if (prefix === '') return true;
  const from = span.start - prefix.length * CONTEXT_ROOM - EDGE_CONTEXT;
  return fold(text.slice(Math.max(0, from), span.start))
    .text.trimEnd()
    .endsWith(prefix);
};

const standsAfter = (text: string, span: Span, suffix: string): boolean => {
  if (suffix === '') return true;
  const to = span.end + suffix.length * CONTEXT_ROOM + EDGE_CONTEXT;
  return fold(text.slice(span.end, to)).text.trimStart().startsWith(suffix);
};

/** Whether the quote's prefix and suffix stand right beside a span of the raw text, typography and white space apart. */
export const contextHolds = (text: string, span: Span, { prefix, suffix }: PreparedQuote): boolean =>
  standsBefore(text, span, prefix) && standsAfter(text, span, suffix);

/** Whether an offset lies inside a surrogate pair: a cheap test before the costly ones. */
const splitsPair = (text: string, at: number): boolean =>
  at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff && text.charCodeAt(at) >= 0xdc00;

const exactSpans = (text: string, { exact, folded }: PreparedQuote): readonly Span[] =>
  offsetsOf(text, exact)
    .map((start) => ({ start, end: start + exact.length }))
    .filter(({ start, end }) => {
      if (splitsPair(text, start) || splitsPair(text, end)) return false;
      const before = fold(text.slice(Math.max(0, start - EDGE_CONTEXT), start)).text;
      return isHeld(before, folded, fold(text.slice(end, end + EDGE_CONTEXT)).text);
    });

/** Where folded words stand whole in a folded text; spans count in the folded text. */
const wholeSpans = (text: string, words: string): readonly Span[] =>
  offsetsOf(text, words)
    .map((start) => ({ start, end: start + words.length }))
    .filter(({ start, end }) =>
      isHeld(text.slice(Math.max(0, start - EDGE_CONTEXT), start), words, text.slice(end, end + EDGE_CONTEXT)),
    );

const spansIn = ({ text, toRaw }: Pick<Folded, 'text' | 'toRaw'>, words: string): readonly Span[] =>
  wholeSpans(text, words).map(toRaw);

/** Where folded words stand; else where they do once lines that end in a hyphen are joined. */
const foldedSpans = (shelved: Shelved, words: string): readonly Span[] => {
  const found = spansIn(shelved.folded(), words);
  if (found.length > 0) return found;
  for (const joined of shelved.joined()) {
    const spans = spansIn(joined, words);
    if (spans.length > 0) return spans;
  }
  return [];
};

/** A part of an elided quote: where it stands, with the starts alone for look-ups. */
interface PartSpans {
  readonly spans: readonly Span[];
  readonly starts: readonly number[];
}

/** The parts that begin with `head`, each taken as early as it comes; `undefined` when one does not come in time. */
const chainFrom = (head: Span, rest: readonly PartSpans[]): readonly Span[] | undefined => {
  const chain = [head];
  let end = head.end;
  for (const { spans, starts } of rest) {
    const next = spans[lastAtMost(starts, end - 1) + 1];
    if (next === undefined || next.start - end > MAX_ELISION) return undefined;
    chain.push(next);
    end = next.end;
  }
  return chain;
};

const endOf = (chain: readonly Span[]): number => chain.at(-1)?.end ?? 0;

/** Matches of the parts in order; of two that end in the same place, the shorter one. */
const elidedChains = (shelved: Shelved, parts: readonly string[]): readonly (readonly Span[])[] => {
  const [heads = [], ...others] = parts.map((part) => foldedSpans(shelved, part));
  const rest = others.map((spans) => ({ spans, starts: spans.map(({ start }) => start) }));
  const byEnd = new Map<number, readonly Span[]>();
  for (const head of heads) {
    const chain = chainFrom(head, rest);
    if (chain !== undefined) byEnd.set(endOf(chain), chain);
  }
  return [...byEnd.values()];
};

const whole =
  (method: Anchor['method']) =>
  (span: Span): Anchor => ({ method, span, parts: [span] });

const elided = (parts: readonly Span[]): Anchor => ({
  method: 'elided',
  span: { start: parts[0]?.start ?? 0, end: endOf(parts) },
  parts,
});

/** The ways to find a quote, in the order tried: the first that finds anything holds. */
const WAYS: readonly ((shelved: Shelved, quote: PreparedQuote) => readonly Anchor[])[] = [
  ({ source }, quote) => exactSpans(source.text, quote).map(whole('exact')),
  (shelved, quote) => foldedSpans(shelved, quote.folded).map(whole('folded')),
  (shelved, { parts, folded }) => {
    const [only] = parts;
    if (parts.length > 1) return elidedChains(shelved, parts).map(elided);
    return only === undefined || only === folded ? [] : foldedSpans(shelved, only).map(whole('elided'));
  },
];

/**
 * Every place where a quote stands in a source with its prefix and suffix beside it: to the letter, else folded, else in
 * its parts, else without what the conventions of quoting let an editor add. Empty when it does not stand there. Linear in
 * the length of the text.
 */
export const locate = (shelved: Shelved, quote: PreparedQuote): readonly Anchor[] => {
  for (const way of WAYS) {
    const { text } = shelved.source;
    const found = way(shelved, quote).filter(
      ({ span, parts }) => contextHolds(text, span, quote) && !parts.some((part) => cutsAtLineEnd(text, part)),
    );
    if (found.length > 0) return found;
  }
  const bare = withoutConventions(quote.folded);
  if (bare === null) return [];
  return locate(shelved, {
    ...prepare({ exact: bare }),
    quote: quote.quote,
    prefix: quote.prefix,
    suffix: quote.suffix,
  }).map((anchor): Anchor => ({ ...anchor, method: 'edited' }));
};
