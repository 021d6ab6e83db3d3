/**
 * Tries what reads with inputs that are made up: `npm run fuzz -- --seconds 30 --seed 1`. Nothing may throw, take longer
 * than two seconds, print what is invalid in its format, or give two results for one input. A fault is printed with what it
 * takes to see it again, and the exit code is then 1. `--inputs N` ends it after so many; of a long run every minute is told
 * how far it came.
 */
import { parseArgs } from 'node:util';
import { firstFault } from './fuzz/fault.ts';

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    inputs: { type: 'string', default: 'Infinity' },
  },
});
const seed = Number(flags.seed);
const until = performance.now() + Number(flags.seconds) * 1000;

const MINUTE = 60_000;
const first = Number(flags.from);
const most = first + Number(flags.inputs);
let [tried, faults, told] = [first, 0, performance.now()];
for (; tried < most && performance.now() < until; tried += 1) {
  if (performance.now() - told > MINUTE) {
    told = performance.now();
    console.error(`seed ${seed}: ${tried - first} inputs, ${faults} faults`);
  }
  const fault = await firstFault(seed, tried);
  if (fault === null) continue;
  faults += 1;
  console.log(`${fault}\nagain: npm run fuzz -- --seed ${seed} --from ${tried} --seconds 1\n`);
}
console.log(`seed ${seed}: inputs ${flags.from} to ${tried}, ${faults} faults`);
if (faults > 0) process.exitCode = 1;
