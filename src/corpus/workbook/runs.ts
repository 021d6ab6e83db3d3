import { setAt, type Height } from '../raised.ts';
import type { Attributes } from '../xml/names.ts';

const OFF: ReadonlySet<string> = new Set(['0', 'false']);
const HEIGHTS: ReadonlyMap<string, Height> = new Map([
  ['superscript', 'sup'],
  ['subscript', 'sub'],
]);

/** The runs of a text whose words look different: struck ones are none, and figures above the line stay there. */
export interface Runs {
  readonly open: (name: string, attributes: Attributes) => void;
  /** The words as they stand in the text, behind those before. */
  readonly written: (words: string, before: string) => string;
}

/**
 * Reads the runs of a workbook's texts, by the local names of their elements. Words that nothing is said of look as their cell
 * does; a run that looks different says all of how it looks.
 *
 * @param isCellStruck whether the words of the cell are struck.
 */
export const runsOf = (isCellStruck = false): Runs => {
  let [isStruck, height]: [boolean, Height | undefined] = [isCellStruck, undefined];
  return {
    open: (name, { val = '' }) => {
      if (name === 'r' || name === 'si' || name === 'is') [isStruck, height] = [isCellStruck, undefined];
      else if (name === 'rPr') isStruck = false;
      else if (name === 'strike') isStruck = !OFF.has(val);
      else if (name === 'vertAlign') height = HEIGHTS.get(val);
    },
    written: (words, before) => (isStruck ? '' : setAt(height, words, before)),
  };
};
