import type { Amount } from '../../model/values.ts';
import { equalIntervals, isPoint } from './interval.ts';
import { toAmount } from './to-amount.ts';
import { several, vaguePlural } from './vague.ts';
import { modifierBefore } from './wordings.ts';
import { tokenise } from './tokens.ts';
import type { Core } from './shapes.ts';

const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');

/** Three decimals behind a short number would read as groups: 1.255 is written 1.2550. */
const decimalsOf = (whole: string, decimals: string): string =>
  decimals.length === 3 && whole.length <= 3 && whole !== '0' ? `${decimals}0` : decimals;

/** A number in digits: groups of three parted by commas, a point before decimals; reading it again gives the number. */
export const formatNumber = (value: number): string => {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const sign = value < 0 ? '-' : '';
  if (whole.includes('e') || decimals?.includes('e') === true) return String(value);
  return decimals === undefined ? sign + grouped(whole) : `${sign}${grouped(whole)}.${decimalsOf(whole, decimals)}`;
};

const VAGUE_NAMES: ReadonlyMap<number, string> = new Map([
  [10, 'tens'],
  [12, 'dozens'],
  [20, 'scores'],
  [100, 'hundreds'],
  [1e3, 'thousands'],
  [1e4, 'tens of thousands'],
  [1e5, 'hundreds of thousands'],
  [1e6, 'millions'],
  [1e7, 'tens of millions'],
  [1e8, 'hundreds of millions'],
  [1e9, 'billions'],
  [1e10, 'tens of billions'],
  [1e11, 'hundreds of billions'],
  [1e12, 'trillions'],
]);

const SEVERAL_NAMES: ReadonlyMap<number, string> = new Map([
  [1, 'several'],
  [12, 'several dozen'],
  [20, 'several score'],
  [100, 'several hundred'],
  [1e3, 'several thousand'],
  [1e5, 'several lakh'],
  [1e6, 'several million'],
  [1e7, 'several crore'],
  [1e9, 'several billion'],
  [1e12, 'several trillion'],
]);

interface Form {
  readonly text: string;
  readonly amount: Amount;
}

const built = (text: string, core: Core, wordings: readonly string[]): Form => {
  const modifiers = wordings.flatMap((words) => modifierBefore(tokenise(words), 0)?.modifier ?? []);
  return { text: [...wordings, text].join(' '), amount: toAmount(core, modifiers).amount };
};

const coreOf = (stated: readonly number[]): Core => ({
  stated,
  alternative: undefined,
  form: 'cardinal',
  least: undefined,
  below: undefined,
  unit: undefined,
  lowUnit: undefined,
  problem: undefined,
  plain: false,
  from: 0,
  bare: 0,
  next: 0,
});

const vagueForms = (stated: number): readonly Form[] => {
  const row = (name: string | undefined, { least, below }: { readonly least: number; readonly below: number }) => {
    if (name === undefined) return [];
    const core: Core = { ...coreOf([stated]), form: 'vague', least, below };
    return ['', 'more than', 'at least', 'up to', 'fewer than'].map((bound) =>
      built(name, core, bound === '' ? [] : [bound]),
    );
  };
  return [...row(VAGUE_NAMES.get(stated), vaguePlural(stated)), ...row(SEVERAL_NAMES.get(stated), several(stated))];
};

const HEDGE_NAMES = ['about', 'nearly', 'just over', 'just under'];
const BOUND_NAMES = ['more than', 'at least', 'fewer than', 'at most'];

/** How an upper bound is worded, and how numbers are written. */
interface Style {
  readonly less: 'fewer' | 'less';
  readonly write: (value: number) => string;
}

const statedText = (stated: readonly number[], { write }: Style): string => {
  const [low = 0, high] = stated;
  return high === undefined ? write(low) : `${write(low)} to ${write(high)}`;
};

/** Every way in which a hedged amount may have been worded. */
const hedgedForms = (amount: Amount, style: Style): readonly Form[] => {
  const core = coreOf(amount.stated);
  const text = statedText(amount.stated, style);
  const oneHedge = HEDGE_NAMES.map((hedge) => built(text, core, [hedge]));
  const bounded = HEDGE_NAMES.flatMap((hedge) => BOUND_NAMES.map((bound) => built(text, core, [bound, hedge])));
  const odd: Form = {
    text: `${text}-odd`,
    amount: toAmount(core, [
      { type: 'approximation', wording: { words: 'odd', under: false, over: true, place: 'after' } },
    ]).amount,
  };
  const [only] = amount.stated;
  const vague = amount.stated.length === 1 && only !== undefined ? vagueForms(only) : [];
  return [...vague, ...oneHedge, ...bounded, odd];
};

const hedgedText = (amount: Amount, style: Style): string | undefined =>
  hedgedForms(amount, style).find((form) => form.amount.approximate && equalIntervals(form.amount, amount))?.text;

const oneSided = (amount: Amount, style: Style): string => {
  if (amount.min === null)
    return `${amount.maxOpen ? `${style.less} than` : 'at most'} ${style.write(amount.max ?? 0)}`;
  const isRange = amount.stated.length === 2 && amount.stated[0] === amount.min && amount.minOpen;
  const stated = isRange ? statedText(amount.stated, style) : style.write(amount.min);
  return `${amount.minOpen ? 'more than' : 'at least'} ${stated}`;
};

const twoSided = (amount: Amount, style: Style): string => {
  const [min, max] = [style.write(amount.min ?? 0), style.write(amount.max ?? 0)];
  if (!amount.minOpen && !amount.maxOpen) return `${min} to ${max}`;
  const upper = amount.maxOpen ? `${style.less} than` : 'at most';
  return `${amount.minOpen ? 'more than' : 'at least'} ${min} and ${upper} ${max}`;
};

const exactText = (amount: Amount, style: Style): string => {
  if (isPoint(amount)) return style.write(amount.min ?? 0);
  if (amount.min === null && amount.max === null) return 'any number';
  return amount.min === null || amount.max === null ? oneSided(amount, style) : twoSided(amount, style);
};

/**
 * An amount in words: "1,960", "more than 1,400", "about 2,000", "15 to 20", "dozens". Reading them again gives the
 * amount. `less` is how an upper bound is worded: fewer things, less of a measure; `write` writes its numbers.
 */
export const formatAmount = (amount: Amount, less: 'fewer' | 'less' = 'fewer', write = formatNumber): string => {
  const style = { less, write };
  return (amount.approximate ? hedgedText(amount, style) : undefined) ?? exactText(amount, style);
};
