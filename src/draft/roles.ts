import { PERSON_NOUNS } from '../languages/en/age-words.ts';
import { AGENT_ENDINGS, NO_AGENTS } from '../languages/en/draft/agents.ts';
import { stem } from '../kinds/numbers/nouns.ts';
import type { Token } from '../text/tokens.ts';

/** Words on either side of an age or a name in which it is said who that is. */
const REACH = 4;

/** What a word says that somebody is, "seamstress", "officer"; empty where it says nothing of the sort. */
const roleOf = (token: Token | undefined): string => {
  if (token?.isWord !== true) return '';
  const word = stem(token.lower);
  if (PERSON_NOUNS.has(word)) return word;
  return AGENT_ENDINGS.test(word) && !NO_AGENTS.has(word) ? word : '';
};

const parts = ({ text }: Token): boolean => /^(?:[.;:()—–"“”]|and|or|but|while)$/u.test(text);

/** The word for who somebody is that stands nearest before a token: "the pilot in command, ", "passenger ". */
const roleBefore = (tokens: readonly Token[], from: number): string => {
  let commas = 0;
  for (let at = from - 1; at >= Math.max(0, from - REACH - 1); at -= 1) {
    const token = tokens[at];
    if (token === undefined || parts(token)) return '';
    if (token.text === ',') commas += 1;
    if (commas > 1) return '';
    const role = roleOf(token);
    if (role !== '') return role;
  }
  return '';
};

/** The same behind a token: " former seamstress", ", a father of two". */
const roleBehind = (tokens: readonly Token[], to: number): string => {
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || parts(token) || (token.text === ',' && at > to)) return '';
    const role = roleOf(token);
    if (role !== '') return role;
  }
  return '';
};

/** Who somebody is said to be beside the words that name him or tell his age: tokens `from` to `to`, the end excluded. */
export const rolesAround = (tokens: readonly Token[], from: number, to: number): readonly string[] => [
  ...new Set([roleBehind(tokens, to), roleBefore(tokens, from)].filter((role) => role !== '')),
];
