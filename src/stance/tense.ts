import { HAVE } from '../languages/en/stance/grammar.ts';
import { PAST_AUXILIARIES } from '../languages/en/tense-words.ts';
import { sentenceOf } from './analysis.ts';
import type { Clause } from './clauses/clause.ts';
import { TRAITS, type Family } from './family.ts';
import { focusOf, statementsOf } from './focus.ts';
import { isPast } from './verb-groups.ts';
import type { QuotedSentence } from './words.ts';

/**
 * Whether the verb that words hang on tells them as done: "landed", "was", "has been signed"; not "lands", "has 40 cranes".
 * It says nothing of what is planned or doubted: ask {@link stanceOf} first.
 */
export const isToldAsDone = (quoted: QuotedSentence, family: Family): boolean => {
  const sentence = sentenceOf(quoted);
  const { words, parse } = sentence;
  const word = family === 'statement' ? (statementsOf(sentence)[0] ?? 0) : focusOf(sentence, TRAITS[family]);
  let clause: Clause | undefined = parse.owners[word];
  while (clause !== undefined && clause.group === undefined) clause = clause.parent;
  const group = clause?.group;
  const [first, main] = group === undefined ? [] : [words[group.first], words[group.main]];
  if (group === undefined || first === undefined || main === undefined) return false;
  if (!group.hasAuxiliary) return isPast(main);
  return PAST_AUXILIARIES.has(first.lower) || (HAVE.has(first.lower) && !group.isBare);
};
