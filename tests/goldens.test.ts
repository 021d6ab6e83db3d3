import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/index.ts';
import type { Report } from '../src/model/report.ts';
import { reconcile } from '../src/judge/reconcile.ts';
import { loadRegistry } from '../src/registry/index.ts';
import { formatReport, FORMATS, isFormatName, type FormatName } from '../src/report/index.ts';
import { ROOT, runIn } from './cli/terminal.ts';

/** What each format's golden is called: the ending tells an editor how to show it. */
const FILES = {
  terminal: 'report.txt',
  json: 'report.json',
  markdown: 'report.md',
  html: 'report.html',
  sarif: 'report.sarif',
  junit: 'report.xml',
  github: 'report.github.txt',
  csv: 'readings.csv',
  'csv-claims': 'claims.csv',
  w3c: 'annotations.jsonld',
  claimreview: 'reviews.jsonld',
} as const satisfies Record<FormatName, string>;

/** Without the page's own style and script: what the golden is for is what the page says. */
const bare = (text: string): string => text.replace(/<(style|script)>[^]*?<\/\1>|<meta http-equiv[^]*?>/gu, '');

describe('the bundled corpus, as it was', () => {
  let report: Report;
  beforeAll(async () => {
    report = reconcile(await loadCorpus('corpus', { cwd: ROOT }), await loadRegistry([], { cwd: ROOT }));
  });

  it.each(Object.keys(FORMATS).filter(isFormatName))('in the format %s', async (name) => {
    const text = await formatReport(report, name);
    await expect(name === 'html' ? bare(text) : text).toMatchFileSnapshot(`goldens/${FILES[name]}`);
  });
});

/** Command lines, by the name of their golden. */
const COMMANDS = {
  help: ['--help'],
  version: ['--version'],
  'report-claim': ['report', '--claim', 'peacekeepers.troops'],
  'report-quiet': ['--quiet', '--tag', 'peacekeeping'],
  'report-unknown-claim': ['report', '--claim', 'peacekeepers.trops'],
  check: ['check'],
  'check-quiet': ['check', '--quiet', '--claim', 'peacekeepers.troops'],
  'check-warnings': ['check', '--claim', 'general.name', '--max-warnings', '0'],
  'check-none': ['check', '--fail-severity', 'none', '--claim', 'turkey.troops'],
  'check-github': ['check', '-f', 'github', '--claim', 'turkey.troops'],
  'check-file': ['check', 'claims/turkey.yaml', '--fail-severity', 'warning'],
  show: ['show', 'peacekeepers.troops'],
  'show-unknown': ['show', 'nothing.like-it'],
  find: ['find', '1,960'],
  'find-nothing': ['find', 'no such words anywhere'],
  value: ['value', 'count', 'more than 1,400 servicemen'],
  'value-declined': ['value', 'date', 'soon'],
  'value-unknown-kind': ['value', 'cout', '3'],
  compare: ['compare', 'count', '1,960', '2,000'],
  'compare-contradicts': ['compare', 'date', 'March 4, 2025', 'March 5, 2025'],
  explain: ['explain', 'contradiction'],
  'explain-unknown': ['explain', 'contradicton'],
  'unknown-command': ['reprot'],
  'unknown-flag': ['report', '--colour'],
  'unknown-format': ['report', '-f', 'sarf'],
  'two-formats-to-stdout': ['report', '-f', 'json', '-f', 'csv'],
  'no-corpus': ['report', '--corpus', 'no-such-folder'],
  'no-claims': ['report', '--claims', 'no-such-folder/*.yaml'],
} as const satisfies Record<string, readonly string[]>;

describe('the command line, as it was', () => {
  it.each(Object.entries(COMMANDS))('%s', async (name, argv) => {
    const { code, stdout, stderr } = await runIn(ROOT, argv);
    const asked = argv.map((word) => (/^[\w.,:=/-]+$/u.test(word) ? word : `'${word}'`)).join(' ');
    const golden = [`$ reconcile ${asked}`, stdout, '--- stderr', stderr, `--- exit code ${code}`, ''].join('\n');
    await expect(golden).toMatchFileSnapshot(`goldens/cli/${name}.txt`);
  });
});
