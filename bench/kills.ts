/**
 * Kills every command that writes at random calls to the system, and holds that each file is the old one or the new one and
 * that the next run does its work: `npm run build && npm run kills -- --kills 1000 --seed 1`. A kill that did harm is
 * printed, and the exit code is then 1.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './accuracy/table.ts';
import { randomFrom } from './fuzz/random.ts';
import { kill, KILLED_AT, play } from './kills/kill.ts';
import { WORLDS } from './kills/worlds.ts';

const { values: flags } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const CLI = resolve(import.meta.dirname, '../dist/cli.js');
const each = Math.ceil(Number(flags.kills) / WORLDS.length);

const rows: (readonly string[])[] = [];
for (const [index, world] of WORLDS.entries()) {
  const played = await play(CLI, world);
  const counts = { before: 0, between: 0, after: 0, faults: 0 };
  for (let turn = 0; turn < each; turn += 1) {
    const seed = (Number(flags.seed) * WORLDS.length + index) * 100_003 + turn;
    const { fault, fell } = await kill(CLI, played, randomFrom(seed));
    counts[fell] += 1;
    if (fault === null) continue;
    counts.faults += 1;
    process.exitCode = 1;
    console.log(`${world.name}, kill ${turn}: ${fault}`);
  }
  rows.push([world.name, ...Object.values(counts).map(String)]);
}
console.log(`Killed at ${KILLED_AT}, ${each} times each.`);
console.log(table(['command', 'before', 'between', 'after', 'faults'], rows));
