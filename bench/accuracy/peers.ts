import { createRequire } from 'node:module';
import * as z from 'zod';
import type { Answer, PeriodAnswer } from './answer.ts';
import { pointOf } from './answer.ts';
import type { ValueRow } from './rows.ts';
import { minutes, timexDuration, timexPeriod } from './timex.ts';
import { withUnit } from './units.ts';

/** One way of asking a program; of several ways the one that does best on a file is the one shown. */
export interface Variant {
  readonly name: string;
  readonly read: (row: ValueRow) => Answer | null;
}

export interface Peer {
  readonly name: string;
  readonly variants: readonly Variant[];
}

const require = createRequire(new URL('../peers/package.json', import.meta.url));

const fn = <T>(): z.ZodType<T> => z.custom<T>((value) => typeof value === 'function');

/** A package of the peers, or `null` where they are not installed. */
const load = <T>(name: string, schema: z.ZodType<T>): T | null => {
  try {
    return schema.parse(require(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
};

const MINUTES_A_DAY = 1440;
const MS_A_MINUTE = 60_000;

const refDate = (row: ValueRow): Date => new Date(`${row.published ?? '2020-01-01'}T12:00:00Z`);

const longest = <T extends { readonly text: string }>(found: readonly T[]): T | undefined =>
  found.toSorted((a, b) => b.text.length - a.text.length)[0];

/** Which of several findings in one quote is taken: the longest, or none where there are several. */
type Pick = <T extends { readonly text: string }>(found: readonly T[]) => T | undefined;
const PICKS: Readonly<Record<string, Pick>> = {
  longest,
  'only one': (found) => (found.length === 1 ? found[0] : undefined),
};

// ---- Microsoft Recognizers-Text -------------------------------------------------------------------------------------

const MsNumber = z.object({
  text: z.string(),
  resolution: z.object({ value: z.string().nullish(), unit: z.string().nullish() }).nullable(),
});
const MsTime = z.object({
  timex: z.string().default(''),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
});
const MsDate = z.object({ text: z.string(), resolution: z.object({ values: z.array(MsTime) }).nullable() });

type MsModel = (text: string, culture: string) => unknown;
type MsDateModel = (text: string, culture: string, options: number, reference: Date) => unknown;

const MsSuite = z.object({
  recognizeNumber: fn<MsModel>(),
  recognizePercentage: fn<MsModel>(),
  recognizeCurrency: fn<MsModel>(),
  recognizeDimension: fn<MsModel>(),
  recognizeAge: fn<MsModel>(),
  recognizeDateTime: fn<MsDateModel>(),
});
type Ms = z.infer<typeof MsSuite>;

const AGE_UNITS: Readonly<Record<string, string>> = { Year: 'Y', Month: 'M', Week: 'W', Day: 'D' };

const msAmount = (model: MsModel, row: ValueRow, pick: Pick): { value: number; unit: string | null } | null => {
  const found = pick(z.array(MsNumber).parse(model(row.quote, 'en-us')));
  const value = found?.resolution?.value;
  if (found?.resolution == null || value == null) return null;
  return { value: Number(value.replace('%', '')), unit: found.resolution.unit ?? null };
};

const msNumber = (ms: Ms, row: ValueRow, pick: Pick): Answer | null => {
  const found = msAmount(ms.recognizeNumber, row, pick);
  return found === null ? null : pointOf(found.value);
};

const msPercent = (ms: Ms, row: ValueRow, pick: Pick): Answer | null => {
  const found = msAmount(ms.recognizePercentage, row, pick);
  return found === null ? null : pointOf(found.value, 'percent');
};

const msUnit = (model: MsModel, row: ValueRow, pick: Pick): Answer | null => {
  const found = msAmount(model, row, pick);
  return found?.unit == null ? null : withUnit(pointOf(found.value), found.unit, row.asked === 'money');
};

/** A quantity may be a measure, money or a percentage: whichever the suite finds first, in this order. */
const msQuantity = (ms: Ms, row: ValueRow, pick: Pick): Answer | null =>
  msUnit(ms.recognizeDimension, row, pick) ?? msUnit(ms.recognizeCurrency, row, pick) ?? msPercent(ms, row, pick);

const msAge = (ms: Ms, row: ValueRow, pick: Pick): Answer | null => {
  const found = msAmount(ms.recognizeAge, row, pick);
  return found?.unit == null ? null : timexDuration(`P${found.value}${AGE_UNITS[found.unit] ?? '?'}`);
};

type MsTimeValue = z.infer<typeof MsTime>;
/** Which of the candidates ("September" last year or this) is taken. */
type Prefer = (values: readonly PeriodAnswer[], reference: number) => PeriodAnswer | undefined;
const distance = (value: PeriodAnswer, reference: number): number => Math.abs((value.start ?? 0) - reference);
const PREFERENCES: Readonly<Record<string, Prefer>> = {
  past: (values) => values[0],
  future: (values) => values.at(-1),
  nearest: (values, reference) => values.toSorted((a, b) => distance(a, reference) - distance(b, reference))[0],
};

const minuteOf = (moment: string): number => Date.parse(`${moment.replace(' ', 'T')}${moment.includes(':') ? 'Z' : ''}`) / MS_A_MINUTE;

const isPeriod = (value: PeriodAnswer | null): value is PeriodAnswer => value !== null;

/** A definite TIMEX is taken as it stands, else the resolved values. */
const msPeriod = ({ timex, value, start, end }: MsTimeValue): PeriodAnswer | null => {
  const definite = timexPeriod(timex);
  if (definite !== null && start === undefined) return definite.answer;
  if (start !== undefined && end !== undefined) return { type: 'period', start: minuteOf(start), end: minuteOf(end) };
  if (value === undefined || !/^\d{4}-/.test(value)) return null;
  const first = minuteOf(value);
  return { type: 'period', start: first, end: first + (value.includes(':') ? 1 : MINUTES_A_DAY) };
};

const msTimes = (ms: Ms, row: ValueRow, pick: Pick): readonly MsTimeValue[] => {
  const found = z.array(MsDate).parse(ms.recognizeDateTime(row.quote, 'en-us', 0, refDate(row)));
  return pick(found)?.resolution?.values ?? [];
};

const msDate = (ms: Ms, row: ValueRow, pick: Pick, prefer: Prefer): Answer | null => {
  const values = msTimes(ms, row, pick).map(msPeriod).filter(isPeriod);
  return prefer(values, refDate(row).getTime() / MS_A_MINUTE) ?? null;
};

const msDuration = (ms: Ms, row: ValueRow, pick: Pick): Answer | null => {
  const [first] = msTimes(ms, row, pick);
  return first === undefined ? null : timexDuration(first.timex);
};

type MsReader = (ms: Ms, row: ValueRow, pick: Pick, prefer: Prefer) => Answer | null;
const MS_READERS: Readonly<Record<ValueRow['asked'], MsReader>> = {
  count: msNumber,
  percent: msPercent,
  money: (ms, row, pick) => msUnit(ms.recognizeCurrency, row, pick),
  quantity: msQuantity,
  age: msAge,
  date: msDate,
  deadline: msDate,
  duration: msDuration,
};

const msVariants = (ms: Ms): readonly Variant[] =>
  Object.entries(PICKS).flatMap(([pickName, pick]) =>
    Object.entries(PREFERENCES).map(([preferName, prefer]) => ({
      name: `${pickName}, ${preferName}`,
      read: (row: ValueRow) => MS_READERS[row.asked](ms, row, pick, prefer),
    })),
  );

// ---- chrono-node ----------------------------------------------------------------------------------------------------

const CHRONO_PARTS = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;
interface ChronoMoment {
  readonly get: (part: (typeof CHRONO_PARTS)[number]) => number | null;
  readonly isCertain: (part: (typeof CHRONO_PARTS)[number]) => boolean;
}
interface ChronoResult {
  readonly text: string;
  readonly start: ChronoMoment;
  readonly end?: ChronoMoment | null;
}
type ChronoParse = (text: string, reference: Date, options: { readonly forwardDate: boolean }) => readonly ChronoResult[];
const Chrono = z.object({
  casual: z.object({ parse: fn<unknown>() }),
});
const ChronoModule = z.custom<{ readonly casual: { readonly parse: ChronoParse }; readonly strict: { readonly parse: ChronoParse } }>(
  (value) => Chrono.safeParse(value).success,
);

/** A moment of chrono at the precision that it is certain of. */
const chronoPeriod = (moment: ChronoMoment): PeriodAnswer => {
  const [y = 0, m = 1, d = 1, , h = 0, min = 0] = CHRONO_PARTS.map((part) => moment.get(part) ?? 0);
  const certain = (part: (typeof CHRONO_PARTS)[number]): boolean => moment.isCertain(part);
  const start = minutes(y, m, d, h, min);
  if (certain('hour')) return { type: 'period', start, end: start + 1 };
  const day = minutes(y, m, d);
  if (certain('day') || certain('weekday')) return { type: 'period', start: day, end: day + MINUTES_A_DAY };
  if (certain('month')) return { type: 'period', start: minutes(y, m), end: minutes(y, m + 1) };
  if (certain('year')) return { type: 'period', start: minutes(y), end: minutes(y + 1) };
  return { type: 'period', start: day, end: day + MINUTES_A_DAY };
};

/** "This week" is a day to chrono, the week's first or the reference's: taken for its week. */
const WEEK = /\bweeks?\b/i;
const weekOf = ({ start }: PeriodAnswer): PeriodAnswer => {
  const day = start ?? 0;
  const weekday = (new Date(day * MS_A_MINUTE).getUTCDay() + 6) % 7;
  const monday = day - weekday * MINUTES_A_DAY;
  return { type: 'period', start: monday, end: monday + 7 * MINUTES_A_DAY };
};

const chronoRead = (parse: ChronoParse, row: ValueRow, forwardDate: boolean, weeks: boolean): Answer | null => {
  if (row.asked !== 'date' && row.asked !== 'deadline') return null;
  const found = longest(parse(row.quote, refDate(row), { forwardDate }));
  if (found === undefined) return null;
  const start = chronoPeriod(found.start);
  if (found.end != null) return { ...start, end: chronoPeriod(found.end).end };
  return weeks && WEEK.test(row.quote) && start.end === (start.start ?? 0) + MINUTES_A_DAY ? weekOf(start) : start;
};

const CHRONO_SWITCHES = [
  [false, false],
  [false, true],
  [true, false],
  [true, true],
] as const;

const chronoVariants = (chrono: z.infer<typeof ChronoModule>): readonly Variant[] =>
  Object.entries({ casual: chrono.casual, strict: chrono.strict }).flatMap(([mode, parser]) =>
    CHRONO_SWITCHES.map(([forward, weeks]) => ({
      name: `${mode}${forward ? ', forward' : ''}${weeks ? ', weeks' : ''}`,
      read: (row: ValueRow) => chronoRead((...args) => parser.parse(...args), row, forward, weeks),
    })),
  );

// ---- compromise -----------------------------------------------------------------------------------------------------

interface View {
  readonly json: () => unknown;
}
interface NlpDoc {
  readonly numbers: () => View;
  readonly percentages: () => View;
  readonly money: () => View;
  readonly durations: () => View;
  readonly dates: (options: { readonly today: string; readonly timezone: string }) => View;
}
type Nlp = ((text: string) => NlpDoc) & { readonly plugin: (plugin: unknown) => void };

const NlpNumber = z.object({
  text: z.string(),
  number: z.object({ num: z.number().nullish(), suffix: z.string().nullish(), unit: z.string().nullish() }).optional(),
  fraction: z.object({ decimal: z.number().nullish() }).optional(),
});
const NlpMoney = z.object({ text: z.string(), money: z.object({ num: z.number().nullish(), currency: z.string().nullish() }) });
const NlpDate = z.object({ text: z.string(), dates: z.object({ start: z.string().nullish(), end: z.string().nullish() }) });
const NlpDuration = z.object({ text: z.string(), duration: z.record(z.string(), z.union([z.number(), z.nan()])) });

const nlpNumber = (doc: NlpDoc, pick: Pick): z.infer<typeof NlpNumber> | undefined =>
  pick(z.array(NlpNumber).parse(doc.numbers().json()));

const nlpCount = (doc: NlpDoc, _row: ValueRow, pick: Pick): Answer | null => {
  const num = nlpNumber(doc, pick)?.number?.num;
  return num == null ? null : pointOf(num);
};

const nlpPercent = (doc: NlpDoc, _row: ValueRow, pick: Pick): Answer | null => {
  const num = pick(z.array(NlpNumber).parse(doc.percentages().json()))?.number?.num;
  return num == null ? null : pointOf(num, 'percent');
};

const nlpMoney = (doc: NlpDoc, row: ValueRow, pick: Pick): Answer | null => {
  const found = pick(z.array(NlpMoney).parse(doc.money().json()))?.money;
  return found?.num == null || found.currency == null ? null : withUnit(pointOf(found.num), found.currency, row.asked === 'money');
};

const singular = (unit: string): string => (unit === 'feet' ? 'foot' : unit.replace(/(?<=inch)es$|s$/, ''));

const nlpQuantity = (doc: NlpDoc, row: ValueRow, pick: Pick): Answer | null => {
  const found = nlpNumber(doc, pick)?.number;
  const unit = found?.unit ?? '';
  return found?.num == null || unit === ''
    ? (nlpPercent(doc, row, pick) ?? nlpMoney(doc, row, pick))
    : withUnit(pointOf(found.num), singular(unit), false);
};

const nlpDuration = (doc: NlpDoc, _row: ValueRow, pick: Pick): Answer | null => {
  const found = pick(z.array(NlpDuration).parse(doc.durations().json()))?.duration;
  if (found === undefined) return null;
  const units: Readonly<Record<string, string>> = { year: 'Y', quarter: 'Q', month: 'M', week: 'W', day: 'D' };
  const clock: Readonly<Record<string, string>> = { hour: 'H', minute: 'M', second: 'S' };
  const write = (names: typeof units): string => Object.entries(found).map(([name, n]) => (name in names ? `${n}${names[name] ?? ''}` : '')).join('');
  return timexDuration(`P${write(units)}${write(clock) === '' ? '' : `T${write(clock)}`}`);
};

/** compromise ends a period at its last millisecond. */
const nlpDate = (doc: NlpDoc, row: ValueRow, pick: Pick): Answer | null => {
  const today = row.published ?? '2020-01-01';
  const found = pick(z.array(NlpDate).parse(doc.dates({ today, timezone: 'UTC' }).json()))?.dates;
  if (found?.start == null) return null;
  const end = found.end == null ? null : Math.ceil((Date.parse(found.end) + 1) / MS_A_MINUTE);
  return { type: 'period', start: Date.parse(found.start) / MS_A_MINUTE, end };
};

type NlpReader = (doc: NlpDoc, row: ValueRow, pick: Pick) => Answer | null;
const NLP_READERS: Readonly<Record<ValueRow['asked'], NlpReader>> = {
  count: nlpCount,
  percent: nlpPercent,
  money: nlpMoney,
  quantity: nlpQuantity,
  age: nlpDuration,
  date: nlpDate,
  deadline: nlpDate,
  duration: nlpDuration,
};

/** compromise throws on some texts ("fifth Sunday"): nothing read. */
const orNothing = (read: () => Answer | null): Answer | null => {
  try {
    return read();
  } catch (error) {
    if (error instanceof z.ZodError) throw error;
    return null;
  }
};

const nlpVariants = (nlp: Nlp): readonly Variant[] =>
  Object.entries(PICKS).map(([name, pick]) => ({
    name,
    read: (row: ValueRow) => orNothing(() => NLP_READERS[row.asked](nlp(row.quote), row, pick)),
  }));

/** The libraries that one would use instead, where installed: `npm ci --prefix bench/peers`. */
export const loadPeers = (): readonly Peer[] => {
  const ms = load('@microsoft/recognizers-text-suite', MsSuite);
  const chrono = load('chrono-node', ChronoModule);
  const nlp = load('compromise', fn<Nlp>());
  const dates = load('compromise-dates', z.unknown());
  if (nlp !== null && dates !== null) nlp.plugin(dates);
  return [
    ...(ms === null ? [] : [{ name: 'Microsoft recognizers', variants: msVariants(ms) }]),
    ...(chrono === null ? [] : [{ name: 'chrono-node', variants: chronoVariants(chrono) }]),
    ...(nlp === null ? [] : [{ name: 'compromise', variants: nlpVariants(nlp) }]),
  ];
};
