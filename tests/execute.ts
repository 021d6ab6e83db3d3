import { execFile } from 'node:child_process';
import process from 'node:process';

/** How a program ended, and what it printed. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A clone, an installation or a build takes its time on a busy machine. */
export const PATIENCE_MS = 300_000;

/** Runs a program of this machine, with what is added to the environment. One that cannot be started ends with -1. */
export const execute = (
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> =>
  new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, timeout: PATIENCE_MS, maxBuffer: 2 ** 26 };
    const child = execFile(file, [...args], options, (_error, stdout, stderr) =>
      // The exit code of a program that is not there is the number of the system's error, below nought.
      resolve({ code: Math.max(-1, child.exitCode ?? -1), stdout, stderr }),
    );
  });
