import {
  AMOUNT_NOUNS,
  HOLDING_NOUNS,
  HOLDING_VERBS,
  MEASURE_NOUNS,
  STANDING_BY,
  WORTH,
} from '../../languages/en/tie-words.ts';
import {
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../../languages/en/stance/grammar.ts';
import { isGerund } from '../complements.ts';
import { nounForms } from '../forms.ts';
import { VERB_FORMS } from '../lexicon.ts';
import { IRREGULAR_VERBS } from '../../languages/en/irregular-verbs.ts';
import type { Sentence } from '../governor.ts';
import { listOf, phraseAt } from '../phrases.ts';
import { isNumber, isParticiple } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import { rootsOf } from './roots.ts';
import type { Tie, Unit } from './tie.ts';
import { nounStart, valueStart } from './value-phrase.ts';

const AMOUNTS: ReadonlySet<string> = new Set(nounForms(AMOUNT_NOUNS));
const MEASURES: ReadonlySet<string> = new Set(nounForms(MEASURE_NOUNS));
const WORTHS: ReadonlySet<string> = new Set(WORTH.split('|'));
const STANDING = listOf(STANDING_BY);
/** Nouns on a number's way up to what its sentence says. */
const MOST_STEPS = 4;
/** Words behind a number with "with" to what tells that they are there. */
const STANDING_REACH = 5;

const lowerAt = ({ words }: Sentence, at: number): string => words[at]?.lower ?? '';

const isStop = (word: Word): boolean =>
  PREPOSITIONS.has(word.lower) ||
  COORDINATORS.has(word.lower) ||
  SUBORDINATORS.has(word.lower) ||
  word.lower === 'that';

/** Whether a word may be a noun where it stands: no verb, no word of grammar. */
const isNoun = ({ words, parse }: Sentence, at: number): boolean => {
  const word = words[at];
  if (word?.isWord !== true || isStop(word) || isNumber(word)) return false;
  if (DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || BE.has(word.lower) || HAVE.has(word.lower))
    return false;
  return parse.groupOf[at]?.main !== at || parse.groupOf[at].isWeak;
};

const tie = ({ words }: Sentence, from: number, to: number, needs: Tie['needs']): Tie => ({
  words: words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' '),
  needs,
  isWide: false,
});

