import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Screen } from '../../src/commands/screen.ts';
import { keysIn, type Key } from '../../src/review/index.ts';
import { folderWith, runIn, type Ran } from './terminal.ts';

const DRAFTS = `# what the desk makes of it
claims:
  - id: vehicles
    question: How many vehicles?
    kind: count
    tags: [draft]
    draft: { confidence: likely, slot: d-00000001, because: [one head] }
    readings:
      - { source: a, quote: "90 vehicles" } # seen from afar
      - { source: c, quote: "90 vehicles" }

  # two that cannot both be right
  - id: counted
    question: How many vehicles were counted?
    kind: count
    tags: [draft]
    draft: { confidence: check, slot: d-00000002 }
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "80 vehicles" }
`;

const WRITTEN = `claims:
  - id: by-hand
    question: How many are there?
    kind: count
    readings:
      - { source: b, quote: "80 vehicles" }
`;

const folder = (): Promise<string> =>
  folderWith({
    'corpus/a.txt': 'They sent 90 vehicles to the valley, the first \u001b[2Jministry said on Monday.\n',
    'corpus/b.txt': 'By its own count 80 vehicles came, said the second of them a day after.\n',
    'corpus/c.txt': 'Observers at the bridge saw 90 vehicles cross before the snow set in.\n',
    'claims/draft.yaml': DRAFTS,
    'claims/hand.yaml': WRITTEN,
  });

const textIn = (cwd: string, file = 'draft.yaml'): Promise<string> => readFile(join(cwd, 'claims', file), 'utf8');

interface Sat extends Ran {
  readonly screens: readonly string[];
  readonly isClosed: boolean;
}

/** A person at a terminal who types one character after the other; `between` runs before a key is taken. */
const sit = async (
  cwd: string,
  typed: string,
  {
    width = 80,
    height = 24,
    env = { NO_COLOR: '1' },
    between = () => Promise.resolve(),
  }: {
    width?: number;
    height?: number;
    env?: Readonly<Record<string, string>>;
    between?: (key: number) => Promise<void>;
  } = {},
): Promise<Sat> => {
  const keys: readonly Key[] = Array.from(typed).flatMap(keysIn);
  const screens: string[] = [];
  let taken = 0;
  let isClosed = false;
  const screen: Screen = {
    size: () => ({ width, height }),
    draw: (lines) => void screens.push(lines.join('\n')),
    key: async () => {
      await between(taken);
      taken += 1;
      return keys[taken - 1] ?? { is: 'end' };
    },
    forget: () => undefined,
    end: () => undefined,
    close: () => void (isClosed = true),
  };
  const ran = await runIn(cwd, ['review'], { screen: () => Promise.resolve(screen), columns: width, env });
  return { ...ran, screens, isClosed };
};

