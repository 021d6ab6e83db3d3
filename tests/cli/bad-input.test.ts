import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runIn } from './terminal.ts';

const CLAIM = `claims:
  - id: troops
    question: How many?
    kind: count
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "90 vehicles" }
`;
const GOOD = {
  'corpus/a.txt': 'They sent 90 vehicles.',
  'corpus/b.txt': 'There were 90 vehicles.',
  'claims/c.yaml': CLAIM,
};

/** Ten levels of ten aliases each: ten thousand million nodes, were they expanded. */
const BOMB = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
  .split('')
  .map(
    (letter, i) => `${letter}: &${letter} [${Array.from({ length: 10 }, () => `*${'abcdefghi'[i] ?? 'a'}`).join(',')}]`,
  )
  .join('\n')}\n`;

interface Row {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly argv: readonly string[];
  readonly code: number;
  /** What stdout must say. */
  readonly says?: readonly (string | RegExp)[];
  /** What stderr must say; where absent, stderr must be empty. */
  readonly complains?: readonly (string | RegExp)[];
}

const ROWS: readonly Row[] = [
  { name: 'good input passes', argv: ['check'], code: 0 },
  {
    name: 'a broken YAML file',
    files: { 'claims/x.yaml': 'claims:\n  - id: "x\n' },
    argv: ['check'],
    code: 1,
    says: [/claims\/x\.yaml/, /2:9|3:1/, 'yaml-syntax'],
  },
  {
    name: 'a YAML alias bomb',
    files: { 'claims/x.yaml': BOMB },
    argv: ['check'],
    code: 1,
    says: ['claims/x.yaml', /alias|anchor/i, /1:4/],
  },
  {
    name: 'an unknown key, with the nearest known one',
    files: { 'claims/c.yaml': CLAIM.replace('question:', 'qestion:') },
    argv: ['check'],
    code: 1,
    says: ['claims/c.yaml', '3:5', 'qestion', 'question'],
  },
  {
    name: 'an unknown kind, with the other faults of the file',
    files: { 'claims/c.yaml': CLAIM.replace('count', 'cuont').replace('question: How many?', 'question: 7') },
    argv: ['check'],
    code: 1,
    says: ['4:11', 'cuont', 'count', '3:15'],
  },
  {
    name: 'a duplicate id',
    files: { 'claims/d.yaml': CLAIM },
    argv: ['check'],
    code: 1,
    says: ['duplicate-id', 'claims/d.yaml', 'claims/c.yaml'],
  },
  {
    name: 'a number with a comma, unquoted, in a flow mapping',
    files: { 'claims/c.yaml': CLAIM.replace('"90 vehicles"', '1,960 servicemen') },
    argv: ['check'],
    code: 1,
    says: [/quotation marks/i],
  },
  {
    name: 'a source that nothing bears',
    files: { 'claims/c.yaml': CLAIM.replace('source: b', 'source: bb') },
    argv: ['check'],
    code: 1,
    says: ['unknown-source', 'bb'],
  },
  {
    name: 'a severity that is none',
    argv: ['check', '--fail-severity', 'nonsense'],
    code: 2,
    complains: ['nonsense', 'error', 'warning', 'info', 'none'],
  },
  {
    name: 'a count of warnings that is none',
    argv: ['check', '--max-warnings', '-1'],
    code: 2,
    complains: ['--max-warnings'],
  },
  { name: 'an unknown flag', argv: ['check', '--corpse', 'x'], code: 2, complains: ['--corpse', '--corpus'] },
  { name: 'an unknown command, with the nearest', argv: ['chekc'], code: 2, complains: ['chekc', 'check'] },
  {
    name: 'an unknown command of a command, with the nearest',
    argv: ['sources', 'ad', '--from', 'x'],
    code: 2,
    complains: ['unknown command "ad"', '"add"'],
  },
  { name: 'an unknown format', argv: ['report', '-f', 'docx'], code: 2, complains: ['docx', 'json'] },
  { name: 'no such corpus folder', argv: ['check', '--corpus', 'nowhere'], code: 2, complains: ['nowhere'] },
  {
    name: 'a corpus that is a file',
    argv: ['check', '--corpus', 'claims/c.yaml'],
    code: 2,
    complains: ['claims/c.yaml'],
  },
  { name: 'no such claims', argv: ['check', '--claims', 'none/**/*.yaml'], code: 2, complains: ['none/**/*.yaml'] },
  { name: 'no such claim', argv: ['show', 'trops'], code: 2, complains: ['trops', 'troops'] },
  { name: 'no such claim to filter by', argv: ['check', '--claim', 'trops'], code: 2, complains: ['trops', 'troops'] },
  { name: 'no such source to filter by', argv: ['report', '--source', 'c'], code: 2, complains: ['"c"'] },
  { name: 'no such tag to filter by', argv: ['report', '--tag', 'c'], code: 2, complains: ['"c"'] },
  { name: 'no such kind', argv: ['value', 'cuont', '5'], code: 2, complains: ['cuont', 'count'] },
  {
    name: 'nothing to explain',
    argv: ['explain', 'quote-drifed'],
    code: 2,
    complains: ['quote-drifed', 'quote-drifted'],
  },
  {
    name: 'a corpus path that leads out',
    files: { 'corpus/sources.yaml': 'sources:\n  - { id: a, file: ../claims/c.yaml }\n  - { id: b, file: b.txt }\n' },
    argv: ['check'],
    code: 1,
    says: ['unreadable-source', '2:20'],
  },
  {
    name: 'a source that is missing',
    files: { 'corpus/sources.yaml': 'sources:\n  - { id: a, file: none.txt }\n  - { id: b, file: b.txt }\n' },
    argv: ['check'],
    code: 1,
    says: ['unreadable-source', 'none.txt'],
  },
  {
    name: 'a source that is empty',
    files: { 'corpus/a.txt': '' },
    argv: ['check'],
    code: 1,
    says: ['unreadable-source', 'corpus/a.txt'],
  },
  {
    name: 'a source that is not UTF-8',
    files: { 'corpus/a.txt': new Uint8Array([0x39, 0x30, 0x20, 0xff, 0xfe, 0xc0]) },
    argv: ['check'],
    code: 1,
    says: ['unreadable-source', /UTF-8/],
  },
  {
    name: 'an output into a folder that is not there',
    argv: ['report', '-o', 'no/such/report.txt'],
    code: 2,
    complains: ['no/such/report.txt'],
  },
  { name: 'an output that is a folder', argv: ['report', '-o', 'corpus'], code: 2, complains: ['corpus', /folder/] },
];

describe('bad input gets a clear message and its exit code', () => {
  it.each(ROWS)('$name', async ({ files, argv, code, says = [], complains }) => {
    const cwd = await folderWith({ ...GOOD, ...files });
    const ran = await runIn(cwd, argv);
    for (const word of says) expect(ran.stdout).toMatch(word);
    for (const word of complains ?? []) expect(ran.stderr).toMatch(word);
    if (!complains) expect(ran.stderr).toBe('');
    expect(ran.code).toBe(code);
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/^\s+at .*\d+:\d+\)?$/m);
  });

  it('an empty claims folder', async () => {
    const cwd = await folderWith({ 'corpus/a.txt': 'Words.' });
    await mkdir(join(cwd, 'claims'));
    const ran = await runIn(cwd, ['check']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch('claims');
  });

  it('a link that leads out of the corpus', async () => {
    const cwd = await folderWith({ ...GOOD, 'outside.txt': 'There were 90 vehicles.' });
    await symlink(join(cwd, 'outside.txt'), join(cwd, 'corpus', 'd.txt'));
    const ran = await runIn(cwd, ['check']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch('unreadable-source');
    expect(ran.stdout).toMatch('d.txt');
  });

  it('an unreadable source leaves the others judged, and its own claims unverified', async () => {
    const cwd = await folderWith({ ...GOOD, 'corpus/c.txt': 'They had 90 vehicles.', 'corpus/b.txt': '' });
    const report: unknown = JSON.parse((await runIn(cwd, ['report', '-f', 'json'])).stdout);
    expect(report).toMatchObject({
      claims: [{ verdict: 'unverified', readings: [{ value: { min: 90 } }, { value: null }] }],
    });
  });
});

describe('an output file', () => {
  it('holds the report whole, leaves nothing beside it, and keeps the exit code', async () => {
    const cwd = await folderWith(GOOD);
    await writeFile(join(cwd, 'out.json'), 'old');
    const printed = await runIn(cwd, ['report', '-f', 'json']);
    const ran = await runIn(cwd, ['report', '-f', 'json', '-o', 'out.json', '--force']);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toMatch('out.json');
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(join(cwd, 'out.json'), 'utf8')).toBe(printed.stdout);
    expect((await readdir(cwd)).sort()).toEqual(['claims', 'corpus', 'out.json']);
  });

  it('does not change the exit code of a gate that fails', async () => {
    const cwd = await folderWith({ ...GOOD, 'corpus/b.txt': 'There were 80 vehicles.' });
    expect((await runIn(cwd, ['check', '-o', 'out.txt'])).code).toBe(1);
  });
});

describe('escape sequences in an article', () => {
  it('never reach the terminal, in any command', async () => {
    const evil = '\u001b]0;owned\u0007\u001b[31m90 vehicles\u001b[2J\u202e came\u0000.';
    const cwd = await folderWith({
      ...GOOD,
      'corpus/a.txt': `They sent 90 vehicles. ${evil}`,
      'corpus/b.txt': `${evil} 12 vehicles, 80 vehicles`,
    });
    const commands = [
      ['report'],
      ['check'],
      ['show', 'troops'],
      ['find', 'vehicles'],
      ['report', '-f', 'markdown'],
      ['value', 'count', evil],
    ];
    for (const argv of commands) {
      const { stdout, stderr } = await runIn(cwd, [...argv, '--no-color']);
      expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});
