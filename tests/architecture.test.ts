import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches, STEPS } from './architecture/rules.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

const readTree = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, readFileSync(`${SRC}${file}`, 'utf8')]),
  );

describe('the rooms of src', () => {
  it('are imported downward alone, without circles, and only some touch the machine', () => {
    expect(breaches(readTree())).toEqual([]);
  });

  it('reach no network, start no program and run no text as code', () => {
    const reaching =
      /(?:from|import\(|import) ?'(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|vm|worker_threads)(?:\/promises)?'|\b(?:fetch|WebSocket|XMLHttpRequest|EventSource|sendBeacon|eval|Function)\(/u;
    expect([...readTree()].flatMap(([file, text]) => (reaching.test(text) ? [file] : []))).toEqual([]);
  });

  it('read the disk where it is witnessed, so that an answer from the cache rests on all that was looked at', () => {
    const reading = /^(?:cache|corpus|registry|config|lock|commands|program|propose)\//u;
    const machine = /^import (?!type )[^;]*from 'node:fs(?:\/promises)?';/mu;
    const direct = [...readTree()].flatMap(([file, text]) => (reading.test(file) && machine.test(text) ? [file] : []));
    // The one keeps the answers themselves, the other tells the witness what a search for files sees.
    expect(direct).toEqual(['cache/folder.ts', 'registry/passed-over.ts']);
  });

  it('are all there: the walk sees the tree', () => {
    const files = [...readTree().keys()];
    const inRoom = (room: string): boolean =>
      files.some((file) => file === `${room}.ts` || file.startsWith(`${room}/`));
    expect(STEPS.flat().filter((room) => !inRoom(room))).toEqual([]);
  });
});

interface Row {
  readonly name: string;
  readonly tree: Readonly<Record<string, string>>;
  /** What the one breach must say; none where all holds. */
  readonly says: readonly string[];
}

const ROWS: readonly Row[] = [
  { name: 'an import of a lower room', tree: { 'judge/verdict.ts': "import { a } from '../model/a.ts';" }, says: [] },
  { name: 'an import over several steps', tree: { 'cli.ts': "import { a } from './model/a.ts';" }, says: [] },
  { name: 'an import within a room', tree: { 'kinds/date.ts': "import { a } from './time/a.ts';" }, says: [] },
  { name: 'a package', tree: { 'kinds/name.ts': "import anyAscii from 'any-ascii';" }, says: [] },
  { name: 'an export of its own', tree: { 'model/a.ts': 'export const a = 1;\nexport { a as b };' }, says: [] },
  {
    name: 'an import in a comment or a string',
    tree: { 'model/a.ts': "// import '../cli.ts'\nexport const a = \"import('../cli.ts')\";" },
    says: [],
  },
  {
    name: 'an import of a higher room',
    tree: { 'model/a.ts': "import { b } from '../kinds/b.ts';" },
    says: ['model/a.ts', 'kinds/b.ts', 'stands above it'],
  },
  {
    name: 'an import of a file that is a room',
    tree: { 'anchor/a.ts': "import { b } from '../repairs.ts';" },
    says: ['anchor/a.ts', 'repairs.ts', 'stands above it'],
  },
  {
    name: 'an import on the same step',
    tree: { 'corpus/a.ts': "import { b } from '../registry/b.ts';" },
    says: ['corpus/a.ts', 'registry/b.ts', 'stands on the same step'],
  },
  {
    name: 'files on the same step',
    tree: { 'repairs.ts': "import { b } from './audit/index.ts';" },
    says: ['repairs.ts', 'audit/index.ts', 'stands on the same step'],
  },
  {
    name: 'a type import upward',
    tree: { 'text/a.ts': "import type { B } from '../kinds/b.ts';" },
    says: ['text/a.ts', 'kinds/b.ts'],
  },
  {
    name: 'an inline type import upward',
    tree: { 'text/a.ts': "export type A = import('../kinds/b.ts').B;" },
    says: ['text/a.ts', 'kinds/b.ts'],
  },
  {
    name: 'a dynamic import upward',
    tree: { 'report/a.ts': "export const a = async () => await import('../commands/b.ts');" },
    says: ['report/a.ts', 'commands/b.ts', 'stands above it'],
  },
  {
    name: 'a re-export upward',
    tree: { 'model/a.ts': "export * from '../text/b.ts';" },
    says: ['model/a.ts', 'text/b.ts'],
  },
  {
    name: 'a side-effect import upward',
    tree: { 'model/a.ts': "import '../text/b.ts';" },
    says: ['model/a.ts', 'text/b.ts'],
  },
  {
    name: 'a dynamic import by a name made at run time',
    tree: { 'commands/a.ts': 'export const a = async (b: string) => await import(b);' },
    says: ['commands/a.ts', 'only known at run time'],
  },
  {
    name: 'an import from outside src',
    tree: { 'kinds/a.ts': "import { b } from '../../bench/b.ts';" },
    says: ['kinds/a.ts', '../bench/b.ts', 'outside src'],
  },
  { name: 'the file system in corpus', tree: { 'corpus/a.ts': "import { b } from 'node:fs';" }, says: [] },
  { name: 'hashes anywhere', tree: { 'judge/evidence.ts': "import { b } from 'node:crypto';" }, says: [] },
  {
    name: 'the file system elsewhere',
    tree: { 'report/a.ts': "import { b } from 'node:fs/promises';" },
    says: ['report/a.ts', 'node:fs/promises', 'touch the machine'],
  },
  {
    name: 'the file system by its old name',
    tree: { 'kinds/a.ts': "import { b } from 'path';" },
    says: ['kinds/a.ts', 'path', 'touch the machine'],
  },
  { name: 'colour in the terminal report', tree: { 'report/terminal/a.ts': "import b from 'chalk';" }, says: [] },
  {
    name: 'colour elsewhere in the reports',
    tree: { 'report/a.ts': "import b from 'chalk';" },
    says: ['report/a.ts', 'chalk', 'report/terminal/'],
  },
  {
    name: 'terminal tables in a command',
    tree: { 'commands/a.ts': "export const a = async () => await import('cli-table3');" },
    says: ['commands/a.ts', 'cli-table3', 'report/terminal/'],
  },
  {
    name: 'a circle of two files',
    tree: { 'kinds/a.ts': "import './b.ts';", 'kinds/b.ts': "import type { A } from './a.ts';" },
    says: ['circle', 'kinds/a.ts → kinds/b.ts → kinds/a.ts'],
  },
  {
    name: 'a circle away from where the walk begins',
    tree: { 'cli.ts': "import './kinds/a.ts';", 'kinds/a.ts': "import './b.ts';", 'kinds/b.ts': "import './b.ts';" },
    says: ['circle: kinds/b.ts → kinds/b.ts'],
  },
  {
    name: 'two ways to one file',
    tree: { 'kinds/a.ts': "import './b.ts';\nimport './c.ts';", 'kinds/b.ts': "import './c.ts';", 'kinds/c.ts': '' },
    says: [],
  },
  { name: 'a room without a step', tree: { 'attic/a.ts': 'export const a = 1;' }, says: ['attic/a.ts', 'in no room'] },
];

describe('the check of imports', () => {
  it.each(ROWS)('judges $name', ({ tree, says }) => {
    const found = breaches(new Map(Object.entries(tree)));
    expect(found).toHaveLength(says.length === 0 ? 0 : 1);
    for (const part of says) expect(found[0]).toContain(part);
  });
});
