import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asNobody } from '../unprivileged.ts';
import { edit, folderWith, runIn, type Ran } from './terminal.ts';

const GAZETTE = `The ferry “Aurora” carried 412 passengers. It was closed for two days.
Later it was shut for two days – or so they
said in the harbour. At least 90 crates were lost.
`;
const HERALD = 'The herald counts 398 passengers, and 55 crew on board.\n';
const COURIER = 'The courier counts 55 crew.\n';

const claims = (readings: string, kind = 'count'): string =>
  `# kept\nclaims:\n  - id: one\n    question: How many?\n    kind: ${kind}\n    readings:\n${readings}`;

const world = (text: string): Promise<string> =>
  folderWith({
    'corpus/gazette.txt': GAZETTE,
    'corpus/herald.txt': HERALD,
    'corpus/courier.txt': COURIER,
    'claims/a.yaml': text,
  });

const read = (folder: string): Promise<string> => readFile(join(folder, 'claims/a.yaml'), 'utf8');
const fix = (folder: string, ...flags: readonly string[]): Promise<Ran> => runIn(folder, ['check', '--fix', ...flags]);

interface Row {
  readonly name: string;
  readonly kind?: string;
  readonly before: string;
  /** What stands there after `--fix`; as before where nothing may be changed. */
  readonly after: string;
}

const line = (text: string): string => `      - ${text} # note\n`;
const untouched = (name: string, reading: string, kind?: string): Row => ({
  name,
  before: line(reading),
  after: line(reading),
  ...(kind !== undefined && { kind }),
});

const ROWS: readonly Row[] = [
  {
    name: 'typography, in the marks that the quote is written in',
    kind: 'name',
    before: line(`{ source: gazette, quote: 'ferry "Aurora"' }`),
    after: line("{ source: gazette, quote: 'ferry “Aurora”' }"),
  },
  {
    name: 'typography, its white space as it is quoted',
    kind: 'duration',
    before: line('{ source: gazette, quote: "for two days - or so they said" }'),
    after: line('{ source: gazette, quote: "for two days – or so they said" }'),
  },
  {
    name: 'typography within a mapping',
    kind: 'name',
    before: line(`{ source: gazette, quote: { suffix: " carried", exact: 'ferry "Aurora"' } }`),
    after: line('{ source: gazette, quote: { suffix: " carried", exact: \'ferry “Aurora”\' } }'),
  },
  {
    name: 'a missing prefix',
    kind: 'duration',
    before: line('{ source: gazette, quote: "two days" }'),
    after: line('{ source: gazette, quote: { exact: "two days", prefix: "closed for " } }'),
  },
  {
    name: 'a prefix that is too short',
    kind: 'duration',
    before: line('{ source: gazette, quote: { exact: two days, prefix: "for " } }'),
    after: line('{ source: gazette, quote: { exact: two days, prefix: "closed for " } }'),
  },
  {
    name: 'a source, where one other has the words to the letter',
    before: line('{ source: herald, quote: "412 passengers" }'),
    after: line('{ source: gazette, quote: "412 passengers" }'),
  },
  {
    name: 'a source and the prefix that is then missing',
    kind: 'duration',
    before: line('{ source: herald, quote: "two days" }'),
    after: line('{ source: gazette, quote: { exact: "two days", prefix: "closed for " } }'),
  },
  untouched('words that two other sources have', '{ source: gazette, quote: "55 crew" }'),
  untouched('words that another source has in other typography', `{ source: herald, quote: 'ferry "Aurora"' }`, 'name'),
  untouched('a number that drifted', '{ source: gazette, quote: "421 passengers" }'),
  untouched('a quote that leaves out a bound', '{ source: gazette, quote: "90 crates" }'),
  untouched('a quote that another source cuts short', '{ source: herald, quote: "90 crates" }'),
  untouched('pieces that stand apart', '{ source: gazette, quote: "412 passengers. Later" }'),
  untouched('words that stand nowhere', '{ source: gazette, quote: "seven whales" }'),
  untouched('only white space', '{ source: gazette, quote: "so they said in the harbour" }', 'name'),
];

