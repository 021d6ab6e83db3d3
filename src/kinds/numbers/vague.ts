import { SCALES, SMALL_SCALES, VAGUE_PLURALS } from '../../languages/en/number-words.ts';
import { SEVERAL_BELOW, SEVERAL_LEAST, VAGUE_LEAST } from './interval.ts';
import type { Token } from './tokens.ts';

/** A vague plural: a size named, and how many of it there may be. `least` is `null` for words that say a number. */
export interface Vague {
  readonly stated: number;
  readonly least: number | null;
  readonly below: number | null;
  readonly next: number;
}

/** The sizes that news names, ascending: a vague plural reaches to where the next one starts. */
const SIZES: readonly number[] = [10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13];

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

/** What "dozens", "hundreds" allow: from twice the size to below twice the next size. */
export const vaguePlural = (size: number): { readonly least: number; readonly below: number } => ({
  least: VAGUE_LEAST * size,
  below: VAGUE_LEAST * (SIZES.find((next) => next > size) ?? size * 10),
});

/** What "several", "several hundred" allow. */
export const several = (size: number): { readonly least: number; readonly below: number } => ({
  least: SEVERAL_LEAST * size,
  below: SEVERAL_BELOW * size,
});

/** "dozens", "hundreds of thousands"; not "two hundreds", which the numeral takes. */
const readPlural = (tokens: readonly Token[], index: number): Vague | null => {
  const size = VAGUE_PLURALS.get(textAt(tokens, index));
  if (size === undefined) return null;
  const larger = textAt(tokens, index + 1) === 'of' ? SCALES.get(textAt(tokens, index + 2)) : undefined;
  const scaled =
    larger !== undefined && textAt(tokens, index + 2).endsWith('s') && larger > size && size !== 12 && size !== 20;
  const stated = scaled ? size * larger : size;
  return { stated, ...vaguePlural(stated), next: scaled ? index + 3 : index + 1 };
};

/** Words that say "several", and whether they need an article. */
const SEVERAL: readonly (readonly string[])[] = [['several'], ['a', 'few'], ['a', 'handful', 'of'], ['a', 'handful']];
const PAIRS: readonly (readonly string[])[] = [
  ['a', 'couple', 'of'],
  ['couple', 'of'],
  ['a', 'couple'],
  ['a', 'pair', 'of'],
  ['pair', 'of'],
];

const matchRow = (rows: readonly (readonly string[])[], tokens: readonly Token[], index: number): number =>
  rows.find((row) => row.every((word, offset) => textAt(tokens, index + offset) === word))?.length ?? 0;

/** "several hundred" counts in hundreds; "several hundreds" as well. */
const sizeAt = (tokens: readonly Token[], index: number): number | undefined =>
  SCALES.get(textAt(tokens, index)) ?? SMALL_SCALES.get(textAt(tokens, index));

const readSeveral = (tokens: readonly Token[], index: number): Vague | null => {
  const words = matchRow(SEVERAL, tokens, index);
  if (words === 0 || /^(?:of|more)$/u.test(textAt(tokens, index + words))) return null;
  const size = sizeAt(tokens, index + words);
  return { stated: size ?? 1, ...several(size ?? 1), next: index + words + (size === undefined ? 0 : 1) };
};

const readPair = (tokens: readonly Token[], index: number): Vague | null => {
  const words = matchRow(PAIRS, tokens, index);
  if (words === 0) return null;
  const size = sizeAt(tokens, index + words);
  return { stated: 2 * (size ?? 1), least: null, below: null, next: index + words + (size === undefined ? 0 : 1) };
};

/** Reads the vague plural that starts at a token: "dozens", "tens of thousands", "several hundred", "a couple of". */
export const readVague = (tokens: readonly Token[], index: number): Vague | null =>
  readPlural(tokens, index) ?? readSeveral(tokens, index) ?? readPair(tokens, index);
