import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { folderWith } from '../folders.ts';

/** A fault: its code, its range as `line:column-column` (one line), and the word offered, where one is. */
const faultOf = ({ code, at: { range }, data }: Finding): string => {
  const from = `${range.start.line}:${range.start.column}`;
  const to = range.end.line === range.start.line ? range.end.column : `${range.end.line}:${range.end.column}`;
  const offered = 'suggestion' in data ? ` → ${data.suggestion}` : '';
  return `${code} ${from}-${to}${offered}`;
};

const load = async (text: string) => {
  const cwd = await folderWith({ 'claims/a.yaml': text });
  return loadRegistry([], { cwd });
};

const faults = async (text: string): Promise<string[]> => (await load(text)).findings.map(faultOf);

/** A claim that is right but for the lines given, which begin in line 2. */
const claimWith = (lines: string, kind = 'count'): string =>
  `claims:\n${lines}\n  - id: ok\n    question: q\n    kind: ${kind}\n    readings: [{ source: s, quote: "1" }]\n`;

/** A claim of a kind with one more line, which is line 5. */
const withLine = (line: string, kind = 'count'): string =>
  `claims:\n  - id: ok\n    question: q\n    kind: ${kind}\n    ${line}\n    readings: [{ source: s, quote: "1" }]\n`;

/** A claim with one reading, in line 6, that begins in column 9. */
const withReading = (reading: string, kind = 'count'): string =>
  `claims:\n  - id: ok\n    question: q\n    kind: ${kind}\n    readings:\n      - ${reading}\n`;

