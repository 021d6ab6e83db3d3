import { FUNCTION_WORDS } from './en/function-words.ts';

const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS);
const WORD = /\p{L}+/gu;

/** Words of a text by which its language is told. */
const WORDS_READ = 700;

/** The share of a text's first words that are small words of English; 0 for a text without words. */
export const englishShare = (text: string): number => {
  let [words, english] = [0, 0];
  for (const [word] of text.matchAll(WORD)) {
    words += 1;
    if (functionWords.has(word.toLowerCase())) english += 1;
    if (words === WORDS_READ) break;
  }
  return words === 0 ? 0 : english / words;
};
