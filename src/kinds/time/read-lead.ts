import { COMMON_ERA_MARKS, GREGORIAN_MARKS, JULIAN_MARKS, MOVED } from '../../languages/en/time-phrases.ts';
import type { DateBound, Fields, Narrowing, Reader } from './fields.ts';
import { phrasebook, phraseIn } from './phrasebook.ts';
import { textAt, type Found, type Tokens } from './tokens.ts';
import { hedgeBefore } from './wordings.ts';

const NARROWINGS = phrasebook<Narrowing>([
  ['early', 'early|early in|early on'],
  ['mid', 'mid|mid-|middle of|the middle of|in the middle of|halfway through|midway through'],
  ['late', 'late|late in|late on'],
  ['start', 'start of|beginning of|the start of|the beginning of|the first days of|the outset of'],
  ['end', 'end of|the end of|end|the close of|the last days of|the final days of'],
  ['firstDay', 'first day of|the first day of|opening day of|the opening day of'],
  ['lastDay', 'last day of|the last day of|final day of|the final day of|closing day of|the closing day of'],
  ['earlier', 'earlier|earlier in|earlier on'],
  ['later', 'later|later in|later on'],
]);

/** "Postponed to", "put off until"; "postponed from". */
const moved = (prepositions: readonly string[]): string =>
  MOVED.split('|')
    .flatMap((verb) => prepositions.map((preposition) => `${verb} ${preposition}`))
    .join('|');

const BOUNDS = phrasebook<DateBound>([
  [
    'since',
    'since|ever since|starting|beginning|as from|with effect from|on or after|no earlier than|not earlier than|no sooner than',
  ],
  ['after', 'after|following|well past|long past|far past'],
  ['before', 'before|prior to|ahead of|earlier than'],
  ['until', 'until|till|up to|up until|pending'],
  ['by', 'by|no later than|not later than|on or before|at the latest by|latest by'],
  ['through', 'through|thru|up to and including|to the end of'],
  ['from', 'from|as of|effective'],
  ['between', 'between'],
  ['moved', moved(['to', 'until', 'till', 'for'])],
  ['movedFrom', moved(['from'])],
  [
    'deadline',
    'deadline of|deadline is|deadline was|deadline to|deadline on|deadline until|deadline for it is|expires on|expire on|expires|expired on|due on|due by|due',
  ],
]);

const NEAR = phrasebook<'before' | 'after'>([
  ['before', 'shortly before|just before|right before|a little before|a few minutes before'],
  [
    'after',
    'shortly after|just after|right after|a little after|a few minutes after|just past|shortly past|a little past|a few minutes past',
  ],
]);

const HEDGES = phrasebook<Fields>([[{ approximate: true }, 'on or about|on or around|c .|ca .']]);

/** Before a date only what no other word is: "in the Julian calendar, 25 October". */
const CALENDARS = phrasebook<Fields>([
  [{ calendar: 'julian' }, 'in the julian calendar|by the julian calendar|old style'],
  [{ calendar: 'gregorian' }, 'in the gregorian calendar|by the gregorian calendar|new style'],
]);

/** "About", "around": hedges that look both ways; "nearly four years ago" is hedged as well. */
const hedge = (tokens: Tokens, index: number): Found<Fields> | null => {
  const word = textAt(tokens, index);
  if (word === 'some' || word === 'estimated') return null;
  const found = phraseIn(HEDGES, tokens, index) ?? hedgeBefore(tokens, index);
  return found === null ? null : { value: { approximate: true }, end: found.end };
};

/** "The end of" and the like would swallow "the"; a bare "end" leads nothing in unless "of" or a time word follows. */
const isNarrowing = (tokens: Tokens, found: Found<Narrowing>): boolean =>
  textAt(tokens, found.end - 1) !== 'end' || ['next', 'this', 'last'].includes(textAt(tokens, found.end));

/** Words before a date that say which part of it, how exactly, or on which side: they wait for the date behind them. */
export const leadReader: Reader = (tokens, index) => {
  if (tokens[index]?.kind !== 'word') return null;
  const narrowing = phraseIn(NARROWINGS, tokens, index);
  if (narrowing !== null && isNarrowing(tokens, narrowing))
    return { value: { narrowing: narrowing.value }, end: narrowing.end };
  const calendar = phraseIn(CALENDARS, tokens, index);
  if (calendar !== null) return calendar;
  const near = phraseIn(NEAR, tokens, index);
  if (near !== null) return { value: { near: near.value }, end: near.end };
  const bound = phraseIn(BOUNDS, tokens, index);
  if (bound !== null) return { value: { bound: bound.value }, end: bound.end };
  return hedge(tokens, index);
};

const OPENINGS = phrasebook<Fields>([
  [{ bound: 'since' }, 'or later|or after|and beyond|and after|onward|onwards|and later|at the earliest|at earliest'],
  [{ bound: 'until' }, 'or earlier|or before|at the latest|at latest|and before'],
  [{ approximate: true }, 'or so|or thereabouts'],
  [{ approximate: true, fiscal: true }, 'fiscal year'],
]);

const MARKS = phrasebook<Fields>([
  [{ calendar: 'julian' }, JULIAN_MARKS],
  [{ calendar: 'gregorian' }, GREGORIAN_MARKS],
  [{}, COMMON_ERA_MARKS],
]);

/** Marks of two letters are written in capitals: "OS", "AD". */
const isWritten = (tokens: Tokens, index: number): boolean =>
  textAt(tokens, index).length > 2 || tokens[index]?.capital === true || textAt(tokens, index) === 'in';

/** A calendar's mark behind a date, in brackets or behind a comma: "(Old Style)", ", O.S.", "in the Julian calendar". */
const markAt = (tokens: Tokens, index: number): Found<Fields> | null => {
  const opens = textAt(tokens, index) === '(' || textAt(tokens, index) === '[';
  const at = opens || textAt(tokens, index) === ',' ? index + 1 : index;
  const found = isWritten(tokens, at) ? phraseIn(MARKS, tokens, at) : null;
  if (found === null) return null;
  const closes = opens && (textAt(tokens, found.end) === ')' || textAt(tokens, found.end) === ']');
  return { value: found.value, end: closes ? found.end + 1 : found.end };
};

/** What stands behind a date and belongs to it: `1990 and beyond`, `1994 or later`, `25 October 1917 (Old Style)`. */
export const tailAt = (tokens: Tokens, index: number): Found<Fields> | null =>
  phraseIn(OPENINGS, tokens, index) ?? markAt(tokens, index);
