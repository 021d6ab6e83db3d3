import { OPPOSED, OPPOSED_COUNTS, OPPOSED_DEEDS } from '../../../languages/en/telling-words.ts';
import { basesOf } from '../../forms.ts';
import type { Sentence } from '../../governor.ts';
import { phraseAt, tableOf } from '../../phrases.ts';
import { isNumber } from '../../verb-groups.ts';
import { lowerAt } from '../nouns.ts';
import { elsewhereOf } from './elsewhere.ts';
import { isAmong, meaningsOf, sensesOf } from './senses.ts';
import { aloneIn, otherLengthIn, otherOneIn, ownedBy, putInAlone } from './others.ts';
import { partedIn } from './partners.ts';
import { rivalIn } from './slots.ts';
import { tellerSenses } from './tellers.ts';
import { QUOTED, type Side, type Telling } from './telling.ts';
import { objectIn, otherThingIn, swappedIn } from './things.ts';
import { otherTimeIn } from './times.ts';
import { isOpenClass, particleOf } from './words.ts';

type Place = Pick<Side, 'row' | 'side'>;

const SIDES = tableOf<Place>(
  OPPOSED.flatMap((pair, row) =>
    pair.split('|').flatMap((words, side) => words.split(',').map((word) => [word, { row, side }] as const)),
  ),
);

/** The words of rows, which are numbered on from those of another table. */
const placesOf = (rows: readonly string[], from: number): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>();
  for (const [at, pair] of rows.entries())
    for (const [side, words] of pair.split('|').entries())
      for (const word of words.split(',')) places.set(word, [...(places.get(word) ?? []), { row: from + at, side }]);
  return places;
};

const DEEDS = placesOf(OPPOSED_DEEDS, OPPOSED.length);
const COUNTS = placesOf(OPPOSED_COUNTS, OPPOSED.length + OPPOSED_DEEDS.length);

/** Words from one that has an opposite to what it is said of. */
const REACH = 4;

const saidOf = (sentence: Sentence, from: number): string | undefined => {
  for (let at = from; at < from + REACH; at += 1) {
    const word = sentence.words[at];
    if (word?.isQuoted === true) return QUOTED;
    if (word?.isWord !== true) return undefined;
    if (isNumber(word)) return word.lower;
    if (isOpenClass(sentence, at)) return word.lower;
  }
  return undefined;
};

/**
 * The words of a sentence that have an opposite, each with what it is said of; linear in its length.
 *
 * @param hasOwn whether those of the quote count as well: "[40 metres below sea level]".
 */
export const sidesIn = (sentence: Sentence, hasOwn: boolean): readonly Side[] =>
  sentence.words.flatMap(({ isQuoted }, at) => {
    const found = isQuoted && !hasOwn ? undefined : phraseAt(SIDES, sentence.words, at);
    const of = found && saidOf(sentence, at + found.length);
    if (found === undefined || of === undefined) return [];
    const word = sentence.words
      .slice(at, at + found.length)
      .map(({ lower }) => lower)
      .join(' ');
    return found.values.map((place) => ({ word, ...place, of }));
  });

/** Words of the longest deed of the table: "withdraw from", "take part in". */
const LONGEST_DEED = 3;

/**
 * Of the deeds that an answer hangs on, those that another deed undoes, begins or answers: of a verb as many words as the table
 * has together.
 *
 * @param deeds their words in the sentence.
 * @param sayings phrases that tell a deed as one word does.
 */
export const deedSides = (
  sentence: Sentence,
  deeds: readonly number[],
  sayings: ReadonlyMap<number, string>,
): readonly Side[] =>
  deeds.flatMap((at) => {
    const said = DEEDS.get(sayings.get(at) ?? '');
    if (said !== undefined) return said.map((place) => ({ word: lowerAt(sentence, at), ...place, of: QUOTED }));
    const bases = [...basesOf(lowerAt(sentence, at))];
    for (let length = LONGEST_DEED; length > 0; length -= 1) {
      const behind = sentence.words.slice(at + 1, at + length).map(({ lower }) => ` ${lower}`);
      const found = bases.flatMap((base) => DEEDS.get(base + behind.join('')) ?? []);
      // "Gave up the post" is no giving of it.
      if (found.length > 0) return found.map((place) => ({ word: lowerAt(sentence, at), ...place, of: QUOTED }));
      if (length === 2 && particleOf(sentence, at) !== undefined) return [];
    }
    return [];
  });

