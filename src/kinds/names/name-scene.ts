import type { Surroundings } from '../../model/kind.ts';
import { wordsOf, type Word, type WordRange } from './words.ts';

/** Characters of a sentence that are looked at on either side of a quote. */
const REACH = 300;

/** The words of a quote, and those of its sentence, in which it stands an offset further on. */
export interface NameScene {
  readonly words: readonly Word[];
  readonly sentence: readonly Word[];
  readonly offset: number;
}

const NOTHING: Surroundings = { before: '', after: '' };

/** The words of a quote and of the sentence around it. */
export const nameScene = (quote: string, { before, after }: Surroundings = NOTHING): NameScene => {
  const near = before.slice(-REACH);
  return {
    words: wordsOf(quote),
    sentence: wordsOf(`${near}${quote}${after.slice(0, REACH)}`),
    offset: near.length,
  };
};

/** Where words of the quote stand among those of the sentence. */
export const inSentence = ({ sentence, offset }: NameScene, own: readonly Word[]): WordRange => ({
  from: sentence.findIndex(({ end }) => end > offset + (own[0]?.start ?? 0)),
  to: sentence.findLastIndex(({ start }) => start < offset + (own.at(-1)?.end ?? 0)) + 1,
});
