import { MONTHS } from '../../languages/en/calendar-words.ts';
import { isNumberWord } from '../../languages/en/number-words.ts';
import type { Span } from '../../model/place.ts';
import { ordinal } from './numerals.ts';
import { textAt, type Token, type Tokens } from './tokens.ts';

const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || isNumberWord(token.text));

/** Marks inside a numeral: "1,960", "2.5", "9/11", "twenty-two". */
const INNER: ReadonlySet<string> = new Set([',', '.', '/', '-', "'"]);

/** The index after a numeral of several tokens. */
const endOfNumeral = (tokens: Tokens, index: number): number => {
  let end = index + 1;
  for (;;) {
    if (isNumeral(tokens[end])) end += 1;
    else if (INNER.has(textAt(tokens, end)) && tokens[end]?.tight === true && isTightNumeral(tokens, end + 1)) end += 2;
    else return end;
  }
};

const isTightNumeral = (tokens: Tokens, index: number): boolean =>
  tokens[index]?.tight === true && isNumeral(tokens[index]);

/** Words behind a number that count nothing: it may belong to a date. */
const NO_NOUN: ReadonlySet<string> = new Set(
  'and or to am pm bc bce ad ce ah a p gmt utc hours hrs o on in at from until till by through but'.split(' '),
);
const UNITS: ReadonlySet<string> = new Set(['%', '°', '‰', '$', '€', '£', '¥']);
const LABELS: ReadonlySet<string> = new Set(['no', 'nos', 'number', 'flight', 'article', 'page', 'chapter', 'room']);

const HOURS: ReadonlySet<string> = new Set(['hours', 'hrs']);

/** "Nine hours" is a length; "1800 hours" and "eighteen hundred hours" are a time of day. */
const isLength = (tokens: Tokens, end: number): boolean => {
  const last = textAt(tokens, end - 1);
  return HOURS.has(textAt(tokens, end)) && isNumberWord(last) && last !== 'hundred';
};

const isCounting = (tokens: Tokens, end: number): boolean => {
  if (isLength(tokens, end)) return true;
  const at = ordinal(tokens, end - 1)?.end ?? end;
  const next = textAt(tokens, at) === '-' && tokens[at]?.tight === true ? tokens[at + 1] : tokens[at];
  return next !== undefined && (UNITS.has(next.text) || (next.kind === 'word' && !NO_NOUN.has(next.text)));
};

/** "Resolution 242", "Flight 93", "$5": the number belongs to the word before it. */
const isLabelled = (tokens: Tokens, index: number): boolean => {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  return UNITS.has(before.text) || before.text === '#' || isName(before) || LABELS.has(before.text);
};

const isName = ({ text, capital }: Token): boolean =>
  capital && !NO_NOUN.has(text) && !MONTHS.has(text) && text !== 'the';

/** Whether a number stands at a token that neither counts a noun nor belongs to a name: it may be another day. */
export const isLooseNumber = (tokens: Tokens, index: number): boolean =>
  isNumeral(tokens[index]) && !isCounting(tokens, endOfNumeral(tokens, index)) && !isLabelled(tokens, index);

/** The places of numbers that count something or belong to a name, outside the tokens of a date. */
export const countedSpans = (tokens: Tokens, taken: ReadonlySet<number>): readonly Span[] => {
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined || !isNumeral(first) || taken.has(index)) continue;
    const end = endOfNumeral(tokens, index);
    const last = tokens[end - 1];
    if (last !== undefined && !taken.has(end) && !isLooseNumber(tokens, index))
      spans.push({ start: first.start, end: last.end });
    index = end - 1;
  }
  return spans;
};
