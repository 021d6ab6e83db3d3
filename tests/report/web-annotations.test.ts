import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Report } from '../../src/model/report.ts';
import { formatWebAnnotations } from '../../src/report/web-annotations.ts';
import { claim, reading, reportOf, RICH, source } from './fixture.ts';

const TEXT = '🛳️ The ferry left at dawn. 😀 Then 412 passengers were saved, and 12 drowned; others swam to the shore.';

const anchorOf = (...parts: readonly string[]) => {
  const spans = parts.map((part) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length }));
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  return { method: parts.length > 1 ? 'elided' : 'exact', span, parts: spans } as const;
};

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
});
const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.string(),
  selector: z.tuple([quoteSelector, positionSelector]),
});
const body = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: z.enum(['tagging', 'describing', 'classifying']),
  format: z.string().optional(),
  value: z.string(),
});
const id = z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u);
const annotation = z.strictObject({
  id,
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z.tuple([body, body, body]),
  target: z.union([target.transform((only) => [only]), z.array(target).min(2)]),
});

/** What the Web Annotation Data Model asks of a collection, as far as ours has it. */
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  generator: z.strictObject({ id, type: z.literal('Software'), name: z.string() }),
  total: z.int().min(0),
  first: z.strictObject({
    id,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});

const annotationsOf = (report: Report) => collection.parse(JSON.parse(formatWebAnnotations(report)));

const reported = (anchor: ReturnType<typeof anchorOf> | null, url?: string) => {
  const readings = [reading('herald', '412', '412', { anchor })];
  const report = reportOf([claim('ferry.saved', 'uncorroborated', { readings })]);
  return annotationsOf({ ...report, sources: [{ ...source('herald', TEXT), ...(url !== undefined && { url }) }] });
};

const targetsOf = (anchor: ReturnType<typeof anchorOf>, url?: string) =>
  reported(anchor, url).first.items[0]?.target ?? [];

describe('formatWebAnnotations', () => {
  it('tells the place of a quote in code points, and the words beside it', () => {
    const [only] = targetsOf(anchorOf('412 passengers'));
    const [quote, position] = only?.selector ?? [];
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: '412 passengers',
      prefix: 'left at dawn. 😀 Then ',
      suffix: ' were saved, and 12 drowned;',
    });
    expect(Array.from(TEXT).slice(position?.start, position?.end).join('')).toBe('412 passengers');
  });

  it('has a target for each part of a quote with an elision', () => {
    const parts = targetsOf(anchorOf('412 passengers', '12 drowned'));
    expect(parts.map(({ selector: [quote] }) => quote.exact)).toEqual(['412 passengers', '12 drowned']);
  });

  it.each([
    [undefined, 'corpus/herald.txt'],
    ['https://herald.example/a?b=c', 'https://herald.example/a?b=c'],
    ['javascript:alert(1)', 'corpus/herald.txt'],
  ])('tells a source at %s as %s', (url, told) => {
    expect(targetsOf(anchorOf('412 passengers'), url).map((one) => one.source)).toEqual([told]);
  });

  it('leaves out what is not found, and tells each annotation by an id of its own', () => {
    expect(reported(null)).toMatchObject({ total: 0, first: { items: [] } });
    const { first, total } = annotationsOf(RICH);
    const found = RICH.claims.flatMap(({ readings }) => readings.filter(({ anchor }) => anchor !== null));
    expect(total).toBe(found.length);
    expect(new Set(first.items.map((item) => item.id)).size).toBe(found.length);
  });

  it('carries the claim: its id, its question, and the reading as the registry has it', () => {
    const [tag, question, data] = reported(anchorOf('412 passengers')).first.items[0]?.body ?? [];
    expect([tag?.value, question?.value]).toEqual(['ferry.saved', 'How many passengers were saved from the ferry?']);
    expect(JSON.parse(data?.value ?? '')).toEqual({
      claim: 'ferry.saved',
      kind: 'count',
      source: 'herald',
      quote: { exact: '412' },
      judged: { text: '412', stance: 'asserted', verdict: 'uncorroborated' },
    });
  });
});
