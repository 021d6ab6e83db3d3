import type { FindingBody } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import type { Anchor } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import { fold } from '../text/fold.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Surroundings } from './beside.ts';
import { wordBeside, wordWithin } from './beside.ts';
import type { Effect } from './wordings.ts';
import { leftOutOfName } from './names/left-out.ts';
import { FAMILIES } from './wordings.ts';

/** A word left out beside or inside a quote that changes what it says; spans count in the raw text. */
export interface Truncation {
  readonly word: Span;
  readonly where: 'before' | 'after' | 'inside';
  readonly effect: Effect;
  /** The quote with the word in it. */
  readonly repaired: Span;
}

/** Tokens of a raw span, with spans in the raw text. */
const rawTokens = (text: string, { start, end }: Span): readonly Token[] => {
  const { text: folded, toRaw } = fold(text.slice(start, end));
  return tokensOf(folded).map((token) => {
    const raw = toRaw(token);
    return { ...token, start: start + raw.start, end: start + raw.end };
  });
};

/** Code units of a quote looked at on either side: enough for any wording that reaches into it. */
const QUOTE_EDGE = 200;

const surroundings = (text: string, part: Span): Surroundings => {
  const sentence = sentenceAround(text, part);
  const isLong = part.end - part.start > 2 * QUOTE_EDGE;
  const quote = isLong
    ? [
        ...rawTokens(text, { start: part.start, end: part.start + QUOTE_EDGE }),
        ...rawTokens(text, { start: part.end - QUOTE_EDGE, end: part.end }),
      ]
    : rawTokens(text, part);
  return {
    before: rawTokens(text, { start: sentence.start, end: part.start }),
    quote,
    after: rawTokens(text, { start: part.end, end: sentence.end }),
  };
};

const spanOf = (first: Token | undefined, last: Token | undefined): Span => ({
  start: first?.start ?? 0,
  end: last?.end ?? 0,
});

const beside = (text: string, part: Span, kind: KindName): Omit<Truncation, 'repaired'> | undefined => {
  const around = surroundings(text, part);
  const trigger = wordBeside(around, FAMILIES[kind]);
  if (trigger === undefined) {
    const left = leftOutOfName(text, part, kind);
    return left && { ...left, where: left.word.start < part.start ? 'before' : 'after' };
  }
  const tokens = [...around.before, ...around.quote, ...around.after];
  const word = spanOf(tokens[trigger.first], tokens[trigger.last]);
  return { word, where: word.start < part.start ? 'before' : 'after', effect: trigger.effect };
};

/** What an elision leaves out of the sentences that the parts beside it stand in. */
const gapSpans = (text: string, left: Span, right: Span): readonly Span[] => {
  const leftEnd = sentenceAround(text, left).end;
  const rightStart = sentenceAround(text, right).start;
  const gap = { start: left.end, end: right.start };
  if (leftEnd >= rightStart) return [gap];
  return [
    { start: gap.start, end: Math.min(leftEnd, gap.end) },
    { start: Math.max(rightStart, gap.start), end: gap.end },
  ];
};

const within = (text: string, parts: readonly Span[]): Omit<Truncation, 'repaired'> | undefined => {
  for (const [index, right] of parts.entries()) {
    const left = parts[index - 1];
    if (left === undefined) continue;
    for (const gap of gapSpans(text, left, right)) {
      const tokens = rawTokens(text, gap);
      const trigger = wordWithin(tokens);
      if (trigger !== undefined) {
        return { word: spanOf(tokens[trigger.first], tokens[trigger.last]), where: 'inside', effect: trigger.effect };
      }
    }
  }
  return undefined;
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
  return within(text, parts);
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
  { id, text }: Source,
  { word, where, effect, repaired }: Truncation,
): FindingBody<'quote-truncated'> => ({
  code: 'quote-truncated',
  data: { quote, source: id, word: oneLine(text, word), where, effect, repaired: oneLine(text, repaired) },
});
