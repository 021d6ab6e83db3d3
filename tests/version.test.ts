import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { VERSION } from '../src/model/version.ts';
import { ROOT, runIn } from './cli/terminal.ts';

it('the program tells the version that its package has', async () => {
  const manifest: unknown = JSON.parse(await readFile(`${ROOT}/package.json`, 'utf8'));
  expect(manifest).toMatchObject({ version: VERSION });
  expect((await runIn(ROOT, ['--version'])).stdout.trim()).toBe(VERSION);
});
