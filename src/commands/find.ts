import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { findText, type Hit } from '../anchor/find.ts';
import { createLibrary, type Library } from '../anchor/library.ts';
import { offerQuote } from '../anchor/offer.ts';
import { widener } from '../audit/widen.ts';
import { loadCorpus } from '../corpus/index.ts';
import type { Quote } from '../model/claim.ts';
import { LIMITS } from '../model/limits.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import { refuseUnknown } from '../policy/index.ts';
import { locate } from '../report/passage.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { jsonText } from '../report/escape.ts';
import { tellUnread } from './unread-notice.ts';

export type FindFlags = Output & {
  readonly corpus?: string;
  readonly source?: readonly string[];
  readonly format?: 'terminal' | 'json';
};

/** So many places are given a reading to paste: where words stand more often, nobody reads through them. */
const MOST_OFFERED = 200;

/** The same in one source: words that stand more often in it tell no place of it from the others. */
const MOST_IN_SOURCE = 50;

const countBySource = (hits: readonly Hit[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { source } of hits) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
};

/** A quote to paste that stands as an answer of each kind: what one of them needs is in it. */
const offerFor = (
  parts: readonly Span[],
  kinds: readonly KindName[],
  source: Source,
  library: Library,
): Quote | null => {
  const offers = kinds.map((kind) => offerQuote(parts, kind, source, library));
  return offers.reduce((longest, offer) => {
    if (longest === null || offer === null) return null;
    return offer.exact.length > longest.exact.length ? offer : longest;
  });
};

/** Gives each place the quote to paste for it: the words with their figure, proved. */
const withQuotes = (
  hits: readonly Hit[],
  sources: readonly Source[],
): readonly (Hit & { readonly quote: Quote | null })[] => {
  const library = createLibrary(sources);
  const byId = new Map(sources.map((source) => [source.id, { source, widen: widener(source) }]));
  const counts = countBySource(hits);
  return hits.slice(0, LIMITS.places.most).map((hit, index) => {
    const found = byId.get(hit.source);
    const isCommon = index >= MOST_OFFERED || (counts.get(hit.source) ?? 0) > MOST_IN_SOURCE;
    if (found === undefined || isCommon) return { ...hit, quote: null };
    const { span, kinds } = found.widen(hit.anchor.span);
    const parts = hit.anchor.parts.map(({ start, end }, at, { length }) => ({
      start: at === 0 ? span.start : start,
      end: at === length - 1 ? span.end : end,
    }));
    return { ...hit, quote: offerFor(parts, kinds, found.source, library) };
  });
};

/** `reconcile find TEXT`: where words stand in the corpus. Exit code 1 where they stand nowhere. */
export const find = async (text: string, flags: FindFlags, io: Io): Promise<number> => {
  const { sources, findings } = await loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd });
  tellUnread(findings, io);
  refuseUnknown('source', flags.source ?? [], new Set(sources.map(({ id }) => id)));
  const searched = sources.filter(({ id }) => flags.source === undefined || flags.source.includes(id));
  const hits = findText(text, searched);
  const passages = locate(withQuotes(hits, searched), searched);
  if (flags.format === 'json') {
    await emit(jsonText({ text, total: hits.length, passages }), flags, io);
  } else {
    const { formatPassages } = await import('../report/terminal/inspect.ts');
    await emit(formatPassages(text, passages, searched.length, styleOf(flags, io)), flags, io);
  }
  if (passages.length < hits.length)
    io.stderr(`these are the first ${passages.length} of ${hits.length} places: look for more of the words\n`);
  return passages.length > 0 ? 0 : 1;
};
