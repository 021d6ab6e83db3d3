import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Period } from '../model/values.ts';
import { settle, type Candidates } from './editor-value.ts';
import { formatPeriod } from './time/format-date.ts';
import { toPeriod } from './time/period.ts';
import { readDates, whyNoDate } from './time/read-dates.ts';
import { meetPeriods, relatePeriods, samePeriod } from './time/relate-date.ts';

const SEVERAL = 'the quote states more than one date';

const candidatesIn = (text: string, context: ReadContext): Candidates<Period> => {
  const { dates, unplaced, reason, counted } = readDates(text, context);
  if (dates.length === 0) return { candidates: [], reason: reason ?? whyNoDate(text) };
  // A date that cannot be placed may be the answer: without the editor's word the others must not stand in for it.
  if (unplaced && context.value === undefined) return { candidates: [], ...(reason === undefined ? {} : { reason }) };
  const candidates = dates.flatMap(({ moments, used }) =>
    moments.map((moment) => ({ value: toPeriod(moment), notes: moment.notes, used: [...used, ...counted] })),
  );
  return { candidates, reason: dates.length > 1 ? SEVERAL : (reason ?? SEVERAL) };
};

const parse = (value: EditorValue, { value: _, ...context }: ReadContext): ReadOutcome<Period> => {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return settle(text, candidatesIn(text, context), context, RULES);
};

const RULES = { kind: 'date', parse, same: samePeriod, format: formatPeriod } as const;

/** Points and stretches of time: days, months, years, moments with their zones, partial and relative dates. */
export const date: Kind<'date'> = {
  summary: 'a date or time: September 27, 2020, late September, Tuesday, 0:00 Moscow time on the 10th',
  options: [],
  labelled: false,
  read: (quote, context) => settle(quote, candidatesIn(quote, context), context, RULES),
  parse,
  relate: (a, b) => relatePeriods(a, b),
  meet: (values) => meetPeriods(values),
  format: formatPeriod,
};
