import type { LanguagePack } from '../pack.ts';
import { foldFor } from './fold.ts';
import { is, type Piece } from './term.ts';
import { spaced, termsOf, type Terms } from './terms.ts';

/** Longest phrase that is looked at, in UTF-16 code units: a value's phrase is a few words. */
const MOST_LETTERS = 600;

const DATE =
  /^(?:(?<year>\d{4})[-./](?<m1>\d{1,2})[-./](?<d1>\d{1,2})|(?<d2>\d{1,2})[-./](?<m2>\d{1,2})[-./](?<y2>\d{4}))(?!\d)/u;
const NUMBER = /^(?:\d+(?:[.,'٬٫]\d+)*(?: \d{3}(?!\d))*(?:[.,٫]\d+)?|[.,٫]\d+)/u;
/** "12e-1": digits that go on. */
const POWER = /^e[-+]?\d+/u;
const WORD = /^[\p{L}\p{M}]+/u;
/** Marks that part words and say nothing. */
const IDLE: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '"',
  '«',
  '»',
  '“',
  '”',
  '„',
  '(',
  ')',
  '،',
  '。',
  '、',
  '，',
  '؛',
]);

const plain = (raw: string): Piece => ({ raw, terms: [] });

/** The value of digits in a pack's notation; ambiguous where a sign may group or part decimals. */
const digitsOf = (written: string, { decimal, groups }: LanguagePack): Piece['digits'] => {
  const text = written.replace(/[ '٬]/gu, '').replaceAll('٫', decimal);
  const other = decimal === ',' ? '.' : ',';
  const value = (one: string): number => Number(one);
  const [whole = '', ...rest] = text.split(/[.,]/u);
  const signs = text.match(/[.,]/gu) ?? [];
  if (signs.length === 0) return { value: value(text), written, isAmbiguous: false };
  const hasGroups = rest.slice(0, -1).every((part) => part.length === 3) && whole.length <= 3 && whole !== '';
  const [last = ''] = rest.slice(-1);
  if (signs.length > 1) {
    if (!hasGroups) return undefined;
    const isAllGroups = new Set(signs).size === 1;
    if (isAllGroups)
      return last.length === 3 ? { value: value(text.replace(/[.,]/gu, '')), written, isAmbiguous: false } : undefined;
    if (new Set(signs.slice(0, -1)).size > 1) return undefined;
    return { value: value(`${[whole, ...rest.slice(0, -1)].join('')}.${last}`), written, isAmbiguous: false };
  }
  const [sign] = signs;
  const asDecimal = value(`${whole === '' ? '0' : whole}.${last}`);
  const mayGroup = last.length === 3 && whole !== '' && whole !== '0' && whole.length <= 3;
  if (!mayGroup) return { value: asDecimal, written, isAmbiguous: false };
  if (sign === other && groups === true) return { value: value(whole + last), written, isAmbiguous: false };
  return { value: asDecimal, written, isAmbiguous: true };
};

const MOST_MONTHS = 12;
const MOST_DAYS = 31;

const dateOf = (groups: Readonly<Record<string, string | undefined>>): Piece['date'] => {
  const year = Number(groups.year ?? groups.y2);
  const month = Number(groups.m1 ?? groups.m2);
  const day = Number(groups.d1 ?? groups.d2);
  return month >= 1 && month <= MOST_MONTHS && day >= 1 && day <= MOST_DAYS ? [year, month, day] : undefined;
};

/** Stems of fewer letters bear no endings, but for numbers. */
const SHORT = 3;

/** What a whole word is; one for two of a thing is two pieces. */
const wholeWord = (word: string, terms: Terms): readonly Piece[] | undefined => {
  const known = terms.of.get(word);
  if (known !== undefined) return [{ raw: word, terms: known }];
  const single = terms.duals.get(word);
  if (single === undefined) return undefined;
  return [
    { raw: word, terms: [{ type: 'number', english: '2', value: 2 }] },
    { raw: word, terms: terms.of.get(single) ?? [] },
  ];
};

/** A word without its ending, and the mark of the ending; nothing where no known word is left. */
const withoutSuffix = (word: string, terms: Terms, depth: number): readonly Piece[] | undefined => {
  if (depth === 0) return undefined;
  for (const [ending, mark] of terms.suffixes) {
    if (word.length <= ending.length + 1 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const known = wholeWord(stem, terms);
    const isLoose = stem.length < SHORT && known?.some((piece) => isNumeric(piece) || is(piece, 'year-mark')) !== true;
    const parted = known === undefined || isLoose ? withoutSuffix(stem, terms, depth - 1) : known;
    if (parted !== undefined) return [...parted, { raw: ending, terms: terms.of.get(mark) ?? [], sign: mark }];
  }
  return undefined;
};

/** A word parted from what is written together with it; before digits nothing else is left of the word. */
const withoutPrefix = (word: string, terms: Terms, depth: number): readonly Piece[] | undefined => {
  if (depth === 0) return undefined;
  for (const [beginning, mark] of terms.prefixes) {
    if (!word.startsWith(beginning)) continue;
    const stem = word.slice(beginning.length);
    const parted = stem === '' ? [] : (wholeWord(stem, terms) ?? withoutPrefix(stem, terms, depth - 1));
    if (parted !== undefined) return [{ raw: beginning, terms: terms.of.get(mark) ?? [], sign: mark }, ...parted];
  }
  return undefined;
};

const isNumeric = (piece: Piece): boolean =>
  piece.terms.some(({ type }) => type === 'number' || type === 'scale' || type === 'glue' || type === 'ordinal');

/** A word made of number words alone, parted; the longest parts first. */
const compound = (word: string, terms: Terms): readonly Piece[] | undefined => {
  const best: (readonly Piece[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      if (before === undefined) continue;
      const raw = word.slice(start, end);
      const known = terms.of.get(raw);
      if (known === undefined) continue;
      const piece = { raw, terms: known };
      if (isNumeric(piece)) {
        best[end] = [...before, piece];
        break;
      }
    }
  }
  const parts = best[word.length];
  return parts !== undefined && parts.length > 1 ? parts : undefined;
};

/** Longest word that is tried as a compound. */
const MOST_COMPOUND = 60;
const MOST_SUFFIXES = 3;
const MOST_PREFIXES = 2;

/** Words of fewer letters may be others without their accents. */
const SHORTEST_UNACCENTED = 4;

/** A word that is written without its accents, with them. */
const accented = (word: string, terms: Terms): string =>
  word.length >= SHORTEST_UNACCENTED && /^[a-z]+$/u.test(word) ? (terms.plain.get(word) ?? word) : word;

const wordPieces = (word: string, pack: LanguagePack, terms: Terms): readonly Piece[] => {
  const known = terms.of.get(word) ?? terms.of.get(accented(word, terms));
  if (known !== undefined) return [{ raw: word, terms: known }];
  const parted =
    wholeWord(word, terms) ??
    withoutSuffix(word, terms, MOST_SUFFIXES) ??
    withoutPrefix(word, terms, MOST_PREFIXES) ??
    (pack.compounds === true && word.length <= MOST_COMPOUND ? compound(word, terms) : undefined);
  return parted ?? [plain(word)];
};

const WORDING_PARTS = /[\p{L}\p{M}\p{Nd}.]+|[ '-]/gu;

/** The longest known wording of more than a bare word at an offset; blanks, hyphens and apostrophes between words alike. */
const wordingAt = (text: string, at: number, terms: Terms): readonly [wording: string, length: number] | undefined => {
  const first = WORD.exec(text.slice(at, at + MOST_LETTERS))?.[0];
  if (first === undefined) return undefined;
  const most = terms.longest.get(first) ?? 0;
  if (most === 0) return undefined;
  const found = text.slice(at).match(WORDING_PARTS) ?? [];
  for (let count = most; count > 0; count -= 1) {
    const parts = found.slice(0, count * 2 - 1);
    const raw = parts.join('');
    if (parts.length < count * 2 - 1 || raw === first || !text.startsWith(raw, at)) continue;
    const whole = spaced(raw);
    if (terms.of.has(whole)) return [whole, raw.length];
    // A full stop at the end may be that of the sentence.
    if (whole.endsWith('.') && count > 1 && terms.of.has(whole.slice(0, -1)))
      return [whole.slice(0, -1), raw.length - 1];
  }
  return undefined;
};

/** What is written together with a wording of several words. */
const prefixedAt = (text: string, at: number, terms: Terms): Piece | undefined => {
  for (const [beginning, mark] of terms.prefixes) {
    if (text.startsWith(beginning, at) && wordingAt(text, at + beginning.length, terms) !== undefined)
      return { raw: beginning, terms: terms.of.get(mark) ?? [], sign: mark };
  }
  return undefined;
};

/** The longest known wording at an offset of text without blanks. */
const unspacedAt = (text: string, at: number, terms: Terms): string | undefined => {
  for (let length = Math.min(terms.letters, text.length - at); length > 0; length -= 1) {
    const wording = text.slice(at, at + length);
    if (terms.of.has(wording)) return wording;
  }
  return undefined;
};

/**
 * Letters for digits in a row, as digits: "二〇二〇". Beside a scale they are numbers of their own, and two of them without
 * nought are a guess: "三四", three or four.
 */
const figuresAt = (rest: string, figures: string, last: Piece | undefined, terms: Terms): Piece | undefined => {
  let written = '';
  let length = 0;
  for (const letter of rest) {
    const digit = figures.indexOf(letter);
    if (digit < 0) break;
    written += String(digit);
    length += letter.length;
  }
  const isDecimal = is(last, 'point');
  const isRow = written.length > 2 || (written.length === 2 && (isDecimal || written.includes('0')));
  if (!isRow || (!isDecimal && is(last, 'number', 'scale'))) return undefined;
  if (is({ raw: '', terms: terms.of.get(rest[length] ?? '') ?? [] }, 'scale')) return undefined;
  return { raw: rest.slice(0, length), terms: [], digits: { value: Number(written), written, isAmbiguous: false } };
};

/** Whether a word that is not known hangs on digits, and makes something else of them: "100k", "44-dniowy". */
const isHungOn = (text: string, at: number, found: readonly Piece[]): boolean =>
  found.every(({ terms, sign }) => terms.length === 0 && sign === undefined) &&
  /\d-?$/u.test(text.slice(Math.max(0, at - 2), at));

/** What follows an apostrophe, or digits and a hyphen, is an ending. */
const ending = (word: string, terms: Terms): Piece | undefined => {
  const mark = terms.suffixes.find(([form]) => form === word)?.[1];
  return mark === undefined ? undefined : { raw: `'${word}`, terms: terms.of.get(mark) ?? [], sign: mark };
};

/**
 * The pieces of a phrase in a pack's language, in order: wordings, numbers, dates in digits, signs. Linear in the phrase;
 * `undefined` where it is too long to be a value's phrase.
 */
export const piecesOf = (phrase: string, pack: LanguagePack): readonly Piece[] | undefined =>
  phrase.length > MOST_LETTERS ? undefined : sentencePieces(phrase, pack);

/** Letters of a sentence that are looked at. */
const MOST_OF_SENTENCE = 4_000;

/** The pieces of a sentence, of which the first part is looked at. */
export const sentencePieces = (sentence: string, pack: LanguagePack): readonly Piece[] => {
  const terms = termsOf(pack);
  const text = foldFor(pack)(sentence.slice(0, MOST_OF_SENTENCE));
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const [character = ''] = rest;
    const date = DATE.exec(rest);
    const read = date?.groups && dateOf(date.groups);
    if (date !== null && read !== undefined) {
      pieces.push({ raw: date[0], terms: [], date: read });
      at += date[0].length;
      continue;
    }
    const number = NUMBER.exec(rest)?.[0];
    if (number !== undefined) {
      const written = number.trim();
      const power = POWER.exec(rest.slice(number.length))?.[0] ?? '';
      const digits = power === '' ? digitsOf(written, pack) : undefined;
      pieces.push(digits === undefined ? plain(written + power) : { raw: written, terms: [], digits });
      at += number.length + power.length;
      continue;
    }
    const figures = pack.figures === undefined ? undefined : figuresAt(rest, pack.figures, pieces.at(-1), terms);
    if (figures !== undefined) {
      pieces.push(figures);
      at += figures.raw.length;
      continue;
    }
    const wording = pack.unspaced === true ? undefined : wordingAt(text, at, terms);
    if (wording !== undefined) {
      pieces.push({ raw: wording[0], terms: terms.of.get(wording[0]) ?? [] });
      at += wording[1];
      continue;
    }
    const unspaced = pack.unspaced === true ? unspacedAt(text, at, terms) : undefined;
    if (unspaced !== undefined) {
      pieces.push({ raw: unspaced, terms: terms.of.get(unspaced) ?? [] });
      at += unspaced.length;
      continue;
    }
    const word = WORD.exec(rest)?.[0];
    if (word !== undefined && pack.unspaced !== true) {
      const joined = pieces.length === 0 || text[at - 1] === ' ' ? prefixedAt(text, at, terms) : undefined;
      if (joined !== undefined) {
        pieces.push(joined);
        at += joined.raw.length;
        continue;
      }
      const marked = /(?:'|\d-?)$/u.test(text.slice(Math.max(0, at - 2), at)) ? ending(word, terms) : undefined;
      const found = marked === undefined ? wordPieces(word, pack, terms) : [marked];
      pieces.push(...(isHungOn(text, at, found) ? [{ raw: word, terms: [], sign: word }] : found));
      at += word.length;
      continue;
    }
    const sign = terms.of.get(character);
    if (sign !== undefined) pieces.push({ raw: character, terms: sign, sign: character });
    else if (word !== undefined) pieces.push(plain(character));
    else if (
      character !== ' ' &&
      character !== "'" &&
      !IDLE.has(character) &&
      !isDot(text, at) &&
      !isJoint(text, at, terms)
    )
      pieces.push({ raw: character, terms: [], sign: character });
    at += character.length;
  }
  return terms.suffixes.length + terms.prefixes.length > 0 ? withMarks(pieces, terms) : pieces;
};

/** A full stop behind a word or a number, and hyphens before letters, say nothing; a hyphen before a number may be a minus. */
const isDot = (text: string, at: number): boolean =>
  text[at] === '.' ||
  (text[at] === '-' && /[\p{L}\p{Nd}]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? ''));

/** A hyphen between what is written together with a number and its digits: "ב-9". */
const isJoint = (text: string, at: number, terms: Terms): boolean =>
  text[at] === '-' &&
  /\d/u.test(text[at + 1] ?? '') &&
  terms.prefixes.some(
    ([beginning]) => text.endsWith(beginning, at) && !/\p{L}/u.test(text[at - beginning.length - 1] ?? ''),
  );

const markOf = (piece: Piece): string => piece.sign ?? piece.raw;

/** Joins an ending and the words behind it where together they are a wording: "+abl az". */
const withMarks = (pieces: readonly Piece[], terms: Terms): readonly Piece[] => {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const most = Math.min(terms.longest.get(markOf(piece)) ?? 1, pieces.length - at);
    let taken = 1;
    for (let count = most; count > 1 && taken === 1; count -= 1) {
      const group = pieces.slice(at, at + count);
      const known = terms.of.get(group.map(markOf).join(' '));
      if (known === undefined) continue;
      joined.push({ raw: group.map(({ raw }) => raw).join(' '), terms: known, sign: '' });
      taken = count;
    }
    if (taken === 1) joined.push(piece);
    at += taken - 1;
  }
  return joined;
};
