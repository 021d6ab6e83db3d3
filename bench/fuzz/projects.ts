import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../src/program/index.ts';
import { changed, textFrom } from './make.ts';
import type { Random } from './random.ts';
import type { Target } from './trial.ts';

type Contents = Readonly<Record<string, string>>;

const ROOT = resolve(import.meta.dirname, '../..');

export const CLAIMS = readFileSync(join(ROOT, 'bench/fuzz/claims.yaml'), 'utf8');
const SOURCES =
  'sources:\n  - { id: a, file: a.txt, published: 2020-11-10, language: en }\n  - { id: b, file: b.txt, derived_from: [a] }\n';
const CONFIG = 'severities: { uncorroborated: off }\ntolerances: { count: 2% }\n';
const SUPPRESSIONS = 'suppressions:\n  - { code: contradiction, claim: troops, reason: known }\n';
const BIBTEX = '@misc{b, title = {The {B}}, author = {Doe, Jane and Roe, R.}, date = {2020-11-11}, file = {b.txt}}\n';
const CSL =
  '[{"id":"b","type":"article","title":"B","issued":{"date-parts":[[2020,11,11]]},"author":[{"family":"Doe","given":"J."}]}]\n';
const PROJECT: Contents = {
  'corpus/a.txt': 'They sent 90 vehicles on May 5, 2020. John Smith spoke.',
  'corpus/b.txt': 'There were 80 vehicles. Mr. Smith did not speak.',
  'claims/a.yaml': CLAIMS,
  'corpus/sources.yaml': SOURCES,
  'reconcile.config.yaml': CONFIG,
  'reconcile-suppressions.yaml': SUPPRESSIONS,
  'list.bib': BIBTEX,
  'list.json': CSL,
};

const FORMATS = ['terminal', 'json', 'markdown', 'html', 'csv', 'csv-claims', 'sarif', 'junit', 'github'] as const;

const inFolder = async <T>(contents: Contents, act: (cwd: string) => Promise<T>): Promise<T> => {
  const cwd = await mkdtemp(join(tmpdir(), 'reconcile-fuzz-'));
  try {
    for (const [file, content] of Object.entries(contents)) {
      await mkdir(dirname(join(cwd, file)), { recursive: true });
      await writeFile(join(cwd, file), content);
    }
    return await act(cwd);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
};

const runIn = async (cwd: string, argv: readonly string[]): Promise<string> => {
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
  const printsJson = ['json', 'sarif'].includes(argv[argv.indexOf('-f') + 1] ?? '') && !argv.includes('-o');
  if (code < 2 && printsJson) JSON.parse(stdout);
  return `${code}\n${stdout}\n${stderr.replaceAll(cwd, '')}`;
};

/** Runs a command on a project with one of its files changed. */
const trialOf = (
  contents: Contents,
  file: string,
  argv: readonly string[],
  random: Random,
): ReturnType<Target['trial']> => {
  const now = { ...contents, [file]: changed(contents[file] ?? '', random) };
  return {
    input: JSON.stringify({ argv, file, content: now[file] }),
    run: () => inFolder(now, (cwd) => runIn(cwd, argv)),
  };
};

const project: Target = {
  name: 'a project',
  trial: (random) => {
    const names = Object.keys(PROJECT).filter((file) => !file.startsWith('list'));
    const file = names[random.number(names.length)] ?? '';
    const argv = random.one<readonly string[]>([
      ['report', '-f', random.one(FORMATS)],
      ['check', '-f', random.one(FORMATS)],
      ['audit', '-f', 'json'],
      ['sources', '-f', 'json'],
      ['find', textFrom(random, 3), '-f', 'json'],
      ['lock', '--dry-run'],
    ]);
    return trialOf(PROJECT, file, argv, random);
  },
};

const bibliography: Target = {
  name: 'a bibliography',
  trial: (random) => {
    const file = random.one(['list.bib', 'list.json']);
    return trialOf(PROJECT, file, ['sources', 'add', '--from', file, '--dry-run'], random);
  },
};

/** A lock and a JSON report of the project. */
const recorded = async (): Promise<Contents> =>
  await inFolder(PROJECT, async (cwd) => {
    await runIn(cwd, ['lock']);
    await runIn(cwd, ['report', '-f', 'json', '-o', 'report.json']);
    const read = async (file: string): Promise<string> => await readFile(join(cwd, file), 'utf8');
    return { 'reconcile.lock': await read('reconcile.lock'), 'report.json': await read('report.json') };
  });

/** Whole projects, and what is kept beside them, with one file changed. */
export const projectTargets = async (): Promise<readonly Target[]> => {
  const contents = { ...PROJECT, ...(await recorded()) };
  const record: Target = {
    name: 'a lock or a report',
    trial: (random) => {
      const file = random.one(['reconcile.lock', 'report.json']);
      const argv = random.one<readonly string[]>([
        ['diff', file, 'corpus', '-f', random.one(['terminal', 'json', 'markdown'])],
        ['diff', 'corpus', file, '--min-change', '5%'],
        ['check', '--lock', 'reconcile.lock', '-f', 'json'],
        ['lock', '--check'],
      ]);
      return trialOf(contents, file, argv, random);
    },
  };
  return [project, bibliography, record];
};
