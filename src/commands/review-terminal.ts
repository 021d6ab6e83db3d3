import { OperationalError } from '../model/operational-error.ts';
import type { Place } from '../output/place.ts';
import { formatReview } from '../report/terminal/review.ts';
import { plural } from '../report/words.ts';
import {
  decisionsOf,
  doneText,
  press,
  reviewOf,
  shownIn,
  targetsFor,
  type Effect,
  type Review,
} from '../review/index.ts';
import { styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { carryOut, takeBack, type Desk, type Undo } from './review-desk.ts';
import type { Screen } from './screen.ts';

const summary = (review: Review, { drafts }: Desk): string => {
  const done = doneText(decisionsOf(review));
  const left = drafts.size === 0 ? 'no draft is left' : `${plural(drafts.size, 'draft')} left to review`;
  return `${done === '' ? 'nothing was changed' : done}; ${left}\n`;
};

/** Has effects on the claim files, and keeps what takes them back. */
const effects = (place: Place) => {
  const undos: Undo[] = [];
  return async (effect: Effect, desk: Desk): Promise<void> => {
    if (effect.is === 'decide') undos.push(await carryOut(effect.decision, desk, place));
    const last = effect.is === 'undo' ? undos.at(-1) : undefined;
    if (last === undefined) return;
    await takeBack(last, place);
    undos.pop();
  };
};

/** Draws the review and takes keys until the person ends it; every decision is on the disk before the next key is taken. */
export const reviewAtTerminal = async (
  begun: Desk,
  lay: () => Promise<Desk>,
  screen: Screen,
  output: Output,
  io: Io,
): Promise<void> => {
  const told: string[] = [];
  const have = effects({ ...io, stderr: (text) => told.push(text) });
  const { color } = styleOf(output, io);
  let desk = begun;
  let review = reviewOf([...desk.drafts.keys()]);
  void io.interrupted?.().then(() => screen.end());
  try {
    for (;;) {
      const id = shownIn(review);
      const targets = id === undefined ? [] : targetsFor(id, desk.ground.registry);
      const shown = id === undefined ? null : (desk.drafts.get(id) ?? null);
      screen.draw(formatReview({ review, shown, targets }, screen.size(), color));
      const pressed = press(
        review,
        await screen.key(),
        targets.map((claim) => claim.id),
      );
      if (pressed.effect?.is === 'quit') break;
      try {
        if (pressed.effect !== null) await have(pressed.effect, desk);
        review = pressed.review;
      } catch (error) {
        if (!(error instanceof OperationalError)) throw error;
        review = { ...review, asking: null, notice: error.message };
      }
      if (pressed.effect === null) continue;
      desk = await lay();
      screen.forget();
    }
  } finally {
    screen.close();
    for (const text of told) io.stderr(text);
  }
  io.stdout(summary(review, desk));
};
