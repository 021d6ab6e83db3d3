import * as z from 'zod';
import type { Answer, PeriodAnswer } from './answer.ts';
import { fn, loadPackage, longest, MINUTES_A_DAY, MS_A_MINUTE, noMemory, referenceDate, type Program } from './peer.ts';
import type { ValueRow } from './rows.ts';
import { minutes } from './timex.ts';

type Part = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

interface Moment {
  readonly get: (part: Part) => number | null;
  readonly isCertain: (part: Part) => boolean;
}

interface Result {
  readonly text: string;
  readonly start: Moment;
  readonly end?: Moment | null;
}

type Parse = (text: string, reference: Date, options: { readonly forwardDate: boolean }) => readonly Result[];

interface Parser {
  readonly parse: Parse;
}

const ParserSchema = z.custom<Parser>((value) => z.object({ parse: fn<Parse>() }).safeParse(value).success);
const Module = z.object({ casual: ParserSchema, strict: ParserSchema });

const dayFrom = (start: number): PeriodAnswer => ({ type: 'period', start, end: start + MINUTES_A_DAY });

/** A moment at the precision that chrono is certain of. */
const periodOf = (moment: Moment): PeriodAnswer => {
  const part = (name: Part): number => moment.get(name) ?? 0;
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const clock = minutes(year, month, day, part('hour'), part('minute'));
  if (moment.isCertain('hour')) return { type: 'period', start: clock, end: clock + 1 };
  if (moment.isCertain('day') || moment.isCertain('weekday')) return dayFrom(minutes(year, month, day));
  if (moment.isCertain('month')) return { type: 'period', start: minutes(year, month), end: minutes(year, month + 1) };
  if (moment.isCertain('year')) return { type: 'period', start: minutes(year), end: minutes(year + 1) };
  return dayFrom(minutes(year, month, day));
};

/** A week is one of its days to chrono; a user who knows would take the week around it. */
const WEEK = /\bweeks?\b/i;

/** The week from Monday that holds a day; where weeks begin on Sunday, that day belongs to the Monday after it. */
const weekAround = ({ start }: PeriodAnswer, fromSunday: boolean): PeriodAnswer => {
  const day = (start ?? 0) + (fromSunday ? MINUTES_A_DAY : 0);
  const weekday = (new Date(day * MS_A_MINUTE).getUTCDay() + 6) % 7;
  const monday = day - weekday * MINUTES_A_DAY;
  return { type: 'period', start: monday, end: monday + 7 * MINUTES_A_DAY };
};

interface Switches {
  readonly forward: boolean;
  readonly weeks?: 'from Monday' | 'from Sunday';
}

const widen = (day: PeriodAnswer, row: ValueRow, { weeks }: Switches): PeriodAnswer =>
  weeks !== undefined && WEEK.test(row.quote) && day.end === (day.start ?? 0) + MINUTES_A_DAY
    ? weekAround(day, weeks === 'from Sunday')
    : day;

/** chrono reads dates alone. */
const read = (parser: Parser, row: ValueRow, switches: Switches): Answer | null => {
  if (row.asked !== 'date' && row.asked !== 'deadline') return null;
  const found = longest(parser.parse(row.quote, referenceDate(row), { forwardDate: switches.forward }));
  if (found === undefined) return null;
  const start = periodOf(found.start);
  return found.end == null ? widen(start, row, switches) : { ...start, end: periodOf(found.end).end };
};

const SWITCHES: Readonly<Record<string, Switches>> = {
  plain: { forward: false },
  forward: { forward: true },
  weeks: { forward: false, weeks: 'from Monday' },
  'weeks from Sunday': { forward: false, weeks: 'from Sunday' },
  'forward, weeks': { forward: true, weeks: 'from Monday' },
  'forward, weeks from Sunday': { forward: true, weeks: 'from Sunday' },
};

/** chrono-node, casual and strict; `null` where it is not installed. */
export const chrono = (): Program | null => {
  const module = loadPackage('chrono-node', Module);
  if (module === null) return null;
  const variants = Object.entries(module).flatMap(([mode, parser]) =>
    Object.entries(SWITCHES).map(([name, switches]) => ({
      name: `${mode}, ${name}`,
      read: (row: ValueRow) => read(parser, row, switches),
    })),
  );
  return { name: 'chrono-node', variants, without: noMemory };
};
