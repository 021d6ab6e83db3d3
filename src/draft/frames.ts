import { foldPart } from '../kinds/names/parts.ts';
import type { Span } from '../model/place.ts';
import type { Token } from '../text/tokens.ts';
import { bearerOf, besideOf, isPlaced } from './surroundings.ts';
import { governing, toldBy, type Eligible } from './governing.ts';
import {
  COMPARED_BEFORE,
  COMPARED_BEHIND,
  PARTS_BEFORE,
  PARTS_BEHIND,
  QUALIFIER_ROWS,
  termOf,
  TOTAL_PHRASES,
} from './lexicon.ts';
import type { Frame } from './mention.ts';
import { hasCapital, phraseAt, tokensIn, type Governor, type Sentence } from './sentence.ts';

const endsAt = (
  tokens: readonly Token[],
  end: number,
  phrases: readonly (readonly string[])[],
  reach: number,
): boolean =>
  phrases.some((phrase) => {
    for (let gap = 0; gap <= reach; gap += 1) if (phraseAt(tokens, end - phrase.length - gap, phrase)) return true;
    return false;
  });

const beginsAt = (
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
  reach: number,
): boolean =>
  phrases.some((phrase) => {
    for (let gap = 0; gap <= reach; gap += 1) if (phraseAt(tokens, at + gap, phrase)) return true;
    return false;
  });

/** The clause around a mention: up to a semicolon, a dash or a colon on either side. */
const clauseOf = (tokens: readonly Token[], from: number, to: number): readonly Token[] => {
  const parts = (token: Token): boolean => /^[;:—–]$/u.test(token.text);
  const start = tokens.slice(0, from).findLastIndex(parts) + 1;
  const end = tokens.slice(to).findIndex(parts);
  return tokens.slice(start, end < 0 ? tokens.length : to + end);
};

/** What the head of a mention is, and the words beside it. */
export interface Headed {
  readonly head: string;
  readonly modifiers?: readonly string[];
  /** Where the whole that it is a part of ends in the sentence: "5,200 of 7,900 employees took part". */
  readonly wholeEnd?: number;
  /** Where those end that it is some of: what they are is not what befell it, "nineteen of the injured were in hospital". */
  readonly partEnd?: number;
}

/** "Five more", "another 12": so many beside others. */
const isAdded = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:another|further|additional)$/u.test(tokens[from - 1]?.lower ?? '') ||
  /^(?:more|additional)$/u.test(tokens[to]?.lower ?? '');

/** Words behind a mention within which its own word may be told again. */
const AGAIN_REACH = 6;

/** Whether what a mention names by itself is told of it as well: "42 passengers were aboard". */
const isToldAgain = ({ tokens, governors }: Sentence, { word }: Governor, to: number): boolean => {
  const end = tokens.slice(to).findIndex(({ text }) => /^[;:.()—–]$/u.test(text));
  const last = Math.min(end < 0 ? tokens.length : to + end, to + AGAIN_REACH);
  return governors.some((one) => one.word.name === word.name && one.from >= to && one.to <= last);
};

/** The frame of words of a sentence; `span` counts in the sentence. */
export const frameOf = (
  sentence: Sentence,
  span: Span,
  { head, modifiers = [], wholeEnd = span.end, partEnd = span.end }: Headed,
  eligible: Eligible,
): Frame => {
  const { tokens } = sentence;
  const { from, to } = tokensIn(sentence, span);
  const { to: behind } = tokensIn(sentence, { start: span.start, end: Math.max(wholeEnd, partEnd) });
  const isOfPart = (one: Governor): boolean => partEnd > span.end && one.from >= to && one.to <= behind;
  const { governor, distance } = governing(sentence, { from, to, behind }, (one, ...rest) =>
    isOfPart(one) ? Number.POSITIVE_INFINITY : eligible(one, ...rest),
  );
  const clause = clauseOf(tokens, from, to);
  const near = tokens.slice(Math.max(0, from - 6), Math.min(tokens.length, to + 6));
  const own = new Set(tokens.slice(from, to));
  const governs = new Set(governor === null ? [] : tokens.slice(governor.from, governor.to));
  return {
    predicates: governor === null ? new Set() : toldBy(sentence, governor),
    distance,
    isInside: governor !== null && governor.from >= from && governor.to <= to && !isToldAgain(sentence, governor, to),
    head,
    modifiers: new Set(modifiers),
    qualifiers: new Map(
      tokens.slice(Math.max(0, from - 3), Math.min(tokens.length, to + 2)).flatMap(({ lower }): [number, string][] => {
        const row = QUALIFIER_ROWS.get(lower);
        return row === undefined ? [] : [[row, lower]];
      }),
    ),
    terms: new Set([
      ...clause.filter((token) => !own.has(token) && !governs.has(token)).flatMap(({ lower }) => termOf(lower) ?? []),
      ...sentence.goesOn,
    ]),
    names: new Set(
      clause
        .filter((token, at) => hasCapital(token) && (at > 0 || tokens[0] !== token))
        .map(({ text }) => foldPart(text)),
    ),
    beside: besideOf(tokens, to),
    bearer: bearerOf(tokens, from, to),
    isPart: endsAt(tokens, from, PARTS_BEFORE, 2) || beginsAt(tokens, to, PARTS_BEHIND, 0) || isAdded(tokens, from, to),
    isOfWhole: wholeEnd > span.end,
    isCompared: endsAt(tokens, from, COMPARED_BEFORE, 1) || beginsAt(tokens, to, COMPARED_BEHIND, 1),
    isPlaced: isPlaced(tokens, from, to),
    isTotal: near.some((_, at) => TOTAL_PHRASES.some((phrase) => phraseAt(near, at, phrase))),
  };
};
