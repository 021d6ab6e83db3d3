import type { Report, ReportClaim, ReportReading } from '../model/report.ts';
import { printable } from './escape.ts';

/** What stands where a reading has no value. */
export const NO_VALUE = '—';

/** Answers that a line lists. */
const ANSWERS_LISTED = 4;

/** A text in one line, cut to a length in characters. */
export const shorten = (text: string, most: number): string => {
  const characters = Array.from(printable(text));
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
};

/** A whole number with its digits in groups; `toLocaleString` would load a language's tables for it. */
export const counted = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${counted(count)} ${count === 1 ? one : many}`;

/** The name of a voice or an origin: a party's name, else its id. */
export const nameOf = ({ parties }: Pick<Report, 'parties'>, id: string): string =>
  Object.hasOwn(parties, id) ? (parties[id] ?? id) : id;

/** Where a reading stands: its source, the line of its text, and the page, time or cell of its file where it has such. */
export const placeIn = ({ source, line, locator }: ReportReading): string =>
  [line === null ? source : `${source}:${line}`, ...(locator === undefined ? [] : [locator])].join(', ');

/** The answers that a claim's readings give, each once and cut to a length; `rest` more are left out. */
export const answersOf = (
  { readings }: ReportClaim,
  most: number,
): { readonly answers: readonly string[]; readonly rest: number } => {
  const stated = [...new Set(readings.flatMap(({ text }) => (text === null ? [] : [shorten(text, most)])))];
  return {
    answers: stated.slice(0, ANSWERS_LISTED),
    rest: Math.max(0, stated.length - ANSWERS_LISTED),
  };
};
