import { TELLING_IT_VERBS, TERMING_VERBS } from '../../languages/en/stance/speakers.ts';
import type { Parse } from '../clauses/index.ts';
import type { Predicate } from '../lexicon.ts';
import type { Operator } from '../operator.ts';
import { isNumber } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import { ofSentence, opensPhrase, verbForms, type Combination } from './combination.ts';

const TELLING_IT = verbForms(TELLING_IT_VERBS);
const TERMING = verbForms(TERMING_VERBS);

/** Words of who tells it. */
const TELLER_REACH = 8;

/** "To hear his enemies tell it, …", "as his brother tells it" */
const asTold = (words: readonly Word[], parse: Parse, at: number): Operator | undefined => {
  const from = words[at]?.lower === 'to' ? at + 2 : at + 1;
  if ((from === at + 2 && words[at + 1]?.lower !== 'hear') || !opensPhrase(words, parse, at)) return undefined;
  for (let near = from; near < Math.min(words.length - 1, from + TELLER_REACH); near += 1) {
    const word = words[near];
    if (word?.isWord !== true && word?.text !== "'") return undefined;
    const isEnd = words[near + 2]?.isWord !== true;
    if (TELLING_IT.has(word.lower) && words[near + 1]?.lower === 'it' && isEnd)
      return ofSentence(at, near + 1, 'hedges');
  }
  return undefined;
};

/** Words from "what" to the verb. */
const WHAT_REACH = 8;

/** Whether an amount begins right behind a verb: "call [3,000 fans]", "describe as some [3,000 fans]". */
const isAmountBehind = (words: readonly Word[], verb: number): boolean => {
  let at = verb + 1;
  while (BETWEEN.has(words[at]?.lower ?? '')) at += 1;
  const word = words[at];
  return word !== undefined && isNumber(word);
};
const BETWEEN: ReadonlySet<string> = new Set('as a an the some about around nearly almost off for to be'.split(' '));

/** "What the promoter was pleased to call [3,000 fans]": an amount in somebody's own words. */
const asTermed = (words: readonly Word[], _parse: Parse, at: number): Operator | undefined => {
  for (let near = at + 1; near < Math.min(words.length, at + WHAT_REACH); near += 1) {
    const word = words[near];
    if (word?.isWord !== true) return undefined;
    if (!TERMING.has(word.lower) || !isAmountBehind(words, near)) continue;
    const predicate: Predicate = { sort: 'verb', effect: 'alleges', takes: new Set(['amount']), isOwn: false };
    return { first: at, last: near, reach: 'predicate', effect: 'alleges', sort: 'predicate', predicates: [predicate] };
  }
  return undefined;
};

/** In whose words something is told. */
export const WORDING_COMBINATIONS: readonly Combination[] = [
  { starts: ['to', 'as'], read: asTold },
  { starts: ['what'], read: asTermed },
];
