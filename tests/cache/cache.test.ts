import {
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksCache, type Told } from '../../src/cache/asked.ts';
import { asNobody } from '../unprivileged.ts';
import { CACHE, CHECK, FILES, forgetTimes, project, runAfresh, runBy, takenBy } from './project.ts';

type Edit = (cwd: string) => Promise<void>;

const write =
  (path: string, text: string): Edit =>
  (cwd) =>
    writeFile(join(cwd, path), text);

const remove =
  (path: string): Edit =>
  (cwd) =>
    rm(join(cwd, path), { force: true, recursive: true });

const move =
  (from: string, to: string): Edit =>
  (cwd) =>
    rename(join(cwd, from), join(cwd, to)).catch(() => undefined);

const link =
  (path: string, to: string): Edit =>
  async (cwd) => {
    await unlink(join(cwd, path)).catch(() => undefined);
    await symlink(to, join(cwd, path)).catch(() => undefined);
  };

const folder =
  (path: string): Edit =>
  async (cwd) => {
    await mkdir(join(cwd, path), { recursive: true });
  };

const HERALD = FILES['corpus/herald.txt'];
const CLAIMS = FILES['claims/ferry.yaml'];
const MANIFEST = 'sources:\n  - { id: herald, file: herald.txt }\n  - { id: gazette, file: gazette.txt }\n';

/** What changes an answer, or may. */
const EDITS: Readonly<Record<string, Edit>> = {
  'another text of the same length': write('corpus/herald.txt', HERALD.replace('412', '421')),
  'the first text again': write('corpus/herald.txt', HERALD),
  'a hedge beside the quote': write('corpus/gazette.txt', 'The tickets gave reportedly 412 passengers.\n'),
  'a new source': write('corpus/wire.txt', 'Another text.\n'),
  'a source taken away': remove('corpus/gazette.txt'),
  'a renamed source': move('corpus/gazette.txt', 'corpus/tribune.txt'),
  'a file of no known format': write('corpus/scan.pages', 'x'),
  'a source in a new folder': async (cwd) => {
    await folder('corpus/more')(cwd);
    await write('corpus/more/wire.txt', 'Another text.\n')(cwd);
  },
  'a manifest': write('corpus/sources.yaml', MANIFEST),
  'a manifest with days': write('corpus/sources.yaml', MANIFEST.replace('.txt }', '.txt, published: 2020-01-01 }')),
  'no manifest': remove('corpus/sources.yaml'),
  'a changed claim': write('claims/ferry.yaml', CLAIMS.replace('How many', 'What sum')),
  'the first claim again': write('claims/ferry.yaml', CLAIMS),
  'a broken claim file': write('claims/ferry.yaml', 'claims: ['),
  'a second claim file': write('claims/more.yaml', CLAIMS.replace('id: ferry', 'id: fairy')),
  'claims taken away': remove('claims/more.yaml'),
  'a configuration': write('reconcile.config.yaml', 'severities: { unused-source: error }\n'),
  'another configuration': write('reconcile.config.yaml', 'severities: { unused-source: off }\n'),
  'no configuration': remove('reconcile.config.yaml'),
  'a lock that is none': write('reconcile.lock', '{}'),
  'no lock': remove('reconcile.lock'),
  'suppressions that are none': write('reconcile-suppressions.json', '{'),
  'no suppressions': remove('reconcile-suppressions.json'),
  'a source that is a link': link('corpus/linked.txt', 'herald.txt'),
  'a link to another': link('corpus/linked.txt', 'gazette.txt'),
  'a link to nothing': link('corpus/linked.txt', 'nothing.txt'),
  'a link out of the corpus': link('corpus/linked.txt', '../claims/ferry.yaml'),
  'a claim file that is a link to nothing': link('claims/linked.yaml', 'nothing.yaml'),
  'a claim file that is a link': link('claims/linked.yaml', 'ferry.yaml'),
};

