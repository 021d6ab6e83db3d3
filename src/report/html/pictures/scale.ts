/** A stretch of a scale that is drawn in proportion, as shares of the picture's width. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Where numbers stand in a picture. */
export interface Scale {
  /** The first and last number that the scale has room for. */
  readonly from: number;
  readonly to: number;
  /** The place of a number, in percent of the width; numbers outside stand at the edge. */
  readonly at: (number: number) => number;
  /** Places, in percent, where a long empty stretch is left out. */
  readonly breaks: readonly number[];
}

/** Percent of the width that stay free on either side, for round ends and labels. */
const MARGIN = 3;

/** An empty stretch is cut where it takes more than this share of a scale. */
const LONG_GAP = 0.5;

/** What a cut takes of the picture's width, in percent. */
const CUT = 6;

/** Room that something drawn asks for. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** A stretch that is drawn without a cut, and how many different things it holds. */
interface Cluster extends Reach {
  readonly holds: number;
}

/** Stretches that overlap or touch, made one; in order. */
const merged = (stretches: readonly Reach[]): readonly Cluster[] => {
  const distinct = [...new Map(stretches.map((one) => [`${one.from} ${one.to}`, one])).values()];
  const result: Cluster[] = [];
  for (const { from, to } of distinct.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, to), holds: last.holds + 1 };
    else result.push({ from, to, holds: 1 });
  }
  return result;
};

/** The empty stretches to be cut: the longest, as long as it takes too much of what the scale then still shows. */
const longGaps = (stretches: readonly Cluster[]): ReadonlySet<Cluster> => {
  const gaps = stretches
    .slice(1)
    .map((after, index) => ({ after, size: after.from - (stretches[index]?.to ?? after.from) }));
  let range = (stretches.at(-1)?.to ?? 0) - (stretches[0]?.from ?? 0);
  const cut = new Set<Cluster>();
  for (const { after, size } of gaps.toSorted((a, b) => b.size - a.size)) {
    if (size <= range * LONG_GAP) break;
    cut.add(after);
    range -= size;
  }
  return cut;
};

/** Joins stretches again whose gaps are not cut. */
const clustered = (stretches: readonly Cluster[]): readonly Cluster[] => {
  const cut = longGaps(stretches);
  const result: Cluster[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last !== undefined && !cut.has(stretch))
      result[result.length - 1] = { from: last.from, to: stretch.to, holds: last.holds + stretch.holds };
    else result.push(stretch);
  }
  return result;
};

/** What a part between cuts takes of the width: by what it holds, so that one far date does not squash a dozen near ones. */
const weight = ({ holds }: Cluster): number => Math.sqrt(holds);

const pieces = (clusters: readonly Cluster[]): readonly Piece[] => {
  const whole = clusters.reduce((sum, cluster) => sum + weight(cluster), 0) || 1;
  const room = 100 - 2 * MARGIN - CUT * (clusters.length - 1);
  let left = MARGIN;
  return clusters.map((cluster) => {
    const right = left + (weight(cluster) / whole) * room;
    const piece = { from: cluster.from, to: cluster.to, left, right };
    left = right + CUT;
    return piece;
  });
};

const placeIn = ({ from, to, left, right }: Piece, number: number): number =>
  to === from ? (left + right) / 2 : left + ((number - from) / (to - from)) * (right - left);

const placeBetween = (before: Piece, after: Piece, number: number): number =>
  before.right + ((number - before.to) / (after.from - before.to)) * (after.left - before.right);

/**
 * A scale over stretches of numbers, each padded by its caller. With `cuts`, long empty stretches between them are left
 * out, and marked: days of 1994 and of 2020 are then both told apart.
 */
export const scaleOver = (stretches: readonly Reach[], cuts: boolean): Scale => {
  const joined = merged(stretches);
  const first = joined[0] ?? { from: 0, to: 1, holds: 1 };
  const last = joined.at(-1) ?? first;
  const drawn = pieces(cuts ? clustered(joined) : [{ from: first.from, to: last.to, holds: 1 }]);
  const at = (number: number): number => {
    const inside = Math.min(Math.max(number, first.from), last.to);
    const index = drawn.findIndex(({ to }) => inside <= to);
    const piece = drawn[index];
    const before = drawn[index - 1];
    if (piece === undefined) return 100 - MARGIN;
    return before !== undefined && inside < piece.from ? placeBetween(before, piece, inside) : placeIn(piece, inside);
  };
  const breaks = drawn.slice(1).map((piece, index) => (piece.left + (drawn[index]?.right ?? piece.left)) / 2);
  return { from: first.from, to: last.to, at, breaks };
};

/** A number on an axis, with what is written there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Steps that people count in. */
const STEPS = [1, 2, 5, 10];

/** The smallest pleasant step that makes at most `most` steps of a length; at least `least`. */
export const stepFor = (length: number, most: number, least = 0): number => {
  const raw = Math.max(length / most, least, Number.MIN_VALUE);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = STEPS.find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10;
  return step * power;
};

/** Multiples of a step within a scale. */
export const multiples = (from: number, to: number, step: number): readonly number[] => {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
};
