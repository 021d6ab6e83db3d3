import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { folderWith, runIn } from './terminal.ts';

const FILES = {
  'corpus/a.txt':
    'They sent 90 vehicles to the valley, the first ministry said on Monday. More than 1,400 people died. In spring 40 huts burned; in autumn 40 huts burned again.\n',
  'corpus/b.txt': 'By its own count 90 vehicles came. It is “far too late” for talks, the second ministry said.\n',
  'claims/kept.yaml':
    '# kept\nevents: { war: { title: The war } }\nclaims:\n  - id: vehicles\n    question: How many vehicles?\n    kind: count\n    readings:\n      - { source: a, quote: "90 vehicles" } # by hand\n',
};

const proposal = (readings: readonly object[], rest: object = {}): object => ({
  question: 'How many vehicles came to the valley?',
  kind: 'count',
  readings,
  ...rest,
});

const A = { source: 'a', exact: '90 vehicles' };
const B = { source: 'b', exact: '90 vehicles' };

const printed = z.looseObject({
  written: z.string().nullable(),
  proposals: z.array(
    z.looseObject({
      ok: z.boolean(),
      id: z.string().nullable(),
      verdict: z.string().nullable(),
      readings: z.array(z.looseObject({ proof: z.string(), quote: z.string() })),
      problems: z.array(z.object({ pointer: z.string(), message: z.string() })),
    }),
  ),
});

const run = async (input: unknown, argv: readonly string[] = [], files: Readonly<Record<string, string>> = FILES) => {
  const cwd = await folderWith(files);
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const ran = await runIn(cwd, ['propose', ...argv], { stdin: () => Promise.resolve(text) });
  return { ...ran, cwd, out: ran.code === 2 ? null : printed.parse(JSON.parse(ran.stdout)) };
};

