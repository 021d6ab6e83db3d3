import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/index.ts';
import { folderWith, runIn } from './terminal.ts';

/** What servers obey: at the start of a line, white space aside, or anywhere in one. */
const OBEYED = /^\s*::|##(?:\[|vso\[|teamcity\[)/imu;

const EVIL = '::error::pwned ##vso[task.setvariable]x ##[error]y ##teamcity[message] ::stop-commands::z';
const TEXT = `They sent 90 vehicles.\n\n::error::pwned\n\n  ::stop-commands::z\n\n##teamcity[x]\n\nIt said 12 cars ${EVIL}\n`;

const FILES = {
  'corpus/a.txt': TEXT,
  'corpus/b.txt': `There were 80 vehicles. ${EVIL}\n`,
  'corpus/##[error]x.rtf': 'x',
  'before/a.txt': TEXT.replace('90', '70'),
  'refs.json': JSON.stringify([{ id: '::error::x', type: 'article', title: '##vso[x]\n::error::y', URL: EVIL }]),
  'claims/a.yaml': `claims:
  - id: troops
    question: "::error:: how many ##[error]?"
    kind: count
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "80 vehicles", suffix: " ::error::" }
  - id: cars
    question: "##vso[x] how many?"
    kind: count
    readings:
      - { source: a, quote: "12 cars ::error::pwned ##vso[task.setvariable]x ##[error]y" }
      - { source: b, quote: "::error::gone ##[error]z" }
`,
} as const;

const COMMANDS: readonly (readonly string[])[] = [
  ...Object.keys(FORMATS)
    .filter((format) => format !== 'github')
    .flatMap((format) => [
      ['report', '-f', format],
      ['check', '-f', format],
    ]),
  ['show', 'troops'],
  ['show', 'cars', '-f', 'json'],
  ['text', 'a'],
  ['text', 'a', '--offsets'],
  ['text', 'a', '-f', 'json'],
  ['find', '::error::pwned'],
  ['find', 'pwned', '-f', 'json'],
  ['audit'],
  ['audit', '-f', 'json'],
  ['value', 'count', EVIL],
  ['value', 'count', `12 ${EVIL}`, '-f', 'json'],
  ['compare', 'choice', EVIL, '##[error]', '-f', 'json'],
  ['compare', 'choice', EVIL, '##[error]'],
  ['resolve', '--list'],
  ['resolve', '--list', '-f', 'json'],
  ['resolve', 'troops', '--by', '::error::', '--reason', '##[error]', '--dry-run'],
  ['explain', '\n::error::x'],
  ['\n::error::x'],
  ['report', '--claim', '\n::error::x'],
  ['report', '--corpus', '\n::error::x ##[error]'],
  ['check', '--claims', '##vso[x]'],
  ['report', '--\n::error::x'],
  ['lock', '--dry-run'],
  ['check', '--no-cache'],
  ['draft'],
  ['draft', '-o', '-'],
  ['review', '--list'],
  ['review', '--accept', '\n::error::x'],
  ['sources'],
  ['sources', '-f', 'json'],
  ['sources', 'add', '--from', 'refs.json', '--dry-run'],
  ['import', 'refs.json'],
  ['diff', 'before', 'corpus'],
  ['diff', 'before', 'corpus', '-f', 'json'],
  ['diff', 'before', 'corpus', '-f', 'markdown'],
  ['diff', 'corpus', '\n::error::x'],
  ['init', '\n::error::x'],
];

describe('nothing from outside reaches a server of continuous integration as a command', () => {
  it.each(COMMANDS)('%j %j %j %j %j', async (...argv) => {
    const cwd = await folderWith(FILES);
    for (const columns of [undefined, 30]) {
      const { stdout, stderr } = await runIn(cwd, argv, { env: { CI: 'true' }, columns });
      expect(`${stdout}${stderr}`).not.toBe('');
      expect(stdout).not.toMatch(OBEYED);
      expect(stderr).not.toMatch(OBEYED);
    }
  });

  it('but our own annotations do, one a line', async () => {
    const cwd = await folderWith(FILES);
    const { stdout } = await runIn(cwd, ['check', '-f', 'github'], { env: { CI: 'true' } });
    const commands = stdout.split('\n').filter((line) => /^\s*::/u.test(line));
    expect(commands.length).toBeGreaterThan(1);
    for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]*,title=[^:]*::[^\n]/u);
  });

  it('JSON says the same, and what is written to a file is as it was', async () => {
    const cwd = await folderWith(FILES);
    const { stdout } = await runIn(cwd, ['text', 'a', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ text: TEXT });
    await runIn(cwd, ['text', 'a', '-o', 'a.txt']);
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(`${cwd}/a.txt`, 'utf8')).toContain('\n::error::pwned\n');
  });

  it('a patch is what it says to the byte, where no server reads it', async () => {
    const claims = FILES['claims/a.yaml'].replace(', suffix: " ::error::"', '');
    const cwd = await folderWith({ ...FILES, 'claims/a.yaml': claims });
    const argv = ['resolve', 'troops', '--by', 'desk', '--reason', 'x ##[error]', '--dry-run'];
    expect((await runIn(cwd, argv)).stdout).toContain('x ##[error]');
  });
});

/** Controls, bidirectional marks, and characters that nobody sees. */
const STEERING = /(?!\n)[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u2028\u2029]/u;

describe('JSON is safe to print, in every command', () => {
  const words = 'cars\u202e\u2066x\u200b\u0085\u001b[31m';
  const files = {
    ...FILES,
    'corpus/a.txt': `They sent 90 vehicles. It said 12 ${words}.`,
    'claims/a.yaml': FILES['claims/a.yaml'].replace('how many ##[error]', 'how\u202emany\u200b'),
  };
  it.each([
    ['report', '-f', 'json'],
    ['check', '-f', 'sarif'],
    ['show', 'troops', '-f', 'json'],
    ['text', 'a', '-f', 'json'],
    ['find', '12', '-f', 'json'],
    ['audit', '-f', 'json'],
    ['value', 'count', `12 ${words}`, '-f', 'json'],
    ['compare', 'count', `12 ${words}`, '12', '-f', 'json'],
    ['resolve', '--list', '-f', 'json'],
    ['diff', 'corpus', 'corpus', '-f', 'json', '--all'],
  ])('%s %s %s %s %s', async (...argv) => {
    const { stdout } = await runIn(await folderWith(files), argv);
    expect(stdout).not.toMatch(STEERING);
    expect(typeof JSON.parse(stdout)).toBe('object');
  });
});

describe('nothing on standard error steers a terminal', () => {
  const evil = 'x\u001b[31m\u202e\ud83dy';

  it.each([
    ['lock', '--check'],
    ['text', 'a', '-o', `${evil}.txt`],
    ['report', '-f', `json=${evil}.json`],
  ])('%s %s %s', async (...argv) => {
    const lock = JSON.stringify({ lockVersion: 1, sources: [], claims: [], [evil]: 1 });
    const { stderr } = await runIn(await folderWith({ ...FILES, 'reconcile.lock': lock }), argv);
    expect(stderr).toContain('x<U+001B>[31m<U+202E>\ufffdy');
    expect(stderr).not.toMatch(STEERING);
  });
});
