import { DEADLINE_BEFORE } from '../languages/en/deadline-words.ts';
import type { FindingBody, FindingData } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import type { Anchor } from '../model/report.ts';
import type { ReadSource } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import { FAMILIES, qualifierBeside } from '../stance/index.ts';
import { fold } from '../text/fold.ts';
import { sentenceAround } from '../text/sentences.ts';
import { leftOutOfName } from './names/left-out.ts';

/** What a word that was left out does. */
export type Effect = FindingData['quote-truncated']['effect'];

/** A word left out beside or inside a quote that changes what it says; spans count in the raw text. */
export interface Truncation {
  readonly word: Span;
  readonly where: 'before' | 'after' | 'inside';
  readonly effect: Effect;
  /** The quote with the word in it. */
  readonly repaired: Span;
}

const LAST_DAY: ReadonlySet<string> = new Set(DEADLINE_BEFORE.split('|'));

/** A deadline is read with the "by" or "before" of its sentence, which a quote may therefore leave out. */
const isReadBeside = (words: string, kind: KindName): boolean =>
  kind === 'deadline' && LAST_DAY.has(words.toLowerCase());

const beside = (text: string, part: Span, kind: KindName): Omit<Truncation, 'repaired'> | undefined => {
  const { start, end } = sentenceAround(text, part);
  const before = text.slice(start, part.start);
  const quote = text.slice(part.start, part.end);
  const qualifier = qualifierBeside({ before, quote, after: text.slice(part.end, end) }, FAMILIES[kind]);
  const isWhole =
    qualifier === undefined || isReadBeside(text.slice(start + qualifier.span.start, start + qualifier.span.end), kind);
  if (isWhole) {
    const left = leftOutOfName(text, part, kind);
    return left && { ...left, where: left.word.start < part.start ? 'before' : 'after' };
  }
  const word = { start: start + qualifier.span.start, end: start + qualifier.span.end };
  return { word, where: word.start < part.start ? 'before' : 'after', effect: qualifier.effect };
};

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const firstTruncation = (
  text: string,
  parts: readonly Span[],
  kind: KindName,
): Omit<Truncation, 'repaired'> | undefined => {
  for (const [index, part] of parts.entries()) {
    const found = beside(text, part, kind);
    // A word that another part quotes is not left out.
    if (found === undefined || parts.some((other) => holds(other, found.word))) continue;
    const isOuter = found.where === 'before' ? index === 0 : index === parts.length - 1;
    return isOuter ? found : { ...found, where: 'inside' };
  }
  return undefined;
};

const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** A repair can uncover a second word ("reportedly more than 300"); more than these do not stand beside one quote. */
const MAX_REPAIRS = 6;

const repairedSpan = (text: string, start: Span, kind: KindName): Span => {
  let span = start;
  for (let round = 0; round < MAX_REPAIRS; round += 1) {
    const found = beside(text, span, kind);
    if (found === undefined) return span;
    span = union(span, found.word);
  }
  return span;
};

/** What a quote that stands leaves out and must not, for a kind of answer; `undefined` when nothing. */
export const truncationOf = (text: string, { span, parts }: Anchor, kind: KindName): Truncation | undefined => {
  const found = firstTruncation(text, parts, kind);
  return found && { ...found, repaired: repairedSpan(text, union(span, found.word), kind) };
};

const oneLine = (text: string, { start, end }: Span): string => fold(text.slice(start, end)).text.trim();

/** The finding for a truncation: its word and the repaired quote in one line each. */
export const truncated = (
  quote: string,
  { id, text }: ReadSource,
  { word, where, effect, repaired }: Truncation,
): FindingBody<'quote-truncated'> => ({
  code: 'quote-truncated',
  data: { quote, source: id, word: oneLine(text, word), where, effect, repaired: oneLine(text, repaired) },
});
