import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Io } from '../src/commands/io.ts';
import { run } from '../src/program/index.ts';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * A comment that names a command, and the block below it that shows what the command prints; in a folder that holds the
 * bundled corpus and nothing else where it says so, after another command where it names one.
 */
const SHOWN =
  /(<!-- \$ reconcile (.*?)(?: \| head -n (\d+))?(?: (\(with the corpus alone(?:, after reconcile (.*?))?\)))? -->\n+```(?:console|text|json)\n)[\s\S]*?(```)/gu;

/** Words of a command line, quoted ones whole. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

const SCREEN = { width: 80, height: 24 } as const;

/** A terminal that prints each screen, and is closed at once. */
const printedScreen = (keep: (text: string) => void): NonNullable<Io['screen']> => {
  const nothing = (): void => undefined;
  return () =>
    Promise.resolve({
      size: () => SCREEN,
      draw: (lines) => keep(`${lines.map((line) => line.trimEnd()).join('\n')}\n\n`),
      key: () => Promise.resolve({ is: 'end' }),
      forget: nothing,
      end: nothing,
      close: nothing,
    });
};

const runIn = async (cwd: string, command: string, keep: (text: string) => void): Promise<void> => {
  await run(wordsOf(command), {
    stdout: keep,
    stderr: keep,
    cwd,
    env: {},
    columns: undefined,
    today: '2026-11-21',
    screen: printedScreen(keep),
  });
};

/** Runs with a folder that holds the corpus alone, and takes it away again. */
const withCorpusAlone = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'reconcile-pages-'));
  try {
    await cp(resolve(ROOT, 'corpus'), join(folder, 'corpus'), { recursive: true });
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

interface Shown {
  readonly command: string;
  readonly lines?: string;
  readonly isAlone: boolean;
  readonly first?: string;
}

const outputOf = async ({ command, lines, isAlone, first }: Shown): Promise<string> => {
  let output = '';
  const keep = (text: string): void => void (output += text);
  if (isAlone)
    await withCorpusAlone(async (folder) => {
      if (first !== undefined) await runIn(folder, first, () => undefined);
      await runIn(folder, command, keep);
    });
  else await runIn(ROOT, command, keep);
  const most = Number(lines ?? Number.POSITIVE_INFINITY);
  const printed = output.split('\n');
  const kept = printed.length <= most ? output : `${printed.slice(0, most).join('\n')}\n…\n`;
  return `$ reconcile ${command}\n${kept}`;
};

/** A page with what its commands print today in place of what they printed when it was written. */
export const withOutputs = async (path: string): Promise<string> => {
  const page = await readFile(resolve(ROOT, path), 'utf8');
  const outputs = new Map<string, string>();
  for (const [block, , command = '', lines, alone, first] of page.matchAll(SHOWN)) {
    const shown = { command, isAlone: alone !== undefined, ...(lines !== undefined && { lines }) };
    outputs.set(block, await outputOf({ ...shown, ...(first !== undefined && { first }) }));
  }
  return page.replace(SHOWN, (block: string, head: string, _command, _lines, _alone, _first, tail: string) =>
    outputs.has(block) ? `${head}${outputs.get(block) ?? ''}${tail}` : block,
  );
};
