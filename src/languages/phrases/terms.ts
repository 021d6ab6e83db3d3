import type { LanguagePack, Meanings, Wordings } from '../pack.ts';
import { foldFor } from './fold.ts';
import type { Term, TermClass } from './term.ts';

/** The wordings of a pack: what each may be, and how many words the longest has that begins with a word. */
export interface Terms {
  readonly of: ReadonlyMap<string, readonly Term[]>;
  /** Most words of a wording, by its first. */
  readonly longest: ReadonlyMap<string, number>;
  /** Longest wording in letters, for text without blanks. */
  readonly letters: number;
  readonly suffixes: readonly (readonly [ending: string, mark: string])[];
  readonly prefixes: readonly (readonly [beginning: string, mark: string])[];
}

const split = (wordings: Wordings | undefined): readonly string[] =>
  wordings === undefined ? [] : wordings.split('|').filter((one) => one !== '');

type Row = readonly [wording: string, term: Term];

const meanings = (type: TermClass, table: Meanings = {}): readonly Row[] =>
  Object.entries(table).flatMap(([english, wordings]) =>
    split(wordings).map((one): Row => [one, { type, english, value: Number(english) || 0 }]),
  );

const words = (type: TermClass, wordings: Wordings | undefined): readonly Row[] =>
  split(wordings).map((one): Row => [one, { type, english: '', value: 0 }]);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const listed = (type: TermClass, names: readonly string[], lists: readonly Wordings[]): readonly Row[] =>
  names.flatMap((english, index) => split(lists[index]).map((one): Row => [one, { type, english, value: index + 1 }]));

const rowsOf = (pack: LanguagePack): readonly Row[] => [
  ...meanings('number', pack.numbers),
  ...meanings('scale', pack.scales),
  ...words('glue', pack.glue),
  ...words('minus', pack.minus),
  ...words('point', pack.point),
  ...meanings('ordinal', pack.ordinals),
  ...words('ordinal-ending', pack.ordinalEndings),
  ...meanings('fraction', pack.fractions),
  ...meanings('vague', pack.vague),
  ...meanings('bound', pack.bounds),
  ...meanings('bound-behind', pack.boundsBehind),
  ...words('from', pack.from),
  ...words('to', pack.to),
  ...words('between', pack.between),
  ...words('and', pack.and),
  ...words('neutral', pack.neutral),
  ...meanings('unit', pack.units),
  ...meanings('unit-before', pack.unitsBefore),
  ...meanings('currency', pack.currencies),
  ...meanings('noun', pack.nouns),
  ...meanings('time', pack.times),
  ...listed('month', MONTHS, pack.months),
  ...listed('weekday', WEEKDAYS, pack.weekdays),
  ...meanings('day', pack.days),
  ...meanings('date-after', pack.datesAfter),
  ...meanings('date-before', pack.datesBefore),
  ...meanings('edge', pack.edges),
  ...meanings('edge-behind', pack.edgesBehind),
  ...meanings('turn', pack.turns),
  ...words('ago', pack.ago),
  ...words('ahead', pack.ahead),
  ...words('year-mark', pack.marks?.year),
  ...words('month-mark', pack.marks?.month),
  ...words('day-mark', pack.marks?.day),
  ...words('no', pack.polarity.no),
  ...words('possible', pack.polarity.possible),
  ...words('denial', pack.polarity.denial),
];

const affixes = (table: Meanings | undefined, fold: (text: string) => string): readonly (readonly [string, string])[] =>
  Object.entries(table ?? {})
    .flatMap(([mark, forms]) => split(forms).map((form) => [fold(form), mark] as const))
    .toSorted(([a], [b]) => b.length - a.length);

const build = (pack: LanguagePack): Terms => {
  const fold = foldFor(pack);
  const of = new Map<string, Term[]>();
  const longest = new Map<string, number>();
  let letters = 1;
  for (const [wording, term] of rowsOf(pack)) {
    const folded = fold(wording);
    of.set(folded, [...(of.get(folded) ?? []), term]);
    const parts = folded.split(' ');
    const [first = ''] = parts;
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
    letters = Math.max(letters, folded.length);
  }
  return { of, longest, letters, suffixes: affixes(pack.suffixes, fold), prefixes: affixes(pack.prefixes, fold) };
};

const built = new WeakMap<LanguagePack, Terms>();

/** The wordings of a pack, made once. */
export const termsOf = (pack: LanguagePack): Terms => {
  const known = built.get(pack);
  if (known !== undefined) return known;
  const terms = build(pack);
  built.set(pack, terms);
  return terms;
};
