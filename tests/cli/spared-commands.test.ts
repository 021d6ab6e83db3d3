import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/program/commands.ts';
import { connect } from './mcp-client.ts';
import { folderWith, ROOT, runIn } from './terminal.ts';

const PROPOSAL = {
  question: 'How many vehicles came to the valley?',
  kind: 'count',
  readings: [{ source: 'a', exact: '90 vehicles' }],
};

const NOTE = {
  uri: 'https://a.example/news',
  text: 'How many vehicles came?',
  target: [{ source: 'https://a.example/news', selector: [{ type: 'TextQuoteSelector', exact: '90 vehicles' }] }],
};

const CLAIMS =
  'claims:\n  - id: died\n    question: How many died?\n    kind: count\n    readings:\n      - { source: a, quote: "14 people" }\n      - { source: b, quote: "15 people" }\n';

/** Files that a run reads, or that somebody else wrote: nothing may be written over one, or into it. */
const SPARED = {
  'corpus/a.txt':
    'In Tavir 90 vehicles came to the valley on 5 May 2020. A fire in Tavir killed 14 people, the mayor said.\n',
  'corpus/b.txt':
    'The ministry said that 90 vehicles came to the valley on 5 May 2020. A fire in Tavir killed 15 people, police said.\n',
  'corpus/report.html': '<meta name="generator" content="reconcile 0.1.0" /><p>They sent 90 vehicles.</p>',
  'corpus/sources.yaml':
    'sources:\n  - { id: a, file: a.txt, url: "https://a.example/news" }\n  - { id: b, file: b.txt }\n  - { id: c, file: report.html }\n',
  'reconcile.config.yaml': 'severities: { uncorroborated: off }\n',
  'reconcile-suppressions.json': '{ "version": 1, "suppressions": [] }\n',
  'notes.json': JSON.stringify([NOTE]),
  'article.txt': 'They sent 90 vehicles.\n',
  'mine.txt': 'A letter of mine.\n',
  'mine.yaml': 'services:\n  web: { image: letters }\n',
  'list.yaml': '- a letter of mine\n',
} as const;

/** Read by some commands alone. */
const READ = {
  'claims/a.yaml': CLAIMS,
  'later/report.html': '<meta name="generator" content="reconcile 0.1.0" /><p>They sent 91 vehicles.</p>',
};

type Command = (typeof COMMANDS)[number][0];

/** How each command is called so that it has something to write; `null` where it takes no path to write to. */
const CALLS: Readonly<Record<Command, readonly string[] | null>> = {
  report: ['report'],
  check: ['check'],
  merge: ['merge', 'whole.part'],
  show: ['show', 'died'],
  draft: ['draft'],
  review: ['review', '--list'],
  proof: ['proof', 'article.txt'],
  propose: ['propose', '--write'],
  import: ['import', 'notes.json', '--write'],
  resolve: ['resolve', '--list'],
  find: ['find', '90 vehicles'],
  text: ['text', 'a'],
  sources: ['sources'],
  audit: ['audit'],
  lock: ['lock', '--lock', 'old.lock'],
  diff: ['diff', 'corpus', 'later'],
  agreement: ['agreement', 'claims', 'claims'],
  value: ['value', 'count', '90'],
  compare: ['compare', 'count', '90', '91'],
  mcp: ['mcp'],
  init: null,
  schema: ['schema', 'claims'],
  explain: ['explain'],
};

/** Commands that add to a claim file: where one stands, it grows. */
const ADDING: ReadonlySet<string> = new Set<Command>(['draft', 'propose', 'import', 'mcp']);

/** A server is slow to start where much else runs: it is tried on two files. */
const PATIENCE_MS = 120_000;

const COMMAND_LINE = join(ROOT, 'src/cli.ts');

