import { groupByEach } from '../text/group.ts';
import { once } from '../text/once.ts';
import { remembered } from '../text/remembered.ts';
import { IRREGULAR_VERBS } from '../languages/en/irregular-verbs.ts';
import { basesOf, formsOf, MOST_WORDS, pluralOf, type VerbForm } from './forms.ts';
import { tableOf, type PhraseTable } from './phrases.ts';

type Listed<T> = readonly (readonly [phrase: string, value: T])[];

/** What is listed for a word in all its forms, which are made when one of them is met. */
export interface Inflected<T> {
  /** The words that its phrases begin with, each as itself or as what `basesOf` leads back to. */
  readonly starts: readonly string[];
  readonly phrases: () => Listed<T>;
}

const startOf = (phrase: string): string => {
  const end = phrase.indexOf(' ');
  return end < 0 ? phrase : phrase.slice(0, end);
};

/** A verb in all its forms, with the value of each; of several words the first is inflected. */
export const inflectedVerb = <T>(phrase: string, valueOf: (form: VerbForm) => T): Inflected<T> => {
  const base = startOf(phrase);
  const rest = phrase.slice(base.length);
  return { starts: [base], phrases: () => formsOf(base).map(([word, form]) => [word + rest, valueOf(form)]) };
};

/** A noun in the singular and the plural, with what stands behind it; of several words the last is inflected. */
export const inflectedNoun = <T>(noun: string, value: T, behind = ''): Inflected<T> => ({
  starts: [startOf(noun)],
  phrases: () => [noun, pluralOf(noun)].map((form) => [form + behind, value]),
});

/** What is listed for phrases that begin with a word, and for some that do not, in the order of the list. */
const listedFor = <T>(list: () => Iterable<Inflected<T>>): ((word: string) => Listed<T>) => {
  const known = once(() => {
    const all = [...list()];
    return { all, byStart: groupByEach(all.keys(), (at) => all[at]?.starts ?? []) };
  });
  return (word) => {
    const { all, byStart } = known();
    const found = new Set<number>();
    for (const base of basesOf(word)) for (const at of byStart.get(base) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).flatMap((at) => all[at]?.phrases() ?? []);
  };
};

/** The values that are listed for a phrase, or a word, in the order of the list: as a table of all forms would give them. */
export const valuesAmong = <T>(list: () => Iterable<Inflected<T>>): ((phrase: string) => readonly T[]) => {
  const listed = listedFor(list);
  return remembered(MOST_WORDS, String, (phrase: string) =>
    listed(startOf(phrase)).flatMap(([one, value]) => (one === phrase ? [value] : [])),
  );
};

/**
 * The table of all phrases that are listed, as `tableOf` would make it of them, a word at a time: of tens of thousands of
 * forms a text holds some hundred.
 */
export const inflectedTable = <T>(list: () => Iterable<Inflected<T>>): PhraseTable<T> => {
  const listed = listedFor(list);
  return { get: remembered(MOST_WORDS, String, (word: string) => tableOf(listed(word)).get(word)) };
};

/** The forms that a word may be of the verbs of a list. */
export interface FormTable {
  /** `undefined` where it is of none of them. */
  readonly get: (word: string) => ReadonlySet<VerbForm> | undefined;
  readonly has: (word: string) => boolean;
}

/** The table of the forms of verbs, a word at a time. */
export const formsAmong = (list: () => Iterable<string>): FormTable => {
  const known = once(() => new Set(list()));
  const get = remembered(MOST_WORDS, String, (word: string) => {
    const forms = [...basesOf(word)]
      .filter((base) => known().has(base))
      .flatMap((base) => formsOf(base).flatMap(([form, kind]) => (form === word ? [kind] : [])));
    return forms.length === 0 ? undefined : new Set(forms);
  });
  return { get, has: (word) => get(word) !== undefined };
};

const irregularBases = valuesAmong(() => [...IRREGULAR_VERBS.keys()].map((base) => inflectedVerb(base, () => base)));

/** The irregular verb that a word is a form of: the later one where it is of two, as "lay" is of "lie". */
export const irregularBaseOf = (word: string): string | undefined => irregularBases(word).at(-1);
