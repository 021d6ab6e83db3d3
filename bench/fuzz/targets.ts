import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findText } from '../../src/anchor/find.ts';
import { extract } from '../../src/corpus/formats/index.ts';
import { textSource } from '../../src/corpus/text-source.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { MEGABYTE } from '../../src/model/limits.ts';
import { run } from '../../src/program/index.ts';
import { openYaml } from '../../src/yaml/document.ts';
import { changed, changedBytes, textFrom } from './make.ts';
import type { Random } from './random.ts';

/** One input, made, and what is done with it: the result must be the same each time, and says what is wrong by throwing. */
interface Trial {
  readonly input: string;
  readonly run: () => unknown;
}

/** What is tried with inputs of a kind. */
export interface Target {
  readonly name: string;
  readonly trial: (random: Random) => Trial;
}

const ROOT = resolve(import.meta.dirname, '../..');
const LIMIT = 20 * MEGABYTE;

const readers: readonly Target[] = Object.values(KINDS).map(({ summary, read }) => ({
  name: `read ${summary}`,
  trial: (random) => {
    const input = textFrom(random);
    return { input, run: () => read(input, { options: {} }) };
  },
}));

const find: Target = {
  name: 'find',
  trial: (random) => {
    const input = textFrom(random, 200);
    const words = random.one([
      textFrom(random, 4),
      input.slice(random.number(input.length), random.number(input.length)),
    ]);
    return { input: `${words}\n---\n${input}`, run: () => findText(words, [textSource('a', input)]) };
  },
};

const yaml: Target = {
  name: 'yaml',
  trial: (random) => {
    const input = changed(CLAIMS, random);
    return { input, run: async () => (await openYaml('a.yaml', input)).flaws };
  },
};

const HTML =
  '<!doctype html><html><head><title>A</title></head><body><article><h1>A</h1><p>They sent 90 vehicles.</p><table><tr><td>1</td></tr></table></article></body></html>';
const MARKDOWN = '# A\n\nThey sent *90* vehicles.\n\n- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[x](y)\n';
const LETTER =
  'From: a@b.c\nSubject: =?utf-8?q?A?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nThey sent 90 vehicles.\n--x--\n';

const textual = (ending: string, text: string): Target => ({
  name: `a file that ends in ${ending}`,
  trial: (random) => {
    const input = changed(text, random);
    const plain = random.one([Buffer.from(input), changedBytes(Buffer.from(input), random)]);
    const [file, bytes] = random.one([
      [`a${ending}`, plain],
      [`a${ending}`, plain],
      [`a${ending}.gz`, gzipSync(plain)],
    ] as const);
    return {
      input: `${file} ${Buffer.from(bytes).toString('base64')}`,
      run: async () => await extract(file, bytes, { limit: LIMIT }),
    };
  },
});

const files: readonly Target[] = [
  textual('.html', HTML),
  textual('.md', MARKDOWN),
  textual('.eml', LETTER),
  textual('.txt', 'They sent 90 vehicles.\n\nIt was not so.\n'),
];

const CLAIMS = readFileSync(join(ROOT, 'bench/fuzz/claims.yaml'), 'utf8');
const SOURCES =
  'sources:\n  - { id: a, file: a.txt, published: 2020-11-10, language: en }\n  - { id: b, file: b.txt, derived_from: [a] }\n';
const CONFIG = 'severities: { uncorroborated: off }\ntolerances: { count: 2% }\n';
const SUPPRESSIONS = 'suppressions:\n  - { code: contradiction, claim: troops, reason: known }\n';
const TEXTS = {
  'corpus/a.txt': 'They sent 90 vehicles on May 5, 2020. John Smith spoke.',
  'corpus/b.txt': 'There were 80 vehicles. Mr. Smith did not speak.',
};

const FORMATS = ['terminal', 'json', 'markdown', 'html', 'csv', 'csv-claims', 'sarif', 'junit', 'github'] as const;

const runProgram = async (argv: readonly string[], contents: Readonly<Record<string, string>>): Promise<string> => {
  const cwd = await mkdtemp(join(tmpdir(), 'reconcile-fuzz-'));
  try {
    for (const [file, content] of Object.entries(contents)) {
      await mkdir(dirname(join(cwd, file)), { recursive: true });
      await writeFile(join(cwd, file), content);
    }
    let [stdout, stderr] = ['', ''];
    const code = await run(argv, {
      stdout: (text) => void (stdout += text),
      stderr: (text) => void (stderr += text),
      cwd,
      env: {},
      columns: undefined,
      today: '2026-11-21',
    });
    if (code > 2 || stderr.includes('internal fault')) throw new Error(`exit ${code}: ${stderr}`);
    if (code < 2 && /json|sarif/u.test(argv.join(' '))) JSON.parse(stdout);
    return `${code}\n${stdout}\n${stderr.replaceAll(cwd, '')}`;
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
};

const project: Target = {
  name: 'a project',
  trial: (random) => {
    const contents: Record<string, string> = {
      ...TEXTS,
      'claims/a.yaml': CLAIMS,
      'corpus/sources.yaml': SOURCES,
      'reconcile.config.yaml': CONFIG,
      'reconcile-suppressions.yaml': SUPPRESSIONS,
    };
    const names = Object.keys(contents);
    const file = names[random.number(names.length)] ?? '';
    contents[file] = changed(contents[file] ?? '', random);
    const argv = random.one([
      ['report', '-f', random.one(FORMATS)],
      ['check', '-f', random.one(FORMATS)],
      ['audit', '-f', 'json'],
      ['find', textFrom(random, 3), '-f', 'json'],
      ['lock', '--dry-run'],
    ]);
    return { input: JSON.stringify({ argv, file, content: contents[file] }), run: () => runProgram(argv, contents) };
  },
};

export const TARGETS: readonly Target[] = [...readers, find, yaml, ...files, project];
