import type { ClaimOptions, Said } from '../model/claim.ts';
import type { FindingBody } from '../model/finding.ts';
import type { Kind, ReadContext, ReadOutcome, Surroundings } from '../model/kind.ts';
import type { Anchor, ReadingLanguage } from '../model/report.ts';
import type { IsoDate, ReadSource } from '../model/source.ts';
import { NAMING_KINDS, type KindName, type Values } from '../model/values.ts';
import { NO_EVIDENCE } from '../model/stance.ts';
import { packOf } from '../languages/packs/index.ts';
import { isEnglish, languageName } from '../languages/tags.ts';
import {
  FAMILIES,
  stanceOf,
  tiesOf,
  type QuotedSentence,
  type Standing,
  type Ties,
  type Unit,
} from '../stance/index.ts';
import type { Cut } from '../languages/surroundings.ts';
import type { Quoted } from '../languages/telling.ts';
import { sentenceAround } from '../text/sentences.ts';
import { languageOf } from '../languages/of-reading.ts';
import { fated } from './fated.ts';
import { truncatedBy } from './left-out.ts';
import { readInLanguage } from './read-in-language.ts';

/** All of a claim that what a quote comes to hangs on. */
export interface Asked {
  readonly kind: KindName;
  readonly options: ClaimOptions;
  /** The day of the claim's event. */
  readonly eventDate?: IsoDate;
}

/** What the words of one quote, where they stand in one source, come to. */
export interface ReadHere<V> {
  readonly outcome: ReadOutcome<V>;
  readonly language: ReadingLanguage;
  /** How the source stands to the words, by the editor's word or by its own. */
  readonly standing: Standing;
  /** Beside those of the outcome. */
  readonly notes: readonly FindingBody[];
  /** Whether nobody could look beside the words for what changes them. */
  readonly unchecked: boolean;
  /** The words with the rest of their sentence, where it is known by which words their language tells what. */
  readonly quoted?: Quoted;
  /** What the words say in English, where they were read in another language. */
  readonly english?: string;
}

/** The source's own words at an anchor, its parts joined by an elision. */
const wordsAt = (anchor: Anchor, source: ReadSource): string =>
  anchor.parts.map(({ start, end }) => source.text.slice(start, end)).join(' … ');

/** The rest of the sentence, or sentences, that an anchor stands in. */
const aroundOf = ({ span }: Anchor, { text }: ReadSource): Surroundings => {
  const sentence = sentenceAround(text, span);
  return { before: text.slice(sentence.start, span.start), after: text.slice(span.end, sentence.end) };
};

const contextOf = (
  { options, eventDate }: Asked,
  reading: Said,
  source: ReadSource,
  around: Surroundings,
): ReadContext & { readonly around: Surroundings } => {
  const saidOn = reading.saidOn ?? source.published;
  return {
    options,
    around,
    ...(saidOn !== undefined && { saidOn }),
    ...(eventDate !== undefined && { eventDate }),
    ...(source.language !== undefined && { language: source.language }),
    ...(source.dateOrder !== undefined && { dateOrder: source.dateOrder }),
    ...(reading.value !== undefined && { value: reading.value }),
    ...(reading.complete !== undefined && { complete: reading.complete }),
  };
};

/** A translation beside words that are read themselves must say what they say. */
const heldAgainst = <K extends KindName>(
  kind: Kind<K>,
  quote: string,
  outcome: ReadOutcome<Values[K]>,
  translation: string | undefined,
  { around: _, ...context }: ReadContext,
): ReadOutcome<Values[K]> => {
  if (translation === undefined || !outcome.ok) return outcome;
  const translated = kind.read(translation, context);
  if (!translated.ok) return translated;
  if (kind.relate(outcome.value, translated.value, context.options).relation === 'same') return outcome;
  const data = { quote, editor: translation, read: kind.format(outcome.value) };
  return { ok: false, problem: { code: 'value-mismatch', data } };
};

/** What the numbers of a kind count in, other than things. */
const UNITS: Readonly<Partial<Record<KindName, Unit>>> = { quantity: 'measure', duration: 'measure', age: 'age' };

const ASSERTED: Standing = { stance: 'asserted', cue: null };

/** The sentence that begins behind an offset, with the white space before it; none where a paragraph ends there. */
const sentenceBehind = (text: string, end: number): string | undefined => {
  const [gap = ''] = /^\s*/u.exec(text.slice(end, end + MOST_GAP)) ?? [];
  const start = end + gap.length;
  if (gap === '' || PARAGRAPH.test(gap) || start >= text.length) return undefined;
  return text.slice(end, sentenceAround(text, { start, end: start + 1 }).end);
};
/** White space between two sentences of a paragraph. */
const MOST_GAP = 8;
const PARAGRAPH = /(?:\r\n?|\n)\s*(?:\r|\n)|\u2029/u;

/** The sentence that each part of a quote stands in, with what an elision leaves out of it, and the next one. */
const sentencesOf = ({ parts }: Anchor, { text }: ReadSource): readonly QuotedSentence[] =>
  parts.map((part) => {
    const { start, end } = sentenceAround(text, part);
    const next = sentenceBehind(text, end);
    return {
      ...(next !== undefined && { next }),
      before: text.slice(start, part.start),
      quote: text.slice(part.start, part.end),
      after: text.slice(part.end, end),
    };
  });

