import { randomFrom } from './random.ts';
import { TARGETS } from './targets.ts';

/** No input that is made here may take longer, in milliseconds of processor time, once the code it needs is loaded. */
const SLOW = 2_000;
/** A run that took longer than this on the clock is run once more, and its processor time told: asking costs something. */
const SUSPECT = 300;

/** What a call gives, as JSON, and the milliseconds that it takes. */
const timed = async (run: () => unknown): Promise<{ readonly result: string; readonly took: number }> => {
  const begin = performance.now();
  const result = JSON.stringify(await run());
  return { result, took: performance.now() - begin };
};

/** Milliseconds of processor time that a call takes: the clock on the wall counts what else runs. */
const processorTime = async (run: () => unknown): Promise<number> => {
  const begin = process.cpuUsage();
  await timed(run);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
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
    const took = second.took < SUSPECT ? 0 : await processorTime(run);
    return took > SLOW ? say(`took ${took.toFixed(0)} ms`) : null;
  } catch (error) {
    return say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
};
