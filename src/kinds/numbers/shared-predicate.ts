import type { FoundAmount } from './amounts.ts';
import type { Phrase } from './frames/index.ts';
import { nounPhrase } from './frames/noun-phrase.ts';
import { beforeDeterminers, isDeterminer } from './frames/site.ts';
import { isFateWord, phraseBehind } from './nouns.ts';
import type { Token } from './tokens.ts';

type Tokens = readonly Token[];

const AUXILIARY = /^(?:was|were|are|is|have|has|had|be|been|being)$/u;
/** Subjects that share one predicate are few. */
const MOST_SUBJECTS = 6;

/** Whether the phrase behind one number goes straight on to the next: "One man and [his two sons]". */
const isJoined = (tokens: Tokens, end: number, next: number): boolean => {
  let at = end;
  while (at < next && /^(?:and|,|or)$/u.test(tokens[at]?.text ?? '')) at += 1;
  if (at === end) return false;
  while (at < next && isDeterminer(tokens, at)) at += 1;
  return at === next;
};

const predicateAt = (tokens: Tokens, at: number): readonly string[] => {
  const word = tokens[at]?.text ?? '';
  return AUXILIARY.test(word) || isFateWord(word) ? phraseBehind(tokens, at) : [];
};

/** A subject joined to the next one has few words: "A young woman and [her three sons]". */
const LONGEST_SUBJECT = 4;

/** Behind these stands no subject: "in those lands and [one] million". */
const LEADS_OBJECT =
  /^(?:in|on|at|of|from|to|with|by|near|for|into|over|under|through|after|before|\p{L}+(?:ed|ing))$/u;

/**
 * Whether one person or thing that no number counts shares what is said of a number: "A woman and her [three] sons". It
 * does not matter where the noun itself is asked for.
 */
export const sharesSubject = (tokens: Tokens, { from, core }: FoundAmount, asked: string | undefined): boolean => {
  const and = beforeDeterminers(tokens, from);
  if (tokens[and]?.text !== 'and') return false;
  const noun = nounPhrase(tokens, core.next);
  if (noun.head === '' || noun.head === asked || predicateAt(tokens, noun.next).length === 0) return false;
  for (let at = and - 1; at >= and - LONGEST_SUBJECT && tokens[at]?.type === 'word'; at -= 1)
    if (isDeterminer(tokens, at)) return at < and - 1 && !LEADS_OBJECT.test(tokens[at - 1]?.text ?? '');
  return false;
};

/** The words that a number shares with others joined to it: in "One man and his two sons were killed" all were killed. */
export const sharedPredicate = (tokens: Tokens, phrases: readonly Phrase[], index: number): readonly string[] => {
  if (index + 1 >= phrases.length) return [];
  let noun = nounPhrase(tokens, phrases[index]?.found.core.next ?? tokens.length);
  for (let at = index + 1; at <= index + MOST_SUBJECTS; at += 1) {
    const next = phrases[at]?.found;
    if (next === undefined || !isJoined(tokens, noun.next, next.from)) return [];
    noun = nounPhrase(tokens, next.core.next);
    const predicate = predicateAt(tokens, noun.next);
    if (predicate.length > 0) return predicate;
  }
  return [];
};
