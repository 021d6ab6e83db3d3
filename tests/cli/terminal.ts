import { cp, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/commands/io.ts';
import { run } from '../../src/program/index.ts';
import type { Ran } from '../execute.ts';
import { newFolder } from '../folders.ts';

export type { Ran } from '../execute.ts';
export { folderWith } from '../folders.ts';

/** The project's root. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The articles that started the project; they are not part of it, and may be absent. */
export const ARTICLES = resolve(ROOT, '../shared/articles');
export const hasArticles = existsSync(join(ARTICLES, 'sources.yaml'));

/** Runs the program as the command line does, and keeps what it prints. */
export const runIn = async (cwd: string, argv: readonly string[], io: Partial<Io> = {}): Promise<Ran> => {
  let stdout = '';
  let stderr = '';
  const code = await run(argv, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    cwd,
    env: {},
    columns: undefined,
    today: '2026-11-21',
    ...io,
  });
  return { code, stdout, stderr };
};

/** A copy of the bundled corpus and claims, to change. */
export const copyOfProject = async (): Promise<string> => {
  const folder = await newFolder();
  for (const part of ['corpus', 'claims', 'examples'])
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  return folder;
};

/** Replaces words in a file, and fails where they do not stand there. */
export const edit = async (path: string, from: string, to: string): Promise<void> => {
  const before = await readFile(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
  await writeFile(path, before.replace(from, to));
};
