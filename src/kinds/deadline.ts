import type { EditorValue } from '../model/claim.ts';
import type { Kind, ReadContext, ReadOutcome } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { Deadline } from '../model/values.ts';
import { settle, type Candidates } from './editor-value.ts';
import { formatDeadline, readDeadlines, readLastDays, type DeadlinesRead } from './time/deadlines.ts';

const toCandidates = ({ deadlines, reason }: DeadlinesRead): Candidates<Deadline> => ({
  candidates: deadlines,
  ...(reason === undefined ? {} : { reason }),
});

const parse = (value: EditorValue, { value: _, ...context }: ReadContext): ReadOutcome<Deadline> => {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return settle(text, toCandidates(readLastDays(text, context)), context, RULES);
};

const RULES = {
  kind: 'deadline',
  parse,
  same: (a: Deadline, b: Deadline) => a.lastDay === b.lastDay,
  format: formatDeadline,
} as const;

/** Whether a year is borrowed from the event: two who say "November 9" need not mean one year. */
const hasBorrowedYear = (a: Deadline, b: Deadline): boolean => a.year === 'event' || b.year === 'event';

const relate = (a: Deadline, b: Deadline): Relation => {
  if (a.lastDay !== b.lastDay) return { relation: 'contradicts', rule: 'deadline', conflict: 'date' };
  return hasBorrowedYear(a, b) ? { relation: 'compatible', rule: 'implied-year' } : { relation: 'same', rule: 'equal' };
};

const ORIGINS = ['stated', 'source', 'event'] as const;

const meet = (values: readonly Deadline[]): Deadline | null => {
  const [first] = values;
  if (first === undefined || values.some(({ lastDay }) => lastDay !== first.lastDay)) return null;
  const year = ORIGINS.find((origin) => values.some((value) => value.year === origin)) ?? first.year;
  return { lastDay: first.lastDay, year };
};

/** Last days allowed: equal or not, never by overlap, for a later deadline is another promise. */
export const deadline: Kind<'deadline'> = {
  summary: 'the last day allowed: by December 1, before December 1, until the end of November',
  options: [],
  labelled: false,
  read: (quote, context) => settle(quote, toCandidates(readDeadlines(quote, context)), context, RULES),
  parse,
  relate,
  meet,
  format: formatDeadline,
};
