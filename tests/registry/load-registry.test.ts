import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/kinds/index.ts';
import { OperationalError } from '../../src/model/operational-error.ts';
import { claimsJsonSchema, loadRegistry } from '../../src/registry/index.ts';
import { folderWith } from '../folders.ts';

const load = async (files: Readonly<Record<string, string | Uint8Array>>, patterns: readonly string[] = []) =>
  loadRegistry(patterns, { cwd: await folderWith(files) });

const claim = (id: string, rest = ''): string =>
  `  - id: ${id}\n    question: q\n    kind: count\n${rest}    readings: [{ source: s, quote: x }]\n`;

const WHOLE = `# yaml-language-server: $schema=../schemas/claims.schema.json
events: { ceasefire: { title: The ceasefire, date: 2020-11-10 }, other: { title: Another } }
parties: { staff: { name: The staff, of: ministry }, ministry: { name: The ministry } }
claims:
  - id: a.troops
    question: How many?
    kind: count
    unit: soldiers
    tolerance: 2%
    cumulative: true
    event: ceasefire
    related: [b, b]
    tags: [x, y, x]
    readings:
      - { source: s, quote: "1,960 servicemen" }
      - source: s
        quote: { exact: "2,000", prefix: some, suffix: troops }
        attributed_to: staff
        as_of: 2020-11-11
        said_on: 2020-11-12
        value: 2000
      - { source: t, quote: x }
      - { source: s, quote: y }
    resolution:
      value: "1,960"
      reason: It says so.
      by: desk
      on: 2020-11-20
      evidence: r-9f2c41d0
  - id: b
    question: Who?
    kind: set
    aliases: { A: [a1, a2] }
    complete: true
    readings: [{ source: s, quote: x, value: [A], complete: false }]
  - { id: c, question: Which?, kind: choice, broader: { a: b }, readings: [{ source: s, quote: x, value: a }] }
`;

