import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { askedOf, runCached, type Printed } from '../../src/cache/index.ts';
import type { Told } from '../../src/cache/asked.ts';
import type { Store } from '../../src/judge/units.ts';
import { run } from '../../src/program/index.ts';
import { folderWith } from '../folders.ts';

export const CACHE = '.reconcile-cache';

export const FILES = {
  'corpus/herald.txt': 'The ferry had 412 passengers on board, the office said.\n',
  'corpus/gazette.txt': 'A count of the tickets gave 412 passengers that night.\n',
  'claims/ferry.yaml': `claims:
  - id: ferry
    question: How many passengers?
    kind: count
    unit: passengers
    readings:
      - { source: herald, quote: "412 passengers" }
      - { source: gazette, quote: "412 passengers" }
`,
};

export const project = (): Promise<string> => folderWith(FILES);

const TOLD = {
  env: {},
  today: '2026-11-21',
  stdout: {},
  stderr: {},
  build: 'a build',
  platform: ['node'],
} satisfies Partial<Told>;

/** What a run printed, and whether it came from the cache. */
export interface Ran {
  readonly printed: readonly Printed[];
  readonly code: number;
  readonly isKnown: boolean;
}

/** A store that tells what is put on it. */
const watched = ({ find, keep }: Store, onKept: () => void): Store => ({
  find,
  keep: (key, taken) => {
    onKept();
    keep(key, taken);
  },
});

/** Runs the program as the command line does with a cache. */
export const runBy = async (
  cwd: string,
  argv: readonly string[],
  told: Partial<Told> = {},
  onTaken: (what: 'quote' | 'together') => void = () => undefined,
): Promise<Ran> => {
  const whole: Told = { ...TOLD, argv, cwd, ...told };
  const printed: Printed[] = [];
  const print = (one: Printed): void => void printed.push(one);
  let isKnown = true;
  const asked = askedOf(whole);
  if (asked === null) throw new Error('no cache was asked for');
  const code = await runCached(asked, print, (running) => {
    isKnown = false;
    return run(argv, {
      stdout: (text) => running.print({ to: 'stdout', text }),
      stderr: (text) => running.print({ to: 'stderr', text }),
      cwd,
      env: whole.env,
      columns: whole.stdout.isTTY === true ? whole.stdout.columns : undefined,
      today: whole.today,
      keep: running.keep,
      takings: {
        ...watched(running.takings, () => onTaken('quote')),
        ...(running.takings.together && { together: watched(running.takings.together, () => onTaken('together')) }),
      },
    });
  });
  return { printed, code, isKnown };
};

/** How many quotes a check proves and reads anew, or of how many claims it holds them beside each other anew. */
export const takenBy = async (
  cwd: string,
  told: Partial<Told> = {},
  of: 'quote' | 'together' = 'quote',
): Promise<number> => {
  let taken = 0;
  await runBy(cwd, CHECK, told, (what) => (taken += what === of ? 1 : 0));
  return taken;
};

export const CHECK: readonly string[] = ['check', '--format', 'json'];

/** What the same run answers where nothing is kept. */
export const runAfresh = (cwd: string, argv: readonly string[] = CHECK): Promise<Ran> =>
  runBy(cwd, [...argv, '--cache-location', `${CACHE}-none/none/none`]);

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** Makes every time in a folder lie. */
export const forgetTimes = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder, { recursive: true }))
    await utimes(join(folder, name), LONG_AGO, LONG_AGO).catch(() => undefined);
};
