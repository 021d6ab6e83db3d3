import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/program/index.ts';
import { baseOf } from '../../src/watch.ts';
import { folderWith } from './terminal.ts';

const claim = (quote: string): string => `claims:
  - id: vehicles
    question: How many?
    kind: count
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "${quote}" }
`;

const FILES = {
  'corpus/a.txt': 'They sent 90 vehicles.',
  'corpus/b.txt': 'There were 90 vehicles, and 80 vehicles.',
  'claims/c.yaml': claim('90 vehicles'),
};

/** Longest wait for what must come; only a fault waits so long. */
const PATIENCE_MS = 20_000;

const until = async (holds: () => boolean): Promise<void> => {
  const end = performance.now() + PATIENCE_MS;
  while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 2));
};

interface Session {
  readonly folder: string;
  readonly reports: readonly string[];
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Settles when one more report than so far has come. */
  readonly next: () => Promise<void>;
  /** As Ctrl-C does; gives the exit code. */
  readonly end: () => Promise<number>;
}

const start = async (argv: readonly string[], columns?: number): Promise<Session> => {
  const folder = await folderWith(FILES);
  const reports: string[] = [];
  let [stdout, stderr] = ['', ''];
  let interrupt = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => (interrupt = resolve));
  const ended = run(argv, {
    stdout: (text) => {
      stdout += text;
      if (text.includes('claim')) reports.push(text);
    },
    stderr: (text) => void (stderr += text),
    cwd: folder,
    env: {},
    columns,
    today: '2026-11-21',
    interrupted: () => interrupted,
  });
  await until(() => stderr.includes('Watching'));
  const next = async (): Promise<void> => {
    const before = reports.length;
    await until(() => reports.length > before);
  };
  const end = (): Promise<number> => {
    interrupt();
    return ended;
  };
  return { folder, reports, stdout: () => stdout, stderr: () => stderr, next, end };
};

describe('--watch', () => {
  it('judges anew on a save, and ends with the exit code of the last run', async () => {
    const session = await start(['check', '--watch']);
    expect(session.reports).toHaveLength(1);
    const bad = session.next();
    await writeFile(join(session.folder, 'claims/c.yaml'), claim('80 vehicles'));
    await bad;
    expect(session.reports.at(-1)).toContain('contradiction');
    expect(await session.end()).toBe(1);
  });

  it('ends well once what was wrong is mended, also by a file that is renamed into place', async () => {
    const session = await start(['check', '--watch']);
    const bad = session.next();
    await writeFile(join(session.folder, 'corpus/b.txt'), 'There were none.');
    await bad;
    expect(session.reports.at(-1)).toContain('quote-');
    const good = session.next();
    await writeFile(join(session.folder, 'corpus/.b.txt.tmp'), FILES['corpus/b.txt']);
    await rename(join(session.folder, 'corpus/.b.txt.tmp'), join(session.folder, 'corpus/b.txt'));
    await good;
    expect(session.reports.at(-1)).toContain('0 errors');
    expect(await session.end()).toBe(0);
  });

  it('sees claim files in new folders', async () => {
    const session = await start(['report', '--watch']);
    const more = session.next();
    await mkdir(join(session.folder, 'claims/more'));
    await writeFile(
      join(session.folder, 'claims/more/d.yaml'),
      claim('90 vehicles').replace('id: vehicles', 'id: cars'),
    );
    await more;
    expect(session.reports.at(-1)).toContain('2 claims');
    expect(await session.end()).toBe(0);
  });

  it('judges within a tenth of a second of a save', async () => {
    const session = await start(['check', '--watch']);
    const taken: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const next = session.next();
      await writeFile(join(session.folder, 'claims/c.yaml'), claim(round % 2 === 0 ? '80 vehicles' : '90 vehicles'));
      const saved = performance.now();
      await next;
      taken.push(performance.now() - saved);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await session.end();
    // The best of several: other programs may hold the machine up.
    expect(Math.min(...taken)).toBeLessThan(100);
  });

  it('clears a terminal, and nothing in a pipe', async () => {
    const pipe = await start(['check', '--watch']);
    const terminal = await start(['check', '--watch'], 80);
    for (const session of [pipe, terminal]) {
      const next = session.next();
      await writeFile(join(session.folder, 'claims/c.yaml'), claim('80 vehicles'));
      await next;
      await session.end();
    }
    expect(pipe.stdout()).not.toContain('\u001b[2J');
    expect(terminal.stdout()).toContain('\u001b[2J');
  });

  it('is not set off by the report that it writes itself', async () => {
    const session = await start(['check', '--watch', '-f', 'json', '-o', 'corpus/report.json']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(session.stderr().match(/wrote/gu)).toHaveLength(1);
    await session.end();
  });

  it('goes on after a run that could not be done', async () => {
    const session = await start(['check', '--watch']);
    await writeFile(join(session.folder, 'reconcile-suppressions.json'), '{');
    await until(() => session.stderr().includes('cannot be used'));
    const next = session.next();
    await writeFile(join(session.folder, 'reconcile-suppressions.json'), '{ "version": 1, "suppressions": [] }');
    await next;
    expect(await session.end()).toBe(0);
  });
});

describe('the folder that a glob lies in', () => {
  it.each([
    ['claims/**/*.yaml', 'claims'],
    ['../a/b/*.yaml', '../a/b'],
    ['**/*.yaml', '.'],
    ['/srv/claims/*.yaml', '/srv/claims'],
    ['/*.yaml', '/'],
    ['claims/a.yaml', 'claims/a.yaml'],
    ['claims', 'claims'],
  ])('of %s is %s', (glob, base) => expect(baseOf(glob)).toBe(base));
});
