import type { AskedKind } from '../languages/en/draft/index.ts';
import { DETERMINERS, type Eligible } from './governing.ts';
import { classNamed, SPEECH } from './lexicon.ts';
import type { Governor, Sentence } from './sentence.ts';

/** A class that is asked for by another sort of answer governs only what nothing else does. */
const OTHER_ANSWER = 3;

const asksOf = (name: string, kind: AskedKind): number => {
  const asks = classNamed(name)?.asks;
  return asks === undefined || asks[kind] !== undefined ? 0 : OTHER_ANSWER;
};

const TIMES_BEFORE: ReadonlySet<string> = new Set('after before since following until of despite amid from'.split(' '));

/** "Two days after the earthquake": a noun that only places a day in time is not what happened on it. */
const isBackground = ({ from, word }: Governor, { tokens }: Sentence): boolean => {
  if (word.sort !== 'noun') return false;
  let at = from - 1;
  while (DETERMINERS.has(tokens[at]?.lower ?? '')) at -= 1;
  return TIMES_BEFORE.has(tokens[at]?.lower ?? '');
};

/** ", killing 12": what follows from what happened. */
const RESULT = 5;
const isResult = ({ from, word }: Governor, { tokens }: Sentence): boolean =>
  word.sort === 'verb' && tokens[from]?.lower.endsWith('ing') === true && tokens[from - 1]?.text === ',';

/** Which words may govern a figure: speech governs days alone. */
export const ofFigure =
  (kind: AskedKind): Eligible =>
  ({ word }) =>
    word.name === SPEECH ? Number.POSITIVE_INFINITY : asksOf(word.name, kind);

/** Which words may govern a day or a time. */
export const ofDay: Eligible = (governor, sentence, isInside) => {
  if (isInside || isBackground(governor, sentence)) return Number.POSITIVE_INFINITY;
  return isResult(governor, sentence) ? RESULT : 0;
};

/** Which words may stand beside an age. */
export const ofAge: Eligible = ({ word }) => (word.name === SPEECH ? Number.POSITIVE_INFINITY : 0);
