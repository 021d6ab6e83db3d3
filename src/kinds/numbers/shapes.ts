import type { LetterScale, Numeral } from './numeral.ts';
import type { Token } from './tokens.ts';

/** Tells units from words, and letters that scale from letters that measure. */
export interface UnitReader {
  /** Whether the number words of the reader may leave out "one": "a square mile", "an hour". */
  readonly one?: (tokens: readonly Token[], index: number) => FoundUnit | null;
  /** The unit that starts at a token and stands before its number: `$`, `GBP`. */
  readonly before: (tokens: readonly Token[], index: number) => FoundUnit | null;
  /** The unit that starts at a token and stands behind its number. */
  readonly after: (tokens: readonly Token[], index: number) => FoundUnit | null;
  /** What a unit is counted by, behind it: "per barrel", "a month". */
  readonly rate: (tokens: readonly Token[], index: number) => FoundRate | null;
  readonly letters: LetterScale;
}

export interface FoundRate {
  readonly per: string;
  readonly next: number;
}

export interface FoundUnit {
  /** Its canonical name. */
  readonly unit: string;
  /** What the number is to be multiplied by, for units such as `MUSD`. */
  readonly scale?: number;
  readonly next: number;
}

/**
 * A number or a range as it stands, without what bounds or hedges it. Its fields all stand in every one: reading is
 * faster by a third where objects have one shape.
 */
export interface Core {
  /** One number, or the two ends of a range. */
  readonly stated: readonly number[];
  readonly alternative: number | undefined;
  readonly form: 'cardinal' | 'share' | 'ordinal' | 'vague';
  /** For `vague`: the least that it allows, and what it stays below. */
  readonly least: number | undefined;
  readonly below: number | undefined;
  readonly unit: string | undefined;
  /** The unit of a range's lower end, where it is another one: "six months to a year". */
  readonly lowUnit: string | undefined;
  /** Whether it is digits alone, as a year is. */
  readonly plain: boolean;
  readonly problem: string | undefined;
  /** Index of its first token. */
  readonly from: number;
  /** Index of the token after its number, before its unit. */
  readonly bare: number;
  /** Index of the token after it. */
  readonly next: number;
}

/** A number with its unit: all of an amount, or one end of a range. */
export interface Side {
  readonly numeral: Numeral;
  readonly unit: string | undefined;
  readonly ordinal: boolean;
  /** Index of the token after the number alone. */
  readonly bare: number;
  readonly next: number;
}
