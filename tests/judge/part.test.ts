import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeSynthetic } from '../../bench/synthetic.ts';
import { loadCorpus } from '../../src/corpus/index.ts';
import { stateFor, takePart } from '../../src/judge/part.ts';
import { reconcile, reconcileWith } from '../../src/judge/reconcile.ts';
import type { Takings } from '../../src/judge/units.ts';
import type { Registry } from '../../src/model/claim.ts';
import type { Corpus } from '../../src/model/source.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { formatReport } from '../../src/report/index.ts';
import { folderWith, ROOT } from '../cli/terminal.ts';
import { PATIENCE_MS } from '../execute.ts';
import { newFolder } from '../folders.ts';

interface Loaded {
  readonly corpus: Corpus;
  readonly registry: Registry;
}

const loaded = async (cwd: string): Promise<Loaded> => ({
  corpus: await loadCorpus('corpus', { cwd }),
  registry: await loadRegistry([], { cwd }),
});

const known = (all: ReadonlyMap<string, string>): Takings => ({ find: (key) => all.get(key), keep: () => undefined });

/** Refuses to take anything anew. */
const alone = (all: ReadonlyMap<string, string>): Takings => ({
  find: (key) => all.get(key),
  keep: (key) => {
    throw new Error(`${key} was not taken before`);
  },
});

const partsOf = ({ corpus, registry }: Loaded, of: number): readonly ReadonlyMap<string, string>[] =>
  Array.from({ length: of }, (_, i) => takePart(corpus, registry, { part: i + 1, of }).takings);

const written = async (found: ReturnType<typeof reconcile>): Promise<string> => formatReport(found, 'json');

/** A corpus whose parts are made, and what one run says of it. */
const holds = async (one: Loaded, of: number): Promise<void> => {
  const parts = partsOf(one, of);
  const all = new Map(parts.flatMap((part) => [...part]));
  // No quote is taken in two parts.
  expect(all.size).toBe(parts.reduce((sum, part) => sum + part.size, 0));
  const merged = reconcileWith(one.corpus, one.registry, { takings: alone(all) });
  expect(await written(merged)).toBe(await written(reconcile(one.corpus, one.registry)));
};

describe('parts that are merged', () => {
  it.each([1, 5])('say of the bundled corpus what one run says: %i', { timeout: PATIENCE_MS }, async (of) => {
    await holds(await loaded(ROOT), of);
  });

  it('say of a made-up corpus what one run says, however many there are', { timeout: PATIENCE_MS }, async () => {
    const folder = await newFolder();
    writeSynthetic(folder, { sources: 600, claims: 60 });
    const one = await loaded(folder);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), (of) => holds(one, of)),
      { numRuns: 3 },
    );
  });

  it('may be more than there are sources', async () => {
    const cwd = await folderWith({
      'corpus/a.txt': 'The ferry had 90 vehicles.',
      'claims/a.yaml':
        'claims:\n  - id: ferry\n    question: How many?\n    kind: count\n    readings:\n      - { source: a, quote: "90 vehicles" }\n',
    });
    await holds(await loaded(cwd), 9);
  });
});

const QUOTES = [
  '"412 passengers"',
  '{ exact: "412 passengers", prefix: "had " }',
  '"413 passengers"',
  '"on Monday"',
  '"12 men"',
  '"the office said"',
  '"The crew … 12 men"',
  '"not 90"',
];
const KINDS_ASKED = ['count', 'date', 'assertion', 'name'];
const LINES = [
  'On Monday the ferry had 412 passengers, the office said.',
  'On Monday the ferry had 413 passengers.',
  'The crew had 12 men.',
  'The office denied that the ferry had 412 passengers.',
  'Sources said it had “412  passengers” and not 90.',
];

const state = fc.record({
  texts: fc.array(fc.subarray(LINES, { minLength: 1 }), { minLength: 2, maxLength: 2 }),
  published: fc.constantFrom('2020-11-11', '2020-12-01'),
  language: fc.constantFrom('', ', language: de', ', language: en'),
  event: fc.constantFrom('', ', date: 2020-11-09', ', date: 2019-01-01'),
  option: fc.constantFrom('', '    unit: passengers\n', '    tolerance: 2%\n'),
  kind: fc.constantFrom(...KINDS_ASKED),
  readings: fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom(...QUOTES),
      fc.constantFrom(
        '',
        ', value: yes',
        ', as_of: 2020-11-08',
        ', said_on: 2020-11-08',
        ', stance: doubted',
        ', translation: "412 people"',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  ),
});

type State = typeof state extends fc.Arbitrary<infer T> ? T : never;