describe('propose', () => {
  it('proves, reads and judges a proposal, and writes nothing', async () => {
    const { out, code, cwd } = await run(proposal([A, B]));
    expect(code).toBe(0);
    expect(out).toMatchObject({
      written: null,
      proposals: [
        { ok: true, verdict: 'agreed', readings: [{ proof: 'anchored', text: '90' }, { proof: 'anchored' }] },
      ],
    });
    await expect(readFile(join(cwd, 'claims/draft.yaml'), 'utf8')).rejects.toThrow();
  });

  it.each([
    ['a bound left out', { source: 'a', exact: '1,400 people' }, 'More than 1,400 people'],
    ['words that stand twice', { source: 'a', exact: '40 huts' }, '40 huts'],
  ])('mends %s', async (_, reading, quote) => {
    const { out, code } = await run(proposal([reading], { question: 'How many?' }));
    expect(code).toBe(0);
    expect(out?.proposals[0]?.readings[0]).toMatchObject({ proof: 'repaired', quote });
  });

  it('refuses an invented quotation, and names the nearest passage', async () => {
    const { out, code } = await run(proposal([A, { source: 'b', exact: 'By its own count 60 vehicles came' }]));
    expect(code).toBe(1);
    expect(out?.proposals[0]).toMatchObject({
      ok: false,
      readings: [{ proof: 'anchored' }, { proof: 'refused', nearest: { source: 'b' } }],
      problems: [{ pointer: '/readings/1' }],
    });
  });

  it.each([
    ['a kind that is none', proposal([A], { kind: 'number' }), '/kind'],
    ['an unknown key', proposal([A], { quesiton: 'x' }), '/quesiton'],
    ['a ruling', proposal([A], { resolution: {} }), '/resolution'],
    ['no readings', proposal([]), '/readings'],
    ['a reading without words', proposal([{ source: 'a' }]), '/readings/0/exact'],
    ['a number for words', proposal([{ source: 'a', exact: 90 }]), '/readings/0/exact'],
    ['an option of another kind', proposal([A], { complete: true }), '/complete'],
    ['an unknown event', proposal([A], { event: 'wra' }), '/event'],
    ['an unknown party', proposal([{ ...A, attributed_to: 'x' }]), '/readings/0/attributed_to'],
    ['an unknown source', proposal([{ ...A, source: 'z' }]), '/readings/0'],
    ['words of another source', proposal([A, { source: 'b', exact: 'the first ministry said' }]), '/readings/1'],
    ['an id that is taken', proposal([A], { id: 'vehicles' }), '/id'],
    ['an id that is none', proposal([A], { id: '../x' }), '/id'],
    ['a text', 'vehicles', ''],
    ['null', null, ''],
    ['a list in a list', [[]], ''],
    ['a key of prototypes', JSON.parse('{"__proto__": {}, "constructor": 1}'), '/constructor'],
  ])('tells what to change in %s', async (_, given, pointer) => {
    const { out, code } = await run(typeof given === 'string' ? JSON.stringify(given) : given);
    expect(code).toBe(1);
    expect(out?.proposals[0]?.problems.map((one) => one.pointer)).toContain(pointer);
  });

  it.each([
    [{ event: 'wra' }, 'there is no event “wra”: did you mean “war”?'],
    [{ event: 'eclipse' }, 'there is no event “eclipse”: declare it under “events” in a claim file'],
    [{ related: ['eclipse'] }, 'there is no claim “eclipse”'],
  ])('says what may be meant, or where it is declared: %j', async (rest, message) => {
    const { out } = await run(proposal([A], rest));
    expect(out?.proposals[0]?.problems.map((one) => one.message)).toEqual([message]);
  });

  it('writes once what is proposed twice, mended or not', async () => {
    const given = JSON.stringify([
      proposal([A, B]),
      proposal([{ source: 'a', exact: '1,400 people' }], { question: 'Dead?' }),
    ]);
    const first = await run(given, ['--write']);
    const io = { stdin: () => Promise.resolve(given) };
    const again = await runIn(first.cwd, ['propose', '--write'], io);
    expect([first.code, again.code]).toEqual([0, 1]);
    expect(printed.parse(JSON.parse(again.stdout)).proposals.map(({ problems }) => problems)).toEqual([
      [{ pointer: '', message: 'the claim “vehicles-came-valley” says this already' }],
      [{ pointer: '', message: 'the claim “dead” says this already' }],
    ]);
  });

  it.each([
    ['another question', proposal([A], { question: 'How many vehicles were there?' })],
    ['another reading', proposal([A, B], { question: 'How many vehicles?' })],
    ['another event', proposal([A], { question: 'How many vehicles?', event: 'war' })],
  ])('writes what asks or holds more than a claim that stands: %s', async (_, given) => {
    expect((await run(given)).code).toBe(0);
  });

  it.each([
    ['{', 'no JSON'],
    ['', 'no JSON'],
  ])('ends with 2 on %j', async (text, said) => {
    const { code, stderr } = await run(text);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('writes what is proved alone, as drafts, each with an id of its own', async () => {
    const bad = proposal([{ source: 'a', exact: 'no such words at all' }]);
    const { out, code, cwd } = await run([proposal([A, B]), proposal([A]), bad], ['--write']);
    expect(code).toBe(1);
    expect(out?.written).toBe('claims/draft.yaml');
    const text = await readFile(join(cwd, 'claims/draft.yaml'), 'utf8');
    expect(text).toBe(
      [
        'claims:',
        '  - id: vehicles-came-valley',
        '    question: How many vehicles came to the valley?',
        '    kind: count',
        '    tags: [draft]',
        '    draft:',
        '      confidence: check',
        '    readings:',
        '      - { source: a, quote: 90 vehicles }',
        '      - { source: b, quote: 90 vehicles }',
        '',
        '  - id: vehicles-came-valley-2',
        '    question: How many vehicles came to the valley?',
        '    kind: count',
        '    tags: [draft]',
        '    draft:',
        '      confidence: check',
        '    readings:',
        '      - { source: a, quote: 90 vehicles }',
        '',
      ].join('\n'),
    );
    expect((await runIn(cwd, ['check'])).code).toBe(0);
  });

  it('adds to a claim file without touching what stands there', async () => {
    const { cwd } = await run(proposal([B]), ['--write', '-o', 'claims/kept.yaml']);
    const text = await readFile(join(cwd, 'claims/kept.yaml'), 'utf8');
    expect(text.startsWith(FILES['claims/kept.yaml'])).toBe(true);
    expect(text).toContain('- id: vehicles-came-valley\n');
    expect((await runIn(cwd, ['check'])).code).toBe(0);
  });

  it('writes nothing where nothing is proved, and nothing but claim files', async () => {
    const { cwd, out } = await run(proposal([{ source: 'a', exact: 'no such words at all' }]), ['--write']);
    expect(out?.written).toBeNull();
    await expect(readFile(join(cwd, 'claims/draft.yaml'), 'utf8')).rejects.toThrow();
    expect((await run(proposal([A]), ['--write', '-o', 'corpus/a.txt'])).code).toBe(2);
  });
});

describe('propose, of readings for a claim that stands', () => {
  const addition = (readings: readonly object[], id = 'vehicles'): object => ({ adds_to: id, readings });

  it('judges them beside those that it has, and writes nothing', async () => {
    const { out, code, cwd } = await run(addition([B]));
    expect(code).toBe(0);
    expect(out).toMatchObject({
      written: null,
      proposals: [
        { ok: true, id: 'vehicles-2', verdict: 'agreed', readings: [{ proof: 'anchored', quote: '90 vehicles' }] },
      ],
    });
    expect(out?.proposals[0]?.readings).toHaveLength(1);
    await expect(readFile(join(cwd, 'claims/draft.yaml'), 'utf8')).rejects.toThrow();
  });

  it('mends them as those of a claim of its own, and leaves what stands alone', async () => {
    const files = { ...FILES, 'claims/kept.yaml': FILES['claims/kept.yaml'].replace('"90 vehicles"', '"40 huts"') };
    const { out } = await run(addition([{ source: 'a', exact: '1,400 people' }]), [], files);
    expect(out?.proposals[0]?.readings).toMatchObject([{ proof: 'repaired', quote: 'More than 1,400 people' }]);
  });

  it('writes them as a draft beside the claim, which stays as it is', async () => {
    const { code, cwd } = await run(addition([B]), ['--write']);
    expect(code).toBe(0);
    expect(await readFile(join(cwd, 'claims/kept.yaml'), 'utf8')).toBe(FILES['claims/kept.yaml']);
    const text = await readFile(join(cwd, 'claims/draft.yaml'), 'utf8');
    for (const line of [
      '- id: vehicles-2',
      'question: How many vehicles?',
      'related: [vehicles]',
      'more readings of vehicles',
    ])
      expect(text).toContain(line);
    expect(text.match(/source:/gu)).toHaveLength(1);
    expect((await runIn(cwd, ['check'])).code).toBe(0);
  });

  it.each([
    ['invented words', addition([{ source: 'b', exact: '60 vehicles came' }]), '/readings/0'],
    ['the second of two', addition([B, { source: 'b', exact: 'no such words' }]), '/readings/1'],
    ['a claim that does not stand', addition([B], 'vehicle'), '/adds_to'],
    ['a reading that it has', addition([A]), '/readings/0'],
    ['a question of its own', { ...addition([B]), question: 'How many?' }, '/question'],
    ['no readings', addition([]), '/readings'],
    ['a party that is none', addition([{ ...B, attributed_to: 'x' }]), '/readings/0/attributed_to'],
    ['no text for an id', { adds_to: 1, readings: [B] }, '/adds_to'],
  ])('tells what to change in %s', async (_, given, pointer) => {
    const { out, code } = await run(given);
    expect(code).toBe(1);
    expect(out?.proposals[0]?.problems.map((one) => one.pointer)).toEqual([pointer]);
  });
});
