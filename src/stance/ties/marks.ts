import { COMING_VERBS } from '../../languages/en/host-words.ts';
import { BE } from '../../languages/en/stance/grammar.ts';
import { verbPhrases } from '../forms.ts';
import { rootsOf } from './roots.ts';

const COMING: ReadonlySet<string> = new Set(verbPhrases(COMING_VERBS));

/** A root as that of the word that an answer hangs on; no word is written so. */
const mark = (root: string): string => `#${root}`;

/** What an answer hangs on tells no more than that its thing is there, or came about. */
const COMES = '#';

/** The marks of a verb or noun that an answer hangs on. */
export const marksOf = (word: string): readonly string[] => [
  ...rootsOf(word).map(mark),
  ...(COMING.has(word) || BE.has(word) ? [COMES] : []),
];

/** The marks of an answer that may be of the same thing as one that hangs on a noun. */
export const wantedOf = (noun: string, ...others: readonly string[]): readonly string[] => [
  COMES,
  ...[noun, ...others].flatMap((word) => rootsOf(word).map(mark)),
];
