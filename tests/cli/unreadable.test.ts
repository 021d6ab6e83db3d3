import { chmod, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { execute } from '../execute.ts';
import { asNobody } from '../unprivileged.ts';
import { folderWith, runIn } from './terminal.ts';

const claim = (id: string): string => `claims:
  - id: ${id}
    question: How many?
    kind: count
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "90 vehicles" }
`;
const GOOD = {
  'corpus/a.txt': 'They sent 90 vehicles.',
  'corpus/b.txt': 'There were 90 vehicles.',
  'claims/c.yaml': claim('troops'),
} as const;
const MANIFEST = 'sources:\n  - { id: a, file: a.txt }\n  - { id: b, file: b.txt }\n';

/** Opened again after the tests, so that they can be taken away. */
const closed: string[] = [];
afterAll(() => Promise.all(closed.map((path) => chmod(path, 0o755))));

const close = async (path: string): Promise<void> => {
  await chmod(path, 0);
  closed.push(path);
};

interface Row {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** What may not be read; findings name it. */
  readonly shut: string;
  /** How many claims are judged all the same. */
  readonly claims: number;
}

const ROWS: readonly Row[] = [
  { name: 'a folder of claims', files: { 'claims/deep/d.yaml': claim('cars') }, shut: 'claims/deep', claims: 1 },
  { name: 'the folder of all claims', files: {}, shut: 'claims', claims: 0 },
  { name: 'a claim file', files: { 'claims/d.yaml': claim('cars') }, shut: 'claims/d.yaml', claims: 1 },
  { name: 'a folder of sources', files: { 'corpus/deep/d.txt': 'Words.' }, shut: 'corpus/deep', claims: 1 },
  {
    name: 'a folder beside the sources of a manifest',
    files: { 'corpus/sources.yaml': MANIFEST, 'corpus/deep/d.txt': 'Words.' },
    shut: 'corpus/deep',
    claims: 1,
  },
  { name: 'a source', files: { 'corpus/c.txt': 'Words.' }, shut: 'corpus/c.txt', claims: 1 },
  { name: 'a manifest', files: { 'corpus/sources.yaml': MANIFEST }, shut: 'corpus/sources.yaml', claims: 1 },
];

describe('what may not be read is a finding that names it, and the rest is judged', () => {
  it.each(ROWS)('$name', async ({ files, shut, claims }) => {
    const cwd = await folderWith({ ...GOOD, ...files });
    await close(join(cwd, shut));
    const [checked, report] = await asNobody(cwd, async () => [
      await runIn(cwd, ['check']),
      await runIn(cwd, ['report', '-f', 'json']),
    ]);
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    expect(checked.stdout).toContain(`${shut}\n  1:1 `);
    expect(JSON.parse(report.stdout)).toMatchObject({ summary: { claims } });
  });

  it.each(['reconcile.config.yaml', 'reconcile-suppressions.json', 'reconcile.lock'])(
    '%s stops the run',
    async (file) => {
      const cwd = await folderWith({ ...GOOD, [file]: '' });
      await close(join(cwd, file));
      const ran = await asNobody(cwd, () => runIn(cwd, ['check']));
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(file);
      expect(ran.stderr).not.toContain('internal');
    },
  );
});

/** How what is no regular file comes to stand at a path. */
const SPECIAL = {
  'a pipe': (path: string) => execute('mkfifo', [path], '/'),
  'a link to a pipe': async (path: string) => {
    await execute('mkfifo', [`${path}.pipe`], '/');
    await symlink(`${path}.pipe`, path);
  },
  'a link to a device': (path: string) => symlink('/dev/zero', path),
  'a link that leads nowhere': (path: string) => symlink('nowhere', path),
} as const;

interface Place {
  readonly file: string;
  readonly argv?: readonly string[];
  readonly code: number;
}

/** Each file that is read, and how a run ends in which it is none. */
const PLACES: readonly Place[] = [
  { file: 'corpus/c.txt', code: 1 },
  { file: 'corpus/c.pdf', code: 1 },
  { file: 'corpus/c.txt.gz', code: 1 },
  { file: 'corpus/sources.yaml', code: 1 },
  { file: 'claims/d.yaml', code: 1 },
  { file: 'reconcile.config.yaml', code: 2 },
  { file: 'other.config.yaml', argv: ['check', '--config', 'other.config.yaml'], code: 2 },
  { file: 'reconcile-suppressions.json', code: 2 },
  { file: 'reconcile.lock', code: 2 },
  { file: 'old.json', argv: ['diff', 'old.json', 'corpus'], code: 2 },
];

const rows = Object.entries(SPECIAL).flatMap(([what, make]) => PLACES.map((place) => ({ what, make, ...place })));

describe.skipIf(process.platform === 'win32')('what is no regular file is refused, not waited for', () => {
  it.each(rows)('$file is $what', async ({ make, file, argv = ['check'], code }) => {
    const cwd = await folderWith(GOOD);
    await make(join(cwd, file));
    const ran = await runIn(cwd, argv);
    const said = `${ran.stdout}${ran.stderr}`.replace(/\s+/gu, ' ');
    expect(said).toContain(file);
    expect(said).toMatch(/no regular file|leads out of the corpus|link that leads nowhere/u);
    expect(ran.code).toBe(code);
  });

  it.each([
    { argv: ['draft', '-o', '-'] },
    { argv: ['find', 'vehicles'] },
    { argv: ['audit'] },
    { argv: ['review', '--list'] },
    { argv: ['propose'], stdin: () => Promise.resolve('[]') },
  ])('$argv.0, which shows no findings, says that it saw less', async ({ argv, stdin }) => {
    const cwd = await folderWith(GOOD);
    const options = stdin ? { stdin } : {};
    expect((await runIn(cwd, argv, options)).stderr).not.toContain('reconcile check');
    await symlink('nowhere', join(cwd, 'corpus/sources.yaml'));
    expect((await runIn(cwd, argv, options)).stderr).toContain(
      'not all could be read: "reconcile check" shows 1 fault\n',
    );
  });

  it('a document for init', async () => {
    const cwd = await folderWith({});
    await symlink('/dev/zero', join(cwd, 'a.txt'));
    const ran = await runIn(cwd, ['init', 'a.txt']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('no regular file');
    await rm(join(cwd, 'a.txt'));
  });

  it('a link that leads nowhere, among the claims', async () => {
    const cwd = await folderWith(GOOD);
    await symlink('nowhere.yaml', join(cwd, 'claims/d.yaml'));
    await symlink('host:123', join(cwd, 'claims/.#c.yaml'));
    const ran = await runIn(cwd, ['check']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('claims/d.yaml');
    expect(ran.stdout).not.toContain('.#c.yaml');
  });

  it('an empty folder of claims beside them says nothing', async () => {
    const cwd = await folderWith(GOOD);
    await mkdir(join(cwd, 'claims/empty'));
    expect(await runIn(cwd, ['check'])).toMatchObject({ code: 0, stderr: '' });
  });
});