/** Whether a finite verb of its clause stands before a word. */
const isBehindVerb = ({ parse }: Sentence, at: number): boolean => {
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
const isReduced = (sentence: Sentence, at: number, value?: number): boolean => {
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

/** Whether "with" tells who or what is there: "crashed with [176 people] on board". */
const isStanding = ({ words }: Sentence, value: number): boolean => {
  for (let at = value + 1; at <= value + STANDING_REACH; at += 1) {
    if (words[at]?.isWord !== true) return false;
    if (phraseAt(STANDING, words, at) !== undefined || isGerund(words[at]) || BE.has(words[at]?.lower ?? ''))
      return true;
  }
  return false;
};

interface Ladder {
  readonly tie?: Tie;
  /** Where to look on, one noun further out. */
  readonly next?: number;
}

const END: Ladder = {};

/** Whether a noun phrase is what a subject is said to be. */
const isSaid = ({ words, parse }: Sentence, start: number): boolean => {
  const group = parse.groupOf[start - 1];
  return group?.isCopula === true || BE.has(words[start - 1]?.lower ?? '');
};

/** Holders and makers: whoever is one of six has six. */
const HOLDERS: ReadonlySet<string> = new Set(nounForms(HOLDING_NOUNS));
const holding = (noun: string): readonly string[] => [...rootsOf(noun), ...(HOLDERS.has(noun) ? HOLDING_ROOTS : [])];
const HOLDING_ROOTS: readonly string[] = HOLDING_VERBS.split('|').flatMap(rootsOf);

/** "A mother of [six]", "the heir to a fortune of [$5 million]" */
const byOf = (sentence: Sentence, noun: number, end: number, isMeasure: boolean): Ladder => {
  const { words } = sentence;
  if (!isNoun(sentence, noun)) return END;
  const lower = lowerAt(sentence, noun);
  const start = nounStart(sentence, noun, isStop);
  if (AMOUNTS.has(lower) || isMeasure || MEASURES.has(lower)) return { next: start };
  // "She is the author of [12 novels]" says so itself.
  if (isSaid(sentence, start)) return END;
  return { tie: tie(sentence, noun, end, [holding(words[noun]?.lower ?? '')]) };
};

/** "Lawyers for [60 workers] met", "found a woman with [two children]" */
const byPreposition = (sentence: Sentence, at: number, start: number, value: number, isMeasure: boolean): Ladder => {
  const { words, parse } = sentence;
  const noun = at - 1;
  const preposition = lowerAt(sentence, at);
  if (isReduced(sentence, noun, value))
    return { tie: tie(sentence, noun - 1, start, [rootsOf(lowerAt(sentence, noun))]) };
  if (!isNoun(sentence, noun) || parse.groupOf[noun] !== undefined) return END;
  const from = nounStart(sentence, noun, isStop);
  const lead = words[from - 1];
  // ", valid for five years,"
  if (lead?.text === ',' && from === noun && !lowerAt(sentence, noun).endsWith('s')) return END;
  const isSubject = !isBehindVerb(sentence, noun) && !(lead !== undefined && isStop(lead));
  if (AMOUNTS.has(lowerAt(sentence, noun)) || MEASURES.has(lowerAt(sentence, noun))) return END;
  if (preposition === 'with' && isStanding(sentence, value)) return END;
  const isOne = ['a', 'an'].includes(lowerAt(sentence, from)) && preposition === 'with' && !isMeasure;
  return isSubject || isOne ? { tie: tie(sentence, noun, start, [rootsOf(lowerAt(sentence, noun))]) } : END;
};

/** "Soldiers guarding [50 prisoners]", "villas worth [£2m]" */
const byWord = (sentence: Sentence, at: number, start: number): Ladder => {
  const { words } = sentence;
  const word = words[at];
  if (word === undefined) return END;
  if (WORTHS.has(word.lower)) {
    if (!isNoun(sentence, at - 1)) return END;
    const noun = lowerAt(sentence, at - 1);
    return MEASURES.has(noun)
      ? { next: nounStart(sentence, at - 1, isStop) }
      : { tie: tie(sentence, at - 1, start, [rootsOf(noun)]) };
  }
  if (isGerund(word) && sentence.parse.groupOf[at] === undefined) {
    // "began deploying 2,000 men"
    if (sentence.parse.groupOf[at - 1] !== undefined) return END;
    const isBehindComma = words[at - 1]?.text === ',';
    if (isBehindComma && isBehindVerb(sentence, at)) return END;
    return { tie: tie(sentence, at, start, [rootsOf(word.lower)]) };
  }
  return isReduced(sentence, at) ? { tie: tie(sentence, at - 1, start, [rootsOf(word.lower)]) } : END;
};

/** Words of a number: "5 million". */
const SCALES: ReadonlySet<string> = new Set('hundred thousand million billion trillion bn m'.split(' '));

/** "A [£2m] villa", "the [300-metre] mast": the noun that a measure stands before, like an adjective. */
const attributeOf = (sentence: Sentence, word: number): Tie | undefined => {
  const { words, parse } = sentence;
  const isMoney = /^[$€£¥]$/u.test(words[word - 1]?.text ?? '');
  let at = word + 1;
  if (isMoney) while (SCALES.has(lowerAt(sentence, at))) at += 1;
  else if (!lowerAt(sentence, word).includes('-')) return undefined;
  const from = at;
  while (isNoun(sentence, at + 1) && parse.groupOf[at + 1] === undefined) at += 1;
  if (!isNoun(sentence, from) || !isNoun(sentence, at) || parse.groupOf[at] !== undefined) return undefined;
  if (MEASURES.has(lowerAt(sentence, at)) || AMOUNTS.has(lowerAt(sentence, at))) return undefined;
  return { ...tie(sentence, from, at + 1, [rootsOf(lowerAt(sentence, at))]), isWide: true };
};

const step = (sentence: Sentence, start: number, value: number, isMeasure: boolean): Ladder => {
  const before = sentence.words[start - 1];
  if (before?.isWord !== true) return END;
  if (before.lower === 'of') return byOf(sentence, start - 2, start, isMeasure);
  if (PREPOSITIONS.has(before.lower)) return byPreposition(sentence, start - 1, start, value, isMeasure);
  return byWord(sentence, start - 1, start);
};

/** The noun that a number hangs on, where that is none that only says how many there are. */
export const hostOf = (sentence: Sentence, word: number, unit: Unit): Tie | undefined => {
  let start = valueStart(sentence, word);
  // "a man of 62", beside "the son of a 62-year-old".
  const isMeasure = unit === 'measure' || (unit === 'age' && !lowerAt(sentence, word).includes('-'));
  const attribute = unit === 'measure' ? attributeOf(sentence, word) : undefined;
  if (attribute !== undefined) return attribute;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const ladder = step(sentence, start, word, isMeasure && count === 0);
    if (ladder.tie !== undefined) return ladder.tie;
    if (ladder.next === undefined || ladder.next >= start) return undefined;
    start = ladder.next;
  }
  return undefined;
};
