import type { Polarity } from '../model/values.ts';
import type { LanguagePack } from './pack.ts';
import { foldFor } from './phrases/fold.ts';
import { isOpenVerb } from './phrases/moods.ts';
import { is, type Piece } from './phrases/term.ts';
import { sentencePieces } from './phrases/pieces.ts';
import { pairsAt } from './phrases/tense.ts';

/** A word that denies, leaves open or contests what is said. */
export interface PolarWord {
  readonly word: string;
  readonly sort: 'no' | 'possible' | 'denial';
}

const sortOf = (pieces: readonly Piece[], at: number, pack: LanguagePack): PolarWord['sort'] | undefined => {
  const piece = pieces[at];
  if (is(piece, 'denial')) return 'denial';
  if (is(piece, 'no')) return 'no';
  if (is(piece, 'possible')) return 'possible';
  if (pack.polarity.noWords?.test(piece?.raw ?? '') === true) return 'no';
  return isOpenVerb(pieces, at, pack) ? 'possible' : undefined;
};

/** The words of a text that deny, leave open or contest, in order. Linear in the text, of which the first part is looked at. */
export const polarWords = (text: string, pack: LanguagePack): readonly PolarWord[] => {
  const pieces = sentencePieces(text, pack);
  return pieces.flatMap((piece, at) => {
    const sort = sortOf(pieces, at, pack);
    if (sort !== undefined) return [{ word: piece.raw, sort }];
    const pair = pairsAt(pieces, at).find((words) => pack.polarity.possibleWords?.test(words));
    return pair === undefined ? [] : [{ word: pair, sort: 'possible' }];
  });
};

/** The first word of a text by which what it tells has yet to come, is feared or is hearsay; `null` where none is. */
export const wordAhead = (text: string, pack: LanguagePack): string | null => {
  const { aheadWords, futureWords } = pack.polarity;
  const isAhead = (words: string): boolean => aheadWords?.test(words) === true || futureWords?.test(words) === true;
  const pieces = sentencePieces(text, pack);
  for (const [at, { raw }] of pieces.entries()) {
    if (isAhead(raw)) return raw;
    const pair = pairsAt(pieces, at).find(isAhead);
    if (pair !== undefined) return pair;
  }
  return null;
};

/** Whether a text asks. */
export const asks = (text: string, pack: LanguagePack): boolean => /[?؟？՞¿]/u.test(foldFor(pack)(text));

/** The words of a text by which what it states is planned, promised, tried, charged or given up. */
const unfulfilledIn = (text: string, pack: LanguagePack): readonly PolarWord[] => {
  const pattern = pack.polarity.unfulfilledWords;
  if (pattern === undefined) return [];
  const pieces = sentencePieces(text, pack);
  return pieces.flatMap(({ raw }, at) => {
    const word = [raw, ...pairsAt(pieces, at)].find((words) => pattern.test(words));
    return word === undefined ? [] : [{ word, sort: 'possible' as const }];
  });
};

/** The word that speaks against an editor's label; empty where one is missing that would show it, `null` where it fits. */
export const againstLabel = (text: string, label: Polarity, pack: LanguagePack): string | null => {
  const words = [...polarWords(text, pack), ...unfulfilledIn(text, pack)];
  const [first] = words;
  if (label === 'yes') return first?.word ?? (asks(text, pack) ? '?' : null);
  if (label === 'no') return words.some(({ sort }) => sort !== 'possible') ? null : (first?.word ?? '');
  return words.some(({ sort }) => sort !== 'no') || asks(text, pack) ? null : (first?.word ?? '');
};
