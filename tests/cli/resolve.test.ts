import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRuledValue } from '../../src/commands/ruled-value.ts';
import { loadCorpus } from '../../src/corpus/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { edit, folderWith, ROOT, runIn, type Ran } from './terminal.ts';

const CLAIMS = `# top
claims:
  - id: ferry.passengers   # who sailed
    question: How many?
    kind: count
    readings:
      - { source: gazette, quote: '412 passengers' }
      - {source: herald, quote: "398 passengers"} # the other

  # crew
  - id: ferry.crew
    question: And the crew?
    kind: count
    readings: [{ source: gazette, quote: 55 crew }, { source: herald, quote: "55 crew" }]
`;

const world = (claims = CLAIMS): Promise<string> =>
  folderWith({
    'corpus/gazette.txt': 'The ferry carried 412 passengers and 55 crew.\n',
    'corpus/herald.txt': 'The herald counts 398 passengers and 55 crew.\n',
    'claims/a.yaml': claims,
  });

const read = (folder: string): Promise<string> => readFile(join(folder, 'claims/a.yaml'), 'utf8');

const GROUNDS = ['--by', 'desk', '--reason', 'The purser’s list: 412.'];
const rule = (folder: string, ...more: readonly string[]): Promise<Ran> =>
  runIn(folder, ['resolve', 'ferry.passengers', ...GROUNDS, ...more]);

const EVIDENCE = /r-[0-9a-f]{8}/u;
const evidenceOf = async (folder: string): Promise<string> => EVIDENCE.exec(await read(folder))?.[0] ?? 'none';

const ruled = (evidence: string, value = '      value: "412"\n'): string =>
  CLAIMS.replace(
    '# the other\n',
    `# the other\n    resolution:\n${value}      reason: "The purser’s list: 412."\n      by: desk\n      on: 2026-11-21\n      evidence: ${evidence}\n`,
  );

