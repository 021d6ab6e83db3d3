import { describe, expect, it } from 'vitest';
import { judged } from '../judged.ts';

const TEXTS = {
  herald: 'On Monday the ferry had 412 passengers, the office said. The crew had 12 men.\n\nOn Friday it had 90.',
  gazette: 'On Monday the ferry had 412 passengers, a clerk wrote.',
};

const MANIFEST = `sources:
  - { id: herald, file: herald.txt, published: 2020-11-11 }
  - { id: gazette, file: gazette.txt, published: 2020-12-01 }
`;

const claims = (kind: string, readings: readonly string[]): string => `
parties: { office: { name: The office } }
claims:
  - id: ferry
    question: What of the ferry?
    kind: ${kind}
    readings:
${readings.map((reading) => `      - { ${reading} }\n`).join('')}`;

/** What came of a reading, but for its key, its place and what its claim makes of it. */
const readAlone = async (kind: string, reading: string): Promise<unknown> => (await readTogether(kind, [reading]))[0];

const readTogether = async (kind: string, readings: readonly string[]): Promise<readonly unknown[]> => {
  const report = await judged(TEXTS, claims(kind, readings), MANIFEST);
  return (report.claims[0]?.readings ?? []).map(({ key, at: _, origin: __, ...read }) => ({
    ...read,
    findings: report.findings.flatMap(({ reading, code, data }) => (reading === key ? [{ code, data }] : [])),
  }));
};

describe('a reading beside another that says almost the same', () => {
  it.each([
    ['count', 'source: herald, quote: "412 passengers"', 'source: gazette, quote: "412 passengers"'],
    ['count', 'source: herald, quote: "412 passengers"', 'source: herald, quote: "12 men"'],
    ['count', 'source: herald, quote: "412 passengers"', 'source: herald, quote: "412 passengers", value: 412'],
    [
      'count',
      'source: herald, quote: "412 passengers", value: 412',
      'source: herald, quote: "412 passengers", value: 413',
    ],
    ['count', 'source: herald, quote: "412 passengers"', 'source: herald, quote: "412 passengers", stance: denied'],
    ['count', 'source: herald, quote: "412 passengers"', 'source: herald, quote: "412 passengers", language: de'],
    [
      'count',
      'source: herald, quote: "412 passengers"',
      'source: herald, quote: "412 passengers", attributed_to: office',
    ],
    [
      'count',
      'source: herald, quote: "412 passengers"',
      'source: herald, quote: "412 passengers", translation: 400 people',
    ],
    [
      'count',
      'source: herald, quote: "412 passengers"',
      'source: herald, quote: { exact: "412 passengers", prefix: "no " }',
    ],
    ['date', 'source: herald, quote: "Monday"', 'source: herald, quote: "Monday", said_on: 2020-10-01'],
    ['date', 'source: herald, quote: "Monday"', 'source: gazette, quote: "Monday"'],
    ['count', 'source: herald, quote: "500 passengers"', 'source: herald, quote: "500 passengers"'],
  ])('is read as it is alone: %s, %s, %s', async (kind, first, second) => {
    const alone = [await readAlone(kind, first), await readAlone(kind, second)];
    expect(await readTogether(kind, [first, second, first])).toEqual([...alone, alone[0]]);
  });
});
