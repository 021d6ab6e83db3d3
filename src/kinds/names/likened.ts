import { AGES_BEFORE, LIKENED } from '../../languages/en/refused-names.ts';
import type { NameBearer } from '../../model/values.ts';
import { isSeat } from '../../languages/en/gazetteer.ts';
import { ACRONYMS, BODY_WORDS, OBJECT_PREPOSITIONS, STOP_WORDS } from './titles.ts';
import type { Word, WordRange } from './words.ts';

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);

const VAGUE = setOf(LIKENED.vague);
const PLAIN = setOf(LIKENED.plain);
const FEIGNED = setOf(LIKENED.feigned);
const ALONE = setOf(LIKENED.alone);
const ARTICLES = setOf(LIKENED.articles);
const AGES = setOf(AGES_BEFORE);

/** Whether the name ends its phrase: in "the new Berlin airport" a noun is still to come. */
const endsPhrase = (words: readonly Word[], to: number): boolean => {
  const [last, next] = [words[to - 1], words[to]];
  if (next === undefined || last?.breaks !== '') return true;
  return next.casing === 'lower' && (STOP_WORDS.has(next.folded) || OBJECT_PREPOSITIONS.has(next.folded));
};

/** Whether it is "the Venice of the north": a name that stands for what its bearer is known for. */
const isTypeOf = (words: readonly Word[], { from, to }: WordRange, bearer: NameBearer): boolean => {
  const [article, only, of] = [words[from - 1]?.folded ?? '', words[from], words[to]];
  if (to - from !== 1 || only?.breaks !== '' || only.possessive || of?.folded !== 'of') return false;
  const isBody = BODY_WORDS.has(only.folded) || ACRONYMS.has(only.folded) || isSeat(only.folded);
  return (bearer === 'place' || !isBody) && (article === 'the' || article === 'a' || article === 'an');
};

/**
 * The words before a name that make it stand for somebody or some place like its bearer ("a second Paganini", "the Mozart
 * of chess"), for a sham ("a fake Smith"), or for another of his family ("the younger Pitt").
 */
export const likenedBefore = (words: readonly Word[], name: WordRange, bearer: NameBearer): WordRange | null => {
  const { from, to } = name;
  const [word, article] = [words[from - 1], words[from - 2]];
  if (bearer === 'body' || word?.breaks !== '' || word.possessive || (word.casing !== 'lower' && from > 1)) return null;
  const near = { from: from - 1, to: from };
  if (FEIGNED.has(word.folded)) return near;
  if (isTypeOf(words, name, bearer)) return near;
  if (article?.folded === 'the' && to - from === 1 && AGES.has(word.folded) && bearer === 'person') return near;
  if (!endsPhrase(words, to)) return null;
  if (ALONE.has(word.folded)) return near;
  const isLikened =
    (VAGUE.has(word.folded) && ARTICLES.has(article?.folded ?? '')) ||
    (PLAIN.has(word.folded) && article?.folded === 'the');
  return isLikened ? { from: from - 2, to: from } : null;
};
