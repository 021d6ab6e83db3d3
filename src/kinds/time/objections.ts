import {
  DAY_NAMES,
  DEGREES,
  FEASTS,
  LEADS_UP,
  LENGTHS,
  MOVED,
  NOUNS_OF_TIME,
  OTHER_DAY,
  PARTS_OF_DAY,
  REFUSED_AFTER,
  REFUSED_AFTER_YEARLESS,
  REFUSED_BEFORE,
  type PhraseClass,
} from '../../languages/en/time-phrases.ts';
import { tableOnce } from '../../text/once.ts';
import { shapeOf, type Fields } from './fields.ts';
import type { Group } from './group.ts';
import { genericSort } from '../names/generics.ts';
import { CALLED_AFTER_DAYS } from '../../languages/en/refused-time.ts';
import { isLooseNumber } from './loose-numbers.ts';
import { phrasebook, phraseIn, type Phrasebook } from './phrasebook.ts';
import { tailAt } from './read-lead.ts';
import { isAdjective } from './tense.ts';
import { phraseAt, splitPhrase, textAt, type Tokens } from './tokens.ts';
import { extentOf, type Unit } from './units.ts';

/** Wordings by their last word, the longest first: what ends right before a date. */
type EndRows = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly does: string }[]>;
type EndBook = Pick<EndRows, 'get'>;