/** What words quoted of an English sentence hang on in it, and by which words that tells them. */
export const tiesIn = (kind: KindName, sentence: QuotedSentence): Ties =>
  tiesOf(sentence, kind === 'set' ? 'set' : FAMILIES[kind], UNITS[kind] ?? 'none');

/** {@link tiesIn} of the words at an anchor. */
export const tiesAt = (kind: KindName, anchor: Anchor, source: ReadSource): Ties | undefined => {
  const [sentence] = sentencesOf(anchor, source);
  return sentence && tiesIn(kind, sentence);
};

/** How far a quote in several parts is asserted: as far as the least of them. */
const leastOf = (standings: readonly Standing[]): Standing =>
  standings.find(({ stance }) => NO_EVIDENCE.has(stance)) ??
  standings.find(({ stance }) => stance !== 'asserted') ??
  standings.find(({ fate }) => fate !== undefined) ??
  ASSERTED;

/** The editor's word on the stance holds; else that of the sentence, or of a translation, where its words are known. */
const standingOf = (
  kind: KindName,
  { stance, attributedTo, translation }: Said,
  sentences: readonly QuotedSentence[],
  english: boolean,
): Standing => {
  if (stance !== undefined) return { stance, cue: null };
  const read = (sentence: QuotedSentence): Standing => stanceOf(sentence, FAMILIES[kind], attributedTo !== undefined);
  if (english) return leastOf(sentences.map(read));
  return translation === undefined ? ASSERTED : read({ before: '', quote: translation, after: '' });
};

/** What a reader wants in the quote and misses there makes the quote truncated. */
const whole = <V>(
  outcome: ReadOutcome<V>,
  quote: string,
  anchor: Anchor,
  words: string,
  source: ReadSource,
): ReadOutcome<V> =>
  outcome.ok || outcome.leftOut === undefined
    ? outcome
    : { ok: false, problem: truncatedBy(outcome.leftOut, quote, anchor, words, source) };

const WHEN: ReadonlySet<KindName> = new Set<KindName>(['date', 'deadline', 'time']);

/** The words of a name say nothing of what is told of it. */
const quotedOf = (kind: KindName, tag: string, quote: string, { before, after }: Surroundings): Quoted | undefined =>
  FAMILIES[kind] === 'statement' || kind === 'set'
    ? undefined
    : { tag, before, quote: NAMING_KINDS.has(kind) ? '' : quote, after, isWhen: WHEN.has(kind) };

/** A quote that leaves out a word beside it which makes another value of it. */
const cutShort = <V>(quote: string, { id }: ReadSource, { word, where, stretch }: Cut): ReadOutcome<V> => ({
  ok: false,
  problem: {
    code: 'quote-truncated',
    data: {
      quote,
      source: id,
      word,
      where,
      effect: 'modifier',
      repaired: where === 'before' ? stretch + quote : quote + stretch,
    },
  },
});

/**
 * Reads the words at one anchor: in the language that they are in, with the rest of their sentence known. A pure function
 * of the source, the quote's place, the claim's kind, options and event's day, and what the reading says.
 */
export const readAt = <K extends KindName>(
  kind: Kind<K>,
  claim: Asked,
  reading: Said,
  source: ReadSource,
  anchor: Anchor,
): ReadHere<Values[K]> => {
  const quote = wordsAt(anchor, source);
  const language = languageOf(reading, source, anchor.span, NAMING_KINDS.has(claim.kind));
  const context = contextOf(claim, reading, source, aroundOf(anchor, source));
  const standing = standingOf(claim.kind, reading, sentencesOf(anchor, source), isEnglish(language.tag));
  if (isEnglish(language.tag)) {
    const read = whole(kind.read(quote, context), reading.quote.exact, anchor, quote, source);
    const outcome = fated(heldAgainst(kind, quote, read, reading.translation, context), standing);
    const quoted = quotedOf(claim.kind, 'en', quote, context.around);
    return {
      outcome,
      standing,
      language,
      notes: [],
      unchecked: false,
      ...(quoted !== undefined && { quoted }),
    };
  }
  const { outcome, notes, unchecked, english, cut } = readInLanguage(
    claim.kind,
    kind,
    quote,
    reading,
    language,
    context,
  );
  // What an editor says in English of words that are not read stands by itself.
  const isRead = english !== undefined || (NAMING_KINDS.has(claim.kind) && packOf(language.tag) !== undefined);
  const quoted = isRead ? quotedOf(claim.kind, language.tag, quote, context.around) : undefined;
  const read = cut === undefined ? outcome : cutShort<Values[K]>(quote, source, cut);
  const unlooked: readonly FindingBody[] =
    unchecked === null || !read.ok
      ? []
      : [{ code: 'surroundings-unchecked', data: { quote, language: languageName(language.tag), ...unchecked } }];
  return {
    outcome: fated(
      heldAgainst(kind, quote, read, english === undefined ? undefined : reading.translation, context),
      standing,
    ),
    standing,
    language,
    notes: [...notes, ...unlooked],
    unchecked: unchecked !== null,
    ...(english !== undefined && { english }),
    ...(quoted !== undefined && { quoted }),
  };
};
