import { FORMATS } from '../../../src/report/index.ts';
import { PROOF_FORMATS } from '../../../src/report/proof-formats.ts';

/** A command line, or several one after the other, in a folder that departs from the usual one in some files. */
export interface Row {
  readonly argv: readonly string[];
  readonly first?: readonly (readonly string[])[];
  readonly files?: Readonly<Record<string, string>>;
}

const reading = (source: string, quote: string): string => `      - { source: ${source}, quote: "${quote}" }\n`;
const claim = (id: string, kind: string, readings: string): string =>
  `  - id: ${id}\n    question: What of ${id}?\n    kind: ${kind}\n    readings:\n${readings}`;

export const FILES = {
  'story.md': 'The ferry carried 421 passengers.[^gazette] Smith “spoke at length of nothing” there.\n',
  'corpus/gazette.txt': 'The ferry carried 412 passengers on May 5, 2020. John Smith “spoke” to them at 9 p.m.\n',
  'corpus/herald.txt': 'The herald counts 398 passengers on May 5, 2020. John Smyth did not speak to them.\n',
  'corpus/sources.yaml':
    'sources:\n  - { id: gazette, file: gazette.txt, published: 2020-05-06 }\n  - { id: herald, file: herald.txt }\n',
  'claims/a.yaml': `claims:\n${claim('one', 'count', reading('gazette', '412 passengers') + reading('herald', '398 passengers'))}${claim('when', 'date', reading('gazette', 'on May 5, 2020') + reading('herald', 'on May 5, 2020'))}`,
  'claims/b.yaml': `claims:\n${claim('who', 'name', reading('gazette', 'John Smith') + reading('herald', 'John Smyth'))}${claim('lost', 'count', reading('herald', '412 passengers') + reading('gazette', 'nothing of it'))}${claim('typed', 'name', reading('gazette', "John Smith 'spoke'"))}`,
} as const;

const RULE = ['--by', 'desk', '--on', '2026-11-21', '--reason', 'so'];

const DRAFTS = `claims:\n${['drafted', 'other'].map((id) => `${claim(id, 'count', reading('gazette', '412 passengers') + reading('herald', '398 passengers'))}    draft: { confidence: likely, slot: d-0000000${id.length} }\n`).join('')}`; // prettier-ignore

