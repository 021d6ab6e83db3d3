import { KINDS } from '../../kinds/index.ts';
import type { IsoDate } from '../../model/source.ts';

const ISO = /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/u;
const LENGTH_OF_DAY = 'YYYY-MM-DD'.length;
/** Longer words are no date. */
const LONGEST = 60;

/** The one day that words name in full, as they write it; nothing where any of it is left open. */
export const dayIn = (words: string): IsoDate | undefined => {
  const trimmed = words.trim();
  const iso = ISO.exec(trimmed);
  const read = KINDS.date.read(iso ? iso.slice(1).join('-') : trimmed.slice(0, LONGEST), { options: {} });
  if (trimmed.length > LONGEST || !read.ok || read.notes.length > 0) return undefined;
  const { start, end, year, approximate } = read.value;
  if (start === null || end === null || year !== 'stated' || approximate) return undefined;
  const isOneDay = Date.parse(end) - Date.parse(start) <= 24 * 60 * 60 * 1000;
  return isOneDay ? start.slice(0, LENGTH_OF_DAY) : undefined;
};
