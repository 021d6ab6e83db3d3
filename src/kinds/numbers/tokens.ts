/**
 * A piece of a text: a numeral as written (with its groups, decimals and exponent), a word, or one other character.
 * Offsets are UTF-16 code units of the text read.
 */
export interface Token {
  readonly type: 'number' | 'word' | 'mark';
  /** Words in lower case, everything else as written. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands right behind the token before it, without white space. */
  readonly glued: boolean;
}

const SPACE = /[\s\u200b\u2060\ufeff]+/uy;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/uy;
/** Digits, and digits behind single commas, points and apostrophes: what stands there is judged later. */
const DIGITS = /\d+(?:[.,'’]\d+)*/uy;
const EXPONENT = /(?:[eE]|\^)[+-]?\d{1,3}(?![\p{L}\d])/uy;
/** "x10^6", "× 10⁶", "x10-3": a power of ten that multiplies what stands before it. */
const POWER = /\s?[x×·*]\s?10(?:\^?[+\-−]\d{1,3}|\^\d{1,3}|[⁺⁻]?[⁰¹²³⁴-⁹]{1,3})(?![\p{L}\d])/uy;
/** "10⁶" */
const RAISED = /[⁺⁻]?[⁰¹²³⁴-⁹]{1,3}/uy;
/** ".75" */
const POINTED = /\.\d+/uy;
/** The next group of a numeral whose groups are parted by spaces: one space, three digits, and no fourth. */
const SPACED_GROUP = /[ \u00a0\u2009\u202f]\d{3}(?!\d)(?:[.,]\d+(?![.,]?\d))?/uy;
const LEADING_GROUP = /^\d{1,3}$/u;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Where a run of spaced groups that starts at `at` ends. */
const endOfSpacedGroups = (text: string, at: number): number => {
  let end = at;
  for (;;) {
    const group = matchAt(SPACED_GROUP, text, end);
    end += group.length;
    if (group === '' || /[.,]/u.test(group)) return end;
  }
};

const endOfNumeral = (text: string, start: number): number => {
  const digits = matchAt(DIGITS, text, start);
  const end = start + digits.length;
  if (LEADING_GROUP.test(digits) && !digits.startsWith('0')) {
    const grouped = endOfSpacedGroups(text, end);
    if (grouped > end) return grouped;
  }
  const exponent = matchAt(EXPONENT, text, end) || matchAt(POWER, text, end);
  return end + (exponent || (digits === '10' ? matchAt(RAISED, text, end) : '')).length;
};

/** Whether a full stop opens decimals: nothing that a number could go on from stands right before it. */
const opensDecimals = (text: string, start: number): boolean =>
  text.charCodeAt(start) === 0x2e &&
  isDigit(text.charCodeAt(start + 1)) &&
  !/[\p{L}\p{N}.]/u.test(text.charAt(start - 1));

const isAsciiLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const endOfMark = (text: string, start: number): number => start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);

/** Where white space that starts at an offset ends; the offset itself where none does. */
const endOfSpace = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x80) return at;
  if (code === 0x20 && text.charCodeAt(at + 1) > 0x20 && text.charCodeAt(at + 1) < 0x80) return at + 1;
  return at + matchAt(SPACE, text, at).length;
};

const endOfWord = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 0x80 && !isAsciiLetter(code) ? at : at + matchAt(WORD, text, at).length;
};

const tokenAt = (text: string, start: number, glued: boolean): Token => {
  const pointed = opensDecimals(text, start);
  if (pointed || isDigit(text.charCodeAt(start))) {
    const end = pointed ? start + matchAt(POINTED, text, start).length : endOfNumeral(text, start);
    const raw = text.slice(start, end);
    return { type: 'number', text: raw, raw, start, end, glued };
  }
  const wordEnd = endOfWord(text, start);
  const end = wordEnd > start ? wordEnd : endOfMark(text, start);
  const raw = text.slice(start, end);
  return wordEnd > start
    ? { type: 'word', text: raw.toLowerCase(), raw, start, end, glued }
    : { type: 'mark', text: raw, raw, start, end, glued };
};

/** Parts a text into tokens, in time linear in its length. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  while (end < text.length) {
    const start = endOfSpace(text, end);
    if (start >= text.length) break;
    const token = tokenAt(text, start, start === end && tokens.length > 0);
    tokens.push(token);
    end = token.end;
  }
  return tokens;
};