const WORKING: readonly Row[] = [
  ...Object.keys(FORMATS).flatMap((format) => [{ argv: ['report', '-f', format] }, { argv: ['check', '-f', format] }]),
  { argv: [] },
  { argv: ['--version'] },
  { argv: ['--help'] },
  { argv: ['check', '--help'] },
  { argv: ['check', '--print-config'] },
  { argv: ['check', '--fix-dry-run'] },
  { argv: ['check', '--fix'] },
  { argv: ['check', '--suppress-all', '--reason', 'known'] },
  { argv: ['check', '--prune-suppressions'], first: [['check', '--suppress-all', '--reason', 'known']] },
  { argv: ['report', '-f', 'json=a.json', '-f', 'html=a.html', '-f', 'markdown'] },
  { argv: ['show', 'one'] },
  { argv: ['show', 'one', '-f', 'json'] },
  { argv: ['resolve', '--list'] },
  { argv: ['resolve', 'one', ...RULE, '--value', '412'] },
  { argv: ['resolve', 'one', ...RULE, '--dry-run'] },
  { argv: ['find', '412'] },
  { argv: ['find', 'passengers', '-f', 'json'] },
  { argv: ['text', 'gazette', '--offsets'] },
  { argv: ['text', 'gazette', '-f', 'json'] },
  { argv: ['audit'] },
  { argv: ['audit', '-f', 'json'] },
  { argv: ['draft'] },
  ...Object.keys(PROOF_FORMATS).map((format) => ({ argv: ['proof', 'story.md', '-f', format] })),
  { argv: ['proof', 'story.md', '-o', 'proof.html', '-f', 'html'] },
  {
    argv: ['agreement', 'claims', 'ben'],
    files: { 'ben/a.yaml': `claims:\n${claim('one', 'count', reading('gazette', '412 passengers'))}` },
  },
  { argv: ['agreement', 'claims', 'nobody'] },
  {
    argv: ['merge', 'first.json', 'second.json'],
    first: [
      ['check', '--shard', '1/2', '-o', 'first.json'],
      ['check', '--shard', '2/2', '-o', 'second.json'],
    ],
  },
  { argv: ['merge', 'nothing.json'] },
  { argv: ['draft', '-o', '-'] },
  { argv: ['review'], files: { 'claims/draft.yaml': DRAFTS } },
  { argv: ['review', '--list', '-f', 'json'], files: { 'claims/draft.yaml': DRAFTS } },
  { argv: ['review', '--accept', 'drafted', '--drop', 'other'], files: { 'claims/draft.yaml': DRAFTS } },
  { argv: ['review', '--merge', 'drafted=one'], files: { 'claims/draft.yaml': DRAFTS } },
  { argv: ['review', '--rename', 'drafted=anew'], files: { 'claims/draft.yaml': DRAFTS } },
  { argv: ['sources'] },
  { argv: ['sources', '-f', 'json'] },
  {
    argv: ['sources', 'add', '--from', 'list.json'],
    files: { 'list.json': '[{"id": "gazette", "type": "article-newspaper", "title": "The ferry"}]' },
  },
  { argv: ['sources', 'add', '--from', 'list.bib'], files: { 'list.bib': '@article{herald, title = {A crossing' } },
  {
    argv: ['import', 'notes.json'],
    files: {
      'notes.json':
        '[{"body": {"value": "How many?"}, "target": {"source": "corpus/gazette.txt", "selector": {"type": "TextQuoteSelector", "exact": "412 passengers"}}}]',
    },
  },
  { argv: ['lock'] },
  { argv: ['lock', '--check'] },
  { argv: ['lock', '--check'], first: [['lock']] },
  { argv: ['diff', 'corpus', 'reconcile.lock'], first: [['lock']] },
  { argv: ['diff', 'reconcile.lock', 'corpus', '-f', 'json'], first: [['lock']] },
  { argv: ['value', 'count', 'about 412 passengers'] },
  { argv: ['value', 'date', 'el 5 de mayo de 2020', '-f', 'json'] },
  { argv: ['compare', 'count', '412', 'some 400'] },
  { argv: ['init', '--yes'] },
  { argv: ['init', '--yes', '--ci', 'github'], files: { 'reconcile.config.yaml': '' } },
  ...['claims', 'proposals', 'outcomes', 'sources', 'config', 'suppressions', 'report'].map((name) => ({
    argv: ['schema', name],
  })),
  { argv: ['explain'] },
  { argv: ['explain', 'contradiction'] },
  { argv: ['explain', 'rounds-to'] },
];

const withFile = (file: string, content: string, argv: readonly string[] = ['check']): Row => ({
  argv,
  files: { [file]: content },
});

const CONFIG = 'reconcile.config.yaml';

