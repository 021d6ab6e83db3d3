import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { formatJunit } from '../../src/report/junit.ts';
import { claim, reportOf, RICH } from './fixture.ts';
import { PAYLOADS, spoiled } from './hostile.ts';
import { junitFaults, parseXml, type XmlNode } from './junit-schema.ts';

const all = (node: XmlNode, name: string): readonly XmlNode[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => all(child, name)),
];

describe('formatJunit', () => {
  const root = parseXml(formatJunit(RICH));
  const cases = all(root, 'testcase');

  it('has a case for each claim, and one for each file with findings of no claim', () => {
    expect(cases.map(({ attributes }) => attributes.name)).toEqual([
      ...RICH.claims.map(({ id }) => id),
      'claims/ferry.yaml',
    ]);
    expect(cases.every(({ attributes }) => attributes.classname === 'claims/ferry.yaml')).toBe(true);
  });

  it('fails the cases with errors, and no others', () => {
    const failed = cases.filter(({ children }) => children.length > 0).map(({ attributes }) => attributes.name);
    expect(failed).toEqual(['ferry.saved', 'ferry.crew', 'claims/ferry.yaml']);
    const [failure] = all(root, 'failure');
    expect(failure?.attributes).toEqual({
      type: 'contradiction',
      message: 'Sources part on the number: 412 (herald) against 398 (gazette).',
    });
    expect(failure?.text).toContain('claims/ferry.yaml:4:5 error contradiction: Sources part on the number');
    expect(failure?.text).toContain('claims/ferry.yaml:9:5 gazette says 398');
  });

  it('counts what it holds', () => {
    for (const suite of all(root, 'testsuite')) {
      expect(Number(suite.attributes.tests)).toBe(all(suite, 'testcase').length);
      expect(Number(suite.attributes.failures)).toBe(all(suite, 'failure').length);
    }
    expect(all(root, 'testsuite').map(({ attributes }) => [attributes.name, attributes.id])).toEqual([
      ['claims/ferry.yaml', '0'],
      ['files', '1'],
    ]);
  });

  it('tells in its output how each claim stands, with warnings and notes', () => {
    const [output] = all(root, 'system-out');
    expect(output?.text).toContain('ferry.length: compatible, 1,960');
    expect(output?.text).toContain('warning mixed-times: The sources count at different times');
    expect(output?.text).not.toContain('error contradiction');
  });

  it('fails no case for what is suppressed, and says why', () => {
    const [, contradiction] = RICH.findings;
    if (!contradiction) throw new Error('the report has no findings');
    const suppressed = [{ ...contradiction, suppression: { reason: 'The desk knows.' } }];
    const quiet = parseXml(formatJunit({ ...RICH, findings: [], suppressed }));
    expect(all(quiet, 'failure')).toEqual([]);
    expect(all(quiet, 'system-out')[0]?.text).toContain('suppressed contradiction: The desk knows.');
  });

  it.each<readonly [string, Report]>([
    ['rich', RICH],
    ['empty', reportOf([])],
    ['one agreed', reportOf([claim('ferry.port', 'agreed')])],
    ...Object.entries(PAYLOADS).map(([name, payload]) => [name, spoiled(payload, 'before')] as const),
  ])('fits the schema: %s', (_, report) => {
    expect(junitFaults(parseXml(formatJunit(report)))).toEqual([]);
  });

  it.each([
    ['an unknown element', '<testsuites><suite/></testsuites>', '<suite> is unknown'],
    ['an attribute too many', '<testsuites name="x"/>', '<testsuites> has name="x"'],
    ['an attribute missing', '<testcase name="x" time="0"/>', '<testcase> lacks classname'],
    [
      'two failures',
      '<testcase name="x" classname="y" time="0"><failure type=""/><failure type=""/></testcase>',
      'holds',
    ],
  ])('and the schema refuses %s', (_, xml, fault) => {
    expect(junitFaults(parseXml(xml)).join('\n')).toContain(fault);
  });
});
