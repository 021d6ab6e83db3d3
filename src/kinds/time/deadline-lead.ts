import {
  CLOSING_VERBS,
  DEADLINE_BEFORE,
  DEADLINE_BEHIND,
  DEADLINE_NOUNS,
  REVOKED,
} from '../../languages/en/deadline-words.ts';
import { BE } from '../../languages/en/stance/grammar.ts';
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

const NOUNS = phrasebook<true>([[true, DEADLINE_NOUNS]]);

/** "The deadline for claims is", "the cut-off is", "the cut-off,". */
const isNamed = (tokens: Tokens, from: number): boolean => {
  const link = textAt(tokens, from - 1);
  if (!IS.has(link) && link !== ',') return false;
  for (let at = from - 2; at >= from - REACH && textAt(tokens, at) !== '.'; at -= 1) {
    const noun = phraseIn(NOUNS, tokens, at);
    if (noun !== null) return link !== ',' || noun.end === from - 1;
  }
  return false;
};

/** "Entries close at", "registration closes", "entries close, without exception, at". */
const isClosing = (tokens: Tokens, from: number): boolean => {
  const end = AT.has(textAt(tokens, from - 1)) ? from - 1 : from;
  if (end === from || textAt(tokens, end - 1) !== ',') return CLOSING_VERBS.has(textAt(tokens, end - 1));
  for (let at = end - 2; at >= end - REACH; at -= 1)
    if (textAt(tokens, at) === ',') return CLOSING_VERBS.has(textAt(tokens, at - 1));
  return false;
};

const REVOKING = phrasebook<true>([[true, REVOKED]]);

/** Tokens between a last day and the word that it no longer holds. */
const REVOKED_REACH = 6;

/** Whether words behind a last day say that its order no longer holds: "was set aside". */
export const isRevoked = ({ tokens, to }: Scene): boolean => {
  for (let at = to; at < tokens.length && at < to + REVOKED_REACH; at += 1) {
    if (textAt(tokens, at) === '.') return false;
    if (!BE.has(textAt(tokens, at))) continue;
    const next = /^(?:since|later|then|now|duly)$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1;
    if (phraseIn(REVOKING, tokens, next) !== null) return true;
  }
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
