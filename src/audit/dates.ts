import { KINDS } from '../kinds/index.ts';
import { groupsIn, type Group } from '../kinds/time/group.ts';
import { knownOrder } from '../kinds/time/read-numeric.ts';
import { tokenise } from '../kinds/time/tokens.ts';
import { readContext, type Passage, type Stated } from './fact.ts';

/** Marks, and the ending of an ordinal, that may stand around the date of a dateline. */
const DATELINE_ROOM = 4;

const WEIGHTS = { day: 2.5, year: 1.5, weekday: 1, month: 0.5 } as const;

/** A sentence that is a date and nothing else says when the page was written. */
const isDateline = (sentence: string, words: string): boolean =>
  sentence.length - words.length <= DATELINE_ROOM && !sentence.trim().includes(' ', words.length);

/** Whether a group names a time of the calendar rather than "now" or "that day". */
const isCalendar = ({ fields }: Group): boolean =>
  fields.day !== undefined || fields.month !== undefined || fields.year !== undefined || fields.weekday !== undefined;

const weightOf = ({ fields }: Group): number => {
  if (fields.day !== undefined) return WEIGHTS.day;
  if (fields.weekday !== undefined) return WEIGHTS.weekday;
  return fields.year === undefined ? WEIGHTS.month : WEIGHTS.year;
};

/** The dates of a sentence: days, months, years and weekdays, with what leads them in. */
export const datesIn = (passage: Passage): readonly Stated[] => {
  const { source, text } = passage;
  const tokens = tokenise(text);
  return groupsIn(tokens, knownOrder(source.dateOrder, source.language)).flatMap((group): readonly Stated[] => {
    const [first, last] = [tokens[group.from], tokens[group.to - 1]];
    if (first === undefined || last === undefined || !isCalendar(group)) return [];
    const span = { start: first.start, end: last.end };
    const words = text.slice(span.start, span.end);
    if (isDateline(text, words)) return [];
    const read = KINDS.date.read(words, readContext(source));
    const stated = read.ok ? KINDS.date.format(read.value) : '';
    const key = `date ${stated === '' ? words.toLowerCase() : stated}`;
    return [{ kind: 'date', span, key, text: stated, nouns: [], weight: weightOf(group) }];
  });
};
