import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorOn, type Editor } from './language-server.ts';
import { folderWith, runIn } from './terminal.ts';

/** What a person writes into the folder, with the modeline that the pages show. */
const WRITTEN: Readonly<Record<string, string>> = {
  'claims/mine.yaml': `# yaml-language-server: $schema=../schemas/claims.schema.json
claims:
  - id: passengers
    question: How many passengers were on board?
    kind: count
    readings:
      - source: gazette
        quote: 400 passengers
        attributed_to: office
`,
  'corpus/sources.yml': `# yaml-language-server: $schema=../schemas/sources.schema.json
sources:
  - id: gazette
    file: gazette.txt
    published: 2025-03-04
`,
  'checked.yaml': `# yaml-language-server: $schema=schemas/config.schema.json
thresholds:
  failSeverity: error
`,
  'claims/wrong.yaml': `# yaml-language-server: $schema=../schemas/claims.schema.json
claims:
  - id: passengers
    kind: number
    quotes: []
`,
};

const MODELINE = /^# yaml-language-server: \$schema=(\S+)$/mu;

let folder = '';
let editor: Editor;

/** The files of the folder that name a schema, from `init` or written since. */
const schemed = async (): Promise<readonly string[]> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => /\.ya?ml$/u.test(file.name))
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1));
};

describe('an editor in a folder made by init', () => {
  let made: readonly string[] = [];

  beforeAll(async () => {
    folder = await folderWith({});
    expect((await runIn(folder, ['init', '--yes'])).code).toBe(0);
    made = await schemed();
    for (const [path, content] of Object.entries(WRITTEN)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    editor = await editorOn(folder);
  });
  afterAll(() => editor.close());

  it('finds the schema that each file names, and nothing wrong', async () => {
    expect(made).toEqual(expect.arrayContaining(['claims/first.yaml', 'corpus/sources.yaml', 'reconcile.config.yaml']));
    for (const path of made) {
      const [, schema = ''] = MODELINE.exec(await readFile(join(folder, path), 'utf8')) ?? [];
      expect(existsSync(join(folder, dirname(path), schema)) && schema !== '', path).toBe(true);
      expect(await (await editor.open(path)).problems(), path).toEqual([]);
    }
  });

  it.each([
    ['claims/mine.yaml', 'question', 'The question of fact that sources are compared on'],
    ['claims/mine.yaml', 'attributed_to', 'Whom the source attributes this to'],
    ['corpus/sources.yml', 'published', 'The day on which it was published'],
    ['checked.yaml', 'failSeverity', 'severity'],
  ])('tells in %s what %s is', async (path, key, says) => {
    expect(await (await editor.open(path)).hover(key)).toContain(says);
  });

  it.each([
    ['claims/mine.yaml', 'kind: ', ['count', 'date', 'assertion']],
    ['claims/mine.yaml', '    kind: count\n    ', ['unit', 'event', 'tolerance']],
    ['corpus/sources.yml', 'file: gazette.txt\n    ', ['title', 'language', 'derived_from']],
    ['checked.yaml', 'failSeverity: ', ['error', 'warning', 'none']],
    ['checked.yaml', '  failSeverity: error\n', ['severities', 'claims']],
  ])('offers in %s, behind %j, what can stand there', async (path, words, offered) => {
    expect(await (await editor.open(path)).complete(words)).toEqual(expect.arrayContaining(offered));
  });

  it('marks what check refuses', async () => {
    const problems = (await (await editor.open('claims/wrong.yaml')).problems()).join('\n');
    for (const word of ['question', 'readings', 'quotes', 'count']) expect(problems).toContain(word);
  });
});
