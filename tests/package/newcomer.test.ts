import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { execute, PATIENCE_MS, type Ran } from '../execute.ts';
import { folderWith } from '../folders.ts';

/** Three bare folders of articles, as people have them: nothing but texts, saved pages, and a file that is no text. */
const FOLDERS = {
  'two texts and a picture': {
    files: {
      'monday.txt':
        'Ferry comes in late\n\nMarch 4, 2025\n\nWith 412 passengers the Aurora reached the harbour in the storm of the night.\n',
      'Tuesday edition.txt':
        'Storm holds up the ferry\n\nBy Ola Nordmann\n\nThere were 398 passengers on board when the Aurora came in.\n',
      'photo.jpg': '\u00ff\u00d8',
    },
    search: 'passengers',
    kind: 'count',
    verdict: 'contradicted',
    leftOut: ['photo.jpg'],
    drafts: ['carry.passenger'],
  },
  'a saved page beside Markdown': {
    files: {
      'page.html': `<html lang="en"><head><title>The bridge – Herald</title><link rel="canonical" href="https://herald.example.org/the-bridge">
<meta property="article:published_time" content="2024-06-02T08:00:00Z"></head><body><article><h1>The bridge</h1>
<p>The bridge was opened on May 31, 2024, by the mayor of the town.</p><p>${'It crosses the river where the old one stood before the flood took it. '.repeat(5)}</p></article></body></html>`,
      'notes.md': '# A bridge for the town\n\nThey opened the bridge on May 31, 2024, a year late.\n',
      'README.md': 'My articles.\n',
    },
    search: 'May 31, 2024',
    kind: 'date',
    verdict: 'agreed',
    leftOut: [],
    drafts: [],
  },
  'articles in two languages, one of them in a format that is not read': {
    files: {
      'english.txt':
        'The mill burned down on the night of the fair. It had 40 looms, its owner says, and all of them are lost.\n',
      'russian.txt':
        'Фабрика сгорела в ночь после ярмарки. По словам владельца, сгорели 45 станков, и все они потеряны.\n',
      'third.pages': 'PK',
    },
    search: 'looms',
    kind: 'count',
    verdict: 'contradicted',
    leftOut: ['third.pages'],
    drafts: [],
    more: '{ source: russian, quote: "45 станков" }',
  },
} as const;

/** Commands as a page or a terminal prints them: indented, with what they show behind them. */
const PRINTED = /^ {2}reconcile(?<words>(?: (?:"[^"]*"|\S+))*?)(?: {2,}.*)?$/gmu;

const wordsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, bare]) => quoted ?? bare ?? '');

const commandsIn = (text: string): readonly (readonly string[])[] =>
  Array.from(text.matchAll(PRINTED), ({ groups }) => wordsOf(groups?.words ?? ''));

const readingsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^ *- (\{ source: .*\})$/gmu), ([, reading = '']) => reading);

const report = z.object({
  claims: z.array(z.object({ id: z.string(), verdict: z.string(), readings: z.array(z.unknown()) })),
});

describe('a newcomer with the package and a folder of articles', () => {
  it.each(Object.entries(FOLDERS))(
    'gets from %s to a report by what is printed',
    async (_name, { files, search, kind, verdict, leftOut, drafts, ...rest }) => {
      const folder = await folderWith(files);
      await cp(inject('installed'), folder, { recursive: true, verbatimSymlinks: true });
      const type = (...argv: readonly string[]): Promise<Ran> =>
        execute(join(folder, 'node_modules/.bin/reconcile'), argv, folder, { npm_command: '' });

      const begun = await type('init', '--yes');
      expect(begun).toMatchObject({ code: 0, stderr: '' });
      for (const name of leftOut) expect(begun.stdout).toContain(`Left out ${name}: `);
      const isLook = ([command]: readonly string[]): boolean => command === undefined || command === 'check';
      const steps = commandsIn(begun.stdout);
      expect(steps.length).toBeGreaterThan(2);
      for (const argv of steps.filter((step) => !isLook(step)))
        expect(await type(...argv), argv.join(' ')).toMatchObject({ code: 0 });
      const early = await type('check');
      expect(early.code).toBe(drafts.length > 0 ? 0 : 2);
      if (drafts.length === 0) expect(early.stderr).toContain('claims/first.yaml');
      for (const id of drafts) expect(begun.stdout).toContain(`(${id})`);

      const found = await type('find', search);
      expect(found).toMatchObject({ code: 0, stderr: '' });
      const readings = [...readingsIn(found.stdout), ...('more' in rest ? [rest.more] : [])];
      expect(readings).toHaveLength(2);
      const claim = [
        'claims:',
        '  - id: asked',
        '    question: What do they say?',
        `    kind: ${kind}`,
        '    readings:',
      ];
      await writeFile(
        join(folder, 'claims/first.yaml'),
        [...claim, ...readings.map((reading) => `      - ${reading}`), ''].join('\n'),
      );
      for (const argv of steps.filter(isLook)) {
        const { code, stderr } = await type(...argv);
        expect([code, stderr], argv.join(' ')).toEqual([verdict === 'agreed' || argv.length === 0 ? 0 : 1, '']);
      }
      const { claims } = report.parse(JSON.parse((await type('report', '-f', 'json')).stdout));
      expect(claims.map(({ id }) => id)).toEqual([...drafts, 'asked']);
      expect(claims.find(({ id }) => id === 'asked')).toMatchObject({ verdict, readings: [{}, {}] });

      expect(await type('report', '-f', 'html', '-o', 'report.html')).toMatchObject({ code: 0 });
      const page = await readFile(join(folder, 'report.html'), 'utf8');
      expect(page).toContain('What do they say?');
      expect(page).not.toMatch(/not found in the source|schema/u);
    },
    PATIENCE_MS,
  );
});
