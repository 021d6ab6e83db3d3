import { WORD_SENSES } from '../../../languages/en/generated/word-senses.ts';
import { SAME_TELLING, SAME_THING } from '../../../languages/en/telling-words.ts';
import { basesOf, MOST_WORDS } from '../../forms.ts';
import { inflectedNoun, inflectedVerb, valuesAmong } from '../../inflected.ts';
import { entryOf } from '../../../text/entry.ts';
import { remembered } from '../../../text/remembered.ts';
import { rootsOf, withoutOwning } from '../roots.ts';

/** What a word may mean. */
export interface Senses {
  /** Its own meanings: what another must have, or be a case of. */
  readonly own: readonly string[];
  /** What its meanings are cases of: to drown is to die. */
  readonly wider: readonly string[];
}

const NONE: Senses = { own: [], wider: [] };

/** The row of a word in lines that stand in the order of theirs. */
const rowIn = (lines: string, word: string): string | undefined => {
  let [low, high] = [1, lines.length - 1];
  while (low < high) {
    const start = lines.lastIndexOf('\n', (low + high) >>> 1) + 1;
    const [equals, end] = [lines.indexOf('=', start), lines.indexOf('\n', start)];
    const found = lines.slice(start, equals);
    if (found === word) return lines.slice(equals + 1, end);
    if (found < word) low = end + 1;
    else high = start - 1;
  }
  return undefined;
};

/** Words and verbs with a particle by the rows of those that news tells one thing by. */
const tellingsOf = valuesAmong(() => [
  ...SAME_TELLING.flatMap((row, at) =>
    row.split('|').flatMap((phrase) => [inflectedVerb(phrase, () => `+${at}`), inflectedNoun(phrase, `+${at}`)]),
  ),
  ...SAME_THING.flatMap((row, at) => row.split('|').map((noun) => inflectedNoun(noun, `#${at}`))),
]);

const split = (list: string | undefined): readonly string[] =>
  list === undefined || list === '' ? [] : list.split(' ');

const joined = (all: readonly Senses[]): Senses => ({
  own: [...new Set(all.flatMap(({ own }) => own))],
  wider: [...new Set(all.flatMap(({ wider }) => wider))],
});

const ofBase = (base: string): Senses => {
  const row = rowIn(entryOf(WORD_SENSES, base[0] ?? '')?.() ?? '', base);
  if (row === undefined) return NONE;
  const [own, wider] = row.split('|');
  return { own: split(own), wider: split(wider) };
};

/** What a word may mean, with the roots and classes that it is known by; lower case, in any form. */
export const sensesOf = remembered(MOST_WORDS, String, (written: string): Senses => {
  const word = withoutOwning(written);
  const { own, wider } = joined([...basesOf(word)].map(ofBase));
  return { own: [...own, ...rootsOf(word), ...new Set(tellingsOf(word))], wider };
});

/** What a verb and its particle mean together: "lifted off". */
export const phrasalSenses = (word: string, particle: string): Senses =>
  joined([
    { own: [...new Set(tellingsOf(`${word} ${particle}`))], wider: [] },
    ...[...basesOf(word)].map((base) => ofBase(`${base} ${particle}`)),
  ]);

/** What several words mean, to hold others against. */
export interface Meanings {
  readonly own: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

export const meaningsOf = (senses: readonly Senses[]): Meanings => {
  const own = new Set(senses.flatMap((one) => one.own));
  return { own, all: new Set([...own, ...senses.flatMap(({ wider }) => wider)]) };
};

/** Whether a word means what one of several does, or a case of it, or something that it is a case of. Of two words the same either way. */
export const isAmong = ({ own, wider }: Senses, meanings: Meanings): boolean =>
  own.some((one) => meanings.all.has(one)) || wider.some((one) => meanings.own.has(one));
