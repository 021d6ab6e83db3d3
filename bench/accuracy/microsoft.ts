import * as z from 'zod';
import type { Answer, PeriodAnswer } from './answer.ts';
import { pointOf } from './answer.ts';
import {
  fn,
  loadPackage,
  MINUTES_A_DAY,
  MS_A_MINUTE,
  PICKS,
  referenceDate,
  remember,
  type Pick,
  type Program,
} from './peer.ts';
import type { Asked, ValueRow } from './rows.ts';
import { timexDuration, timexPeriod } from './timex.ts';
import { withUnit } from './units.ts';

type Model = (text: string, culture: string) => unknown;
type DateModel = (text: string, culture: string, options: number, reference: Date) => unknown;

const Suite = z.object({
  recognizeNumber: fn<Model>(),
  recognizePercentage: fn<Model>(),
  recognizeCurrency: fn<Model>(),
  recognizeDimension: fn<Model>(),
  recognizeAge: fn<Model>(),
  recognizeDateTime: fn<DateModel>(),
});
type Suite = z.infer<typeof Suite>;

const Candidate = z.object({
  timex: z.string().default(''),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
});
const Found = z.object({
  text: z.string(),
  resolution: z
    .object({ value: z.string().nullish(), unit: z.string().nullish(), values: z.array(Candidate).optional() })
    .nullable(),
});
type Candidate = z.infer<typeof Candidate>;
type Found = z.infer<typeof Found>;

const CULTURE = 'en-us';

/** The models that one would ask for each type of answer, in turn, until one finds something. */
const MODELS: Readonly<Record<Asked, readonly (keyof Suite)[]>> = {
  count: ['recognizeNumber'],
  percent: ['recognizePercentage'],
  money: ['recognizeCurrency'],
  quantity: ['recognizeDimension', 'recognizeCurrency', 'recognizePercentage'],
  age: ['recognizeAge'],
  date: ['recognizeDateTime'],
  deadline: ['recognizeDateTime'],
  duration: ['recognizeDateTime'],
  time: [],
};

const ask = (suite: Suite, model: keyof Suite, row: ValueRow): readonly Found[] => {
  const found =
    model === 'recognizeDateTime'
      ? suite.recognizeDateTime(row.quote, CULTURE, 0, referenceDate(row))
      : suite[model](row.quote, CULTURE);
  return z.array(Found).parse(found);
};

const findIn =
  (suite: Suite) =>
  (row: ValueRow): readonly Found[] => {
    for (const model of MODELS[row.asked]) {
      const found = ask(suite, model, row);
      if (found.length > 0) return found;
    }
    return [];
  };

/** Which of the candidates ("September" of last year or of this) is taken: they come with the past one first. */
type Prefer = (values: readonly PeriodAnswer[], reference: number) => PeriodAnswer | undefined;

const distance = (value: PeriodAnswer, reference: number): number => Math.abs((value.start ?? 0) - reference);

const PREFERENCES: Readonly<Record<string, Prefer>> = {
  past: (values) => values[0],
  future: (values) => values.at(-1),
  nearest: (values, reference) => values.toSorted((a, b) => distance(a, reference) - distance(b, reference))[0],
};

const minuteOf = (moment: string): number =>
  Date.parse(moment.includes(':') ? `${moment.replace(' ', 'T')}Z` : moment) / MS_A_MINUTE;

const dayOrMoment = (value: string): PeriodAnswer => {
  const start = minuteOf(value);
  return { type: 'period', start, end: start + (value.includes(':') ? 1 : MINUTES_A_DAY) };
};

/** The resolved days where there are some, else a TIMEX that names them itself ("1989-SU"). */
const periodOf = ({ timex, value, start, end }: Candidate): readonly PeriodAnswer[] => {
  if (start !== undefined && end !== undefined) return [{ type: 'period', start: minuteOf(start), end: minuteOf(end) }];
  if (value !== undefined && /^\d{4}-/.test(value)) return [dayOrMoment(value)];
  const definite = timexPeriod(timex);
  return definite === null ? [] : [definite.answer];
};

type Choose = (found: Found, row: ValueRow, prefer: Prefer) => Answer | null;

const numberOf = (found: Found): number | null => {
  const value = found.resolution?.value;
  return value == null ? null : Number(value.replace('%', ''));
};

const chooseNumber: Choose = (found) => {
  const number = numberOf(found);
  return number === null ? null : pointOf(number);
};

const choosePercent = (found: Found): Answer | null => {
  const number = numberOf(found);
  return number === null ? null : pointOf(number, 'percent');
};

const chooseQuantity: Choose = (found, row) => {
  const number = numberOf(found);
  const unit = found.resolution?.unit;
  if (number === null || unit == null) return choosePercent(found);
  return withUnit(pointOf(number), unit, row.asked === 'money');
};

const AGE_UNITS: Readonly<Record<string, string>> = { Year: 'Y', Month: 'M', Week: 'W', Day: 'D' };

const chooseAge: Choose = (found) => {
  const unit = AGE_UNITS[found.resolution?.unit ?? ''];
  const number = numberOf(found);
  return unit === undefined || number === null ? null : timexDuration(`P${number}${unit}`);
};

const chooseDate: Choose = (found, row, prefer) => {
  const values = (found.resolution?.values ?? []).flatMap(periodOf);
  return prefer(values, referenceDate(row).getTime() / MS_A_MINUTE) ?? null;
};

const chooseDuration: Choose = (found) => {
  const [first] = found.resolution?.values ?? [];
  return first === undefined ? null : timexDuration(first.timex);
};

const CHOICES: Readonly<Record<Asked, Choose>> = {
  count: chooseNumber,
  percent: choosePercent,
  money: chooseQuantity,
  quantity: chooseQuantity,
  age: chooseAge,
  date: chooseDate,
  deadline: chooseDate,
  duration: chooseDuration,
  time: () => null,
};

const choose = (found: readonly Found[], row: ValueRow, pick: Pick, prefer: Prefer): Answer | null => {
  const picked = pick(found);
  return picked === undefined ? null : CHOICES[row.asked](picked, row, prefer);
};

/** Microsoft Recognizers-Text, with the model of each type of answer; `null` where it is not installed. */
export const microsoft = (): Program | null => {
  const suite = loadPackage('@microsoft/recognizers-text-suite', Suite);
  if (suite === null) return null;
  const { find, without } = remember(findIn(suite));
  const variants = Object.entries(PICKS).flatMap(([pickName, pick]) =>
    Object.entries(PREFERENCES).map(([preferName, prefer]) => ({
      name: `${pickName}, ${preferName}`,
      read: (row: ValueRow) => choose(find(row), row, pick, prefer),
    })),
  );
  return { name: 'Microsoft recognizers', variants, without };
};
