import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KINDS } from '../../src/kinds/index.ts';
import { run } from '../../src/program/index.ts';
import { FORMATS } from '../../src/report/index.ts';
import { changed, changedJson, textFrom } from './make.ts';
import type { Random } from './random.ts';
import type { Target } from './trial.ts';
import { invalidIn } from './validity.ts';

type Contents = Readonly<Record<string, string>>;

export const CLAIMS = readFileSync('bench/fuzz/claims.yaml', 'utf8');
const SOURCES =
  'sources:\n  - { id: a, file: a.txt, published: 2020-11-10, language: en }\n  - { id: b, file: b.txt, derived_from: [a] }\n';
const CONFIG = 'severities: { uncorroborated: off }\ntolerances: { count: 2% }\n';
const SUPPRESSIONS = 'suppressions:\n  - { code: contradiction, claim: troops, reason: known }\n';
const BIBTEX = '@misc{b, title = {The {B}}, author = {Doe, Jane and Roe, R.}, date = {2020-11-11}, file = {b.txt}}\n';
const CSL =
  '[{"id":"b","type":"article","title":"B","issued":{"date-parts":[[2020,11,11]]},"author":[{"family":"Doe","given":"J."}]}]\n';
const ARTICLE =
  '# The war\n\nThey sent 70 vehicles on 5 May, [a report](a) says. “John Smith spoke”, and 80 vehicles came.\n';
const PROPOSALS =
  '[{"question":"How many vehicles?","kind":"count","unit":"vehicles","readings":[{"source":"a","exact":"90 vehicles"},{"source":"b","exact":"80 vehicles","prefix":"were "}]}]';
const ANNOTATIONS =
  '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":{"type":"TextualBody","value":"How many?"},"target":{"source":"a","selector":{"type":"TextQuoteSelector","exact":"90 vehicles","prefix":"sent "}}}';
const PROJECT: Contents = {
  'corpus/a.txt': 'They sent 90 vehicles on May 5, 2020. John Smith spoke.',
  'corpus/b.txt': 'There were 80 vehicles. Mr. Smith did not speak.',
  'claims/a.yaml': CLAIMS,
  'corpus/sources.yaml': SOURCES,
  'reconcile.config.yaml': CONFIG,
  'reconcile-suppressions.yaml': SUPPRESSIONS,
};
const GIVEN: Contents = {
  'list.bib': BIBTEX,
  'list.json': CSL,
  'article.md': ARTICLE,
  'proposals.json': PROPOSALS,
  'annotations.json': ANNOTATIONS,
};

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

/** A command line, and what it prints, as `invalidIn` names it. */
interface Call {
  readonly argv: readonly string[];
  readonly prints: string;
}

const runIn = async (cwd: string, { argv, prints }: Call, stdin = ''): Promise<string> => {
  let [stdout, stderr] = ['', ''];
  const code = await run(argv, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    stdin: () => Promise.resolve(stdin),
    cwd,
    env: { CI: 'true' },
    columns: undefined,
    today: '2026-11-21',
  });
  if (code > 2 || stderr.includes('internal fault')) throw new Error(`exit ${code}: ${stderr}`);
  const invalid = [...(stdout === '' ? [] : invalidIn(prints, stdout)), ...invalidIn('', stderr)];
  if (invalid.length > 0) throw new Error(`invalid ${prints}: ${invalid.slice(0, 3).join('; ')}`);
  return `${code}\n${stdout}\n${stderr.replaceAll(cwd, '')}`;
};

/** Runs a command on a project with one of its files changed; what is called `proposals.json` comes in by standard input. */
const trialOf = (contents: Contents, file: string, call: Call, random: Random): ReturnType<Target['trial']> => {
  const change = /\.(?:json|lock)$/u.test(file) && random.number(4) > 0 ? changedJson : changed;
  const now = { ...contents, [file]: change(contents[file] ?? '', random) };
  return {
    input: JSON.stringify({ argv: call.argv, file, content: now[file] }),
    run: () => inFolder(now, (cwd) => runIn(cwd, call, now['proposals.json'])),
  };
};

