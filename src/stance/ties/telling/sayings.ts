import { PARTICLES, SAME_TELLING } from '../../../languages/en/telling-words.ts';
import { DETERMINERS } from '../../../languages/en/stance/grammar.ts';
import { groupByEach } from '../../../text/group.ts';
import { once } from '../../../text/once.ts';
import { basesOf } from '../../forms.ts';
import type { Sentence } from '../../governor.ts';
import { isAdverb } from '../../verb-groups.ts';

/** Stands in a phrase for the words that its verb is done to: "take … prisoner". */
const ANYTHING = '…';
/** Words in its place. */
const LONGEST_OBJECT = 6;

const PARTICLE: ReadonlySet<string> = new Set(PARTICLES.split('|'));

interface Saying {
  /** As the table has it: its senses stand under it, as those of a word do. */
  readonly phrase: string;
  readonly words: readonly string[];
}

/** Phrases of the table by their first word, the longest first; those of a verb and its particle are no more than a verb. */
const sayings = once(() => {
  const all = [...new Set(SAME_TELLING.flatMap((row) => row.split('|')))]
    .map((phrase): Saying => ({ phrase, words: phrase.split(' ') }))
    .filter(({ words }) => words.length > 2 || (words.length === 2 && !PARTICLE.has(words[1] ?? '')))
    .sort((a, b) => b.words.length - a.words.length);
  return groupByEach(all, ({ words: [first = ''] }) => [first]);
});

/** The places of the words of a phrase that begins at one, each in any of its forms; articles and adverbs may stand between them. */
const placesOf = ({ words }: Sentence, from: number, { words: parts }: Saying): readonly number[] | undefined => {
  const places = [from];
  let at = from + 1;
  let reach = 0;
  for (const part of parts.slice(1)) {
    if (part === ANYTHING) {
      reach = LONGEST_OBJECT;
      continue;
    }
    const isPart = (lower: string): boolean => basesOf(lower).has(part);
    for (let word = words[at]; word?.isWord === true && !isPart(word.lower); word = words[at]) {
      if (reach > 0) reach -= 1;
      else if (!DETERMINERS.has(word.lower) && !isAdverb(word)) return undefined;
      at += 1;
    }
    if (words[at]?.isWord !== true) return undefined;
    places.push(at);
    at += 1;
    reach = 0;
  }
  return places;
};

/**
 * Phrases of several words by which a sentence tells something as one word would: "went to the polls", by the place of each
 * of their words; linear in its length.
 */
export const sayingsIn = (sentence: Sentence): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const [at, { lower, isWord }] of sentence.words.entries()) {
    if (!isWord || found.has(at)) continue;
    const begun = [...basesOf(lower)].flatMap((base) => sayings().get(base) ?? []);
    for (const saying of begun) {
      const places = placesOf(sentence, at, saying);
      if (places === undefined) continue;
      for (const place of places) found.set(place, saying.phrase);
      break;
    }
  }
  return found;
};
