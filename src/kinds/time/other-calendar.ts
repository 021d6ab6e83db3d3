import {
  CALENDAR_NOUNS,
  COUNTED_BY,
  NAMED_CALENDARS,
  OF_CALENDARS,
  OUR_CALENDAR,
} from '../../languages/en/time-phrases.ts';
import { phrasebook, phraseIn } from './phrasebook.ts';
import { textAt, type Tokens } from './tokens.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split('|'));

const NOUNS = wordsOf(CALENDAR_NOUNS);
const PARTS = wordsOf(OF_CALENDARS);
const OURS = wordsOf(OUR_CALENDAR);
const NAMED = wordsOf(NAMED_CALENDARS);
const LEADS = phrasebook([[true, `${COUNTED_BY}|in`] as const]);

/** The most words from "by" to "calendar", and from there to what says whose it is: "the calendar then used in England". */
const REACH = 5;

const wordsFrom = (tokens: Tokens, from: number, to: number): readonly string[] =>
  tokens.slice(from, to).map(({ text }) => text);

/** The words behind a noun up to the end of its clause. */
const wordsBehind = (tokens: Tokens, noun: number): readonly string[] => {
  const words = wordsFrom(tokens, noun + 1, noun + 1 + REACH);
  const end = words.findIndex((_, by) => tokens[noun + 1 + by]?.kind === 'mark');
  return end === -1 ? words : words.slice(0, end);
};

/** The words that name the calendar that leads a clause in, where it is another than ours. */
const namedAt = (tokens: Tokens, noun: number): string | null => {
  for (let first = noun - 1; first >= Math.max(0, noun - REACH); first -= 1) {
    if (tokens[first]?.kind !== 'word') return null;
    const lead = phraseIn(LEADS, tokens, first);
    if (lead === null) continue;
    const between = wordsFrom(tokens, lead.end, noun + 1);
    const behind = wordsBehind(tokens, noun);
    if (between.some((word) => OURS.has(word))) return null;
    if (between.some((word) => NAMED.has(word))) return between.join(' ');
    return behind.some((word) => NAMED.has(word)) ? [...between, ...behind].join(' ') : null;
  }
  return null;
};

/**
 * Why the days of a sentence may be none of our calendar: it says, anywhere, that it counts by another ("By the calendar
 * then used in England, he was born on 25 December 1642"). `null` where it does not. Linear in the tokens.
 */
export const otherCalendar = (tokens: Tokens): string | null => {
  for (let index = 0; index < tokens.length; index += 1) {
    if (!NOUNS.has(textAt(tokens, index)) || PARTS.has(textAt(tokens, index + 1))) continue;
    const named = namedAt(tokens, index);
    if (named !== null) return `“${named}” may be another calendar`;
  }
  return null;
};
