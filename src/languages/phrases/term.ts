/** What a wording of a pack may be. */
export type TermClass =
  | 'number'
  | 'scale'
  | 'scale-behind'
  | 'glue'
  | 'minus'
  | 'point'
  | 'ordinal'
  | 'ordinal-ending'
  | 'fraction'
  | 'vague'
  | 'bound'
  | 'bound-behind'
  | 'from'
  | 'to'
  | 'between'
  | 'between-behind'
  | 'and'
  | 'of'
  | 'framed'
  | 'ratio'
  | 'verb'
  | 'neutral'
  | 'unit'
  | 'unit-before'
  | 'currency'
  | 'noun'
  | 'time'
  | 'month'
  | 'weekday'
  | 'day'
  | 'date-after'
  | 'date-before'
  | 'edge'
  | 'edge-behind'
  | 'turn'
  | 'ago'
  | 'ahead'
  | 'year-mark'
  | 'month-mark'
  | 'day-mark'
  | 'no'
  | 'possible'
  | 'denial';

/** A wording as one of its classes, with what it means: the English words, or a number. */
export interface Term {
  readonly type: TermClass;
  readonly english: string;
  /** Of numbers, scales, ordinals and months; 1 of what joins units to the tens behind them; else 0. */
  readonly value: number;
}

/** A word or wording of a phrase: what it may be, or digits, or a mark; unknown where it is none of them. */
export interface Piece {
  /** As written. */
  readonly raw: string;
  readonly terms: readonly Term[];
  /** The value of digits, and of digits that may be grouped or not, the second. */
  readonly digits?: { readonly value: number; readonly written: string; readonly isAmbiguous: boolean };
  /** A date in digits: year, month, day. */
  readonly date?: readonly [year: number, month: number, day: number];
  /** A sign that is no word. */
  readonly sign?: string;
}

/** What a piece is as a term of a class. */
export const termOf = (piece: Piece | undefined, type: TermClass): Term | undefined =>
  piece?.terms.find((term) => term.type === type);

export const is = (piece: Piece | undefined, ...types: readonly TermClass[]): boolean =>
  piece?.terms.some(({ type }) => types.includes(type)) === true;
