import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome, Surroundings } from '../model/kind.ts';
import type { Duration } from '../model/values.ts';
import { settle, type Candidates } from './editor-value.ts';
import { formatDuration } from './time/format-duration.ts';
import { durationOptions } from './time/duration-options.ts';
import { whyNoDuration } from './time/read-duration.ts';
import { meetDurations, relateDurations, sameDuration } from './time/relate-duration.ts';

const candidatesIn = (text: string, around: Surroundings | undefined): Candidates<Duration> => {
  const options = durationOptions(text, around);
  const kept = options.filter(({ problem }) => problem === undefined);
  if (kept.length > 0)
    return {
      candidates: kept.map(({ candidate }) => candidate),
      reason: 'the quote states more than one length of time',
    };
  const [first] = options;
  return { candidates: [], reason: first?.problem === undefined ? whyNoDuration(text) : `its length ${first.problem}` };
};

const parse = (value: EditorValue, { value: _, around: __, ...context }: ReadContext): ReadOutcome<Duration> => {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return settle(text, candidatesIn(text, undefined), context, RULES);
};

const RULES = { kind: 'duration', parse, same: sameDuration, format: formatDuration } as const;

/** Lengths of time: "five-year", "over the next 5 years", "at least nine months". */
export const duration: Kind<'duration'> = {
  summary: 'a length of time: five-year, over the next 5 years, at least nine months, an hour and a half',
  options: ['tolerance'],
  labelled: false,
  read: (quote, context) => settle(quote, candidatesIn(quote, context.around), context, RULES),
  parse,
  relate: relateDurations,
  meet: meetDurations,
  format: formatDuration,
};
