import { termOf } from '../draft/lexicon.ts';
import { findAmounts } from '../kinds/numbers/amounts.ts';
import { stem } from '../kinds/numbers/nouns.ts';
import { QUANTITY_UNITS } from '../kinds/numbers/read-unit.ts';
import { tokenise, type Token as NumberToken } from '../kinds/numbers/tokens.ts';
import type { Sentence } from '../draft/sentence.ts';
import { BE, COORDINATORS, DETERMINERS, PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import { isAmong, meaningsOf, sensesOf } from '../stance/index.ts';
import { OCCASIONS } from '../languages/en/occasions.ts';
import type { Span } from '../model/place.ts';
import type { Mark } from './model.ts';
import { asSentence, rootOf, themesOf, type Shelf, type Themes } from './shelf.ts';
import type { Statement } from './statements.ts';

/** "The fourth ceasefire": which one in a row, and of what; its span counts in the text. */
interface Rank {
  readonly span: Span;
  readonly place: number;
  readonly noun: string;
}

/** "First" and "second" tell an order as often as a rank. */
const LEAST_PLACE = 3;
/** What the words around two ranks must tell together. */
const LEAST_SCORE = 0.8;

const isRanked = (next: NumberToken | undefined): boolean =>
  next?.type === 'word' && !PREPOSITIONS.has(next.text) && !COORDINATORS.has(next.text);

/** "The deal was the fifth between them": what a rank by itself is said of, the first noun of its clause. */
const subjectOf = (tokens: readonly NumberToken[], rank: number): string | undefined => {
  const be = tokens[rank - 1]?.text === 'the' ? rank - 2 : rank - 1;
  if (!BE.has(tokens[be]?.text ?? '')) return undefined;
  const start = tokens.slice(0, be).findLastIndex(({ type }) => type === 'mark') + 1;
  const at = DETERMINERS.has(tokens[start]?.text ?? '') ? start + 1 : start;
  const noun = tokens[at];
  return at < be && noun?.type === 'word' ? stem(noun.text) : undefined;
};

const ranksIn = (text: string): readonly Rank[] => {
  const tokens = tokenise(text);
  return findAmounts(tokens, QUANTITY_UNITS).flatMap(({ core, amount, problem }): readonly Rank[] => {
    const [place, more] = amount.stated;
    const [first, noun] = [tokens[core.from], tokens[core.next]];
    if (problem !== undefined || core.form !== 'ordinal' || more !== undefined || first === undefined) return [];
    if (place === undefined || place < LEAST_PLACE) return [];
    const subject = subjectOf(tokens, core.from);
    if (subject !== undefined && !isRanked(noun))
      return [{ span: { start: first.start, end: tokens[core.next - 1]?.end ?? first.end }, place, noun: subject }];
    return noun?.type === 'word' ? [{ span: { start: first.start, end: noun.end }, place, noun: stem(noun.text) }] : [];
  });
};

/** "The fourth time that they agreed on a ceasefire" ranks ceasefires: of a bare occasion its sentence says of what. */
const isOneRow = (a: Rank, b: Rank, sentence: Sentence, themes: Themes): boolean =>
  a.noun === b.noun
    ? !OCCASIONS.has(a.noun)
    : OCCASIONS.has(b.noun) && (themes.has(rootOf(a.noun)) || tellsLike(a.noun, sentence));

/** Whether a sentence has a word for what a noun means: "agreement" for "deal". */
const tellsLike = (noun: string, { tokens }: Sentence): boolean => {
  const meanings = meaningsOf([sensesOf(noun)]);
  return tokens.some(
    ({ lower, text }) => !/^\p{Lu}/u.test(text) && termOf(lower) !== null && isAmong(sensesOf(lower), meanings),
  );
};

/** Holds the ranks of a statement against those that sources give in the same row. */
export const proveRanks = (
  { text, span: at, cited, isQuestion }: Statement,
  shelf: Shelf,
  isSet: (span: Span) => boolean,
): readonly Mark[] => {
  if (isQuestion) return [];
  const themes = themesOf(asSentence(text));
  return ranksIn(text).flatMap((rank): readonly Mark[] => {
    const span = { start: at.start + rank.span.start, end: at.start + rank.span.end };
    if (isSet(span)) return [];
    const base = { stated: 'count', span, words: text.slice(rank.span.start, rank.span.end), cited } as const;
    const rivals = shelf
      .nearestTo(themes, cited)
      .filter(({ score }) => cited !== null || score >= LEAST_SCORE)
      .flatMap(({ shelved: { sentence, themes: theirs } }) =>
        ranksIn(sentence.text)
          .filter((other) => isOneRow(rank, other, sentence, theirs))
          .map((other) => ({ other, sentence })),
      );
    const found = rivals.find(({ other }) => other.place === rank.place) ?? rivals[0];
    if (found === undefined) return [{ ...base, result: 'uncovered' }];
    const { other, sentence } = found;
    const place = { start: sentence.span.start + other.span.start, end: sentence.span.start + other.span.end };
    return [
      {
        ...base,
        result: other.place === rank.place ? 'supported' : 'contradicted',
        against: { source: sentence.source.id, span: place, text: sentence.source.text.slice(place.start, place.end) },
        rule: other.place === rank.place ? 'equal' : 'disjoint',
      },
    ];
  });
};
