import type { Random } from './random.ts';

/** One input, made, and what is done with it: the result must be the same each time, and says what is wrong by throwing. */
interface Trial {
  readonly input: string;
  readonly run: () => unknown;
}

/** What is tried with inputs of a kind. */
export interface Target {
  readonly name: string;
  readonly trial: (random: Random) => Trial;
}