describe('loadRegistry', () => {
  it('reads all that a claim file can say', async () => {
    const { files, claims, events, parties, findings } = await load({ 'claims/a.yaml': WHOLE });
    expect(findings).toEqual([]);
    expect(files).toEqual(['claims/a.yaml']);
    expect([...events.values()]).toEqual([
      { id: 'ceasefire', title: 'The ceasefire', date: '2020-11-10' },
      { id: 'other', title: 'Another' },
    ]);
    expect([...parties.values()]).toEqual([
      { id: 'staff', name: 'The staff', of: 'ministry' },
      { id: 'ministry', name: 'The ministry' },
    ]);
    expect(claims).toMatchObject([
      {
        id: 'a.troops',
        question: 'How many?',
        kind: 'count',
        event: 'ceasefire',
        related: ['b'],
        tags: ['x', 'y'],
        options: { unit: 'soldiers', tolerance: 0.02, cumulative: true },
        lostReadings: 0,
        resolution: { value: '1,960', reason: 'It says so.', by: 'desk', on: '2020-11-20', evidence: 'r-9f2c41d0' },
      },
      { id: 'b', kind: 'set', options: { aliases: { A: ['a1', 'a2'] }, complete: true }, related: [], tags: [] },
      { id: 'c', kind: 'choice', options: { broader: { a: 'b' } } },
    ]);
    expect(claims[0]?.readings[1]).toMatchObject({
      key: 's#2',
      source: 's',
      quote: { exact: '2,000', prefix: 'some', suffix: 'troops' },
      attributedTo: 'staff',
      asOf: '2020-11-11',
      saidOn: '2020-11-12',
      value: 2000,
    });
    expect(claims[0]?.readings.map(({ key }) => key)).toEqual(['s', 's#2', 't', 's#3']);
    expect(claims[1]?.readings[0]).toMatchObject({ value: ['A'], complete: false });
  });

  it('places a claim at its id, and a reading, its source, quote and value where they stand', async () => {
    const { claims } = await load({ 'claims/a.yaml': WHOLE });
    const reading = claims[0]?.readings[1];
    const at = [claims[0]?.at, reading?.at, reading?.sourceAt, reading?.quoteAt, reading?.valueAt];
    expect(at.map((place) => place && [place.range.start.line, place.range.start.column])).toEqual([
      [5, 9],
      [16, 9],
      [16, 17],
      [17, 16],
      [21, 16],
    ]);
    expect(claims[0]?.readings[0]?.quoteAt).toEqual({
      file: 'claims/a.yaml',
      range: { start: { line: 15, column: 29 }, end: { line: 15, column: 47 } },
    });
  });

  it.each([
    ['2%', 0.02],
    ['0.5 %', 0.005],
    ['0.02', 0.02],
    ['0', 0],
  ])('reads the tolerance %s as a share', async (written, share) => {
    const { claims } = await load({ 'claims/a.yaml': `claims:\n${claim('a', `    tolerance: ${written}\n`)}` });
    expect(claims[0]?.options.tolerance).toBe(share);
  });

  it('keeps the other readings of a claim that lost some, with the keys that they had', async () => {
    const { claims } = await load({
      'claims/a.yaml': `claims:
  - id: a
    question: q
    kind: count
    readings:
      - { source: s, quote: 5 }
      - { source: s, quote: x }
      - { source: t, quote: x, typo: x }
`,
    });
    expect(claims.map(({ readings, lostReadings }) => [readings.map(({ key }) => key), lostReadings])).toEqual([
      [['s#2'], 2],
    ]);
  });

  it.each([
    ['an unknown key', 'tolerence: 2%'],
    ['an option that its kind does not take', 'aliases: { a: [b] }'],
    ['a malformed option', 'cumulative: sometimes'],
    ['an unknown event', 'event: nowhere'],
  ])('loses all readings of a claim with %s, since what was asked of them is not known', async (_, line) => {
    const { claims, findings } = await load({ 'claims/a.yaml': `claims:\n${claim('a', `    ${line}\n`)}` });
    expect(claims.map(({ id, readings, lostReadings }) => [id, readings.length, lostReadings])).toEqual([['a', 0, 1]]);
    expect(findings).toHaveLength(1);
  });

  it.each([['tags: 5'], ['related: [nowhere]'], ['resolution: { reason: r }']])(
    'keeps all readings of a claim with the fault %s',
    async (line) => {
      const { claims, findings } = await load({ 'claims/a.yaml': `claims:\n${claim('a', `    ${line}\n`)}` });
      expect(claims).toMatchObject([{ id: 'a', tags: [], related: [], lostReadings: 0, readings: [{ key: 's' }] }]);
      expect(claims[0]?.resolution).toBeUndefined();
      expect(findings.length).toBeGreaterThan(0);
    },
  );

  it('reports an id that stands twice at the second, and judges the first', async () => {
    const events = 'events: { e: { title: E } }\n';
    const { claims, findings } = await load({
      'claims/a.yaml': `${events}claims:\n${claim('x')}`,
      'claims/b.yaml': `${events}parties: { p: { name: P } }\nclaims:\n${claim('x', '    unit: men\n')}`,
      'claims/c.yaml': 'parties: { p: { name: Q } }\n',
    });
    expect(claims.map(({ id, options }) => [id, options])).toEqual([['x', {}]]);
    expect(
      findings.map(({ code, data, at, related }) => [code, data, at.file, related.map(({ file }) => file)]),
    ).toEqual([
      ['duplicate-id', { what: 'claim', id: 'x' }, 'claims/b.yaml', ['claims/a.yaml']],
      ['duplicate-id', { what: 'event', id: 'e' }, 'claims/b.yaml', ['claims/a.yaml']],
      ['duplicate-id', { what: 'party', id: 'p' }, 'claims/c.yaml', ['claims/b.yaml']],
    ]);
  });

  it('finds events, parties and claims of other files', async () => {
    const { findings } = await load({
      'claims/a.yaml': `claims:\n${claim('x', '    event: e\n    related: [y]\n')}`,
      'claims/z/b.yml': `events: { e: { title: E } }\nclaims:\n${claim('y')}`,
    });
    expect(findings).toEqual([]);
  });

  it('does not call unknown what a broken file may hold', async () => {
    const { claims, findings } = await load({
      'claims/a.yaml': `claims:\n${claim('x', '    event: e\n    related: [y]\n')}`,
      'claims/b.yaml': 'events: { e: { title: E }\n',
    });
    expect(findings.map(({ code, at }) => [code, at.file])).toEqual([['yaml-syntax', 'claims/b.yaml']]);
    expect(claims.map(({ id, readings }) => [id, readings.length])).toEqual([['x', 1]]);
  });

  it('cuts a circle of parties in one place, so that they stay one origin', async () => {
    const { parties, findings } = await load({
      'claims/a.yaml': `parties: { a: { name: A, of: b }, b: { name: B, of: a }, c: { name: C, of: c }, d: { name: D, of: a } }\nclaims:\n${claim('x')}`,
    });
    expect([...parties.values()].map(({ of }) => of)).toEqual([undefined, 'a', undefined, 'a']);
    expect(findings.map(({ code, at }) => [code, at.range.start.column])).toEqual([
      ['schema', 30],
      ['schema', 76],
    ]);
  });

  it('gives the voices of an unknown party no value, and offers the one that was meant', async () => {
    const { claims, findings } = await load({
      'claims/a.yaml': `parties: { general-staff: { name: G } }\nclaims:\n  - id: x\n    question: q\n    kind: count\n    readings: [{ source: s, quote: x, attributed_to: general-stuff }]\n`,
    });
    expect(findings).toMatchObject([
      {
        code: 'unknown-party',
        data: { name: 'general-stuff', suggestion: 'general-staff', known: ['general-staff'] },
        claim: 'x',
        reading: 's',
      },
    ]);
    expect(claims).toMatchObject([{ readings: [], lostReadings: 1 }]);
  });

  it('reads a resolution, a string or a number alike as its value', async () => {
    const resolution = '    resolution: { value: 5, reason: r, by: b, on: 2020-11-20, evidence: r-00000000 }\n';
    const { claims } = await load({ 'claims/a.yaml': `claims:\n${claim('a', resolution)}` });
    expect(claims[0]?.resolution).toMatchObject({ value: 5, at: { range: { start: { line: 5, column: 5 } } } });
  });
});

