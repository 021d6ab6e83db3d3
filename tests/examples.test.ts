import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/index.ts';
import { reconcile } from '../src/judge/reconcile.ts';
import type { Report } from '../src/model/report.ts';
import { loadRegistry } from '../src/registry/index.ts';
import { ROOT } from './cli/terminal.ts';

const LANGUAGES = 'examples/languages';

describe('the example in four languages', () => {
  let report: Report;
  beforeAll(async () => {
    const at = { cwd: ROOT };
    report = reconcile(
      await loadCorpus(`${LANGUAGES}/corpus`, at),
      await loadRegistry([`${LANGUAGES}/claims/*.yaml`], at),
    );
  });

  it.each([
    ['accident.day', 'agreed', 'March 14, 2024'],
    ['accident.dead', 'contradicted', 'number'],
    ['accident.hurt', 'compatible', 'at least 301'],
    ['accident.supplies', 'compatible', '70 tonnes'],
    ['accident.search', 'agreed', '44 hours'],
    ['accident.line', 'agreed', 'by April 1, [2024]'],
    ['accident.leader', 'contradicted', 'spelling'],
    ['accident.speed', 'contradicted', 'polarity'],
    ['accident.cars', 'agreed', '9'],
  ])('%s is %s (%s)', (id, verdict, detail) => {
    const claim = report.claims.find((one) => one.id === id);
    expect([claim?.verdict, claim?.conflict ?? claim?.consensus?.text]).toEqual([verdict, detail]);
  });

  it('reads, or has a translation for, every reading, in the language of its source', () => {
    const readings = report.claims.flatMap((claim) => claim.readings);
    expect(readings.filter(({ text }) => text === null)).toEqual([]);
    expect(new Set(readings.map(({ language }) => language?.tag))).toEqual(new Set(['ru', 'tr', 'az', 'en']));
    expect(report.findings.map(({ code }) => code).sort()).toEqual(['contradiction', 'contradiction', 'spelling']);
  });
});
