import {
  CARDINALS,
  ORDINALS,
  PART_WORDS,
  SCALES,
  SMALL_SCALES,
  VAGUE_PLURALS,
  isNumberWord,
} from '../text/number-words.ts';
import { UNSPACED } from '../text/unspaced.ts';

/** Code units of context that decide whether an edge cuts something; no numeral in prose is longer. */
export const EDGE_CONTEXT = 64;

const CURRENCY = '$€£¥₽₼₾֏₺₴₹₩₪';

const first = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

const last = (text: string): string => {
  const unit = text.charCodeAt(text.length - 1);
  const isTrail = unit >= 0xdc00 && unit < 0xe000;
  return text.slice(isTrail ? -2 : -1);
};

const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}_]/u;
const MARK = /^\p{M}/u;
/** Scripts without spaces between words: only their numerals are held. */
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const NUMERIC = /^[\p{N}〇零一二三四五六七八九十百千万萬亿億兆两兩]/u;

/** Inside a word: letters, digits or marks on both sides. */
const cutsWord = (left: string, right: string): boolean => {
  const a = last(left);
  const b = first(right);
  if (/^[\uD800-\uDBFF]$/.test(a) && /^[\uDC00-\uDFFF]/.test(b)) return true;
  if (MARK.test(b)) return true;
  if (!WORD_CHARACTER.test(a) || !WORD_CHARACTER.test(b)) return false;
  return (!IS_UNSPACED.test(a) && !IS_UNSPACED.test(b)) || (NUMERIC.test(a) && NUMERIC.test(b));
};

/** Short words that lose their vowel before another word, in French and Italian: what follows is a word of its own. */
const ELIDED_ARTICLE = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|dall|all|nell|sull|un)'$/iu;
const POSSESSIVE = /^'s(?![\p{L}\p{N}])/iu;

/** Inside "don't" or "O'Brien"; a possessive ending may be left off. */
const cutsApostrophe = (left: string, right: string): boolean => {
  if (/^'\p{L}/u.test(right) && /\p{L}$/u.test(left.slice(-2))) return !POSSESSIVE.test(right);
  return /^\p{L}/u.test(right) && /\p{L}'$/u.test(left.slice(-3)) && !ELIDED_ARTICLE.test(left.slice(-9));
};

/** Parts of a compound that mean nothing alone, or turn the meaning of the other part. */
const BOUND_PREFIXES: ReadonlySet<string> = new Set(
  'non un anti ex half semi quasi pseudo mid pre post vice near sub counter co re self de mini multi'.split(' '),
);
const BOUND_SUFFIXES: ReadonlySet<string> = new Set('odd plus ish something free less elect'.split(' '));

const DIGIT_START = /^\p{Nd}/u;
const PARTS: ReadonlySet<string> = new Set('thirds fourths fifths sixths sevenths eighths ninths tenths'.split(' '));

const isNumberish = (word: string): boolean => {
  const lower = word.toLowerCase();
  return DIGIT_START.test(word) || isNumberWord(lower) || PARTS.has(lower);
};

/** Inside a compound that must stay whole: "twenty-two", "15-20", "non-military", "Su-25". */
const cutsCompound = (left: string, right: string): boolean => {
  if (!left.endsWith('-') && !right.startsWith('-')) return false;
  const before = /([\p{L}\p{N}]+)(-?)$/u.exec(left);
  const after = /^(-?)([\p{L}\p{N}]+)/u.exec(right);
  const [, head = '', hyphenBefore = ''] = before ?? [];
  const [, hyphenAfter = '', tail = ''] = after ?? [];
  if (hyphenBefore.length + hyphenAfter.length !== 1 || head === '' || tail === '') return false;
  if (isNumberish(head) && isNumberish(tail)) return true;
  if (BOUND_PREFIXES.has(head.toLowerCase()) || BOUND_SUFFIXES.has(tail.toLowerCase())) return true;
  return /^\p{L}+$/u.test(head) && /^\p{Nd}{1,3}(?![\p{Nd},.])/u.test(right.slice(hyphenAfter.length));
};

const MONTH_BEFORE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december) \p{Nd}+$/iu;

/** Between groups of three digits that a space parts: "1 960". */
const cutsGroups = (left: string, right: string): boolean => {
  const digits = left.trimEnd();
  const spaces = left.length - digits.length + (right.length - right.trimStart().length);
  if (spaces !== 1 || !/^ ?\p{Nd}{3}(?!\p{Nd})/u.test(right)) return false;
  return /(?:^|[^\p{L}\p{N}.,])\p{Nd}{1,3}(?: \p{Nd}{3})*$/u.test(digits) && !MONTH_BEFORE.test(digits);
};

/** What may stand to the left of a digit, and belong to its numeral. */
const OPENS_NUMERAL = new RegExp(
  String.raw`(?:\p{Nd}[.,:'/·٫٬]|(?:^|[^\p{L}\p{N}])[-+±~≈<>≤≥]|[${CURRENCY}] ?|(?:^| )\.)$`,
  'u',
);
/** What may stand to the right of a digit, and belong to its numeral. */
const CLOSES_NUMERAL = new RegExp(String.raw`^(?:[.,:'/·٫٬]\p{Nd}| ?[%‰°€£¥₽₼₾₺]|[$+′″]| [¼-¾⅐-⅞])`, 'u');

const HAS_DIGIT = /\p{Nd}/u;

