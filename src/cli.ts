#!/usr/bin/env node
import process from 'node:process';
import { readProblemOf, writeProblemOf } from './disk/problem.ts';
import { lineFor } from './commands/progress-line.ts';
import { LIMITS } from './model/limits.ts';
import { run } from './program/index.ts';

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
const writer = (stream: NodeJS.WriteStream) => (text: string) => {
  line?.clear();
  stream.write(text);
};

process.exitCode = await run(process.argv.slice(2), {
  stdout: writer(process.stdout),
  stderr: writer(process.stderr),
  cwd: workingDirectory(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  today: new Date().toISOString().slice(0, 10),
  ...(line && { progress: line.tell }),
  ...(process.stdin.isTTY ? { ask } : { stdin }),
  interrupted,
});
line?.clear();
