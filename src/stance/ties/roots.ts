import { PREDICATES } from '../../languages/en/draft/index.ts';
import { BE } from '../../languages/en/stance/grammar.ts';
import { SETTLING_VERBS } from '../../languages/en/host-words.ts';
import { remembered } from '../../text/remembered.ts';
import { MOST_WORDS, verbPhrases } from '../forms.ts';
import { inflectedNoun, inflectedVerb, irregularBaseOf, valuesAmong, type Inflected } from '../inflected.ts';
import { CLAUSAL_SAYING, STATEMENTS } from '../lexicon.ts';

const words = (list: string | undefined): readonly string[] =>
  list === undefined ? [] : list.split('|').filter((word) => !word.includes(' '));

/** The classes of what is done or befalls that a word may tell of. */
const classesOf = valuesAmong(() =>
  Object.entries(PREDICATES).flatMap(([name, { verbs, nouns, adjectives }]): readonly Inflected<string>[] => [
    ...words(verbs).map((verb) => inflectedVerb(verb, () => `=${name}`)),
    ...words(nouns).map((noun) => inflectedNoun(noun, `=${name}`)),
    ...words(adjectives).map((adjective) => ({
      starts: [adjective],
      phrases: () => [[adjective, `=${name}`] as const],
    })),
  ]),
);

/** Endings by which nouns are made of verbs, and both are inflected; what is left is no word, but the same for all of them. */
const ENDING =
  /(?:(?:at|it|t|s)?ions?|ments?|ances?|ences?|ings?|(?:at|it|t)?ors?|ers?|ees?|als?|ures?|ed|es|s|e|y|ies|ied)$/u;
/** Letters that a root keeps at least. */
const SHORTEST = 3;
/** Endings that a word may have: "ordered", "order". */
const MOST_ENDINGS = 3;

const rootOf = (word: string): string => {
  if (BE.has(word)) return 'be';
  let root = irregularBaseOf(word) ?? word;
  for (let count = 0; count < MOST_ENDINGS; count += 1) {
    const shorter = root.replace(ENDING, '').replace(/(.)\1$/u, '$1');
    if (shorter.length < SHORTEST) break;
    root = shorter;
  }
  return root;
};

/** "Eruption" beside "erupt", "decision" beside "decide", "admission" beside "admit". */
const VERBAL_ENDINGS: readonly (readonly [noun: RegExp, verb: string])[] = [
  [/(?<=[cp])tions?$/u, 't'],
  [/missions?$/u, 'mit'],
  [/sions?$/u, 'd'],
];

const verbalRoots = (word: string): readonly string[] => {
  const found = VERBAL_ENDINGS.find(([ending]) => ending.test(word));
  return found === undefined ? [] : [word.replace(found[0], found[1])];
};

const SETTLING: ReadonlySet<string> = new Set(verbPhrases(SETTLING_VERBS));
/** What every word of saying has in common. */
export const SAYS = '=says';

/** Whether a word says something, or settles it. */
export const isSaying = (word: string): boolean =>
  CLAUSAL_SAYING.has(word) || STATEMENTS.has(word) || SETTLING.has(word);

/** What a word may be known by: its root, and the classes of what it tells of. Two words with one of these in common may tell one thing. */
export const rootsOf = remembered(MOST_WORDS, String, (written: string): readonly string[] => {
  const word = withoutOwning(written);
  return [rootOf(word), ...verbalRoots(word), ...new Set(classesOf(word))];
});

/** A word without its possessive ending: "the club" of "the club's". */
export const withoutOwning = (word: string): string => word.replace(/['’]s?$/u, '') || word;

/** What the words of a text may be known by, that of its event: "The fire at the depot". */
export const rootsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap(rootsOf);
