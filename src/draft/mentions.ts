import { furnitureIn } from '../audit/furniture.ts';
import { capitalsInside, namesIn } from '../audit/names.ts';
import { overlapper } from '../audit/spans.ts';
import { passagesIn } from '../text/passages.ts';
import { foldPart } from '../kinds/names/parts.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { agesOf, type NameAt } from './ages.ts';
import { daysIn, type FoundDay } from './days.ts';
import { figuresOf, type Found } from './figures.ts';
import type { Mention } from './mention.ts';
import { sentenceOf, type Sentence } from './sentence.ts';
import { DAY_MILLISECONDS } from '../text/day-length.ts';

/** A name where it stands. */
export interface Named extends NameAt {
  readonly source: Source;
  readonly sentence: Sentence;
  readonly text: string;
  readonly isPlace: boolean;
}

/** All that a source states which could answer a question. */
export interface Told {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly names: readonly Named[];
  /**
   * The day that it hangs on: that of publication; else of what it is grouped with; else the latest that it states with its
   * year, or the year that it names more than any other; `null` where it names none.
   */
  readonly day: string | null;
}

/** What sources tell, and how an undated one is told again once its day is known from others. */
export interface Telling {
  readonly told: readonly Told[];
  readonly on: (told: Told, day: string) => Told;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** What of several finds stands by itself: a date takes the number in it, an age that of its years. */
const apart = <T extends Found>(finds: readonly T[], taken: readonly Span[]): readonly T[] => {
  const isTaken = overlapper(taken);
  return finds.filter(({ span }) => !isTaken(span));
};

interface Raw {
  readonly sentence: Sentence;
  readonly days: readonly FoundDay[];
  readonly others: readonly Found[];
  readonly names: readonly Named[];
}

const namesOf = (sentence: Sentence, isKnown: (folded: string) => boolean): readonly Named[] =>
  namesIn({ source: sentence.source, span: sentence.span, text: sentence.text }, isKnown).map(
    ({ kind, span, text }) => ({
      source: sentence.source,
      sentence,
      span,
      text,
      folded: text.split(' ').map(foldPart).join(' '),
      isPlace: kind === 'place',
    }),
  );

/** Reads a sentence on the day that it hangs on: what does not depend on that is found once. */
const rawOf = (sentence: Sentence, isKnown: (folded: string) => boolean): ((eventDate: string | null) => Raw) => {
  const names = namesOf(sentence, isKnown);
  const ages = agesOf(sentence, names);
  const isAged = ages.map(({ span }) => span);
  const aged = ages.filter(({ frame }) => frame.head !== '');
  const daysOn = daysIn(sentence);
  const figures = apart(figuresOf(sentence), isAged);
  return (eventDate) => {
    const days = apart(daysOn(eventDate), isAged);
    const isDay = days.map(({ span }) => span);
    return { sentence, days, others: [...aged, ...apart(figures, isDay)], names };
  };
};

const withoutAside = ({ sentence, days, others, names }: Raw, isAside: (span: Span) => boolean): Raw => {
  const isText = ({ span }: { readonly span: Span }): boolean => !isAside(moved(span, sentence.span.start));
  return { sentence, days: days.filter(isText), others: others.filter(isText), names: names.filter(isText) };
};

const yearOf = ({ period }: FoundDay): number | undefined =>
  typeof period?.start === 'string' ? Number(period.start.slice(0, 4)) : undefined;

/** "Since 2004" tells no time of its own. */
const isBounded = ({ period }: FoundDay): boolean => period?.end !== null;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The day of a period that is no longer than one. */
const dayStated = ({ period }: FoundDay): { readonly day?: string } => {
  if (typeof period?.start !== 'string' || period.end === null) return {};
  return Date.parse(period.end) - Date.parse(period.start) <= DAY_MILLISECONDS
    ? { day: period.start.slice(0, DAY_LENGTH) }
    : {};
};

const distanceOf = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** The day of a sentence that stands nearest to a figure. */
const nearestDay = ({ span }: Found, days: readonly FoundDay[]): { readonly on?: string } => {
  const [nearest] = days
    .flatMap((found) => {
      const { day } = dayStated(found);
      return day === undefined ? [] : [{ day, distance: distanceOf(span, found.span) }];
    })
    .toSorted((a, b) => a.distance - b.distance);
  return nearest === undefined ? {} : { on: nearest.day };
};

const statesYear = ({ period }: FoundDay): boolean => period?.year === 'stated';

/** The year that is named more than any other. */
const usualYear = (years: readonly string[]): string | null => {
  const times = new Map<string, number>();
  for (const year of years) times.set(year, (times.get(year) ?? 0) + 1);
  const [most, next] = [...times].toSorted(([, a], [, b]) => b - a);
  return most === undefined || most[1] === next?.[1] ? null : most[0];
};

/** The day of an undated source by its own words: the latest day that it states whole, else the first of its usual year. */
const dayOf = (source: Source, raws: readonly Raw[]): string | null => {
  if (source.published !== undefined) return source.published;
  const stated = raws.flatMap(({ days }) => days.filter(statesYear));
  const whole = stated.flatMap((found) => dayStated(found).day ?? []).toSorted();
  const year = usualYear(stated.flatMap(({ period }) => period?.start?.slice(0, 4) ?? []));
  return whole.at(-1) ?? (year === null ? null : `${year}-01-01`);
};

/** A paragraph goes on about another time for so many sentences that name no time of their own. */
const GOES_ON = 2;

/** What a sentence of the time of its text is told with. */
const NOW: ReadonlySet<string> = new Set('is are will shall has have now today yesterday remains remain'.split(' '));

const isOfNow = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => NOW.has(lower));

