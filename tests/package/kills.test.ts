import { join } from 'node:path';
import process from 'node:process';
import { expect, inject, it } from 'vitest';
import { randomFrom } from '../../bench/fuzz/random.ts';
import { kill, play } from '../../bench/kills/kill.ts';
import { WORLDS } from '../../bench/kills/worlds.ts';
import { PATIENCE_MS } from '../execute.ts';

const CLI = join(inject('installed'), 'node_modules/reconcile-sources/dist/cli.js');
/** A few here; `npm run kills` for many. */
const KILLS = 2;

it.skipIf(process.platform === 'win32').each(WORLDS)(
  'a command that is killed leaves the old files or the new ones, and the next run does its work: $name',
  async (world) => {
    const played = await play(CLI, world);
    const faults: (string | null)[] = [];
    for (let turn = 0; turn < KILLS; turn += 1) faults.push((await kill(CLI, played, randomFrom(turn))).fault);
    expect(faults).toEqual(faults.map(() => null));
  },
  PATIENCE_MS,
);
