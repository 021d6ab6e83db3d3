import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../../src/model/place.ts';
import type { Report } from '../../src/model/report.ts';
import type { Suppression } from '../../src/model/settings.ts';
import {
  addSuppressions,
  prunedSuppressions,
  suppressionsFor,
  suppressionsText,
  withSuppressions,
  type PlacedSuppression,
} from '../../src/policy/suppressions.ts';
import { codes, judged } from '../judged.ts';

const TODAY = { today: '2026-11-21', narrowed: false };
const GROUNDS = { reason: 'known' };

const report = (): Promise<Report> =>
  judged(
    { a: 'They sent 90 vehicles. Seven came.', b: 'They sent 80 vehicles.', c: 'No one reads this.' },
    `claims:
  - id: vehicles
    question: How many?
    kind: count
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "80 vehicles" }
  - id: seven
    question: How many?
    kind: count
    readings:
      - { source: a, quote: "Seven" }
`,
  );

const placed = (suppressions: readonly Suppression[]): PlacedSuppression[] =>
  suppressions.map((one) => ({ ...one, at: startOf('reconcile-suppressions.json') }));

describe('suppressions', () => {
  it('are made for errors and warnings, and for notes where the gate fails on them', async () => {
    const whole = await report();
    const made = (severity: 'error' | 'warning' | 'info' | 'none') =>
      suppressionsFor(whole, severity, GROUNDS).map(({ finding }) => finding);
    expect(made('error')).toEqual(['contradiction']);
    expect(made('none')).toEqual(['contradiction']);
    expect(made('info').sort()).toEqual(['contradiction', 'uncorroborated', 'unused-source']);
  });

  it('set apart all that they were made for, and change no verdict', async () => {
    const whole = await report();
    const after = withSuppressions(whole, placed(suppressionsFor(whole, 'info', GROUNDS)), TODAY);
    expect(after.findings).toEqual([]);
    expect(after.summary).toMatchObject({ findings: { error: 0, warning: 0, info: 0 }, suppressed: 3 });
    expect(after.suppressed?.every(({ suppression }) => suppression.reason === 'known')).toBe(true);
    expect(after.claims).toBe(whole.claims);
  });

  it.each<[name: string, change: Partial<Suppression>, expected: readonly string[]]>([
    ['the same', {}, []],
    ['another evidence', { evidence: 'r-00000000' }, ['contradiction', 'suppression-unneeded']],
    ['another claim', { claim: 'seven' }, ['contradiction', 'suppression-unneeded']],
    ['another finding', { finding: 'spelling' }, ['contradiction', 'suppression-unneeded']],
    ['its last day', { expires: '2026-11-21' }, []],
    ['a day too late', { expires: '2026-11-20' }, ['contradiction', 'suppression-expired']],
  ])('fit one finding alone: %s', async (_name, change, expected) => {
    const whole = await report();
    const changed = suppressionsFor(whole, 'error', GROUNDS).map((one) => ({ ...one, ...change }));
    const found = codes(withSuppressions(whole, placed(changed), TODAY));
    expect(found.filter((code) => !['uncorroborated', 'unused-source'].includes(code))).toEqual(expected);
  });

  it('name the evidence of today where that is what changed', async () => {
    const whole = await report();
    const [first] = suppressionsFor(whole, 'error', GROUNDS);
    const old = placed(first === undefined ? [] : [{ ...first, evidence: 'r-00000000' }]);
    const told = withSuppressions(whole, old, TODAY).findings.find(({ code }) => code === 'suppression-unneeded');
    expect(told?.data).toMatchObject({ evidence: 'r-00000000', now: first?.evidence });
  });

  it('are dropped by pruning where they suppress nothing, unless that cannot be told', async () => {
    const whole = await report();
    const good = suppressionsFor(whole, 'error', GROUNDS);
    const gone: Suppression = { claim: 'gone', finding: 'contradiction', evidence: 'r-00000000', reason: 'x' };
    const late = good.map((one) => ({ ...one, expires: '2020-01-01' }));
    expect(prunedSuppressions(whole, [...good, gone], TODAY)).toEqual(good);
    expect(prunedSuppressions(whole, late, TODAY)).toEqual([]);
    expect(prunedSuppressions(whole, [gone], { ...TODAY, narrowed: true })).toEqual([gone]);
  });
});

describe('the file of suppressions', () => {
  const suppression: fc.Arbitrary<Suppression> = fc.record({
    claim: fc.constantFrom('a', 'b', 'c'),
    finding: fc.constantFrom('spelling', 'contradiction'),
    evidence: fc.constantFrom('r-00000000', 'r-11111111'),
    reason: fc.string({ minLength: 1 }),
  });
  const key = ({ claim, finding, evidence }: Suppression): string => [claim, finding, evidence].join();

  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(suppression, { selector: key }), (all) => {
        expect(suppressionsText([...all].reverse())).toBe(suppressionsText(all));
      }),
    );
  });

  it('holds one for each finding, the later one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(suppression, { selector: key }), fc.array(suppression), (before, added) => {
        const all = addSuppressions(before, added);
        expect(new Set(all.map(key)).size).toBe(all.length);
        for (const one of new Map(added.map((each) => [key(each), each])).values()) expect(all).toContainEqual(one);
      }),
    );
  });
});
