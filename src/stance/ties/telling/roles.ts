import { CONVERSE_DEEDS, MUTUAL_VERBS } from '../../../languages/en/telling-words.ts';
import { DETERMINERS, HAVE, PREPOSITIONS, PRONOUNS } from '../../../languages/en/stance/grammar.ts';
import type { Clause } from '../../clauses/index.ts';
import { basesOf, verbPhrases } from '../../forms.ts';
import type { Sentence } from '../../governor.ts';
import { isAdverb, isNumber, isParticiple, type VerbGroup } from '../../verb-groups.ts';
import { inflectedVerb, valuesAmong } from '../../inflected.ts';
import { isNoun, isStop, lowerAt } from '../nouns.ts';
import { nounStart, valueStart } from '../value-phrase.ts';
import { QUOTED, type Side } from './telling.ts';
import { isDeed } from './words.ts';

const MUTUAL: ReadonlySet<string> = new Set(verbPhrases(MUTUAL_VERBS));

/** Whether one of the base forms of a verb is of what two do to each other: whoever does it has it done to them. */
export const isMutual = (bases: readonly string[]): boolean => bases.some((base) => MUTUAL.has(base));

/** Who does it, and who it is done to: the two sides of a role, in a row that no table has. */
const ROLE = -1;
const [DOER, DONE_TO] = [0, 1];
/** Behind the last of the table: rows of deeds that one does and another has done. */
const CONVERSE = -2;
const CONVERSE_SIDES = valuesAmong(() =>
  CONVERSE_DEEDS.flatMap((pair, row) =>
    pair
      .split('|')
      .flatMap((verbs, side) =>
        verbs.split(',').map((verb) => inflectedVerb(verb, () => ({ row: CONVERSE - row, side }))),
      ),
  ),
);

/** Words between "had" and what somebody had done. */
const CAUSED_REACH = 6;

/** Whether a verb has an object right behind it. */
export const hasObject = (sentence: Sentence, verb: number): boolean => {
  const { words } = sentence;
  let at = verb + 1;
  for (let word = words[at]; word !== undefined && word.isWord && isAdverb(word); word = words[at]) at += 1;
  const word = words[at];
  if (word?.isWord !== true || PREPOSITIONS.has(word.lower)) return false;
  return DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || isNumber(word) || isNoun(sentence, at);
};

/** "Had the bishop killed": the verb of what somebody had done. */
const causedBy = (sentence: Sentence, verb: number): number | undefined => {
  const { words } = sentence;
  if (!HAVE.has(lowerAt(sentence, verb))) return undefined;
  for (let at = verb + 2; at <= verb + CAUSED_REACH; at += 1) {
    const word = words[at];
    if (word?.isWord !== true || isStop(word)) return undefined;
    if (isParticiple(word) && isNoun(sentence, at - 1)) return at;
  }
  return undefined;
};

/** "Laid siege to", "made war on": the noun that says what is done to what follows. */
const deedBehind = (sentence: Sentence, verb: number): string | undefined => {
  const noun = lowerAt(sentence, verb + 1);
  return AT_WHOM.has(lowerAt(sentence, verb + 2)) && isDeed(noun) ? noun : undefined;
};
const AT_WHOM: ReadonlySet<string> = new Set(['to', 'on', 'upon']);

/**
 * Whether what is quoted does what the verb of its clause tells, or has it done to it: "[Pisa] besieged", "besieged
 * [Pisa]". Nothing where the verb has no object, or is the same either way.
 */
export const roleOf = (sentence: Sentence, word: number, clause: Clause | undefined): readonly Side[] => {
  const { words, parse } = sentence;
  const group = clause?.group;
  if (group === undefined || parse.owners[word] !== clause || group.isCopula) return [];
  const quoted = words.findIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  const start = Math.min(nounStart(sentence, word, isStop), valueStart(sentence, word), quoted);
  const before = lowerAt(sentence, start - 1);
  const caused = causedBy(sentence, group.main);
  const verb = caused ?? group.main;
  const deed = deedBehind(sentence, verb);
  const bases = deed === undefined ? [...basesOf(lowerAt(sentence, verb))] : [deed];
  if (isMutual(bases)) return [];
  const as = (side: number): readonly Side[] =>
    bases.map((of) => ({ word: lowerAt(sentence, verb), row: ROLE, side, of }));
  if (word < group.first) {
    // "In 1820 [Count Otto] fled": the preposition is of the year.
    if (PREPOSITIONS.has(before) && !words.slice(start, quoted).some(isNumber)) return [];
    if (group.isPassive) return as(DONE_TO);
    return caused !== undefined || hasObject(sentence, verb) ? as(DOER) : [];
  }
  if (group.isPassive) return before === 'by' ? as(DOER) : [];
  // "There came [300 people]", "behind them marched [300 men]": the subject stands behind its verb.
  const lead = lowerAt(sentence, nounStart(sentence, group.first - 1, isStop) - 1);
  if (lowerAt(sentence, group.first - 1) === 'there' || PREPOSITIONS.has(lead)) return [];
  return start === verb + 1 && caused === undefined ? as(DONE_TO) : [];
};

/** Who does what a verb of the clause tells, by its noun; the words quoted where they do. */
const doerOf = (sentence: Sentence, { first, last, isPassive }: VerbGroup): string | undefined => {
  const { words } = sentence;
  const nounAt = (at: number): string | undefined => {
    if (words[at]?.isQuoted === true) return QUOTED;
    return isNoun(sentence, at) ? lowerAt(sentence, at) : undefined;
  };
  if (!isPassive) return nounAt(first - 1);
  if (lowerAt(sentence, last + 1) !== 'by') return undefined;
  const start = DETERMINERS.has(lowerAt(sentence, last + 2)) ? last + 3 : last + 2;
  return nounAt(start);
};

/** Of a deed that one does and another has done, which of the two the clause tells of whom: "Otto sold", "Otto bought". */
export const converseOf = (sentence: Sentence, clause: Clause | undefined): readonly Side[] => {
  const group = clause?.group;
  if (group === undefined || group.isCopula) return [];
  const verb = lowerAt(sentence, group.main);
  const both = CONVERSE_SIDES(`${verb} ${lowerAt(sentence, group.main + 1)}`);
  const sides = both.length > 0 ? both : CONVERSE_SIDES(verb);
  const of = doerOf(sentence, group);
  return of === undefined ? [] : sides.map((side) => ({ word: verb, ...side, of }));
};
