import { characterClass, isWordClass } from '../text/characters.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { cutsNumber, isNumberish } from './numerals.ts';

/** Code units of context that decide whether an edge cuts something; no numeral in prose is longer. */
export const EDGE_CONTEXT = 64;

const CURRENCY = '$€£¥₽₼₾֏₺₴₹₩₪';

const first = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

const last = (text: string): string => {
  const unit = text.charCodeAt(text.length - 1);
  const isTrail = unit >= 0xdc00 && unit < 0xe000;
  return text.slice(isTrail ? -2 : -1);
};

const isMark = (character: string): boolean => characterClass(character.codePointAt(0) ?? 0) === 'mark';
const isWordCharacter = (character: string): boolean =>
  character === '_' || isWordClass(characterClass(character.codePointAt(0) ?? 0));
/** Scripts without spaces between words: only their numerals are held. */
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const NUMERIC = /^[\p{N}〇零一二三四五六七八九十百千万萬亿億兆两兩]/u;

/** Inside a word: letters, digits or marks on both sides. */
const cutsWord = (left: string, right: string): boolean => {
  const a = last(left);
  const b = first(right);
  if (/^[\uD800-\uDBFF]$/.test(a) && /^[\uDC00-\uDFFF]/.test(b)) return true;
  if (isMark(b)) return true;
  if (!isWordCharacter(a) || !isWordCharacter(b)) return false;
  return (!IS_UNSPACED.test(a) && !IS_UNSPACED.test(b)) || (NUMERIC.test(a) && NUMERIC.test(b));
};

/** Short words that lose their vowel before another word, in French and Italian: what follows is a word of its own. */
const ELIDED_ARTICLE = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|dall|all|nell|sull|un)'$/iu;
const POSSESSIVE = /^'s(?![\p{L}\p{N}])/iu;

/** Inside "don't" or "O'Brien"; a possessive ending may be left off. */
const cutsApostrophe = (left: string, right: string): boolean => {
  if (!right.startsWith("'") && !left.endsWith("'")) return false;
  if (/^'\p{L}/u.test(right) && /\p{L}$/u.test(left.slice(-2))) return !POSSESSIVE.test(right);
  return /^\p{L}/u.test(right) && /\p{L}'$/u.test(left.slice(-3)) && !ELIDED_ARTICLE.test(left.slice(-9));
};

/** Parts of a compound that mean nothing alone, or turn the meaning of the other part. */
const BOUND_PREFIXES: ReadonlySet<string> = new Set(
  'non un anti ex half semi quasi pseudo mid pre post vice near sub counter co re self de mini multi'.split(' '),
);
const BOUND_SUFFIXES: ReadonlySet<string> = new Set('odd plus ish something free less elect'.split(' '));

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

const DIGIT_START = /^\p{Nd}/u;

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

const CUTS = [cutsWord, cutsApostrophe, cutsCompound, cutsDigits, cutsInitials, cutsNumber];

/**
 * Whether an edge between two folded texts lies inside a word or a whole numeral. Give it {@link EDGE_CONTEXT} code units
 * of either side.
 */
export const cuts = (left: string, right: string): boolean =>
  left !== '' && right !== '' && CUTS.some((cut) => cut(left, right));

/** What stands for bytes that could not be read; it may be any letter, digit or sign. */
const REPLACEMENT = '\ufffd';

const touchesReplacement = (before: string, words: string, after: string): boolean =>
  words.includes(REPLACEMENT) || before.endsWith(REPLACEMENT) || after.startsWith(REPLACEMENT);

/**
 * Whether words stand whole in their text: neither edge cuts a word or a whole numeral, and nothing unreadable
 * stands in them or at their edge. Takes the folded words with the
 * folded text before and after them, of which the nearest {@link EDGE_CONTEXT} code units are looked at.
 */
export const isHeld = (before: string, words: string, after: string): boolean => {
  if (touchesReplacement(before, words, after)) return false;
  const left = before.slice(-EDGE_CONTEXT);
  const right = after.slice(0, EDGE_CONTEXT);
  const head = words.slice(0, EDGE_CONTEXT);
  const tail = words.slice(-EDGE_CONTEXT);
  const startsWhole = !cuts(left, (head === words ? head + right : head).slice(0, EDGE_CONTEXT));
  return startsWhole && !cuts((tail === words ? left + tail : tail).slice(-EDGE_CONTEXT), right);
};
