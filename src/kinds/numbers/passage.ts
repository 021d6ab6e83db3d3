import type { LeftOut, Surroundings } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import type { Candidate } from '../editor-value.ts';
import { REFUSALS } from '../guard/classes.ts';
import { refusedAt } from '../guard/left-over.ts';
import type { Phrase } from './frames/index.ts';
import { clauseOf } from './frames/site.ts';
import { tokenise, type Token } from './tokens.ts';

/** A quote in its sentence, in tokens. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens of the quote: `[from, next)`. */
  readonly from: number;
  readonly next: number;
  /** Where the quote stands in `text`. */
  readonly quote: Span;
  /** Where `text` starts in the sentence. */
  readonly offset: number;
}

const NOTHING: Surroundings = { before: '', after: '' };
/** Code units of a sentence looked at on either side of a quote: enough for a clause. */
const BESIDE = 200;

const firstAt = (tokens: readonly Token[], holds: (token: Token) => boolean): number => {
  const index = tokens.findIndex(holds);
  return index < 0 ? tokens.length : index;
};

/** A quote with as much of its sentence around it as may change what its numbers say. */
export const passageOf = (quote: string, around: Surroundings = NOTHING): Passage => {
  const before = around.before.slice(-BESIDE);
  const text = before + quote + around.after.slice(0, BESIDE);
  const span = { start: before.length, end: before.length + quote.length };
  const tokens = tokenise(text);
  const whole = text.length === quote.length;
  return {
    text,
    tokens,
    from: whole ? 0 : firstAt(tokens, ({ end }) => end > span.start),
    next: whole ? tokens.length : firstAt(tokens, ({ start }) => start >= span.end),
    quote: span,
    offset: around.before.length - before.length,
  };
};

/** Whether an amount stands in the quote, in part at least. */
export const isQuoted = ({ from, next }: Passage, { found: { core } }: Phrase): boolean =>
  core.from < next && core.next > from;

interface Piece {
  readonly from: number;
  readonly next: number;
  readonly effect: LeftOut['effect'];
}

/** Everything that makes an amount what it is, and may not stand outside its quote. */
const piecesOf = ({ found, framings }: Phrase): readonly Piece[] => [
  { from: found.core.from, next: found.core.next, effect: 'modifier' },
  ...found.modifiers.flatMap(({ modifier: { type }, from, next }): readonly Piece[] =>
    type === 'neutral' || type === 'frame' ? [] : [{ from, next, effect: type }],
  ),
  ...framings
    .filter(({ loose, asked }) => loose !== true && asked !== true)
    .map(({ from, next, frame }): Piece => ({ from, next, effect: frame === undefined ? 'modifier' : 'frame' })),
];

/** What of a phrase its quote leaves out. */
const leftOutOf = (passage: Passage, phrase: Phrase): LeftOut | null => {
  const { tokens, quote, offset } = passage;
  if (passage.from === 0 && passage.next === tokens.length) return null;
  const piece = piecesOf(phrase).find(({ from, next }) => from < passage.from || next > passage.next);
  if (piece === undefined) return null;
  const [first, last] =
    piece.from < passage.from
      ? [piece.from, Math.min(piece.next, passage.from) - 1]
      : [Math.max(piece.from, passage.next), piece.next - 1];
  const words = { start: tokens[first]?.start ?? quote.start, end: tokens[last]?.end ?? quote.end };
  const shifted = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const whole = { start: Math.min(words.start, quote.start), end: Math.max(words.end, quote.end) };
  return { words: shifted(words), whole: shifted(whole), effect: piece.effect };
};

/** The span in the quote of the tokens `[from, next)`. */
export const spanIn = ({ tokens, quote }: Passage, from: number, next: number): Span => ({
  start: Math.max(0, (tokens[from]?.start ?? quote.end) - quote.start),
  end: Math.min(quote.end, tokens[next - 1]?.end ?? quote.start) - quote.start,
});

/** The span in the quote of an amount itself. */
export const spanOf = (passage: Passage, { found: { core } }: Phrase): Span => spanIn(passage, core.from, core.next);

/** The spans of a quote that an amount and what frames it take up. */
export const usedBy = (passage: Passage, { found, framings }: Phrase): readonly Span[] => [
  spanIn(passage, found.from, Math.max(found.next, found.reach)),
  ...framings.map(({ from, next }) => spanIn(passage, from, next)),
];

/** What lies outside the clause of an amount says nothing of it. */
const outsideClause = (passage: Passage, { found }: Phrase): readonly Span[] => {
  const clause = clauseOf(passage.tokens, found.from, found.next);
  return [spanIn(passage, passage.from, clause.from), spanIn(passage, clause.next, passage.next)];
};

/** Whether nothing but open words stands beside an amount, as in most quotes: then nothing has to be accounted for. */
const isPlain = ({ tokens, from, next }: Passage, { found }: Phrase): boolean => {
  for (let at = from; at < next; at += 1)
    if ((at < found.from || at >= found.next) && refusedAt(tokens, at, REFUSALS.number) !== null) return false;
  return true;
};

/**
 * A value read from a phrase, for the guard: what the phrase used of the quote, and what it left out.
 *
 * @param explained spans of the quote that are told to be something else.
 */
export const candidateOf = <V>(
  value: V,
  passage: Passage,
  phrase: Phrase,
  explained: readonly Span[],
): Candidate<V> => {
  return {
    value,
    frame: phrase.frame,
    leftOut: leftOutOf(passage, phrase),
    used: isPlain(passage, phrase)
      ? [{ start: 0, end: passage.quote.end - passage.quote.start }]
      : [...usedBy(passage, phrase), ...outsideClause(passage, phrase), ...explained],
  };
};