/** So many characters of a text are what it begins with. */
const LEAD = 450;

interface OtherTime {
  readonly isElsewhen: boolean;
  /** The year told of, where it is another than the text's. */
  readonly year?: number;
  /** Whether the figure itself is said to be of its year. */
  readonly isOfYear?: true;
}

const placed = (
  { source, span: sentence, isHeadline }: Sentence,
  { kind, span, text, frame, size }: Found,
): Omit<Mention, keyof OtherTime> => ({
  kind,
  source,
  span: moved(span, sentence.start),
  sentence,
  isHeadline,
  isLead: sentence.start < LEAD,
  text,
  frame,
  isDateline: false,
  ...(size !== undefined && { size }),
});

/** A day tells its year itself. */
const timeOf = (year: number | undefined, main: number | undefined, now: OtherTime): OtherTime => {
  if (year === undefined || main === undefined) return now;
  return year === main ? { isElsewhen: now.isElsewhen } : { isElsewhen: false, year };
};

/** What is put beside a figure in brackets is not what it is of: "1,484 (2023: 1,400)". */
const isBeside = (text: string, { span }: Found, day: Span): boolean =>
  day.end <= span.start ? text.slice(day.end, span.start).includes(')') : text.slice(span.end, day.start).includes('(');

/** What ties a year to the figure right before it, or right behind it: "€1.40bn of 2023", "2023: 1,400". */
const OF_YEAR = /^ (?:of|in|for|during) (?:the (?:financial |fiscal )?year )?$/u;
const YEAR_LEADS = /^(?:: ?| ?\(| at )$/u;

/** The year that a figure itself is said to be of. */
const ownYear = (text: string, { span }: Found, days: readonly FoundDay[]): number | undefined => {
  const tied = days.find(({ span: day }) =>
    day.end <= span.start
      ? YEAR_LEADS.test(text.slice(day.end, span.start))
      : OF_YEAR.test(text.slice(span.end, day.start)),
  );
  return tied === undefined ? undefined : yearOf(tied);
};

/** The year that a figure is of, where its sentence names another than its text's: "(2023: 1,400)" is of that alone. */
const figureTime = (
  { text }: Sentence,
  found: Found,
  days: readonly FoundDay[],
  main: number | undefined,
  now: OtherTime,
): OtherTime => {
  const own = ownYear(text, found, days);
  if (own !== undefined) return { ...timeOf(own, main, now), isOfYear: true };
  if (now.year === undefined || days.length === 0) return now;
  const isOfYear = days.some((one) => yearOf(one) === now.year && !isBeside(text, found, one.span));
  return isOfYear ? now : { isElsewhen: now.isElsewhen };
};

/** What stands before the day in a dateline, "BRANNOCK, ", "Port of Spain, " and behind it, " (CNS) - ". */
const FILED_AT =
  /^[^\p{Ll}]{0,40}$|^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|of|de|la|the|upon|am|an der)){0,3}, $/u;
