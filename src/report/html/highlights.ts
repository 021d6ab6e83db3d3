import type { Span } from '../../model/place.ts';

/** Something marked in a text, as one stretch or as parts around elisions. */
export interface Marked<T> {
  readonly what: T;
  readonly parts: readonly Span[];
}

/** A piece of a text, cut so that each mark covers it whole or not at all. */
export interface Segment<T> {
  readonly span: Span;
  /** What covers it, the shortest first. */
  readonly covering: readonly T[];
  /** What begins here. */
  readonly beginning: readonly T[];
  /** What ends here and is the shortest cover of none of its pieces: it has no words of its own to be reached by. */
  readonly hidden: readonly T[];
}

interface Part<T> {
  readonly mark: Marked<T>;
  readonly span: Span;
  readonly length: number;
  readonly order: number;
}

const lengthOf = (parts: readonly Span[]): number => parts.reduce((sum, { start, end }) => sum + end - start, 0);

const clipped = ({ start, end }: Span, length: number): Span => ({
  start: Math.min(Math.max(0, start), length),
  end: Math.min(Math.max(0, end), length),
});

const partsOf = <T>(marks: readonly Marked<T>[], length: number): readonly Part<T>[] =>
  marks
    .flatMap((mark, order) =>
      mark.parts.map((span) => ({ mark, span: clipped(span, length), length: lengthOf(mark.parts), order })),
    )
    .filter(({ span }) => span.start < span.end)
    .toSorted((a, b) => a.span.start - b.span.start || a.order - b.order);

const cutsOf = <T>(parts: readonly Part<T>[], length: number): readonly number[] =>
  [...new Set([0, length, ...parts.flatMap(({ span }) => [span.start, span.end])])].toSorted((a, b) => a - b);

interface Piece<T> {
  readonly span: Span;
  readonly active: readonly Part<T>[];
}

const piecesOf = <T>(parts: readonly Part<T>[], cuts: readonly number[]): readonly Piece<T>[] => {
  let active: readonly Part<T>[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? start;
    const begun: Part<T>[] = [];
    for (let part = parts[next]; part !== undefined && part.span.start <= start; part = parts[next]) {
      begun.push(part);
      next += 1;
    }
    active = [...active.filter(({ span }) => span.end > start), ...begun].toSorted(
      (a, b) => a.length - b.length || a.order - b.order,
    );
    return { span: { start, end }, active };
  });
};

/**
 * Cuts a text of `length` code units where marks begin and end. The segments follow each other without gaps and make up
 * the whole text; marks may overlap, contain each other or be the same.
 */
export const segmentsOf = <T>(length: number, marks: readonly Marked<T>[]): readonly Segment<T>[] => {
  const parts = partsOf(marks, length);
  const pieces = piecesOf(parts, cutsOf(parts, length));
  const owners = new Set(pieces.flatMap(({ active }) => active[0]?.mark ?? []));
  const starts = new Map<Marked<T>, number>();
  const ends = new Map<Marked<T>, number>();
  for (const { mark, span } of parts) {
    starts.set(mark, Math.min(starts.get(mark) ?? span.start, span.start));
    ends.set(mark, Math.max(ends.get(mark) ?? span.end, span.end));
  }
  return pieces.map(({ span, active }) => {
    const covering = [...new Set(active.map(({ mark }) => mark))];
    return {
      span,
      covering: covering.map(({ what }) => what),
      beginning: covering.filter((mark) => starts.get(mark) === span.start).map(({ what }) => what),
      hidden: covering.filter((mark) => ends.get(mark) === span.end && !owners.has(mark)).map(({ what }) => what),
    };
  });
};