const FORMAT_NAMES = Object.keys(FORMATS);
const KIND_NAMES = Object.keys(KINDS);

const pick = (names: readonly string[], random: Random): string => names[random.number(names.length)] ?? '';

const json = (command: string, ...rest: readonly string[]): Call => ({
  argv: [command, '-f', 'json', ...rest],
  prints: 'json',
});
const terminal = (...argv: readonly string[]): Call => ({ argv, prints: 'terminal' });

const reported = (command: string, format: string, ...rest: readonly string[]): Call => ({
  argv: [command, ...rest, '-f', format],
  prints: format === 'json' ? (command === 'proof' ? 'proof' : 'report') : format,
});

const RULING = ['--by', 'desk', '--on', '2026-11-21', '--reason', 'so', '--force', '--dry-run'];

const project: Target = {
  name: 'a project',
  trial: (random) => {
    const file = pick(Object.keys(PROJECT), random);
    const call = random.one<Call>([
      reported('report', pick(FORMAT_NAMES, random)),
      reported('check', pick(FORMAT_NAMES, random)),
      random.one([json('audit'), terminal('audit')]),
      random.one([json('sources'), terminal('sources')]),
      random.one([json('show', 'troops'), terminal('show', 'troops')]),
      random.one([json('text', 'a'), terminal('text', 'a', '--offsets')]),
      random.one([json('find', textFrom(random, 3)), terminal('find', textFrom(random, 3))]),
      random.one([json('resolve', '--list'), terminal('resolve', 'troops', ...RULING)]),
      random.one([json('review', '--list'), terminal('draft', '-o', '-')]),
      random.one([
        terminal('lock', '--dry-run'),
        terminal('check', '--fix-dry-run'),
        terminal('check', '--print-config'),
      ]),
    ]);
    return trialOf(PROJECT, file, call, random);
  },
};

/** A command that says how words are read, given on the command line. */
const words: Target = {
  name: 'words on the command line',
  trial: (random) => {
    const [kind, one, other] = [pick(KIND_NAMES, random), textFrom(random, 8), textFrom(random, 8)];
    const call = random.one([
      json('value', kind, '--', one),
      terminal('value', kind, '--', one),
      json('compare', kind, '--', one, other),
      terminal('compare', kind, '--', one, other),
      terminal('explain', '--', one),
    ]);
    return { input: JSON.stringify(call.argv), run: () => inFolder({}, (cwd) => runIn(cwd, call)) };
  },
};

/** What a user gives beside the project: bibliographies, manuscripts, proposals and annotations. */
const given: Target = {
  name: 'a file given',
  trial: (random) => {
    const [file, call] = random.one<readonly [string, Call]>([
      ['list.bib', terminal('sources', 'add', '--from', 'list.bib', '--dry-run')],
      ['list.json', terminal('sources', 'add', '--from', 'list.json', '--dry-run')],
      [
        'article.md',
        reported(
          'proof',
          random.one(['terminal', 'markdown', 'json', 'html', 'sarif', 'junit', 'github']),
          'article.md',
        ),
      ],
      ['proposals.json', { argv: ['propose'], prints: 'outcomes' }],
      ['annotations.json', { argv: ['import', 'annotations.json'], prints: 'json' }],
    ]);
    return trialOf({ ...PROJECT, ...GIVEN }, file, call, random);
  },
};

/** A lock and a JSON report of the project. */
const recorded = async (): Promise<Contents> =>
  await inFolder(PROJECT, async (cwd) => {
    await runIn(cwd, terminal('lock'));
    await runIn(cwd, terminal('report', '-f', 'json', '-o', 'report.json'));
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
      const call = random.one<Call>([
        json('diff', file, 'corpus'),
        terminal('diff', file, 'corpus'),
        terminal('diff', file, 'corpus', '-f', 'markdown'),
        terminal('diff', 'corpus', file, '--min-change', '5%'),
        reported('check', 'json', '--lock', 'reconcile.lock'),
        terminal('lock', '--check'),
      ]);
      return trialOf(contents, file, call, random);
    },
  };
  return [project, words, given, record];
};