describe('resolve', () => {
  it('records a ruling in one place, which then holds', async () => {
    const folder = await world();
    const { code, stdout, stderr } = await rule(folder, '--value', '412');
    const evidence = await evidenceOf(folder);
    expect(await read(folder)).toBe(ruled(evidence));
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('ferry.passengers: How many? 412 (gazette) against 398 (herald)');
    expect(stderr).toContain(
      `ruled on ferry.passengers, by desk on 2026-11-21, evidence ${evidence}, in claims/a.yaml`,
    );
    expect((await runIn(folder, ['check'])).code).toBe(0);
    expect((await runIn(folder, ['show', 'ferry.passengers'])).stdout).toContain(evidence);
  });

  it('takes the day that is given, and no value where none is', async () => {
    const folder = await world();
    await rule(folder, '--on', '2025-01-31');
    const text = await read(folder);
    expect(text).toBe(ruled(await evidenceOf(folder), '').replace('2026-11-21', '2025-01-31'));
  });

  it('takes several values for the members of a set', async () => {
    const folder = await folderWith({
      'corpus/gazette.txt': 'Norway and a, b took part.\n',
      'corpus/herald.txt': 'Norway alone took part.\n',
      'claims/a.yaml': `claims:
  - id: ferry.passengers
    question: Who took part?
    kind: set
    readings:
      - { source: gazette, quote: "Norway and a, b", value: [Norway, "a, b"] }
      - { source: herald, quote: "Norway", value: [Norway], complete: true }
`,
    });
    await rule(folder, '--value', 'Norway', '--value', 'a, b');
    expect(await read(folder)).toContain('      value: [Norway, "a, b"]\n');
  });

  it.each([
    [['412'], null],
    [['412 passengers'], null],
    [['about 400'], null],
    [['405'], 'no source says 405: 412 (gazette) against 398 (herald)\nRule for what one of them says'],
    [['the purser'], 'cannot be read: No count can be read from “the purser”'],
    [['412', '398'], 'ferry.passengers has one answer, and 2 are given'],
  ])('holds the answer against the kind and the camps: %j', async (values, problem) => {
    const folder = await world();
    const { code, stderr } = await rule(folder, ...values.flatMap((value) => ['--value', value]));
    expect(code).toBe(problem === null ? 0 : 2);
    expect(stderr).toContain(problem ?? 'ruled on');
    expect((await read(folder)) === CLAIMS).toBe(problem !== null);
  });

  it.each([
    ['Sergei Rudskoi', 0],
    ['Rudsky', 0],
    ['Sergei Lavrov', 2],
  ])('lets a name be spelled as no source spells it: %s', async (value, expected) => {
    const folder = await folderWith({
      'corpus/gazette.txt': 'General Rutskoy spoke.\n',
      'corpus/herald.txt': 'General Sergey Rudsky spoke.\n',
      'claims/a.yaml': `claims:
  - id: ferry.passengers
    question: Who spoke?
    kind: name
    readings: [{ source: gazette, quote: Rutskoy }, { source: herald, quote: Sergey Rudsky }]
`,
    });
    expect((await rule(folder, '--value', value)).code).toBe(expected);
  });

  it('takes for an answer what any reading of the bundled claims says', async () => {
    const registry = await loadRegistry([], { cwd: ROOT });
    const { claims } = reconcile(await loadCorpus('corpus', { cwd: ROOT }), registry);
    const refused = claims.flatMap((claim) =>
      claim.readings.flatMap(({ text }) => {
        try {
          if (text !== null) checkRuledValue(claim, text);
          return [];
        } catch {
          return [`${claim.id}: ${text ?? ''}`];
        }
      }),
    );
    expect(refused).toEqual([]);
  });

  it('prints the change as a patch, and writes nothing', async () => {
    const folder = await world();
    const { code, stdout, stderr } = await rule(folder, '--dry-run', '--quiet');
    expect(await read(folder)).toBe(CLAIMS);
    expect(stdout).toContain('--- a/claims/a.yaml\n+++ b/claims/a.yaml\n@@ -6,6 +6,11 @@\n');
    expect(stdout).toContain('\n+    resolution:\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('keeps a ruling that fits, unless it is told to replace it', async () => {
    const folder = await world();
    await rule(folder, '--value', '412');
    const before = await read(folder);
    const { code, stderr } = await rule(folder);
    expect(code).toBe(2);
    expect(stderr).toContain('was ruled on by desk on 2026-11-21, and the evidence has not changed\nAdd --force');
    expect(await read(folder)).toBe(before);
    await rule(folder, '--force');
    expect(await read(folder)).toBe(ruled(await evidenceOf(folder), ''));
  });

  it('replaces a stale ruling key by key, with what is written around them', async () => {
    const folder = await world();
    await rule(folder);
    await edit(join(folder, 'claims/a.yaml'), 'by: desk', "by: 'somebody' # since gone");
    await edit(join(folder, 'corpus/herald.txt'), '398', '399');
    await edit(join(folder, 'claims/a.yaml'), '398', '399');
    const stale = await evidenceOf(folder);
    expect((await rule(folder)).code).toBe(0);
    const text = await read(folder);
    expect(text).toContain("by: 'desk' # since gone\n");
    expect(await evidenceOf(folder)).not.toBe(stale);
    expect((await runIn(folder, ['check'])).code).toBe(0);
  });

  it.each([
    ['a claim that nothing contradicts', 'ferry.crew', 'there is nothing to rule on: ferry.crew is agreed'],
    ['a claim that is not there', 'ferry.pasengers', 'did you mean "ferry.passengers"?'],
  ])('refuses %s', async (_, id, problem) => {
    const folder = await world();
    const { code, stderr } = await runIn(folder, ['resolve', id, ...GROUNDS]);
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
    expect(await read(folder)).toBe(CLAIMS);
  });

  it('refuses a claim whose readings are to be mended first', async () => {
    const folder = await world(CLAIMS.replace('398 passengers', '397 passengers'));
    const { code, stderr } = await rule(folder);
    expect(code).toBe(2);
    expect(stderr).toContain('ferry.passengers: it is unverified');
  });

  it.each([
    [[], 'a ruling needs --reason and --by'],
    [['--by', 'desk'], 'a ruling needs --reason\n'],
    [['--reason', 'so'], 'a ruling needs --by\n'],
    [['--reason', ' ', '--by', 'desk'], 'a ruling needs --reason\n'],
    [[...GROUNDS, '--on', '2026-02-30'], 'Expected a day'],
  ])('names the flags that are missing or wrong: %j', async (flags, problem) => {
    const folder = await world();
    const { code, stderr } = await runIn(folder, ['resolve', 'ferry.passengers', ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
    expect(await read(folder)).toBe(CLAIMS);
  });

  it('asks a person at the terminal for what the flags leave open', async () => {
    const folder = await world();
    const questions: string[] = [];
    const answers = ['412', 'The purser’s list: 412.'];
    const ask = (question: string): Promise<string> => {
      questions.push(question);
      return Promise.resolve(answers[questions.length - 1] ?? '');
    };
    const { code } = await runIn(folder, ['resolve', 'ferry.passengers', '--by', 'desk'], { ask });
    expect(code).toBe(0);
    expect(questions).toHaveLength(2);
    expect(await read(folder)).toBe(ruled(await evidenceOf(folder)));
  });

  it('writes nothing where a person answers nothing', async () => {
    const folder = await world();
    const { code, stderr } = await runIn(folder, ['resolve', 'ferry.passengers'], { ask: () => Promise.resolve('') });
    expect(code).toBe(2);
    expect(stderr).toContain('a ruling needs --reason and --by');
    expect(await read(folder)).toBe(CLAIMS);
  });

  it('refuses a file that changes while the person thinks', async () => {
    const folder = await world();
    const ask = async (question: string): Promise<string> => {
      await writeFile(join(folder, 'claims/a.yaml'), `${CLAIMS}# changed\n`);
      return question.startsWith('The answer') ? '412' : 'so';
    };
    const { code, stderr } = await runIn(folder, ['resolve', 'ferry.passengers'], { ask });
    expect(code).toBe(2);
    expect(stderr).toContain('claims/a.yaml has changed since it was read');
    expect(await read(folder)).toBe(`${CLAIMS}# changed\n`);
  });

  it('holds a reason to be a text, whatever is in it', async () => {
    const folder = await world();
    const reason = 'yes: "no" # {}\n- \\ \u001b[2J \u202e';
    expect((await runIn(folder, ['resolve', 'ferry.passengers', '--by', 'on', '--reason', reason])).code).toBe(0);
    const { stdout } = await runIn(folder, ['report', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ claims: [{ resolution: { reason, by: 'on', state: 'holds' } }, {}] });
    expect(await read(folder)).not.toContain('\u001b');
  });
});

describe('resolve --list', () => {
  it('lists what is open, then what is stale, and nothing that is settled', async () => {
    const folder = await world();
    const open = await runIn(folder, ['resolve', '--list']);
    expect(open.stdout).toContain('ferry.passengers  claims/a.yaml:3:9');
    expect(open.stdout).toContain('412 (gazette) against 398 (herald)');
    expect(open.stdout).toContain('1 contradiction to rule on.');
    expect(open.stdout).not.toContain('ferry.crew');
    await rule(folder);
    expect((await runIn(folder, ['resolve', '--list'])).stdout).toBe('0 contradictions to rule on.\n');
    await edit(join(folder, 'corpus/herald.txt'), '398', '399');
    await edit(join(folder, 'claims/a.yaml'), '398', '399');
    const stale = await runIn(folder, ['resolve', '--list']);
    expect(stale.stdout).toContain('stale: ruled on by desk on 2026-11-21');
    expect(stale.stdout).toContain('1 of them stale');
    expect(stale.code).toBe(0);
  });

  it('lists as JSON', async () => {
    const folder = await world();
    const { stdout } = await runIn(folder, ['resolve', '--list', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      open: [
        {
          id: 'ferry.passengers',
          conflict: 'number',
          sides: [
            { value: '412', sources: ['gazette'] },
            { value: '398', sources: ['herald'] },
          ],
          resolution: null,
        },
      ],
    });
  });

  it('asks for a claim where none is named', async () => {
    const { code, stderr } = await runIn(await world(), ['resolve']);
    expect(code).toBe(2);
    expect(stderr).toContain('reconcile resolve --list');
  });
});
