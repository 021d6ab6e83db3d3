import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/index.ts';
import { KINDS } from '../src/kinds/index.ts';
import type { Report, ReportClaim } from '../src/model/report.ts';
import { reconcile } from '../src/judge/reconcile.ts';
import { loadRegistry } from '../src/registry/index.ts';
import { ARTICLES, copyOfProject, edit, hasArticles, ROOT, runIn } from './cli/terminal.ts';

const judge = async (corpus: string): Promise<Report> =>
  reconcile(await loadCorpus(corpus, { cwd: ROOT }), await loadRegistry([], { cwd: ROOT }));

const claimOf = (report: Report, id: string): ReportClaim => {
  const claim = report.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
};

/** What a careful reader of the five accounts finds. */
const VERDICTS: readonly (readonly [id: string, verdict: string, detail: string])[] = [
  ['general.name', 'contradicted', 'spelling'],
  ['turkey.troops', 'contradicted', 'polarity'],
  ['peacekeepers.troops', 'compatible', '1,960'],
  ['peacekeepers.armor', 'compatible', '90'],
  ['peacekeepers.vehicles', 'compatible', '380'],
  ['peacekeepers.term', 'compatible', '5 years'],
  ['war.start', 'compatible', 'September 27, 2020'],
  ['killed.2020', 'uncorroborated', 'more than 1,400'],
  ['killed.2023', 'uncorroborated', 'at least 32'],
  ['corridor.name', 'contradicted', 'name'],
  ['agreement.form', 'contradicted', 'choice'],
  ['agreement.aliyev-word', 'uncorroborated', 'military capitulation'],
  ['agreement.settles-status', 'contradicted', 'polarity'],
  ['withdrawal.armenian-troops', 'contradicted', 'polarity'],
  ['erdogan-putin.call', 'contradicted', 'date'],
  ['un.spokesman', 'contradicted', 'name'],
  ['region.name', 'contradicted', 'name'],
  ['region.held-by', 'contradicted', 'choice'],
  ['agreement.document', 'contradicted', 'choice'],
  ['agreement.defeat', 'contradicted', 'polarity'],
  ['agreement.positions', 'compatible', 'yes'],
  ['agreement.russia-part', 'compatible', 'party, mediator'],
  ['ceasefire.supervisors', 'compatible', 'only Russia, Turkey'],
  ['ceasefires-october.mediators', 'compatible', 'France, Russia and the United States'],
  ['conflict.over', 'contradicted', 'choice'],
  ['corridor.course', 'contradicted', 'choice'],
  ['corridor.keeper', 'compatible', "Russia's"],
  ['turkey.role', 'contradicted', 'choice'],
  ['turkey.settled', 'contradicted', 'choice'],
  ['centre.power', 'contradicted', 'choice'],
  ['transport.nakhchivan', 'agreed', 'yes'],
  ['transport.nakhchivan-what', 'contradicted', 'choice'],
  ['territory.lost-when', 'contradicted', 'choice'],
  ['withdrawal.land', 'contradicted', 'choice'],
  ['erdogan.praise', 'uncorroborated', 'a beginning of a lasting settlement'],
  ['operation-2023.armenian-forces', 'contradicted', 'polarity'],
  ['ceasefire-2023.disarms', 'contradicted', 'choice'],
  ['minsk.members', 'agreed', 'only France, Russia, United States'],
  ['speaker.name', 'agreed', 'Ararat Mirzoyan'],
];

