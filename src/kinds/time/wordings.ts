import {
  APPROXIMATIONS,
  BOUNDS,
  WITHIN,
  type ApproximationWording,
  type BoundWording,
} from '../../languages/en/lexicon.ts';
import { phrasebook, phraseIn } from './phrasebook.ts';
import type { Found, Tokens } from './tokens.ts';

const bookOf = <W extends ApproximationWording | BoundWording>(wordings: readonly W[], place: W['place']) =>
  phrasebook(wordings.filter((wording) => wording.place === place).map((wording) => [wording, wording.words] as const));

const BOUNDS_BEFORE = bookOf([...BOUNDS, ...WITHIN], 'before');
const BOUNDS_AFTER = bookOf(BOUNDS, 'after');
const HEDGES_BEFORE = bookOf(APPROXIMATIONS, 'before');
const HEDGES_AFTER = bookOf(APPROXIMATIONS, 'after');

/** A bound that stands before what it bounds: "more than". */
export const boundBefore = (tokens: Tokens, index: number): Found<BoundWording> | null =>
  phraseIn(BOUNDS_BEFORE, tokens, index);

/** A bound that stands after it: "or more". */
export const boundAfter = (tokens: Tokens, index: number): Found<BoundWording> | null =>
  phraseIn(BOUNDS_AFTER, tokens, index);

/** A hedge that stands before what it hedges: "about". */
export const hedgeBefore = (tokens: Tokens, index: number): Found<ApproximationWording> | null =>
  phraseIn(HEDGES_BEFORE, tokens, index);

/** A hedge that stands after it: "or so". */
export const hedgeAfter = (tokens: Tokens, index: number): Found<ApproximationWording> | null =>
  phraseIn(HEDGES_AFTER, tokens, index);
