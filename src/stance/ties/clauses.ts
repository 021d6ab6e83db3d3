import { BE, DETERMINERS, HAVE, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../../languages/en/stance/grammar.ts';
import type { Clause } from '../clauses/index.ts';
import type { Sentence } from '../governor.ts';
import { isNoun } from './nouns.ts';
import { rootsOf } from './roots.ts';
import type { Tie } from './tie.ts';

/** Clauses on the way from a number up to what its sentence says. */
const MOST_CLAUSES = 6;

const RELATIVE_WORDS: ReadonlySet<string> = new Set([...RELATIVES, 'that']);

/** Words that open a clause of time or place. */
const SETTING: ReadonlySet<string> = new Set(
  'when where while whenever wherever after before until once since'.split(' '),
);

/** Words from a number to the comma that ends its clause. */
const COMMA_REACH = 12;

/** Whether a comma ends the clause behind a number: without one the parser cannot tell where it ends. */
const isSetOff = (words: Sentence['words'], word: number): boolean =>
  words.slice(word, word + COMMA_REACH).some(({ text }) => text === ',');

/** Somebody who may be "he" elsewhere. */
const SOMEBODY: ReadonlySet<string> = new Set('man woman person people one he she someone somebody'.split(' '));

/** Nobody in particular: what is told of them is told of nobody else. */
const ANYBODY: ReadonlySet<string> = new Set('anyone anybody whoever everyone everybody nobody those'.split(' '));

/** Words of a clause that are shown. */
const MOST_WORDS = 8;

/** Words back from a relative clause to the noun that it is about. */
const REACH = 4;

/** Whether a clause tells which thing is meant, or something more of it: "that killed", ", which carries", "the raid he led". */
const isRelative = ({ words }: Sentence, { kind, start, group }: Clause, word: number): boolean => {
  const lower = words[start]?.lower ?? '';
  if (kind !== 'relative' && kind !== 'aside' && kind !== 'asked') return false;
  // "When 40 guests had been seated, the roof fell"
  if (kind === 'aside' && (lower === 'where' || (start === 0 && SETTING.has(lower) && isSetOff(words, word))))
    return true;
  const isBare =
    DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || /^\p{Lu}[^'’]*$/u.test(words[start]?.text ?? '');
  return RELATIVE_WORDS.has(lower) || (kind === 'relative' && isBare && group !== undefined && start < group.first);
};

/** The noun that a relative clause is about. */
const antecedent = ({ words }: Sentence, start: number): string => {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const word = words[at];
    if (word?.isWord === true && !PREPOSITIONS.has(word.lower)) return word.lower;
  }
  return '';
};

/** "The quake that killed [300 people]", "the train, which carries [300 passengers]," */
export const relativeOf = (sentence: Sentence, word: number, isMeasure: boolean): Tie | undefined => {
  const { words, parse } = sentence;
  let clause: Clause | undefined = parse.owners[word];
  for (let count = 0; clause !== undefined && count < MOST_CLAUSES; count += 1) {
    const verb = clause.group?.main;
    if (verb !== undefined && clause.start < word && isRelative(sentence, clause, word)) {
      const told = words.slice(
        clause.start,
        Math.min(Math.max(verb, clause.start) + 1, word + 1, clause.start + MOST_WORDS),
      );
      const lower = words[verb]?.lower ?? '';
      const isLight = BE.has(lower) || HAVE.has(lower);
      const noun =
        words[clause.start]?.lower === 'whose'
          ? (words[clause.start + 1]?.lower ?? '')
          : antecedent(sentence, clause.start);
      const isAny = ANYBODY.has(noun) || words[clause.start]?.lower === 'whose';
      const needs = [
        ...(isLight ? [] : [rootsOf(lower)]),
        ...(isAny || ((isLight || isMeasure) && !SOMEBODY.has(noun)) ? [rootsOf(noun)] : []),
      ];
      return { words: [noun, ...told.map(({ text }) => text)].join(' '), needs, isWide: false };
    }
    clause = clause.parent;
  }
  return undefined;
};

/**
 * As {@link relativeOf}, of a relative clause that a word stands in itself: in "a war that lasted until a truce was reached
 * in [1994]" the year is that of the truce.
 *
 * @param others roots by which the same may be told as by the verb of the clause.
 */
export const ownRelativeOf = (sentence: Sentence, word: number, others: readonly string[]): Tie | undefined => {
  const own = sentence.parse.owners[word];
  const clause = own?.kind === 'front' || own?.kind === 'apposition' ? own.parent : own;
  if (clause === undefined || !isRelative(sentence, clause, word)) return undefined;
  const found = relativeOf(sentence, word, false);
  return found && { ...found, needs: found.needs.map((any) => [...any, ...others]) };
};

/** "After [X] died, a nephew ran the farm", "before the revolt began in [1848]": what the clause beside tells. */
export const besideOf = (sentence: Sentence, word: number, openers: ReadonlySet<string>): Tie | undefined => {
  const { words, parse } = sentence;
  const clause = parse.owners[word];
  const verb = clause?.group?.main;
  if (clause === undefined || verb === undefined || clause.start >= word) return undefined;
  if (clause.kind !== 'aside' || !openers.has(words[clause.start]?.lower ?? '')) return undefined;
  const told = words.flatMap(({ lower, isQuoted }, at) =>
    parse.owners[at] === clause && !isQuoted && (at === verb || isNoun(sentence, at)) ? rootsOf(lower) : [],
  );
  const shown = words.slice(clause.start, Math.min(Math.max(verb, word) + 1, clause.start + MOST_WORDS));
  return { words: shown.map(({ text }) => text).join(' '), needs: [told], isWide: true };
};
