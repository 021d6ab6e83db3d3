import { CLOSING_VERBS, DEADLINE_BEFORE, DEADLINE_BEHIND, DEADLINE_NOUNS } from '../../languages/en/deadline-words.ts';
import { phrasebook, phraseIn } from './phrasebook.ts';
import type { Scene } from './scene.ts';
import { phraseAt, splitPhrase, textAt, type Tokens } from './tokens.ts';

const BEFORE: readonly (readonly string[])[] = DEADLINE_BEFORE.split('|')
  .map(splitPhrase)
  .toSorted((a, b) => b.length - a.length);

const BEHIND = phrasebook<true>([[true, DEADLINE_BEHIND]]);

/** Tokens from "deadline" to "is", and from "close" to "at", at most. */
const REACH = 8;
const IS: ReadonlySet<string> = new Set(['is', 'was', 'of', ':']);
const AT: ReadonlySet<string> = new Set(['at', 'on']);

/** Whether a noun is one; "cut-off" is three tokens. */
const isNoun = (tokens: Tokens, index: number): boolean =>
  DEADLINE_NOUNS.has(textAt(tokens, index)) || phraseAt(tokens, index, ['cut', '-', 'off']) !== -1;

/** "The deadline for claims is", "the cut-off is". */
const isNamed = (tokens: Tokens, from: number): boolean => {
  if (!IS.has(textAt(tokens, from - 1))) return false;
  for (let at = from - 2; at >= from - REACH && textAt(tokens, at) !== '.'; at -= 1)
    if (isNoun(tokens, at)) return true;
  return false;
};

/** "Entries close at", "entries close, without exception, at". */
const isClosing = (tokens: Tokens, from: number): boolean => {
  if (!AT.has(textAt(tokens, from - 1))) return false;
  if (textAt(tokens, from - 2) !== ',') return CLOSING_VERBS.has(textAt(tokens, from - 2));
  for (let at = from - 3; at >= from - REACH; at -= 1)
    if (textAt(tokens, at) === ',') return CLOSING_VERBS.has(textAt(tokens, at - 1));
  return false;
};

/** The characters of "by", "before" and the like right before a quote; none where no such word stands there. */
export const leadLength = ({ tokens, from, offset }: Scene): number => {
  const at = textAt(tokens, from - 1) === 'the' ? from - 1 : from;
  const words = BEFORE.find((wording) => phraseAt(tokens, at - wording.length, wording) === at);
  return words === undefined ? 0 : offset - (tokens[at - words.length]?.start ?? offset);
};

/** Whether words beside a quote say that its date is a last day: "the deadline is", "entries close at". */
export const isLastDay = ({ tokens, from, to }: Scene): boolean =>
  isNamed(tokens, from) || isClosing(tokens, from) || phraseIn(BEHIND, tokens, to) !== null;
