import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/index.ts';
import { RICH } from './fixture.ts';

const IMPORT = /^(?:import|export)\s(?!type)[^;]*?from\s+'([^']+)';/gmu;

/** Everything that a module loads with it: files, and packages by name. */
const loaded = (url: URL, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(url.href)) return seen;
  seen.add(url.href);
  for (const [, target = ''] of readFileSync(url, 'utf8').matchAll(IMPORT)) {
    if (target.startsWith('.')) loaded(new URL(target, url), seen);
    else seen.add(target);
  }
  return seen;
};

const packagesOf = (path: string): readonly string[] =>
  [...loaded(new URL(`../../src/report/${path}`, import.meta.url))].filter((name) => !name.startsWith('file:'));

describe('FORMATS', () => {
  it.each(Object.entries(FORMATS))('%s ends with a newline', async (_, load) => {
    const format = await load();
    expect(format(RICH, { width: 80, color: false }).endsWith('\n')).toBe(true);
  });
});

describe('what a format loads', () => {
  it.each([
    ['index.ts', []],
    ['json.ts', []],
    ['markdown.ts', []],
    ['sarif.ts', ['node:crypto']],
    ['junit.ts', []],
    ['github.ts', []],
    ['csv-readings.ts', []],
    ['csv-claims.ts', []],
    ['terminal/report.ts', ['chalk', 'cli-table3', 'get-east-asian-width']],
  ])('%s', (path, expected) => {
    expect(packagesOf(path).toSorted()).toEqual(expected);
  });
});
