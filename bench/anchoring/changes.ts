import type { KindName } from '../../src/model/values.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import type { Chances, TrueQuote } from './quotes.ts';

/** A quote after a change; `undefined` where the change cannot be made to it. */
type Change = (quote: TrueQuote, chances: Chances, other: () => TrueQuote | undefined) => string | undefined;

/** The text of a quote's source, set in another way where the quote stands; `undefined` where it cannot be. */
type Setting = (quote: TrueQuote, chances: Chances) => string | undefined;

/** What must become of a changed quote. */
type Expected = 'anchors' | 'quote-drifted' | 'quote-misattributed' | 'quote-spliced' | 'quote-truncated';

/** One row of the table. */
export interface ChangeClass {
  readonly name: string;
  readonly expected: Expected;
  readonly change: Change;
  /** What the source's text is held to be instead: the change is in how it is set. */
  readonly setting?: Setting;
  /** The kind of answer that the changed quote gives, where it is not that of the quote it was made from. */
  readonly kindOf?: (changed: string) => KindName;
}

const replaceAt = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Replaces one of the matches of a pattern by what `make` makes of it. */
const atOne =
  (pattern: RegExp, make: (match: string, chances: Chances) => string | undefined): Change =>
  ({ exact }, chances) => {
    const match = chances.pick([...exact.matchAll(pattern)]);
    const by = match && make(match[0], chances);
    return match === undefined || by === undefined || by === match[0]
      ? undefined
      : replaceAt(exact, match.index, match.index + match[0].length, by);
  };

const otherOf =
  (words: readonly string[]) =>
  (word: string, chances: Chances): string | undefined =>
    chances.pick(words.filter((one) => one.toLowerCase() !== word.toLowerCase()));

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const CALENDAR = new RegExp(`\\b(?:${[...MONTHS, ...DAYS].join('|')})\\b`, 'gu');
const SCALES = ['hundred', 'thousand', 'million', 'billion', 'hundreds', 'thousands', 'dozens', 'percent', 'half'];
const SCALE = new RegExp(`\\b(?:${SCALES.join('|')}|dozen|two|three|four|five|seven|nine)\\b`, 'giu');
const NUMBER_WORDS = 'two three four five six seven eight nine ten'.split(' ');

const changedScale = (word: string, chances: Chances): string | undefined =>
  otherOf(NUMBER_WORDS.includes(word.toLowerCase()) ? NUMBER_WORDS : SCALES)(word, chances);

const swapDigits = (numeral: string, chances: Chances): string | undefined => {
  const places = [...numeral.matchAll(/(?=(\d)[.,]?(\d))/gu)].filter(([, a, b]) => a !== b);
  const place = chances.pick(places);
  if (place === undefined) return undefined;
  const width = /^\d[.,]/u.test(numeral.slice(place.index)) ? 3 : 2;
  const part = numeral.slice(place.index, place.index + width);
  return replaceAt(numeral, place.index, place.index + width, Array.from(part).reverse().join(''));
};

const NUMERAL = /\d[\d.,]*/gu;
const changeDigit = (numeral: string, chances: Chances): string | undefined => {
  const at = chances.pick([...numeral.matchAll(/\d/gu)])?.index;
  if (at === undefined) return undefined;
  const digit = (Number(numeral.charAt(at)) + 1 + chances.below(8)) % 10;
  return replaceAt(numeral, at, at + 1, String(digit === 0 && at === 0 ? 9 : digit));
};

const AUXILIARY = /(?<=\S\s)(?:is|are|was|were|will|would|has|have|had|can|could|did|does)(?=\s\S)/gu;
const addNegation = atOne(AUXILIARY, (word) => `${word} not`);

const NEGATION = /(?<=\S\s)(?:not|no|never|nor)\s(?=\S)/gu;
const dropNegation = atOne(NEGATION, () => '');

/** A name is a capitalised word that opens no sentence; one of its inner letters is doubled, dropped or replaced. */
const NAME = /(?<=\p{Ll}[,\s]{1,2})\p{Lu}\p{Ll}{3,}/gu;
const respell = (name: string, chances: Chances): string | undefined => {
  const at = 1 + chances.below(name.length - 2);
  const letter = name.charAt(at);
  const ways = [letter + letter, '', chances.pick(Array.from('aeiouyrkz').filter((one) => one !== letter)) ?? ''];
  return replaceAt(name, at, at + 1, chances.pick(ways) ?? '');
};

/** Words whose loss changes no fact by itself are left in place. */
const DROPPED = /(?<=\S\s)\p{L}{4,}\s(?=\S+\s\S)/gu;

