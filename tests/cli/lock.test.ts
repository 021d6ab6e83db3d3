import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfProject, edit, folderWith, runIn } from './terminal.ts';

const LOCK = 'reconcile.lock';
const CLAIM = `claims:
  - id: troops
    question: How many?
    kind: count
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "90 vehicles" }
`;
const GOOD = {
  'corpus/a.txt': 'They sent 90 vehicles.',
  'corpus/b.txt': 'There were 90 vehicles.',
  'claims/c.yaml': CLAIM,
};

const read = (folder: string): Promise<string> => readFile(join(folder, LOCK), 'utf8');

describe('reconcile lock', () => {
  it('writes a lock, and once it is up to date, leaves it alone', async () => {
    const cwd = await folderWith(GOOD);
    expect(await runIn(cwd, ['lock', '--check'])).toMatchObject({ code: 1, stderr: /does not exist yet/u });
    expect(await readdir(cwd)).not.toContain(LOCK);
    expect(await runIn(cwd, ['lock'])).toMatchObject({ code: 0, stdout: '', stderr: /is written/u });
    const first = await read(cwd);
    expect(await runIn(cwd, ['lock'])).toMatchObject({ code: 0, stdout: '', stderr: /is up to date/u });
    expect(await runIn(cwd, ['lock', '--check', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await read(cwd)).toBe(first);
  });

  it('leaves reports on an unchanged corpus as they are, byte for byte', async () => {
    const cwd = await copyOfProject();
    const before = await runIn(cwd, ['report', '--format', 'json']);
    await runIn(cwd, ['lock']);
    expect(await runIn(cwd, ['report', '--format', 'json'])).toEqual(before);
  });

  it('says what moved, what was lost and what is new, and with --check writes nothing', async () => {
    const cwd = await folderWith(GOOD);
    await runIn(cwd, ['lock']);
    const before = await read(cwd);
    await edit(join(cwd, 'corpus/a.txt'), 'They', 'On Tuesday they');
    await edit(join(cwd, 'corpus/b.txt'), '90', '900');
    const checked = await runIn(cwd, ['lock', '--check']);
    expect(checked).toMatchObject({ code: 1, stderr: /out of date/u });
    expect(checked.stdout).toMatch(/1 with another value,\s+1 moved/u);
    expect(checked.stdout).toMatch(/b {2}90 → 900/u);
    expect(checked.stdout).toMatch(/Moved in their text[^]*a {2}troops/u);
    expect(await runIn(cwd, ['lock', '--dry-run'])).toMatchObject({ code: 0, stdout: checked.stdout });
    expect(await read(cwd)).toBe(before);
    expect(await runIn(cwd, ['lock'])).toMatchObject({ code: 0, stdout: checked.stdout, stderr: /is written/u });
    expect(await runIn(cwd, ['lock', '--check'])).toMatchObject({ code: 0 });
  });

  it('takes CRLF and LF for one, in the lock as in what it locks', async () => {
    const lines: Readonly<Record<string, string>> = {
      ...GOOD,
      'corpus/a.txt': 'A first line.\nThey sent 90\nvehicles.\n',
      'corpus/b.html': '<html>\n<body>\n<p>There were 90 vehicles.</p>\n</body>\n</html>\n',
    };
    const cwd = await folderWith({ ...lines, 'corpus/b.txt': '' });
    await rm(join(cwd, 'corpus/b.txt'));
    await runIn(cwd, ['lock']);
    const { stdout } = await runIn(cwd, ['report', '-f', 'json']);
    for (const path of [LOCK, ...Object.keys(lines).filter((one) => one !== 'corpus/b.txt')]) {
      const text = await readFile(join(cwd, path), 'utf8');
      await writeFile(join(cwd, path), text.replaceAll('\n', '\r\n'));
    }
    expect(await runIn(cwd, ['lock', '--check'])).toMatchObject({ code: 0, stdout: '', stderr: /is up to date/u });
    expect((await runIn(cwd, ['report', '-f', 'json'])).stdout).toBe(stdout);
  });

  it.each([
    ['a claim file', CLAIM, 2, /not JSON/u],
    ['a lock of a later version', '{"lockVersion": 7}', 2, /version 7/u],
    ['a damaged lock', '{"lockVersion": 1, "sources"', 0, /cannot be read/u],
  ])('over %s', async (_, content, code, says) => {
    const cwd = await folderWith({ ...GOOD, [LOCK]: content });
    const ran = await runIn(cwd, ['lock']);
    expect(ran).toMatchObject({ code });
    expect(ran.stderr).toMatch(says);
    expect((await read(cwd)) === content).toBe(code === 2);
  });

  it('takes another place for the lock', async () => {
    const cwd = await folderWith(GOOD);
    await runIn(cwd, ['lock', '--lock', 'other.lock']);
    await edit(join(cwd, 'corpus/a.txt'), '90', '900');
    expect((await runIn(cwd, ['check', '--lock', 'other.lock'])).stdout).toContain('source-changed');
    expect((await runIn(cwd, ['check'])).stdout).not.toContain('source-changed');
    const missing = await runIn(cwd, ['check', '--lock', 'none.lock']);
    expect(missing).toMatchObject({ code: 2, stderr: /no such file/u });
    await mkdir(join(cwd, 'folder'));
    expect(await runIn(cwd, ['lock', '--lock', 'folder'])).toMatchObject({ code: 2, stderr: /folder/u });
  });
});

describe('reconcile check with a lock', () => {
  it('tells a source that changed from one that changed under a reading', async () => {
    const cwd = await folderWith(GOOD);
    await runIn(cwd, ['lock']);
    await edit(join(cwd, 'corpus/a.txt'), 'They', 'We');
    const beside = await runIn(cwd, ['check']);
    expect(beside).toMatchObject({ code: 0 });
    expect(beside.stdout).toContain('source-changed');
    expect(beside.stdout).not.toContain('quote-');
    await edit(join(cwd, 'corpus/b.txt'), '90 vehicles', '900 lorries');
    const under = await runIn(cwd, ['check']);
    expect(under).toMatchObject({ code: 1 });
    expect(under.stdout).toMatch(/stood there when\s+the sources were locked, for 90/u);
  });

  it('refuses a lock that it cannot read', async () => {
    const cwd = await folderWith({ ...GOOD, [LOCK]: '{"lockVersion": 1,\n  "sources": [,]}' });
    expect(await runIn(cwd, ['check'])).toMatchObject({ code: 2, stdout: '', stderr: /reconcile\.lock: .*line 2/u });
    await rm(join(cwd, LOCK));
    await writeFile(join(cwd, LOCK), Uint8Array.of(0xff, 0xfe, 0, 0));
    expect(await runIn(cwd, ['check'])).toMatchObject({ code: 2, stderr: /UTF-/u });
  });
});