describe('faults of a claim, where they stand', () => {
  it.each([
    ['kynd: count', 'count', ['schema 5:5-9 → kind']],
    ['evnt: x', 'count', ['schema 5:5-9 → event']],
    ['qwertzuiop: x', 'count', ['schema 5:5-15']],
    ['event: nowhere', 'count', ['schema 5:12-19']],
    ['event:', 'count', ['schema 5:10-10']],
    ['related: [ok]', 'count', ['schema 5:15-17']],
    ['related: [okk]', 'count', ['schema 5:15-18 → ok']],
    ['related: ok', 'count', ['schema 5:14-16']],
    ['tags: [a, 5]', 'count', ['schema 5:15-16']],
    ['tolerance: 2', 'count', ['schema 5:16-17']],
    ['tolerance: -0.1', 'count', ['schema 5:16-20']],
    ['tolerance: 2 percent', 'count', ['schema 5:16-25']],
    ['tolerance: 2%', 'date', ['schema 5:5-14']],
    ['unit: days', 'date', ['schema 5:5-9']],
    ['unit: 5', 'count', ['schema 5:11-12']],
    ['cumulative: yes', 'count', ['schema 5:17-20']],
    ['cumulative: true', 'name', ['schema 5:5-15']],
    ['complete: true', 'count', ['schema 5:5-13']],
    ['aliases: { A: b }', 'name', ['schema 5:19-20']],
    ['aliases: { A: [] }', 'name', ['schema 5:19-20']],
    ['aliases: { A: [b, c], D: [e, B] }', 'name', ['schema 5:34-35']],
    ['aliases: { A: [b], D: [a] }', 'name', ['schema 5:28-29']],
    ['aliases: { A: [b] }', 'date', ['schema 5:5-12']],
    ['broader: { a: a }', 'choice', ['schema 5:19-20']],
    ['broader: { a: b, b: c, c: a }', 'choice', ['schema 5:31-32']],
    ['broader: { x: a, a: b, b: a, y: b }', 'choice', ['schema 5:31-32']],
    ['resolution: { reason: r, by: b, on: 2020-11-20, evidence: r-1234567 }', 'count', ['schema 5:63-72']],
    ['resolution: { reason: r, by: b, on: 2021-02-29, evidence: r-12345678 }', 'count', ['schema 5:41-51']],
    ['resolution: { reson: r, by: b, on: 2020-11-20, evidence: r-12345678 }', 'count', ['schema 5:19-24 → reason']],
    ['__proto__: { id: x }', 'count', ['yaml-syntax 5:5-14']],
    ['<<: { unit: x }', 'count', ['yaml-syntax 5:5-7']],
    ['tags: &t [a]', 'count', ['yaml-syntax 5:11-13']],
    ['tags: [*t]', 'count', ['yaml-syntax 5:12-14']],
    ['unit: !!str x', 'count', ['yaml-syntax 5:11-16']],
    ['id: ok', 'count', ['yaml-syntax 5:5-7']],
  ])('%s, of kind %s', async (line, kind, expected) => {
    expect(await faults(withLine(line, kind))).toEqual(expected);
  });

  it.each([
    ['{ source: s, quote: 1960 }', ['schema 6:29-33']],
    ['{ source: s, quote: true }', ['schema 6:29-33']],
    ['{ source: s, quote: "" }', ['schema 6:29-31']],
    ['{ source: s, quote: " … " }', ['schema 6:29-34']],
    ['{ source: s, quote: "[…]" }', ['schema 6:29-34']],
    ['{ source: s, quote: "..." }', ['schema 6:29-34']],
    ['{ source: s, quote: [a] }', ['schema 6:29-31']],
    ['{ source: s, quote: 1,960 servicemen }', ['yaml-syntax 6:29-45']],
    ['{ source: s, quote: "1,960 servicemen", value: 1,960 }', ['yaml-syntax 6:56-61']],
    ['{ source: s, quote: { exact: 5 } }', ['schema 6:38-39']],
    ['{ source: s, quote: { exat: x } }', ['schema 6:31-35 → exact']],
    ['{ source: s, quote: { prefix: x } }', ['schema 6:31-37']],
    ['{ source: s, quote: { exact: x, suffix: "" } }', ['schema 6:49-51']],
    ['{ source: 5, quote: x }', ['schema 6:19-20']],
    ['{ quote: x }', ['schema 6:11-16']],
    ['{ source: s }', ['schema 6:11-17']],
    ['{ source: s, qoute: x }', ['schema 6:22-27 → quote']],
    ['{ source: s, quote: x, as_of: 2020-13-01 }', ['schema 6:39-49']],
    ['{ source: s, quote: x, said_on: 2020 }', ['schema 6:41-45']],
    ['{ source: s, quote: x, attributed_to: nobody }', ['unknown-party 6:47-53']],
    ['{ source: s, quote: x, complete: true }', ['schema 6:32-40']],
    ['{ source: s, quote: x, value: {} }', ['schema 6:39-40']],
    ['{ source: s, quote: x, value: .inf }', ['schema 6:39-43']],
    ['{ source: s, quote: x, quote: y }', ['yaml-syntax 6:32-37']],
    ['*reading', ['yaml-syntax 6:9-17']],
    ['just words', ['schema 6:9-19']],
  ])('a reading: %s', async (reading, expected) => {
    const { findings, claims } = await load(withReading(reading));
    expect(findings.map(faultOf)).toEqual(expected);
    expect(claims.map(({ readings, lostReadings }) => [readings.length, lostReadings])).toEqual([[0, 1]]);
  });

  it.each([
    ['{ source: s, quote: "1,960 servicemen", value: 1960 }', 'count'],
    ['{ source: s, quote: "a … b" }', 'count'],
    ['{ source: s, quote: { exact: a, prefix: b, suffix: c } }', 'count'],
    ['{ source: s, quote: yes }', 'name'],
    ['{ source: s, quote: x, value: yes }', 'assertion'],
    ['{ source: s, quote: x, value: [a, b], complete: false }', 'set'],
    ['{ source: s, quote: x, as_of: "2020-02-29", said_on: 2020-02-29 }', 'count'],
  ])('no fault in %s, of kind %s', async (reading, kind) => {
    const { findings, claims } = await load(withReading(reading, kind));
    expect(findings).toEqual([]);
    expect(claims.map(({ readings, lostReadings }) => [readings.length, lostReadings])).toEqual([[1, 0]]);
  });

  it.each([
    ['  - id: a\n    question: q\n    kind: cuont\n    readings: []', ['schema 4:11-16 → count', 'schema 5:15-16']],
    ['  - id: a\n    question: q\n    readings: [{ source: s, quote: "" }]', ['schema 2:5-7', 'schema 4:36-38']],
    ['  - id: 2020\n    question: q\n    kind: count\n    readings: [x]', ['schema 2:9-13', 'schema 5:16-17']],
    ['  - id: a b\n    question: q\n    kind: count\n    readings: [x]', ['schema 2:9-12', 'schema 5:16-17']],
    ['  - just words', ['schema 2:5-15']],
    ['  -', ['schema 2:3-3']],
  ])('leaves out a claim that cannot be understood, and reports all of it: %j', async (lines, expected) => {
    const { claims, findings } = await load(claimWith(lines));
    expect(claims.map(({ id }) => id)).toEqual(['ok']);
    expect(findings.map(faultOf)).toEqual(expected);
  });

  it('finds the faults of a file in one run, also where the kind is one of them', async () => {
    const text = `events: { e: { title: E, date: 2020-11-31 } }
parties: { p: { name: P, of: qq }, q: { nam: Q } }
clams: []
claims:
  - id: a
    kind: cuont
    related: [b]
    readings:
      - { source: s, quote: 5 }
      - { source: s, qote: x }
`;
    expect(await faults(text)).toEqual([
      'schema 1:32-42',
      'schema 2:41-44 → name',
      'schema 3:1-6 → claims',
      'schema 5:5-7',
      'schema 6:11-16 → count',
      'schema 9:29-30',
      'schema 10:22-26 → quote',
      'unknown-party 2:30-32',
    ]);
  });
});

