import { readFileSync } from 'node:fs';
import type { KindName } from '../../src/model/values.ts';
import { isKindName } from '../../src/kinds/index.ts';

/** How two texts or sentences stand, or `decline` where one of them is refused. */
export type Outcome = 'same' | 'compatible' | 'contradicts' | 'incomparable' | 'decline';

const OUTCOMES = new Set<string>(['same', 'compatible', 'contradicts', 'incomparable', 'decline']);
const isOutcome = (word: string): word is Outcome => OUTCOMES.has(word);

/** One trap: two texts, or two sentences with the words that are quoted from them in `[[ ]]`, and what would be right. */
export interface TrapRow {
  readonly group: string;
  readonly kind: KindName;
  readonly a: string;
  readonly b: string;
  readonly right: readonly Outcome[];
}

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim());

const AGREE: readonly Outcome[] = ['same'];

const rowOf = (group: string, cells: readonly string[]): readonly TrapRow[] => {
  const [kind = '', a = '', b = '', allowed] = cells;
  if (!isKindName(kind) || b === '') return [];
  const outcomes =
    allowed === undefined
      ? AGREE
      : allowed
          .split('/')
          .map((one) => one.trim())
          .filter(isOutcome);
  // Where a row allows to decline, it allows to say of both that they are of two frames: neither agrees with anything.
  const right = outcomes.includes('decline') ? [...outcomes, 'incomparable' as const] : outcomes;
  return [{ group, kind, a, b, right }];
};

/** The rows of a page of cases: tables with the columns kind, A, B and, where not all must agree, what would be right. */
export const readTraps = (path: string): readonly TrapRow[] => {
  let group = '';
  const rows: TrapRow[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('## ')) group = line.slice(3);
    else if (line.startsWith('|')) rows.push(...rowOf(group, cellsOf(line)));
  }
  return rows;
};

/** A sentence that is labelled yes or no, and whether a warning that the label does not fit would be right. */
export interface PolarityRow {
  readonly label: string;
  readonly sentence: string;
  readonly fire: boolean;
}

/** The rows on labels: tables with the columns label, sentence and should. */
export const readPolarities = (path: string): readonly PolarityRow[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^\| (?:yes|no|possible) \|/u.test(line))
    .map(cellsOf)
    .map(([label = '', sentence = '', should = '']) => ({ label, sentence, fire: should === 'fire' }));
