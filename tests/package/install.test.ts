import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { importsOf } from '../architecture/imports.ts';
import { ROOT } from '../cli/terminal.ts';
import { execute, PATIENCE_MS } from '../execute.ts';
import { folderWith } from '../folders.ts';

const INSTALLED = inject('installed');
const PACKAGE = join(INSTALLED, 'node_modules/reconcile-sources');

/** What an installation may take on a disk, in bytes: two fifths of it is the reader of PDF, a twentieth what words mean. */
const MOST_BYTES = 12 * 2 ** 20;

const filesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const manifestOf = async () =>
  z
    .object({ bin: z.record(z.string(), z.string()), dependencies: z.record(z.string(), z.string()).default({}) })
    .parse(JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')));

/** A copy of the installation, with files beside it. */
const folderOfUser = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await folderWith(files);
  await cp(INSTALLED, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
};

it('packing prints the name of the file and nothing else: pre-commit takes all that it prints for the name', () => {
  expect(inject('packed')).toMatch(/^reconcile-sources-[\d.]+\.tgz$/u);
});

describe('an installation', () => {
  it('brings the package and what it says that it needs', async () => {
    const { dependencies } = await manifestOf();
    const packages = (await readdir(join(INSTALLED, 'node_modules'))).filter((name) => !name.startsWith('.'));
    expect(packages).toEqual(['reconcile-sources', ...Object.keys(dependencies)].sort());
  });

  it('is small', async () => {
    const sizes = (await filesOf(PACKAGE)).map(async (file) => (await stat(file)).size);
    expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });

  it('imports what it says that it needs, and no more', async () => {
    const files = (await filesOf(join(PACKAGE, 'dist'))).filter((file) => /\.(?:js|d\.ts)$/u.test(file));
    const modules = (await Promise.all(files.map(async (file) => importsOf(file, await readFile(file, 'utf8')))))
      .flat()
      .flatMap(({ module }) => module ?? [])
      .filter((module) => !module.startsWith('.') && !isBuiltin(module));
    expect([...new Set(modules)].sort()).toEqual(Object.keys((await manifestOf()).dependencies).sort());
    expect(files.length).toBeGreaterThan(10);
  });

  it('holds the licence of every package that the program is made of', async () => {
    const licences = await readFile(join(PACKAGE, 'dist/licences.txt'), 'utf8');
    for (const name of ['zod', 'commander', 'linkedom', 'dingbat-to-unicode', 'unpdf', 'htmlparser2'])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'mu'));
  });

  it('can be called by both of its names', async () => {
    const folder = await folderOfUser({});
    for (const name of ['reconcile', 'reconcile-sources']) {
      const { stdout, ...ran } = await execute(join(folder, 'node_modules/.bin', name), ['--version'], folder);
      expect(ran, name).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    }
    expect(Object.keys((await manifestOf()).bin)).toEqual(['reconcile', 'reconcile-sources']);
  });
});

describe('the installed types', () => {
  it(
    'hold for the examples of the API, with no other package beside them',
    async () => {
      const folder = await folderOfUser({
        'tsconfig.json': JSON.stringify({
          compilerOptions: {
            module: 'nodenext',
            target: 'es2023',
            lib: ['es2023', 'dom'],
            types: [],
            strict: true,
            noEmit: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: false,
          },
        }),
      });
      await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
      await cp(join(ROOT, 'tests/api'), folder, { recursive: true });
      const { code, stdout } = await execute(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc')], folder);
      expect(stdout).toBe('');
      expect(code).toBe(0);
    },
    PATIENCE_MS,
  );

  it('promise the values that are there', async () => {
    const types = await readFile(join(PACKAGE, 'dist/index.d.ts'), 'utf8');
    const [, names = ''] = /^export \{ (.*) \};$/mu.exec(types) ?? [];
    const library: unknown = await import(pathToFileURL(join(PACKAGE, 'dist/index.js')).href);
    expect(Object.keys(z.looseObject({}).parse(library)).sort()).toEqual(names.split(', ').sort());
  });
});
