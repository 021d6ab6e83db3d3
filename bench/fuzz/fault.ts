import { randomFrom } from './random.ts';
import { TARGETS } from './targets.ts';

/** No input that is made here may take longer, in milliseconds. */
const SLOW = 2_000;

/** What is wrong with how one made-up input is taken, with the input; `null` where nothing is. */
export const firstFault = async (seed: number, index: number): Promise<string | null> => {
  const random = randomFrom(seed * 1_000_003 + index);
  const target = TARGETS[index % TARGETS.length];
  if (target === undefined) return null;
  const { input, run } = target.trial(random);
  const say = (what: string): string => `${target.name}: ${what}\n${input}`;
  try {
    const begin = performance.now();
    const first = JSON.stringify(await run());
    const took = performance.now() - begin;
    if (JSON.stringify(await run()) !== first) return say('two runs differ');
    return took > SLOW ? say(`took ${took.toFixed(0)} ms`) : null;
  } catch (error) {
    return say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
};
