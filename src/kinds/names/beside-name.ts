import {
  BEARINGS,
  EXCLUSIONS,
  NO_EXCLUSIONS,
  OTHER_ANSWERS,
  RELATIONS,
  RELATIVES,
} from '../../languages/en/refused-names.ts';
import { ABOUT_HIM, BEFORE_OF } from '../../languages/en/owned-words.ts';
import { MALE_NAMES, WIFE_TITLES } from '../../languages/en/titles.ts';
import type { Span } from '../../model/place.ts';
import { isOwnDeed } from '../../stance/deeds.ts';
import type { NameBearer } from '../../model/values.ts';
import {
  attributiveBehind,
  disownedBehind,
  isFullPerson,
  nounBehind,
  placeAttributive,
  otherBehind,
  ownedBehind,
} from './behind-name.ts';
import { deedsOf } from './role-lexicon.ts';
import { DESCRIBING } from './describing.ts';
import { isDemonym } from '../../languages/en/gazetteer.ts';
import { genericSort, GENERIC_ADJECTIVES, SIDES } from './generics.ts';
import { likenedBefore } from './likened.ts';
import { groupBy } from '../../text/group.ts';
import { tableOnce, type Table } from '../../text/once.ts';
import { joinFolded } from './runs.ts';
import { ADDRESSES, OFFICES } from '../../languages/en/titles.ts';
import { DETERMINERS, OFFICE_TOPICS, someWordOf } from './titles.ts';
import type { Word, WordRange } from './words.ts';

/** Wordings by their last word, the longest first. */
type Wordings = Table<string, readonly (readonly string[])[]>;

const wordingsOf = (...tables: readonly (readonly string[])[]): Wordings =>
  tableOnce(() => {
    const all = tables.flat().map((wording) => wording.split(' '));
    return groupBy(
      all.toSorted((a, b) => b.length - a.length),
      (words) => words.at(-1) ?? '',
    );
  });

const TIES: ReadonlySet<string> = new Set(RELATIVES);

/** A tie alone ("his brother John Smith") says who somebody is; with what joins it to the name, it is somebody else. */
const JOINED_RELATIONS = RELATIONS.filter((wording) => !TIES.has(wording) && !WIFE_TITLES.has(wording));

/** What a name is of; the names of a set are of anything. */
export type Bearer = NameBearer | 'set';

/** What denies the clause of a set: its stance says so. */
const NEGATORS: ReadonlySet<string> = new Set(['not', 'never', 'neither', 'nor']);

const BEFORE_PERSON = wordingsOf(JOINED_RELATIONS, EXCLUSIONS, OTHER_ANSWERS, NO_EXCLUSIONS);

const BEFORE: Readonly<Record<Bearer, Wordings>> = {
  person: BEFORE_PERSON,
  body: BEFORE_PERSON,
  place: wordingsOf(BEARINGS, EXCLUSIONS, OTHER_ANSWERS, NO_EXCLUSIONS),
  set: wordingsOf(
    EXCLUSIONS.filter((wording) => !NEGATORS.has(wording)),
    OTHER_ANSWERS,
    NO_EXCLUSIONS,
  ),
};

/** Wordings that end in a word of the tables, and change nothing. */
const HARMLESS: ReadonlySet<string> = new Set(NO_EXCLUSIONS);

/** What a place stands in: "not in Stepanakert". */
const LOCATIVES: ReadonlySet<string> = new Set('in at on inside within'.split(' '));

/** The most words between a name and the wording before it: "the brother of the late Prime Minister". */
const MOST_BETWEEN = 6;

const isTitle = ({ folded }: Word): boolean =>
  someWordOf(folded, OFFICES) || ADDRESSES.has(folded) || OFFICE_TOPICS.has(folded) || isDemonym(folded);

/** Whether a word before a name may be passed on the way to a wording; "of" belongs to a generic word: "the city of". */
const isPassed = (words: readonly Word[], at: number, bearer: Bearer): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  if (DETERMINERS.has(word.folded) || isTitle(word)) return true;
  if (word.casing === 'lower' && DESCRIBING.has(word.folded)) return true;
  if (bearer !== 'place') return false;
  if (LOCATIVES.has(word.folded) || SIDES.has(word.folded) || GENERIC_ADJECTIVES.has(word.folded)) return true;
  if (word.folded === 'of') return genericSort(words[at - 1]?.folded ?? '') !== undefined;
  return genericSort(word.folded) !== undefined;
};

/** A wording is written in lower case, but for the first word of a sentence. */
const isWritten = (words: readonly Word[], at: number): boolean => words[at]?.casing === 'lower' || at === 0;

