import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cloneOfProject, PREFER_CACHE } from '../clone.ts';
import { execute, PATIENCE_MS } from '../execute.ts';
import { newFolder } from '../folders.ts';

it(
  'a fresh clone installs itself with "npm install --global .", as the README says',
  async () => {
    const [clone, prefix] = [await cloneOfProject(), await newFolder()];
    const installed = await execute('npm', ['install', '--global', '--prefix', prefix, '.'], clone, PREFER_CACHE);
    expect(installed.code, installed.stderr).toBe(0);
    for (const name of ['reconcile', 'reconcile-sources']) {
      const ran = await execute(join(prefix, 'bin', name), ['value', 'count', '412 passengers'], prefix);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toContain('412');
    }
  },
  2 * PATIENCE_MS,
);
