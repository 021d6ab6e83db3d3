import { IRREGULAR_VERBS } from '../../languages/en/irregular-verbs.ts';
import type { Sentence } from '../governor.ts';
import { VERB_FORMS } from '../lexicon.ts';
import { isParticiple } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import { isNoun, isStop } from './nouns.ts';

/** Whether a finite verb of its clause stands before a word. */
export const isBehindVerb = ({ parse }: Sentence, at: number): boolean => {
  const clause = parse.owners[at];
  const group = clause?.kind === 'apposition' ? clause.parent?.group : clause?.group;
  return group !== undefined && group.main < at;
};

/** Words from a number to the verb of its sentence: "valued at $3 billion gave". */
const VERB_REACH = 4;
/** "gave", "went": a past that is no participle. */
const isPlainPast = ({ lower }: Word): boolean => {
  const forms = VERB_FORMS.get(lower);
  return forms?.has('past') === true && !forms.has('participle') && !lower.endsWith('ed') && IRREGULAR_PASTS.has(lower);
};
const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS.values()].flatMap(({ past, participle }) => (past === participle ? [] : [past])),
);

/** Whether a participle at a word tells which thing is meant: another verb is that of the sentence. */
export const isReduced = (sentence: Sentence, at: number, value?: number): boolean => {
  const { words, parse } = sentence;
  const word = words[at];
  if (word === undefined || !isParticiple(word)) return false;
  // "The firm, founded by four brothers,"
  const clause = parse.owners[at];
  if (clause?.kind === 'apposition' && clause.start === at) return value !== undefined;
  if (!isNoun(sentence, at - 1)) return false;
  const group = parse.groupOf[at];
  if (group !== undefined && (group.first < at || group.isPassive)) return false;
  if (parse.groups.some(({ main }) => main < at && parse.owners[main] === parse.owners[at])) return true;
  if (isBehindVerb(sentence, at)) return true;
  if (value === undefined) return false;
  // "A lorry loaded with 200 sheep overturned": a second verb, and nothing that joins it.
  const next = parse.groups.find(({ first }) => first > value);
  if (words.slice(value + 1, value + VERB_REACH).some(isPlainPast)) return true;
  return (
    next !== undefined &&
    words
      .slice(value, next.first)
      .every((one) => one.isWord && !isStop(one) && !['and', 'which', 'who'].includes(one.lower))
  );
};