const STRAIGHT: readonly (readonly [RegExp, string])[] = [
  [/[‘’`´]/gu, "'"],
  [/[“”]/gu, '"'],
  [/[–—]/gu, '-'],
];
const CURLY: readonly (readonly [RegExp, string])[] = [
  [/'/gu, '’'],
  [/"/gu, '”'],
  [/-/gu, '‑'],
  [/fi/gu, 'ﬁ'],
  [/(?<=\p{L}{3})(?=\p{L}{3})/u, '\u00AD'],
];

const typography: Change = ({ exact }, chances) => {
  const rewrite = (rules: typeof CURLY): string => rules.reduce((text, [from, to]) => text.replace(from, to), exact);
  const changed = [rewrite(STRAIGHT), rewrite(CURLY), exact.normalize('NFD')].filter((text) => text !== exact);
  return chances.pick(changed);
};

const whiteSpace: Change = ({ exact }, chances) => {
  const spaces = ['  ', '\n', '\u00A0', '\t', ' \n  ', '\u202F'];
  return exact.replace(/\s+/gu, (space) => (chances.below(2) === 0 ? space : (chances.pick(spaces) ?? space)));
};

const replaced = (text: string, pattern: RegExp, by: () => string): string | undefined => {
  const changed = text.replace(pattern, by);
  return changed === text ? undefined : changed;
};

const doubledMarks: Change = ({ exact }) => replaced(exact, /["“”]/gu, () => "''");

const doubledHyphens: Change = ({ exact }, chances) =>
  replaced(exact, /[–—]/gu, () => chances.pick(['--', '---']) ?? '--');

/** A word is broken as typesetters do it: with two letters or more on either side. */
const BREAKABLE = /(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu;
const brokenWord: Setting = ({ exact, source, start }, chances) => {
  const word = chances.pick([...exact.matchAll(BREAKABLE)]);
  // A quote that runs over lines may be kept from it by their lengths, which a broken word changes.
  if (word === undefined || /[\r\n]/u.test(exact)) return undefined;
  const at = start + word.index + 2 + chances.below(word[0].length - 4);
  return replaceAt(source.text, at, at, chances.pick(['-\n', '- \n', '\u2010\r\n']) ?? '-\n');
};

const asItStands: Change = ({ exact }) => exact;

/** Both pieces keep at least half of their words, so that a reader would take the whole for one sentence. */
const joinPieces: Change = ({ exact, source, start }, _chances, other) => {
  const second = other();
  if (second?.source.id !== source.id) return undefined;
  const apart = Math.min(
    Math.abs(second.start - start - exact.length),
    Math.abs(start - second.start - second.exact.length),
  );
  return apart < exact.length + second.exact.length || second.start === start ? undefined : `${exact} ${second.exact}`;
};

/** Cuts a quote right behind a word at its front, or before one at its end, that changes what the rest says. */
const EDGE = /^(?:\S+\s){0,8}?(?:not|never|at least|more than|over|nearly|about|reportedly|likely|roughly|around)\s/iu;
const shorten: Change = ({ exact }) => {
  const cut = EDGE.exec(exact)?.[0];
  const rest = cut === undefined ? '' : exact.slice(cut.length);
  const counts = cut !== undefined && /(?:least|than|over|nearly|about|roughly|around)\s$/iu.test(cut);
  if (counts && !/^\d/u.test(rest)) return undefined;
  return tokensOf(rest).length < 2 ? undefined : rest;
};

/** What a bound was cut from counts; what a negation or a hedge was cut from says yes or no. */
const kindOfCut = (rest: string): KindName => (/^\d/u.test(rest) ? 'count' : 'assertion');

/** The classes in the order of the table. */
export const CLASSES: readonly ChangeClass[] = [
  { name: 'digits swapped', expected: 'quote-drifted', change: atOne(/\d[\d.,]*\d/gu, swapDigits) },
  { name: 'a digit changed', expected: 'quote-drifted', change: atOne(NUMERAL, changeDigit) },
  {
    name: 'month or weekday changed',
    expected: 'quote-drifted',
    change: atOne(CALENDAR, (word, chances) => otherOf(MONTHS.includes(word) ? MONTHS : DAYS)(word, chances)),
  },
  { name: 'negation added', expected: 'quote-drifted', change: addNegation },
  { name: 'negation dropped', expected: 'quote-drifted', change: dropNegation },
  { name: 'cut behind negation, bound or hedge', expected: 'quote-truncated', change: shorten, kindOf: kindOfCut },
  { name: 'name respelled', expected: 'quote-drifted', change: atOne(NAME, respell) },
  { name: 'scale or number word changed', expected: 'quote-drifted', change: atOne(SCALE, changedScale) },
  { name: 'word dropped', expected: 'quote-drifted', change: atOne(DROPPED, () => '') },
  { name: 'two pieces joined', expected: 'quote-spliced', change: joinPieces },
  { name: 'wrong source', expected: 'quote-misattributed', change: ({ exact }) => exact },
  { name: 'typography only', expected: 'anchors', change: typography },
  { name: 'white space only', expected: 'anchors', change: whiteSpace },
  { name: 'quotation marks doubled', expected: 'anchors', change: doubledMarks },
  { name: 'dashes as hyphens', expected: 'anchors', change: doubledHyphens },
  { name: "word broken at a line's end", expected: 'anchors', change: asItStands, setting: brokenWord },
  {
    name: 'a digit changed beside such a word',
    expected: 'quote-drifted',
    change: atOne(NUMERAL, changeDigit),
    setting: brokenWord,
  },
  {
    name: 'negation added beside such a word',
    expected: 'quote-drifted',
    change: addNegation,
    setting: brokenWord,
  },
];
