import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfProject, edit, folderWith, runIn } from './terminal.ts';

/** The bundled corpus, a copy of it with one figure changed, and both as locks and JSON reports. */
const prepared = async (): Promise<string> => {
  const cwd = await copyOfProject();
  await cp(join(cwd, 'corpus'), join(cwd, 'new'), { recursive: true });
  await edit(join(cwd, 'new/newsroom.txt'), '1,960 servicemen', '1,690 servicemen');
  await runIn(cwd, ['lock', '--lock', 'old.lock']);
  await runIn(cwd, ['lock', '--lock', 'new.lock', '--corpus', 'new']);
  await runIn(cwd, ['report', '--format', 'json', '-o', 'old.json']);
  await runIn(cwd, ['report', '--format', 'json', '--corpus', 'new', '-o', 'new.json']);
  return cwd;
};

let cwd = '';
beforeAll(async () => void (cwd = await prepared()), 120_000);

describe('reconcile diff', () => {
  it.each(['corpus', 'old.lock'])('says what a figure became in a folder, from %s', async (old) => {
    const { code, stdout } = await runIn(cwd, ['diff', old, 'new']);
    expect(code).toBe(1);
    expect(stdout).toContain('facts changed in 1 claim');
    expect(stdout).toMatch(/peacekeepers\.troops\n {2}verdict compatible → contradicted/u);
    expect(stdout).toContain('newsroom  1,960 → 1,690');
    expect(stdout).toContain('[-1,960-] {+1,690+} servicemen');
  });

  it.each([
    ['old.lock', 'new.lock'],
    ['old.json', 'new.json'],
    ['old.json', 'new.lock'],
  ])('says that a reading is no evidence any more, from %s to %s', async (old, now) => {
    const { code, stdout } = await runIn(cwd, ['diff', old, now]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/newsroom {2}1,960 → no evidence/u);
    expect(stdout).toContain('verdict compatible → unverified');
  });

  it('turned round, says so the other way', async () => {
    expect((await runIn(cwd, ['diff', 'new', 'corpus'])).stdout).toContain('newsroom  1,690 → 1,960');
    expect((await runIn(cwd, ['diff', 'new.json', 'old.json'])).stdout).toContain('newsroom  no evidence → 1,960');
  });

  it.each([
    ['corpus', 'corpus'],
    ['corpus', 'old.lock'],
    ['old.lock', 'old.json'],
    ['old.json', 'corpus'],
  ])('finds nothing from %s to %s', async (old, now) => {
    expect(await runIn(cwd, ['diff', old, now])).toMatchObject({ code: 0, stdout: /no fact changed/u });
    expect(await runIn(cwd, ['diff', old, now, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is silent about what touches no fact unless asked', async () => {
    await cp(join(cwd, 'corpus'), join(cwd, 'moved'), { recursive: true });
    await edit(join(cwd, 'moved/newsroom.txt'), '', 'A line more.\n\n');
    const silent = await runIn(cwd, ['diff', 'corpus', 'moved']);
    expect(silent).toMatchObject({ code: 0 });
    expect(silent.stdout).not.toMatch(/Sources|Moved/u);
    const all = await runIn(cwd, ['diff', 'corpus', 'moved', '--all']);
    expect(all).toMatchObject({ code: 0 });
    expect(all.stdout).toMatch(/Moved in their text[^]*newsroom[^]*peacekeepers\.troops[^]*Sources\n {2}newsroom/u);
  });

  const claim = (quote: string, rest = ''): string =>
    `claims:\n  - id: men\n    question: How many?\n    kind: count\n    readings:\n      - { source: a, quote: "${quote}"${rest} }\n`;

  it('tells changed sentences that no reading rests on, corrections first', async () => {
    const folder = await folderWith({
      'claims/c.yaml': claim('12 men'),
      'old/a.txt': 'There were 12 men. The fire was arson.',
      'new/a.txt': 'There were 12 men. The fire was not arson.\n\nCorrection: it said it was.',
    });
    const { code, stdout } = await runIn(folder, ['diff', 'old', 'new', '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/no fact changed.*2 changed sentences/u);
    expect(stdout).toMatch(/new\/a\.txt:3 \(new: correction[^]*new\/a\.txt:1 \(negation\)/u);
    expect(stdout).toContain('The fire was {+not+} arson.');
    const json: unknown = JSON.parse((await runIn(folder, ['diff', 'old', 'new', '-f', 'json'])).stdout);
    expect(json).toMatchObject({
      sentences: [
        { before: null, line: 3 },
        { what: ['negation'], source: 'a' },
      ],
    });
    expect((await runIn(folder, ['diff', 'old', 'new', '-f', 'markdown'])).stdout).toContain('was **not** arson');
  });

  it.each([
    ['1,030 men', '5%', 0],
    ['1,030 men', '2%', 1],
    ['about 1,030 men', '5%', 1],
  ])('from 1,000 men to %s with --min-change %s ends with %i', async (now, share, expected) => {
    const folder = await folderWith({
      'claims/c.yaml': claim('1,000 men'),
      'old/a.txt': 'The general said that 1,000 men were there with him.',
      'new/a.txt': `The general said that ${now} were there with him.`,
    });
    expect(await runIn(folder, ['diff', 'old', 'new', '--min-change', share])).toMatchObject({ code: expected });
    expect(await runIn(folder, ['diff', 'old', 'new'])).toMatchObject({ code: 1 });
  });

  it.each(['old', 'old.lock'])('shows the words in the place of a quote that was reworded, from %s', async (before) => {
    const folder = await folderWith({
      'claims/c.yaml': `claims:\n  - id: fire\n    question: Was it arson?\n    kind: assertion\n    readings:\n      - { source: a, quote: "it was not arson", value: no }\n`,
      'old/a.txt': 'Police in the town said on Monday that it was not arson before they left the place.',
      'new/a.txt':
        'Police in the town said on Monday that somebody may have set the house on fire before they left the place.',
    });
    await runIn(folder, ['lock', '--corpus', 'old', '--lock', 'old.lock']);
    const { code, stdout } = await runIn(folder, ['diff', before, 'new']);
    expect(code).toBe(1);
    expect(stdout).toContain('in its place now: “somebody may have set the house on fire”');
  });

  it('writes JSON and Markdown', async () => {
    const json: unknown = JSON.parse((await runIn(cwd, ['diff', 'corpus', 'new', '-f', 'json'])).stdout);
    expect(json).toMatchObject({
      schemaVersion: 1,
      facts: 1,
      claims: [
        {
          id: 'peacekeepers.troops',
          verdict: { after: { verdict: 'contradicted' }, meanwhile: 'unverified' },
          readings: [{ state: 'value', before: { text: '1,960' }, after: { followed: { text: '1,690' } } }],
        },
      ],
    });
    const markdown = (await runIn(cwd, ['diff', 'corpus', 'new', '-f', 'markdown'])).stdout;
    expect(markdown).toContain('## peacekeepers.troops');
    expect(markdown).toContain('~~1,960~~ **1,690** servicemen');
  });

  it('lists claims and readings that are new or gone', async () => {
    const claim = (id: string, sources: readonly string[]): string =>
      `  - id: ${id}\n    question: How many?\n    kind: count\n    readings:\n${sources
        .map((source) => `      - { source: ${source}, quote: "90 vehicles" }\n`)
        .join('')}`;
    const folder = await folderWith({
      'corpus/a.txt': 'They sent 90 vehicles.',
      'corpus/b.txt': 'There were 90 vehicles.',
      'old/c.yaml': `claims:\n${claim('kept', ['a', 'b'])}${claim('gone', ['a'])}`,
      'new/c.yaml': `claims:\n${claim('kept', ['a'])}${claim('fresh', ['b'])}`,
    });
    for (const side of ['old', 'new'])
      await runIn(folder, ['report', '--claims', side, '--format', 'json', '-o', `${side}.json`]);
    const { code, stdout } = await runIn(folder, ['diff', 'old.json', 'new.json']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/kept\n[^]*b {2}removed: 90[^]*fresh\n {2}new claim\n[^]*gone\n {2}claim removed/u);
  });

  it.each([
    ['nothing', undefined, /no such file or folder/u],
    ['text', 'hello', /not JSON from line 1/u],
    ['other JSON', '{"a": 1}', /neither a lock nor a JSON report/u],
    ['a report of a later version', '{"schemaVersion": 2}', /version 2/u],
    [
      'a hollow report',
      '{"schemaVersion": 1, "sources": [], "findings": [], "claims": [{"id": 1}]}',
      /claims\[0\]\.id/u,
    ],
    ['a damaged lock', '{"lockVersion": 1}', /sources/u],
  ])('exits 2 on %s', async (name, content, says) => {
    if (content !== undefined) await writeFile(join(cwd, name), content);
    const ran = await runIn(cwd, ['diff', 'old.json', name]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toContain('internal fault');
  });

  it('shows hostile words of a report as harmless', async () => {
    const report = {
      schemaVersion: 1,
      sources: [],
      findings: [],
      claims: [
        {
          id: '__proto__',
          kind: 'count',
          verdict: '\u001b[31mred',
          evidence: 'r',
          readings: [
            { key: 'a', source: 'a', quote: { exact: '<b>\u202e' }, span: null, text: '\u001b]0;x\u0007', voice: 'a' },
          ],
        },
      ],
    };
    await writeFile(join(cwd, 'hostile.json'), JSON.stringify(report));
    const terminal = (await runIn(cwd, ['diff', 'old.json', 'hostile.json'])).stdout;
    expect(terminal).toContain('__proto__');
    expect(terminal).not.toMatch(/[\u001b\u0007\u202e]/u);
    expect((await runIn(cwd, ['diff', 'old.json', 'hostile.json', '-f', 'markdown'])).stdout).not.toMatch(
      /[\u001b]|<b>/u,
    );
  });
});
