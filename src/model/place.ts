/** Half-open `[start, end)`, in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A position in a file: line and column are 1-based, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range in a file; `file` is relative to the working directory, with `/`. */
export interface Place {
  readonly file: string;
  readonly range: Range;
}

/** The place that stands for a whole file. */
export const startOf = (file: string): Place => ({
  file,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
});
