import { numeralAt } from './numerals.ts';
import { clockOf } from './digits.ts';
import { is, termOf, type ClockTime, type Piece } from './term.ts';

/** A time of day in English, and the piece behind it. */
export interface Clock {
  readonly text: string;
  readonly next: number;
}

const NOON = 12;
const MOST_HOURS = 24;
const MOST_MINUTES = 59;
const QUARTER = 15;
const WITH_POINT = /^(?<hour>[01]?\d|2[0-4])\.(?<minute>[0-5]\d)$/u;

/** Hours of the half of the day that a part of it names, from the first to the last; those from noon on are the later ones. */
const PARTS: Readonly<Record<string, (hour: number) => number | undefined>> = {
  morning: (hour) => (hour < NOON ? hour : undefined),
  afternoon: (hour) => (hour < 8 ? hour + NOON : hour >= NOON && hour < 20 ? hour : undefined),
  evening: (hour) => (hour >= 4 && hour < NOON ? hour + NOON : hour > NOON + 3 && hour < MOST_HOURS ? hour : undefined),
  night: (hour) =>
    hour === NOON ? 0 : hour < 6 || hour > 20 ? hour : hour >= 9 && hour < NOON ? hour + NOON : undefined,
};

const withPart = ({ hour, minute }: ClockTime, part: string): string | undefined => {
  const value = PARTS[part]?.(Number(hour));
  return value === undefined ? undefined : `${String(value).padStart(2, '0')}:${minute}`;
};

/** A time as its digits say it: a small hour alone may be of either half of the day. */
const plainly = ({ hour, minute }: ClockTime, isHourAlone: boolean): string =>
  isHourAlone && minute === '00' && /^(?:[1-9]|1[0-2])$/u.test(hour) ? `${hour} o'clock` : `${hour}:${minute}`;

interface Digits extends ClockTime {
  readonly isHourAlone: boolean;
  readonly next: number;
}

/** Whether nothing behind an hour can make something else of it: "à 14 heures de route", "a las 14 personas". */
const isClosedAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces.length <= at ||
  pieces[at]?.parted !== undefined ||
  (is(pieces[at], 'day-part', 'zone', 'neutral', 'verb', 'weekday', 'date-before') && !is(pieces[at], 'of'));

const PARTS_OF_HOURS: ReadonlySet<number> = new Set([0.25, 0.5]);

/** "Las tres menos cuarto": a quarter to three; before one it is past twelve, of either half of the day. */
const minutesPast = (hour: number, minutes: number): ClockTime => ({
  hour: String(minutes >= 0 ? hour : hour === 1 ? NOON : (hour + MOST_HOURS - 1) % MOST_HOURS),
  minute: String(minutes < 0 ? minutes + MOST_MINUTES + 1 : minutes).padStart(2, '0'),
});

/** What may stand right before "14h30", which a length of time may be as well. */
const mayOpen = (pieces: readonly Piece[], from: number): boolean =>
  from === 0 || is(pieces[from - 1], 'date-after', 'bound', 'from', 'between', 'to', 'zone', 'weekday');

