import { describe, expect, it } from 'vitest';
import type { FailSeverity } from '../src/model/finding.ts';
import { OperationalError } from '../src/model/operational-error.ts';
import type { Report } from '../src/model/report.ts';
import { failsGate, filterReport, onlyFailing, onlyPressing, type Filter } from '../src/policy/index.ts';
import { codes, judged } from './judged.ts';

const ALL: Filter = { claims: [], sources: [], tags: [], files: [] };

/** An error (contradiction), a warning (spelling), an info (uncorroborated), and a file-wide error beside them. */
const report = (): Promise<Report> =>
  judged(
    {
      a: 'They sent 90 vehicles under General Rutskoy.',
      b: 'They sent 80 vehicles under General Rudsky.',
      c: 'Seven came.',
    },
    `claims:
  - id: vehicles
    question: How many?
    kind: count
    tags: [figures]
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "80 vehicles" }
  - id: general
    question: Who?
    kind: name
    tags: [names]
    readings:
      - { source: a, quote: "General Rutskoy" }
      - { source: b, quote: "General Rudsky" }
  - id: seven
    question: How many?
    kind: count
    tags: [figures]
    readings:
      - { source: c, quote: "Seven" }
`,
  );

describe('what asks for action', () => {
  it('is a claim with an error or a warning; the others are counted, and said to be left out', async () => {
    const whole = await report();
    const pressing = onlyPressing(whole);
    expect(pressing.claims.map(({ id }) => id)).toEqual(['vehicles', 'general']);
    expect(pressing.findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(pressing.summary).toEqual({ ...whole.summary, leftOut: 1 });
  });

  it('leaves nothing out where all do, and all where none does', async () => {
    const both = filterReport(await report(), { ...ALL, claims: ['vehicles', 'general'] });
    expect(onlyPressing(both).summary).toEqual(both.summary);
    const none = filterReport(await report(), { ...ALL, claims: ['seven'] });
    expect(onlyPressing(none)).toMatchObject({ claims: [], findings: [], summary: { claims: 1, leftOut: 1 } });
  });
});

describe('a gate', () => {
  it.each<[claim: string, severity: FailSeverity, fails: boolean]>([
    ['vehicles', 'error', true],
    ['vehicles', 'none', false],
    ['general', 'error', false],
    ['general', 'warning', true],
    ['seven', 'warning', false],
    ['seven', 'info', true],
    ['seven', 'none', false],
  ])('on %s at %s: %s', async (claim, failSeverity, fails) => {
    const one = filterReport(await report(), { ...ALL, claims: [claim] });
    expect(failsGate(one, { failSeverity, maxWarnings: null })).toBe(fails);
  });

  it.each([
    [0, true],
    [1, false],
  ])('with at most %i warnings', async (maxWarnings, fails) => {
    const one = filterReport(await report(), { ...ALL, claims: ['general'] });
    expect(failsGate(one, { failSeverity: 'error', maxWarnings })).toBe(fails);
  });

  it('shows only what can fail it where asked', async () => {
    const gate = { failSeverity: 'warning', maxWarnings: null } as const;
    expect(codes(onlyFailing(await report(), gate))).toEqual(['contradiction', 'spelling']);
  });
});

describe('a filter', () => {
  it.each<[name: string, filter: Partial<Filter>, claims: readonly string[]]>([
    ['by claim', { claims: ['general', 'seven'] }, ['general', 'seven']],
    ['by source', { sources: ['c'] }, ['seven']],
    ['by tag', { tags: ['figures'] }, ['vehicles', 'seven']],
    ['by tag and source', { tags: ['figures'], sources: ['a'] }, ['vehicles']],
    ['by file', { files: ['claims/claims.yaml'] }, ['vehicles', 'general', 'seven']],
    ['by another file', { files: ['claims/other.yaml'] }, []],
  ])('%s shows what it names, and counts anew', async (_name, filter, claims) => {
    const shown = filterReport(await report(), { ...ALL, ...filter });
    expect(shown.claims.map(({ id }) => id)).toEqual(claims);
    expect(shown.summary.claims).toBe(claims.length);
    expect(shown.findings.every(({ claim }) => claim === undefined || claims.includes(claim))).toBe(true);
  });

  it('changes no verdict', async () => {
    const whole = await report();
    const shown = filterReport(whole, { ...ALL, sources: ['a'] });
    expect(shown.claims).toEqual(whole.claims.filter(({ id }) => id !== 'seven'));
  });

  it.each<[string, Partial<Filter>, string]>([
    ['claim', { claims: ['genral'] }, 'general'],
    ['source', { sources: ['d'] }, 'known'],
    ['tag', { tags: ['figurs'] }, 'figures'],
  ])('refuses an unknown %s, and offers what is known', async (what, filter, offered) => {
    const whole = await report();
    const refuse = (): Report => filterReport(whole, { ...ALL, ...filter });
    expect(refuse).toThrow(OperationalError);
    expect(refuse).toThrow(what);
    try {
      refuse();
    } catch (error) {
      expect(error instanceof OperationalError ? error.hint : '').toMatch(offered);
    }
  });

  it('keeps a finding of the whole run, since it may concern any claim', async () => {
    const broken = await judged(
      { a: 'They sent 90 vehicles.', b: '' },
      'claims:\n  - { id: x, question: How many?, kind: count, readings: [{ source: a, quote: "90 vehicles" }] }\n',
    );
    expect(codes(filterReport(broken, { ...ALL, claims: ['x'] }))).toEqual(['uncorroborated', 'unreadable-source']);
  });
});
