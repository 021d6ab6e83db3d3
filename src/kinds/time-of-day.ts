import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { TimeOfDay } from '../model/values.ts';
import { settle, type Candidates } from './editor-value.ts';
import { formatTime } from './time/format-time.ts';
import { readTimes } from './time/read-times.ts';
import { meetTimes, relateTimes, sameTime } from './time/relate-times.ts';

const candidatesIn = (text: string, context: ReadContext): Candidates<TimeOfDay> => {
  const { times, reason } = readTimes(text, context);
  return { candidates: times, ...(reason === undefined ? {} : { reason }) };
};

/** "10:00" is of either half of the day in a quote; an editor, and this program, write it of 24 hours. */
const TWO_DIGIT_HOURS = /\b(1[0-2]:[0-5]\d)\b(?!:|\s*(?:to [\d:]+ )?(?:[ap]\.?m\b|hours))/giu;

const parse = (value: EditorValue, { value: _, ...context }: ReadContext): ReadOutcome<TimeOfDay> => {
  const text = (Array.isArray(value) ? value.join(', ') : String(value)).replace(TWO_DIGIT_HOURS, '$1 hours');
  return settle(text, candidatesIn(text, context), context, RULES);
};

const RULES = { kind: 'time', parse, same: sameTime, format: formatTime } as const;

/** Times of day: clock times with their zones, hedged by minutes; parts of the day. */
export const timeOfDay: Kind<'time'> = {
  summary: 'a time of day: 7:15 a.m., half past five in the evening, 10:00 Dushanbe time, early morning',
  options: [],
  labelled: false,
  read: (quote, context) => settle(quote, candidatesIn(quote, context), context, RULES),
  parse,
  relate: (a, b) => relateTimes(a, b),
  meet: (values) => meetTimes(values),
  format: formatTime,
};
