import { replacementCost } from './likeness.ts';
import type { TextWord } from './word-index.ts';

/** One step from a quote to a passage: a word of one, of the other, or a pair that stand for each other. */
export interface Step {
  readonly quoted?: TextWord;
  readonly found?: TextWord;
}

/** How a quote lies in a passage, and what it costs to make one of the other, in words that carry meaning. */
export interface Alignment {
  readonly steps: readonly Step[];
  readonly cost: number;
}

const PAIR = 0;
const QUOTED = 1;
const FOUND = 2;

interface Tables {
  readonly costs: Float64Array;
  readonly moves: Uint8Array;
  readonly width: number;
}

const fill = (quote: readonly TextWord[], window: readonly TextWord[]): Tables => {
  const width = window.length + 1;
  const costs = new Float64Array((quote.length + 1) * width);
  const moves = new Uint8Array((quote.length + 1) * width);
  for (const [i, quoted] of quote.entries()) {
    const row = (i + 1) * width;
    costs[row] = (costs[row - width] ?? 0) + quoted.core.weight;
    moves[row] = QUOTED;
    for (const [j, found] of window.entries()) {
      const at = row + j + 1;
      const pair = (costs[at - width - 1] ?? 0) + replacementCost(quoted, found);
      const dropped = (costs[at - width] ?? 0) + quoted.core.weight;
      const added = (costs[at - 1] ?? 0) + found.core.weight;
      const best = Math.min(pair, dropped, added);
      costs[at] = best;
      moves[at] = best === pair ? PAIR : best === dropped ? QUOTED : FOUND;
    }
  }
  return { costs, moves, width };
};

const bestEnd = ({ costs, width }: Tables, rows: number): number => {
  let end = 0;
  for (let j = 1; j < width; j += 1) if ((costs[rows * width + j] ?? 0) < (costs[rows * width + end] ?? 0)) end = j;
  return end;
};

const stepFor = (move: number, quoted: TextWord | undefined, found: TextWord | undefined): Step => ({
  ...(move !== FOUND && quoted !== undefined ? { quoted } : {}),
  ...(move !== QUOTED && found !== undefined ? { found } : {}),
});

/** Lays a quote into a window of a text where it costs least; what stands in the window before and after it is free. */
export const align = (quote: readonly TextWord[], window: readonly TextWord[]): Alignment => {
  const tables = fill(quote, window);
  const steps: Step[] = [];
  let i = quote.length;
  let j = bestEnd(tables, i);
  const cost = tables.costs[i * tables.width + j] ?? 0;
  while (i > 0) {
    const move = tables.moves[i * tables.width + j] ?? QUOTED;
    steps.push(stepFor(move, quote[i - 1], window[j - 1]));
    if (move !== FOUND) i -= 1;
    if (move !== QUOTED) j -= 1;
  }
  return { steps: steps.reverse(), cost };
};
