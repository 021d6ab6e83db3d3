/** A command that writes, and the files that it finds. */
export interface World {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
}

const claim = (id: string, source: string, quote: string): string =>
  `  - id: ${id}\n    question: What?\n    kind: count\n    readings:\n      - { source: gazette, quote: "412 passengers" }\n      - { source: ${source}, quote: '${quote}' }\n`;

const FILES = {
  'corpus/gazette.txt': 'The ferry “Aurora” carried 412 passengers.\n',
  'corpus/herald.txt': 'The herald counts 398 passengers, and “55 crew” on board.\n',
  'claims/a.yaml': `claims:\n${claim('one', 'herald', '398 passengers')}${claim('two', 'herald', '398 passengers')}`,
};

/** Two files in which something is to be mended. */
const FLAWED = {
  ...FILES,
  'claims/b.yaml': `claims:\n${claim('three', 'herald', '"55 crew"')}`,
  'claims/c.yaml': `claims:\n${claim('four', 'herald', '"55 crew"')}`,
};

const suppression = { finding: 'contradiction', claim: 'gone', evidence: 'r-00000000', reason: 'old' };
const SUPPRESSED = {
  ...FILES,
  'reconcile-suppressions.json': `${JSON.stringify({ version: 1, suppressions: [suppression] })}\n`,
};

const RULE = ['--force', '--by', 'desk', '--on', '2026-11-21', '--reason', 'so'];

/** Every command that writes. */
export const WORLDS: readonly World[] = [
  { name: 'resolve', files: FILES, argv: ['resolve', 'one', ...RULE, '--value', '412'] },
  { name: 'report -o', files: { ...FILES, out: '' }, argv: ['report', '-f', 'json', '-o', 'out'] },
  { name: 'several formats', files: FILES, argv: ['report', '-f', 'json=a', '-f', 'html=b', '-f', 'csv=c'] },
  { name: 'check --fix', files: FLAWED, argv: ['check', '--fix'] },
  { name: 'check --suppress-all', files: SUPPRESSED, argv: ['check', '--suppress-all', '--reason', 'known'] },
  { name: 'check --prune-suppressions', files: SUPPRESSED, argv: ['check', '--prune-suppressions'] },
  { name: 'lock', files: FILES, argv: ['lock'] },
  {
    name: 'init',
    files: { 'gazette.txt': FILES['corpus/gazette.txt'].repeat(200), 'herald.txt': FILES['corpus/herald.txt'] },
    argv: ['init', '--yes', '--ci', 'github'],
  },
  { name: 'init of our example', files: {}, argv: ['init', '--yes'] },
  { name: 'schema -o', files: {}, argv: ['schema', 'claims', '-o', 'claims.schema.json'] },
];
