import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runIn } from './terminal.ts';

const CLAIMS = `claims:
  - id: vehicles
    question: How many vehicles?
    kind: count
    tags: [draft]
    readings:
      - { source: a, quote: "101 vehicles" }
      - { source: b, quote: "103 vehicles" }
  - id: general
    question: Who?
    kind: name
    readings:
      - { source: a, quote: "General Rutskoy" }
      - { source: b, quote: "General Rudsky" }
  - id: seven
    question: How many came?
    kind: count
    readings:
      - { source: c, quote: "Seven" }
`;

/** A contradiction (error), a spelling (warning) and an uncorroborated claim (info). */
const FILES = {
  'corpus/a.txt': 'They sent 101 vehicles under General Rutskoy.',
  'corpus/b.txt': 'They sent 103 vehicles under General Rudsky.',
  'corpus/c.txt': 'Seven came.',
  'claims/c.yaml': CLAIMS,
};

const folder = (config?: string): Promise<string> =>
  folderWith({ ...FILES, ...(config !== undefined && { 'reconcile.config.yaml': config }) });

describe('a configuration', () => {
  it.each<[name: string, config: string, argv: readonly string[], code: number, says: string]>([
    ['none of its keys', '', [], 1, '1 error, 1 warning, 1 note'],
    ['a comment alone', '# nothing\n', [], 1, '1 error, 1 warning, 1 note'],
    ['a finding that is off', 'severities: { contradiction: off }', [], 0, '0 errors, 1 warning, 1 note'],
    ['a graver finding', 'severities: { spelling: error }', [], 1, '2 errors, 0 warnings, 1 note'],
    ['a milder finding', 'severities: { contradiction: info }', [], 0, '0 errors, 1 warning, 2 notes'],
    ['a tag', 'tags: { draft: { contradiction: warning } }', [], 0, '0 errors, 2 warnings, 1 note'],
    ['another tag', 'tags: { old: { contradiction: off } }', [], 1, '1 error, 1 warning, 1 note'],
    [
      'a tag over what holds for all',
      'severities: { contradiction: off }\ntags: { draft: { contradiction: warning } }',
      [],
      0,
      '0 errors, 2 warnings',
    ],
    ['a tolerance', 'tolerances: { count: 5% }', [], 0, '0 errors, 1 warning, 1 note'],
    ['a tolerance that is too small', 'tolerances: { count: 0.01 }', [], 1, '1 error'],
    ['a threshold', 'severities: { contradiction: off }\nthresholds: { failSeverity: warning }', [], 1, '1 warning'],
    ['a threshold, and a flag', 'thresholds: { failSeverity: none }', ['--fail-severity', 'error'], 1, '1 error'],
    ['a most of warnings', 'severities: { contradiction: off }\nthresholds: { maxWarnings: 0 }', [], 1, '1 warning'],
    ['a threshold of none', 'thresholds: { failSeverity: none }', [], 0, '1 error'],
    ['no lookup', 'severities: { contradiction: off }', ['--no-config-lookup'], 1, '1 error'],
  ])('with %s', async (_name, config, argv, code, says) => {
    const ran = await runIn(await folder(config), ['check', ...argv]);
    expect(ran.stderr).toBe('');
    expect(ran.stdout.replace(/\s+/gu, ' ')).toContain(says);
    expect(ran.code).toBe(code);
  });

  it('says what a report is called, whose it is, and of which day', async () => {
    const about = 'title: The column\n  author: The desk\n  date: 2025-03-10\n  introduction: |\n    One.\n\n    Two.';
    const cwd = await folder(`report:\n  ${about}\n`);
    const { stdout } = await runIn(cwd, ['report', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      about: { title: 'The column', author: 'The desk', date: '2025-03-10', introduction: 'One.\n\nTwo.\n' },
    });
    expect((await runIn(cwd, ['report', '--print-config'])).stdout).toContain('title: The column');
  });

  it.each([
    ['report: { date: 2025-02-30 }', 'a day of the calendar'],
    ['report: { titel: x }', 'Did you mean “title”?'],
    ['report: { title: "" }', 'a title'],
    ['report: 7', 'a mapping with title, author, date or introduction'],
  ])('refuses %s', async (config, says) => {
    const ran = await runIn(await folder(config), ['report']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(says);
  });

  it('is found from below, and its paths are taken from where it stands', async () => {
    const root = await folder('corpus: ./corpus\nclaims: [claims/c.yaml]\nseverities: { contradiction: off }');
    const below = join(root, 'deep/er');
    await mkdir(below, { recursive: true });
    const ran = await runIn(below, ['check', '--fail-severity', 'warning']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('../../claims/c.yaml');
    expect(ran.stdout).not.toContain('contradiction');
    // Without keys, its folder is where corpus/ and claims/ are.
    await writeFile(join(root, 'reconcile.config.yaml'), '');
    expect((await runIn(below, ['check'])).stdout).toContain('1 error');
    expect((await runIn(below, ['show', 'seven'])).code).toBe(0);
    expect((await runIn(below, ['find', 'Seven'])).code).toBe(0);
    expect((await runIn(below, ['check', '--no-config-lookup'])).code).toBe(2);
    expect((await runIn(below, ['--no-config-lookup', 'check'])).code).toBe(2);
  });

  it('changes no verdict', async () => {
    const plain = await runIn(await folder(), ['-f', 'json']);
    const quiet = await runIn(await folder('severities: { contradiction: off, spelling: info }'), ['-f', 'json']);
    const claims = (text: string): string => text.slice(text.indexOf('"claims": ['), text.indexOf('"findings": ['));
    expect(claims(quiet.stdout.slice(200))).toBe(claims(plain.stdout.slice(200)));
  });

  it('is named by --config, before or after the command', async () => {
    const root = await folder('severities: { contradiction: error }');
    await writeFile(join(root, 'other.yaml'), 'severities: { contradiction: off }');
    expect((await runIn(root, ['check', '-c', 'other.yaml'])).code).toBe(0);
    expect((await runIn(root, ['--config', 'other.yaml', 'check'])).code).toBe(0);
    const missing = await runIn(root, ['check', '-c', 'othr.yaml']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('othr.yaml');
  });

  it('keeps what an editor has ruled on as information', async () => {
    const root = await folder('severities: { contradiction: error }');
    const shown = await runIn(root, ['show', 'vehicles']);
    const evidence = /r-[0-9a-f]{8}/u.exec(shown.stdout)?.[0] ?? '';
    const ruling = `    resolution: { reason: counted, by: desk, on: 2020-11-20, evidence: ${evidence} }\n`;
    await writeFile(join(root, 'claims/c.yaml'), CLAIMS.replace('  - id: general', `${ruling}  - id: general`));
    expect((await runIn(root, ['check'])).stdout).toContain('0 errors, 1 warning, 2 notes');
  });
});

describe('a broken configuration', () => {
  it('is refused with all its faults, their places and the nearest keys', async () => {
    const root = await folder(`severities: { spellng: error, contradiction: warn }
tolernces: { count: 2% }
tags: { x: { strained: 3 } }
tolerances: { count: 120%, name: 2% }
thresholds: { maxWarnings: many, failSeverty: error }
claims: 7
`);
    const { code, stdout, stderr } = await runIn(root, ['check']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    for (const says of [
      /reconcile\.config\.yaml:1:15 .*“spelling”/u,
      /:1:46 .*warn/u,
      /:2:1 .*“tolerances”/u,
      /:3:24 .*error, warning, info, off/u,
      /:4:22 .*120%/u,
      /:4:28 .*count, quantity, duration/u,
      /:5:28 .*whole number/u,
      /:5:34 .*“failSeverity”/u,
      /:6:9 .*a path or glob/u,
    ])
      expect(stderr).toMatch(says);
  });

  it.each([
    ['no YAML', 'corpus: [', /reconcile\.config\.yaml:\d+:\d+/u],
    ['an anchor', 'corpus: &a x', /1:9 .*anchor/iu],
    ['a list', '- a\n', /1:1 .*mapping/u],
    ['an escape sequence', 'corpus: { "\\e[2J": 1 }', /^[^\u001b]*$/u],
  ])('%s', async (_name, config, says) => {
    const { code, stderr } = await runIn(await folder(config), ['report']);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });

  it('does not disturb commands that use no corpus', async () => {
    expect((await runIn(await folder('x: 1'), ['explain', 'spelling'])).code).toBe(0);
    expect((await runIn(await folder('x: 1'), ['check', '--no-config-lookup'])).code).toBe(1);
  });
});

describe('--print-config', () => {
  it('prints what counts, flags taken in, as a configuration that says the same', async () => {
    const root = await folder(
      'severities: { spelling: off }\ntags: { draft: { contradiction: info } }\ntolerances: { count: 1% }\nthresholds: { maxWarnings: 3 }',
    );
    const argv = ['check', '--fail-severity', 'warning', '--corpus', 'corpus'];
    const printed = await runIn(root, [...argv, '--print-config']);
    expect(printed).toMatchObject({ code: 0, stderr: '' });
    expect(printed.stdout).toContain('maxWarnings: 3');
    expect(printed.stdout).toContain('failSeverity: warning');
    await writeFile(join(root, 'printed.yaml'), printed.stdout);
    const again = await runIn(root, ['check', '--print-config', '-c', 'printed.yaml']);
    const body = (text: string): string => text.slice(text.indexOf('\n'));
    expect(body(again.stdout)).toBe(body(printed.stdout));
  });

  it('says so where there is none', async () => {
    const { stdout } = await runIn(await folder(), ['--print-config']);
    expect(stdout).toContain('No configuration was found');
    expect(stdout).toContain('corpus: corpus');
  });
});
