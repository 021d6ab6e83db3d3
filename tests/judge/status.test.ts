import { describe, expect, it } from 'vitest';
import { codes, judged, onlyClaim } from '../judged.ts';

const TEXTS = {
  herald: 'The ferry had 412 passengers on board, the office said.',
  gazette: 'A count of the tickets gave 412 passengers that night.',
  wire: 'We had 412 passengers, the captain told reporters on the quay.',
};

const manifest = (statuses: Readonly<Record<string, string>>): string =>
  `sources:\n${Object.keys(TEXTS)
    .map((id) => `  - { id: ${id}, file: ${id}.txt${statuses[id] === undefined ? '' : `, status: ${statuses[id]}`} }\n`)
    .join('')}`;

const claim = (sources: readonly string[]): string => `
claims:
  - id: passengers
    question: How many passengers?
    kind: count
    readings:
${sources.map((id) => `      - { source: ${id}, quote: "412 passengers" }\n`).join('')}`;

describe('what a source that no longer stands says', () => {
  it.each<[readonly string[], Readonly<Record<string, string>>, string, readonly string[]]>([
    [['herald', 'gazette'], {}, 'agreed', ['unused-source']],
    [['herald', 'gazette'], { gazette: 'current' }, 'agreed', ['unused-source']],
    [
      ['herald', 'gazette'],
      { gazette: 'retracted' },
      'uncorroborated',
      ['source-not-current', 'uncorroborated', 'unused-source'],
    ],
    [
      ['herald', 'gazette'],
      { gazette: 'corrected' },
      'uncorroborated',
      ['source-not-current', 'uncorroborated', 'unused-source'],
    ],
    [
      ['herald', 'gazette'],
      { gazette: 'superseded' },
      'uncorroborated',
      ['source-not-current', 'uncorroborated', 'unused-source'],
    ],
    [
      ['herald', 'gazette'],
      { herald: 'retracted', gazette: 'retracted' },
      'uncorroborated',
      ['source-not-current', 'unused-source'],
    ],
    [['herald', 'gazette', 'wire'], { wire: 'retracted' }, 'agreed', ['source-not-current']],
  ])('%j, %j: %s', async (sources, statuses, verdict, found) => {
    const report = await judged(TEXTS, claim(sources), manifest(statuses));
    expect(onlyClaim(report).verdict).toBe(verdict);
    expect(codes(report)).toEqual(found);
  });

  it('still contradicts, and is shown', async () => {
    const texts = { ...TEXTS, wire: TEXTS.wire.replace('412', '380') };
    const claims = claim(['herald', 'wire']).replace('source: wire, quote: "412', 'source: wire, quote: "380');
    const found = onlyClaim(await judged(texts, claims, manifest({ wire: 'retracted' })));
    expect(found).toMatchObject({ verdict: 'contradicted', readings: [{ text: '412' }, { text: '380' }] });
  });

  it('is one of four words', async () => {
    expect(codes(await judged(TEXTS, claim(['herald']), manifest({ wire: 'withdrawn' })))).toContain('schema');
  });
});
