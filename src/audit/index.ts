import { createLibrary, type Library } from '../anchor/library.ts';
import { offerQuote } from '../anchor/offer.ts';
import type { Quote } from '../model/claim.ts';
import type { Span } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { lineIndex, type LineIndex } from '../text/lines.ts';
import { differingFigures, subjectOf } from './differing.ts';
import type { Fact, FactKind } from './fact.ts';
import { coveredIn, termsIn, wordsOfRegistry, type Covered } from './known.ts';
import type { Open } from './open.ts';
import { againstCovered, indexCovered, SCORES, type Reason } from './reasons.ts';
import { overlapper } from './spans.ts';
import { survey, type Survey } from './survey.ts';
import { groupBy } from '../text/group.ts';
import { largest } from '../text/lists.ts';
import { sentenceAround } from '../text/sentences.ts';

export type { FactKind } from './fact.ts';
export type { Reason } from './reasons.ts';

/** Where a fact stands, in its sentence, and the quote to paste. */
export interface Uncovered {
  readonly source: string;
  readonly file: string;
  /** 1-based, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly span: Span;
  /** The text before the words, the words, and the text after them, in their sentence. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** A quote that anchors here and nowhere else in the source; `null` where none as short as this does, where its sentence lists hundreds, or behind the first 2,000 places. */
  readonly quote: Quote | null;
}

/** A number, a date or a name that no reading covers, and why it is worth a look. */
export interface AuditRow {
  readonly kind: FactKind;
  /** What it says, in words. */
  readonly text: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The first place in each source that states it. */
  readonly places: readonly Uncovered[];
}

/** How much of what a source states the readings cover. */
export interface Coverage {
  readonly source: string;
  readonly file: string;
  /** Different facts that it states, and those of them that a reading covers. */
  readonly facts: number;
  readonly covered: number;
  /** Lines and marks of the page that were set aside. */
  readonly aside: number;
}

/** What the readings leave out; the rows that matter most stand first. */
export interface Audit {
  readonly coverage: readonly Coverage[];
  readonly rows: readonly AuditRow[];
}

interface Sorted {
  readonly survey: Survey;
  readonly open: readonly Fact[];
  readonly coverage: Coverage;
}

/** A name that the registry itself speaks of is known, whichever source says it. */
const isNamed = ({ kind, key }: Fact, words: ReadonlySet<string>): boolean =>
  (kind === 'name' || kind === 'place') &&
  key
    .split(' ')
    .slice(1)
    .every((word) => words.has(word));

const sortFacts = (found: Survey, covered: readonly Covered[], registry: ReadonlySet<string>): Sorted => {
  const isCovered = overlapper(covered.flatMap(({ spans }) => spans));
  const first = new Map<string, Fact>();
  const known = new Set<string>();
  for (const fact of found.facts) {
    if (isCovered(fact.span) || isNamed(fact, registry)) known.add(fact.key);
    else if (!first.has(fact.key)) first.set(fact.key, fact);
  }
  const open = [...first.values()].filter(({ key }) => !known.has(key));
  const { id, file } = found.source;
  const counts = { facts: known.size + open.length, covered: known.size, aside: found.aside.length };
  return { survey: found, open, coverage: { source: id, file, ...counts } };
};

/**
 * Characters that are read for quotes from one stretch of a text: each quote has its sentence read anew, and a list of
 * hundreds of figures without a full stop would be read as often as it has figures.
 */
const MOST_READ = 100_000;
const STRETCH = 4_000;

/** Places that are quoted, those that matter most first: each is looked for in the whole of its source. */
const MOST_QUOTED = 2_000;

/** Whether a quote may be looked for around the words of a fact: those of a stretch that come first are quoted. */
const withinReading = (): ((fact: Fact, source: Source) => boolean) => {
  const read = new Map<string, number>();
  let quoted = 0;
  return ({ span }, { id, text }) => {
    if (quoted >= MOST_QUOTED) return false;
    const stretch = `${Math.floor(span.start / STRETCH)} ${id}`;
    const before = read.get(stretch) ?? 0;
    if (before >= MOST_READ) return false;
    const { start, end } = sentenceAround(text, span);
    read.set(stretch, before + end - start);
    quoted += 1;
    return true;
  };
};

const placeOf = (fact: Fact, source: Source, lines: LineIndex, library: Library, isQuoted: boolean): Uncovered => {
  const { text, id, file } = source;
  const { span, sentence } = fact;
  const words = text.slice(span.start, span.end);
  return {
    source: id,
    file,
    ...lines.position(span.start),
    span,
    before: text.slice(sentence.start, span.start),
    words,
    after: text.slice(span.end, sentence.end),
    quote: isQuoted ? offerQuote([span], fact.kind, source, library) : null,
  };
};