/** "14:30", "14.30 Uhr", "à 14 h 30", "saat 14": the hour and its minutes. */
const digitsAt = (pieces: readonly Piece[], from: number): Digits | undefined => {
  const isLed = is(pieces[from], 'clock-at', 'clock-hours');
  let at = isLed ? from + 1 : from;
  const piece = pieces[at];
  const isHourAt = (place: number): boolean =>
    is(pieces[place], 'clock-hour') || termOf(pieces[place], 'time')?.english === 'hour';
  const exact = piece?.clock ?? clockOf(WITH_POINT.exec(piece?.digits?.written ?? ''));
  if (exact !== undefined) {
    const isHour = is(pieces[at + 1], 'clock-hour') || (isHourAt(at + 1) && mayOpen(pieces, from));
    const isTold = piece?.clock !== undefined || isLed || isHour;
    return isTold ? { ...exact, isHourAlone: false, next: isHourAt(at + 1) ? at + 2 : at + 1 } : undefined;
  }
  const number = numeralAt(pieces, at);
  if (number === undefined || number.value > MOST_HOURS) return undefined;
  const part = number.value % 1;
  if (part !== 0) {
    // "A las ocho y media", which numbers read as eight and a half.
    const isHour = is(pieces[from], 'clock-hours') && piece?.digits === undefined && number.value > 1;
    if (!isHour || !PARTS_OF_HOURS.has(part) || !isClosedAt(pieces, number.next)) return undefined;
    const hours = Math.floor(number.value);
    return { ...minutesPast(hours, part * (MOST_MINUTES + 1)), isHourAlone: hours <= NOON, next: number.next };
  }
  at = number.next;
  // "о 1-й годині".
  if (is(pieces[at], 'ordinal-ending') && is(pieces[at + 1], 'clock-hour')) at += 1;
  const hour = piece?.digits?.written ?? String(number.value);
  const minutes = isHourAt(at) ? minutesAt(pieces, at + 1) : undefined;
  const isSure = is(pieces[at], 'clock-hour');
  if (minutes !== undefined && (isSure || isLed || mayOpen(pieces, from)))
    return { hour, isHourAlone: false, ...minutes };
  const next = isHourAt(at) ? at + 1 : at;
  const past = termOf(pieces[next], 'clock-past');
  if (past !== undefined && (isLed || isSure || isHourAt(at)) && isClosedAt(pieces, next + 1))
    return { ...minutesPast(number.value, Number(past.english)), isHourAlone: number.value <= NOON, next: next + 1 };
  const told =
    number.value === Math.floor(number.value) && (isLed || isSure || isHourAt(at))
      ? wordsPast(pieces, next)
      : undefined;
  if (told !== undefined) return { ...minutesPast(number.value, told.minutes), isHourAlone: false, next: told.next };
  // "3 дня" may be three days.
  const isPart = termOf(pieces[next], 'day-part')?.value === 1 && (next > at || !is(pieces[next], 'time'));
  const isHour =
    isSure || isPart || (isClosedAt(pieces, next) && (is(pieces[from], 'clock-hours') || (isLed && isHourAt(at))));
  return isHour ? { hour, minute: '00', isHourAlone: true, next } : undefined;
};

/** "A las siete y quince", "à quatorze heures trente", "alle sette meno dieci": minutes in words behind an hour. */
const wordsPast = (
  pieces: readonly Piece[],
  at: number,
): { readonly minutes: number; readonly next: number } | undefined => {
  const isLess = is(pieces[at], 'minus');
  const start = isLess || is(pieces[at], 'and', 'glue') ? at + 1 : at;
  const isQuarter = start > at && termOf(pieces[start], 'fraction')?.english === 'a quarter';
  const words = pieces[start]?.digits === undefined ? numeralAt(pieces, start) : undefined;
  const numeral = isQuarter ? { value: QUARTER, next: start + 1 } : words;
  if (numeral === undefined || !Number.isInteger(numeral.value) || !isClosedAt(pieces, numeral.next)) return undefined;
  const { value, next } = numeral;
  if (value > MOST_MINUTES || value < (isLess ? 1 : 5) || pieces[at]?.parted !== undefined) return undefined;
  return { minutes: isLess ? -value : value, next };
};

/** Minutes in digits behind an hour: "14 h 30". */
const minutesAt = (pieces: readonly Piece[], at: number): Pick<Digits, 'minute' | 'next'> | undefined => {
  const value = pieces[at]?.digits?.value ?? -1;
  if (!Number.isInteger(value) || value < 0 || value > MOST_MINUTES) return undefined;
  const isNamed = termOf(pieces[at + 1], 'time')?.english === 'minute';
  return { minute: String(value).padStart(2, '0'), next: isNamed ? at + 2 : at + 1 };
};

/** A time of day at a piece: noon, midnight, or digits with the part of the day that they are of. */
export const timeAt = (pieces: readonly Piece[], from: number): Clock | undefined => {
  const named = termOf(pieces[from], 'clock');
  if (named !== undefined) return { text: named.english, next: from + 1 };
  const before = termOf(pieces[from], 'day-part');
  const digits = digitsAt(pieces, before === undefined ? from : from + 1);
  if (digits === undefined) return undefined;
  let { next } = digits;
  while (pieces[next]?.sign?.startsWith('+') === true && is(pieces[next], 'neutral')) next += 1;
  const behind = termOf(pieces[next], 'day-part');
  if (before !== undefined && behind !== undefined) return undefined;
  const part = before ?? behind;
  if (part === undefined) return { text: plainly(digits, digits.isHourAlone), next };
  const text = withPart(digits, part.english);
  return text === undefined ? undefined : { text, next: behind === undefined ? next : next + 1 };
};
