import {
  CALENDAR_NOUNS,
  COUNTED_BY,
  OF_THEIR_TIME,
  OLD_CALENDARS,
  OUR_CALENDAR,
} from '../../languages/en/time-phrases.ts';
import { phrasebook, phraseIn } from './phrasebook.ts';
import { textAt, type Tokens } from './tokens.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split('|'));

const NOUNS = wordsOf(CALENDAR_NOUNS);
const OURS = wordsOf(OUR_CALENDAR);
const OLD = wordsOf(OLD_CALENDARS);
const LEADS = phrasebook([[true, COUNTED_BY] as const]);
const THEIR_TIME = phrasebook([[true, OF_THEIR_TIME] as const]);

/** The most words from "by" to "calendar". */
const REACH = 5;

/** The words that name the calendar that leads a clause in, where it is an older one than ours. */
const namedAt = (tokens: Tokens, noun: number): string | null => {
  for (let first = noun - 1; first >= Math.max(0, noun - REACH); first -= 1) {
    if (tokens[first]?.kind !== 'word') return null;
    const lead = phraseIn(LEADS, tokens, first);
    if (lead === null) continue;
    const words = tokens.slice(lead.end, noun + 1).map(({ text }) => text);
    if (words.some((word) => OURS.has(word))) return null;
    if (words.some((word) => OLD.has(word))) return words.join(' ');
    const time = phraseIn(THEIR_TIME, tokens, noun + 1);
    if (time === null) return null;
    return [...words, ...tokens.slice(noun + 1, time.end).map(({ text }) => text)].join(' ');
  }
  return null;
};

/**
 * Why the days of a sentence may be none of our calendar: it says, anywhere, that it counts by an older one that has the same
 * months ("By the calendar then used in England, he was born on 25 December 1642"). `null` where it does not. Linear in the
 * tokens.
 */
export const otherCalendar = (tokens: Tokens): string | null => {
  for (let index = 0; index < tokens.length; index += 1) {
    const named = NOUNS.has(textAt(tokens, index)) ? namedAt(tokens, index) : null;
    if (named !== null) return `“${named}” may be another calendar`;
  }
  return null;
};
