import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith, ROOT } from './cli/terminal.ts';

/** The examples of `docs/api.md`: as files, so that they are compiled and linted with everything else. */
const EXAMPLES = {
  judge: () => import('./api/judge.ts'),
  camps: () => import('./api/camps.ts'),
  gate: () => import('./api/gate.ts'),
  memory: () => import('./api/memory.ts'),
  faults: () => import('./api/faults.ts'),
} as const;

interface Block {
  /** What stands behind the opening fence. */
  readonly info: string;
  readonly text: string;
}

const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(.+)\n([^]*?)^```$/gmu)].map(([, info = '', text = '']) => ({ info, text }));

const PAGE = blocksOf(await readFile(join(ROOT, 'docs/api.md'), 'utf8'));
const FILES = Object.fromEntries(
  PAGE.flatMap(({ info, text }) => {
    const path = /file=(\S+)/u.exec(info)?.[1];
    return path === undefined ? [] : [[path, text]];
  }),
);
const CODE = PAGE.filter(({ info }) => info === 'ts').map(({ text }) => text);
const OUTPUTS = PAGE.filter(({ info }) => info === 'text').map(({ text }) => text);

/** What an example prints in a folder with the page's files. */
const printed = async (load: () => Promise<unknown>): Promise<string> => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => lines.push(format(...values)));
  vi.spyOn(process, 'cwd').mockReturnValue(await folderWith(FILES));
  await load();
  return `${lines.join('\n')}\n`;
};

describe('docs/api.md', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('shows every example, as it stands in tests/api', async () => {
    const files = Object.keys(EXAMPLES).map((name) => readFile(join(ROOT, 'tests/api', `${name}.ts`), 'utf8'));
    expect(CODE).toEqual(await Promise.all(files));
  });

  it.each(Object.entries(EXAMPLES).map(([name, load], index) => ({ name, load, output: OUTPUTS[index] })))(
    'says what the example $name prints',
    async ({ load, output }) => {
      expect(await printed(load)).toBe(output);
    },
  );
});

describe('the public API', () => {
  it('exports these names, and no others', async () => {
    expect(Object.keys(await import('reconcile-sources')).sort()).toEqual([
      'FORMATS',
      'OperationalError',
      'formatReport',
      'isFormatName',
      'loadCorpus',
      'loadRegistry',
      'reconcile',
      'textSource',
    ]);
  });

  it('keeps nothing between calls: judging other files in between changes no report', async () => {
    const { loadCorpus, loadRegistry, reconcile } = await import('reconcile-sources');
    const judge = async (cwd: string) =>
      JSON.stringify(reconcile(await loadCorpus('corpus', { cwd }), await loadRegistry([], { cwd })));
    const other = await folderWith({ ...FILES, 'corpus/herald.txt': 'Boats brought 398 passengers ashore.\n' });
    const cwd = await folderWith(FILES);
    const before = await judge(cwd);
    expect(await judge(other)).not.toBe(before);
    expect(await judge(cwd)).toBe(before);
  });
});
