import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Age } from '../model/values.ts';
import { ageOf, sameAge } from './ages/age.ts';
import { formatAge } from './ages/format-age.ts';
import { readAges } from './ages/read-ages.ts';
import { meetAges, relateAges } from './ages/relate-ages.ts';
import { settle, type Candidates } from './editor-value.ts';

const candidatesIn = (text: string, context: ReadContext): Candidates<Age> => {
  const { ages, reason } = readAges(text, context);
  return { candidates: ages, ...(reason === undefined ? {} : { reason }) };
};

/** An editor's bare number is an age in years. */
const ofNumber = (years: number): Candidates<Age> =>
  years >= 0 ? { candidates: [{ value: ageOf([{ count: years, unit: 'year' }], 'plain') }] } : { candidates: [] };

const parse = (value: EditorValue, { value: _, ...context }: ReadContext): ReadOutcome<Age> => {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return settle(text, typeof value === 'number' ? ofNumber(value) : candidatesIn(text, context), context, RULES);
};

const RULES = { kind: 'age', parse, same: sameAge, format: formatAge } as const;

/** Ages of people and things, in days, weeks, months or years. */
export const age: Kind<'age'> = {
  summary: 'an age: 22-year-old, aged 41, John Smith, 41, a 9-month-old, in his 40s, under the age of five',
  options: [],
  labelled: false,
  read: (quote, context) => settle(quote, candidatesIn(quote, context), context, RULES),
  parse,
  relate: (a, b) => relateAges(a, b),
  meet: (values) => meetAges(values),
  format: formatAge,
};
