import { describe, expect, it } from 'vitest';
import { formatJson } from '../../src/report/json.ts';
import { reportJsonSchema, reportSchema } from '../../src/report/json-schema.ts';
import { at, claim, crowded, HOSTILE, reading, reportOf, RICH, withStrings } from './fixture.ts';

const EMPTY = reportOf([]);

describe('formatJson', () => {
  it.each([
    ['rich', RICH],
    ['empty', EMPTY],
    ['hostile', withStrings(RICH, () => HOSTILE)],
    ['1,000 readings', crowded(1_000)],
  ])('holds to its schema: %s', (_, report) => {
    const parsed = reportSchema.safeParse(JSON.parse(formatJson(report)));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('leaves the sources’ text out, and ends with a newline', () => {
    const json = formatJson(RICH);
    expect(json).not.toContain('The ferry left at dawn');
    expect(json.endsWith('}\n')).toBe(true);
    expect(json.startsWith('{\n  "schemaVersion": 1,\n  "tool": {\n')).toBe(true);
  });

  it('gives the same bytes for the same data in another order of keys', () => {
    const one = reportOf([claim('a', 'agreed')]);
    const { id, verdict, ...rest } = claim('a', 'agreed');
    const turned = reportOf([{ ...rest, verdict, id }]);
    expect(formatJson(turned)).toBe(formatJson(one));
  });

  it('gives a reading its place, its value, and how it was found', () => {
    const json: unknown = JSON.parse(
      formatJson(reportOf([claim('a', 'uncorroborated', { readings: [reading('herald', '412 passengers', '412')] })])),
    );
    expect(json).toMatchObject({
      claims: [
        {
          readings: [
            {
              key: 'herald',
              at: at(12),
              source: 'herald',
              quote: { exact: '412 passengers' },
              anchor: 'exact',
              span: { start: 47, end: 61 },
              line: 3,
              column: 48,
              text: '412',
              voice: 'herald',
              origin: 'herald',
            },
          ],
        },
      ],
    });
  });

  it('gives null for what was not found, and no parts where nothing was elided', () => {
    const json = formatJson(RICH);
    expect(json).toContain('"anchor": null');
    expect(json).not.toContain('"parts"');
    const parts = [
      { start: 1, end: 3 },
      { start: 5, end: 9 },
    ];
    const elided = reading('herald', 'a … b', '1', { anchor: { method: 'elided', span: { start: 1, end: 9 }, parts } });
    expect(JSON.parse(formatJson(reportOf([claim('a', 'agreed', { readings: [elided] })])))).toMatchObject({
      claims: [{ readings: [{ anchor: 'elided', parts }] }],
    });
  });

  it('gives each finding its message', () => {
    expect(formatJson(RICH)).toContain('"message": "No source is called “gazete”. Did you mean “gazette”?"');
  });
});

describe('the schema', () => {
  it('allows properties that it does not name', () => {
    const json = { ...RICH, later: 1, summary: { ...RICH.summary, later: 2 }, claims: [], findings: [] };
    expect(reportSchema.safeParse(json).success).toBe(true);
  });

  it.each([
    ['another major version', { schemaVersion: 2 }],
    ['an unknown verdict', { claims: [{ ...claim('a', 'agreed'), verdict: 'true' }] }],
    ['a line 0', { findings: [{ code: 'schema', at: { file: 'a', range: { start: { line: 0, column: 1 } } } }] }],
  ])('refuses %s', (_, change) => {
    const json: object = { ...RICH, claims: [], findings: [], ...change };
    expect(reportSchema.safeParse(json).success).toBe(false);
  });

  it('can be written as JSON Schema', () => {
    const text = JSON.stringify(reportJsonSchema());
    expect(text).toContain('json-schema.org');
    expect(text).not.toContain('"additionalProperties":false');
  });
});
