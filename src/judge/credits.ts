import { CREDITS_BEFORE, CREDITS_BEHIND } from '../languages/en/credits.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
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

const isCredited = (words: Words, name: Words): boolean =>
  words.some((_, at) => {
    if (!startsWith(words, at, name)) return false;
    const end = words[at - 1] === 'the' ? at - 1 : at;
    return (
      BEFORE.some((wording) => startsWith(words, end - wording.length, wording)) ||
      BEHIND.some((wording) => startsWith(words, at + name.length, wording))
    );
  });

/**
 * Looks for credits to the publishers and authors of other sources: what "the Harbour Post reported" in one paper goes
 * back to the Harbour Post. A source that the manifest calls independent of the other credits it with nothing.
 */
export const creditFinder = (sources: readonly Source[]): CreditOf => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const names = sources.flatMap(({ id, publisher, author }) =>
    [publisher, author].flatMap((name) =>
      name === undefined || nameOf(name).length === 0 ? [] : [{ id, name: nameOf(name) }],
    ),
  );
  return (id, span) => {
    const source = byId.get(id);
    if (source === undefined || names.length === 0) return undefined;
    const own = new Set(
      [source.publisher, source.author].flatMap((name) => (name === undefined ? [] : [nameOf(name).join(' ')])),
    );
    const sentence = sentenceAround(source.text, span);
    const words = wordsOf(source.text.slice(sentence.start, sentence.end));
    return names.find(
      (other) =>
        other.id !== id &&
        !own.has(other.name.join(' ')) &&
        !(source.independentOf ?? []).includes(other.id) &&
        isCredited(words, other.name),
    )?.id;
  };
};