const endingAt = (words: readonly Word[], to: number, wordings: Wordings): WordRange | null => {
  const found = wordings.get(words[to - 1]?.folded ?? '')?.find((wording) =>
    wording.every((text, offset) => {
      const at = to - wording.length + offset;
      return words[at]?.folded === text && isWritten(words, at) && (at === to - 1 || words[at].breaks === '');
    }),
  );
  return found === undefined ? null : { from: to - found.length, to };
};

const before = (words: readonly Word[], start: number, bearer: Bearer): WordRange | null => {
  for (let to = start; to > 0 && start - to <= MOST_BETWEEN; to -= 1) {
    if (words[to - 1]?.breaks !== '' || words[to - 1]?.possessive) return null;
    const found = endingAt(words, to, BEFORE[bearer]);
    if (found !== null) return HARMLESS.has(joinFolded(words.slice(found.from, found.to))) ? null : found;
    if (!isPassed(words, to - 1, bearer)) return null;
  }
  return null;
};

/** A noun before "of" and a person’s full name that makes it something of his: "the papers of John Smith". */
const nounOf = (words: readonly Word[], name: WordRange): WordRange | null => {
  let at = name.from;
  while (
    at > 0 &&
    words[at - 1]?.breaks === '' &&
    (DETERMINERS.has(words[at - 1]?.folded ?? '') || DESCRIBING.has(words[at - 1]?.folded ?? ''))
  )
    at -= 1;
  const [of, noun] = [words[at - 1], words[at - 2]];
  if (of?.folded !== 'of' || of.breaks !== '' || noun?.breaks !== '' || noun.casing !== 'lower') return null;
  const isHis = isOwnDeed(noun.folded) && !ABOUT_HIM.has(noun.folded);
  const isFree = BEFORE_OF.has(noun.folded) || isHis || noun.folded.endsWith('ed') || isTitle(noun);
  return isFree || deedsOf(noun.folded).length > 0 || !isFullPerson(words, name) ? null : { from: at - 2, to: at };
};

/** The title of a wife before her husband's full name: "Mrs. John Smith". */
const wife = (words: readonly Word[], { from, to }: WordRange): WordRange | null =>
  to - from > 1 && WIFE_TITLES.has(words[from - 1]?.folded ?? '') && MALE_NAMES.has(words[from]?.folded ?? '')
    ? { from: from - 1, to: from }
    : null;

/** What stands beside the name of a person, body or place alone. */
const besideOne = (words: readonly Word[], name: WordRange, bearer: NameBearer): WordRange | null => {
  const likened = likenedBefore(words, name, bearer);
  if (likened !== null) return likened;
  if (bearer === 'place') return placeAttributive(words, name);
  const tie = wife(words, name) ?? ownedBehind(words, name);
  if (tie !== null || bearer !== 'person') return tie;
  return (
    nounBehind(words, name) ?? attributiveBehind(words, name) ?? disownedBehind(words, name) ?? nounOf(words, name)
  );
};

/**
 * The words that make a name's phrase one of somebody or something else: a tie to a person ("the brother of"), a direction
 * or distance from a place ("north of"), a likeness, a title that makes her his wife, what says that it is not meant
 * ("except"), or another answer beside it. A name is meant only as the head of its phrase. Takes the places of the name's
 * first word and of the one after its last.
 */
export const besideName = (words: readonly Word[], name: WordRange, bearer: Bearer): WordRange | null =>
  before(words, name.from, bearer) ??
  (bearer === 'set' ? null : besideOne(words, name, bearer)) ??
  otherBehind(words, name);

/** The digits that go on a name, "Boeing 737-800", "Pier 6": a name without them is another one. */
const numberBehind = (words: readonly Word[], { to }: WordRange): WordRange | null =>
  words[to - 1]?.breaks === '' && /^\p{N}/u.test(words[to]?.text ?? '') ? { from: to, to: to + 1 } : null;

/**
 * The spans of a quote that a reading of one of its names accounts for: all but its number, and the words that make the name's phrase one
 * of somebody or something else.
 */
export const usedBeside = (quote: string, words: readonly Word[], name: WordRange, bearer: Bearer): readonly Span[] => {
  const beside = besideName(words, name, bearer) ?? numberBehind(words, name);
  return beside === null ? [{ start: 0, end: quote.length }] : allBut(quote, words, beside);
};

/** The spans of a quote around some of its words. */
const allBut = (quote: string, words: readonly Word[], beside: WordRange): readonly Span[] => {
  const [start, end] = [words[beside.from]?.start ?? 0, words[beside.to - 1]?.end ?? 0];
  return [
    { start: 0, end: start },
    { start: end, end: quote.length },
  ];
};
