import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { folderWith, runIn } from './terminal.ts';

const claim = (id: string, draft: string, ...readings: readonly string[]): string =>
  [
    `  - id: ${id}`,
    '    question: How many vehicles?',
    '    kind: count',
    ...(draft === '' ? [] : [`    draft: ${draft}`]),
    '    readings:',
    ...readings.map((reading) => `      - ${reading}`),
    '',
  ].join('\n');

const A = '{ source: a, quote: "90 vehicles" }';
const B = '{ source: b, quote: "80 vehicles" }';
const C = '{ source: c, quote: "90 vehicles" }';

const folderOf = (...claims: readonly string[]) =>
  folderWith({
    'corpus/a.txt': 'They sent 90 vehicles to the valley, the first ministry said on Monday.\n',
    'corpus/b.txt': 'By its own count 80 vehicles came, said the second of them a day after.\n',
    'corpus/c.txt': 'Observers at the bridge saw 90 vehicles cross before the snow set in.\n',
    'claims/a.yaml': `claims:\n${claims.join('')}`,
  });

const DRAFT = '{ confidence: likely, slot: d-5b1e02c4, because: [one head, "one event"] }';

const reported = z.looseObject({
  summary: z.looseObject({ verdicts: z.record(z.string(), z.number()) }),
  claims: z.array(z.looseObject({ draft: z.unknown().optional() })),
});

const reportOf = async (cwd: string) => reported.parse(JSON.parse((await runIn(cwd, ['report', '-f', 'json'])).stdout));

describe('a draft', () => {
  it.each([
    ['fails no check', DRAFT, 0],
    ['fails it once it is accepted', '', 1],
  ])('of a contradiction %s', async (_, draft, code) => {
    const cwd = await folderOf(claim('vehicles', draft, A, B), claim('seen', '', A, C));
    expect((await runIn(cwd, ['check'])).code).toBe(code);
    expect((await runIn(cwd, ['check', '--fail-severity', 'warning'])).code).toBe(code);
  });

  it('stays information, whatever its findings are set to', async () => {
    const cwd = await folderOf(claim('vehicles', DRAFT, A, B), claim('seen', '', A, C));
    const { code } = await runIn(cwd, ['check', '--claims', 'claims', '--max-warnings', '0']);
    expect(code).toBe(0);
  });

  it('is counted apart, whatever it comes to', async () => {
    const cwd = await folderOf(claim('vehicles', DRAFT, A, B), claim('drafted', DRAFT, A, C), claim('seen', '', A, C));
    const { summary, claims } = await reportOf(cwd);
    expect(summary).toMatchObject({
      claims: 1,
      readings: 2,
      verdicts: { agreed: 1, contradicted: 0 },
      drafts: { claims: 2, verdicts: { agreed: 1, contradicted: 1 } },
      findings: { error: 0, warning: 0 },
    });
    expect(claims.map(({ draft }) => draft)).toEqual([
      { confidence: 'likely', slot: 'd-5b1e02c4', because: ['one head', 'one event'] },
      { confidence: 'likely', slot: 'd-5b1e02c4', because: ['one head', 'one event'] },
      undefined,
    ]);
  });

  it.each([
    ['terminal', 'vehicles (draft)', '2 drafts, counted apart: 1 contradicted, 1 agreed'],
    ['markdown', 'vehicles \\(draft\\)', '2 drafts, counted apart: 1 contradicted, 1 agreed'],
    ['html', 'draft (likely: one head, one event)', '2 drafts, counted apart: 1 contradicted, 1 agreed'],
    ['csv', 'likely', 'draft'],
    ['csv-claims', 'likely', 'draft'],
    ['junit', 'vehicles: draft, contradicted', 'drafted: draft, agreed, 90'],
    ['w3c', '\\"confidence\\":\\"likely\\"', '\\"draft\\"'],
  ])('is marked in the format %s', async (format, mark, count) => {
    const cwd = await folderOf(claim('vehicles', DRAFT, A, B), claim('drafted', DRAFT, A, C), claim('seen', '', A, C));
    const text = (await runIn(cwd, ['report', '-f', format])).stdout;
    const plain = text.replace(/<[^>]*>/gu, '');
    expect(format === 'html' ? plain : text).toContain(mark);
    expect(format === 'html' ? plain : text).toContain(count);
  });

  it.each([
    ['sarif', '"level": "error",\n          "message"'],
    ['github', '::error'],
    ['junit', '<failure'],
  ])('is no failure in the format %s', async (format, failure) => {
    const cwd = await folderOf(claim('vehicles', DRAFT, A, B), claim('seen', '', A, C));
    expect((await runIn(cwd, ['check', '-f', format])).stdout).not.toContain(failure);
  });

  it('tells its confidence and why where it is shown', async () => {
    const cwd = await folderOf(claim('vehicles', DRAFT, A, B));
    expect((await runIn(cwd, ['show', 'vehicles'])).stdout).toContain('draft (likely: one head, one event)');
    expect((await runIn(cwd, ['report'])).stdout).toContain('1 draft, counted apart: 1 contradicted');
  });

  it.each([
    ['{ confidence: certain }', 'one of sure, likely, check'],
    ['{ confidence: sure, slot: x }', 'd- and eight hexadecimal digits'],
    ['{ sure: yes }', 'confidence'],
    ['true', 'a mapping with confidence'],
  ])('written as %s is an error, and agrees on nothing', async (draft, expected) => {
    const cwd = await folderOf(claim('seen', draft, A, C));
    const { code, stdout } = await runIn(cwd, ['check', '-f', 'json']);
    expect(code).toBe(1);
    expect(stdout).toContain(expected);
    expect((await reportOf(cwd)).summary.verdicts.agreed).toBe(0);
  });
});

describe('slots that were dropped', () => {
  it.each([
    ['dropped: [d-5b1e02c4, d-00000000]', 0, ''],
    ['dropped: [x]', 1, 'd- and eight hexadecimal digits'],
    ['dropped: d-5b1e02c4', 1, 'a list of slots'],
  ])('%s', async (dropped, code, said) => {
    const cwd = await folderWith({
      'corpus/a.txt': 'They sent 90 vehicles to the valley, the first ministry said on Monday.\n',
      'claims/a.yaml': `${dropped}\nclaims:\n${claim('seen', '', A)}`,
    });
    const outcome = await runIn(cwd, ['check']);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toContain(said);
  });
});
