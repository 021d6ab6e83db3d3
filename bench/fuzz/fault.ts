import { randomFrom } from './random.ts';
import { TARGETS } from './targets.ts';

/** No input that is made here may take longer, in milliseconds of processor time, once the code it needs is loaded. */
const SLOW = 2_000;

/** What a call gives, as JSON, and the processor time that it takes: the clock on the wall counts what else runs. */
const timed = async (run: () => unknown): Promise<{ readonly result: string; readonly took: number }> => {
  const begin = process.cpuUsage();
  const result = JSON.stringify(await run());
  const { user, system } = process.cpuUsage(begin);
  return { result, took: (user + system) / 1000 };
};

/** What is wrong with how one made-up input is taken, with the input; `null` where nothing is. */
export const firstFault = async (seed: number, index: number): Promise<string | null> => {
  const random = randomFrom(seed * 1_000_003 + index);
  const target = TARGETS[index % TARGETS.length];
  if (target === undefined) return null;
  const { input, run } = target.trial(random);
  const say = (what: string): string => `${target.name}: ${what}\n${input}`;
  try {
    const [first, second] = [await timed(run), await timed(run)];
    if (first.result !== second.result) return say('two runs differ');
    return second.took > SLOW ? say(`took ${second.took.toFixed(0)} ms`) : null;
  } catch (error) {
    return say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
};
