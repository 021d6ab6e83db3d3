import type { FindingBody } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import { changesOf, diffOf } from './changes.ts';
import type { Library, Shelved } from './library.ts';
import { contextHolds, locate } from './locate.ts';
import type { Near } from './near.ts';
import { nearest, nearestAround } from './near.ts';
import type { PreparedQuote } from './prepare.ts';
import { prepare } from './prepare.ts';
import type { Splice } from './splice.ts';
import { spliceOf } from './splice.ts';

/** A passage worth showing beside a problem; the span counts in the raw text of `source`. */
export interface Passage {
  readonly source: string;
  readonly span: Span;
  readonly message: string;
}

type Code = 'quote-missing' | 'quote-drifted' | 'quote-misattributed' | 'quote-spliced';

/** Why a quote does not stand, with the passages that show it. */
export interface Diagnosis {
  readonly ok: false;
  readonly problem: FindingBody<Code>;
  readonly passages: readonly Passage[];
}

/** Sources, beside the quote's own, in which a passage near to it is looked for. */
const MAX_NEAR_SOURCES = 20;

interface Patient {
  readonly quote: PreparedQuote;
  readonly source: string;
  readonly shelved: Shelved | undefined;
  readonly library: Library;
}

const failed = (problem: FindingBody<Code>, passages: readonly Passage[]): Diagnosis => ({
  ok: false,
  problem,
  passages,
});

const misattributed = ({ quote, source, library }: Patient): Diagnosis | undefined => {
  const passages = library.holding(quote.parts.join(' ')).flatMap((shelved) => {
    const [anchor] = shelved.source.id === source ? [] : locate(shelved, quote);
    return anchor === undefined
      ? []
      : [{ source: shelved.source.id, span: anchor.span, message: 'the words stand here' }];
  });
  if (passages.length === 0) return undefined;
  const standsIn = passages.map((passage) => passage.source);
  return failed({ code: 'quote-misattributed', data: { quote: quote.quote.exact, source, standsIn } }, passages);
};

const drifted = (
  quote: string,
  shelved: Shelved,
  near: Near,
  context?: FindingBody<'quote-drifted'>['data']['context'],
): Diagnosis => {
  const source = shelved.source.id;
  const [diff, changes] = [diffOf(near.steps), changesOf(near.steps)];
  return failed(
    {
      code: 'quote-drifted',
      data: { quote, source, found: near.text, diff, changes, ...(context === undefined ? {} : { context }) },
    },
    [{ source, span: shelved.folded().toRaw(near.span), message: 'the nearest passage' }],
  );
};

const lacksContext = (quote: PreparedQuote, shelved: Shelved, span: Span): 'prefix' | 'suffix' | 'both' => {
  if (contextHolds(shelved.source.text, span, { ...quote, suffix: '' })) return 'suffix';
  return contextHolds(shelved.source.text, span, { ...quote, prefix: '' }) ? 'prefix' : 'both';
};

/** The words stand, but not beside the prefix and suffix that the quote names. */
const displaced = ({ quote, shelved }: Patient): Diagnosis | undefined => {
  if (shelved === undefined || (quote.prefix === '' && quote.suffix === '')) return undefined;
  const matches = locate(shelved, { ...quote, prefix: '', suffix: '' });
  const [match] = matches;
  if (match === undefined) return undefined;
  const whole = [quote.prefix, quote.folded, quote.suffix].filter((text) => text !== '').join(' ');
  const near = nearest(whole, shelved) ?? nearestAround(whole, shelved, shelved.folded().toFolded(match.span.start));
  const raw = shelved.folded().toRaw(near.span);
  const shown = matches.find(({ span }) => span.start >= raw.start && span.end <= raw.end) ?? match;
  return drifted(whole, shelved, near, lacksContext(quote, shelved, shown.span));
};

const spliced = (quote: PreparedQuote, shelved: Shelved, { pieces }: Splice): Diagnosis => {
  const { toRaw } = shelved.folded();
  const source = shelved.source.id;
  const spans = pieces.map(({ span }) => toRaw(span));
  const [first, last] = [spans[0], spans.at(-1)];
  const [left, right] = (first?.start ?? 0) <= (last?.start ?? 0) ? [first, last] : [last, first];
  const distance = Math.max(0, (right?.start ?? 0) - (left?.end ?? 0));
  return failed(
    {
      code: 'quote-spliced',
      data: { quote: quote.quote.exact, source, pieces: pieces.map(({ text }) => text), distance },
    },
    spans.map((span) => ({ source, span, message: 'a piece of the quote' })),
  );
};

/** The parts of an elided quote, each on its own: all stand, but not in order or too far apart; or one has drifted. */
const dismembered = ({ quote, shelved }: Patient): Diagnosis | undefined => {
  if (shelved === undefined || quote.parts.length < 2) return undefined;
  const found = quote.parts.map((part) => ({ part, anchor: locate(shelved, prepare({ exact: part }))[0] }));
  const { toFolded } = shelved.folded();
  const lost = found.find(({ anchor }) => anchor === undefined);
  if (lost === undefined) {
    const pieces = found.flatMap(({ part, anchor }) =>
      anchor === undefined
        ? []
        : [{ text: part, span: { start: toFolded(anchor.span.start), end: toFolded(anchor.span.end) } }],
    );
    return spliced(quote, shelved, { pieces, cost: 0 });
  }
  const near = nearest(lost.part, shelved);
  return near && drifted(quote.quote.exact, shelved, near);
};

const changed = ({ quote, shelved }: Patient): Diagnosis | undefined => {
  if (shelved === undefined || quote.parts.length !== 1) return undefined;
  const words = quote.parts.join(' ');
  const near = nearest(words, shelved);
  const splice = spliceOf(words, shelved);
  if (splice !== undefined && (near === undefined || splice.cost < near.cost)) return spliced(quote, shelved, splice);
  return near && drifted(quote.quote.exact, shelved, near);
};

const missing = ({ quote, source, library }: Patient): Diagnosis => {
  const words = quote.parts.join(' ');
  const best = library
    .sharing(words, MAX_NEAR_SOURCES)
    .filter((shelved) => shelved.source.id !== source)
    .map((shelved) => ({ shelved, near: nearest(words, shelved) }))
    .reduce<{ readonly shelved: Shelved; readonly near: Near } | undefined>((kept, { shelved, near }) => {
      if (near === undefined || (kept !== undefined && kept.near.cost <= near.cost)) return kept;
      return { shelved, near };
    }, undefined);
  const data = { quote: quote.quote.exact, source };
  if (best === undefined) return failed({ code: 'quote-missing', data }, []);
  const { shelved, near } = best;
  const id = shelved.source.id;
  return failed({ code: 'quote-missing', data: { ...data, nearest: { source: id, text: near.text } } }, [
    { source: id, span: shelved.folded().toRaw(near.span), message: 'the nearest passage' },
  ]);
};

/**
 * Why a quote does not stand in its source, the surest reason first: it stands in another source; it stands without its
 * prefix or suffix; its parts or pieces stand apart; a near passage stands; nothing of the kind does.
 */
export const diagnose = (quote: PreparedQuote, source: string, library: Library): Diagnosis => {
  const patient = { quote, source, shelved: library.find(source), library };
  if (quote.parts.length === 0)
    return failed({ code: 'quote-missing', data: { quote: quote.quote.exact, source } }, []);
  return misattributed(patient) ?? displaced(patient) ?? dismembered(patient) ?? changed(patient) ?? missing(patient);
};
