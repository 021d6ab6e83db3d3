import { truncationOf } from '../anchor/truncation.ts';
import type { DraftKind, Mention } from '../draft/mention.ts';
import { tell, type Told } from '../draft/mentions.ts';
import { relateBy, type Answer } from '../judge/answer.ts';
import { KINDS } from '../kinds/index.ts';
import { LEVEL } from '../model/frame.ts';
import type { Kind, ReadContext, Surroundings } from '../model/kind.ts';
import type { Span } from '../model/place.ts';
import type { Relation } from '../model/relation.ts';
import type { Source } from '../model/source.ts';
import type { Stance } from '../model/stance.ts';
import type { KindName, Values } from '../model/values.ts';
import { FAMILIES, stanceOf } from '../stance/index.ts';
import { sentenceAround } from '../text/sentences.ts';

/**
 * Reads what a statement states as if a source had stated it on a day: weekdays and the like hang on that.
 *
 * @param day that supplies a missing year where the source does not say when it was published.
 */
export const tellStatement = (text: string, source: Source | undefined, day?: string): Told | undefined => {
  const { published, language, dateOrder } = source ?? {};
  const own: Source = {
    id: '',
    file: '',
    text,
    sha256: '',
    derivedFrom: [],
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(dateOrder !== undefined && { dateOrder }),
  };
  const { told, on } = tell([own]);
  const [first] = told;
  return first === undefined || published !== undefined || day === undefined ? first : on(first, day);
};

const around = (text: string, { start, end }: Span): Surroundings => {
  const sentence = sentenceAround(text, { start, end });
  return { before: text.slice(sentence.start, start), after: text.slice(end, sentence.end) };
};

const contextOf = (
  { published, language, dateOrder }: Source,
  beside: Surroundings,
  eventDate: string | undefined,
): ReadContext => ({
  options: {},
  around: beside,
  ...(published !== undefined && { saidOn: published }),
  ...(eventDate !== undefined && { eventDate }),
  ...(language !== undefined && { language }),
  ...(dateOrder !== undefined && { dateOrder }),
});

/** "An hour and a half" of "an hour". */
const wholeLengthAt = (text: string, span: Span): Span =>
  truncationOf(text, { span, parts: [span], method: 'exact' }, 'duration')?.repaired ?? span;

/** The words of a mention, and what they come to. */
type Worded<K extends KindName> = Answer<Values[K]> & { readonly words: string };

/** The words of a mention and what they come to, as the judge would read them; `null` where he would decline. */
const answerOf = <K extends KindName>(
  kindName: K,
  { source, span }: Mention,
  day: string | undefined,
): Worded<K> | null => {
  const kind: Kind<K> = KINDS[kindName];
  const readAt = (at: Span, mayWiden: boolean): Worded<K> | null => {
    const beside = around(source.text, at);
    const words = source.text.slice(at.start, at.end);
    const outcome = kind.read(words.replace(/\s+/gu, ' '), contextOf(source, beside, source.published ?? day));
    if (outcome.ok) {
      const { stance } = stanceOf({ ...beside, quote: words }, FAMILIES[kindName]);
      return { value: outcome.value, frame: outcome.frame ?? LEVEL, stance, words };
    }
    if (outcome.leftOut === undefined || !mayWiden) return null;
    const { whole } = outcome.leftOut;
    const from = at.start - beside.before.length;
    return readAt({ start: from + whole.start, end: from + whole.end }, false);
  };
  return readAt(kindName === 'duration' ? wholeLengthAt(source.text, span) : span, true);
};

type Answering<K extends KindName> = (mention: Mention, day: string | undefined) => Worded<K> | null;

/** Reads each mention once, since it is held against many others: it is told on one day. */
const answering = <K extends KindName>(kindName: K): Answering<K> => {
  const known = new WeakMap<Mention, { readonly answer: Worded<K> | null }>();
  return (mention, day) => {
    const found = known.get(mention);
    if (found !== undefined) return found.answer;
    const answer = answerOf(kindName, mention, day);
    known.set(mention, { answer });
    return answer;
  };
};

const ANSWERS: { readonly [K in DraftKind]: Answering<K> } = {
  age: answering('age'),
  count: answering('count'),
  quantity: answering('quantity'),
  duration: answering('duration'),
  date: answering('date'),
  time: answering('time'),
  deadline: answering('deadline'),
  name: answering('name'),
  place: answering('place'),
};

