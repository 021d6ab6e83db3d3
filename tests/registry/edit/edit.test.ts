import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { changeReadings, recordRuling, takeSnapshot } from '../../../src/registry/edit/index.ts';
import { loadRegistry } from '../../../src/registry/index.ts';
import { ROOT } from '../../cli/terminal.ts';
import { folderWith } from '../../folders.ts';
import { documents } from '../../yaml/edit/documents.ts';

const RULING = { value: '1,960', reason: 'So: it says', by: 'desk', on: '2020-11-20', evidence: 'r-9f2c41d0' };

const textOf = (edited: Awaited<ReturnType<typeof recordRuling>>): string =>
  edited.ok ? edited.text : `refused: ${edited.problem}`;

const notes = (text: string): string[] => text.match(/# note \d+;/gu) ?? [];
const bare = (text: string): string => text.replace(/^\ufeff/u, '');
const claimsIn = (text: string): unknown => load(bare(text));

/** The data of a file, all rulings left out. */
const withoutRuling = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'resolution' ? undefined : value)));

describe('recordRuling', () => {
  it('adds what it says to one claim of any file, and keeps every comment', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async ({ text }) => {
        const after = textOf(await recordRuling(text, 'claim-0', RULING));
        expect(claimsIn(after)).toHaveProperty(['claims', 0, 'resolution'], RULING);
        expect(withoutRuling(claimsIn(after))).toEqual(withoutRuling(claimsIn(text)));
        expect(notes(after)).toEqual(notes(text));
        expect(bare(after).length === after.length).toBe(bare(text).length === text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves every claim of the bundled files as it is, but for the ruling', async () => {
    for (const file of await readdir(join(ROOT, 'claims'))) {
      const text = await readFile(join(ROOT, 'claims', file), 'utf8');
      const [id] = /(?<=^ {2}- id: )\S+/mu.exec(text) ?? [];
      if (id === undefined) continue;
      const after = textOf(await recordRuling(text, id, RULING));
      const before = await folderWith({ 'claims/a.yaml': text });
      const now = await folderWith({ 'claims/a.yaml': after });
      const [old, ruled] = await Promise.all([loadRegistry([], { cwd: before }), loadRegistry([], { cwd: now })]);
      const ids = (registry: typeof old): string[] => registry.claims.map((claim) => claim.id);
      expect(ids(ruled)).toEqual(ids(old));
      expect(ruled.claims.find((claim) => claim.id === id)?.resolution).toMatchObject(RULING);
      expect(ruled.findings.map(({ code }) => code)).toEqual(old.findings.map(({ code }) => code));
    }
  });

  it('declines a claim that is not there', async () => {
    expect(await recordRuling('claims: []\n', 'gone', RULING)).toEqual({
      ok: false,
      problem: 'gone does not stand in it as it was judged',
    });
  });
});

const CLAIMS = `claims:
  - id: one
    question: How many?
    kind: count
    readings:
      - { source: a, quote: "x y" } # first
      - source: a
        quote:
          exact: 'x y'
          suffix: "z"  # kept
`;

describe('changeReadings', () => {
  it.each([
    ['nothing', { reading: 'a', source: 'a', quote: { exact: 'x y' } }, '', ''],
    ['a source', { reading: 'a', source: 'b', quote: { exact: 'x y' } }, '{ source: a,', '{ source: b,'],
    [
      'a bare quote that gets a prefix',
      { reading: 'a', source: 'a', quote: { exact: 'x – y', prefix: 'w ' } },
      '"x y" }',
      '{ exact: "x – y", prefix: "w " } }',
    ],
    [
      'the second reading of a source',
      { reading: 'a#2', source: 'a', quote: { exact: 'x – y', suffix: 'z' } },
      "'x y'",
      "'x – y'",
    ],
    [
      'a suffix',
      { reading: 'a#2', source: 'a', quote: { exact: 'x y', suffix: 'z and' } },
      '"z"  # kept',
      '"z and"  # kept',
    ],
  ])('changes %s', async (_, change, from, to) => {
    const edited = await changeReadings(CLAIMS, [{ claim: 'one', ...change }]);
    expect(textOf(edited)).toBe(CLAIMS.replace(from, to));
  });

  it('declines a reading that is not there', async () => {
    const edited = await changeReadings(CLAIMS, [{ claim: 'one', reading: 'b', source: 'b', quote: { exact: 'x' } }]);
    expect(edited.ok).toBe(false);
  });
});

describe('takeSnapshot', () => {
  it('keeps a byte order mark, and leaves out what is no UTF-8', async () => {
    const cwd = await folderWith({
      'claims/a.yaml': '\ufeffclaims: []\r\n',
      'claims/b.yaml': new Uint8Array([0x61, 0xff]),
    });
    const taken = await takeSnapshot([], cwd);
    expect([...taken.keys()]).toEqual(['claims/a.yaml']);
    expect(taken.get('claims/a.yaml')?.text).toBe('\ufeffclaims: []\r\n');
    expect(taken.get('claims/a.yaml')?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });
});
