import { nounsIn } from './counted.ts';
import { DEEDS } from './deeds/index.ts';
import { EVENTS, RIVALS, type Deeds } from './deeds/table.ts';
import { packOf } from './packs/index.ts';
import { foldFor } from './phrases/fold.ts';
import { termsOf } from './phrases/terms.ts';

/** A quote with the rest of its sentence, and the language that they are in. */
export interface Quoted {
  readonly tag: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Whether it is a day or an hour that is quoted. */
  readonly isWhen: boolean;
}

/** By which words a sentence tells what is quoted of it, as far as the tables of its language know. */
export interface ToldIn {
  readonly tag: string;
  /** What its clause tells, else its sentence, by the English verbs; and the words that do. */
  readonly deeds: ReadonlySet<string>;
  readonly saying: readonly string[];
  /** Other words of the sentence that may tell something, folded. */
  readonly words: readonly string[];
  /** What is counted: in English where that is known. */
  readonly counted: readonly string[];
}

interface Row {
  readonly deed: string;
  readonly pattern: RegExp;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** One pattern a deed, for whole words and such as begin so. */
const rowsOf = (table: Deeds, fold: (text: string) => string): readonly Row[] =>
  Object.entries(table).map(([deed, wordings]) => {
    const forms = wordings
      .split('|')
      .map((wording) =>
        wording.endsWith('-') ? `${escaped(fold(wording.slice(0, -1)))}[\\p{L}\\p{M}]*` : escaped(fold(wording)),
      );
    return { deed, pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms.join('|')})(?![\\p{L}\\p{M}])`, 'gu') };
  });

interface Table {
  readonly fold: (text: string) => string;
  readonly rows: readonly Row[];
  /** Words that say nothing of what is told. */
  readonly isIdle: (word: string) => boolean;
}

const made = new Map<string, Table>();

const tableOf = (tag: string): Table => {
  const known = made.get(tag);
  if (known !== undefined) return known;
  const pack = packOf(tag);
  const fold = foldFor(pack ?? { tag });
  const of = pack === undefined ? undefined : termsOf(pack).of;
  const table: Table = {
    fold,
    rows: rowsOf(DEEDS[tag] ?? {}, fold),
    isIdle: (word) => of?.get(word)?.some(({ type }) => type !== 'noun') === true,
  };
  made.set(tag, table);
  return table;
};

/** Where a clause ends beside what is quoted: at a mark or at another number. */
const ENDS = /[,;:.()«»“”„!?؟،؛…–—]|\d[\d.,]*/u;

const lastClause = (text: string): string => text.split(new RegExp(ENDS, 'gu')).at(-1) ?? '';
const firstClause = (text: string): string => text.split(ENDS)[0] ?? '';

interface Found {
  readonly deeds: ReadonlySet<string>;
  readonly saying: readonly string[];
  /** The words of both, and of what tells nothing of its own. */
  readonly idle: readonly string[];
}

interface Match {
  readonly deed: string;
  readonly word: string;
  readonly from: number;
  readonly next: number;
}

/** Of two wordings the longer one tells: "hayatını kaybetti" is no loss. */
const isWithinOther = (one: Match, all: readonly Match[]): boolean =>
  all.some((other) => other.word.length > one.word.length && other.from <= one.from && one.next <= other.next);

const OF_DAYS: ReadonlySet<string> = new Set(EVENTS);

const deedsIn = (text: string, { rows }: Table, isWhen: boolean): Found => {
  const asked = isWhen ? rows : rows.filter(({ deed }) => !OF_DAYS.has(deed));
  const all = asked.flatMap(({ deed, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }): Match => ({
      deed,
      word,
      from: index,
      next: index + word.length,
    })),
  );
  const found = all.filter((one) => !isWithinOther(one, all));
  const told = found.filter(({ deed }) => deed !== 'be');
  return {
    deeds: new Set(told.map(({ deed }) => deed)),
    saying: [...new Set(told.map(({ word }) => word))],
    idle: found.flatMap(({ word }) => word.split(' ')),
  };
};

/** Shorter words join others, in every language that is read. */
const LEAST_LETTERS = 4;
/** Code units of a sentence on either side that are looked at. */
const MOST = 600;

const contentIn = (text: string, { isIdle }: Table, idle: readonly string[]): readonly string[] => {
  const said = new Set(idle);
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= LEAST_LETTERS && !isIdle(word) && !said.has(word)))];
};

/** By which words a sentence tells what is quoted of it. Linear in its length, of which the part near the quote is looked at. */
export const toldIn = ({ tag, before, quote, after, isWhen }: Quoted): ToldIn => {
  const table = tableOf(tag);
  const { fold } = table;
  const [ahead, words, behind] = [fold(before.slice(-MOST)), fold(quote), fold(after.slice(0, MOST))];
  const clause = deedsIn(`${lastClause(ahead)} ${firstClause(behind)} . ${words}`, table, isWhen);
  const whole = `${ahead} ${behind}`;
  const all = deedsIn(whole, table, isWhen);
  const { deeds, saying } = clause.deeds.size > 0 ? clause : all;
  return { tag, deeds, saying, words: contentIn(whole, table, all.idle), counted: nounsIn(quote, tag) };
};

/** Of two forms of one word the beginnings are alike, but for an ending. */
const isOneWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  const least = Math.max(LEAST_LETTERS, Math.min(a.length, b.length) - 1);
  return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least);
};

const isAmong = (word: string, words: readonly string[]): boolean => words.some((one) => isOneWord(one, word));

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => isAmong(word, others));

/** Whether two sentences tell one deed, and none of either is told of what another is not told of. */
const isOneDeed = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((deed) => b.has(deed)) && RIVALS.every((row) => row.every((deed) => a.has(deed) === b.has(deed)));

/** Whether a sentence tells nothing of what is quoted, but what it counts: "there were [52 miners]". */
export const isSilentIn = ({ deeds, words }: ToldIn): boolean => deeds.size === 0 && words.length === 0;

const isShared = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => isAmong(word, b));

/** Whether two quotes may count one thing: one that is not named may be any. */
export const mayCountOne = ({ counted: a }: ToldIn, { counted: b }: ToldIn): boolean =>
  a.length === 0 || b.length === 0 || isShared(a, b);

/** Whether sentences whose deeds are not known have the same words, or, in two languages, count what is named alike. */
const isOneWording = (a: ToldIn, b: ToldIn): boolean => {
  const [inB, inA] = [isWithin(a.words, b.words), isWithin(b.words, a.words)];
  return a.tag === b.tag ? inB || inA : (inB && inA) || isShared(a.counted, b.counted);
};

/**
 * Whether two sentences, of which one at least is not in English, tell what is quoted of them alike: one deed of one thing;
 * in one language, by the same words. What the tables do not know is not alike. The same either way.
 */
export const isToldAlikeIn = (a: ToldIn, b: ToldIn): boolean => {
  if (!mayCountOne(a, b)) return false;
  return a.deeds.size > 0 || b.deeds.size > 0 ? isOneDeed(a.deeds, b.deeds) : isOneWording(a, b);
};

/** The words by which a sentence tells it, as they are shown, with what it counts. */
export const sayingOf = ({ saying, words, counted }: ToldIn): string =>
  [...(saying.length > 0 ? saying : words).slice(0, 3), ...counted].join(' ');