const FILED_BY = /^[,.]? ?(?:\([^()]{1,40}\) ?)?(?:[-–—:.]|$)/u;

const isDateline = ({ text }: Sentence, { start, end }: Span): boolean =>
  FILED_AT.test(text.slice(0, start)) && FILED_BY.test(text.slice(end, end + 50));

const mentionsOf = (raws: readonly Raw[], day: string | null): readonly Mention[] => {
  const main = day === null ? undefined : Number(day.slice(0, 4));
  let before: OtherTime = { isElsewhen: false };
  let end = 0;
  let carried = 0;
  return raws.flatMap(({ sentence, days, others }) => {
    const years = days.flatMap((found) => yearOf(found) ?? []);
    const other = days
      .filter(isBounded)
      .flatMap((found) => yearOf(found) ?? [])
      .find((year) => main !== undefined && year !== main);
    const isOpen = years.length === 0 && !sentence.isElsewhen && carried < GOES_ON && !isOfNow(sentence);
    const goesOn = isOpen && !/\n\s*\n|\n/u.test(sentence.source.text.slice(end, sentence.span.start));
    const now: OtherTime = goesOn
      ? before
      : {
          isElsewhen: sentence.isElsewhen && other === undefined,
          ...(other !== undefined && !years.includes(main ?? other) && { year: other }),
        };
    carried = goesOn ? carried + 1 : 0;
    before = now;
    end = sentence.span.end;
    return [
      ...days.map((found) => ({
        ...placed(sentence, found),
        ...timeOf(yearOf(found), main, now),
        ...dayStated(found),
        ...(found.minute !== undefined && { minute: found.minute }),
        isDateline: isDateline(sentence, found.span),
      })),
      ...others.map((found) => ({
        ...placed(sentence, found),
        ...nearestDay(found, days),
        ...figureTime(sentence, found, days, main, now),
      })),
    ];
  });
};

const sentencesOf = (source: Source): readonly Sentence[] => {
  let before: Sentence | null = null;
  return passagesIn(source.text).map((span, at) => {
    before = sentenceOf(source, span, at === 0, before);
    return before;
  });
};

/** Reads all that the sources state; furniture of their pages is left out. Linear in the length of the texts. */
export const tell = (sources: readonly Source[]): Telling => {
  const opened = sources.map((source) => ({
    source,
    isAside: overlapper(furnitureIn(source.text)),
    sentences: sentencesOf(source),
  }));
  const inside = new Set(opened.flatMap(({ sentences }) => sentences.flatMap(({ text }) => capitalsInside(text))));
  const isKnown = (folded: string): boolean => inside.has(folded);
  const read = opened.map(({ sentences, ...one }) => {
    const raws = sentences.map((sentence) => rawOf(sentence, isKnown));
    const rawsOn = (eventDate: string | null): readonly Raw[] =>
      raws.map((rawOn) => withoutAside(rawOn(eventDate), one.isAside));
    return { ...one, sentences, rawsOn };
  });
  const toldOn = (one: (typeof read)[number], day: string | null, first?: readonly Raw[]): Told => {
    const { source, sentences, rawsOn } = one;
    const raws = first ?? rawsOn(source.published === undefined ? day : null);
    return { source, sentences, mentions: mentionsOf(raws, day), names: raws.flatMap(({ names }) => names), day };
  };
  const byId = new Map(read.map((one) => [one.source.id, one]));
  return {
    told: read.map((one) => {
      const first = one.rawsOn(null);
      const day = dayOf(one.source, first);
      return toldOn(one, day, one.source.published !== undefined || day === null ? first : undefined);
    }),
    on: (told, day) => {
      const one = byId.get(told.source.id);
      return one === undefined ? told : toldOn(one, day);
    },
  };
};
