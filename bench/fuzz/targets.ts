import { gzipSync } from 'node:zlib';
import { findText } from '../../src/anchor/find.ts';
import { extract } from '../../src/corpus/formats/index.ts';
import { textSource } from '../../src/corpus/text-source.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { MEGABYTE } from '../../src/model/limits.ts';
import { openYaml } from '../../src/yaml/document.ts';
import { documentTargets } from './documents.ts';
import { JUDGED_TARGETS } from './judged.ts';
import { changed, changedBytes, textFrom } from './make.ts';
import { CLAIMS, projectTargets } from './projects.ts';
import type { Target } from './trial.ts';

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

const pages: readonly Target[] = [
  textual('.html', HTML),
  textual('.md', MARKDOWN),
  textual('.eml', LETTER),
  textual('.txt', 'They sent 90 vehicles.\n\nIt was not so.\n'),
];

export const TARGETS: readonly Target[] = [
  ...readers,
  find,
  yaml,
  ...pages,
  ...JUDGED_TARGETS,
  ...(await documentTargets()),
  ...(await projectTargets()),
];
