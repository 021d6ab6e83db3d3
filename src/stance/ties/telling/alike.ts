import { isAmong, meaningsOf, sensesOf, type Meanings, type Senses } from './senses.ts';
import { isOpposed, opposedIn } from './opposed.ts';
import type { Asked } from './question.ts';
import { tellerSenses } from './tellers.ts';
import type { Teller, Telling } from './telling.ts';
import { rewordedIn } from './wording.ts';

const meaningsIn = (words: readonly string[]): Meanings => meaningsOf([...new Set(words)].map(sensesOf));

/** What a sentence tells, with the words of its phrases alone: "won the title", where the other says that somebody won. */
const toldIn = ({ words, parts }: Telling): Meanings => meaningsIn([...words, ...parts]);

/** How many words of a sentence have no like in the other. */
const besideOf = (words: readonly string[], meanings: Meanings): number =>
  words.filter((word) => !isAmong(sensesOf(word), meanings)).length;

/** Of the words of a sentence, how many have their like in the other; all of none. */
const sharedPart = (words: readonly string[], meanings: Meanings): number =>
  words.length === 0 ? 1 : 1 - besideOf(words, meanings) / words.length;

/** Whether more than half of the words of a clause have their like in another sentence, or all but one. */
const isMostly = (near: readonly string[], meanings: Meanings): boolean => {
  const beside = besideOf(near, meanings);
  return beside <= 1 || beside < near.length / 2;
};

/** Of each sentence the other must tell more than this, and of the clause that its value stands in. Set on the first halves of `bench/judgement/blind`. */
const SHARED_PART = 0.5;
/** Where what the value hangs on is the same, each may tell so many words beside: "The deaths of [12 miners] led to protests". */
const MOST_BESIDE = 2;

/** Or so many words alike, of what happened where and to whom: long sentences tell much that is not asked. */
const ENOUGH_SHARED = 4;

/** How many words have their like in another sentence, but for those that the values hang on. */
const sharedBeside = (a: Telling, b: Telling, meanings: Meanings): number => {
  const hung = new Set([...a.path, ...b.path].map(({ word }) => word));
  return a.words.filter((word) => !hung.has(word) && isAmong(sensesOf(word), meanings)).length;
};

/** Whether one thing is told by two values, as far as their verbs and nouns tell, and of no two subjects. */
const isOneDeed = (a: Telling, b: Telling): boolean => {
  const of = meaningsOf(b.path.map(tellerSenses));
  const isMet = a.path.some((teller) => isAmong(tellerSenses(teller), of));
  const subjects = meaningsIn(b.subject);
  const isOther =
    a.subject.length > 0 && b.subject.length > 0 && !a.subject.some((noun) => isAmong(sensesOf(noun), subjects));
  return isMet && !isOther;
};

/** Whether the quote tells itself what it hangs on: "[60 sailors drowned]". */
const isQuotedDeed = ({ path, quoted }: Telling): boolean => path.some(({ word }) => quoted.includes(word));

/** What is quoted, with what it hangs on: by these a sentence answers a question. */
const answerOf = ({ quoted, path, near }: Telling, isDone: boolean): readonly Senses[] => {
  const own = [...quoted.map(sensesOf), ...path.map(tellerSenses)];
  return own.length === 0 || !isDone ? [...own, ...near.map(sensesOf)] : own;
};

/** Whether both sentences answer by what the claim asks: "killed" where it asks how many died. */
const isAsked = (a: Telling, b: Telling, { asked, isDone }: Asked): boolean => {
  const meanings = meaningsIn(asked);
  return [a, b].every((telling) => answerOf(telling, isDone).some((one) => isAmong(one, meanings)));
};

/**
 * Whether two sentences tell what they have in common alike, and say the opposite of nothing: more than half of what each says, and of what it says in the
 * clause of its value, stands in the other; or
 * they tell one deed, with little beside or much in common, or quoted with the value; or both tell what the claim asks for. The same either way; linear in the words of
 * both.
 *
 * @param asked what the claim asks for, looked at where the sentences alone do not tell alike.
 */
export const isToldAlike = (a: Telling, b: Telling, asked: () => Asked): boolean => {
  if (isOpposed(a, b)) return false;
  const [ofA, ofB] = [toldIn(a), toldIn(b)];
  if (rewordedIn(a, b) !== undefined) return isAsked(a, b, asked());
  const shared = Math.min(sharedPart(a.core, ofB), sharedPart(b.core, ofA));
  const isMost = shared > SHARED_PART || (shared === SHARED_PART && (a.path.length === 0 || b.path.length === 0));
  if (isMost && isMostly(a.near, ofB) && isMostly(b.near, ofA)) return true;
  const beside = Math.max(besideOf(a.core, ofB), besideOf(b.core, ofA));
  const common = Math.min(sharedBeside(a, b, ofB), sharedBeside(b, a, ofA));
  const isEnough = beside <= MOST_BESIDE || common >= ENOUGH_SHARED || (isQuotedDeed(a) && isQuotedDeed(b));
  if (isEnough && isOneDeed(a, b)) return true;
  return isAsked(a, b, asked());
};

/** Words of a sentence that are shown. */
const MOST_SHOWN = 3;

/**
 * The words of a sentence that have no like in one of the others, as they are shown, or its words where there are
 * no others: what its value hangs on comes first.
 */
export const toldBeside = (telling: Telling, others: readonly Telling[]): string | undefined => {
  const { path, words } = telling;
  for (const other of others) {
    const opposed = opposedIn(telling, other);
    const reworded = opposed ?? rewordedIn(telling, other);
    if (reworded !== undefined) return reworded;
  }
  const meanings = others.map((other) => meaningsIn(other.words));
  const tellers = [...path, ...words.map((word): Teller => ({ word }))];
  const shown = tellers.flatMap((teller) =>
    meanings.length === 0 || meanings.some((one) => !isAmong(tellerSenses(teller), one))
      ? [[teller.word, ...[teller.particle ?? []].flat()].join(' ')]
      : [],
  );
  return shown.length === 0 ? undefined : [...new Set(shown)].slice(0, MOST_SHOWN).join(', ');
};