describe('faults of a file', () => {
  it.each([
    ['a list', '- a\n', ['schema 1:1-4']],
    ['claims that are no list', 'claims: { id: a }\n', ['schema 1:9-16']],
    ['a tab', 'claims:\n\t- id: a\n', ['yaml-syntax 2:1-2']],
    ['two colons in a line', 'claims:\n  - id: a\n    question: he said: no\n', ['yaml-syntax 3:15-16']],
    [
      'a character that begins no value',
      'claims:\n  - id: @a\n    kind: `b\n',
      ['yaml-syntax 2:9-10', 'yaml-syntax 3:11-12'],
    ],
    ['a quotation mark left open', 'claims:\n  - id: "a\n', ['yaml-syntax 3:1-1']],
    ['two documents', 'claims: []\n---\nclaims: []\n', ['yaml-syntax 3:1-1']],
    ['nesting without end', '['.repeat(100_000), ['yaml-syntax 1:32-32']],
    ['a null byte', 'claims:\n  - id: a\0\n', ['yaml-syntax 1:1-1']],
  ])('%s', async (_, text, expected) => {
    expect(await faults(text)).toEqual(expected);
  });

  it('counts columns in UTF-16 units, and lines by any ending', async () => {
    const line = 'claims:\r\n  - { id: 🕊, question: "🕊", knd: count, readings: [{ source: s, quote: x }] }\r\n';
    expect(await faults(line)).toEqual(['schema 2:11-13', 'schema 2:31-34 → kind']);
    expect(await faults('\uFEFFclams: []\n')).toEqual(['schema 1:1-6 → claims']);
  });

  it('says in words what to do about each fault of notation', async () => {
    const { findings } = await load('claims:\n  - { id: a, question: "q" x }\n  - id: b\n    quote: a: b\n');
    for (const { data } of findings) expect('hint' in data && data.hint.endsWith('.')).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
  });
});
