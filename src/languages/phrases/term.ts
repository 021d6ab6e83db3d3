/** What a wording of a pack may be. */
export type TermClass =
  | 'number'
  | 'scale'
  | 'scale-behind'
  | 'glue'
  | 'minus'
  | 'point'
  | 'loose-point'
  | 'ordinal'
  | 'ordinal-ending'
  | 'fraction'
  | 'part'
  | 'over'
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
  | 'by'
  | 'ratio'
  | 'comparing'
  | 'verb'
  | 'neutral'
  | 'lasting'
  | 'unit'
  | 'unit-before'
  | 'currency'
  | 'rate'
  | 'noun'
  | 'time'
  | 'lone'
  | 'lone-bounded'
  | 'length'
  | 'plural'
  | 'month'
  | 'weekday'
  | 'day'
  | 'named-day'
  | 'date-after'
  | 'date-before'
  | 'edge'
  | 'edge-behind'
  | 'part-of-day'
  | 'time-of-day'
  | 'stretch'
  | 'turn'
  | 'ago'
  | 'decade-before'
  | 'decade-behind'
  | 'ahead'
  | 'later'
  | 'year-mark'
  | 'year-before'
  | 'month-mark'
  | 'day-mark'
  | 'day-before'
  | 'clock'
  | 'clock-at'
  | 'clock-hour'
  | 'clock-hours'
  | 'day-part'
  | 'zone'
  | 'clock-past'
  | 'zone-word'
  | 'age-mark'
  | 'age-unit'
  | 'age-bound'
  | 'no'
  | 'possible'
  | 'denial';

/** A wording as one of its classes, with what it means: the English words, or a number. */
export interface Term {
  readonly type: TermClass;
  readonly english: string;
  /** Of numbers, scales, ordinals and months; 1 of what joins units to the tens behind them, 2 of what joins parts to a whole, of parts of the day that make a time of a number, of what counts from the day of the words alone, and of people whose age may stand behind them; else 0. */
  readonly value: number;
}

/** A date in digits; its day and its month may stand in either order where `isEither`. */
export interface NumericDate {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  readonly isEither?: true;
}

/** A time of day in digits, as they are written. */
export interface ClockTime {
  readonly hour: string;
  readonly minute: string;
}

/** A word or wording of a phrase: what it may be, or digits, or a mark; unknown where it is none of them. */
export interface Piece {
  /** As written. */
  readonly raw: string;
  readonly terms: readonly Term[];
  /** The value of digits, and of digits that may be grouped or not, the second. */
  readonly digits?: {
    readonly value: number;
    readonly written: string;
    readonly isAmbiguous: boolean;
    /** Whether a full stop follows that may make an ordinal of them: "3. Quartal". */
    readonly hasDot?: true;
  };
  /** A date in digits. */
  readonly date?: NumericDate;
  /** A time of day in digits: "14:30". */
  readonly clock?: ClockTime;
  /** A sign that is no word. */
  readonly sign?: string;
  /** A mark that parts it from the piece before: a comma, a bracket, a full stop. */
  readonly parted?: 'clause' | 'sentence';
}

/** What a piece is as a term of a class. */
export const termOf = (piece: Piece | undefined, type: TermClass): Term | undefined =>
  piece?.terms.find((term) => term.type === type);

/** Nouns of those to whom something was done: before a number they say who they are, as "убитых 300" does. */
const DONE_TO: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'prisoners']);

/** Whether a noun before its number may make it about so many, in a language that inverts them so: "человек 300". */
export const isApproximating = (piece: Piece | undefined): boolean => {
  const noun = termOf(piece, 'noun') ?? termOf(piece, 'unit');
  return noun !== undefined && !DONE_TO.has(noun.english);
};

export const is = (piece: Piece | undefined, ...types: readonly TermClass[]): boolean =>
  piece?.terms.some(({ type }) => types.includes(type)) === true;
