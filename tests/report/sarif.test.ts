import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { finding, SEVERITIES, type Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { at, claim, reportOf, RICH } from './fixture.ts';
import { PAYLOADS, spoiled } from './hostile.ts';
import { sarifFaults } from './sarif-schema.ts';

const isLog = (value: unknown): value is Log => sarifFaults(value).length === 0;

const logOf = (findings: readonly Finding[]): Log => {
  const log: unknown = JSON.parse(formatSarif(reportOf([claim('ferry.saved', 'contradicted')], findings)));
  if (!isLog(log)) throw new Error(sarifFaults(log).join('\n'));
  return log;
};

const resultsOf = (findings: readonly Finding[]): readonly Result[] => logOf(findings).runs[0]?.results ?? [];

const CAMPS = [
  { value: '412', sources: ['herald'] },
  { value: '398', sources: ['gazette'] },
];
const RULING = { by: 'desk', on: '2025-03-09', reason: 'The list of passengers.', value: '412' };

const disputed = (line: number, resolved?: typeof RULING): Finding =>
  finding(
    { code: 'contradiction', data: { conflict: 'number', camps: CAMPS, ...(resolved && { resolved }) } },
    at(line),
    {
      claim: 'ferry.saved',
      related: [
        { ...at(3, 'corpus/herald.txt'), message: 'herald: “412 passengers” (412)' },
        { ...at(5, 'corpus/gazette.txt'), message: 'gazette: “398 passengers” (398)' },
      ],
    },
  );

const missing = (quote: string, file = 'claims/ferry.yaml'): Finding =>
  finding({ code: 'quote-missing', data: { quote, source: 'herald' } }, at(7, file), { claim: 'ferry.saved' });

describe('formatSarif', () => {
  it.each<readonly [string, Report]>([
    ['rich', RICH],
    ['empty', reportOf([])],
    ...Object.entries(PAYLOADS).map(([name, payload]) => [name, spoiled(payload, 'before')] as const),
  ])('fits the schema: %s', (_, report) => {
    expect(sarifFaults(JSON.parse(formatSarif(report)))).toEqual([]);
  });

  it('has a rule with help for each finding that there is, and results point to theirs', () => {
    const rules = logOf([]).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(SEVERITIES));
    expect(rules.filter(({ help, fullDescription }) => !help?.text || !fullDescription?.text)).toEqual([]);
    const [result] = resultsOf([missing('x')]);
    expect(rules[result?.ruleIndex ?? -1]?.id).toBe('quote-missing');
  });

  it('places a result in its claim file, and the opposing passages in their sources', () => {
    const [result] = resultsOf([disputed(4)]);
    expect(result).toMatchObject({ ruleId: 'contradiction', level: 'error', suppressions: [] });
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'claims/ferry.yaml' },
      region: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 20 },
    });
    expect(result?.relatedLocations?.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri)).toEqual([
      'corpus/herald.txt',
      'corpus/gazette.txt',
    ]);
  });

  it('marks what was ruled on as suppressed, with the reason', () => {
    const [result] = resultsOf([{ ...disputed(4, RULING), severity: 'info' }]);
    expect(result).toMatchObject({
      level: 'note',
      suppressions: [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'Ruled on for 412 by desk on 2025-03-09: The list of passengers.',
        },
      ],
    });
  });

  it('holds what is suppressed as well, with its reason and its last day', () => {
    const quiet = { ...missing('x'), suppression: { reason: 'The archive is lost.', expires: '2026-12-31' } };
    const log: unknown = JSON.parse(formatSarif({ ...reportOf([], [disputed(4)]), suppressed: [quiet] }));
    const results = isLog(log) ? (log.runs[0]?.results ?? []) : [];
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'external', status: 'accepted', justification: 'The archive is lost. (until 2026-12-31)' }],
    ]);
  });

  const printOf = (result: Result | undefined): string | undefined =>
    result?.partialFingerprints?.['reconcileFinding/v1'];

  it.each([
    ['its line moves', disputed(4), disputed(40), true],
    ['it is ruled on', disputed(4), disputed(4, RULING), true],
    ['its severity is set', disputed(4), { ...disputed(4), severity: 'warning' } as const, true],
    ['it says something else', missing('x'), missing('y'), false],
    ['it stands in another file', missing('x'), missing('x', 'claims/other.yaml'), false],
    ['it is of another claim', missing('x'), { ...missing('x'), claim: 'ferry.crew' }, false],
  ])('keeps or changes its fingerprint when %s', (_, before, after, same) => {
    const [first, second] = [printOf(resultsOf([before])[0]), printOf(resultsOf([after])[0])];
    expect(first).toMatch(/^[0-9a-f]{32}:1$/u);
    expect(first === second).toBe(same);
  });

  it('gives no two results one fingerprint', () => {
    const prints = resultsOf([missing('x'), missing('x'), missing('y')]).map(printOf);
    expect(new Set(prints).size).toBe(3);
  });

  it.each([
    ['corpus/a b.txt', 'corpus/a%20b.txt'],
    ['corpus/Қала #1?.txt', 'corpus/%D2%9A%D0%B0%D0%BB%D0%B0%20%231%3F.txt'],
    ['javascript:alert(1).yaml', 'javascript%3Aalert(1).yaml'],
    ['../claims/100%.yaml', '../claims/100%25.yaml'],
    ['a\ud800.yaml', 'a%EF%BF%BD.yaml'],
    ['/tmp/claims.yaml', '/tmp/claims.yaml'],
  ])('writes the path %j as the URI %s', (file, uri) => {
    const [result] = resultsOf([missing('x', file)]);
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  it.each([
    ['a [note] in the text', 'a [note] in the text'],
    ['[words](target)', '\\[words\\](target)'],
    ['{0} and {x}', '{{0}} and {{x}}'],
    ['{x}', '{x}'],
  ])('says %j as %j', (text, expected) => {
    const [result] = resultsOf([missing(text)]);
    expect(result?.message.text).toContain(`“${expected}”`);
  });
});

describe('the schema', () => {
  const log = logOf([disputed(4)]);
  it.each([
    ['another version', { ...log, version: '2.0.0' }],
    ['no runs', { version: '2.1.0' }],
    ['an unknown property', { ...log, more: 1 }],
    ['a result without a message', { ...log, runs: [{ ...log.runs[0], results: [{ ruleId: 'x' }] }] }],
    ['an unknown level', { ...log, runs: [{ ...log.runs[0], results: [{ message: { text: '' }, level: 'info' }] }] }],
  ])('refuses %s', (_, broken) => {
    expect(sarifFaults(broken)).not.toEqual([]);
  });
});