/** Inside a numeral in digits: its sign, currency, percent sign, digit groups or decimals. */
const cutsDigits = (left: string, right: string): boolean => {
  if (!HAS_DIGIT.test(left.slice(-2)) && !HAS_DIGIT.test(right.slice(0, 2))) return false;
  if (DIGIT_START.test(right) && OPENS_NUMERAL.test(left.slice(-4))) return true;
  if (/\p{Nd}$/u.test(last(left)) && CLOSES_NUMERAL.test(right)) return true;
  if (right.startsWith('$') && /\p{Lu}$/u.test(last(left))) return true;
  return cutsGroups(left, right);
};

/** "U.S." is one word: a single letter, a full stop, a letter. */
const cutsInitials = (left: string, right: string): boolean =>
  left.endsWith('.') && /(?:^|[^\p{L}])\p{L}\.$/u.test(left.slice(-4)) && /^\p{L}(?!\p{L})/u.test(right);

const oneOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const SCALE = `(?:${oneOf([...SCALES.keys(), ...SMALL_SCALES.keys()])})`;
const WORD = `(?:${oneOf([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...SMALL_SCALES.keys(),
  ...ORDINALS.keys(),
  ...PART_WORDS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...PARTS,
])})`;
const DIGITS = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*`;
const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}])`;
const HALF = `(?: and (?:a |one )?(?:half|quarter|third))`;
/** A number in digits with its scales, or in words. */
const NUMBER =
  `(?:${DIGITS}(?: ${SCALE}${NOT_IN_WORD})*${HALF}?` +
  `|(?:(?:several|few|a) (?=${SCALE}${NOT_IN_WORD}))?${WORD}${NOT_IN_WORD}(?:[- ]${WORD}${NOT_IN_WORD}|(?<=hundred|thousand|million|billion) and ${WORD}${NOT_IN_WORD}|${HALF})*)`;
/**
 * A number, a range of two, a ratio of two; with the word that makes a share or a time of day of it. It matches lower
 * case alone: ignoring case in a pattern of this size made up a fifth of the time of a whole run.
 */
const WHOLE_NUMERAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])${NUMBER}` +
    `(?:(?: ?- ?| to | or |(?<=between .{1,40}) and )${NUMBER}|(?<=(?<!\\p{Nd})\\p{Nd}{1,2}|\\p{L}) (?:in|out of|in every) (?!\\p{Nd}{3})${NUMBER})?` +
    String.raw`(?: (?:percent|per cent|pct|percentage points?|[ap]\.?m)${NOT_IN_WORD})?`,
  'gu',
);
/** Verbs of a change "from 90 to 380": its ends are two numbers, not one range. */
const CHANGE = /(?:rose|ris|grew|grow|fell|fall|drop|increas|decreas|climb|cut|reduc|rais|jump|went|chang|revis|mov)/i;

const isChange = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return before.endsWith('from ') && CHANGE.test(before);
};

/** Code units and words beside an edge that can belong to one numeral with the words on its other side. */
const NEAR_CODE_UNITS = 40;
const NEAR_WORDS = 4;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
/** Words that may open a numeral, or close one. */
const OPENS_NUMBER: ReadonlySet<string> = new Set(['several', 'few', 'a']);
const CLOSES_NUMBER: ReadonlySet<string> = new Set('percent per pct percentage am pm a p'.split(' '));

const lastWord = (words: readonly string[]): string => words.findLast((word) => word !== '')?.toLowerCase() ?? '';
const firstWord = (words: readonly string[]): string => words.find((word) => word !== '')?.toLowerCase() ?? '';

const canCutNumber = (left: string, right: string): boolean => {
  const before = left.slice(-NEAR_CODE_UNITS).split(BETWEEN_WORDS).slice(-NEAR_WORDS);
  if (!before.some(isNumberish) && !OPENS_NUMBER.has(lastWord(before))) return false;
  const after = right.slice(0, NEAR_CODE_UNITS).split(BETWEEN_WORDS, NEAR_WORDS);
  return after.some(isNumberish) || CLOSES_NUMBER.has(firstWord(after));
};

/** Inside a number in words, a range, a ratio, or a number with its scale: "two thousand", "15 to 20", "20 percent". */
const cutsNumber = (left: string, right: string): boolean => {
  if (!canCutNumber(left, right)) return false;
  const before = left.toLowerCase();
  const text = before + right.toLowerCase();
  for (const { index, 0: numeral } of text.matchAll(WHOLE_NUMERAL)) {
    if (index >= before.length) return false;
    if (index + numeral.length > before.length) return !(numeral.includes(' to ') && isChange(text, index));
  }
  return false;
};

const CUTS = [cutsWord, cutsApostrophe, cutsCompound, cutsDigits, cutsInitials, cutsNumber];

/**
 * Whether an edge between two folded texts lies inside a word or a whole numeral. Give it {@link EDGE_CONTEXT} code units
 * of either side.
 */
export const cuts = (left: string, right: string): boolean =>
  left !== '' && right !== '' && CUTS.some((cut) => cut(left, right));

/**
 * Whether words stand whole in their text: neither edge cuts a word or a whole numeral. Takes the folded words with the
 * folded text before and after them, of which the nearest {@link EDGE_CONTEXT} code units are looked at.
 */
export const isHeld = (before: string, words: string, after: string): boolean => {
  const left = before.slice(-EDGE_CONTEXT);
  const right = after.slice(0, EDGE_CONTEXT);
  const head = words.slice(0, EDGE_CONTEXT);
  const tail = words.slice(-EDGE_CONTEXT);
  const startsWhole = !cuts(left, (head === words ? head + right : head).slice(0, EDGE_CONTEXT));
  return startsWhole && !cuts((tail === words ? left + tail : tail).slice(-EDGE_CONTEXT), right);
};
