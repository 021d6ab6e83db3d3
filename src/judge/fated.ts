import { LEVEL } from '../model/frame.ts';
import type { ReadOutcome } from '../model/kind.ts';
import type { Standing } from '../stance/index.ts';

/** A reading whose frame tells what its sentence says became of the thing read: that it was averted, left out, refused. */
export const fated = <V>(outcome: ReadOutcome<V>, { fate }: Standing): ReadOutcome<V> =>
  outcome.ok && fate !== undefined ? { ...outcome, frame: { ...(outcome.frame ?? LEVEL), fate } } : outcome;
