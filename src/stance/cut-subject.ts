import { DETERMINERS, FINITE_BEHIND, PREPOSITIONS, PRONOUNS } from '../languages/en/stance/grammar.ts';
import { statementsOf } from './focus.ts';
import type { Sentence } from './governor.ts';
import { CLAUSAL_VERBS } from './lexicon.ts';
import { isNoun, isStop } from './ties/nouns.ts';
import { isSaying } from './ties/roots.ts';
import { isPast } from './verb-groups.ts';
import { nounStart } from './ties/value-phrase.ts';

const COUPLING: ReadonlySet<string> = new Set(['and', 'or', 'nor']);

/** Whether the noun phrase of a subject goes on behind a word: "the man [on] the bridge", "the tower [and] the bridge". */
const goesOn = (sentence: Sentence, at: number): boolean => {
  const { words, parse } = sentence;
  const lower = words[at]?.lower ?? '';
  if (lower === 'of') return true;
  const before = words[at - 1];
  // "The storm passed over" is over.
  if (before === undefined || !isNoun(sentence, at - 1) || isPast(before)) return false;
  if (!COUPLING.has(lower)) return PREPOSITIONS.has(lower) && !FINITE_BEHIND.has(lower);
  // "The tower swayed and the bridge collapsed" are two clauses.
  const start = parse.owners[at - 1]?.start ?? 0;
  return !parse.groups.some(({ main }) => main >= start && main < at);
};

/** "The firm that built [the bridge collapsed]": the verb of what tells which one it is, and its object. */
const isObjectOf = ({ words, parse }: Sentence, verb: number): boolean =>
  parse.groupOf[verb]?.last === verb &&
  parse.owners[verb]?.kind === 'relative' &&
  !CLAUSAL_VERBS.has(words[verb]?.lower ?? '');

/**
 * The rest of its subject that a statement leaves out in front, so that it says of its last noun what its sentence says of
 * another: first and last word; `undefined` where it is whole.
 */
export const cutSubject = (sentence: Sentence): { readonly first: number; readonly last: number } | undefined => {
  const { words, parse } = sentence;
  const start = words.findIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  const verb = parse.groupOf[statementsOf(sentence)[0] ?? -1];
  const before = start - 1;
  if (verb === undefined || verb.first <= start || words[before]?.isWord !== true) return undefined;
  // "Gained control over areas captured in the fighting": a participle, of the object of another verb.
  const isOther = (main: number): boolean =>
    main < start && !isSaying(words[main]?.lower ?? '') && !isObjectOf(sentence, main);
  if (verb.isWeak && parse.groups.some(({ main }) => isOther(main))) return undefined;
  const [opener, next] = [words[start], words[start + 1]];
  if (opener === undefined || PRONOUNS.has(opener.lower)) return undefined;
  if (DETERMINERS.has(opener.lower) && !isNoun(sentence, start + 1) && next !== undefined && isStop(next))
    return undefined;
  if (goesOn(sentence, before)) return { first: nounStart(sentence, before - 1, isStop), last: before };
  if (!isObjectOf(sentence, before)) return undefined;
  return { first: parse.owners[before]?.parent?.start ?? before, last: before };
};
