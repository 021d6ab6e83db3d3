/**
 * Words that change what a number, a date or a statement says. One table serves two rooms: the readers of values, which
 * take them in, and the anchor, which refuses a quote that leaves one out. All wordings are lower case, words parted by
 * one space.
 */

/** Words that make a number or a day a bound. */
export interface BoundWording {
  readonly words: string;
  readonly side: 'min' | 'max';
  /** Whether the number itself is excluded. */
  readonly open: boolean;
  readonly place: 'before' | 'after';
}

export const BOUNDS: readonly BoundWording[] = [
  { words: 'more than', side: 'min', open: true, place: 'before' },
  { words: 'over', side: 'min', open: true, place: 'before' },
  { words: 'at least', side: 'min', open: false, place: 'before' },
  { words: 'or more', side: 'min', open: false, place: 'after' },
  { words: 'fewer than', side: 'max', open: true, place: 'before' },
  { words: 'less than', side: 'max', open: true, place: 'before' },
  { words: 'at most', side: 'max', open: false, place: 'before' },
  { words: 'up to', side: 'max', open: false, place: 'before' },
  { words: 'or less', side: 'max', open: false, place: 'after' },
];

/** Words that make a number approximate: `under` allows less than it says, `over` more. */
export interface ApproximationWording {
  readonly words: string;
  readonly under: boolean;
  readonly over: boolean;
  readonly place: 'before' | 'after';
}

export const APPROXIMATIONS: readonly ApproximationWording[] = [
  { words: 'about', under: true, over: true, place: 'before' },
  { words: 'some', under: true, over: true, place: 'before' },
  { words: 'around', under: true, over: true, place: 'before' },
  { words: 'roughly', under: true, over: true, place: 'before' },
  { words: 'nearly', under: true, over: false, place: 'before' },
  { words: 'almost', under: true, over: false, place: 'before' },
  { words: 'or so', under: true, over: true, place: 'after' },
];

/** Words that turn a statement round. */
export const NEGATIONS: readonly string[] = ['not', "n't", 'no', 'never', 'neither', 'nor', 'without', 'cannot', 'denied', 'denies'];

/** Words that leave a statement open: what follows is possible, or somebody's word. */
export const HEDGES: readonly string[] = ['reportedly', 'allegedly', 'apparently', 'possibly', 'perhaps', 'may', 'might', 'could', 'probably', 'likely'];
