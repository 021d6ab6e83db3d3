import type { DateOrder } from '../../../model/source.ts';
import { dayAndMonth } from '../digits.ts';
import { is, type NumericDate, type Piece } from '../term.ts';
import { isYear } from './fields.ts';

const JOINTS: ReadonlySet<string> = new Set(['/', '-', '.']);
const IN_ONE = /^(\d{1,4})\.(\d{1,4})$/u;
const PLAIN = /^\d{1,4}$/u;
const MOST_MONTHS = 12;

/** A month of a year: "2016-05", "5/2016", but not years of a range, "2010-12". */
const monthOfYear = (year: string, month: string, isYearFirst: boolean): NumericDate | undefined => {
  const value = Number(month);
  if (!isYear(Number(year)) || year.length !== 4 || value < 1 || value > MOST_MONTHS) return undefined;
  const mayBeYears = isYearFirst && month.length === 2 && value > Number(year.slice(2));
  return mayBeYears ? undefined : { year: Number(year), month: value };
};

/** Two numbers of a date: a month and a year, or a day and a month. */
const pairOf = (first: string, second: string): NumericDate | undefined =>
  monthOfYear(first, second, true) ??
  monthOfYear(second, first, false) ??
  (first.length <= 2 && second.length <= 2 ? dayAndMonth(Number(first), Number(second)) : undefined);

const written = (piece: Piece | undefined): string | undefined => {
  const text = piece?.digits?.written;
  return text !== undefined && PLAIN.test(text) ? text : undefined;
};

/** A day and a month of two numbers that a hyphen joins may be a range. */
const isSure = (joint: string, { year }: NumericDate): boolean => joint !== '-' || year !== undefined;

/** "20 02 2014": a day, a month of two digits and a year with nothing between and beside them. */
const withBlanks = (pieces: readonly Piece[], at: number): NumericDate | undefined => {
  const [day, month, year] = pieces.slice(at, at + 3).map((piece) => written(piece));
  const isClosed = pieces[at + 3] === undefined || pieces[at + 3]?.parted !== undefined;
  const isTwo = (text: string | undefined): boolean => /^\d\d$/u.test(text ?? '');
  if (!isTwo(day) || !isTwo(month) || !isYear(Number(year)) || year?.length !== 4 || !isClosed) return undefined;
  if (pieces.slice(at + 1, at + 3).some(({ parted }) => parted !== undefined)) return undefined;
  const date = dayAndMonth(Number(day), Number(month));
  return date && { ...date, year: Number(year) };
};

/** Dates of two numbers as one piece each, in the order of their source: "15.01.", "11 / 2016", "2016-05". */
export const withNumericDates = (pieces: readonly Piece[], order: DateOrder | undefined): readonly Piece[] => {
  const joined: Piece[] = [];
  const isInDate = (at: number): boolean => is(pieces[at], 'month', 'time') || pieces[at]?.date !== undefined;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const [joint, behind] = [pieces[at + 1], pieces[at + 2]];
    const blank = withBlanks(pieces, at);
    if (blank !== undefined) {
      joined.push(ordered({ raw: piece.raw, terms: [], date: blank }, order));
      at += 2;
      continue;
    }
    const [first, second] = [written(piece), written(behind)];
    const isPair = first !== undefined && second !== undefined && JOINTS.has(joint?.sign ?? '') && !isInDate(at + 3);
    const pair = isPair ? pairOf(first, second) : undefined;
    const parts = isInDate(at + 1) || isInDate(at - 1) ? null : IN_ONE.exec(piece.digits?.written ?? '');
    const date = parts === null ? piece.date : (pairOf(parts[1] ?? '', parts[2] ?? '') ?? piece.date);
    if (pair !== undefined && isSure(joint?.sign ?? '', pair)) {
      joined.push(
        ordered(
          {
            raw: `${piece.raw}${joint?.sign ?? ''}${behind?.raw ?? ''}`,
            terms: [],
            date: pair,
          },
          order,
        ),
      );
      at += 2;
    } else if (date === undefined) joined.push(piece);
    else
      joined.push(
        ordered(
          {
            raw: piece.raw,
            terms: [],
            date,
            ...(piece.parted && { parted: piece.parted }),
          },
          order,
        ),
      );
  }
  return joined;
};

/** The other order of a day and a month, where the source has it. */
const ordered = (piece: Piece, order: DateOrder | undefined): Piece => {
  const { date } = piece;
  return order === 'mdy' && date?.isEither === true && date.day !== undefined
    ? { ...piece, date: { ...date, day: date.month, month: date.day } }
    : piece;
};