const folderOf = ({ texts, published, language, event, option, kind, readings }: State): Promise<string> => {
  const ids = ['a', 'b'];
  const rows = ids.map((id) => `  - { id: ${id}, file: ${id}.txt, published: ${published}${language} }\n`);
  const files = ids.map((id, i) => [`corpus/${id}.txt`, `${(texts[i] ?? []).join('\n')}\n`] as const);
  const unit = kind === 'count' ? option : '';
  const said = readings.map(([source, quote, more]) => `      - { source: ${source}, quote: ${quote}${more} }\n`);
  return folderWith({
    ...Object.fromEntries(files),
    'corpus/sources.yaml': `sources:\n${rows.join('')}`,
    'claims/a.yaml': `events: { storm: { title: The storm${event} } }\nclaims:\n  - id: ferry\n    question: What of the ferry?\n    kind: ${kind}\n    event: storm\n${unit}    readings:\n${said.join('')}`,
  });
};

describe('what was taken of another state', () => {
  it('changes nothing of a report, whatever was edited since', { timeout: PATIENCE_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(state, state, async (before, after) => {
        const [old, now] = [await loaded(await folderOf(before)), await loaded(await folderOf(after))];
        const taken = takePart(old.corpus, old.registry, { part: 1, of: 1 }).takings;
        const found = reconcileWith(now.corpus, now.registry, { takings: known(taken) });
        expect(await written(found)).toBe(await written(reconcile(now.corpus, now.registry)));
      }),
      { numRuns: 80 },
    );
  });
});

describe('what is taken again', () => {
  const BEFORE = {
    'corpus/a.txt': 'On Monday the ferry had 412 passengers. The crew had 12 men.',
    'corpus/b.txt': 'On Monday the ferry had 413 passengers.',
    'corpus/sources.yaml': 'sources:\n  - { id: a, file: a.txt, published: 2020-11-11 }\n  - { id: b, file: b.txt }\n',
    'claims/a.yaml':
      'claims:\n  - id: ferry\n    question: How many?\n    kind: count\n    readings:\n      - { source: a, quote: "412 passengers" }\n      - { source: b, quote: "413 passengers" }\n      - { source: b, quote: "414 passengers" }\n',
  };
  let taken: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    const { corpus, registry } = await loaded(await folderWith(BEFORE));
    taken = takePart(corpus, registry, { part: 1, of: 1 }).takings;
  });

  /** How many quotes are taken again once some words of a file are others. */
  const again = async (file: keyof typeof BEFORE, from: string, to: string): Promise<number> => {
    expect(BEFORE[file]).toContain(from);
    const { corpus, registry } = await loaded(await folderWith({ ...BEFORE, [file]: BEFORE[file].replace(from, to) }));
    let count = 0;
    reconcileWith(corpus, registry, { takings: { find: (key) => taken.get(key), keep: () => (count += 1) } });
    return count;
  };

  it.each([
    ['nothing', 'claims/a.yaml', 'How many?', 'How many were there?', 0],
    ['the id of the claim', 'claims/a.yaml', 'id: ferry', 'id: boat', 0],
    [
      'the day that a reading describes',
      'claims/a.yaml',
      '"412 passengers" }',
      '"412 passengers", as_of: 2020-11-09 }',
      0,
    ],
    ['a title', 'corpus/sources.yaml', 'file: a.txt', 'file: a.txt, title: A boat', 0],
    ['an option, which all hang on', 'claims/a.yaml', 'kind: count', 'kind: count\n    unit: passengers', 3],
    ['one quote', 'claims/a.yaml', '"412 passengers"', '"12 men"', 1],
    [
      'the day on which it was said',
      'claims/a.yaml',
      '"413 passengers" }',
      '"413 passengers", said_on: 2020-11-09 }',
      1,
    ],
    // The quote that stands nowhere is looked for in all sources.
    ['a text that one quote stands in', 'corpus/a.txt', 'The crew', 'A crew', 2],
    ['a text that one stands in and one does not', 'corpus/b.txt', 'On Monday', 'On Friday', 2],
    ['the day of a source', 'corpus/sources.yaml', '2020-11-11', '2020-11-12', 2],
  ] as const)('after a change of %s in %s', async (_, file, from, to, count) => {
    expect(await again(file, from, to)).toBe(count);
  });

  it('is another state where a quote or a text is another, and the same where a question is', async () => {
    const one = async (files: typeof BEFORE) => {
      const { corpus, registry } = await loaded(await folderWith(files));
      return stateFor(corpus, registry);
    };
    const before = await one(BEFORE);
    const claims = BEFORE['claims/a.yaml'];
    expect(await one({ ...BEFORE, 'claims/a.yaml': claims.replace('How many?', 'How?') })).toEqual(before);
    expect((await one({ ...BEFORE, 'claims/a.yaml': claims.replace('412', '12') })).readings).not.toBe(before.readings);
    expect((await one({ ...BEFORE, 'corpus/b.txt': 'Nothing.' })).sources).not.toBe(before.sources);
  });
});
