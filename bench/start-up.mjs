// What `npm run bench` prints: how long the built command takes, judging and from its cache, as a multiple of bare node, then
// the speeds of reading and of a large corpus. Times on a busy machine swing; the multiples, measured in turn in one run, hold better.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pairs of runs; the first of each is not counted, since it fills the disk cache. */
const ROUNDS = 15;

const root = fileURLToPath(new URL('..', import.meta.url));
const BARE = ['-e', '0'];
const CHECK = ['dist/cli.js', 'check'];
const ANEW = [...CHECK, '--no-cache'];
const COPY = [join(root, 'dist/cli.js'), 'check'];
const MEMORY_NOTE = "process.on('exit', () => process.stderr.write(`maxRSS=${process.resourceUsage().maxRSS}`))";

/** Some variables, such as NODE_EXTRA_CA_CERTS, make bare node slower, and the multiples smaller than they are. */
const CLEAN = Object.fromEntries(
  ['PATH', 'HOME', 'SystemRoot'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
);

const run = (args, cwd = root) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: CLEAN });

const milliseconds = (args, cwd = root) => {
  const begin = performance.now();
  run(args, cwd);
  return performance.now() - begin;
};

/** A copy of the bundled corpus and claims in a folder, that has been checked once; gives what edits a claim file of it. */
const editable = (folder) => {
  for (const part of ['corpus', 'claims']) cpSync(join(root, part), join(folder, part), { recursive: true });
  run(COPY, folder);
  return () => appendFileSync(join(folder, 'claims', 'war.yaml'), '# A remark\n');
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs all in turn, so that what else the machine does falls on all alike. */
const measureInTurn = (cached, folder) => {
  const edit = editable(folder);
  const afterEdit = () => {
    edit();
    return milliseconds(COPY, folder);
  };
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    bare: milliseconds(BARE),
    check: milliseconds(ANEW),
    again: milliseconds(cached),
    edited: afterEdit(),
  })).slice(1);
  return {
    bare: rounds.map(({ bare }) => bare),
    check: rounds.map(({ check }) => check),
    again: rounds.map(({ again }) => again),
    edited: rounds.map(({ edited }) => edited),
  };
};

const row = (name, times) => [name, median(times).toFixed(0), Math.min(...times).toFixed(0)];

const multiples = (name, times, bare) => [
  name,
  (median(times) / median(bare)).toFixed(2),
  (Math.min(...times) / Math.min(...bare)).toFixed(2),
];

const printStartUp = () => {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-bench-'));
  const cached = [...CHECK, '--cache-location', join(folder, 'cache')];
  const { bare, check, again, edited } = measureInTurn(cached, join(folder, 'desk'));
  rmSync(folder, { recursive: true, force: true });
  const lines = [
    ['start-up', 'median', 'least'],
    row('node -e 0, ms', bare),
    row('reconcile check, ms', check),
    row('unchanged, ms', again),
    multiples('check, multiple', check, bare),
    multiples('a file edited, multiple', edited, bare),
    multiples('unchanged, multiple', again, bare),
  ];
  for (const [name, middle, least] of lines) console.log(name.padEnd(28), middle.padStart(8), least.padStart(8));
};

const printMemory = () => {
  const { stderr } = run(['--import', `data:text/javascript,${encodeURIComponent(MEMORY_NOTE)}`, ...ANEW]);
  const kilobytes = Number(/maxRSS=(\d+)/.exec(stderr)?.[1] ?? NaN);
  console.log('peak memory of check, MB'.padEnd(28), (kilobytes / 1024).toFixed(0).padStart(8));
};

/** Runs one of the TypeScript benches beside this file; its table goes straight out. */
const runBench = (file) => {
  console.log('');
  spawnSync(process.execPath, ['--import', 'tsx', `bench/${file}`], { cwd: root, stdio: 'inherit' });
};

if (process.argv.includes('--growth')) {
  // How time grows with length, instead of how long it is.
  const argv = process.argv.slice(2).filter((word) => word !== '--growth');
  const bench = ['--expose-gc', '--import', 'tsx', 'bench/growth.ts', ...argv];
  process.exitCode = spawnSync(process.execPath, bench, { cwd: root, stdio: 'inherit' }).status ?? 2;
} else if (!existsSync(`${root}/dist/cli.js`)) {
  console.error('dist/cli.js is not there: npm run build');
  process.exitCode = 2;
} else if (run(CHECK).status === 2) {
  console.error(`reconcile check cannot do its work:\n${run(CHECK).stderr}`);
  process.exitCode = 2;
} else {
  console.log(`node ${process.version}, ${ROUNDS} rounds`);
  printStartUp();
  printMemory();
  runBench('speed.ts');
  runBench('large-corpus.ts');
}
