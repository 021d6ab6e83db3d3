import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { edit, folderWith, runIn } from './terminal.ts';

const FILE = 'reconcile-suppressions.json';

const claim = (id: string, a: string, b: string): string => `  - id: ${id}
    question: How many?
    kind: count
    readings:
      - { source: a, quote: "${a}" }
      - { source: b, quote: "${b}" }
`;

/** Two contradictions, a source that cannot be read, and one claim that stands alone. */
const folder = (): Promise<string> =>
  folderWith({
    'corpus/a.txt': 'They sent 90 vehicles and 12 trucks. Seven came.',
    'corpus/b.txt': 'They sent 80 vehicles and 14 trucks.',
    'corpus/empty.txt': '',
    'claims/c.yaml': `claims:\n${claim('vehicles', '90 vehicles', '80 vehicles')}${claim('trucks', '12 trucks', '14 trucks')}`,
  });

const suppress = (cwd: string, ...more: readonly string[]) =>
  runIn(cwd, ['check', '--suppress-all', '--reason', 'an old archive', ...more]);

const stored = async (cwd: string) =>
  z
    .object({ suppressions: z.array(z.record(z.string(), z.string())) })
    .parse(JSON.parse(await readFile(join(cwd, FILE), 'utf8'))).suppressions;

describe('check --suppress-all', () => {
  it('lets the gate pass on all that is found now, and shows how much that is', async () => {
    const cwd = await folder();
    expect((await runIn(cwd, ['check'])).code).toBe(1);
    const ran = await suppress(cwd);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('added 3 suppressions');
    const after = await runIn(cwd, ['check']);
    expect(after).toMatchObject({ code: 0, stderr: '' });
    expect(after.stdout).toContain('0 errors, 0 warnings, 0 notes, 3 suppressed');
    expect(await stored(cwd)).toMatchObject([
      { finding: 'unreadable-source', reason: 'an old archive' },
      { claim: 'trucks', finding: 'contradiction' },
      { claim: 'vehicles', finding: 'contradiction' },
    ]);
  });

  it('hides nothing new: other evidence, another claim, another finding', async () => {
    const cwd = await folder();
    await suppress(cwd);
    await edit(join(cwd, 'claims/c.yaml'), '14 trucks', '80 vehicles');
    const changed = await runIn(cwd, ['check']);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain('suppression-unneeded');
    expect(changed.stdout.replace(/\s+/gu, ' ')).toContain('counts again');
    expect(changed.stdout).toMatch(/reconcile-suppressions\.json\n +\d+:\d+/u);
    expect(changed.stdout).toContain('1 error, 1 warning');
  });

  it('takes only what is shown', async () => {
    const cwd = await folder();
    await suppress(cwd, '--claim', 'trucks');
    const ran = await runIn(cwd, ['check']);
    expect(ran.code).toBe(1);
    expect((await stored(cwd)).map((one) => one.claim)).toEqual([undefined, 'trucks']);
  });

  it('says in JSON and SARIF what is suppressed, and why', async () => {
    const cwd = await folder();
    await suppress(cwd);
    const json: unknown = JSON.parse((await runIn(cwd, ['check', '-f', 'json'])).stdout);
    expect(json).toMatchObject({
      summary: { findings: { error: 0 }, suppressed: 3 },
      findings: [],
      suppressed: [{ suppression: { reason: 'an old archive' } }, {}, {}],
    });
    const sarif: unknown = JSON.parse((await runIn(cwd, ['check', '-f', 'sarif'])).stdout);
    expect(sarif).toMatchObject({
      runs: [{ results: [{ suppressions: [{ kind: 'external', justification: 'an old archive' }] }, {}, {}] }],
    });
    expect((await runIn(cwd, ['check', '-f', 'github'])).stdout).not.toContain('::error');
  });

  it.each<[name: string, argv: readonly string[], says: RegExp]>([
    ['no reason', ['--suppress-all'], /reason/u],
    ['an empty reason', ['--suppress-all', '--reason', '  '], /reason/u],
    ['a reason for nothing', ['--reason', 'x'], /--suppress-all/u],
    ['a day that is over', ['--suppress-all', '--reason', 'x', '--expires', '2026-11-20'], /2026-11-20/u],
    ['no day', ['--suppress-all', '--reason', 'x', '--expires', 'soon'], /day/u],
  ])('refuses %s, and writes nothing', async (_name, argv, says) => {
    const cwd = await folder();
    const ran = await runIn(cwd, ['check', ...argv]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(says);
    await expect(readFile(join(cwd, FILE))).rejects.toThrow();
  });
});

describe('a suppression with a last day', () => {
  it.each([
    ['2026-11-30', 0, 'suppressed'],
    ['2026-12-01', 1, 'suppression-expired'],
  ])('on %s', async (today, code, says) => {
    const cwd = await folder();
    await suppress(cwd, '--expires', '2026-11-30');
    const ran = await runIn(cwd, ['check'], { today });
    expect(ran.code).toBe(code);
    expect(ran.stdout).toContain(says);
  });

  it('is renewed by suppressing anew', async () => {
    const cwd = await folder();
    await suppress(cwd, '--expires', '2026-11-30');
    const argv = ['check', '--suppress-all', '--reason', 'once more', '--expires', '2027-01-31'];
    expect((await runIn(cwd, argv, { today: '2026-12-05' })).code).toBe(0);
    expect(await stored(cwd)).toHaveLength(3);
    expect((await stored(cwd)).every(({ expires, reason }) => expires === '2027-01-31' && reason === 'once more')).toBe(
      true,
    );
  });
});

describe('check --prune-suppressions', () => {
  it('drops what suppresses nothing, and keeps the rest with its reason', async () => {
    const cwd = await folder();
    await suppress(cwd);
    await edit(join(cwd, 'claims/c.yaml'), '80 vehicles', '14 trucks');
    await runIn(cwd, ['check', '--prune-suppressions']);
    expect((await stored(cwd)).map((one) => one.claim)).toEqual([undefined, 'trucks']);
    expect((await runIn(cwd, ['check'])).stdout).not.toContain('suppression-unneeded');
  });

  it('keeps what cannot be told while a claim file is broken or other claims are judged', async () => {
    const cwd = await folder();
    await suppress(cwd);
    await writeFile(join(cwd, 'other.yaml'), `claims:\n${claim('other', '90 vehicles', '80 vehicles')}`);
    const other = await runIn(cwd, ['check', 'other.yaml', '--prune-suppressions']);
    expect(other.stdout).not.toContain('suppression-unneeded');
    await edit(join(cwd, 'claims/c.yaml'), 'claims:', 'claims: [');
    const broken = await runIn(cwd, ['check', '--prune-suppressions']);
    expect(broken.stdout).not.toContain('suppression-unneeded');
    expect(await stored(cwd)).toHaveLength(3);
  });
});

describe('a broken file of suppressions', () => {
  it.each([
    ['no JSON', '{', /reconcile-suppressions\.json:1:\d/u],
    ['an unknown finding', '[{ "finding": "contradicton" }]', /“contradiction”/u],
    ['no reason', '[{ "finding": "spelling", "evidence": "r-12345678" }]', /reason/u],
    ['no hash', '[{ "finding": "spelling", "evidence": "x", "reason": "y" }]', /r- or f-/u],
    ['another version', '{ "version": 2, "suppressions": [] }', /version/u],
  ])('%s', async (_name, text, says) => {
    const cwd = await folder();
    await writeFile(join(cwd, FILE), text.startsWith('[') ? `{ "version": 1, "suppressions": ${text} }` : text);
    const ran = await runIn(cwd, ['check']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(says);
  });
});
