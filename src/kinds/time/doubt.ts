import type { Group } from './group.ts';
import { textAt, type Tokens } from './tokens.ts';

/** Words between a negation and the date that it denies: "not signed on 5 May". */
const NEGATION_REACH = 3;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'neither', 'nor', 'without']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '.', '(', ')', 'but']);

const isNegation = (tokens: Tokens, index: number): boolean =>
  NEGATIONS.has(textAt(tokens, index)) || (textAt(tokens, index) === 't' && textAt(tokens, index - 1) === "'");

const isDenied = (tokens: Tokens, { from }: Group): boolean => {
  for (let index = from - 1; index >= Math.max(0, from - 1 - NEGATION_REACH); index -= 1) {
    if (isNegation(tokens, index)) return true;
    if (CLAUSE_ENDS.has(textAt(tokens, index))) return false;
  }
  return false;
};

/** "9 or 12 November", "November 9 or 12": another day is offered that the date does not hold. */
const hasAlternative = (tokens: Tokens, { from, to }: Group): boolean =>
  (textAt(tokens, from - 1) === 'or' && tokens[from - 2]?.kind === 'number') ||
  (textAt(tokens, to) === 'or' && tokens[to + 1]?.kind === 'number');

const ERAS: ReadonlySet<string> = new Set(['bc', 'bce', 'ah']);

const isOtherEra = (tokens: Tokens, { to }: Group): boolean =>
  [to, to + 1].some((index) => ERAS.has(textAt(tokens, index))) ||
  (textAt(tokens, to) === 'b' && textAt(tokens, to + 2) === 'c');

/** Why the words beside a date keep it from being what the text states; `null` where none does. */
export const doubtOf = (tokens: Tokens, group: Group): string | null => {
  if (isDenied(tokens, group)) return 'the words before the date deny it';
  if (hasAlternative(tokens, group)) return 'it leaves open which day it was';
  return isOtherEra(tokens, group) ? 'only years of the common era are read' : null;
};
