import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { execute } from '../execute.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What "npm pack" printed to standard output. */
    readonly packed: string;
    /** The package as it would be published, from these sources. */
    readonly tarball: string;
    /** A folder in which that package is installed, and nothing else. */
    readonly installed: string;
  }
}

const ROOT = resolve(import.meta.dirname, '../..');

const npm = async (args: readonly string[], cwd: string): Promise<string> => {
  const { code, stdout, stderr } = await execute('npm', args, cwd);
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.trim();
};

/** Packs the project and installs the package in an empty folder, once for all tests of the package. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const base = await mkdtemp(join(tmpdir(), 'reconcile-package-'));
  const packed = await npm(['pack', '--pack-destination', base], ROOT);
  const tarball = join(base, packed.split('\n').at(-1) ?? '');
  const installed = join(base, 'installed');
  await mkdir(installed);
  await writeFile(join(installed, 'package.json'), '{ "private": true }\n');
  await npm(['install', '--offline', '--no-audit', '--no-fund', tarball], installed);
  project.provide('packed', packed);
  project.provide('tarball', tarball);
  project.provide('installed', installed);
  return () => rm(base, { recursive: true, force: true });
};