describe('an answer from the cache', () => {
  it('is the answer of a run without one, to the byte, after any edits, though every time lies', async () => {
    const edits = fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(edits, async (names) => {
        const cwd = await project();
        await runBy(cwd, CHECK);
        for (const name of names) {
          await EDITS[name]?.(cwd);
          await forgetTimes(cwd);
          const [{ isKnown: _, ...cached }, { isKnown: __, ...afresh }] = [
            await runBy(cwd, CHECK),
            await runAfresh(cwd),
          ];
          expect(cached).toEqual(afresh);
          const again = await runBy(cwd, CHECK);
          expect([again.printed, again.code]).toEqual([afresh.printed, afresh.code]);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it.each(Object.entries(EDITS).filter(([name]) => !/again|taken away|^no |renamed/u.test(name)))(
    'is not given after %s',
    async (_, edit) => {
      const cwd = await project();
      await runBy(cwd, CHECK);
      await edit(cwd);
      await forgetTimes(cwd);
      expect((await runBy(cwd, CHECK)).isKnown).toBe(false);
    },
  );

  it('is not given after a configuration turned up above the folder', async () => {
    const root = await project();
    const desk = join(root, 'desk');
    await mkdir(desk);
    const argv = [...CHECK, '--corpus', '../corpus', '--claims', '../claims'];
    const found = [await runBy(desk, argv), await runBy(desk, argv)];
    await writeFile(join(root, 'reconcile.config.yaml'), 'severities: { unused-source: error }\n');
    expect([...found, await runBy(desk, argv)].map(({ isKnown }) => isKnown)).toEqual([false, true, false]);
  });

  it.each<[string, Edit]>([
    ['nothing', () => Promise.resolve()],
    ['other times', forgetTimes],
    ['a file that no run looks at', write('notes.txt', 'x')],
    ['the same text once more', write('corpus/herald.txt', HERALD)],
  ])('is given after %s', async (_, edit) => {
    const cwd = await project();
    const first = await runBy(cwd, CHECK);
    await edit(cwd);
    expect(await runBy(cwd, CHECK)).toEqual({ ...first, isKnown: true });
  });

  it.each<[string, Partial<Told>]>([
    ['on another day', { today: '2026-11-22' }],
    ['in a terminal', { stdout: { isTTY: true, columns: 80 } }],
    ['in a wider one', { stdout: { columns: 120 } }],
    ['with a terminal for stderr', { stderr: { isTTY: true } }],
    ['in colour', { env: { FORCE_COLOR: '1' } }],
    ['by another build', { build: 'another' }],
    ['by another Node', { platform: ['other'] }],
  ])('is not given %s', async (_, told) => {
    const cwd = await project();
    await runBy(cwd, CHECK);
    expect((await runBy(cwd, CHECK, told)).isKnown).toBe(false);
  });

  it('is given whatever a shell counts', async () => {
    const cwd = await project();
    await runBy(cwd, CHECK, { env: { SHLVL: '1', _: '/bin/a' } });
    expect((await runBy(cwd, CHECK, { env: { SHLVL: '2', _: '/bin/b' } })).isKnown).toBe(true);
  });

  it.each([
    ['other arguments', ['check']],
    ['another order of them', ['--format', 'json', 'check']],
    ['another command', ['report', '--format', 'json']],
  ])('is not given to %s', async (_, argv) => {
    const cwd = await project();
    await runBy(cwd, CHECK);
    expect((await runBy(cwd, argv)).isKnown).toBe(false);
  });

  it.each([
    [['check', '-f', 'json=out.json']],
    [['report', '-o', 'out.txt']],
    [['check', '--fix']],
    [['check', '--fix-dry-run']],
    [['check', '--prune-suppressions']],
    [['--corpus', 'corpus', 'find', 'ferry']],
    [['check', '--corpus', 'nowhere']],
  ])('is kept of no run that writes or fails: %j', async (argv) => {
    const cwd = await project();
    await runBy(cwd, argv);
    expect([(await runBy(cwd, argv)).isKnown, (await readdir(cwd)).includes(CACHE)]).toEqual([false, false]);
  });

  it('is kept of several commands on one state, and of none on another', async () => {
    const cwd = await project();
    const report = ['report'];
    await runBy(cwd, CHECK);
    await runBy(cwd, report);
    expect((await runBy(cwd, CHECK)).isKnown).toBe(true);
    await write('corpus/herald.txt', HERALD.replace('ferry', 'barge'))(cwd);
    await runBy(cwd, report);
    const kept = await Promise.all(
      (await readdir(join(cwd, CACHE))).map((name) => readFile(join(cwd, CACHE, name), 'utf8')),
    );
    expect(kept.filter((text) => text.includes('ferry had'))).toEqual([]);
    expect((await readdir(join(cwd, CACHE))).length).toBe(3);
  });

  it.each<[readonly string[], boolean]>([
    [[], true],
    [['check'], true],
    [['report', '-f', 'json'], true],
    [['--claim', 'ferry'], true],
    [['--format', 'json', 'check'], true],
    [['check', '--no-cache'], false],
    [['--no-cache'], false],
    [['check', '--watch'], false],
    [['find', 'ferry'], false],
    [['review'], false],
    [['mcp'], false],
  ])('is kept of what reads and prints, unless it is not wanted: %j', (argv, isAsked) => {
    expect(asksCache(argv)).toBe(isAsked);
  });

  it('is the same for two runs at once', async () => {
    const cwd = await project();
    const [first, second] = await Promise.all([runBy(cwd, CHECK), runBy(cwd, CHECK)]);
    expect(first.printed).toEqual(second.printed);
    expect((await runBy(cwd, CHECK)).printed).toEqual(first.printed);
  });
});

const answerIn = async (cwd: string): Promise<string> => {
  const name = (await readdir(join(cwd, CACHE))).find((one) => one !== '.gitignore' && one !== 'takings');
  return join(cwd, CACHE, name ?? 'none');
};

describe('what quotes came to', () => {
  it.each<[string, Edit, number]>([
    ['a question was changed', EDITS['a changed claim'] ?? remove('none'), 0],
    ['a second claim asks the same', write('claims/more.yaml', CLAIMS.replace('id: ferry', 'id: fairy')), 0],
    ['a source was added that no quote stands in', write('corpus/wire.txt', 'Another text.\n'), 0],
    ['one text was changed', write('corpus/herald.txt', HERALD.replace('ferry', 'barge')), 1],
    ['one quote was changed', write('claims/ferry.yaml', CLAIMS.replace('"412 p', '"gave 412 p')), 1],
    ['the unit was changed', write('claims/ferry.yaml', CLAIMS.replace('unit: passengers', 'unit: people')), 2],
    [
      'every text has a day',
      write('corpus/sources.yaml', MANIFEST.replaceAll('.txt }', '.txt, published: 2020-01-01 }')),
      2,
    ],
  ])('is not asked for again where %s', async (_, edit, count) => {
    const cwd = await project();
    expect(await takenBy(cwd)).toBe(2);
    await edit(cwd);
    expect(await takenBy(cwd)).toBe(count);
    // What it came to then is kept in its place.
    await write('claims/ferry.yaml', `${await readFile(join(cwd, 'claims/ferry.yaml'), 'utf8')}# A remark\n`)(cwd);
    expect(await takenBy(cwd)).toBe(0);
  });

  it.each<[string, Edit, number]>([
    ['a remark was added', write('claims/ferry.yaml', `# A remark\n${CLAIMS}`), 0],
    ['a text was changed beside its quote', write('corpus/herald.txt', `${HERALD}\nMore.\n`), 1],
    ['the question was changed', write('claims/ferry.yaml', CLAIMS.replace('How many', 'What sum')), 1],
    ['the unit was changed', write('claims/ferry.yaml', CLAIMS.replace('unit: passengers', 'unit: people')), 1],
    ['one quote was changed', write('claims/ferry.yaml', CLAIMS.replace('"412 p', '"had 412 p')), 1],
    [
      'its event is told',
      write(
        'claims/ferry.yaml',
        `events: { sail: { title: The ferry sails } }\n${CLAIMS.replace('kind: count', 'kind: count\n    event: sail')}`,
      ),
      1,
    ],
  ])('beside each other is held anew no more than it must be where %s', async (_, edit, count) => {
    const cwd = await project();
    expect(await takenBy(cwd, {}, 'together')).toBe(1);
    await edit(cwd);
    expect(await takenBy(cwd, {}, 'together')).toBe(count);
    expect((await runBy(cwd, CHECK)).printed).toEqual((await runAfresh(cwd)).printed);
  });

  it('is kept over days, and for one build on one Node alone', async () => {
    const cwd = await project();
    await takenBy(cwd);
    expect(await takenBy(cwd, { today: '2026-11-22' })).toBe(0);
    expect(await takenBy(cwd, { build: 'another' })).toBe(2);
    expect(await takenBy(cwd)).toBe(2);
    expect(await takenBy(cwd, { platform: ['other'], today: '2026-11-23' })).toBe(2);
  });

  it.each<[string, (path: string) => Promise<void>, number]>([
    ['stands as it was', () => Promise.resolve(), 0],
    ['is cut off', (path) => truncate(path, 300), 2],
    ['is empty', (path) => truncate(path, 0), 2],
    [
      'says something else',
      async (path) => writeFile(path, (await readFile(path, 'utf8')).replaceAll('412', '413')),
      2,
    ],
    ['may be read by others', (path) => chmod(path, 0o644), 2],
    ['is gone', (path) => rm(path), 2],
    [
      'is a folder',
      async (path) => {
        await rm(path);
        await mkdir(path);
      },
      2,
    ],
    [
      'is a link',
      async (path) => {
        await rename(path, `${path}-elsewhere`);
        await symlink(`${path}-elsewhere`, path);
      },
      2,
    ],
  ])('is asked for again unless its file %s, and the answer is the same', async (_, spoil, count) => {
    const cwd = await project();
    await runBy(cwd, CHECK);
    await spoil(join(cwd, CACHE, 'takings'));
    await write('claims/ferry.yaml', CLAIMS.replace('How many', 'What sum'))(cwd);
    let taken = 0;
    const { printed, code } = await runBy(cwd, CHECK, {}, (what) => (taken += what === 'quote' ? 1 : 0));
    const afresh = await runAfresh(cwd);
    expect([printed, code, taken]).toEqual([afresh.printed, afresh.code, count]);
  });

  it('is kept of nothing that the last run did not ask', async () => {
    const cwd = await project();
    await runBy(cwd, CHECK);
    await write(
      'claims/ferry.yaml',
      CLAIMS.replace('"412 passengers" }\n      - { source: gazette', '"The ferry" }\n      - { source: gazette'),
    )(cwd);
    await runBy(cwd, CHECK);
    const before = await readFile(join(cwd, CACHE, 'takings'), 'utf8');
    expect(before.split('\n').length).toBe(4);
    await remove('claims/ferry.yaml')(cwd);
    await write('claims/ferry.yaml', CLAIMS.replace('      - { source: herald, quote: "412 passengers" }\n', ''))(cwd);
    await runBy(cwd, CHECK);
    expect((await readFile(join(cwd, CACHE, 'takings'), 'utf8')).split('\n').length).toBe(3);
  });
});

describe('a cache that cannot be used', () => {
  it.each<[string, Edit]>([
    ['is cut off', async (cwd) => truncate(await answerIn(cwd), 200)],
    ['is empty', async (cwd) => truncate(await answerIn(cwd), 0)],
    [
      'says something else',
      async (cwd) => {
        const path = await answerIn(cwd);
        await writeFile(path, (await readFile(path, 'utf8')).replace('"code":0', '"code":1'));
      },
    ],
    ['may be read by others', async (cwd) => chmod(await answerIn(cwd), 0o644)],
    ['lies in a folder that is open to others', (cwd) => chmod(join(cwd, CACHE), 0o755)],
    ['lost its mark', remove(`${CACHE}/.gitignore`)],
    ['has a mark that is not ours', write(`${CACHE}/.gitignore`, '*\n')],
    [
      'is a copy',
      async (cwd) => {
        await cp(join(cwd, CACHE), join(cwd, 'copy'), { recursive: true });
        await rm(join(cwd, CACHE), { recursive: true });
        await cp(join(cwd, 'copy'), join(cwd, CACHE), { recursive: true });
      },
    ],
    [
      'is a link',
      async (cwd) => {
        await rename(join(cwd, CACHE), join(cwd, 'elsewhere'));
        await symlink('elsewhere', join(cwd, CACHE));
      },
    ],
    [
      'is a file',
      async (cwd) => {
        await rm(join(cwd, CACHE), { recursive: true });
        await writeFile(join(cwd, CACHE), 'x');
      },
    ],
  ])('since it %s is passed over without a word', async (_, spoil) => {
    const cwd = await project();
    const first = await runBy(cwd, CHECK);
    await spoil(cwd);
    expect(await runBy(cwd, CHECK)).toEqual(first);
  });

  it.each<[string, Edit, readonly string[]]>([
    ['has no cache yet', () => Promise.resolve(), []],
    [
      'has one already',
      async (cwd) => {
        await runBy(cwd, ['report']);
      },
      [CACHE],
    ],
  ])('in a folder that may not be written to, which %s, is passed over without a word', async (_, make, left) => {
    const cwd = await project();
    await make(cwd);
    const afresh = await runAfresh(cwd);
    await chmod(cwd, 0o555);
    const runs = await asNobody(cwd, async () => [await runBy(cwd, CHECK), await runBy(cwd, CHECK)]);
    await chmod(cwd, 0o755);
    for (const { printed, code } of runs)
      expect({ printed, code }).toEqual({ printed: afresh.printed, code: afresh.code });
    expect((await readdir(cwd)).filter((name) => name === CACHE)).toEqual(left);
  });

  it('is looked for beside the configuration, from any folder beneath it', async () => {
    const cwd = await project();
    await write('reconcile.config.yaml', 'severities: {}\n')(cwd);
    await folder('notes/today')(cwd);
    const argv = ['check', '--corpus', '../../corpus', '--claims', '../../claims/*.yaml'];
    await runBy(join(cwd, 'notes/today'), argv);
    expect((await runBy(join(cwd, 'notes/today'), argv)).isKnown).toBe(true);
    expect([await readdir(cwd), await readdir(join(cwd, 'notes/today'))]).toEqual([
      expect.arrayContaining([CACHE]),
      [],
    ]);
  });

  it.each([
    ['--config', '../reconcile.config.yaml'],
    ['--config=../reconcile.config.yaml', ''],
    ['-c', '../reconcile.config.yaml'],
  ])('lies beside the configuration that %s names', async (flag, file) => {
    const cwd = await project();
    await write('reconcile.config.yaml', 'severities: {}\n')(cwd);
    await runBy(join(cwd, 'claims'), ['check', flag, ...(file === '' ? [] : [file])]);
    expect([(await readdir(cwd)).includes(CACHE), (await readdir(join(cwd, 'claims'))).includes(CACHE)]).toEqual([
      true,
      false,
    ]);
  });

  it('in a folder of somebody’s files is left alone', async () => {
    const cwd = await project();
    const argv = [...CHECK, '--cache-location', 'corpus'];
    await chmod(join(cwd, 'corpus'), 0o700);
    const before = await readdir(join(cwd, 'corpus'));
    await runBy(cwd, argv);
    expect([(await runBy(cwd, argv)).isKnown, await readdir(join(cwd, 'corpus'))]).toEqual([false, before]);
  });

  it('is made for its owner alone, and kept from version control', async () => {
    const cwd = await project();
    await runBy(cwd, [...CHECK, '--cache-location=kept']);
    const ignore = await readFile(join(cwd, 'kept/.gitignore'), 'utf8');
    expect(ignore.split('\n')).toContain('*');
    expect((await readdir(cwd)).includes(CACHE)).toBe(false);
  });
});