/** The claim of a reading in the same sentence. */
const nearReason = ({ sentence }: Fact, covered: readonly Covered[]): readonly Reason[] => {
  const near = covered.find(({ spans }) =>
    spans.some(({ start, end }) => start < sentence.end && end > sentence.start),
  );
  return near === undefined ? [] : [{ code: 'near', claim: near.claim.id }];
};

/** What tells less than this by itself, "two sides", gains nothing from its company. */
const TELLING = 1;
const BY_VALUE: ReadonlySet<Reason['code']> = new Set<Reason['code']>(['conflict', 'confirms', 'differs']);

const scoreOf = (weight: number, reasons: readonly Reason[]): number => {
  const codes = [...new Set(reasons.map(({ code }) => code))];
  return codes
    .filter((code) => weight >= TELLING || BY_VALUE.has(code))
    .reduce((sum, code) => sum + SCORES[code], weight);
};

const openFacts = (sorted: readonly Sorted[], covered: ReadonlyMap<string, readonly Covered[]>): readonly Open[] => {
  const index = indexCovered([...covered.values()].flat());
  const facts = sorted.flatMap(({ survey: { source }, open }) =>
    open.map((fact): Open => {
      const words = source.text.slice(fact.span.start, fact.span.end);
      const terms = termsIn(source.text.slice(fact.sentence.start, fact.sentence.end));
      const against = againstCovered(fact, words, source, terms, index);
      return { fact, source, reasons: [...against, ...nearReason(fact, covered.get(source.id) ?? [])] };
    }),
  );
  const stated = new Map(
    sorted.map(({ survey: { source, facts: own } }) => [source.id, new Set(own.map(({ key }) => key))]),
  );
  const differing = differingFigures(facts, (source, key) => stated.get(source)?.has(key) === true);
  return facts.map((one) => ({ ...one, reasons: [...one.reasons, ...(differing.get(one) ?? [])] }));
};

interface Ranked {
  readonly first: Open;
  readonly open: readonly Open[];
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/** The rows in their order, but those that differ on one thing behind the first of them. */
const sideBySide = (ranked: readonly Ranked[]): readonly Ranked[] => {
  const differing = groupBy(
    ranked.filter(({ reasons }) => reasons.some(({ code }) => code === 'differs')),
    ({ first }) => subjectOf(first.fact),
  );
  return [
    ...new Set(
      ranked.flatMap((row) => {
        const group = differing.get(subjectOf(row.first.fact)) ?? [];
        return group.includes(row) ? [row, ...group] : [row];
      }),
    ),
  ];
};

/** Reasons of several places as one list, each once. */
const together = (open: readonly Open[]): readonly Reason[] => {
  const sources = open.map(({ source }) => source.id);
  const several: readonly Reason[] = sources.length > 1 ? [{ code: 'several-sources', sources }] : [];
  const byText = new Map(open.flatMap(({ reasons }) => reasons).map((reason) => [JSON.stringify(reason), reason]));
  return [...byText.values(), ...several].sort((a, b) => SCORES[b.code] - SCORES[a.code]);
};

/**
 * Finds the numbers, dates and names in the sources that no reading of a report covers, those likely to matter most
 * first, and figures of several sources that differ on one thing side by side. A fact that a source states more than once
 * counts once; what is covered in one place of a source is covered in all. Pure, and linear in the length of the texts.
 */
export const audit = (report: Report, limit = Infinity): Audit => {
  const covered = groupBy(coveredIn(report), ({ reading }) => reading.source);
  const registry = wordsOfRegistry(report);
  const sorted = survey(report.sources).map((found) => sortFacts(found, covered.get(found.source.id) ?? [], registry));
  const ranked = [...groupBy(openFacts(sorted, covered), ({ fact }) => fact.key).values()]
    .flatMap((open) => {
      const [first] = open;
      if (first === undefined) return [];
      const reasons = together(open);
      return [{ first, open, reasons, score: scoreOf(largest(open.map(({ fact }) => fact.weight)), reasons) }];
    })
    .sort((a, b) => b.score - a.score);
  const shown = sideBySide(ranked).slice(0, limit);
  const library = createLibrary(report.sources);
  const mayQuote = withinReading();
  const lines = new Map(report.sources.map((source) => [source, lineIndex(source.text)]));
  const rows = shown.map(({ first, open, reasons, score }): AuditRow => {
    const { kind, text, span } = first.fact;
    const words = text === '' ? first.source.text.slice(span.start, span.end) : text;
    const places = open.map(({ fact, source }) =>
      placeOf(fact, source, lines.get(source) ?? lineIndex(source.text), library, mayQuote(fact, source)),
    );
    return { kind, text: words, score, reasons, places };
  });
  return { coverage: sorted.map(({ coverage }) => coverage), rows };
};
