import { textSource } from '../../src/corpus/text-source.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import type { Place } from '../../src/model/place.ts';
import type { KindName } from '../../src/model/values.ts';
import { message } from '../../src/report/messages.ts';
import type { HonestQuote } from './draw.ts';

const AT: Place = { file: 'claims.yaml', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
const PUBLISHED = '2023-09-22';

/** Findings that refuse a reading; an ambiguous value asks for the claim's unit, and refuses nothing. */
const REFUSALS: ReadonlySet<string> = new Set([
  'quote-missing',
  'quote-drifted',
  'quote-truncated',
  'not-asserted',
  'value-unreadable',
]);

/** Long enough to settle where the words stand, as an editor would settle it. */
const PREFIX = 40;

const refusedAs = (kind: KindName, text: string, { span, text: exact }: HonestQuote): string | null => {
  const prefix = text.slice(Math.max(0, span.start - PREFIX), span.start);
  const label = kind === 'assertion' ? { value: /\b(?:not|no|never)\b/iu.test(exact) ? 'no' : 'yes' } : {};
  const reading = { key: 's', at: AT, source: 's', sourceAt: AT, quote: { exact, prefix }, quoteAt: AT, ...label };
  const claim = {
    id: 'c',
    at: AT,
    question: 'What is it?',
    kind,
    related: [],
    tags: [],
    options: {},
    readings: [reading],
    lostReadings: 0,
  };
  const source = textSource('s', text, { published: PUBLISHED });
  const report = reconcile(
    { sources: [source], unreadable: [], findings: [] },
    { files: [], claims: [claim], events: new Map(), parties: new Map(), findings: [] },
  );
  const refusal = report.findings.find(({ code }) => REFUSALS.has(code));
  return refusal === undefined ? null : `${refusal.code}: ${message(refusal)}`;
};

/** Why a quote is refused under each kind that it would stand for; `null` where one takes it. */
export const refusalOf = (text: string, quote: HonestQuote): string | null => {
  const refusals = quote.kinds.map((kind) => refusedAs(kind, text, quote));
  return refusals.includes(null) ? null : [...new Set(refusals)].join(' | ');
};
