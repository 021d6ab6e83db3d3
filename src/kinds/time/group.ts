import { mergeFields, shapeOf, type Fields, type Reader } from './fields.ts';
import {
  centuryReader,
  dayMonthReader,
  dayOfReader,
  decadeReader,
  impliedDayReader,
  monthDayReader,
  ordinalDayReader,
  yearMonthDayReader,
  yearReader,
  yearWordsReader,
} from './read-calendar.ts';
import { clockReader, dayPartReader, zoneReader } from './read-clock.ts';
import { anaphorReader } from './read-anaphor.ts';
import { leadReader, tailAt } from './read-lead.ts';
import { numericReader, type KnownOrder } from './read-numeric.ts';
import {
  currentUnitReader,
  fiscalReader,
  halfReader,
  quarterReader,
  seasonReader,
  setPhraseReader,
  shiftReader,
  weekReader,
  withinReader,
} from './read-relative.ts';
import { nthWeekdayReader, wayMonthReader, weekdayReader } from './read-weekday.ts';
import { sliceReader } from './read-slice.ts';
import { mayBeDate } from './resolve-days.ts';
import { skip, textAt, type Found, type Token, type Tokens } from './tokens.ts';

/** The pieces of one date, and the tokens that they stand in; `from` takes in the words that lead it in. */
export interface Group {
  readonly fields: Fields;
  readonly from: number;
  /** The first token of the date itself, behind the words that lead it in. */
  readonly core: number;
  readonly to: number;
}

/** Readers by the token that they start at: most tokens start no date. */
type Readers = Readonly<Record<Token['kind'], readonly Reader[]>>;

/** Where two readers take the same words, the earlier one holds: what is longer, or more exact, comes first. */
const WORD_READERS: readonly Reader[] = [
  anaphorReader,
  withinReader,
  clockReader,
  dayMonthReader,
  dayOfReader,
  monthDayReader,
  wayMonthReader,
  nthWeekdayReader,
  weekdayReader,
  weekReader,
  halfReader,
  quarterReader,
  fiscalReader,
  centuryReader,
  decadeReader,
  seasonReader,
  setPhraseReader,
  currentUnitReader,
  dayPartReader,
  ordinalDayReader,
  shiftReader,
  zoneReader,
  yearWordsReader,
];

const NUMBER_READERS: readonly Reader[] = [
  anaphorReader,
  clockReader,
  yearMonthDayReader,
  dayMonthReader,
  dayOfReader,
  nthWeekdayReader,
  weekReader,
  quarterReader,
  centuryReader,
  decadeReader,
  ordinalDayReader,
  shiftReader,
  yearReader,
];

const readersFor = (order: KnownOrder): Readers => ({
  word: WORD_READERS,
  number: [numericReader(order), ...NUMBER_READERS],
  mark: [impliedDayReader, decadeReader, shiftReader, yearReader],
});

const ORDERS: readonly KnownOrder[] = [null, 'dmy', 'mdy', 'ymd'];
const READERS: ReadonlyMap<KnownOrder, Readers> = new Map(ORDERS.map((order) => [order, readersFor(order)] as const));
const NO_READERS: Readers = { word: [], number: [], mark: [] };

/** Words and marks that may stand between the pieces of one date. */
const LINKS: ReadonlySet<string> = new Set([
  ...['on', 'in', 'at', 'of', 'the', 'during', 'about', 'around'],
  ...[',', '(', ')', "'", 's', '.', 't'],
]);
const MOST_LINKS = 4;

/** Whether only links stand from one token to another. */
export const isLinked = (tokens: Tokens, from: number, to: number): boolean => {
  if (to - from > MOST_LINKS) return false;
  for (let index = from; index < to; index += 1) if (!LINKS.has(textAt(tokens, index))) return false;
  return true;
};

const firstFound = (readers: Readers, tokens: Tokens, index: number): Found<Fields> | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  for (const reader of readers[token.kind]) {
    const found = reader(tokens, index);
    if (found !== null) return found;
  }
  return null;
};

/** Leads wait for the date behind them: "by", "late", "about". */
const addLead = (lead: Group | null, fields: Fields, index: number, end: number, tokens: Tokens): Group => {
  // "From a year earlier" compares.
  const isComparison = fields.anaphor !== undefined && lead?.fields.bound === 'from';
  const isNear = lead !== null && !isComparison && isNearLead(tokens, lead, index);
  const merged = isNear ? mergeFields(lead.fields, fields) : null;
  return lead !== null && merged !== null
    ? { fields: merged, from: lead.from, core: index, to: end }
    : { fields, from: index, core: index, to: end };
};

