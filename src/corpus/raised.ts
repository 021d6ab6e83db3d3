const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '+': '⁺', '-': '⁻', '−': '⁻',
}; // prettier-ignore
const SUBSCRIPTS: Readonly<Record<string, string>> = {
  '0': '₀', '1': '₁', '2': '₂', '3': '₃', '4': '₄', '5': '₅', '6': '₆', '7': '₇', '8': '₈', '9': '₉', '+': '₊', '-': '₋', '−': '₋',
}; // prettier-ignore

/** Digits that stand above or below the line stay there: "10⁶" is not 106. */
const moved = (text: string, table: Readonly<Record<string, string>>): string =>
  Array.from(text, (character) => table[character] ?? character).join('');

/** Figures as they are written above the line, and below it. */
export const raised = (text: string): string => moved(text, SUPERSCRIPTS);
export const lowered = (text: string): string => moved(text, SUBSCRIPTS);

/** Whether words are a figure alone: others are as readable on the line. */
export const isFigure = (text: string): boolean => /^\s*[-+−]?\d+\s*$/u.test(text);

/** Where words stand: above or below the line. */
export type Height = 'sup' | 'sub';

/** Words as they are written behind others: figures stay above or below a figure, so that they do not run into it. */
export const setAt = (height: Height | undefined, words: string, before: string): string => {
  if (height === undefined || !isFigure(words)) return words;
  if (height === 'sup') return raised(words);
  return /\d$/u.test(before) ? lowered(words) : words;
};