/** How a fact of the manuscript stands to one of a source; `null` where either cannot be read. */
export interface Compared {
  readonly relation: Relation;
  readonly theirs: Stance;
  /** Which of the two only bounds it: "at least 32". */
  readonly bound: 'none' | 'mine' | 'theirs' | 'both';
  /** Whether both bound it on one side, and the manuscript by another figure than the source's or a rounder one. */
  readonly isBeyond: boolean;
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

interface Clock {
  readonly start: string;
  readonly zone: string | null;
  readonly eitherHalf: boolean;
}

const hasBounds = (value: unknown): value is Bounds =>
  typeof value === 'object' && value !== null && 'min' in value && 'max' in value;

const isOpen = (value: unknown): boolean => hasBounds(value) && (value.min === null || value.max === null);

/** Whether a value is bounded from above alone: a length of up to five years may be none at all. */
const isAtMost = ({ min, max }: Bounds): boolean => max !== null && (min === null || (min === 0 && max > 0));

/** How many digits of a number are no zeros at its end: 1,400 has two. */
const digitsOf = (value: number): number => String(value).replace('.', '').replace(/0+$/u, '').length;

/** Whether one bound lets in what the other does and is told in fewer digits: "more than 1,000" of "at least 1,032". */
const isRounder = (mine: number, theirs: number, isWider: boolean): boolean =>
  mine === theirs || (isWider && digitsOf(mine) < digitsOf(theirs));

const isBeyond = (mine: unknown, theirs: unknown): boolean => {
  if (!hasBounds(mine) || !hasBounds(theirs)) return false;
  // "At most 32" of "at least 32"
  if ((isAtMost(mine) && theirs.max === null) || (isAtMost(theirs) && mine.max === null)) return true;
  if (!isOpen(mine) || !isOpen(theirs)) return false;
  if (mine.min !== null && theirs.min !== null) return !isRounder(mine.min, theirs.min, mine.min < theirs.min);
  if (mine.max !== null && theirs.max !== null) return !isRounder(mine.max, theirs.max, mine.max > theirs.max);
  return false;
};

const isClock = (value: unknown): value is Clock =>
  typeof value === 'object' && value !== null && 'start' in value && 'zone' in value && 'eitherHalf' in value;

/** Whether two times of day are one only by a zone that one of them does not name: the manuscript's clock is its source's. */
const isOtherClock = (mine: unknown, theirs: unknown): boolean =>
  isClock(mine) && isClock(theirs) && mine.zone === null && theirs.zone !== null && mine.start !== theirs.start;

const boundOf = (mine: boolean, theirs: boolean): Compared['bound'] => {
  if (mine) return theirs ? 'both' : 'mine';
  return theirs ? 'theirs' : 'none';
};

/** "Nearly thirty years ago": a length counted back from the day of the text. */
const AGO = /^(.+?)\s+ago$/iu;
/** A manuscript may be younger than its source by a smaller share of such a length than this. */
const YOUNGER = 0.25;

const lengthBack = (words: string): Bounds | undefined => {
  const [, length] = AGO.exec(words) ?? [];
  const outcome = length === undefined ? undefined : KINDS.duration.read(length, { options: {} });
  return outcome?.ok === true ? outcome.value : undefined;
};

/** Whether two lengths that are counted back from the day of a text are further apart than the years between two texts. */
const isOtherLengthBack = (mine: string, theirs: string): boolean => {
  const [a, b] = [lengthBack(mine), lengthBack(theirs)];
  if (a === undefined || b === undefined) return false;
  const isLonger = (one: Bounds, other: Bounds): boolean =>
    one.min !== null && other.max !== null && one.min > other.max * (1 + YOUNGER);
  return isLonger(a, b) || isLonger(b, a);
};

const wordsOf = ({ source, span }: Mention): string => source.text.slice(span.start, span.end);

const stanceAt = ({ source, span }: Mention, kindName: KindName): Stance =>
  stanceOf({ ...around(source.text, span), quote: source.text.slice(span.start, span.end) }, FAMILIES[kindName]).stance;

const WEEKDAY = /^(?:on\s+)?((?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** How two days stand that are told by their weekdays alone: each text counts from its own day, and means the same week. */
const relateWeekdays = (mine: string, theirs: string): Relation | undefined => {
  const [, a] = WEEKDAY.exec(mine) ?? [];
  const [, b] = WEEKDAY.exec(theirs) ?? [];
  if (a === undefined || b === undefined) return undefined;
  return a.toLowerCase() === b.toLowerCase()
    ? { relation: 'same', rule: 'equal' }
    : { relation: 'contradicts', rule: 'disjoint', conflict: 'time' };
};

const OTHER_LENGTH: Relation = { relation: 'contradicts', rule: 'disjoint', conflict: 'time' };

const OTHER_CLOCK: Relation = { relation: 'contradicts', rule: 'zone', conflict: 'time' };

const compareAs = <K extends DraftKind>(
  kindName: K,
  mine: Mention,
  theirs: Mention,
  day: string | undefined,
): Compared | null => {
  const a = ANSWERS[kindName](mine, day);
  const b = ANSWERS[kindName](theirs, day);
  const weekdays = kindName === 'date' ? relateWeekdays(wordsOf(mine), wordsOf(theirs)) : undefined;
  if (weekdays) return { relation: weekdays, theirs: stanceAt(theirs, kindName), bound: 'none', isBeyond: false };
  if (a === null || b === null) return null;
  const kind: Kind<K> = KINDS[kindName];
  const relate = relateBy(kind, {});
  const related = (): Relation => relate({ ...a, stance: 'asserted' }, { ...b, stance: 'asserted' });
  const isOtherLength = kindName === 'date' && isOtherLengthBack(a.words, b.words);
  return {
    relation: isOtherClock(a.value, b.value) ? OTHER_CLOCK : isOtherLength ? OTHER_LENGTH : related(),
    theirs: b.stance,
    bound: boundOf(isOpen(a.value), isOpen(b.value)),
    isBeyond: isBeyond(a.value, b.value),
  };
};

/**
 * Like is compared with like: last days with last days, never by what lies before them.
 *
 * @param day that the source hangs on, where it does not say when it was published.
 */
export const compare = (mine: Mention, theirs: Mention, day: string | undefined): Compared | null =>
  mine.kind === theirs.kind ? compareAs(mine.kind, mine, theirs, day) : null;
