import type { Span } from '../model/place.ts';
import { characterClass } from './characters.ts';
import { remembered } from './remembered.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** Code units looked at on either side at first; the reach grows until the sentence ends inside it. */
const FIRST_REACH = 400;
/** A sentence longer than this on one side of the span is cut: `Intl.Segmenter` is quadratic on long lines. */
const MAX_REACH = 6_400;
/** A line at least this long that ends in mid-sentence was wrapped, and goes on in the next one. */
const WRAPPED_LINE = 40;

/** Words that a full stop follows without ending the sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt cpl sgt adm cmdr brig sen rep gov pres st rev hon supt amb no nos vs etc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun approx ca cf al fig vol ' +
    'pp ed eds inc ltd co corp dept est mt messrs jr sr art sec para'
  ).split(' '),
);

const LINE_BREAK = /\r\n?|[\n\u2029]/g;
/** It parts paragraphs, and wraps no line. */
const SEPARATOR = '\u2029';
/** How a line ends whose sentence is over: a full stop or its like, with closing marks after it. */
const CLOSED_LINE = /[.!?…:;。！？]["'”’»)\]]*\s*$/u;
/** White space at the end, and closing marks before it. */
const CLOSING_MARKS = /["'”’)\]]*\s*$/;

const isLetterOrStop = (text: string, at: number): boolean =>
  text.charAt(at) === '.' || characterClass(text.charCodeAt(at)) === 'letter';

const CAPITAL = /^\p{Lu}/u;
/** The first word of a line, up to a length beyond which no word is looked at. */
const FIRST_WORD = /^\S{0,40}/u;

/** Whether a line begins with a capital, and with a word for which the shorter line before it had room: that is a heading. */
const isHeading = (line: number, next: string): boolean => {
  const [word = ''] = FIRST_WORD.exec(next) ?? [];
  return CAPITAL.test(word) && next.length > line + 1 + word.length;
};

/** Whether a line break inside `text` parts paragraphs rather than wraps a line. */
const parts = (text: string, at: number, width: number): boolean => {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const line = text.slice(Math.max(lineStart, at - WRAPPED_LINE), at);
  const from = at + width;
  const end = text.slice(from).search(/[\r\n]/u);
  const next = end < 0 ? text.slice(from) : text.slice(from, from + end);
  if (line.length < WRAPPED_LINE || CLOSED_LINE.test(line) || next === '' || /^[\s•*\-–—]/u.test(next)) return true;
  return isHeading(at - lineStart, next);
};

/** The paragraph of `text` that holds `at`, as a span, with its wrapped lines joined. */
const paragraphAround = (text: string, at: number): { readonly start: number; readonly text: string } => {
  let start = 0;
  let end = text.length;
  const joined: number[] = [];
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) {
    if (mark !== SEPARATOR && !parts(text, index, mark.length)) joined.push(index);
    else if (index + mark.length <= at) start = index + mark.length;
    else {
      end = index + mark.length;
      break;
    }
  }
  const wrapped = joined.some((index) => index >= start && index < end);
  const slice = text.slice(start, end);
  return { start, text: wrapped ? slice.replaceAll(/[\r\n](?!\s*$)/g, ' ') : slice };
};

/** The word before the full stop that ends a segment, its own stops included; empty where it ends otherwise. */
const stoppedWord = (segment: string): string => {
  const end = segment.replace(CLOSING_MARKS, '');
  if (!end.endsWith('.')) return '';
  let start = end.length - 1;
  while (start > 0 && isLetterOrStop(end, start - 1)) start -= 1;
  return end.slice(start, -1);
};

const endsInAbbreviation = (segment: string): boolean => {
  const word = stoppedWord(segment.slice(-20));
  return word.length === 1 || word.includes('.') || ABBREVIATIONS.has(word.toLowerCase());
};

/** Where sentences of a paragraph begin, its end included. */
const boundaries = (paragraph: string): readonly number[] => {
  const starts = sentenceStarts(paragraph);
  const found = starts.filter(
    (start, index) => index === 0 || !endsInAbbreviation(paragraph.slice(starts[index - 1], start)),
  );
  return [...found, paragraph.length];
};

interface Edges extends Span {
  /** Whether the edges are those of the window rather than of a sentence. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

const edgesWithin = (text: string, at: number, reach: number): Edges => {
  const from = Math.max(0, at - reach);
  const to = Math.min(text.length, at + reach);
  const paragraph = paragraphAround(text.slice(from, to), at - from);
  const offset = from + paragraph.start;
  const found = boundaries(paragraph.text);
  const start = offset + (found.findLast((boundary) => offset + boundary <= at) ?? 0);
  const end = offset + (found.find((boundary) => offset + boundary > at) ?? paragraph.text.length);
  return { start, end, cutStart: start === from && from > 0, cutEnd: end === to && to < text.length };
};

const edgesAt = (text: string, at: number): Edges => {
  let reach = FIRST_REACH;
  let edges = edgesWithin(text, at, reach);
  while ((edges.cutStart || edges.cutEnd) && reach < MAX_REACH) {
    reach *= 4;
    edges = edgesWithin(text, at, reach);
  }
  return edges;
};

/** Texts whose sentences are kept: a run goes from source to source and comes back. */
const MOST_TEXTS = 64;
/** Places of one text that are kept. */
const MOST_PLACES = 1_024;

const placesOf = remembered(
  MOST_TEXTS,
  (text: string) => text,
  (text) => remembered(MOST_PLACES, String, (at: number) => edgesAt(text, at)),
);

const sentenceEdges = (text: string, at: number): Edges => placesOf(text)(at);

const trimmed = (text: string, span: Span): Span => {
  const slice = text.slice(span.start, span.end);
  const start = span.start + slice.length - slice.trimStart().length;
  return { start, end: Math.max(start, span.end - (slice.length - slice.trimEnd().length)) };
};

/**
 * The sentence that holds a span, or the sentences where it runs over several, without white space around them. Looks
 * only at what is near the span's ends: a sentence of more than {@link MAX_REACH} code units on one side is cut there.
 * A full stop after an abbreviation or an initial ends no sentence; a line that stops in mid-sentence goes on in the next.
 */
export const sentenceAround = (text: string, span: Span): Span => {
  const first = sentenceEdges(text, span.start);
  const last = span.end - 1 > span.start ? sentenceEdges(text, span.end - 1) : first;
  const around = trimmed(text, { start: first.start, end: Math.max(last.end, span.end) });
  return { start: Math.min(around.start, span.start), end: Math.max(around.end, span.end) };
};