const byLast = (classes: readonly PhraseClass[]): EndRows => {
  const book = new Map<string, { words: readonly string[]; does: string }[]>();
  for (const { does, wordings } of classes)
    for (const wording of wordings.split('|')) {
      const words = splitPhrase(wording);
      const last = words.at(-1) ?? '';
      const rows = [...(book.get(last) ?? []), { words, does }];
      book.set(
        last,
        rows.toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  return book;
};

const endBook = (classes: readonly PhraseClass[]): EndBook => tableOnce(() => byLast(classes));

const startBook = (classes: readonly PhraseClass[]): Phrasebook<string> =>
  phrasebook(classes.map(({ does, wordings }) => [does, wordings] as const));

const BEFORE = endBook(REFUSED_BEFORE);
const DEGREES_BEFORE = endBook([DEGREES]);
const NAMES_BEFORE = endBook(DAY_NAMES);
const FEASTS_BEFORE = endBook([{ does: 'names a day of it', wordings: FEASTS }]);
const LENGTHS_BEFORE = endBook([{ does: 'is a length of time that leads up to it', wordings: LENGTHS }]);
const LEADS_UP_BEFORE = endBook([{ does: '', wordings: LEADS_UP }]);
const MOVED_BEFORE = endBook([{ does: 'may have moved it from the one day to the other', wordings: MOVED }]);
const NOUNS = endBook([{ does: 'of it is another time', wordings: NOUNS_OF_TIME }]);
const AFTER = startBook(REFUSED_AFTER);
const AFTER_YEARLESS = startBook(REFUSED_AFTER_YEARLESS);
const OTHERS: ReadonlySet<string> = new Set(OTHER_DAY.split('|'));

/** The wording that ends with the token at `index`: its words, what it does, and the index of its first token. */
const endingAt = (book: EndBook, tokens: Tokens, index: number): { reason: string; first: number } | null => {
  for (const { words, does } of book.get(textAt(tokens, index)) ?? []) {
    const first = index - words.length + 1;
    if (first >= 0 && phraseAt(tokens, first, words) !== -1) return { reason: `“${words.join(' ')}” ${does}`, first };
  }
  return null;
};

/** Words that may stand between a wording and the date that it belongs to. */
const LIGHT: ReadonlySet<string> = new Set(['the', 'a', 'an', 'on', 'in', 'at', 'of', 'during', 'that', '(', '"', "'"]);
const MOST_LIGHT = 4;

const OF_DAY: ReadonlySet<string> = new Set(['day', ...PARTS_OF_DAY.split('|')]);

/** "The day of November 9" and its morning are that day, "the month of May" that month. */
const isItself = (noun: string, fields: Fields): boolean => {
  const shape = shapeOf(fields);
  if (OF_DAY.has(noun)) return fields.day !== undefined || fields.dayBy !== undefined || fields.weekday !== undefined;
  if (noun === 'month') return shape.includes('month') && fields.day === undefined;
  return noun === 'year' && (shape === 'year' || shape === 'yearBy');
};

/** What stands before a date, across articles and prepositions, and belongs to its phrase without being read. */
const leftward = (tokens: Tokens, from: number, fields: Fields): string | null => {
  let isOf = false;
  for (let index = from - 1; index >= 0 && index >= from - MOST_LIGHT; index -= 1) {
    const word = textAt(tokens, index);
    const refused = endingAt(BEFORE, tokens, index);
    if (refused !== null) return refused.reason;
    if (isOf) return isItself(word, fields) ? null : (endingAt(NOUNS, tokens, index)?.reason ?? null);
    if (!LIGHT.has(word)) return null;
    isOf = word === 'of';
  }
  return null;
};

const SIDES: ReadonlySet<string> = new Set(['before', 'after', 'since']);

/** "Well before", "days after": how far off, in no number. */
const degree = (tokens: Tokens, from: number, { bound, near, clocks }: Fields): string | null => {
  if (near !== undefined && clocks === undefined) return `“shortly ${near}” a day tells no day`;
  // "A decade on from July 7, 2005".
  if (bound === 'from' && textAt(tokens, from - 1) === 'on') return '“on from” it is another time';
  // "The month from May 9" begins on that day, and is another time.
  if (bound === 'from') return endingAt(LENGTHS_BEFORE, tokens, from - 1)?.reason ?? null;
  if (bound !== undefined && SIDES.has(bound)) return endingAt(DEGREES_BEFORE, tokens, from - 1)?.reason ?? null;
  return null;
};

const NAMED_BY: ReadonlySet<string> = new Set(['day', 'eve', 'night', 'week', 'festival']);

/** "Good Friday", "Orthodox Christmas Eve", "Independence Day 1992", "All Saints of 1992". */
const dayName = (tokens: Tokens, from: number, fields: Fields): string | null => {
  const { weekday, named } = fields;
  if (shapeOf(fields) === 'year') {
    const feast = endingAt(FEASTS_BEFORE, tokens, textAt(tokens, from - 1) === 'of' ? from - 2 : from - 1);
    if (feast !== null) return feast.reason;
  }
  const before = tokens[from - 1];
  if (before?.capital === true && NAMED_BY.has(before.text)) return `“${before.text}” ends the name of a day`;
  return weekday === undefined && named === undefined
    ? null
    : (endingAt(NAMES_BEFORE, tokens, from - 1)?.reason ?? null);
};

/** "The year to March 2020", "the week ending May 3". */
const leadUp = (tokens: Tokens, from: number, { bound }: Fields): string | null => {
  const index = textAt(tokens, from - 1) === 'on' ? from - 2 : from - 1;
  const lead = endingAt(LEADS_UP_BEFORE, tokens, index);
  const end = bound === 'through' ? from : (lead?.first ?? -1);
  return endingAt(LENGTHS_BEFORE, tokens, end - 1)?.reason ?? null;
};

const SIGNS: ReadonlySet<string> = new Set(['~', '±', '<', '>', '≤', '≥', '+', '=', '≈']);

/** A sign, or the head of a word that a hyphen joins to the date: "~1880", "pre-1990". */
const joinedBefore = (text: string, tokens: Tokens, from: number): string | null => {
  const [before, mark, first] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (mark === undefined || first === undefined) return null;
  if (SIGNS.has(mark.text)) return `“${mark.text}” is a sign`;
  const isJoined = isHyphen(text, mark.start) && mark.tight && first.tight && before?.kind === 'word';
  return isJoined ? `“${before.text}-” is joined to it` : null;
};

/** A hyphen joins; a dash parts. */
const isHyphen = (text: string, at: number): boolean => ['-', '\u2010', '\u2011', '/'].includes(text.charAt(at));

const joinedAfter = (text: string, tokens: Tokens, to: number): string | null => {
  const [mark, next] = [tokens[to], tokens[to + 1]];
  if (mark === undefined || next === undefined || next.kind === 'mark') return null;
  const isJoined = isHyphen(text, mark.start) && mark.tight && next.tight;
  return isJoined ? `“${mark.text}${next.text}” is joined to it` : null;
};

const CLOSERS: ReadonlySet<string> = new Set([',', '(', '[', '"', ')', ']', "'", 's']);
const MOST_CLOSERS = 2;
/** Words between "or" and another day: "or, possibly, a day later". */
const BETWEEN: ReadonlySet<string> = new Set(
  ', a an the one two three some few several even possibly perhaps maybe probably shortly soon slightly somewhat on in late early'.split(
    ' ',
  ),
);
const REACH_OF_OR = 6;

/** "Or possibly later", "or 12 November": another day is offered that the date does not hold. */
const otherDay = (tokens: Tokens, index: number): string | null => {
  if (textAt(tokens, index) !== 'or') return null;
  for (let at = index + 1; at <= index + REACH_OF_OR && at < tokens.length; at += 1) {
    const isOther = OTHERS.has(textAt(tokens, at)) || (tokens[at]?.kind === 'number' && isLooseNumber(tokens, at));
    if (isOther) return 'it leaves open which day it was';
    if (!BETWEEN.has(textAt(tokens, at))) return null;
  }
  return null;
};

/** What stands behind a date, across marks that close it, and belongs to its phrase without being read. */
const rightward = (tokens: Tokens, to: number, { year }: Fields): string | null => {
  for (let index = to; index <= to + MOST_CLOSERS && index < tokens.length; index += 1) {
    const refused =
      phraseIn(AFTER, tokens, index) ?? (year === undefined ? phraseIn(AFTER_YEARLESS, tokens, index) : null);
    if (refused !== null) {
      const words = Array.from({ length: refused.end - index }, (_, by) => textAt(tokens, index + by));
      return `“${words.join(' ')}” ${refused.value}`;
    }
    const other = otherDay(tokens, index);
    if (other !== null) return other;
    if (!CLOSERS.has(textAt(tokens, index))) return null;
  }
  return null;
};

/** "By November 10 at the earliest": a tail that does not go with what leads the date in. */
const unreadTail = (tokens: Tokens, to: number): string | null => {
  const tail = tailAt(tokens, to);
  if (tail === null) return null;
  const words = Array.from({ length: tail.end - to }, (_, by) => textAt(tokens, to + by));
  return `“${words.join(' ')}” does not go with the words before the date`;
};

const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', '&', '-', 'to']);

/** A number beside a date that counts nothing may be another day or a part of this one: "November 10, 12 and 14". */
const numberBeside = (tokens: Tokens, from: number, to: number, taken: ReadonlySet<number>): string | null => {
  const after = JOINTS.has(textAt(tokens, to)) ? to + 1 : to;
  if (!taken.has(after) && isLooseNumber(tokens, after))
    return `“${textAt(tokens, after)}” behind it is another number`;
  const before = JOINTS.has(textAt(tokens, from - 1)) ? from - 2 : from - 1;
  const isLoose = tokens[before]?.kind === 'number' && !taken.has(before) && isLooseNumber(tokens, before);
  return isLoose ? `“${textAt(tokens, before)}” before it is another number` : null;
};

/** Words between a negation and the date that it denies: "not signed on 5 May". */
const NEGATION_REACH = 3;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'neither', 'nor', 'without']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', ')', 'but']);

