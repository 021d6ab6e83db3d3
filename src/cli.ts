#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { fileURLToPath } from 'node:url';
import { askedOf, asksCache, runCached, type Printed, type Running } from './cache/index.ts';
import { readProblemOf, writeProblemOf } from './disk/problem.ts';
import { lineFor } from './commands/progress-line.ts';
import type { Screen } from './commands/screen.ts';
import { LIMITS } from './model/limits.ts';

/** Exit code where what was asked could not be done. */
const CANNOT = 2;

/** Ends with the exit code for what could not be done, and says why where that can be said. */
const giveUp = (why: string): never => {
  process.stderr.write(`reconcile: ${why}\n`);
  process.exit(CANNOT);
};

/** A reader that closes the pipe early, as `head` does, has read what it wanted. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  giveUp(`cannot write to standard output: ${writeProblemOf(error)}`);
});
process.stderr.on('error', () => undefined);

const line = lineFor(process.stderr, process.env);

const workingDirectory = (): string => {
  try {
    return process.cwd();
  } catch (error) {
    return giveUp(`the working directory cannot be used: ${readProblemOf(error)}`);
  }
};

/** Asks at the terminal; the lines go to stderr, so that stdout stays what was asked for. The end of input is no answer. */
const ask = async (question: string): Promise<string> => {
  line?.clear();
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    return await Promise.race([lines.question(question), ended]);
  } finally {
    lines.close();
  }
};

/** Standard input, whole; what is more than a claim file may hold is refused. */
const stdin = async (): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const piece: unknown = chunk;
    if (!(piece instanceof Uint8Array)) continue;
    size += piece.length;
    if (size > LIMITS.claimFile.most) return giveUp('standard input holds more than 48 MB');
    chunks.push(piece);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** Until it is asked for, Ctrl-C ends the program as it ends any other. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** What is written takes the place of the line. */
const print = ({ to, text }: Printed): void => {
  line?.clear();
  process[to].write(text);
};

/** A digest of the program: its first file names all others by digests of their own. From its sources it has none. */
const buildDigest = async (): Promise<string | null> => {
  const path = fileURLToPath(import.meta.url);
  if (!path.endsWith('.js')) return null;
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
};

const { env, stdout, stderr, versions, platform, arch, execArgv } = process;
const argv = process.argv.slice(2);
const cwd = workingDirectory();
const today = new Date().toISOString().slice(0, 10);

/** What is typed or piped in is no part of what was asked: an answer to it is not kept. */
const heard = { isAny: false };
const hearing =
  <A extends readonly string[]>(listen: (...words: A) => Promise<string>) =>
  (...words: A): Promise<string> => {
    heard.isAny = true;
    return listen(...words);
  };

/** The terminal itself; a dumb one cannot be drawn on. */
const screen = async (): Promise<Screen> => {
  line?.clear();
  const { openScreen } = await import('./commands/screen.ts');
  return openScreen(process.stdin, process.stdout);
};
const isDrawable = process.stdin.isTTY && stdout.isTTY && env.TERM !== 'dumb';

/**
 * How much later the engine is to compile anew what runs often, by the engine's version, which name it differently. Most runs
 * end before that pays: a quarter of a check's work went into it, and checks of thousands of sources are no slower for it.
 * Versions on which nothing is gained have none, nor have others, which might not know the name.
 */
const PATIENCE: Readonly<Record<string, string>> = {
  '11': '--interrupt-budget=1000000',
  '12': '--invocation-count-for-turbofan=50000',
};

const compileLater = (): void => {
  const [major = ''] = versions.v8.split('.');
  const flag = PATIENCE[major];
  if (flag !== undefined) setFlagsFromString(flag);
};

/** A run that no cache is asked for. */
type Bare = Omit<Running, 'takings'> & { readonly takings?: undefined };

const runFor = async ({ print: printOne, keep, takings }: Running | Bare): Promise<number> => {
  compileLater();
  const { run } = await import('./program/index.ts');
  return run(argv, {
    stdout: (text) => printOne({ to: 'stdout', text }),
    stderr: (text) => printOne({ to: 'stderr', text }),
    cwd,
    env,
    columns: stdout.isTTY ? stdout.columns : undefined,
    today,
    keep: () => {
      if (!heard.isAny) keep();
    },
    build: buildDigest,
    ...(line && { progress: line.tell }),
    ...(process.stdin.isTTY ? { ask: hearing(ask) } : { stdin: hearing(stdin) }),
    ...(isDrawable && { screen }),
    interrupted,
    ...(takings && { takings }),
  });
};

const asked = askedOf({
  argv,
  cwd,
  env,
  today,
  stdout,
  stderr,
  build: asksCache(argv) ? await buildDigest() : null,
  platform: [versions, platform, arch, execArgv],
});
process.exitCode =
  asked === null ? await runFor({ print, keep: () => undefined }) : await runCached(asked, print, runFor);
line?.clear();
