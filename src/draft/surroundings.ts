import { foldPart } from '../kinds/names/parts.ts';
import { MONTHS, WEEKDAYS } from '../languages/en/calendar-words.ts';
import type { Token } from '../text/tokens.ts';
import { SUBEVENTS } from './lexicon.ts';
import { hasCapital } from './sentence.ts';

const NO_NAMES: ReadonlySet<string> = new Set([
  ...'the a an in on at it its this that he she they his her their there'.split(' '),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
]);

/** How far from a mention the name stands that it belongs to. */
const BEARER_REACH = 12;

const isName = (token: Token | undefined, at: number): boolean =>
  token !== undefined && at > 0 && hasCapital(token) && !NO_NAMES.has(token.lower);

/** The words of the name that ends or begins at a token, folded. */
const nameAround = (tokens: readonly Token[], at: number): ReadonlySet<string> => {
  let [first, last] = [at, at];
  while (first > 0 && hasCapital(tokens[first - 1])) first -= 1;
  while (hasCapital(tokens[last + 1])) last += 1;
  return new Set(tokens.slice(first, last + 1).map(({ text }) => foldPart(text.replace(/['’]s$/u, ''))));
};

export const bearerOf = (tokens: readonly Token[], from: number, to: number): ReadonlySet<string> => {
  const parts = (token: Token | undefined): boolean => /^[;:.—–]$/u.test(token?.text ?? '');
  for (let at = from - 1; at >= Math.max(0, from - BEARER_REACH) && !parts(tokens[at]); at -= 1)
    if (isName(tokens[at], 1)) return nameAround(tokens, at);
  for (let at = to; at < Math.min(tokens.length, to + BEARER_REACH) && !parts(tokens[at]); at += 1)
    if (isName(tokens[at], at)) return nameAround(tokens, at);
  return new Set();
};

const PLACE_LEADS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);

/** Words on either side of a mention in which it is told where it is. */
const PLACE_REACH = 7;

export const isPlaced = (tokens: readonly Token[], from: number, to: number): boolean => {
  const end = tokens.slice(to).findIndex(({ text }) => /^[,;:.()—–]$/u.test(text));
  const last = Math.min(to + PLACE_REACH, end < 0 ? tokens.length : to + end);
  const isPlace = (at: number): boolean => PLACE_LEADS.has(tokens[at]?.lower ?? '') && isName(tokens[at + 1], at + 1);
  const behind = tokens.slice(to, last).some((_, at) => isPlace(to + at));
  const start = Math.max(0, from - PLACE_REACH);
  return behind || tokens.slice(start, from).some((_, at) => isPlace(start + at));
};

/** "A quarter past nine". */
const CLOCK = /^(?:past|to|of|before|after)$/u;

/** What is told of beside the event in what leads up to words, and in the rest of their clause. */
export const besideOf = (tokens: readonly Token[], to: number): string => {
  const end = tokens.slice(to).findIndex(({ text }) => /^[,;:()—–]$/u.test(text));
  const found = tokens
    .slice(0, end < 0 ? tokens.length : to + end)
    .find(({ lower }, at) => SUBEVENTS.has(lower) && !(lower === 'quarter' && CLOCK.test(tokens[at + 1]?.lower ?? '')));
  return found?.lower.replace(/s$/u, '') ?? '';
};
