import { attributeNamed, type Attributes } from '../xml/names.ts';

/** How words look, as far as it says whether and how they are read; what nothing is said of is open. */
export interface Marks {
  hidden?: boolean;
  struck?: boolean;
  /** Where the words stand: on the line, above or below it. */
  height?: 'line' | 'sup' | 'sub';
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

const isOn = (attributes: Attributes): boolean => !OFF.has(attributeNamed(attributes, 'val') ?? '');

const HEIGHTS: ReadonlyMap<string, Marks['height']> = new Map([
  ['superscript', 'sup'],
  ['subscript', 'sub'],
]);

const strike = (marks: Marks, attributes: Attributes): void => {
  marks.struck = isOn(attributes) || marks.struck === true;
};

const SETTERS: ReadonlyMap<string, (marks: Marks, attributes: Attributes) => void> = new Map([
  ['vanish', (marks, attributes) => void (marks.hidden = isOn(attributes))],
  ['strike', strike],
  ['dstrike', strike],
  ['vertAlign', (marks, attributes) => void (marks.height = HEIGHTS.get(attributeNamed(attributes, 'val') ?? '') ?? 'line')],
]); // prettier-ignore

/** Takes down what a property of words says of their marks. */
export const setMark = (marks: Marks, property: string, attributes: Attributes): void =>
  SETTERS.get(property)?.(marks, attributes);