describe('review at a terminal', () => {
  it('shows what contradicts first, with its sentences and the keys', async () => {
    const { screens, code, stdout, isClosed } = await sit(await folder(), 'q');
    expect(screens[0]).toContain('Draft 1 of 2 · check · ✗ contradicted');
    expect(screens[0]).toContain('They sent [90 vehicles]');
    expect(screens[0]).toContain('[80 vehicles] came');
    expect(screens[0]).toMatch(/a accept .* q quit$/u);
    expect([code, stdout, isClosed]).toEqual([0, 'nothing was changed; 2 drafts left to review\n', true]);
  });

  it.each([
    ['accept', 'sa', (text: string) => text.replace('    tags: [draft]\n    draft: { confidence: likely, slot: d-00000001, because: [one head] }\n', '')],
    ['drop', 'sd', (text: string) => `# what the desk makes of it\nclaims:\n${text.slice(text.indexOf('  # two'))}dropped: [d-00000001]\n`],
    ['rename', 'rtoll\r', (text: string) => text.replace('id: counted', 'id: toll')],
    ['a new question', 'rHow many came?\r', (text: string) => text.replace('How many vehicles were counted?', 'How many came?')],
    ['merge', 'm1\r', (text: string) => `${text.slice(0, text.indexOf('\n  # two'))}      - { source: b, quote: 80 vehicles }\n\n  # two that cannot both be right\ndropped: [d-00000002]\n`],
  ])('%s changes its place in the file, and undo puts it back', async (_, keys, after) => {
    const cwd = await folder();
    await sit(cwd, keys);
    expect(await textIn(cwd)).toBe(after(DRAFTS));
    expect(await textIn(cwd, 'hand.yaml')).toBe(WRITTEN);
    const back = await folder();
    await sit(back, `${keys}u`);
    expect(await textIn(back)).toBe(DRAFTS);
  }); // prettier-ignore

  it('merges into a claim of another file, and puts both back', async () => {
    const cwd = await folder();
    await sit(cwd, 'mby-hand\r');
    expect(await textIn(cwd, 'hand.yaml')).toBe(`${WRITTEN}      - { source: a, quote: 90 vehicles }\n`);
    expect(await textIn(cwd)).not.toContain('counted');
    const back = await folder();
    await sit(back, 'mby-hand\ru');
    expect([await textIn(back, 'hand.yaml'), await textIn(back)]).toEqual([WRITTEN, DRAFTS]);
  });

  it('writes nothing over what somebody else wrote meanwhile, and shows it', async () => {
    const cwd = await folder();
    const theirs = DRAFTS.replace('How many vehicles?', 'How many cars?');
    const { screens } = await sit(cwd, 'aa', {
      between: (key) => (key === 0 ? writeFile(join(cwd, 'claims/draft.yaml'), theirs) : Promise.resolve()),
    });
    expect(screens[1]).toContain('claims/draft.yaml has changed since it was read');
    expect(await textIn(cwd)).toBe(
      theirs.replace('    tags: [draft]\n    draft: { confidence: check, slot: d-00000002 }\n', ''),
    );
  });

  it('takes nothing back over what somebody else wrote meanwhile', async () => {
    const cwd = await folder();
    const { screens } = await sit(cwd, 'au', {
      between: (key) => (key === 1 ? writeFile(join(cwd, 'claims/draft.yaml'), WRITTEN) : Promise.resolve()),
    });
    expect(screens.at(-1)).toContain('has changed');
    expect(await textIn(cwd)).toBe(WRITTEN);
  });

  it('says why a decision cannot be, and stays where it was', async () => {
    const cwd = await folder();
    const { screens } = await sit(cwd, 'rvehicles\r');
    expect(screens.at(-1)).toContain('the id vehicles is taken');
    expect(screens.at(-1)).toContain('Draft 1 of 2');
    expect(await textIn(cwd)).toBe(DRAFTS);
  });

  it('ends with what was done', async () => {
    const { screens, stdout } = await sit(await folder(), 'asq');
    expect(screens.at(-1)).toContain('Every draft was shown.\nSo far: 1 accepted.\n1 draft is left as it is.');
    expect(stdout).toBe('1 accepted; 1 draft left to review\n');
  });

  it.each([
    [80, 24],
    [120, 40],
    [40, 12],
    [80, 6],
  ])('fits %i columns and %i rows, without what could steer the terminal', async (width, height) => {
    const { screens } = await sit(await folder(), 'sumrx\u001b', { width, height });
    for (const screen of screens) {
      const lines = screen.split('\n');
      expect(lines.length).toBeLessThanOrEqual(height);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(screen).not.toMatch(/(?!\n)\p{Cc}/u);
    }
    expect(screens.some((screen) => screen.includes('<U+001B>[2J'))).toBe(height > 12);
  });

  it('marks in colour only, and says the same without', async () => {
    const cwd = await folder();
    const [plain, coloured] = [await sit(cwd, 's'), await sit(cwd, 's', { env: {} })];
    expect(coloured.screens).not.toEqual(plain.screens);
    expect(coloured.screens.map((screen) => screen.replaceAll(/\u001b\[\d+m/gu, ''))).toEqual(plain.screens);
  });

  it('opens no screen where there is no draft', async () => {
    const cwd = await folderWith({ 'corpus/a.txt': 'They sent 90 vehicles.\n', 'claims/a.yaml': WRITTEN });
    const { screens, stdout } = await sit(cwd, '');
    expect([screens, stdout]).toEqual([[], 'There is no draft to review; "reconcile draft" proposes claims.\n']);
  });
});

describe('review by flags', () => {
  it('lists the drafts without a terminal, contradicted ones first', async () => {
    const { code, stdout } = await runIn(await folder(), ['review']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '✗ contradicted  claims/draft.yaml:13\nHow many vehicles were counted?  (counted)\n  a: 90\n',
    );
    expect(stdout.indexOf('(counted)')).toBeLessThan(stdout.indexOf('(vehicles)'));
    expect(stdout).not.toContain('\u001b');
    expect(stdout.endsWith('2 drafts to review.\n')).toBe(true);
  });

  it('lists them as JSON', async () => {
    const { stdout } = await runIn(await folder(), ['review', '--list', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      drafts: [
        { id: 'counted', verdict: 'contradicted', confidence: 'check', readings: [{ source: 'a', value: '90' }, {}] },
        { id: 'vehicles', verdict: 'agreed', because: ['one head'] },
      ],
    });
  });

  it('does as the keys do', async () => {
    const [typed, flagged] = [await folder(), await folder()];
    await sit(typed, 'rtoll\rasd');
    await sit(typed, 'd');
    const { code, stderr } = await runIn(flagged, ['review', '--accept', 'vehicles', '--drop', 'counted']);
    expect([code, stderr]).toEqual([0, '1 accepted, 1 dropped\n']);
    const other = await folder();
    await sit(other, 'dasq');
    expect(await textIn(flagged)).toBe(await textIn(other));
  });

  it.each([
    [['--rename', 'counted=toll'], 'id: toll'],
    [['--rename', 'counted=How many = came?'], 'question: How many = came?'],
    [['--merge', 'counted=vehicles', '--rename', 'vehicles=toll'], 'id: toll'],
  ])('%j', async (flags, written) => {
    const cwd = await folder();
    expect((await runIn(cwd, ['review', ...flags])).code).toBe(0);
    expect(await textIn(cwd)).toContain(written);
  });

  it.each([
    [['--accept', 'countd'], 'did you mean counted?'],
    [['--accept', 'by-hand'], 'by-hand is no draft'],
    [['--accept', 'vehicles', '--drop', 'vehicles'], 'two things are to be done with vehicles'],
    [['--merge', 'counted=vehicles', '--drop', 'vehicles'], 'vehicles is to go itself'],
    [['--accept', 'vehicles', '--rename', 'counted=by-hand'], 'the id by-hand is taken'],
    [['--merge', 'counted'], 'Expected NAME=OTHER'],
  ])('%j is refused before anything is written', async (flags, expected) => {
    const cwd = await folder();
    const { code, stderr } = await runIn(cwd, ['review', ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
    expect([await textIn(cwd), await textIn(cwd, 'hand.yaml')]).toEqual([DRAFTS, WRITTEN]);
  });
});

describe('what becomes a claim in a review', () => {
  /** A source that changed after drafts were made of it. */
  const changed = async (text: string): Promise<string> => {
    const cwd = await folder();
    await writeFile(join(cwd, 'corpus/c.txt'), text);
    return cwd;
  };

  it.each([
    [['--accept', 'vehicles']],
    [['--accept', 'counted', '--accept', 'vehicles']],
    [['--merge', 'vehicles=by-hand']],
    [['--drop', 'counted', '--merge', 'vehicles=by-hand']],
  ])('is proved anew, and nothing is written where it no longer stands: %j', async (flags) => {
    const cwd = await changed('Observers at the bridge saw 70 vehicles cross before the snow set in.\n');
    const { code, stderr } = await runIn(cwd, ['review', ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain('vehicles is not proved');
    expect([await textIn(cwd), await textIn(cwd, 'hand.yaml')]).toEqual([DRAFTS, WRITTEN]);
  });

  it('is told at the terminal, which stays where it was', async () => {
    const cwd = await changed('Nobody was there.\n');
    const { screens } = await sit(cwd, 'sa');
    expect(screens.at(-1)).toContain('vehicles is not proved');
    expect(await textIn(cwd)).toBe(DRAFTS);
  });

  it('has its quotes mended where that changes no fact, and its comments', async () => {
    const cwd = await changed('Observers saw more than 90 vehicles cross before the snow set in.\n');
    expect((await runIn(cwd, ['review', '--accept', 'vehicles'])).code).toBe(0);
    const text = await textIn(cwd);
    expect(text).toContain(
      'quote: "90 vehicles" } # seen from afar\n      - { source: c, quote: "more than 90 vehicles" }',
    );
    expect(text).not.toContain('slot: d-00000001');
  });

  it('is no claim that stands already', async () => {
    const cwd = await folder();
    await writeFile(
      join(cwd, 'claims/hand.yaml'),
      WRITTEN.replace('How many are there?', 'How many vehicles were counted?').replace(
        'readings:\n',
        'readings:\n      - { source: a, quote: "90 vehicles" }\n',
      ),
    );
    const { code, stderr } = await runIn(cwd, ['review', '--accept', 'counted']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('the claim “by-hand” says this already')]);
  });

  it('is not one of which a reading cannot be used', async () => {
    const cwd = await folder();
    const draft = DRAFTS.replace('quote: "90 vehicles" } # seen', 'quot: "90 vehicles" } # seen');
    await writeFile(join(cwd, 'claims/draft.yaml'), draft);
    const { code, stderr } = await runIn(cwd, ['review', '--accept', 'vehicles']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('a reading of it cannot be used')]);
    expect(await textIn(cwd)).toBe(draft);
  });
});
