import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/index.ts';
import { folderWith, runIn } from './terminal.ts';

/** Words that every plain object knows. */
const WORDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '__defineGetter__'] as const;

/** Ids are written in small letters, and begin with one. */
const idOf = (word: string): string => word.toLowerCase().replace(/^_+/u, 'x');

const text = (word: string): string =>
  `They sent 90 vehicles to ${word}. The ${word} spoke. He chose ${word}. They counted 70 ${word} there.`;

/** A folder in which everything that has a name is called so. */
const folderCalled = (word: string): Promise<string> => {
  const id = idOf(word);
  return folderWith({
    [`corpus/${id}.txt`]: text(word),
    'corpus/head.md': `# ${word}\n\nIt was so.\n\n| ${word} | x |\n| --- | --- |\n| 1 | 2 |\n`,
    'corpus/table.csv': `${word},toString\n1,2\n`,
    'corpus/b.txt': `There were 80 vehicles. The ${word} spoke. He chose peace.`,
    'corpus/sources.yaml': `sources:
  - { id: ${id}, file: ${id}.txt, language: en, published: 2020-11-10, title: "${word}" }
  - { id: b, file: b.txt, language: en, published: 2020-11-10, derived_from: [${id}] }
  - { id: head, file: head.md, author: "${word}", publisher: "${word}" }
  - { id: table, file: table.csv }
`,
    'list.bib': `@misc{${id}, ${word} = {x}, title = {${word}}, file = {${id}.txt}}\n`,
    'list.json': `[{"id":"${id}","title":"${word}","${word}":"x","issued":{"date-parts":[["2020"]]}}]`,
    'claims/a.yaml': `events: { ${id}: { title: "${word}", date: 2020-11-10 } }
parties: { ${id}: { name: "${word}", of: b }, b: { name: B } }
claims:
  - id: ${id}
    question: How many?
    kind: count
    unit: vehicles
    event: ${id}
    tags: ["${word}"]
    related: [choice]
    readings:
      - { source: ${id}, quote: "90 vehicles", attributed_to: ${id} }
      - { source: b, quote: "80 vehicles" }
  - id: choice
    question: What?
    kind: choice
    broader: { "x${word}": "${word}", peace: "y${word}" }
    readings:
      - { source: ${id}, quote: "He chose ${word}", value: "${word}" }
      - { source: b, quote: "He chose peace", value: peace }
  - id: name
    question: Who?
    kind: name
    aliases: { "x${word}": ["${word}"] }
    readings:
      - { source: ${id}, quote: "${word}" }
      - { source: b, quote: "${word}" }
  - id: units
    question: How many?
    kind: count
    unit: "${word}"
    readings:
      - { source: ${id}, quote: "70 ${word}" }
  - id: members
    question: Which?
    kind: set
    aliases: { "${word}s": ["${word}"] }
    readings:
      - { source: ${id}, quote: "${word}", value: ["${word}"] }
`,
    'reconcile.config.yaml': `severities: { uncorroborated: off }\ntags: { "${word === '__proto__' ? 'proto' : word}": { contradiction: warning } }\n`,
  });
};

const COMMANDS = (word: string): readonly (readonly string[])[] => [
  ...Object.keys(FORMATS).map((format) => ['report', '-f', format]),
  ['check', '--source', idOf(word)],
  ['check', '--tag', word],
  ['check', '--claim', idOf(word)],
  ['show', idOf(word)],
  ['text', idOf(word)],
  ['find', word],
  ['audit'],
  ['sources'],
  ['sources', 'add', '--from', 'list.bib', '--dry-run'],
  ['sources', 'add', '--from', 'list.json', '--dry-run'],
  ['text', 'table'],
  ['text', 'head'],
  ['lock'],
  ['lock', '--check'],
  ['diff', 'reconcile.lock', 'corpus'],
  ['check', '--suppress-all', '--reason', word],
  ['check', '--print-config'],
  ['resolve', idOf(word), '--by', word, '--reason', word],
  ['explain', word],
  ['schema', word],
  ['value', word, '90'],
  ['value', 'choice', word, '--broader', `${word}=${word}s`],
  ['value', 'count', '90', '--unit', word],
  ['value', 'date', 'May 5', '--language', word],
  ['compare', 'name', word, `x${word}`, '--alias', `${word}=x${word}`],
  ['report', '-f', word],
  [word],
];

describe('words that every object knows are names like others', () => {
  it.each(WORDS)('%s', async (word) => {
    const cwd = await folderCalled(word);
    for (const argv of COMMANDS(word)) {
      const { code, stdout, stderr } = await runIn(cwd, argv);
      expect(`${stdout}${stderr}`, argv.join(' ')).not.toMatch(/internal fault|\[native code\]|\[object Object\]/u);
      expect([0, 1, 2]).toContain(code);
    }
    const ran = await runIn(cwd, ['report', '-f', 'json']);
    expect(ran.stderr).toBe('');
    const report: unknown = JSON.parse(ran.stdout);
    expect(report).toMatchObject({ summary: { sources: 4, claims: 5 } });
    const { stdout } = await runIn(cwd, ['report', '-f', 'json', '--claim', idOf(word)]);
    expect(JSON.parse(stdout)).toMatchObject({ claims: [{ verdict: 'contradicted', event: { id: idOf(word) } }] });
  });
});