describe('check --fix', () => {
  it.each(ROWS)('mends $name, and nothing else', async ({ kind, before, after }) => {
    const folder = await world(claims(before, kind));
    await fix(folder);
    expect(await read(folder)).toBe(claims(after, kind));
  });

  it.each(ROWS)('has nothing left to mend after $name', async ({ kind, before }) => {
    const folder = await world(claims(before, kind));
    await fix(folder);
    const once = await read(folder);
    const again = await fix(folder);
    expect(await read(folder)).toBe(once);
    expect(again.stderr).toBe('nothing to fix without changing a fact\n');
  });

  it('does not make a reading twice that another source gives already', async () => {
    const both =
      line('{ source: gazette, quote: "412 passengers" }') + line('{ source: herald, quote: "412 passengers" }');
    const folder = await world(claims(both));
    await fix(folder);
    expect(await read(folder)).toBe(claims(both));
  });

  it('checks again, says on stderr what it fixed, and gates what is left', async () => {
    const folder = await world(
      claims(line('{ source: herald, quote: "412 passengers" }') + line('{ source: herald, quote: "398 passengers" }')),
    );
    const { code, stdout, stderr } = await fix(folder, '-f', 'json');
    expect(stderr).toBe(
      `fixed claims/a.yaml:7:9 one, herald: put down to gazette, which says it, instead of herald\nfixed 1 reading in 1 file\n`,
    );
    expect(stdout).toContain('"code": "contradiction"');
    expect(stdout).not.toContain('quote-misattributed');
    expect(code).toBe(1);
  });

  it('says which files were written where one cannot be', async () => {
    const folder = await world(claims(line('{ source: herald, quote: "412 passengers" }')));
    const second = claims(line('{ source: herald, quote: "412 passengers" }')).replace('id: one', 'id: two');
    await mkdir(join(folder, 'claims/closed'));
    await writeFile(join(folder, 'claims/closed/b.yaml'), second);
    await chmod(join(folder, 'claims'), 0o777);
    await chmod(join(folder, 'claims/closed'), 0o555);
    const { code, stderr } = await asNobody(folder, () => fix(folder));
    expect(code).toBe(2);
    expect(stderr).toContain('cannot write claims/closed/b.yaml');
    expect(stderr).toContain('written: claims/a.yaml; not written: claims/closed/b.yaml');
    expect(await read(folder)).toContain('source: gazette');
    expect(await readFile(join(folder, 'claims/closed/b.yaml'), 'utf8')).toBe(second);
  });

  it('mends only what the filters ask for', async () => {
    const folder = await world(claims(line('{ source: herald, quote: "412 passengers" }')));
    const before = await read(folder);
    await runIn(folder, ['check', '--fix', '--source', 'courier']);
    expect(await read(folder)).toBe(before);
  });

  it('keeps links and rights', async () => {
    const folder = await world(claims(line('{ source: herald, quote: "412 passengers" }')));
    await chmod(join(folder, 'claims/a.yaml'), 0o640);
    await symlink('a.yaml', join(folder, 'claims/link.yml'));
    await runIn(folder, ['check', '--fix', '--claims', 'claims/link.yml']);
    expect(await read(folder)).toContain('source: gazette');
    expect((await stat(join(folder, 'claims/a.yaml'))).mode & 0o777).toBe(0o640);
    expect((await readdir(join(folder, 'claims'))).sort()).toEqual(['a.yaml', 'link.yml']);
  });

  it('writes escape sequences, never the characters, where a source could steer a terminal', async () => {
    const folder = await folderWith({
      'corpus/gazette.txt': 'The ferry “\u009bAurora” sank.\n',
      'claims/a.yaml': claims(line(`{ source: gazette, quote: "ferry \\"\\x9bAurora\\"" }`), 'name'),
    });
    const { stderr } = await fix(folder);
    expect(await read(folder)).toContain('“\\x9bAurora”');
    expect(stderr).not.toContain('\u009b');
  });

  it('refuses a file that changes while it is judged', async () => {
    const folder = await world(claims(line('{ source: herald, quote: "412 passengers" }')));
    const path = join(folder, 'claims/a.yaml');
    const { readyFixes } = await import('../../src/commands/fix.ts');
    const { judgeInputs } = await import('../../src/commands/judge.ts');
    const io = {
      stdout: () => undefined,
      stderr: () => undefined,
      cwd: folder,
      env: {},
      columns: undefined,
      today: '2026-11-21',
    };
    const fixes = await readyFixes(['claims'], { fix: true }, io);
    const report = await judgeInputs({}, io);
    await edit(path, '# kept', '# changed');
    await expect(fixes(report)).rejects.toThrow('claims/a.yaml has changed since it was read');
    expect(await read(folder)).toBe(
      claims(line('{ source: herald, quote: "412 passengers" }')).replace('# kept', '# changed'),
    );
  });
});

describe('check --fix-dry-run', () => {
  it('prints the patch alone, exits as check does, and writes nothing', async () => {
    const folder = await world(claims(line('{ source: herald, quote: "412 passengers" }')));
    const before = await read(folder);
    const { code, stdout, stderr } = await runIn(folder, ['check', '--fix-dry-run']);
    expect(stdout).toBe(
      [
        '--- a/claims/a.yaml',
        '+++ b/claims/a.yaml',
        '@@ -4,4 +4,4 @@',
        '     question: How many?',
        '     kind: count',
        '     readings:',
        '-      - { source: herald, quote: "412 passengers" } # note',
        '+      - { source: gazette, quote: "412 passengers" } # note',
        '',
      ].join('\n'),
    );
    expect(stderr).toContain('would fix 1 reading in 1 file');
    expect(code).toBe((await runIn(folder, ['check'])).code);
    expect(await read(folder)).toBe(before);
  });

  it('exits 0 where there is nothing to gate', async () => {
    const folder = await world(claims(line('{ source: gazette, quote: "two days" }'), 'duration'));
    expect((await runIn(folder, ['check', '--fix-dry-run'])).code).toBe(0);
    expect((await runIn(folder, ['check', '--fix-dry-run', '--max-warnings', '0'])).code).toBe(1);
  });

  it('does not go with --fix', async () => {
    const folder = await world(claims(line('{ source: gazette, quote: "two days" }')));
    const { code, stderr } = await runIn(folder, ['check', '--fix', '--fix-dry-run']);
    expect(code).toBe(2);
    expect(stderr).toContain('--fix');
  });
});
