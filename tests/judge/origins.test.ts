import { describe, expect, it } from 'vitest';
import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { codes, judged, onlyClaim } from '../judged.ts';

const WIRE =
  'Officials said that the ferry left the northern harbour shortly after noon with 412 passengers, cars and trucks on ' +
  'board, and that it was seen for the last time by a fishing boat that had turned back because of the storm.';

const OWN = 'All in all 412 passengers were counted, as a look at the tickets that were sold in the harbour has shown.';

const CLAIM = `
claims:
  - id: passengers
    question: How many passengers?
    kind: count
    readings:
      - { source: herald, quote: "412 passengers" }
      - { source: gazette, quote: "412 passengers" }
`;

const page = (lead: string, text: string): string =>
  `${lead}\n\n${text}\n\nThe ${lead} will report more when more is known of it.`;

describe('sources that share a passage', () => {
  it('are one origin for the readings inside it', async () => {
    const report = await judged({ herald: page('herald', WIRE), gazette: page('gazette', WIRE) }, CLAIM);
    expect(onlyClaim(report)).toMatchObject({ verdict: 'uncorroborated', origins: [expect.any(String)] });
    expect(codes(report)).toEqual(['shared-passage', 'single-origin']);
  });

  it('are named with both places and the words that they share', async () => {
    const report = await judged({ herald: page('herald', WIRE), gazette: page('gazette', WIRE) }, CLAIM);
    const [found] = report.findings.filter(({ code }) => code === 'shared-passage');
    expect(found).toMatchObject({
      severity: 'info',
      at: { range: { start: { line: 3, column: 1 } } },
      related: [{ range: { start: { line: 3, column: 1 } } }],
    });
  });

  it('confirm each other with words of their own', async () => {
    const report = await judged({ herald: page('herald', WIRE), gazette: page('gazette', OWN) }, CLAIM);
    expect(onlyClaim(report)).toMatchObject({ verdict: 'agreed' });
    expect(codes(report)).toEqual([]);
  });

  it('confirm each other with readings outside of it', async () => {
    const [herald, gazette] = [`${OWN} ${WIRE.replace('412', 'many')}`, WIRE.replace('412', 'many')];
    const claim = CLAIM.replace(
      '{ source: gazette, quote: "412 passengers" }',
      '{ source: gazette, quote: "412 people" }',
    );
    const report = await judged({ herald, gazette: `${gazette} There were 412 people, we found.` }, claim);
    expect(onlyClaim(report)).toMatchObject({ verdict: 'agreed' });
    expect(codes(report)).toEqual(['shared-passage']);
  });

  it('are independent where the manifest says so', async () => {
    const manifest = `
sources:
  - { id: herald, file: herald.txt }
  - { id: gazette, file: gazette.txt, independent_of: [herald] }
`;
    const sources = { herald: page('herald', WIRE), gazette: page('gazette', WIRE) };
    const report = await judged(sources, CLAIM, manifest);
    expect(onlyClaim(report)).toMatchObject({ verdict: 'agreed' });
    expect(codes(report)).toEqual([]);
  });

  it('are one origin, all four of them, through the first', async () => {
    const ids = ['herald', 'gazette', 'courier', 'tribune'];
    const sources = Object.fromEntries(ids.map((id) => [id, page(id, WIRE)]));
    const more =
      '      - { source: courier, quote: "412 passengers" }\n      - { source: tribune, quote: "412 passengers" }\n';
    const report = await judged(sources, `${CLAIM}${more}`);
    expect(onlyClaim(report)).toMatchObject({ verdict: 'uncorroborated', origins: [expect.any(String)] });
    const [found] = report.findings.filter(({ code }) => code === 'single-origin');
    expect(found?.data).toMatchObject({ sources: ids });
  });

  it('name a source that does not exist', async () => {
    const manifest = `
sources:
  - { id: herald, file: herald.txt, independent_of: [gazete] }
  - { id: gazette, file: gazette.txt }
`;
    const report = await judged({ herald: page('herald', WIRE), gazette: page('gazette', OWN) }, CLAIM, manifest);
    expect(codes(report)).toContain('unknown-source');
    expect(onlyClaim(report).verdict).toBe('agreed');
  });
});

describe('sources that credit another', () => {
  const MANIFEST = `
sources:
  - { id: herald, file: herald.txt, publisher: The Valley Echo }
  - { id: gazette, file: gazette.txt, publisher: Harbour Post, author: Ida Brandt }
`;
  const GAZETTE = 'At noon 412 passengers had come ashore.';

  it.each([
    ['the publisher behind the words', 'The ferry had 412 passengers, the Harbour Post reported.'],
    ['the publisher before them', 'According to Harbour Post, the ferry had 412 passengers.'],
    ['the author', 'Ida Brandt wrote that 412 passengers were on board.'],
  ])('are one origin with it: %s', async (_, herald) => {
    const report = await judged({ herald, gazette: GAZETTE }, CLAIM, MANIFEST);
    expect(onlyClaim(report)).toMatchObject({ verdict: 'uncorroborated', origins: [expect.any(String)] });
    expect(codes(report)).toEqual(['single-origin']);
  });

  it.each([
    ['a publisher that is only named', 'The Harbour Post building stands where 412 passengers landed.'],
    ['a credit in another sentence', 'The ferry had 412 passengers. The Harbour Post reported on the weather.'],
    ['its own name', 'The ferry had 412 passengers, the Valley Echo reported.'],
  ])('are two for %s', async (_, herald) => {
    const report = await judged({ herald, gazette: GAZETTE }, CLAIM, MANIFEST);
    expect(onlyClaim(report)).toMatchObject({ verdict: 'agreed' });
  });

  it('are two where the manifest says so', async () => {
    const manifest = MANIFEST.replace('Echo }', 'Echo, independent_of: [gazette] }');
    const herald = 'The ferry had 412 passengers, the Harbour Post reported.';
    const report = await judged({ herald, gazette: GAZETTE }, CLAIM, manifest);
    expect(onlyClaim(report)).toMatchObject({ verdict: 'agreed' });
  });
});

describe('sources with the same bytes', () => {
  it('are two where they are too short to be copied', async () => {
    const claim = CLAIM.replaceAll('412 passengers', 'Ida Brandt').replace('kind: count', 'kind: name');
    const report = await judged({ herald: 'By Ida Brandt', gazette: 'By Ida Brandt' }, claim);
    expect(onlyClaim(report)).toMatchObject({ verdict: 'agreed' });
  });
});

describe('reconcile', () => {
  const registry = {
    files: [],
    claims: [],
    events: new Map(),
    parties: new Map(),
    findings: [],
  };
  const source = textSource('herald', WIRE);

  it('refuses sources without a digest, which would all be one document', () => {
    const corpus = { sources: [{ ...source, sha256: '' }], unreadable: [], findings: [] };
    expect(() => reconcile(corpus, registry)).toThrow(/"herald" has no SHA-256 digest/u);
  });

  it('refuses two sources of one id', () => {
    const corpus = { sources: [source, textSource('herald', OWN)], unreadable: [], findings: [] };
    expect(() => reconcile(corpus, registry)).toThrow(/Two sources have the id "herald"/u);
  });
});
