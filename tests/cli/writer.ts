/**
 * A program to be killed: it rules on a claim and writes a report over and over, through the command line's own code.
 * Argument: the folder. It says `ready` once it has written for the first time.
 */
import process from 'node:process';
import { run } from '../../src/program/index.ts';

const [cwd = '.'] = process.argv.slice(2);
const nothing = (): void => undefined;
const io = { stdout: nothing, stderr: nothing, cwd, env: {}, columns: undefined, today: '2026-11-21' };

const ROUND: readonly (readonly string[])[] = [
  ['resolve', 'one', '--force', '--by', 'desk', '--reason', 'first', '--value', '412'],
  ['report', '-f', 'json', '-o', 'out'],
  ['resolve', 'one', '--force', '--by', 'newsroom', '--reason', 'second thoughts: no'],
  ['report', '-f', 'markdown', '-o', 'out'],
];

for (let turn = 0; ; turn += 1) {
  await run(ROUND[turn % ROUND.length] ?? [], io);
  if (turn === 0) process.stdout.write('ready\n');
}