/** What a quote counts, where that is no one of what others count. */
export const countSides = (quoted: readonly string[]): readonly Side[] =>
  quoted.flatMap((word) => (COUNTS.get(word) ?? []).map((place) => ({ word, ...place, of: QUOTED })));

const isOfOne = (a: Side, b: Side): boolean =>
  a.of === b.of || (a.of !== QUOTED && b.of !== QUOTED && isAmong(sensesOf(a.of), meaningsOf([sensesOf(b.of)])));

/** Letters by which a verb tells that something is done again. */
const AGAIN = /^re-?(?=\p{L}{3})/u;

const formsOf = (word: string): readonly string[] => [word, ...basesOf(word)];

/** "Reopened", where the other sentence tells of what was "opened". */
const againIn = (a: Telling, b: Telling): string | undefined => {
  const again = a.words.filter((word) => AGAIN.test(word));
  if (again.length === 0) return undefined;
  const [own, others] = [a, b].map(({ words }) => new Set(words.flatMap(formsOf)));
  return again.find((word) => {
    const forms = formsOf(word);
    const isOnce = (form: string): boolean => others?.has(form) === true && own?.has(form) !== true;
    return forms.some((form) => isOnce(form.replace(AGAIN, ''))) && !forms.some((form) => others?.has(form) === true);
  });
};

/** What one sentence says of a thing of which the other says the opposite, each as it says it. */
const pairIn = (a: Telling, b: Telling): readonly [Side, Side] | undefined => {
  for (const one of a.sides) {
    const isOther = (other: Side): boolean => other.row === one.row && isOfOne(one, other);
    const same = b.sides.filter(isOther);
    const [other] = same;
    if (other === undefined || same.some(({ side }) => side === one.side)) continue;
    if (a.sides.every((own) => !isOther(own) || own.side === one.side)) return [one, other];
  }
  return undefined;
};

/** The deed of the names of a set that another sentence has another one for. */
const otherDeedIn = (a: Telling, b: Telling): string | undefined => {
  if (a.words.length > 0 || b.words.length > 0 || a.path.length === 0 || b.path.length === 0) return undefined;
  const isTold = ({ path }: Telling, other: Telling): boolean => {
    const of = meaningsOf([...other.path.map(tellerSenses), ...other.near.map(sensesOf)]);
    return path.some((teller) => isAmong(tellerSenses(teller), of));
  };
  return isTold(a, b) || isTold(b, a) ? undefined : a.path[0]?.word;
};

/** What one sentence tells of another thing than another sentence, or of more than one, each in its words. */
const anotherIn = (a: Telling, b: Telling): readonly [string, string] | undefined =>
  otherOneIn(a, b) ??
  aloneIn(a, b) ??
  objectIn(a, b) ??
  ownedBy(a, b) ??
  putInAlone(a, b) ??
  partedIn(a, b) ??
  otherLengthIn(a, b);

/**
 * The words by which one sentence says what another says the opposite of, of one thing, without saying it as well; by which
 * it tells as done once what the other tells as done again, or the other way.
 */
export const opposedIn = (a: Telling, b: Telling): string | undefined => {
  const found = pairIn(a, b)?.[0] ?? pairIn(b, a)?.[1];
  if (found !== undefined) return found.of === QUOTED ? found.word : `${found.word} ${found.of}`;
  return (
    againIn(a, b) ??
    againIn(b, a)?.replace(AGAIN, '') ??
    elsewhereOf(b, a) ??
    elsewhereOf(a, b) ??
    otherTimeIn(a, b) ??
    rivalIn(a, b) ??
    otherThingIn(a, b) ??
    anotherIn(a, b)?.[0] ??
    anotherIn(b, a)?.[1] ??
    swappedIn(a, b) ??
    swappedIn(b, a) ??
    otherDeedIn(a, b)
  );
};

/** Whether one sentence says the opposite of what another says of one thing. */
export const isOpposed = (a: Telling, b: Telling): boolean => opposedIn(a, b) !== undefined;
