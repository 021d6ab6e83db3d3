import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { SUPPRESSIONS_FILE } from '../model/settings.ts';
import { DEFAULT_CLAIMS } from '../registry/index.ts';
import { watchFiles } from '../watch.ts';
import { destinationsOf, type Outputs } from './emit.ts';
import type { Io } from './io.ts';
import type { Inputs } from './judge.ts';

/** Clears a terminal and what scrolled off it, and puts the cursor at the top. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

export type WatchFlags = Inputs & Outputs & { readonly config?: string };

const writtenBy = (flags: WatchFlags): readonly string[] =>
  destinationsOf(flags).flatMap(({ file }) => (file === undefined ? [] : [file]));

const pathsOf = (flags: WatchFlags, files: readonly string[]): readonly string[] => [
  flags.corpus ?? DEFAULT_CORPUS,
  ...(flags.claims ?? DEFAULT_CLAIMS),
  ...files,
  ...(flags.config === undefined ? [] : [flags.config]),
  flags.suppressions ?? SUPPRESSIONS_FILE,
];

/**
 * Runs a command, and runs it again on every save, until the person at the terminal ends it. A terminal is cleared before
 * each further run; a pipe just gets one report after the other.
 *
 * @param again runs the command once, and gives its exit code.
 * @param files claim files named on the command line.
 * @returns the exit code of the last run.
 */
export const watch = async (
  again: () => Promise<number>,
  flags: WatchFlags,
  files: readonly string[],
  io: Io,
): Promise<number> => {
  let code = await again();
  if (io.interrupted === undefined) return code;
  let running = Promise.resolve();
  let waiting = false;
  /** A save during a run makes one more run after it, however many saves there were. */
  const onChange = (): void => {
    if (waiting) return;
    waiting = true;
    running = running.then(async () => {
      waiting = false;
      if (io.columns !== undefined) io.stdout(CLEAR);
      code = await again();
    });
  };
  const watched = { paths: pathsOf(flags, files), ignored: writtenBy(flags) };
  const watching = await watchFiles(watched, io.cwd, onChange);
  if (flags.quiet !== true) io.stderr('Watching for changes; Ctrl-C ends.\n');
  await io.interrupted();
  await watching.close();
  await running;
  return code;
};
