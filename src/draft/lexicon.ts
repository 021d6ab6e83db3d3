import {
  COMPARED_LEADS,
  COMPARED_TAILS,
  ELSEWHEN,
  PART_LEADS,
  PART_TAILS,
  QUALIFIERS,
  SUBEVENT_WORDS,
  TOTALS,
} from '../languages/en/draft/beside-figures.ts';
import { HEADS } from '../languages/en/draft/heads.ts';
import { PREDICATES, SPEECH_VERBS, type PredicateClass } from '../languages/en/draft/index.ts';
import { stem } from '../kinds/numbers/nouns.ts';
import { formsOf, pluralOf } from '../stance/forms.ts';
import { groupBy } from '../text/group.ts';

/** The part of speech that a word of a class is of, as far as its form tells. */
type PredicateSort = 'verb' | 'noun' | 'adjective';

/** A word, or several, by which a class is known. */
export interface PredicateWord {
  readonly words: readonly string[];
  readonly name: string;
  readonly sort: PredicateSort;
}

/** A class of its own for what somebody says: it governs days alone. */
export const SPEECH = 'say';

const list = (words: string | undefined): readonly string[] => words?.split('|') ?? [];

const verbWords = (name: string, verb: string): readonly PredicateWord[] => {
  const [base = '', ...particles] = verb.split(' ');
  return formsOf(base).map(([form]) => ({ words: [form, ...particles], name, sort: 'verb' as const }));
};

const plainWords = (name: string, sort: PredicateSort, words: string): PredicateWord => ({
  words: words.split(' '),
  name,
  sort,
});

const wordsOfClass = (name: string, { verbs, nouns, adjectives }: PredicateClass): readonly PredicateWord[] => [
  ...list(verbs).flatMap((verb) => verbWords(name, verb)),
  ...list(nouns).flatMap((noun) => [plainWords(name, 'noun', noun), plainWords(name, 'noun', pluralOf(noun))]),
  ...list(adjectives).map((adjective) => plainWords(name, 'adjective', adjective)),
];

const byFirstWord = (words: readonly PredicateWord[]): ReadonlyMap<string, readonly PredicateWord[]> =>
  groupBy(words, ({ words: [first = ''] }) => first);

/** Every word of a class by its first word. */
export const PREDICATE_WORDS: ReadonlyMap<string, readonly PredicateWord[]> = byFirstWord([
  ...Object.entries(PREDICATES).flatMap(([name, one]) => wordsOfClass(name, one)),
  ...list(SPEECH_VERBS).flatMap((verb) => verbWords(SPEECH, verb)),
]);

export const classNamed = (name: string): PredicateClass | undefined =>
  Object.hasOwn(PREDICATES, name) ? PREDICATES[name] : undefined;

const HEAD_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(HEADS).flatMap(([name, words]) => list(words).map((word): [string, string] => [word, name])),
);

/** The class of what a stem names, else the stem. */
export const headOf = (word: string): string => HEAD_CLASSES.get(word) ?? word;

/** Words by the row of qualifiers that they stand in. */
export const QUALIFIER_ROWS: ReadonlyMap<string, number> = new Map(
  QUALIFIERS.flatMap((row, at) => list(row).map((word): [string, number] => [word, at])),
);

/** Words for what follows or precedes an event, and is another. */
export const SUBEVENTS: ReadonlySet<string> = new Set(list(SUBEVENT_WORDS).flatMap((word) => [word, pluralOf(word)]));

const phrases = (words: string): readonly (readonly string[])[] => list(words).map((phrase) => phrase.split(' '));

export const PARTS_BEFORE = phrases(PART_LEADS);
export const PARTS_BEHIND = phrases(PART_TAILS);
export const COMPARED_BEFORE = phrases(COMPARED_LEADS);
export const COMPARED_BEHIND = phrases(COMPARED_TAILS);
export const ELSEWHEN_PHRASES = phrases(ELSEWHEN);
export const TOTAL_PHRASES = phrases(TOTALS);

/** Function words and words of speech carry no theme. */
const EMPTY: ReadonlySet<string> = new Set(
  'that this with from have been were their which they there when what will would also after before into over such than then them these those some more most other only about said says could should while where whose during under between against through because still being both each many much very just since until upon among within without every least another officials people told according were here said including late early near around'.split(
    ' ',
  ),
);

/** Shorter words carry grammar more often than meaning. */
const SHORTEST_TERM = 4;

/** The stem of a word that carries meaning; `null` for all others. */
export const termOf = (lower: string): string | null => {
  if (lower.length < SHORTEST_TERM || EMPTY.has(lower) || /^\p{N}/u.test(lower)) return null;
  const [found] = PREDICATE_WORDS.get(lower) ?? [];
  return found?.name === SPEECH ? null : stem(lower);
};