const FAULTY: readonly Row[] = [
  { argv: ['chekc'] },
  { argv: ['check', '--no-such-flag'] },
  { argv: ['check', '--fail-severity', 'most'] },
  { argv: ['check', '--max-warnings', 'many'] },
  { argv: ['report', '-f', 'markdwon'] },
  { argv: ['report', '-f', 'json', '-f', 'csv'] },
  { argv: ['report', '-f', 'json=a', '-f', 'csv=a'] },
  { argv: ['report', '-f', 'json=a', '-o', 'b'] },
  { argv: ['report', '--corpus', 'nowhere'] },
  { argv: ['report', '--corpus', 'claims/a.yaml'] },
  { argv: ['report', '--claims', 'nowhere/*.yaml'] },
  { argv: ['report', '--claim', 'oen'] },
  { argv: ['report', '--source', 'gazete'] },
  { argv: ['report', '--config', 'nowhere.yaml'] },
  { argv: ['report', '-o', 'claims/a.yaml'] },
  { argv: ['report', '-o', 'corpus/gazette.txt'] },
  { argv: ['report', '-o', 'nowhere/a.txt'] },
  { argv: ['report', '-o', 'mine.txt'], files: { 'mine.txt': 'mine' } },
  { argv: ['report', '--lock', 'nowhere.lock'] },
  { argv: ['check', 'claims/nowhere.yaml'] },
  { argv: ['check', '--suppress-all'] },
  { argv: ['check', '--reason', 'so'] },
  { argv: ['check', '--suppress-all', '--reason', 'so', '--expires', '2001-01-01'] },
  { argv: ['show', 'oen'] },
  { argv: ['show', 'one', '-f', 'csv'] },
  { argv: ['propose', '--help'] },
  { argv: ['mcp', '--help'] },
  { argv: ['mcp', '--no-such-flag'] },
  { argv: ['draft', '-o', 'corpus/gazette.txt'] },
  { argv: ['proof', 'none.md'] },
  { argv: ['proof', 'corpus'] },
  { argv: ['review', '--accept', 'one'] },
  { argv: ['review', '--rename', 'one'] },
  { argv: ['resolve'] },
  { argv: ['resolve', 'one'] },
  { argv: ['resolve', 'one', ...RULE, '--value', 'many'] },
  { argv: ['resolve', 'one', ...RULE, '--value', '7'] },
  { argv: ['resolve', 'one', ...RULE, '--value', '412', '--value', '398'] },
  { argv: ['resolve', 'when', ...RULE] },
  { argv: ['resolve', 'lost', ...RULE] },
  { argv: ['resolve', 'one', ...RULE], first: [['resolve', 'one', ...RULE]] },
  { argv: ['find', '412', '--source', 'gazete'] },
  { argv: ['text', 'gazete'] },
  { argv: ['value', 'cuont', '4'] },
  { argv: ['value', 'count', 'none of it'] },
  { argv: ['compare', 'count', 'x', 'y'] },
  { argv: ['diff', 'nowhere', 'corpus'] },
  { argv: ['diff', 'claims/a.yaml', 'corpus'] },
  { argv: ['import', 'nowhere.json'] },
  { argv: ['import', 'claims/a.yaml'] },
  { argv: ['init', 'nowhere.txt'] },
  { argv: ['init', 'corpus/gazette.txt', 'corpus/../corpus/gazette.txt'] },
  { argv: ['schema', 'claim'] },
  { argv: ['explain', 'contradicton'] },
  withFile(CONFIG, 'severities: { nothing: off }\nunknown: 1\n'),
  withFile(CONFIG, 'a: [\nb: }\n'),
  withFile(CONFIG, '&a: *b\n'),
  withFile('corpus/sources.yaml', 'sources:\n  - { id: A, file: ../x.txt }\n  - { id: b, fiel: gazette.txt }\n'),
  withFile('corpus/sources.yaml', 'sources: [\n}\n'),
  withFile('corpus/sources.yaml', 'sources:\n  - { id: gazette, file: gazete.txt }\n', ['text', 'gazette']),
  withFile('corpus/herald.txt', 'a\0b'),
  withFile('corpus/herald.txt', ''),
  withFile('claims/c.yaml', 'claims: [\n  }: {\nb: 1,\n'),
  withFile('claims/c.yaml', 'claims:\n  - { id: one, question: Q, kind: cuont, readings: [ { source: x, quote: 1,960 men } ] }\n  - &a { b: *a }\n'),
  withFile('claims/c.yaml', 'claims:\n  - id: constructor\n    id: __proto__\n'),
  withFile('reconcile-suppressions.json', '{ "suppressions": [ { "code": "nothing" } ] }'),
  withFile('reconcile-suppressions.json', '{'),
  withFile('reconcile.lock', 'no lock'),
  withFile('reconcile.lock', 'no lock', ['lock']),
  withFile('old.json', '{ "schemaVersion": 99 }', ['diff', 'old.json', 'corpus']),
]; // prettier-ignore

/** Every command with what it prints, and every fault that a command line or a file can have. */
export const COMMANDS: readonly Row[] = [...WORKING, ...FAULTY];
