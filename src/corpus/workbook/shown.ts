import { format, getFormatDateInfo } from 'numfmt';

/** The formats that workbooks name by a number alone; those of days are of the reader's country. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'], [5, '$#,##0;-$#,##0'], [6, '$#,##0;-$#,##0'], [7, '$#,##0.00;-$#,##0.00'],
  [8, '$#,##0.00;-$#,##0.00'], [9, '0%'], [10, '0.00%'], [11, '0.00E+00'], [12, '# ?/?'], [13, '# ??/??'], [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'], [16, 'd-mmm'], [17, 'mmm-yy'], [18, 'h:mm AM/PM'], [19, 'h:mm:ss AM/PM'], [20, 'h:mm'], [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'], [37, '#,##0;-#,##0'], [38, '#,##0;-#,##0'], [39, '#,##0.00;-#,##0.00'], [40, '#,##0.00;-#,##0.00'],
  [41, '#,##0;-#,##0'], [42, '$#,##0;-$#,##0'], [43, '#,##0.00;-#,##0.00'], [44, '$#,##0.00;-$#,##0.00'], [45, 'mm:ss'],
  [46, '[h]:mm:ss'], [47, 'mm:ss.0'], [48, '##0.0E+0'], [49, '@'],
]); // prettier-ignore

/** Days from the beginning of 1900 to that of 1904, from which some workbooks count. */
const FROM_1904 = 1462;
/** Whole numbers up to here are exact. */
const EXACT = 1e15;

/** The pattern of a number format: the workbook's own, else the one that its number means. */
export const patternOf = (id: number, own: ReadonlyMap<number, string>): string =>
  own.get(id) ?? BUILT_IN.get(id) ?? 'General';

/** A day that is shown in full is written one way: what "11/10/2020" means hangs on who opens the workbook. */
const inFull = (pattern: string): string | undefined => {
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(pattern);
  if (!year || !month || !day) return undefined;
  return `yyyy-mm-dd${hours || minutes ? ' hh:mm' : ''}${seconds ? ':ss' : ''}`;
};

/**
 * A number as its cell shows it, by the pattern of its format; a day as 2020-11-11. Where the pattern is none, the number.
 *
 * @param from1904 whether the workbook counts its days from 1904.
 */
export const shownNumber = (number: number, pattern: string, from1904: boolean): string => {
  try {
    if (/^general$/iu.test(pattern))
      return Number.isInteger(number) && Math.abs(number) < EXACT ? String(number) : format('General', number);
    const day = inFull(pattern);
    const { year, month, day: days } = getFormatDateInfo(pattern);
    const counted = from1904 && (year || month || days) ? number + FROM_1904 : number;
    return format(day ?? pattern, counted).trim();
  } catch (error) {
    if (error instanceof Error) return String(number);
    throw error;
  }
};
