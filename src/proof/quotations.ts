import { createLibrary, proveQuote, type Library } from '../anchor/index.ts';
import { locate } from '../anchor/locate.ts';
import { prepare } from '../anchor/prepare.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { withoutCase } from '../text/case.ts';
import type { Against, Mark } from './model.ts';
import type { Plain } from './markup.ts';
import { betweenMarks } from './quotation-marks.ts';
import { wrongSpeaker } from './voice.ts';

/** Words between quotation marks, or those of a block quotation; the span is of the words alone. */
export interface Quotation {
  readonly span: Span;
  readonly words: string;
}

const EDGES = /^[\s,.;:!?—–-]+|[\s,.;:—–-]+$/gu;

/** Scare quotes hold a word or two: they quote a manner of speaking. */
const SCARE_WORDS = 2;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

const trimmed = (text: string, start: number): Quotation => {
  const lead = /^[\s,.;:!?—–-]+/u.exec(text)?.[0].length ?? 0;
  const words = text.replace(EDGES, '');
  return { span: { start: start + lead, end: start + lead + words.length }, words };
};

/** The quotations of a manuscript, in order. */
export const quotationsIn = ({ text, quotes }: Plain): readonly Quotation[] => {
  const marked = betweenMarks(text).map(({ start, end }) => trimmed(text.slice(start, end), start));
  const blocks = quotes
    .map(({ start, end }) => trimmed(text.slice(start, end), start))
    .filter(({ span }) => !marked.some((one) => one.span.start < span.end && span.start < one.span.end));
  return [...marked, ...blocks].filter(({ words }) => words !== '').sort((a, b) => a.span.start - b.span.start);
};

/** A heading quoted: every longer word has a capital. */
const isTitle = (words: readonly string[]): boolean => {
  const long = words.filter(({ length }) => length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
};

/** Whether words are the title of a source, which its text need not have. */
const isTitleOf = (words: string, { sources }: Shelves): boolean => {
  const folded = wordsIn(withoutCase(words)).join(' ');
  return sources.some(({ title = '' }) => wordsIn(withoutCase(title)).join(' ') === folded);
};

/** All sources, also in lower case: a quotation begins as its sentence wants it. */
export interface Shelves {
  readonly sources: readonly Source[];
  readonly library: Library;
  readonly lower: Library;
}

export const shelve = (sources: readonly Source[]): Shelves => ({
  sources,
  library: createLibrary(sources),
  lower: createLibrary(sources.map((source) => ({ ...source, text: withoutCase(source.text) }))),
});

const placesOf = (words: string, { lower, library }: Shelves): readonly Against[] => {
  const prepared = prepare({ exact: withoutCase(words) });
  return lower.holding(prepared.parts.join(' ')).flatMap((shelved) =>
    locate(shelved, prepared).map(({ span }) => {
      const { id } = shelved.source;
      return { source: id, span, text: library.find(id)?.source.text.slice(span.start, span.end) ?? '' };
    }),
  );
};

/** A passage that has a smaller share of the words of a quotation is another. */
const LEAST_KEPT = 0.5;

const isNear = (passage: string, words: string): boolean => {
  const theirs = new Set(wordsIn(withoutCase(passage)));
  const mine = wordsIn(withoutCase(words));
  return mine.filter((word) => theirs.has(word)).length >= mine.length * LEAST_KEPT;
};

const diagnosed = (quotation: Quotation, cited: string | null, { sources, library }: Shelves): Mark => {
  const { words, span } = quotation;
  const base = { stated: 'quotation', span, words, cited } as const;
  const tried = cited === null ? sources.map(({ id }) => id) : [cited, ...sources.map(({ id }) => id)];
  for (const source of tried) {
    const proof = proveQuote({ quote: { exact: words }, source, kind: 'assertion' }, library);
    if (proof.ok || proof.problem.code !== 'quote-drifted') continue;
    const { diff, changes } = proof.problem.data;
    const [passage] = proof.passages;
    const at = passage?.span ?? { start: 0, end: 0 };
    const text = library.find(source)?.source.text.slice(at.start, at.end) ?? '';
    if (isNear(text, words)) return { ...base, result: 'changed', against: { source, span: at, text }, diff, changes };
  }
  return { ...base, result: 'nowhere' };
};

/** What comes of a quotation, and of who is said to say it; nothing where it is none: a word or two, or a title that no source has. */
export const proveQuotation = (
  quotation: Quotation,
  cited: string | null,
  manuscript: string,
  shelves: Shelves,
): readonly Mark[] => {
  const words = wordsIn(quotation.words);
  const places = placesOf(quotation.words, shelves);
  const base = { stated: 'quotation', span: quotation.span, words: quotation.words, cited } as const;
  const [first] = places;
  if (first === undefined) {
    if (words.length <= SCARE_WORDS || isTitle(words) || isTitleOf(quotation.words, shelves)) return [];
    return [diagnosed(quotation, cited, shelves)];
  }
  const own = cited === null ? first : places.find(({ source }) => source === cited);
  if (own === undefined) return words.length <= SCARE_WORDS ? [] : [{ ...base, result: 'elsewhere', against: first }];
  const text = shelves.library.find(own.source)?.source.text ?? '';
  const stands: Mark = { ...base, result: 'stands', against: own };
  if (words.length < SCARE_WORDS) return [stands];
  const speaker = wrongSpeaker(
    manuscript,
    quotation.span,
    text,
    places.filter(({ source }) => source === own.source),
  );
  if (speaker === undefined) return [stands];
  return [stands, { ...stands, result: 'voice', span: speaker, words: manuscript.slice(speaker.start, speaker.end) }];
};
