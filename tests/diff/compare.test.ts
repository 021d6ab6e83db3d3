import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacts, factsAlone } from '../../src/diff/compare.ts';
import type { FactClaim, FactReading, Facts } from '../../src/diff/facts.ts';
import { pairReadings } from '../../src/diff/pair.ts';
import { changesBetween, told, type Texts } from './states.ts';

const TEXTS: Texts = {
  gazette:
    'The ferry carried 412 passengers when it left. The port will not close before winter, Captain Ivan Petrenko said.\n\nIt sank on March 4, 2025 near the old pier.',
  herald: 'Aboard the ferry were 412 passengers in all. It sank on March 4, 2025 at night.',
};

const CLAIMS = `claims:
  - id: passengers
    question: How many passengers were aboard?
    kind: count
    readings:
      - { source: gazette, quote: "412 passengers" }
      - { source: herald, quote: "412 passengers" }
  - id: day
    question: When did it sink?
    kind: date
    readings:
      - { source: gazette, quote: "March 4, 2025" }
      - { source: herald, quote: "March 4, 2025" }
  - id: captain
    question: Who was the captain?
    kind: name
    readings:
      - { source: gazette, quote: "Captain Ivan Petrenko" }
  - id: closes
    question: Does the port close?
    kind: assertion
    readings:
      - { source: gazette, quote: "The port will not close", value: no }
`;

interface Row {
  readonly name: string;
  readonly source?: string;
  readonly from: string;
  readonly to: string;
  readonly tells: readonly string[];
  readonly facts: number;
  readonly verdict?: readonly [string, string];
}

const ROWS: readonly Row[] = [
  {
    name: 'a digit changed',
    from: '412',
    to: '421',
    tells: ['passengers gazette: value, 412 → 421'],
    facts: 1,
    verdict: ['agreed', 'contradicted'],
  },
  {
    name: 'a bound added',
    from: 'carried 412',
    to: 'carried more than 412',
    tells: ['passengers gazette: value, 412 → more than 412'],
    facts: 1,
    verdict: ['agreed', 'contradicted'],
  },
  {
    name: 'a day changed',
    source: 'herald',
    from: 'March 4',
    to: 'March 5',
    tells: ['day herald: value, March 4, 2025 → March 5, 2025'],
    facts: 1,
    verdict: ['agreed', 'contradicted'],
  },
  {
    name: 'a negation dropped: the label cannot follow',
    from: 'will not close',
    to: 'will close',
    tells: ['closes gazette: lost, no → -'],
    facts: 1,
    verdict: ['uncorroborated', 'unverified'],
  },
  {
    name: 'a name respelled',
    from: 'Petrenko',
    to: 'Petrenka',
    tells: ['captain gazette: value, Ivan Petrenko → Ivan Petrenka'],
    facts: 1,
  },
  {
    name: 'a sentence taken out: nothing is followed to another place',
    from: 'The ferry carried 412 passengers when it left.',
    to: 'Some 390 passengers were awaited on the other side of the bay that evening.',
    tells: ['passengers gazette: lost, 412 → -'],
    facts: 1,
    verdict: ['agreed', 'unverified'],
  },
  {
    name: 'white space alone',
    from: 'carried 412 passengers',
    to: 'carried 412\u00a0passengers',
    tells: ['passengers gazette: reworded, 412 → 412'],
    facts: 0,
  },
  { name: 'words beside every reading', from: 'near the old pier', to: 'by the old pier', tells: [], facts: 0 },
];