describe('the files that loadRegistry reads', () => {
  const files = {
    'claims/b.yaml': `claims:\n${claim('b')}`,
    'claims/A.yml': `claims:\n${claim('a')}`,
    'claims/deep/c.yaml': `claims:\n${claim('c')}`,
    'claims/notes.txt': 'no claims',
    'claims/[odd] (name).yaml': `claims:\n${claim('odd')}`,
    'more/d.yaml': `claims:\n${claim('d')}`,
    'empty.yaml': '# nothing yet\n',
  };

  it.each([
    [[], ['claims/A.yml', 'claims/[odd] (name).yaml', 'claims/b.yaml', 'claims/deep/c.yaml']],
    [['claims'], ['claims/A.yml', 'claims/[odd] (name).yaml', 'claims/b.yaml', 'claims/deep/c.yaml']],
    [['claims/'], ['claims/A.yml', 'claims/[odd] (name).yaml', 'claims/b.yaml', 'claims/deep/c.yaml']],
    [['claims/[odd] (name).yaml'], ['claims/[odd] (name).yaml']],
    [
      ['claims/*.yaml', 'more'],
      ['claims/[odd] (name).yaml', 'claims/b.yaml', 'more/d.yaml'],
    ],
    [['./claims/b.yaml', 'claims/b.yaml', 'claims/../claims/b.yaml'], ['claims/b.yaml']],
    [
      ['empty.yaml', 'more/d.yaml'],
      ['empty.yaml', 'more/d.yaml'],
    ],
  ])('are, for %j, %j', async (patterns, expected) => {
    expect((await load(files, patterns)).files).toEqual(expected);
  });

  it('may stand outside of the working directory', async () => {
    const cwd = await folderWith({ 'work/x': '', 'claims/a.yaml': `claims:\n${claim('a')}` });
    const options = { cwd: join(cwd, 'work') };
    expect((await loadRegistry(['../claims'], options)).files).toEqual(['../claims/a.yaml']);
    expect((await loadRegistry([join(cwd, 'claims/a.yaml')], options)).files).toEqual(['../claims/a.yaml']);
  });

  it.each([
    ['no file', {}, []],
    ['a file that is not there', { 'claims/a.yaml': `claims:\n${claim('a')}` }, ['claims/a.yaml', 'gone.yaml']],
    ['a folder without claim files', { 'claims/a.txt': 'x' }, ['claims']],
    ['files without claims', { 'claims/a.yaml': 'claims: []\n', 'claims/b.yaml': '' }, []],
  ])('throws what to do next: %s', async (_, given, patterns) => {
    await expect(load(given, patterns)).rejects.toSatisfy(
      (error) => error instanceof OperationalError && error.hint !== undefined && error.message.endsWith('.'),
    );
  });

  it('throws nothing for files without claims that have a fault', async () => {
    const { claims, findings } = await load({ 'claims/a.yaml': 'claims: 5\n' });
    expect([claims.length, findings.length]).toEqual([0, 1]);
  });

  it('are reported where they cannot be read, and the others are judged', async () => {
    const cwd = await folderWith({
      'claims/a.yaml': `claims:\n${claim('a')}`,
      'claims/binary.yaml': Uint8Array.from([0x80, 0x81]),
      'claims/utf16.yaml': Uint8Array.from([0xff, 0xfe, 0x61, 0]),
      'claims/big.yaml': 'claims: []',
    });
    await truncate(join(cwd, 'claims/big.yaml'), 48 * 1024 * 1024 + 1);
    const { claims, findings } = await loadRegistry([], { cwd });
    expect(claims.map(({ id }) => id)).toEqual(['a']);
    expect(findings.map(({ code, at }) => [code, at.file])).toEqual([
      ['yaml-syntax', 'claims/big.yaml'],
      ['yaml-syntax', 'claims/binary.yaml'],
      ['yaml-syntax', 'claims/utf16.yaml'],
    ]);
  });

  it('are found once where links lead in a circle', async () => {
    const cwd = await folderWith({ 'claims/a.yaml': `claims:\n${claim('a')}` });
    await mkdir(join(cwd, 'claims/deep'));
    await symlink('..', join(cwd, 'claims/deep/up'));
    await writeFile(join(cwd, 'claims/deep/b.yaml'), `claims:\n${claim('b')}`);
    expect((await loadRegistry([], { cwd })).claims.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('hostile claim files', () => {
  const many = (count: number, line: string): string => `claims:\n${line.repeat(count)}`;

  it.each([
    ['a bomb of aliases', `claims:\n  - &a [${'*a,'.repeat(1000)}]\n  - [${'*a,'.repeat(1000)}]\n`],
    ['collections without end', `claims: ${'[{a: '.repeat(100_000)}`],
    ['a fault in each of many lines', many(20_000, '  - 5\n')],
    ['many keys twice', 'a: 1\n'.repeat(20_000)],
    ['many unknown keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')],
    ['a value of many commas', `claims:\n  - { id: a${', x'.repeat(100_000)} }\n`],
    ['one long scalar', `claims: ${'a'.repeat(20_000_000)}`],
    ['one long key', `${'a'.repeat(1000)}: 1\n`],
    ['one scalar of many lines', `claims: ${'a\n '.repeat(300_000)}`],
    ['many open quotation marks', many(20_000, '  - "\n')],
    ['deep nesting after a fault', `a: b: c\n${'{a: '.repeat(50_000)}`],
  ])('%s: read in little time, and reported', async (_, text) => {
    const started = performance.now();
    const { findings } = await load({ 'claims/a.yaml': text });
    expect(findings.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('claimsJsonSchema', () => {
  it('tells editors every kind, and what every key means', () => {
    const schema = claimsJsonSchema();
    const text = JSON.stringify(schema);
    for (const kind of Object.keys(KINDS)) expect(text).toContain(`"${kind}"`);
    expect(schema).toMatchObject({
      additionalProperties: false,
      properties: {
        claims: {
          items: {
            required: ['id', 'question', 'kind', 'readings'],
            additionalProperties: false,
            properties: { readings: { items: { required: ['source', 'quote'], additionalProperties: false } } },
          },
        },
      },
    });
  });
});
