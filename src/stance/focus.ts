import { rememberedOf } from '../text/remembered.ts';
import type { Sentence, Traits } from './governor.ts';
import { isNumberWord, ORDINALS } from '../languages/en/number-words.ts';
import { complementsAfter, isGerund, isInfinitive } from './complements.ts';
import { isNumber, isParticiple } from './verb-groups.ts';
import type { Word } from './words.ts';

const CAPITAL = /^\p{Lu}/u;

/** Words that a name may begin behind in a quote, written with a capital where a sentence begins. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'the a an in on at to from by of no not all every but and nobody none neither if it he she they'.split(' '),
);

/** More statements than this no quote makes of one question. */
const MOST_STATEMENTS = 16;

/** The verb that a chain of verbs ends in: "refused to try to leave" is about leaving. */
const lastOfChain = ({ words, parse, operators }: Sentence, main: number): number => {
  const clause = parse.owners[main];
  let last = main;
  for (const { first, last: end, predicates, sort } of operators) {
    if (first < last || clause === undefined || parse.owners[first] !== clause) continue;
    const found = complementsAfter(words, parse, end, end, clause, false);
    const isTaken = predicates.some(({ takes }) => [...takes].some((one) => one !== 'clause' && found.has(one)));
    // "is far from having attacked"
    if (!isTaken && !(sort === 'excluder' && clause.group?.isCopula === true && found.has('ing'))) continue;
    for (let at = end + 1; at < Math.min(words.length, end + 8); at += 1) {
      if (parse.owners[at] !== clause || words[at]?.text === ',') break;
      if (words[isInfinitive(words, at) ? at + 1 : at]?.isQuoted !== true) break;
      if (isInfinitive(words, at)) last = at + 1;
      else if (isGerund(words[at]) || words[at]?.lower === 'being' || words[at]?.lower === 'having') last = at;
      else continue;
      break;
    }
  }
  return last;
};

const quotedWords = rememberedOf(({ words }: Sentence): readonly number[] =>
  words.flatMap((word, at) => (word.isQuoted && word.isWord ? [at] : [])),
);

/** The verbs that the statements of a quote end in, one a clause that is not put in; its last word where it has no verb. */
export const statementsOf = rememberedOf((sentence: Sentence): readonly number[] => {
  const { words, parse } = sentence;
  const quoted = quotedWords(sentence);
  const hosts = new Set(
    parse.clauses.map(({ kind, parent }) => (kind === 'clause' || kind === 'open' ? parent : undefined)),
  );
  const verbs = parse.groups.filter(({ main }) => words[main]?.isQuoted === true);
  const told = verbs.filter(({ main }) => {
    const clause = parse.owners[main];
    return clause !== undefined && !hosts.has(clause) && !isPutIn(clause);
  });
  const chosen = told.length > 0 ? told : verbs;
  if (chosen.length > 0) return chosen.slice(0, MOST_STATEMENTS).map(({ main }) => lastOfChain(sentence, main));
  const put = quoted.find((at) => {
    const clause = parse.owners[at];
    return clause?.kind === 'apposition' && words[clause.start]?.isQuoted === true;
  });
  if (put !== undefined) return [put];
  const verb = quoted.find((at) => {
    const word = words[at];
    return word !== undefined && (isGerund(word) || isInfinitive(words, at - 1) || isParticiple(word));
  });
  return [verb ?? quoted[0] ?? 0];
});

const isPutIn = (clause: Sentence['parse']['owners'][number]): boolean => {
  for (let one: typeof clause | undefined = clause; one !== undefined; one = one.parent)
    if (['aside', 'relative', 'front', 'attribution', 'asked', 'apposition'].includes(one.kind)) return true;
  return false;
};

/** "A three-month closure": a number that another word joins. */
const isCompound = ({ lower }: Word): boolean => isNumberWord(lower.split('-')[0] ?? '');

/** The word of a quote that its value hangs on: the number, the day, the name. */
export const focusOf = (sentence: Sentence, traits: Traits): number => {
  const { words } = sentence;
  const quoted = quotedWords(sentence);
  const [first = 0] = quoted;
  const isName = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && CAPITAL.test(word.text) && !NO_NAMES.has(word.lower);
  };
  if (traits.isName) return quoted.find(isName) ?? first;
  const of = (is: (word: Word) => boolean): readonly number[] =>
    quoted.filter((at) => words[at] !== undefined && is(words[at]));
  const numbers = of(isNumber);
  // "The first 85 people" are as many.
  const cardinal = traits.isAmount ? numbers.find((at) => !ORDINALS.has(words[at]?.lower ?? '')) : undefined;
  return cardinal ?? numbers[0] ?? of(isCompound)[0] ?? first;
};
