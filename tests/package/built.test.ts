import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { CACHE_FOLDER } from '../../src/model/settings.ts';
import { COMMANDS as PROGRAM } from '../../src/program/commands.ts';
import { runIn } from '../cli/terminal.ts';
import { allOf, everyKind } from '../corpus/made/every-kind.ts';
import { PATIENCE_MS, type Ran } from '../execute.ts';
import { folderWith } from '../folders.ts';
import { COMMANDS, FILES, type Row } from './built/commands.ts';
import { runBuilt, type Command } from './built/driver.ts';

const CLI = join(inject('installed'), 'node_modules/reconcile-sources/dist/cli.js');
const today = new Date().toISOString().slice(0, 10);

const runSources = ({ cwd, argv }: Command): Promise<Ran> => runIn(cwd, argv, { today });

/** The files of a folder, but for answers that the built program keeps; its sources keep none. */
const filesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.includes(CACHE_FOLDER));
  const held = paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(held));
};

const linesOf = ({ first = [], argv }: Row): readonly (readonly string[])[] => [...first, argv];

/** What differs with where it was printed, and what a run takes. */
const comparable = ({ code, stdout, stderr }: Ran, cwd: string): Ran => ({
  code,
  stdout: stdout.replaceAll(cwd, 'HERE'),
  stderr: stderr.replaceAll(cwd, 'HERE'),
});

interface Twins {
  readonly sources: string;
  readonly built: string;
}

const twinsOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Twins> => ({
  sources: await folderWith(files),
  built: await folderWith(files),
});

let twins: readonly Twins[] = [];
let built: readonly (readonly Ran[])[] = [];

beforeAll(async () => {
  twins = await Promise.all(COMMANDS.map(({ files }) => twinsOf({ ...FILES, ...files })));
  const lines = COMMANDS.map((row, index) => linesOf(row).map((argv) => ({ argv, cwd: twins[index]?.built ?? '' })));
  const ran = await runBuilt(CLI, lines.flat());
  let from = 0;
  built = lines.map(({ length }) => ran.slice(from, (from += length)));
}, PATIENCE_MS);

/** Files without the build that shards name: the sources have none. */
const ofAnyBuild = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(/^(\{"reconcilePart":.*?"build":)(?:null|"[0-9a-f]+")/u, '$1null'),
    ]),
  );

describe('the program as it is published', () => {
  it.each(COMMANDS.map((row, index) => [row.argv.join(' '), row, index] as const))(
    'does what its sources do: %s',
    async (_, row, index) => {
      const { sources, built: folder } = twins[index] ?? { sources: '', built: '' };
      const ran: Ran[] = [];
      for (const argv of linesOf(row)) ran.push(comparable(await runSources({ cwd: sources, argv }), sources));
      expect(built[index]?.map((one) => comparable(one, folder))).toEqual(ran);
      expect(ofAnyBuild(await filesIn(folder))).toEqual(ofAnyBuild(await filesIn(sources)));
      for (const { code, stderr } of ran) {
        expect(code).toBeLessThanOrEqual(2);
        expect(stderr).not.toContain('internal fault');
      }
    },
  );

  it('is tried with every command', () => {
    const tried = new Set(COMMANDS.map(({ argv: [name] }) => name));
    expect(PROGRAM.map(([name]) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it(
    'reads every kind of file as its sources do',
    async () => {
      const files = Object.fromEntries(allOf(await everyKind()).map(([name, content]) => [`corpus/${name}`, content]));
      const folder = await folderWith({ ...files, 'claims/a.yaml': FILES['claims/a.yaml'] });
      const commands = [
        ['check', '-f', 'json'],
        ['audit', '-f', 'json'],
      ].map((argv) => ({ cwd: folder, argv }));
      const ours: Ran[] = [];
      for (const command of commands) ours.push(await runSources(command));
      expect(await runBuilt(CLI, commands)).toEqual(ours);
    },
    PATIENCE_MS,
  );
});