/** Runs a command that writes to a file; gives all that it said. */
const written = async (cwd: string, argv: readonly string[], file: string): Promise<string> => {
  const line = [...argv, '-o', file];
  if (argv[0] !== 'mcp') {
    const stdin = (): Promise<string> => Promise.resolve(JSON.stringify(PROPOSAL));
    const ran = await runIn(cwd, line, { stdin });
    return `${ran.code}: ${ran.stdout}${ran.stderr}`;
  }
  const { call, close } = await connect(join(ROOT, 'node_modules/.bin/tsx'), [COMMAND_LINE, ...line], cwd);
  const said = await call('propose_claim', { claim: PROPOSAL, write: true });
  await close();
  return JSON.stringify(said);
};

/** A folder in which all that is read stands, and a lock that is out of date. */
const folder = async (): Promise<string> => {
  const before = SPARED['corpus/b.txt'].replace('15 people', '16 people');
  const cwd = await folderWith({ ...SPARED, ...READ, 'corpus/b.txt': before });
  await runIn(cwd, ['lock', '--lock', 'old.lock']);
  await writeFile(join(cwd, 'corpus/b.txt'), SPARED['corpus/b.txt']);
  await runIn(cwd, ['lock']);
  await runIn(cwd, ['check', '--shard', '1/1', '-o', 'whole.part']);
  return cwd;
};

const calls = Object.entries(CALLS).flatMap(([name, argv]) => (argv === null ? [] : [{ name, argv }]));

describe('no command writes over what is not ours', () => {
  it('has a row for each command', () => {
    expect(Object.keys(CALLS).toSorted()).toEqual(COMMANDS.map(([name]) => name).toSorted());
  });

  it.each(calls)(
    '$name writes where nothing stands',
    async ({ name, argv }) => {
      const cwd = await folder();
      const file = ADDING.has(name) ? 'new.yaml' : 'new';
      await written(cwd, argv, file);
      expect(await readFile(join(cwd, file), 'utf8')).not.toBe('');
    },
    PATIENCE_MS,
  );

  it.each(calls)(
    '$name spares the rest',
    async ({ name, argv }) => {
      const cwd = await folder();
      const held = {
        ...(name === 'mcp'
          ? { 'corpus/sources.yaml': SPARED['corpus/sources.yaml'], 'mine.yaml': SPARED['mine.yaml'] }
          : SPARED),
        ...(!ADDING.has(name) && { 'claims/a.yaml': CLAIMS }),
        ...(name === 'diff' && { 'later/report.html': READ['later/report.html'] }),
      };
      for (const [file, content] of Object.entries(held)) {
        const said = await written(cwd, argv, file);
        expect(said, file).toMatch(/cannot write|cannot add|is no claim file/u);
        expect(await readFile(join(cwd, file), 'utf8'), file).toBe(content);
      }
    },
    PATIENCE_MS,
  );

  it('a file in other letters is added to by none', async () => {
    const cwd = await folder();
    const old = Buffer.from('claims: # d\u00e9j\u00e0\n', 'latin1');
    await writeFile(join(cwd, 'claims/old.yaml'), old);
    for (const { argv } of calls.filter(({ name }) => ADDING.has(name) && name !== 'mcp')) {
      expect(await written(cwd, argv, 'claims/old.yaml')).toContain('cannot add to claims/old.yaml');
      expect(await readFile(join(cwd, 'claims/old.yaml'))).toEqual(old);
    }
  });

  it('a claim file is called by its own name, whatever pattern that is as well', async () => {
    const cwd = await folderWith({ ...SPARED, 'claims/a.yaml': CLAIMS, 'claims/[a].yaml': '# mine\n' });
    await written(cwd, CALLS.propose ?? [], 'claims/[a].yaml');
    expect(await readFile(join(cwd, 'claims/[a].yaml'), 'utf8')).toMatch(/^# mine\n[^]*90 vehicles/u);
    expect(await readFile(join(cwd, 'claims/a.yaml'), 'utf8')).toBe(CLAIMS);
  });

  it('diff spares what would become a source of either side', async () => {
    const cwd = await folder();
    expect((await runIn(cwd, ['diff', 'corpus', 'later', '-o', 'later/new.txt'])).code).toBe(2);
    expect((await runIn(cwd, ['diff', 'later', 'corpus', '-o', 'later/new.txt'])).code).toBe(2);
  });
});
