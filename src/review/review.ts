import { isQuestion, type Decision } from './decision.ts';
import type { Key } from './keys.ts';

/** A word or more that a person is typing. */
interface Asking {
  readonly for: 'rename' | 'merge';
  readonly typed: string;
}

/** How a review stood before a step; the step is a decision, or none where a draft was skipped. */
interface Step {
  readonly open: readonly string[];
  readonly at: number;
  readonly decision: Decision | null;
}

/** How far a review has come. */
export interface Review {
  /** Drafts to decide on, by their ids, in the order in which they are shown. */
  readonly open: readonly string[];
  /** Which of them is shown; behind the last one nothing is left to show. */
  readonly at: number;
  readonly past: readonly Step[];
  readonly asking: Asking | null;
  /** What became of the last key, in words. */
  readonly notice: string | null;
}

/** What a key asks of the world: a decision to carry out, the last one to take back, or an end. */
export type Effect =
  { readonly is: 'decide'; readonly decision: Decision } | { readonly is: 'undo' } | { readonly is: 'quit' };

/** A review behind a key; it holds once the effect, if there is one, was had. */
export interface Pressed {
  readonly review: Review;
  readonly effect: Effect | null;
}

/** One key for each, and what it is called. */
export const KEYS = {
  a: 'accept',
  r: 'rename',
  m: 'merge into',
  d: 'drop',
  s: 'skip',
  u: 'undo',
  q: 'quit',
} as const;

/** Characters that a name may take. */
const LONGEST_NAME = 300;

export const reviewOf = (drafts: readonly string[]): Review => ({
  open: drafts,
  at: 0,
  past: [],
  asking: null,
  notice: null,
});

/** The id of the draft that is shown; nothing where all were seen. */
export const shownIn = ({ open, at }: Review): string | undefined => open[at];

const only = (review: Review): Pressed => ({ review, effect: null });

const stepped = (review: Review, decision: Decision | null, after: Pick<Review, 'open' | 'at'>): Review => ({
  ...review,
  ...after,
  past: [...review.past, { open: review.open, at: review.at, decision }],
});

/** What is decided of is shown no more; what is renamed is shown under its new id. */
const openAfter = ({ open }: Review, decision: Decision): readonly string[] => {
  if (decision.is !== 'rename') return open.filter((id) => id !== decision.claim);
  return isQuestion(decision.to) ? open : open.map((id) => (id === decision.claim ? decision.to : id));
};

const NOTICES = { accept: 'accepted', drop: 'dropped', rename: 'renamed', merge: 'merged' } as const;

const decide = (review: Review, decision: Decision): Pressed => ({
  review: {
    ...stepped(review, decision, { open: openAfter(review, decision), at: review.at }),
    asking: null,
    notice: `${NOTICES[decision.is]} ${decision.claim}`,
  },
  effect: { is: 'decide', decision },
});

const undo = (review: Review): Pressed => {
  const last = review.past.at(-1);
  if (last === undefined) return only({ ...review, notice: 'nothing to take back' });
  const { open, at, decision } = last;
  const what = decision === null ? 'back' : `taken back: ${NOTICES[decision.is]} ${decision.claim}`;
  return {
    review: { ...review, open, at, past: review.past.slice(0, -1), notice: what },
    effect: decision === null ? null : { is: 'undo' },
  };
};

const command = (review: Review, key: string): Pressed => {
  const claim = shownIn(review);
  if (key === 'q') return { review, effect: { is: 'quit' } };
  if (key === 'u') return undo(review);
  if (claim === undefined) return only({ ...review, notice: null });
  switch (key) {
    case 'a':
      return decide(review, { is: 'accept', claim });
    case 'd':
      return decide(review, { is: 'drop', claim });
    case 's':
      return only({ ...stepped(review, null, { open: review.open, at: review.at + 1 }), notice: null });
    case 'r':
      return only({ ...review, asking: { for: 'rename', typed: '' }, notice: null });
    case 'm':
      return only({ ...review, asking: { for: 'merge', typed: '' }, notice: null });
    default:
      return only({ ...review, notice: null });
  }
};

/** What was typed, as a decision; the number of a target stands for it. */
const answered = (review: Review, { for: wanted, typed }: Asking, targets: readonly string[]): Pressed => {
  const claim = shownIn(review);
  const said = typed.trim();
  if (claim === undefined || said === '' || said === claim) return only({ ...review, asking: null, notice: null });
  if (wanted === 'rename') return decide(review, { is: 'rename', claim, to: said });
  return decide(review, { is: 'merge', claim, into: targets[Number(said) - 1] ?? said });
};

const answering = (review: Review, asking: Asking, key: Key, targets: readonly string[]): Pressed => {
  const typing = (typed: string): Pressed => only({ ...review, asking: { ...asking, typed }, notice: null });
  switch (key.is) {
    case 'text':
      return asking.typed.length >= LONGEST_NAME ? only(review) : typing(asking.typed + key.text);
    case 'backspace':
      return typing(Array.from(asking.typed).slice(0, -1).join(''));
    case 'enter':
      return answered(review, asking, targets);
    case 'escape':
      return only({ ...review, asking: null, notice: null });
    default:
      return only(review);
  }
};

/**
 * What a key does to a review. Pure: the effect is for the caller to have, and where it fails the review stays as it was.
 *
 * @param targets the ids that the draft shown can be merged into, as they are numbered from 1 on the screen.
 */
export const press = (review: Review, key: Key, targets: readonly string[]): Pressed => {
  if (key.is === 'end') return { review, effect: { is: 'quit' } };
  if (review.asking !== null) return answering(review, review.asking, key, targets);
  return key.is === 'text' ? command(review, key.text) : only(review);
};

/** How many drafts were accepted, renamed, merged and dropped, in words; nothing where none was. */
export const doneText = (decisions: readonly Decision[]): string =>
  (['accept', 'rename', 'merge', 'drop'] as const)
    .flatMap((is) => {
      const count = decisions.filter((one) => one.is === is).length;
      return count === 0 ? [] : [`${count} ${NOTICES[is]}`];
    })
    .join(', ');

/** The decisions that stand. */
export const decisionsOf = ({ past }: Review): readonly Decision[] => past.flatMap(({ decision }) => decision ?? []);
