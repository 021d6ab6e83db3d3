/** A run of characters on a page, in points from the lower left corner. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rtl: boolean;
}

/** A line of text, or its part in one column. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Its base line. */
  readonly y: number;
  readonly size: number;
  readonly rtl: boolean;
}