const LEAD_LINKS: ReadonlySet<string> = new Set(['the', 'of', 'in', 'on', '-', 'at']);
const MOST_LEAD_LINKS = 2;

/** Whether a date follows its lead; a comma parts them, but for the mark of a calendar. */
const isNearLead = (tokens: Tokens, lead: Group, to: number): boolean => {
  const isParted = lead.fields.calendar !== undefined && textAt(tokens, lead.to) === ',';
  const from = isParted ? lead.to + 1 : lead.to;
  if (to - from > MOST_LEAD_LINKS) return false;
  for (let index = from; index < to; index += 1) if (!LEAD_LINKS.has(textAt(tokens, index))) return false;
  return true;
};

const withTail = (tokens: Tokens, group: Group): Group => {
  const tail = tailAt(tokens, group.to);
  const fields = tail === null ? null : mergeFields(group.fields, tail.value);
  return tail === null || fields === null ? group : { ...group, fields, to: tail.end };
};

/** "In September a year ago", "the third quarter a year ago": of the year before. */
const yearBack = (a: Group, { fields: { anaphor }, to }: Group): Group | null => {
  const isYear = anaphor?.type === 'length' && anaphor.ago && anaphor.shift.parts.every(({ unit }) => unit === 'year');
  if (!isYear || !YEARLESS.has(shapeOf(a.fields))) return null;
  const years = anaphor.shift.parts.reduce((sum, { count }) => sum + count, 0);
  return { ...a, fields: { ...a.fields, yearBy: -years }, to };
};
const YEARLESS: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'month+day']);

/** One group of two, where only links part them and no piece is stated twice. */
const joined = (tokens: Tokens, a: Group | undefined, b: Group): Group | null => {
  if (a === undefined || !isLinked(tokens, a.to, b.from)) return null;
  if (a.fields.anaphor !== undefined) return null;
  if (b.fields.anaphor !== undefined) return yearBack(a, b);
  // "On Tuesday, four days after November 9": the length counts from the second date.
  if (b.fields.shift !== undefined && shapeOf(a.fields) !== '') return null;
  // "Shortly after November 9, at 13:00" is near the day, and not near the clock time.
  if (a.fields.near !== undefined && a.fields.clocks === undefined) return null;
  const { bound, ...rest } = b.fields;
  // "On November 9 from 13:00": the clock time belongs to the day.
  const isClock = bound === 'from' && shapeOf(rest) === '';
  if (bound !== undefined && !isClock) return null;
  const fields = mergeFields(a.fields, rest);
  return fields !== null && mayBeDate(fields) ? { fields, from: a.from, core: a.core, to: b.to } : null;
};

/** Dates beyond this many in one quote are not told apart. */
const MOST_GROUPS = 64;

/** A stretch that the date behind it ends, or that is cut from it; "late in the year to Basel" has none. */
const sliceAt = (readers: Readers, tokens: Tokens, index: number): Found<Fields> | null => {
  const slice = sliceReader(tokens, index);
  const at = slice === null ? index : skip(tokens, slice.end, LEAD_LINKS, MOST_LEAD_LINKS);
  return slice === null || firstFound(readers, tokens, at) === null ? null : slice;
};

/** Gathers the pieces of each date that a text states, in order; linear in its length. */
export const groupsIn = (tokens: Tokens, order: KnownOrder): readonly Group[] => {
  const readers = READERS.get(order) ?? NO_READERS;
  const groups: Group[] = [];
  let lead: Group | null = null;
  let index = 0;
  while (index < tokens.length && groups.length < MOST_GROUPS) {
    const slice = sliceAt(readers, tokens, index);
    const found = slice === null ? firstFound(readers, tokens, index) : null;
    const led = slice ?? (found === null ? leadReader(tokens, index) : null);
    if (found !== null) {
      const group = withTail(tokens, addLead(lead, found.value, index, found.end, tokens));
      const merged = joined(tokens, groups.at(-1), group);
      if (merged !== null) groups.pop();
      groups.push(merged ?? group);
      lead = null;
      index = (merged ?? group).to;
    } else {
      if (led !== null) lead = addLead(lead, led.value, index, led.end, tokens);
      index = led?.end ?? index + 1;
    }
  }
  return groups;
};
