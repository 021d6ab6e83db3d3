import { describe, expect, it } from 'vitest';
import { compareFacts } from '../../src/diff/compare.ts';
import { factsOf } from '../../src/diff/facts.ts';
import { sinceLock } from '../../src/lock/changed.ts';
import { formatLock } from '../../src/lock/format.ts';
import { parseLock } from '../../src/lock/parse.ts';
import type { Facts } from '../../src/diff/facts.ts';
import type { Report } from '../../src/model/report.ts';
import { formatJson } from '../../src/report/json.ts';
import { message } from '../../src/report/messages.ts';
import { judged } from '../judged.ts';

const CLAIMS = `claims:
  - id: passengers
    question: How many passengers were aboard?
    kind: count
    readings:
      - { source: herald, quote: "412 passengers" }
      - { source: gazette, quote: { exact: "412 passengers", suffix: " when" } }
  - id: day
    question: When did it sink?
    kind: date
    readings:
      - { source: gazette, quote: "It sank … on March 4, 2025" }
`;
const GAZETTE = 'The ferry carried 412 passengers when it left. It sank off the pier on March 4, 2025.';
const HERALD = 'Aboard the ferry were 412 passengers in all.';

const reportOf = (gazette = GAZETTE, herald = HERALD): Promise<Report> => judged({ gazette, herald }, CLAIMS);

const lockedFacts = (text: string): Facts => {
  const parsed = parseLock(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.facts;
};

describe('formatLock', () => {
  it('gives the same bytes for the same report, in the order of ids', async () => {
    const report = await reportOf();
    const text = formatLock(report);
    expect(
      formatLock({ ...report, claims: [...report.claims].reverse(), sources: [...report.sources].reverse() }),
    ).toBe(text);
    expect(text.indexOf('"day"')).toBeLessThan(text.indexOf('"passengers"'));
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('holds what each reading stands on, and the source’s words where the quote leaves some out', async () => {
    const text = formatLock(await reportOf());
    expect(text).toContain('"quote": {"exact":"412 passengers","suffix":" when"}');
    expect(text).toContain('"span": [18,32]');
    expect(text).toContain('"text": "412"');
    expect(text).toContain('"anchor": "elided"');
    expect(text).toContain('"verdict": "agreed"');
    expect(text).toMatch(/"sha256": "[0-9a-f]{64}"/u);
  });

  it('changes in few lines when a figure does', async () => {
    const before = formatLock(await reportOf()).split('\n');
    const after = formatLock(await reportOf(GAZETTE, HERALD.replace('412', '421'))).split('\n');
    const kept = new Set(before);
    expect(after.filter((line) => !kept.has(line)).length).toBeLessThan(12);
  });

  it('reads back as the facts of the report', async () => {
    const report = await reportOf();
    const diff = compareFacts(lockedFacts(formatLock(report)), factsOf(report, message));
    expect(diff).toMatchObject({ facts: 0, claims: [], sources: [], readings: { unchanged: 3 } });
  });
});

const broken = (change: (text: string) => string) => async (): Promise<string> => change(formatLock(await reportOf()));

describe('parseLock', () => {
  it.each([
    ['nothing at all', () => Promise.resolve(''), 'foreign', /line 1/u],
    ['another file', () => Promise.resolve('claims:\n  - id: a\n'), 'foreign', /not JSON/u],
    ['other JSON', () => Promise.resolve('{"schemaVersion": 1}'), 'foreign', /no lock/u],
    ['a list', () => Promise.resolve('[]'), 'foreign', /no lock/u],
    ['a later version', broken((text) => text.replace('"lockVersion": 1', '"lockVersion": 2')), 'newer', /version 2/u],
    ['a version that is none', broken((text) => text.replace(': 1,', ': "x",')), 'foreign', /no lock/u],
    ['a file cut short', broken((text) => text.slice(0, 400)), 'broken', /line \d+, column \d+/u],
    ['a merge left open', broken((text) => `<<<<<<< ours\n${text}`), 'broken', /merge/u],
    ['a digest that is none', broken((text) => text.replace(/[0-9a-f]{64}/u, 'x')), 'broken', /sources\[0\]\.sha256/u],
    ['a span that is none', broken((text) => text.replace('[18,32]', '[18]')), 'broken', /readings\[0\]\.span/u],
    ['a key it does not know', broken((text) => text.replace('"kind"', '"knd"')), 'broken', /claims\[0\]/u],
    ['a claim twice', broken((text) => text.replace('"passengers"', '"day"')), 'broken', /day stands in it twice/u],
    ['deep nesting', () => Promise.resolve('['.repeat(100_000)), 'foreign', /not JSON/u],
  ] as const)('declines %s', async (_, text, why, problem) => {
    const parsed = parseLock(await text());
    expect(parsed).toMatchObject({ ok: false, why });
    expect(parsed.ok ? '' : parsed.problem).toMatch(problem);
  });

  it('takes a byte order mark', async () => {
    expect(parseLock(`\uFEFF${formatLock(await reportOf())}`).ok).toBe(true);
  });

  it('does not look into values, however deep', async () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const text = formatLock(await reportOf()).replace(/"value": .*(?=,|$)/mu, `"value": ${deep}`);
    expect(parseLock(text).ok).toBe(true);
  });
});

describe('sinceLock', () => {
  it('gives the same report while the sources are the same', async () => {
    const report = await reportOf();
    expect(formatJson(sinceLock(report, lockedFacts(formatLock(report))))).toBe(formatJson(report));
  });

  const against = async (gazette: string): Promise<Report> =>
    sinceLock(await reportOf(gazette), lockedFacts(formatLock(await reportOf())));

  const changed = ({ findings }: Report): unknown[] =>
    findings.flatMap((one) => (one.code === 'source-changed' ? [{ ...one.data, severity: one.severity }] : []));

  it('tells a source that changed beside its readings', async () => {
    const report = await against(`${GAZETTE} More will be known soon.`);
    expect(changed(report)).toEqual([{ source: 'gazette', changed: 'text', stands: 2, lost: [], severity: 'warning' }]);
    expect(report.summary.findings.warning).toBe(1);
  });

  it('tells one that changed under a reading, and what it said', async () => {
    const report = await against(GAZETTE.replace('412', '421'));
    expect(changed(report)).toMatchObject([{ stands: 1, lost: ['passengers'] }]);
    const drift = report.findings.find(({ code }) => code.startsWith('quote-'));
    expect(drift && message(drift)).toContain('It stood there when the sources were locked, for 412');
  });

  it('takes white space for a note', async () => {
    expect(changed(await against(`${GAZETTE}\n`))).toMatchObject([{ changed: 'file', severity: 'info' }]);
  });

  it('says nothing of a corpus in another folder', async () => {
    const report = await reportOf(`${GAZETTE} More.`);
    const facts = lockedFacts(formatLock(await reportOf()));
    const elsewhere = {
      ...facts,
      sources: facts.sources.map((source) => ({ ...source, file: `old/${source.id}.txt` })),
    };
    expect(sinceLock(report, elsewhere)).toBe(report);
  });

  it('does not say that a quote stood which the lock does not have', async () => {
    const report = await judged(
      { gazette: `${GAZETTE} Now.`, herald: HERALD },
      CLAIMS.replace('"412 passengers", suffix: " when"', '"421 passengers"'),
    );
    const found = sinceLock(report, lockedFacts(formatLock(await reportOf())));
    expect(changed(found)).toMatchObject([{ stands: 1, lost: [] }]);
    expect(found.findings.map((one) => message(one)).join(' ')).not.toContain('stood there');
  });
});
