import * as z from 'zod';
import type { Answer } from './answer.ts';
import { pointOf } from './answer.ts';
import { fn, loadPackage, MS_A_MINUTE, PICKS, referenceDay, remember, type Pick, type Program } from './peer.ts';
import type { Asked, ValueRow } from './rows.ts';
import { timexDuration } from './timex.ts';
import { withUnit } from './units.ts';

interface View {
  readonly json: () => unknown;
}
interface Doc {
  readonly numbers: () => View;
  readonly percentages: () => View;
  readonly money: () => View;
  readonly durations: () => View;
  readonly dates: (options: { readonly today: string; readonly timezone: string }) => View;
}
type Nlp = ((text: string) => Doc) & { readonly plugin: (plugin: unknown) => void };

/** A number that compromise could not work out comes as NaN: none. */
const Numeric = z.union([z.number(), z.nan().transform(() => null)]).nullish();

const Found = z.object({
  text: z.string(),
  number: z.object({ num: Numeric, unit: z.string().nullish() }).optional(),
  fraction: z.object({ decimal: Numeric }).optional(),
  money: z.object({ num: Numeric, currency: z.string().nullish() }).optional(),
  dates: z.object({ start: z.string().nullish(), end: z.string().nullish() }).optional(),
  duration: z.record(z.string(), Numeric).optional(),
});
type Found = z.infer<typeof Found>;

type ViewOf = (doc: Doc, row: ValueRow) => View;
const numbers: ViewOf = (doc) => doc.numbers();
const percentages: ViewOf = (doc) => doc.percentages();
const money: ViewOf = (doc) => doc.money();
const dates: ViewOf = (doc, row) => doc.dates({ today: referenceDay(row), timezone: 'UTC' });
const durations: ViewOf = (doc) => doc.durations();

/** The views that one would ask for each type of answer, in turn, until one finds something. */
const VIEWS: Readonly<Record<Asked, readonly ViewOf[]>> = {
  count: [numbers],
  percent: [percentages],
  money: [money],
  quantity: [percentages, money, numbers],
  age: [durations],
  date: [dates],
  deadline: [dates],
  duration: [durations],
  time: [],
};

/** compromise throws on some texts: nothing found. */
const ask = (nlp: Nlp, view: ViewOf, row: ValueRow): unknown => {
  try {
    return view(nlp(row.quote), row).json();
  } catch {
    return [];
  }
};

const findIn =
  (nlp: Nlp) =>
  (row: ValueRow): readonly Found[] => {
    for (const view of VIEWS[row.asked]) {
      const found = z.array(Found).parse(ask(nlp, view, row));
      if (found.length > 0) return found;
    }
    return [];
  };

const chooseNumber = ({ number, fraction }: Found): Answer | null => {
  const value = fraction?.decimal ?? number?.num;
  return value == null ? null : pointOf(value);
};

const choosePercent = ({ number }: Found): Answer | null =>
  number?.num == null ? null : pointOf(number.num, 'percent');

const IRREGULAR: Readonly<Record<string, string>> = { feet: 'foot', inches: 'inch', pence: 'penny' };
const singular = (unit: string): string => IRREGULAR[unit] ?? unit.replace(/s$/, '');

const amount = (value: number, unit: string, row: ValueRow): Answer =>
  withUnit(pointOf(value), singular(unit), row.asked === 'money');

const chooseQuantity = ({ number, money: found }: Found, row: ValueRow): Answer | null => {
  if (found?.num != null && found.currency) return amount(found.num, found.currency, row);
  return number?.num != null && number.unit ? amount(number.num, number.unit, row) : null;
};

const DATE_UNITS: readonly (readonly [string, string])[] = [
  ['year', 'Y'],
  ['quarter', 'Q'],
  ['month', 'M'],
  ['week', 'W'],
  ['day', 'D'],
];
const CLOCK_UNITS: readonly (readonly [string, string])[] = [
  ['hour', 'H'],
  ['minute', 'M'],
  ['second', 'S'],
];

const chooseDuration = ({ duration = {} }: Found): Answer | null => {
  const write = (units: typeof DATE_UNITS): string =>
    units.map(([name, letter]) => (duration[name] ? `${duration[name]}${letter}` : '')).join('');
  const clock = write(CLOCK_UNITS);
  const iso = `P${write(DATE_UNITS)}${clock === '' ? '' : `T${clock}`}`;
  return iso === 'P' ? null : timexDuration(iso);
};

/** compromise ends a period at its last millisecond. */
const chooseDate = ({ dates: found }: Found): Answer | null => {
  if (found?.start == null) return null;
  const end = found.end == null ? null : Math.ceil((Date.parse(found.end) + 1) / MS_A_MINUTE);
  return { type: 'period', start: Date.parse(found.start) / MS_A_MINUTE, end };
};

const CHOICES: Readonly<Record<Asked, (found: Found, row: ValueRow) => Answer | null>> = {
  count: chooseNumber,
  percent: choosePercent,
  money: chooseQuantity,
  quantity: chooseQuantity,
  age: chooseDuration,
  date: chooseDate,
  deadline: chooseDate,
  duration: chooseDuration,
  time: () => null,
};

const choose = (found: readonly Found[], row: ValueRow, pick: Pick): Answer | null => {
  const picked = pick(found);
  return picked === undefined ? null : CHOICES[row.asked](picked, row);
};

/** compromise with its plugin for dates (numbers are part of it today); `null` where it is not installed. */
export const compromise = (): Program | null => {
  const nlp = loadPackage('compromise', fn<Nlp>());
  const plugin = loadPackage('compromise-dates', z.unknown());
  if (nlp === null || plugin === null) return null;
  nlp.plugin(plugin);
  const { find, without } = remember(findIn(nlp));
  const variants = Object.entries(PICKS).map(([name, pick]) => ({
    name,
    read: (row: ValueRow) => choose(find(row), row, pick),
  }));
  return { name: 'compromise', variants, without };
};
