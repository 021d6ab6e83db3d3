import { ENDED, UP_TO } from '../../languages/en/anaphor-words.ts';
import type { DurationPart } from '../../model/values.ts';
import type { Fields, Reader } from './fields.ts';
import { lengthAt, unitAt } from './length.ts';
import { textAt, type Found, type Tokens } from './tokens.ts';

const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial']);
/** "Nine months" of a period, and the half of a day of none. */
const isOfCalendar = (parts: readonly DurationPart[]): boolean =>
  parts.length === 1 && parts.every(({ count, unit }) => Number.isInteger(count) && LONG.has(unit));
const LONG: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);

/** A length in a number, or one unit that nothing counts: "nine months", "quarter". */
const stretchAt = (tokens: Tokens, index: number): Found<readonly DurationPart[]> | null => {
  const counted = lengthAt(tokens, index);
  if (counted !== null) return isOfCalendar(counted.value) ? afterPeriod(tokens, counted) : null;
  const at = FISCAL.has(textAt(tokens, index)) ? index + 1 : index;
  const unit = tokens[at]?.kind === 'word' && !textAt(tokens, at).endsWith('s') ? unitAt(tokens, at) : null;
  return unit === null || !LONG.has(unit.value) ? null : { value: [{ count: 1, unit: unit.value }], end: unit.end };
};

const afterPeriod = <T>(tokens: Tokens, { value, end }: Found<T>): Found<T> => ({
  value,
  end: textAt(tokens, end) === 'period' ? end + 1 : end,
});

/** `the nine months ended` Sept. 30, `the year to` June: so long, up to the end of the date behind it. */
const upTo = (tokens: Tokens, index: number): Found<Fields> | null => {
  const isLed = textAt(tokens, index) === 'the';
  const stretch = stretchAt(tokens, isLed ? index + 1 : index);
  if (stretch === null) return null;
  const word = textAt(tokens, stretch.end);
  // "Two weeks to May 5" is how far off it is.
  const isUpTo = isLed && UP_TO.has(word) && stretch.value.every(({ unit }) => unit !== 'day' && unit !== 'week');
  if (!ENDED.has(word) && !isUpTo) return null;
  return { value: { slice: { parts: stretch.value, side: 'upTo' } }, end: stretch.end + 1 };
};

/** `the first nine months of` 1989, `the last two weeks of` May. */
const edge = (tokens: Tokens, index: number): Found<Fields> | null => {
  const at = textAt(tokens, index) === 'the' ? index + 1 : index;
  const side = textAt(tokens, at);
  if (side !== 'first' && side !== 'last') return null;
  const length = lengthAt(tokens, at + 1);
  if (length === null || !isOfCalendar(length.value) || textAt(tokens, length.end) !== 'of') return null;
  return { value: { slice: { parts: length.value, side } }, end: length.end + 1 };
};

/** What leads a date in of which a stretch is told that ends with it, or that it begins or ends with. */
export const sliceReader: Reader = (tokens, index) => upTo(tokens, index) ?? edge(tokens, index);
