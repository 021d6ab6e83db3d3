import type { Surroundings } from '../model/kind.ts';
import type { LanguagePack } from './pack.ts';
import { polarWords } from './polarity.ts';
import { sentencePieces } from './phrases/pieces.ts';
import { is, type Piece, type TermClass } from './phrases/term.ts';

/** What stands beside a quote and changes its value. */
export interface Cut {
  readonly word: string;
  readonly where: 'before' | 'after';
}

const AMOUNT_BEFORE: readonly TermClass[] = [
  'bound',
  'no',
  'number',
  'scale',
  'fraction',
  'unit-before',
  'between',
  'vague',
];
const AMOUNT_BEHIND: readonly TermClass[] = ['bound-behind', 'scale', 'scale-behind', 'number', 'no'];
const DATE_BEFORE: readonly TermClass[] = ['date-after', 'edge', 'no', 'turn', 'ahead', 'number', 'between'];
const DATE_BEHIND: readonly TermClass[] = ['date-before', 'edge-behind', 'ago', 'no', 'month', 'year-mark'];

/** Words from a quote to one that is still beside it. */
const REACH = 2;

const IDLE: readonly TermClass[] = ['neutral', 'verb'];
/** What is counted stands between a number and a bound behind it: "300 … شخص على الأقل". */
const IDLE_BEHIND: readonly TermClass[] = [...IDLE, 'noun'];

/** The nearest word of some classes, with none but idle words between it and the quote. */
const beside = (
  pieces: readonly Piece[],
  classes: readonly TermClass[],
  idle: readonly TermClass[],
): Piece | undefined => {
  for (const piece of pieces.slice(0, REACH)) {
    if (piece.digits !== undefined || is(piece, ...classes)) return piece;
    if (!is(piece, ...idle)) return undefined;
  }
  return undefined;
};

/** The pieces behind a quote; an ending may hang on it: "300" … "-dən çox". */
const piecesBehind = (after: string, pack: LanguagePack): readonly Piece[] => {
  const text = after.slice(0, 120);
  return /^['’-]\p{L}/u.test(text) ? sentencePieces(`0${text}`, pack).slice(1) : sentencePieces(text, pack);
};

/** A word right beside a quote that makes another value of it. */
export const cutOff = ({ before, after }: Surroundings, pack: LanguagePack, isDate: boolean): Cut | null => {
  const leading = beside(
    sentencePieces(before.slice(-120), pack).toReversed(),
    isDate ? DATE_BEFORE : AMOUNT_BEFORE,
    IDLE,
  );
  if (leading !== undefined && !/[,;:]\s*$/u.test(before)) return { word: leading.raw, where: 'before' };
  const trailing = beside(piecesBehind(after, pack), isDate ? DATE_BEHIND : AMOUNT_BEHIND, IDLE_BEHIND);
  return trailing !== undefined && !/^\s*[,;:.)]/u.test(after) ? { word: trailing.raw, where: 'after' } : null;
};

/** A word of the rest of a sentence that may deny, doubt or leave open what a quote says. */
export const saidElsewhere = ({ before, after }: Surroundings, pack: LanguagePack): string | null =>
  polarWords(before, pack)[0]?.word ?? polarWords(after, pack)[0]?.word ?? null;
