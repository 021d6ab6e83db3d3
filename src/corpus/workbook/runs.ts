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

/** Reads the runs of a workbook's texts, by the local names of their elements. */
export const runsOf = (): Runs => {
  let [isStruck, height]: [boolean, Height | undefined] = [false, undefined];
  return {
    open: (name, { val = '' }) => {
      if (name === 'r' || name === 'si' || name === 'is' || name === 'c') [isStruck, height] = [false, undefined];
      else if (name === 'strike') isStruck = !OFF.has(val);
      else if (name === 'vertAlign') height = HEIGHTS.get(val);
    },
    written: (words, before) => (isStruck ? '' : setAt(height, words, before)),
  };
};