describe('the facts of two folders', () => {
  it.each(ROWS)('$name', async ({ source = 'gazette', from, to, tells, facts, verdict }) => {
    const before = TEXTS[source] ?? '';
    expect(before).toContain(from);
    const diff = await changesBetween(TEXTS, { ...TEXTS, [source]: before.replace(from, to) }, CLAIMS);
    const moved = told(diff).filter((line) => !line.includes(': moved'));
    expect(moved).toEqual(tells);
    expect(diff.facts).toBe(facts);
    const changed = diff.claims.find((claim) => claim.verdict)?.verdict;
    if (verdict) expect([changed?.before.verdict, changed?.after.verdict]).toEqual(verdict);
    expect(diff.sources).toMatchObject([{ id: source }]);
  });

  it('says why where the source takes back the words that were quoted', async () => {
    const note = 'Correction: an earlier version said that there were 412 passengers.\n\n';
    const after = { ...TEXTS, herald: `${note}${(TEXTS.herald ?? '').replace('412', '409')}` };
    const { claims } = await changesBetween(TEXTS, after, CLAIMS);
    const change = claims.flatMap(({ readings }) => readings).find(({ source }) => source === 'herald');
    expect(change).toMatchObject({
      state: 'value',
      after: { problem: { code: 'not-asserted' }, followed: { text: '409' } },
    });
    expect(change?.after?.problem?.reason).toMatch(/takes back what it, or another, said before/u);
  });

  it('a followed quote leaves the claim unverified until it is mended', async () => {
    const after = { ...TEXTS, gazette: (TEXTS.gazette ?? '').replace('412', '421') };
    const [claim] = (await changesBetween(TEXTS, after, CLAIMS)).claims;
    expect(claim?.verdict?.meanwhile).toBe('unverified');
  });

  const WITH_SUFFIX = `claims:
  - id: passengers
    question: How many passengers were aboard?
    kind: count
    readings:
      - { source: gazette, quote: { exact: "412 passengers", suffix: " when it" } }
`;

  it.each([
    ['the figure beside its suffix', '412 passengers when', '421 passengers when', 'value, 412 → 421'],
    ['the suffix alone', 'when it left', 'as soon as she left', 'lost, 412 → -'],
  ])('a quote with a suffix, whose words stand elsewhere too: %s changed', async (_, from, to, tells) => {
    const gazette = `412 passengers feared dead\n\n${TEXTS.gazette ?? ''}`;
    const diff = await changesBetween({ gazette }, { gazette: gazette.replace(from, to) }, WITH_SUFFIX);
    expect(told(diff)).toEqual([`passengers gazette: ${tells}`]);
  });

  it('a paragraph moved touches no fact', async () => {
    const [first = '', second = ''] = (TEXTS.gazette ?? '').split('\n\n');
    const diff = await changesBetween(TEXTS, { ...TEXTS, gazette: `${second}\n\n${first}` }, CLAIMS);
    expect(diff.facts).toBe(0);
    expect(diff.readings).toMatchObject({ moved: 4, unchanged: 2 });
    expect(factsAlone(diff)).toMatchObject({ claims: [], sources: [] });
  });

  it('typography alone changes the file, not its text', async () => {
    const after = { ...TEXTS, herald: `${TEXTS.herald ?? ''}\n` };
    expect((await changesBetween(TEXTS, after, CLAIMS)).sources).toMatchObject([{ id: 'herald', state: 'file' }]);
  });

  it('a source that is gone takes its readings with it', async () => {
    const diff = await changesBetween(TEXTS, { gazette: TEXTS.gazette ?? '' }, CLAIMS);
    expect(told(diff)).toEqual(['passengers herald: lost, 412 → -', 'day herald: lost, March 4, 2025 → -']);
    expect(diff.sources).toMatchObject([{ id: 'herald', state: 'removed' }]);
  });

  it('tells what came back', async () => {
    const broken = { ...TEXTS, herald: 'Nothing is known.' };
    const diff = await changesBetween(broken, TEXTS, CLAIMS);
    expect(told(diff)).toEqual(['passengers herald: regained, - → 412', 'day herald: regained, - → March 4, 2025']);
  });
});

const reading = (key: string, exact: string, rest: Partial<FactReading> = {}): FactReading => ({
  key,
  source: key.replace(/#.*/u, ''),
  quote: { exact },
  voice: 'a',
  text: exact,
  span: { start: 0, end: exact.length },
  ...rest,
});

const claim = (id: string, readings: readonly FactReading[], rest: Partial<FactClaim> = {}): FactClaim => ({
  id,
  kind: 'count',
  verdict: 'agreed',
  evidence: 'r-00000000',
  readings,
  ...rest,
});

const facts = (...claims: readonly FactClaim[]): Facts => ({ sources: [], claims });

describe('compareFacts', () => {
  it.each([
    ['another voice', { voice: 'b' }, 'attributed'],
    ['another day', { asOf: '2025-03-04' }, 'attributed'],
    ['other words', { quote: { exact: 'one' }, words: 'ONE' }, 'reworded'],
    ['another place', { span: { start: 4, end: 7 } }, 'moved'],
    ['another value before another voice', { text: '2', voice: 'b' }, 'value'],
  ] as const)('%s', (_, rest, state) => {
    const diff = compareFacts(facts(claim('x', [reading('a', 'one')])), facts(claim('x', [reading('a', 'one', rest)])));
    expect(diff.claims.flatMap(({ readings }) => readings.map((one) => one.state))).toEqual([state]);
  });

  it('tells claims that are new or gone, and a kind or consensus that changed', () => {
    const before = facts(claim('gone', []), claim('kind', []), claim('consensus', [], { consensus: '1' }));
    const after = facts(
      claim('kind', [], { kind: 'date' }),
      claim('consensus', [], { consensus: '2' }),
      claim('new', []),
    );
    const diff = compareFacts(before, after);
    expect(diff.claims.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'kind changed',
      'consensus changed',
      'new added',
      'gone removed',
    ]);
    expect(diff.facts).toBe(4);
  });

  it('what was no evidence and is none still is nothing new', () => {
    const lost = reading('a', 'one', { text: null, span: null });
    expect(compareFacts(facts(claim('x', [lost])), facts(claim('x', [{ ...lost }]))).claims).toEqual([]);
  });

  const words = fc.constantFrom('one', 'two', 'three');
  const readings = fc
    .array(fc.tuple(fc.constantFrom('a', 'b'), words), { maxLength: 5 })
    .map((pairs) => pairs.map(([source, exact], index) => reading(`${source}#${index}`, exact)));

  it('finds nothing between facts and themselves, whatever the order of the readings', () => {
    fc.assert(
      fc.property(readings, (list) => {
        const turned = list.map((one) => ({ ...one })).reverse();
        expect(compareFacts(facts(claim('x', list)), facts(claim('x', turned))).facts).toBe(0);
      }),
    );
  });

  it('pairs every reading once, and turned round finds as many facts', () => {
    fc.assert(
      fc.property(readings, readings, (before, after) => {
        const pairs = pairReadings(before, after);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
        expect(new Set(pairs.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before));
        const there = compareFacts(facts(claim('x', before)), facts(claim('x', after))).facts;
        const back = compareFacts(facts(claim('x', after)), facts(claim('x', before))).facts;
        expect(back).toBe(there);
      }),
    );
  });
});
