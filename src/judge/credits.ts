import { CREDITS_BEFORE, CREDITS_BEHIND } from '../languages/en/credits.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { groupBy, groupByEach } from '../text/group.ts';
import { sentenceAround } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';

/** Finds the source that another credits, in the sentence of a span, with what it says there. */
export type CreditOf = (source: string, span: Span) => string | undefined;

type Words = readonly string[];

const wordsOf = (text: string): Words =>
  tokensOf(text.replaceAll('’', "'"))
    .filter(({ isWord }) => isWord)
    .map(({ lower }) => lower);

/** "The" before a publisher's name is no part of it. */
const nameOf = (name: string): Words => {
  const words = wordsOf(name);
  return words[0] === 'the' ? words.slice(1) : words;
};

const startsWith = (words: Words, at: number, wording: Words): boolean =>
  wording.every((word, offset) => words[at + offset] === word);

const split = (wordings: readonly string[]): readonly Words[] => wordings.map((wording) => wording.split(' '));
const BEFORE = split(CREDITS_BEFORE);
const BEHIND = split(CREDITS_BEHIND);

/** Whether a name that stands at a word is credited there. */
const isCreditedAt = (words: Words, at: number, name: Words): boolean => {
  if (!startsWith(words, at, name)) return false;
  const end = words[at - 1] === 'the' ? at - 1 : at;
  return (
    BEFORE.some((wording) => startsWith(words, end - wording.length, wording)) ||
    BEHIND.some((wording) => startsWith(words, at + name.length, wording))
  );
};

/** A name with the sources that bear it, in their order. */
interface Named {
  readonly words: Words;
  readonly sources: readonly { readonly source: Source; readonly rank: number }[];
}

const namesOf = ({ publisher, author }: Source): readonly Words[] =>
  [publisher, author].flatMap((name) => (name === undefined || nameOf(name).length === 0 ? [] : [nameOf(name)]));

const namedBy = (sources: readonly Source[]): readonly Named[] => {
  const ranked = sources.map((source, rank) => ({ source, rank }));
  const byName = groupByEach(ranked, ({ source }) => namesOf(source).map((words) => words.join(' ')));
  return [...byName].map(([name, some]) => ({ words: name.split(' '), sources: some }));
};

/** A text as a word of it can be looked for: a sigma at the end of a word is another one inside it. */
const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase().replaceAll('ς', 'σ');

/** Names that are looked for in a whole text, before its sentences are looked for. */
const MOST_LOOKED_FOR = 32;

/** Whether a text may credit anybody: some name has all its words in it. */
const mayCredit = (text: string, names: readonly Named[]): boolean => {
  const all = plain(text);
  return names.some(({ words }) => words.every((word) => all.includes(plain(word))));
};

/**
 * Looks for credits to the publishers and authors of other sources: what "the Harbour Post reported" in one paper goes
 * back to the Harbour Post. A source that the manifest calls independent of the other credits it with nothing. Linear in
 * the sentence, however many sources there are.
 */
export const creditFinder = (sources: readonly Source[]): CreditOf => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const named = namedBy(sources);
  const byFirst = groupBy(named, ({ words: [first = ''] }) => first);
  const known = new Map<Source, boolean>();
  const mayBeAny = (by: Source): boolean => {
    if (named.length === 0 || named.length > MOST_LOOKED_FOR) return named.length > 0;
    const may = known.get(by) ?? mayCredit(by.text, named);
    known.set(by, may);
    return may;
  };
  return (id, span) => {
    const by = byId.get(id);
    if (by === undefined || !mayBeAny(by)) return undefined;
    const own = new Set(namesOf(by).map((words) => words.join(' ')));
    const sentence = sentenceAround(by.text, span);
    const words = wordsOf(by.text.slice(sentence.start, sentence.end));
    const found = words.flatMap((word, at) =>
      (byFirst.get(word) ?? []).flatMap((name) => {
        if (own.has(name.words.join(' ')) || !isCreditedAt(words, at, name.words)) return [];
        return name.sources.find(({ source }) => source !== by && !(by.independentOf ?? []).includes(source.id)) ?? [];
      }),
    );
    return found.sort((a, b) => a.rank - b.rank)[0]?.source.id;
  };
};
