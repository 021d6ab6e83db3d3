import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, runIn } from './terminal.ts';

const CLAIM = `
claims:
  - id: passengers
    question: How many people were on the ship?
    kind: count
    unit: passengers
    readings:
      - { source: herald, quote: "412 passengers" }
`;

const folder = () =>
  folderWith({
    'corpus/herald.txt': 'The ferry left with 412 passengers, 31 cars and 12 trucks.\n',
    'corpus/gazette.txt': 'The ferry \u001B[31mleft with 398 passengers.\n',
    'claims/claims.yaml': CLAIM,
  });

describe('reconcile audit', () => {
  it('lists what no reading covers, with coverage, reasons and a reading to paste', async () => {
    const { code, stdout, stderr } = await runIn(await folder(), ['audit']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/33%\s+herald\s+1 of 3 facts covered/);
    expect(stdout).toMatch('may contradict passengers, where herald says 412');
    expect(stdout).toMatch('- { source: herald, quote: "31 cars" }');
    expect(stdout).not.toMatch('"412 passengers"');
    expect(stdout).not.toMatch('\u001B');
  });

  it('lists as many as asked for, and says how many more there are', async () => {
    const { stdout } = await runIn(await folder(), ['audit', '--limit', '1']);
    expect(stdout).toMatch('1. 398');
    expect(stdout).not.toMatch('2. ');
    expect(stdout).toMatch('2 more, not shown: --limit 3 shows them all.');
  });

  it('gives the same as JSON, for one source where asked', async () => {
    const { stdout } = await runIn(await folder(), ['audit', '-f', 'json', '--source', 'gazette']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      coverage: [{ source: 'gazette', covered: 0, facts: 1 }],
      total: 1,
      rows: [
        { kind: 'count', text: '398', places: [{ source: 'gazette', line: 1, column: 26, words: '398 passengers' }] },
      ],
    });
  });

  it.each<[name: string, files: Readonly<Record<string, string>>]>([
    ['no claim file', {}],
    ['a claim file without claims', { 'claims/claims.yaml': 'claims: []\n' }],
    ['a claim file of comments', { 'claims/claims.yaml': '# claims:\n' }],
    ['a configuration that names the usual place', { 'reconcile.config.yaml': 'claims: claims/**/*.yaml\n' }],
  ])('lists all that is stated where there is %s', async (_name, files) => {
    const cwd = await folderWith({
      'corpus/east.txt': 'There were 12 dead.\n',
      'corpus/west.txt': 'There were 13 dead.\n',
      ...files,
    });
    const { code, stdout, stderr } = await runIn(cwd, ['audit']);
    expect([code, stderr]).toEqual([0, 'No claim covers anything yet: all that was found is listed.\n']);
    expect(stdout).toMatch('- { source: east, quote: "12 dead" }');
    expect(stdout).toMatch('- { source: west, quote: "13 dead" }');
    expect(await runIn(cwd, ['audit', '--quiet'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('names the source that was meant', async () => {
    const { code, stderr } = await runIn(await folder(), ['audit', '--source', 'gazete']);
    expect(code).toBe(2);
    expect(stderr).toMatch('did you mean "gazette"?');
  });

  it('keeps to the width of the terminal, readings to paste apart', async () => {
    const { stdout } = await runIn(ROOT, ['audit', '--no-color'], { columns: 60 });
    const wide = stdout.split('\n').filter((line) => line.length > 60 && !line.includes('{ source:'));
    expect(wide).toEqual([]);
  });
});
