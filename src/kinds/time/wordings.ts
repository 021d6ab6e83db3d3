import { APPROXIMATIONS, BOUNDS, type ApproximationWording, type BoundWording } from '../../text/lexicon.ts';
import { phraseAt, splitPhrase, textAt, type Found, type Tokens } from './tokens.ts';

type Wording = ApproximationWording | BoundWording;

interface Phrase<W> {
  readonly words: readonly string[];
  readonly wording: W;
}

/** Phrases by their first word, the longest first. */
type Phrasebook<W> = ReadonlyMap<string, readonly Phrase<W>[]>;

const phrasebook = <W extends Wording>(wordings: readonly W[], place: Wording['place']): Phrasebook<W> => {
  const book = new Map<string, Phrase<W>[]>();
  for (const wording of wordings.filter((one) => one.place === place)) {
    const words = splitPhrase(wording.words);
    const [first = ''] = words;
    book.set(
      first,
      [...(book.get(first) ?? []), { words, wording }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return book;
};

const lookUp = <W>(book: Phrasebook<W>, tokens: Tokens, index: number): Found<W> | null => {
  for (const { words, wording } of book.get(textAt(tokens, index)) ?? []) {
    const end = phraseAt(tokens, index, words);
    if (end !== -1) return { value: wording, end };
  }
  return null;
};

const BOUNDS_BEFORE = phrasebook(BOUNDS, 'before');
const BOUNDS_AFTER = phrasebook(BOUNDS, 'after');
const HEDGES_BEFORE = phrasebook(APPROXIMATIONS, 'before');
const HEDGES_AFTER = phrasebook(APPROXIMATIONS, 'after');

/** A bound that stands before what it bounds: "more than". */
export const boundBefore = (tokens: Tokens, index: number): Found<BoundWording> | null =>
  lookUp(BOUNDS_BEFORE, tokens, index);

/** A bound that stands after it: "or more". */
export const boundAfter = (tokens: Tokens, index: number): Found<BoundWording> | null =>
  lookUp(BOUNDS_AFTER, tokens, index);

/** A hedge that stands before what it hedges: "about". */
export const hedgeBefore = (tokens: Tokens, index: number): Found<ApproximationWording> | null =>
  lookUp(HEDGES_BEFORE, tokens, index);

/** A hedge that stands after it: "or so". */
export const hedgeAfter = (tokens: Tokens, index: number): Found<ApproximationWording> | null =>
  lookUp(HEDGES_AFTER, tokens, index);
