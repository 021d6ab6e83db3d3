import { is, type Piece, type TermClass } from './term.ts';
import { spaced, type Terms } from './terms.ts';

/** Code units of a text in which a wording is looked for. */
const REACH = 200;
const WORD = /^[\p{L}\p{M}]+/u;
const WORDING_PARTS = /[\p{L}\p{M}\p{Nd}.]+|[ '-]/gu;

/** The longest known wording of more than a bare word at an offset; blanks, hyphens and apostrophes between words alike. */
export const wordingAt = (
  text: string,
  at: number,
  terms: Terms,
): readonly [wording: string, length: number] | undefined => {
  const first = WORD.exec(text.slice(at, at + REACH))?.[0];
  if (first === undefined) return undefined;
  const most = terms.longest.get(first) ?? 0;
  if (most === 0) return undefined;
  const found = text.slice(at, at + REACH).match(WORDING_PARTS) ?? [];
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

/** Units and money of several words, whose last bears endings: "kanada dolarından". */
const BEARING: readonly TermClass[] = ['unit', 'currency', 'time'];

/** The longest such wording with an ending at an offset, the letters of both, and the ending. */
export const suffixedWordingAt = (
  text: string,
  at: number,
  terms: Terms,
): readonly [wording: string, length: number, ending: readonly Piece[]] | undefined => {
  const first = WORD.exec(text.slice(at, at + REACH))?.[0];
  const most = first === undefined ? 0 : (terms.longest.get(first) ?? 0);
  if (most < 2 || terms.suffixes.length === 0) return undefined;
  const found = text.slice(at, at + REACH).match(WORDING_PARTS) ?? [];
  for (let count = most; count > 1; count -= 1) {
    const parts = found.slice(0, count * 2 - 1);
    const raw = parts.join('');
    if (parts.length < count * 2 - 1 || !text.startsWith(raw, at)) continue;
    for (const [ending, mark] of terms.suffixes) {
      if (!raw.endsWith(ending)) continue;
      const whole = spaced(raw.slice(0, -ending.length));
      if (is({ raw, terms: terms.of.get(whole) ?? [] }, ...BEARING))
        return [whole, raw.length, [{ raw: ending, terms: terms.of.get(mark) ?? [], sign: mark }]];
    }
  }
  return undefined;
};

/** What is written together with a wording of several words. */
export const prefixedAt = (text: string, at: number, terms: Terms): Piece | undefined => {
  for (const [beginning, mark] of terms.prefixes) {
    if (text.startsWith(beginning, at) && wordingAt(text, at + beginning.length, terms) !== undefined)
      return { raw: beginning, terms: terms.of.get(mark) ?? [], sign: mark };
  }
  return undefined;
};

/** The longest known wording at an offset of text without blanks. */
export const unspacedAt = (text: string, at: number, terms: Terms): string | undefined => {
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
export const figuresAt = (rest: string, figures: string, last: Piece | undefined, terms: Terms): Piece | undefined => {
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
