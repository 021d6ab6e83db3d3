import { headOf, termOf } from '../draft/lexicon.ts';
import { findAmounts, type FoundAmount } from '../kinds/numbers/amounts.ts';
import { stem } from '../kinds/numbers/nouns.ts';
import { QUANTITY_UNITS } from '../kinds/numbers/read-unit.ts';
import { tokenise, type Token } from '../kinds/numbers/tokens.ts';
import { PEOPLE_HEADS } from '../languages/en/draft/heads.ts';
import { OCCASIONS } from '../languages/en/occasions.ts';
import { PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import type { Span } from '../model/place.ts';
import { overlaps } from '../text/lists.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Mark } from './model.ts';
import { asSentence, rootOf, themesOf, type Near, type Shelf } from './shelf.ts';
import type { Statement } from './statements.ts';

/** A figure, as the least and the most that it may be, and what it is told of; its span counts in the text. */
interface Told {
  readonly span: Span;
  readonly min: number;
  readonly max: number;
  /** The words that carry meaning of what it is of; nothing where the whole sentence tells that. */
  readonly of: ReadonlySet<string>;
  /** Whether drafting reads it by itself, so that only what it does not read is new: "20 percent". */
  readonly isPlain?: boolean;
}

type Reader = (text: string) => readonly Told[];

interface Found extends FoundAmount {
  readonly tokens: readonly Token[];
  readonly span: Span;
}

const amountsIn = (text: string): readonly Found[] => {
  const tokens = tokenise(text);
  return findAmounts(tokens, QUANTITY_UNITS).flatMap((found): readonly Found[] => {
    const [first, last] = [tokens[found.from], tokens[found.next - 1]];
    if (found.problem !== undefined || found.alternative !== undefined || !first || !last) return [];
    return [{ ...found, tokens, span: { start: first.start, end: last.end } }];
  });
};

const POSSESSIVE = /^['’]s?$/u;

/** The words that carry meaning in a noun phrase, up to where it goes on with another. */
const rootsOf = (words: string): ReadonlySet<string> => {
  const tokens = tokensOf(words);
  const next = tokens.findIndex(({ lower, isWord }) => (!isWord && !POSSESSIVE.test(lower)) || PREPOSITIONS.has(lower));
  const own = next < 0 ? tokens : tokens.slice(0, next);
  return new Set(own.flatMap(({ lower }) => (termOf(lower) === null ? [] : [rootOf(stem(lower))])));
};

/** What a share is of: "a third of the land". */
const OF = /^\s+of\s+((?:\S+\s*){1,6})/u;
const HUNDRED = 100;
/** A fraction is a round word for a share, and a share in hundredths is rounded to whole ones. */
const ROUGH = 0.1;
const ROUNDED = 0.005;

/** "A third of the land", "20 percent of the land". */
const sharesIn: Reader = (text) =>
  amountsIn(text).flatMap(({ core, amount, span }): readonly Told[] => {
    const isFraction = core.form === 'share' && core.unit === undefined;
    const [, phrase] = OF.exec(text.slice(span.end)) ?? [];
    if (phrase === undefined || (!isFraction && core.unit !== 'percent')) return [];
    const scale = isFraction ? 1 : HUNDRED;
    const [min, max] = [(amount.min ?? 0) / scale, (amount.max ?? scale) / scale];
    const [below, above] = isFraction ? [min * ROUGH, max * ROUGH] : [ROUNDED, ROUNDED];
    return [{ span, min: min - below, max: max + above, of: rootsOf(phrase), isPlain: !isFraction }];
  });

/** What makes of a number of times a comparison or a rate: "three times as many", "four times a week". */
const NO_OCCASIONS = /^\s+(?:as|more|less|fewer|the|its|his|her|their|that of|a|an|per|each|every|over|\p{L}+er)\b/u;
const BEFORE_NUMBER = /\b(?:at|of|by|some|many|several|about|or)\s+$/iu;
const TWICE = /\btwice\b/giu;
const AT_LEAST = /\b(?:at least|more than|over)\s+$/iu;
const AT_MOST = /\b(?:at most|up to|no more than)\s+$/iu;

/** "Three times", "on four occasions", "twice": how often a thing was done. */
const occasionsIn: Reader = (text) => [
  ...amountsIn(text).flatMap(({ core, amount, tokens, next, span }): readonly Told[] => {
    const noun = tokens[next];
    if (core.form !== 'cardinal' || core.unit !== undefined || noun?.type !== 'word' || amount.min === null) return [];
    if (!OCCASIONS.has(stem(noun.text)) || NO_OCCASIONS.test(text.slice(noun.end))) return [];
    if (BEFORE_NUMBER.test(text.slice(0, span.start))) return [];
    return [
      { span: { start: span.start, end: noun.end }, min: amount.min, max: amount.max ?? Infinity, of: new Set() },
    ];
  }),
  ...Array.from(text.matchAll(TWICE), ({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter(({ end }) => !NO_OCCASIONS.test(text.slice(end)))
    .map((span) => {
      const before = text.slice(0, span.start);
      return {
        span,
        min: AT_MOST.test(before) ? 0 : 2,
        max: AT_LEAST.test(before) ? Infinity : 2,
        of: new Set<string>(),
      };
    }),
];

/** A noun phrase ends before that, in characters. */
const LONGEST_PHRASE = 60;

/** "The twenty-year-old mechanism": how old a thing is; ages of people are asked for by drafts. */
const agesIn: Reader = (text) =>
  amountsIn(text).flatMap(({ core, amount, tokens, next, span }): readonly Told[] => {
    const noun = tokens[next];
    if (core.unit !== 'year' || tokens[next - 1]?.text !== 'old' || noun?.type !== 'word') return [];
    const of = rootsOf(text.slice(noun.start, noun.start + LONGEST_PHRASE));
    if ([...of].some((root) => PEOPLE_HEADS.has(headOf(root)))) return [];
    return amount.min === null || amount.max === null ? [] : [{ span, min: amount.min, max: amount.max, of }];
  });

const DECADE = /\b(?:(early|mid|late)[- ]?)?((?:1[5-9]|20)\d)0s\b/giu;
/** The years of a decade that its beginning, its middle and its end may be. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 4], mid: [3, 7], late: [6, 9] };

/** "The early 1990s". */
const decadesIn: Reader = (text) =>
  Array.from(text.matchAll(DECADE), ({ index, 0: words, 1: part = '', 2: decade = '' }) => {
    const [first, last] = PARTS[part.toLowerCase()] ?? [0, 9];
    const from = Number(decade) * 10;
    return {
      span: { start: index, end: index + words.length },
      min: from + first,
      max: from + last,
      of: new Set<string>(),
    };
  });

/** Figures that no question of a draft asks for, by what they are called where they are told. */
const READERS = [
  ['quantity', sharesIn],
  ['count', occasionsIn],
  ['quantity', agesIn],
  ['date', decadesIn],
] as const satisfies readonly (readonly [Mark['stated'], Reader])[];

/** What a statement must share with a sentence before another figure in it is another answer. */
const LEAST_SCORE = 1.8;
const LEAST_SHARE = 0.5;
/** Sentences that come so near to the nearest are looked at as well. */
const NEAR_BEST = 0.7;

/** How many themes two sentences must share besides the noun for an occasion. */
const LEAST_SHARED = 2;

const tellsOfOne = ({ score, share, shared, alike }: Near): boolean =>
  score >= LEAST_SCORE &&
  share >= LEAST_SHARE &&
  [...shared, ...alike].filter((theme) => !OCCASIONS.has(theme)).length >= LEAST_SHARED;

const isOfOne = (a: Told, b: Told): boolean =>
  !(a.isPlain === true && b.isPlain === true) && ((a.of.size === 0 && b.of.size === 0) || overlaps(a.of, b.of));

/**
 * Holds shares, how often a thing was done, ages of things and decades against the figures of their sort that the nearest
 * sentences have: where none of those may be the same, the first contradicts. That one may be is no support by itself.
 *
 * @param isHeld whether what a figure at a place comes to is known already.
 */
export const proveUnasked = (
  { text, span: at, cited, isQuestion }: Statement,
  shelf: Shelf,
  isSet: (span: Span) => boolean,
  isHeld: (span: Span) => boolean,
): readonly Mark[] => {
  if (isQuestion) return [];
  const told = READERS.flatMap(([stated, read]) => read(text).map((mine) => ({ stated, read, mine })));
  if (told.length === 0) return [];
  const nearby = shelf.nearestTo(themesOf(asSentence(text)), cited).filter(tellsOfOne);
  const best = nearby[0]?.score ?? 0;
  return told.flatMap(({ stated, read, mine }): readonly Mark[] => {
    const span = { start: at.start + mine.span.start, end: at.start + mine.span.end };
    if (isSet(span) || isHeld(span)) return [];
    const rivals = nearby
      .filter(({ score }) => score >= best * NEAR_BEST)
      .flatMap(({ shelved: { sentence } }) =>
        read(sentence.text)
          .filter((theirs) => isOfOne(mine, theirs))
          .map((theirs) => ({ theirs, sentence })),
      );
    const [first] = rivals;
    if (first === undefined || rivals.some(({ theirs }) => mine.min <= theirs.max && theirs.min <= mine.max)) return [];
    const { source, span: own } = first.sentence;
    const place = { start: own.start + first.theirs.span.start, end: own.start + first.theirs.span.end };
    const against = { source: source.id, span: place, text: source.text.slice(place.start, place.end) };
    const words = text.slice(mine.span.start, mine.span.end);
    return [{ stated, result: 'contradicted', span, words, cited, against, rule: 'disjoint' }];
  });
};