const isNegation = (tokens: Tokens, index: number): boolean =>
  NEGATIONS.has(textAt(tokens, index)) || (textAt(tokens, index) === 't' && textAt(tokens, index - 1) === "'");

/** "Left without permission on 5 May": what they were without is no day; "without meeting on" has a verb. */
const isWithoutThing = (tokens: Tokens, index: number, from: number): boolean =>
  textAt(tokens, index) === 'without' && index < from - 1 && !textAt(tokens, index + 1).endsWith('ing');

const denied = (tokens: Tokens, from: number): string | null => {
  for (let index = from - 1; index >= Math.max(0, from - 1 - NEGATION_REACH); index -= 1) {
    if (isNegation(tokens, index) && !isWithoutThing(tokens, index, from)) return 'the words before the date deny it';
    if (CLAUSE_ENDS.has(textAt(tokens, index))) return null;
  }
  return null;
};

/** Words between a verb that moves something and the range that it is moved over: "moved the vote from May 3 to May 10". */
const MOVE_REACH = 5;

const movedOver = (tokens: Tokens, unit: Unit): string | null => {
  if (unit.type !== 'range' || unit.low.fields.bound !== 'from') return null;
  const { from } = unit.low;
  for (let index = from - 1; index >= Math.max(0, from - MOVE_REACH); index -= 1) {
    const moved = endingAt(MOVED_BEFORE, tokens, index);
    if (moved !== null) return moved.reason;
    if (CLAUSE_ENDS.has(textAt(tokens, index))) return null;
  }
  return null;
};

/** "The end of the 2020 war" is the end of the war, and not of the year. */
const narrowsNoun = (tokens: Tokens, { core, to, fields }: Group): string | null =>
  fields.narrowing !== undefined && isAdjective(tokens, core, to)
    ? 'the words before the date say which part of something else is meant'
    : null;

const CALLED: ReadonlySet<string> = new Set(CALLED_AFTER_DAYS);

/** "The 25 April Bridge", "the 26 July Movement": a day that something is called after. */
const calledAfter = (tokens: Tokens, to: number, { year }: Fields): string | null => {
  const next = tokens[to];
  // "On 9 November Lake Sevan froze": a name of its own begins behind the day.
  if (year !== undefined || next?.capital !== true || tokens[to + 1]?.capital === true) return null;
  return CALLED.has(next.text) || genericSort(next.text) !== undefined ? `“${next.text}” makes a name of it` : null;
};

const firstOf = (unit: Unit): Group => (unit.type === 'range' ? unit.low : unit.group);

/**
 * Why a date is not what its phrase states: a word that belongs to the phrase, before the date or behind it, and that no
 * reader understood. `null` where none stands there.
 *
 * @param text the text that the tokens were cut from.
 * @param taken the tokens that belong to dates.
 */
export const objectionTo = (unit: Unit, text: string, tokens: Tokens, taken: ReadonlySet<number>): string | null => {
  const { from, to } = extentOf(unit);
  const first = firstOf(unit);
  const { fields } = first;
  return (
    denied(tokens, from) ??
    degree(tokens, from, fields) ??
    dayName(tokens, from, fields) ??
    leftward(tokens, from, fields) ??
    narrowsNoun(tokens, first) ??
    leadUp(tokens, from, fields) ??
    movedOver(tokens, unit) ??
    joinedBefore(text, tokens, from) ??
    joinedAfter(text, tokens, to) ??
    calledAfter(tokens, to, fields) ??
    numberBeside(tokens, from, to, taken) ??
    unreadTail(tokens, to) ??
    rightward(tokens, to, fields)
  );
};
