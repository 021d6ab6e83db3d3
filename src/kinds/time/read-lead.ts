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
  ['earlier', 'earlier|earlier in|earlier on'],
  ['later', 'later|later in|later on'],
]);

const BOUNDS = phrasebook<DateBound>([
  ['since', 'since|ever since|starting|beginning|as from|with effect from'],
  ['after', 'after|following'],
  ['before', 'before|prior to|ahead of|earlier than'],
  ['until', 'until|till|up to|up until|pending'],
  ['by', 'by|no later than|not later than|on or before|at the latest by|latest by'],
  ['through', 'through|thru|up to and including|to the end of'],
  ['from', 'from|as of|effective'],
  ['between', 'between'],
  [
    'deadline',
    'deadline of|deadline is|deadline was|deadline to|deadline on|deadline until|deadline for it is|extended to|extended until|extended till|postponed to|postponed until|expires on|expire on|expires|expired on|due on|due by|due',
  ],
]);

/** "About", "around": hedges that look both ways; "nearly four years ago" is hedged as well. */
const hedge = (tokens: Tokens, index: number): Found<Fields> | null => {
  const word = textAt(tokens, index);
  if (word === 'some' || word === 'estimated') return null;
  const found = hedgeBefore(tokens, index);
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
  const bound = phraseIn(BOUNDS, tokens, index);
  if (bound !== null) return { value: { bound: bound.value }, end: bound.end };
  return hedge(tokens, index);
};

const TAILS = phrasebook<Fields>([
  [{ bound: 'since' }, 'or later|or after|and beyond|and after|onward|onwards|and later'],
  [{ bound: 'until' }, 'or earlier|or before|at the latest|and before'],
  [{ approximate: true }, 'or so|or thereabouts'],
]);

/** Words behind a date that open it to one side or hedge it: `1990 and beyond`, `1994 or later`. */
export const tailAt = (tokens: Tokens, index: number): Found<Fields> | null => phraseIn(TAILS, tokens, index);