describe('the bundled corpus', () => {
  let report: Report;
  beforeAll(async () => {
    report = await judge('corpus');
  });

  it.each(VERDICTS)('%s is %s (%s)', (id, verdict, detail) => {
    const claim = claimOf(report, id);
    expect([claim.verdict, claim.conflict ?? claim.consensus?.text]).toEqual([verdict, detail]);
  });

  it('has no error but contradictions', () => {
    const errors = report.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect([...new Set(errors)]).toEqual(['contradiction']);
  });

  it('uses every kind, and at least eight readings of every source', () => {
    expect(new Set(report.claims.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KINDS)));
    const readings = report.claims.flatMap((claim) => claim.readings.map(({ source }) => source));
    for (const { id } of report.sources) expect(readings.filter((source) => source === id).length).toBeGreaterThan(7);
    expect(report.claims.length).toBeGreaterThan(69);
  });

  it('relates 1,960 and 2,000 by rounding, and "about 2,000" by approximation', () => {
    const { relations } = claimOf(report, 'peacekeepers.troops');
    expect(relations.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['rounds-to', 'approximation']));
    expect(relations.map(({ relation }) => relation)).not.toContain('contradicts');
  });

  it('shows the dead of 2020 and of 2023 beside each other, and never compares them', () => {
    const [of2020, of2023] = [claimOf(report, 'killed.2020'), claimOf(report, 'killed.2023')];
    expect(of2020.related).toContain('killed.2023');
    expect(of2023.related).toContain('killed.2020');
    expect([...of2020.relations, ...of2023.relations]).toEqual([]);
    expect(of2020.event?.id).not.toBe(of2023.event?.id);
  });

  it('carries rulings that hold', () => {
    const states = report.claims.flatMap(({ resolution }) => resolution?.state ?? []);
    expect(states.length).toBeGreaterThan(1);
    expect(new Set(states)).toEqual(new Set(['holds']));
  });

  it('quotes ten words at most', () => {
    const words = report.claims.flatMap((claim) => claim.readings.map(({ quote }) => quote.exact.split(/\s+/)));
    expect(words.filter((one) => one.filter((word) => word !== '…').length > 10)).toEqual([]);
  });

  it.skipIf(!hasArticles)('stands in the articles that started the project, with the same verdicts', async () => {
    const raw = await judge(ARTICLES);
    const verdicts = (one: Report) =>
      one.claims.map(({ id, verdict, conflict, consensus, resolution }) => [
        id,
        verdict,
        conflict,
        consensus?.text,
        resolution?.state,
      ]);
    expect(verdicts(raw)).toEqual(verdicts(report));
    expect(raw.claims.flatMap((claim) => claim.readings.filter(({ anchor }) => anchor === null))).toEqual([]);
    const errors = raw.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect([...new Set(errors)]).toEqual(['contradiction']);
  });
});

describe('a corpus that changes', () => {
  it('tells a number that drifted, and takes back the verdict', async () => {
    const cwd = await copyOfProject();
    expect((await runIn(cwd, ['check', '--claim', 'peacekeepers.troops'])).code).toBe(0);
    await edit(join(cwd, 'corpus/newsroom.txt'), '1,960 servicemen', '1,690 servicemen');
    const ran = await runIn(cwd, ['check', '--claim', 'peacekeepers.troops']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch('quote-drifted');
    expect(ran.stdout).toMatch('1,690');
    expect(ran.stdout).toMatch('1,960');
    const shown = await runIn(cwd, ['show', 'peacekeepers.troops', '-f', 'json']);
    expect(JSON.parse(shown.stdout)).toMatchObject({ claims: [{ verdict: 'unverified' }] });
  });

  it('tells a reading that names another source', async () => {
    const cwd = await copyOfProject();
    await edit(
      join(cwd, 'claims/peacekeeping.yaml'),
      '{ source: agreement, quote: "about 2,000 Russian ground troops" }',
      '{ source: tehran, quote: "about 2,000 Russian ground troops" }',
    );
    const ran = await runIn(cwd, ['check', '--claim', 'peacekeepers.troops']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch('quote-misattributed');
    expect(ran.stdout).toMatch('agreement');
  });

  it('holds a curly quotation mark made straight for the same words', async () => {
    const cwd = await copyOfProject();
    const before = await runIn(cwd, ['show', 'region.state', '-f', 'json']);
    await edit(join(cwd, 'claims/region.yaml'), 'Azerbaijan’s breakaway', "Azerbaijan's breakaway");
    const after = await runIn(cwd, ['show', 'region.state', '-f', 'json']);
    const folded = before.stdout
      .replaceAll('Azerbaijan’s breakaway', "Azerbaijan's breakaway")
      .replace(/("source": "tehran"[\s\S]*?"anchor": )"exact"/, '$1"folded"');
    expect(JSON.parse(after.stdout)).toEqual(JSON.parse(folded));
  });

  it.each(['will deploy Turkish army', 'deploy Turkish army'])(
    'never reads "%s" where the source negates it',
    async (words) => {
      const cwd = await copyOfProject();
      await edit(join(cwd, 'claims/turkey.yaml'), 'not deploy Turkish army', words);
      const ran = await runIn(cwd, ['show', 'turkey.troops', '-f', 'json']);
      const report: unknown = JSON.parse(ran.stdout);
      expect(report).toMatchObject({ claims: [{ verdict: 'unverified', readings: [{ value: null }, {}] }] });
      expect(ran.stdout).toMatch(/quote-(truncated|missing|drifted)/);
    },
  );
});

describe('the gate on the bundled corpus', () => {
  it('fails while contradictions are open, and not when nothing is to fail it', async () => {
    expect((await runIn(ROOT, ['check'])).code).toBe(1);
    expect((await runIn(ROOT, ['check', '--fail-severity', 'none'])).code).toBe(0);
    expect((await runIn(ROOT, ['report'])).code).toBe(0);
  });
});
