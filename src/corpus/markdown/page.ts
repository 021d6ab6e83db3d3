import { setAt, type Height } from '../raised.ts';

/** Words, line by line as they stand in the file. */
export interface Page {
  /** The file's text. */
  readonly raw: string;
  readonly lines: string[];
  /** What parts the next words from those before in one line. */
  gap: string;
  /** Where the next words stand. */
  height?: Height | undefined;
}

/** Writes words that begin in a line, counted from one; line breaks in them begin the next lines. */
export const put = (page: Page, line: number, words: string): void => {
  for (const [index, part] of words.split('\n').entries()) {
    const at = line - 1 + index;
    while (page.lines.length <= at) page.lines.push('');
    const before = page.lines[at] ?? '';
    page.lines[at] = before + (before !== '' && index === 0 ? page.gap : '') + setAt(page.height, part, before);
    page.gap = '';
  }
};
