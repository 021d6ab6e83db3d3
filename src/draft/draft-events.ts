import { freeId } from '../text/free-id.ts';
import { inOneLine } from '../text/one-line.ts';
import type { DraftEvent } from './draft.ts';
import { votedDay } from './event-day.ts';
import type { EventGroup } from './events.ts';
import { withoutSpeech } from './slot.ts';

/** Letters and digits of a title that go into an id. */
const LONGEST_ID = 40;

const idOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, LONGEST_ID)
    .replace(/-+$/u, '');

const titleOf = ({ told }: EventGroup): string => {
  const [first] = told;
  return inOneLine(first?.source.title ?? first?.sentences[0]?.text ?? 'What happened');
};

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** The day of what happened, by the sources' votes; where they are of no day themselves, the one that years hang on. */
const dayOf = ({ told, occurrence }: EventGroup): string | undefined => {
  const isOfEvent = (predicates: ReadonlySet<string>): boolean =>
    occurrence === '' || withoutSpeech(predicates, occurrence).has(occurrence);
  const days = told.map(({ mentions }) =>
    mentions.flatMap(({ kind, day, frame, year, isElsewhen }) =>
      kind === 'date' && day !== undefined && year === undefined && !isElsewhen && isOfEvent(frame.predicates)
        ? [day]
        : [],
    ),
  );
  const undated = told.find(({ source, day }) => source.published === undefined && day !== null);
  // One that says on which day it happened knows more than the latest day that another names.
  const [own] = occurrence === '' ? [] : days.flat();
  return votedDay(days) ?? (undated === undefined ? undefined : (own ?? undated.day ?? undefined));
};

/** The event that a group tells of, and those of other years beside it. */
export const draftEvent = (group: EventGroup, year: number | undefined, taken: ReadonlySet<string>): DraftEvent => {
  const { occurrence, told } = group;
  const own = told.flatMap(({ day }) => day?.slice(0, 4) ?? [])[0] ?? '';
  const date = year === undefined ? dayOf(group) : undefined;
  const title = titleOf(group);
  const base =
    idOf(`${occurrence === '' ? title.split(' ').slice(0, 4).join(' ') : occurrence}-${year ?? own}`) || 'event';
  return {
    id: freeId(base, taken),
    title: year === undefined ? title : `${year}, as told beside: ${title}`,
    ...(date !== undefined && DAY.test(date) && { date }),
  };
};
