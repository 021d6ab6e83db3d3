import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatReport, FORMATS, isFormatName } from '../../src/report/index.ts';
import { ROOT } from '../cli/terminal.ts';
import { RICH } from './fixture.ts';

const run = promisify(execFile);

/** Where a dotted capital I is small, midnight comes a day early or late, and numbers are written in other ways. */
const PLACES = [
  { LC_ALL: 'C', TZ: 'UTC', locale: 'en-US' },
  { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', locale: 'tr-TR' },
  { LC_ALL: 'ar_EG.UTF-8', TZ: 'America/St_Johns', locale: 'ar-EG' },
] as const;

interface Printed {
  readonly locale: string;
  readonly timeZone: string;
  readonly digests: unknown;
}

const isPrinted = (value: unknown): value is Printed =>
  typeof value === 'object' && value !== null && 'locale' in value && 'timeZone' in value && 'digests' in value;

const printedIn = async ({ LC_ALL, TZ }: (typeof PLACES)[number]): Promise<Printed> => {
  const env = { PATH: process.env.PATH, LC_ALL, LANG: LC_ALL, TZ };
  const script = join(ROOT, 'tests/report/every-format.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { cwd: ROOT, env });
  const printed: unknown = JSON.parse(stdout);
  if (!isPrinted(printed)) throw new Error(stdout);
  return printed;
};

describe('every format', () => {
  it('gives the same bytes for the bundled corpus in any locale and time zone', async () => {
    const printed = [];
    for (const place of PLACES) printed.push(await printedIn(place));
    expect(printed.map(({ locale }) => locale)).toEqual(PLACES.map(({ locale }) => locale));
    expect(new Set(printed.map(({ timeZone }) => timeZone)).size).toBe(PLACES.length);
    for (const { digests } of printed) expect(digests).toEqual(printed[0]?.digests);
  }, 120_000);

  it.each(Object.keys(FORMATS).filter(isFormatName))('gives the same bytes twice: %s', async (name) => {
    expect(await formatReport(structuredClone(RICH), name)).toBe(await formatReport(RICH, name));
  });
});
