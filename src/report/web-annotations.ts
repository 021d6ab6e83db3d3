import type { Span } from '../model/place.ts';
import type { Anchor, Report, ReportClaim, ReportReading } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { lastWhere } from '../text/bisect.ts';
import { jsonText } from './escape.ts';
import { webAddress } from './text-fragment.ts';
import { uriOf, urnOf } from './uri.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Words on either side of a quote, by which other programs find it again in a page that has changed. */
const WORDS_BESIDE = 5;
const BEFORE = new RegExp(`(?:\\S+\\s+){0,${WORDS_BESIDE}}\\S*$`, 'u');
const BEHIND = new RegExp(`^\\S*(?:\\s+\\S+){0,${WORDS_BESIDE}}`, 'u');

/** As far as those words are looked for, in UTF-16 code units. */
const REACH = 120;

/** Characters that are two UTF-16 code units, and one where annotations count. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Turns offsets in UTF-16 code units into those of the annotation model, which counts code points. */
const codePointsIn = (text: string): ((offset: number) => number) => {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  return (offset) => offset - lastWhere(pairs, (at) => at < offset) - 1;
};

type Counter = (offset: number) => number;

const selectorsOf = (text: string, { start, end }: Span, count: Counter) => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '',
    suffix: BEHIND.exec(text.slice(end, end + REACH))?.[0] ?? '',
  },
  { type: 'TextPositionSelector', start: count(start), end: count(end) },
];

/** The words quoted, a target for each part that an elision leaves. */
const targetsOf = ({ url, file, text }: Source, { parts }: Anchor, count: Counter) => {
  const targets = parts.map((part) => ({
    type: 'SpecificResource',
    source: webAddress(url)?.href ?? uriOf(file),
    selector: selectorsOf(text, part, count),
  }));
  return targets.length === 1 ? targets[0] : targets;
};

/** The editor's label or labels, as a claim file has them. */
const labelsOf = ({ labelled, value, text }: ReportReading) => {
  if (!labelled || value === null || text === null) return {};
  if (typeof value === 'object' && 'labels' in value) return { value: value.labels, complete: value.complete };
  return { value: text };
};

/** What the registry says of the reading, for programs that know claims, and beside it what was judged of that. */
const registered = (claim: ReportClaim, reading: ReportReading) => ({
  claim: claim.id,
  kind: claim.kind,
  ...claim.options,
  event: claim.event?.id,
  source: reading.source,
  quote: reading.quote,
  ...labelsOf(reading),
  attributed_to: reading.voice === reading.source ? undefined : reading.voice,
  as_of: reading.asOf,
  said_on: reading.saidOn,
  stance: reading.stanceByEditor ? reading.stance : undefined,
  language: reading.language?.by === 'reading' ? reading.language.tag : undefined,
  translation: reading.translation,
  draft: claim.draft,
  judged: { text: reading.text, stance: reading.stance, verdict: claim.verdict },
});

const bodyOf = (claim: ReportClaim, reading: ReportReading) => [
  { type: 'TextualBody', purpose: 'tagging', value: claim.id },
  { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: claim.question },
  {
    type: 'TextualBody',
    purpose: 'classifying',
    format: 'application/json',
    value: JSON.stringify(registered(claim, reading)),
  },
];

/**
 * The readings as W3C Web Annotations (JSON-LD): the words quoted are the target, told by themselves with what stands
 * beside them and by their place; the claim is the body. What is not found in its source has no place, and is left out.
 * A source is told by its address, or else by its file. Never fails.
 */
export const formatWebAnnotations = ({ claims, sources, tool }: Report): string => {
  const sourceById = new Map(sources.map((source) => [source.id, { source, count: codePointsIn(source.text) }]));
  const items = claims.flatMap((claim) =>
    claim.readings.flatMap((reading) => {
      const from = sourceById.get(reading.source);
      if (reading.anchor === null || from === undefined) return [];
      return {
        id: urnOf('annotation', claim.id, reading.key),
        type: 'Annotation',
        motivation: 'describing',
        body: bodyOf(claim, reading),
        target: targetsOf(from.source, reading.anchor, from.count),
      };
    }),
  );
  const generator = { id: urnOf('software', tool.name), type: 'Software', name: `${tool.name} ${tool.version}` };
  const first = { id: urnOf('page', ...items.map(({ id }) => id)), type: 'AnnotationPage', startIndex: 0, items };
  return jsonText({
    '@context': CONTEXT,
    id: urnOf('collection', ...items.map(({ id }) => id)),
    type: 'AnnotationCollection',
    label: 'Readings',
    generator,
    total: items.length,
    first,
  });
};
