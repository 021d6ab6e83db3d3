import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { folderWith, runIn } from './terminal.ts';

const FILES = {
  'corpus/a.txt': 'The harbour of Velden has 40 cranes, the mayor of the town said in the spring.\n',
  'story.md': '# Story\n\nThe harbour of Velden has 50 cranes.[^a]\n',
  'sound.md': 'The harbour of Velden has 40 cranes.[^a]\n',
  'page.html': '<p>The harbour of Velden has 50 cranes.</p>',
};

describe('proof', () => {
  it.each([
    ['story.md', 1, 'story.md:3:27 “50 cranes” contradicted'],
    ['sound.md', 0, '0 of 1 places ask for a look'],
    ['page.html', 1, '“50 cranes” contradicted'],
    ['none.md', 2, ''],
    ['corpus', 2, ''],
  ])('of %s ends with %i', async (file, code, said) => {
    const ran = await runIn(await folderWith(FILES), ['proof', file]);
    expect(ran.code).toBe(code);
    expect(ran.stdout).toContain(said);
  });

  it.each([
    ['markdown', '- story.md:3:27: “50 cranes” contradicted'],
    ['terminal', 'a, line 1: “40 cranes”'],
  ])('says what the source says in %s', async (format, said) => {
    const { stdout } = await runIn(await folderWith(FILES), ['proof', 'story.md', '-f', format]);
    expect(stdout).toContain(said);
  });

  it('keeps within the columns of the terminal, and goes on under what a place is', async () => {
    const cwd = await folderWith(FILES);
    await writeFile(join(cwd, 'story.md'), `He said: “${'Nobody ever knew of it at all. '.repeat(3)}”.\n`);
    const { stdout } = await runIn(cwd, ['proof', 'story.md'], { columns: 60, env: { NO_COLOR: '1' } });
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(stdout).toContain('1 of 1 places asks for a look: 1 quotation stands nowhere');
  });

  it.each([
    [[], 'cited.md: no source is cited by “harbor” (did you mean “harbour”?), “nobody”\n'],
    [['--quiet'], ''],
  ])('says which citations name no source, %j', async (flags, said) => {
    const cited = {
      ...FILES,
      'corpus/harbour.txt': 'It rained.\n',
      'cited.md': 'It rained.[^harbor] It snowed.[@nobody, p. 3]\n',
    };
    const { stderr } = await runIn(await folderWith(cited), ['proof', 'cited.md', ...flags]);
    expect(stderr).toBe(said);
  });

  it('gives every place as JSON', async () => {
    const { stdout } = await runIn(await folderWith(FILES), ['proof', 'story.md', '-f', 'json']);
    const places = z.looseObject({ places: z.array(z.looseObject({ result: z.string(), line: z.number() })) });
    expect(places.parse(JSON.parse(stdout)).places).toMatchObject([
      { result: 'contradicted', line: 3, column: 27, problem: true, says: { source: 'a', line: 1, text: '40 cranes' } },
    ]);
  });

  it.each([
    [['--fail-severity', 'none'], 0],
    [['--fail-severity', 'warning'], 1],
    [['--max-warnings', '0', '--fail-severity', 'none'], 0],
  ])('fails as check does: %j', async (flags, code) => {
    expect((await runIn(await folderWith(FILES), ['proof', 'story.md', ...flags])).code).toBe(code);
  });

  it('takes the severities of a configuration and suppressions', async () => {
    const off = { ...FILES, 'reconcile.config.yaml': 'severities: { text-contradicted: off }\n' };
    const { code, stdout } = await runIn(await folderWith(off), ['proof', 'story.md']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('0 of 1 places ask for a look')]);
  });

  it.each([
    ['sarif', '"ruleId": "text-contradicted"'],
    ['junit', 'type="text-contradicted"'],
    ['github', '::error file=story.md,line=3,endLine=3,col=27,endColumn=36,title=text-contradicted'],
    ['github', '\nplaces 1: errors 1, warnings 0, notes 0\n'],
    ['html', '<mark class="asks">50 cranes</mark>'],
  ])('as %s', async (format, said) => {
    const ran = await runIn(await folderWith(FILES), ['proof', 'story.md', '-f', format]);
    expect(ran.stdout).toContain(said);
    expect(ran.code).toBe(1);
  });

  it('escapes what a manuscript and its sources hold', async () => {
    const hostile = {
      'corpus/a.txt': 'The harbour of Velden has 40 cranes <script>alert(1)</script>, the mayor said.\n',
      'story.md': 'The harbour of <img src=x onerror=alert(1)> Velden has 50 cranes.[^a]\n',
    };
    const { stdout } = await runIn(await folderWith(hostile), ['proof', 'story.md', '-f', 'html']);
    expect(stdout).not.toMatch(/<script|<img/u);
    expect(stdout).toContain('&lt;img src=x');
  });

  it('prints nothing that steers a terminal', async () => {
    const cwd = await folderWith(FILES);
    await writeFile(join(cwd, 'story.md'), 'He said: “Nobody \u001b[31mever knew of\u202e it at all”.\n');
    expect((await runIn(cwd, ['proof', 'story.md'])).stdout).not.toMatch(/[\u001b\u202e]/u);
  });

  it('gives each item of a list a row of the page of its own, with its notes, and keeps the lines of what has none', async () => {
    const list =
      '- The harbour of Velden has 50 cranes.[^a]\n- It rained.\n- The mayor\n  was there.\n\n> A line\n> and another\n';
    const ran = await runIn(await folderWith({ ...FILES, 'list.md': list }), ['proof', 'list.md', '-f', 'html']);
    const rows = ran.stdout.split('<div class="row">').slice(1);
    expect(rows.map((row) => row.includes('class="notes"'))).toEqual([true, false, false, true]);
    expect(rows[2]).toMatch(/- The mayor\n +was there\./u);
    expect(rows[3]).toMatch(/line\n *&gt; and another/u);
  });
});
