import { inOneLine } from '../text/one-line.ts';

/** What of a file is not read, in words: "one picture", "3 pictures"; nothing where there is none. */
export const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`];

/** Pictures in a document: what they show is no text. */
export const pictures = (count: number): readonly string[] => counted(count, 'picture', 'pictures');

/** Characters of a line of every page that are shown: enough to know it by. */
const LONGEST_SHOWN = 60;

/** What stands above or below the text of each page, each line once; one without letters only counts the pages. */
export const pageLines = (what: 'header' | 'footer', texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map(inOneLine))]
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => {
      const characters = Array.from(text.slice(0, 2 * LONGEST_SHOWN));
      const isLong = text.length > 2 * LONGEST_SHOWN || characters.length > LONGEST_SHOWN;
      return `the page ${what} “${isLong ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text}”`;
    });
