import type { IsoDate } from '../../model/source.ts';
import type { PageDocument } from '../html/page.ts';
import { linesBelowHeadline } from './below-headline.ts';
import { stampIn, type Label } from './stamp.ts';

/** How pages call what holds the day of their story, that of its publication, and that of its last change. */
const CALLED_DAY =
  /publish|posted|pub-?date|(?:post|entry|article|story|news)[-_]*(?:date|time|meta|info)|time-?stamp|date-?line|by-?line/u;
const CALLED_PUBLISHED = /publish|entry-date|pub-?date/u;
const CALLED_CHANGED = /updated|modified|changed/u;

/** What is said of a day: by the words before it, else by what its place on the page is called. */
const saidOf = (label: Label | undefined, names: string): Label | undefined => {
  if (label !== undefined) return label;
  if (CALLED_CHANGED.test(names) && !CALLED_PUBLISHED.test(names)) return 'changed';
  return CALLED_DAY.test(names) ? 'published' : undefined;
};

/** A day of which other words say what it is. */
const UNCLEAR = '?';

/**
 * The day of publication that a page shows below its headline, before its story: where a stamp says so, where it is called
 * so, or where it stands alone with a byline. Nothing where two days may be it: a wrong day would make another Tuesday of
 * "Tuesday".
 */
export const shownDay = (page: PageDocument, title: string, language: string): IsoDate | undefined => {
  const [published, unsaid] = [new Set<IsoDate>(), new Set<IsoDate>()];
  let isSigned = false;
  let label: Label | undefined;
  for (const { words, names } of linesBelowHeadline(page, title)) {
    const stamp = stampIn(words, language, label);
    label = stamp?.label;
    if (stamp === undefined) continue;
    isSigned ||= stamp.isByline;
    for (const each of stamp.days) {
      const said = saidOf(each.label, names);
      if (said === 'published') published.add(each.day);
      else if (said === undefined) unsaid.add(stamp.isOfElse ? UNCLEAR : each.day);
    }
  }
  const days = published.size > 0 ? published : isSigned ? unsaid : new Set<IsoDate>();
  const [day, ...others] = days;
  return others.length === 0 && day !== UNCLEAR ? day : undefined;
};
