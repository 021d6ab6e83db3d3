import { describe, expect, it } from 'vitest';
import type { LevelsByFinding, SeverityRules } from '../../src/model/settings.ts';
import { withSeverities } from '../../src/policy/severities.ts';
import { judged } from '../judged.ts';

/** Said apart: the compiler takes a key `constructor` in a literal for the object's own. */
const GRAVER: LevelsByFinding = { contradiction: 'warning' };

const report = () =>
  judged(
    { a: 'They sent 90 vehicles.', b: 'They sent 80 vehicles.' },
    `claims:
  - id: vehicles
    question: How many?
    kind: count
    tags: [draft, constructor]
    readings:
      - { source: a, quote: "90 vehicles" }
      - { source: b, quote: "80 vehicles" }
`,
  );

describe('severities', () => {
  it.each<[name: string, rules: SeverityRules, severities: readonly string[]]>([
    ['nothing said', { findings: {}, tags: {} }, ['error']],
    ['by finding', { findings: { contradiction: 'info' }, tags: {} }, ['info']],
    ['off', { findings: { contradiction: 'off' }, tags: {} }, []],
    ['of another finding', { findings: { spelling: 'off' }, tags: {} }, ['error']],
    ['by tag', { findings: {}, tags: { draft: { contradiction: 'warning' } } }, ['warning']],
    [
      'by tag, over the finding',
      { findings: { contradiction: 'off' }, tags: { draft: { contradiction: 'info' } } },
      ['info'],
    ],
    [
      'the gravest of two tags',
      { findings: {}, tags: { draft: { contradiction: 'off' }, constructor: GRAVER } },
      ['warning'],
    ],
  ])('%s', async (_name, rules, severities) => {
    const whole = await report();
    const graded = withSeverities(whole, rules);
    expect(graded.findings.map(({ severity }) => severity)).toEqual(severities);
    expect(graded.summary.findings.error).toBe(severities.filter((one) => one === 'error').length);
    expect(graded.claims).toEqual(whole.claims);
  });
});
