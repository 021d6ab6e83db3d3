import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Duration } from '../model/values.ts';
import { settle, type Candidates } from './editor-value.ts';
import { formatDuration } from './time/format-duration.ts';
import { readDurations, whyNoDuration } from './time/read-duration.ts';
import { meetDurations, relateDurations, sameDuration } from './time/relate-duration.ts';

/** More durations than this in one quote are not told apart one by one. */
const MOST_CANDIDATES = 12;

const candidatesIn = (text: string): Candidates<Duration> => {
  const found = readDurations(text).slice(0, MOST_CANDIDATES);
  return found.length === 0
    ? { candidates: [], reason: whyNoDuration(text) }
    : { candidates: found.map((value) => ({ value })), reason: 'the quote states more than one length of time' };
};

const parse = (value: EditorValue, { value: _, ...context }: ReadContext): ReadOutcome<Duration> => {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return settle(text, candidatesIn(text), context, RULES);
};

const RULES = { kind: 'duration', parse, same: sameDuration, format: formatDuration } as const;

/** Lengths of time: "five-year", "over the next 5 years", "at least nine months". */
export const duration: Kind<'duration'> = {
  summary: 'a length of time: five-year, over the next 5 years, at least nine months, an hour and a half',
  options: ['tolerance'],
  labelled: false,
  read: (quote, context) => settle(quote, candidatesIn(quote), context, RULES),
  parse,
  relate: relateDurations,
  meet: meetDurations,
  format: formatDuration,
};
