import { MONTH_NAMES, WEEKDAY_NAMES } from '../en/calendar-words.ts';
import type { LanguagePack, Meanings, Wordings } from '../pack.ts';
import { foldFor } from './fold.ts';
import { BOUND_SIGNS, CURRENCY_CODES, SCALE_SIGNS, UNIT_SYMBOLS } from './symbols.ts';
import type { Term, TermClass } from './term.ts';

/** The wordings of a pack: what each may be, and how many words the longest has that begins with a word. */
export interface Terms {
  /** Words of plain letters for such with accents, which may be left out. */
  readonly plain: ReadonlyMap<string, string>;
  readonly of: ReadonlyMap<string, readonly Term[]>;
  /** Most words of a wording, by its first. */
  readonly longest: ReadonlyMap<string, number>;
  /** Longest wording in letters, for text without blanks. */
  readonly letters: number;
  /** What a word for two says one of. */
  readonly duals: ReadonlyMap<string, string>;
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

const words = (type: TermClass, wordings: Wordings | undefined, value = 0): readonly Row[] =>
  split(wordings).map((one): Row => [one, { type, english: '', value }]);

const listed = (type: TermClass, names: readonly string[], lists: readonly Wordings[]): readonly Row[] =>
  names.flatMap((english, index) => split(lists[index]).map((one): Row => [one, { type, english, value: index + 1 }]));

const SYMBOLS: readonly Row[] = [
  ...meanings('unit', UNIT_SYMBOLS),
  ...meanings('scale', SCALE_SIGNS),
  ...meanings('bound', BOUND_SIGNS),
  ...CURRENCY_CODES.map((code): Row => [code.toLowerCase(), { type: 'currency', english: code, value: 0 }]),
];

const seasonsOf = ({ seasons = {} }: LanguagePack): Meanings =>
  Object.fromEntries(Object.entries(seasons).map(([season, wordings]) => [`the ${season} of`, wordings]));

const dayPartsOf = ({ dayParts = {} }: LanguagePack): Meanings =>
  Object.fromEntries(Object.entries(dayParts).map(([part, wordings]) => [`the ${part} of`, wordings]));

/** Behind the year, which may have the ending of what belongs to the word behind it. */
const seasonsBehind = (pack: LanguagePack): Meanings =>
  Object.fromEntries(
    Object.entries(seasonsOf(pack)).map(([season, wordings]) => [
      season,
      [wordings, ...wordings.split('|').map((wording) => `+gen ${wording}`)].join('|'),
    ]),
  );

const rowsOf = (pack: LanguagePack): readonly Row[] => [
  ...meanings('number', pack.numbers),
  ...meanings('scale', pack.scales),
  ...meanings('scale-behind', pack.scalesBehind),
  ...words('glue', pack.glue, pack.unitsFirst === true ? 1 : pack.glueParts === true ? 2 : 0),
  ...words('minus', pack.minus),
  ...words('point', pack.point),
  ...words('loose-point', pack.loosePoint),
  ...meanings('ordinal', pack.ordinals),
  ...words('ordinal-ending', pack.ordinalEndings),
  ...meanings('fraction', pack.fractions),
  ...words('part', pack.parts),
  ...words('over', pack.over),
  ...meanings('vague', pack.vague),
  ...meanings('bound', pack.bounds),
  ...meanings('bound-behind', pack.boundsBehind),
  ...words('from', pack.from),
  ...words('to', pack.to),
  ...words('between', pack.between),
  ...words('and', pack.and),
  ...words('of', pack.of),
  ...words('framed', pack.framed),
  ...words('by', pack.by),
  ...words('ratio', pack.ratio),
  ...words('comparing', pack.comparing),
  ...words('verb', pack.verbs),
  ...words('between-behind', pack.betweenBehind),
  ...words('neutral', pack.neutral),
  ...words('lasting', pack.lasting),
  ...meanings('unit', pack.units),
  ...meanings('unit-before', pack.unitsBefore),
  ...meanings('currency', pack.currencies),
  ...meanings('rate', pack.rates),
  ...meanings('noun', pack.nouns),
  ...words('noun', pack.counters),
  ...meanings('time', pack.times),
  ...words('lone', pack.lone?.bare),
  ...words('lone-bounded', pack.lone?.bounded),
  ...meanings('length', pack.lengths),
  ...words('plural', pack.plurals),
  ...listed('month', MONTH_NAMES, pack.months),
  ...listed('weekday', WEEKDAY_NAMES, pack.weekdays),
  ...meanings('day', pack.days),
  ...meanings('named-day', pack.namedDays),
  ...meanings('date-after', pack.datesAfter),
  ...meanings('date-before', pack.datesBefore),
  ...meanings('edge', pack.edges),
  ...meanings('edge-behind', pack.edgesBehind),
  ...meanings('edge', seasonsOf(pack)),
  ...(pack.edgesBehind === undefined ? [] : meanings('edge-behind', seasonsBehind(pack))),
  ...meanings('part-of-day', dayPartsOf(pack)),
  ...meanings('time-of-day', pack.timesOfDay),
  ...words('stretch', pack.stretches),
  ...meanings('turn', pack.turns),
  ...words('ago', pack.ago),
  ...words('decade-before', pack.decades?.before),
  ...words('decade-behind', pack.decades?.behind),
  ...words('ahead', pack.ahead),
  ...words('ahead', pack.fromNow, 1),
  ...words('later', pack.later),
  ...words('year-mark', pack.marks?.year),
  ...words('year-before', pack.marks?.yearBefore),
  ...words('month-mark', pack.marks?.month),
  ...words('day-mark', pack.marks?.day),
  ...words('day-before', pack.marks?.dayBefore),
  ...meanings('clock', pack.clock?.named),
  ...words('clock-at', pack.clock?.at),
  ...words('clock-hours', pack.clock?.hours),
  ...words('clock-hour', pack.clock?.hour),
  ...meanings('day-part', pack.clock?.parts).map(([wording, term]): Row => [
    wording,
    { ...term, value: pack.clock?.partsTell === true ? 1 : 0 },
  ]),
  ...meanings('clock-past', pack.clock?.past),
  ...meanings('zone', pack.clock?.zones),
  ...words('zone-word', pack.clock?.zoneWords),
  ...words('age-mark', pack.ages?.marks),
  ...words('age-mark', pack.ages?.people, 1),
  ...meanings('age-unit', pack.ages?.units),
  ...meanings('age-bound', pack.ages?.bounds),
  ...words('no', pack.polarity.no),
  ...words('possible', pack.polarity.possible),
  ...words('denial', pack.polarity.denial),
];

const affixes = (table: Meanings | undefined, fold: (text: string) => string): readonly (readonly [string, string])[] =>
  Object.entries(table ?? {})
    .flatMap(([mark, forms]) => split(forms).map((form) => [fold(form), mark] as const))
    .toSorted(([a], [b]) => b.length - a.length);

const FIRST_WORD = /^[\p{L}\p{M}]+(?=[ .]|$)/u;

/** A wording with blanks for the hyphens and apostrophes between its words. */
export const spaced = (wording: string): string =>
  wording.replace(/(?<=[\p{L}\p{M}.])[-'](?=[\p{L}\p{M}])/gu, ' ').replace(/'$/u, '');

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const build = (pack: LanguagePack): Terms => {
  const fold = foldFor(pack);
  const of = new Map<string, Term[]>();
  const longest = new Map<string, number>();
  let letters = 1;
  for (const [wording, term] of rowsOf(pack)) {
    const folded = spaced(fold(wording));
    of.set(folded, [...(of.get(folded) ?? []), term]);
    const parts = folded.split(' ');
    const first = FIRST_WORD.exec(folded)?.[0] ?? parts[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
    letters = Math.max(letters, folded.length);
  }
  for (const [symbol, term] of SYMBOLS) if (!of.has(symbol)) of.set(symbol, [term]);
  const plain = new Map([...of.keys()].map((word) => [withoutAccents(word), word] as const));
  return {
    of,
    plain,
    longest,
    letters,
    duals: new Map(affixes(pack.duals, fold)),
    suffixes: affixes(pack.suffixes, fold),
    prefixes: affixes(pack.prefixes, fold),
  };
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
