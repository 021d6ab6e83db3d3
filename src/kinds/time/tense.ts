import {
  AHEAD_MODALS,
  BESIDE_TIMETABLE,
  CARRIED_OUT,
  FORESEEN,
  FORESEEN_BEFORE,
  INTENDED,
  INTENT,
  IRREGULAR_PAST,
  MID_VERB,
  NAMING_DAYS,
  NO_PAST,
  ON_TIMETABLE,
  OPEN_MODALS,
  PAST_AUXILIARIES,
  PRESENT_AUXILIARIES,
  TIMETABLED,
} from '../../languages/en/tense-words.ts';
import { phraseAt, splitPhrase, textAt, type Tokens } from './tokens.ts';
import { entryOf } from '../../text/entry.ts';

/**
 * On which side of the day of the words a date lies by its verb. `foretold` is ahead of an earlier day ("they stated that
 * it will begin"), and so seldom behind the day of the words; `open` is where the verb allows both.
 */
export type Tense = 'past' | 'future' | 'foretold' | 'open';

/** Whether the verb puts what it tells ahead. */
export const isToCome = (tense: Tense | null): boolean => tense === 'future' || tense === 'foretold';

/** How far a verb is looked for, in tokens, and an auxiliary from its verb. */
const REACH_BACK = 20;
const REACH_AHEAD = 20;
const REACH_AUXILIARY = 4;

const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their our my your this that s'.split(' '));

/** A past form or participle; in capitals it is a name: "Ahmed". */
export const isPastForm = (tokens: Tokens, index: number): boolean => {
  const word = textAt(tokens, index);
  if (tokens[index]?.capital === true) return false;
  // "The occupied district": before a noun it says what the noun is like.
  if (DETERMINERS.has(textAt(tokens, index - 1))) return false;
  return IRREGULAR_PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word));
};

/** "The team planned to leave", "planned a march": whether it came to be is open. */
const isPlan = (tokens: Tokens, index: number): boolean => {
  const next = textAt(tokens, index + 1);
  const isActive = !BE.has(textAt(tokens, auxiliaryBefore(tokens, index)));
  return textAt(tokens, index) === 'planned' && isActive && (next === 'to' || DETERMINERS.has(next));
};

const isForeseen = (tokens: Tokens, index: number): boolean => {
  const word = textAt(tokens, index);
  const next = textAt(tokens, index + 1);
  // "Due to the storm" gives a cause.
  if (word === 'due') return next !== 'to' || isInfinitive(tokens, index + 1);
  if (isPlan(tokens, index)) return false;
  return FORESEEN.has(word) || entryOf(FORESEEN_BEFORE, word)?.has(next) === true;
};

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** The nearest token before `index` that can be an auxiliary: adverbs and negations are passed. */
const auxiliaryBefore = (tokens: Tokens, index: number): number => {
  let at = index - 1;
  while (at > index - REACH_AUXILIARY && (MID_VERB.has(textAt(tokens, at)) || textAt(tokens, at) === "'")) at -= 1;
  return at;
};

/** "To" before a verb: ahead of a plan, past after a verb that carried it out, else left open. */
const infinitive = (tokens: Tokens, index: number): Tense => {
  const at = auxiliaryBefore(tokens, index);
  const governor = textAt(tokens, at);
  if (PRESENT_AUXILIARIES.has(governor) || INTENT.has(governor)) return 'future';
  if (CARRIED_OUT.has(governor)) return 'past';
  if (isForeseen(tokens, at)) return foreseen(tokens, at);
  if (PAST_AUXILIARIES.has(governor) || INTENDED.has(governor)) return 'open';
  // "Leaders to meet Thursday": a headline has no other verb.
  return hasPastBefore(tokens, at) ? 'open' : 'future';
};

const hasPastBefore = (tokens: Tokens, from: number): boolean => {
  for (let index = from; index >= 0 && index > from - REACH_BACK; index -= 1) {
    if (isPastForm(tokens, index) || PAST_AUXILIARIES.has(textAt(tokens, index))) return true;
  }
  return false;
};

/** "Is scheduled", "due Friday" lie ahead; "was scheduled" may or may not have come to be. */
const foreseen = (tokens: Tokens, index: number): Tense => {
  const auxiliary = textAt(tokens, auxiliaryBefore(tokens, index));
  return PAST_AUXILIARIES.has(auxiliary) || auxiliary === 'been' ? 'open' : 'future';
};

/** A participle or past form by its auxiliary: "will be signed", "was signed", "has been signed", "signed". */
const participle = (tokens: Tokens, index: number): Tense => {
  const at = auxiliaryBefore(tokens, index);
  const auxiliary = textAt(tokens, at);
  if (auxiliary === 'be') return ofBe(tokens, at);
  if (auxiliary === 'is' || auxiliary === 'are' || auxiliary === 'being') return 'open';
  if (auxiliary === 'to') return infinitive(tokens, at);
  if (OPEN_MODALS.has(auxiliary)) return 'open';
  return AHEAD_MODALS.has(auxiliary) ? 'future' : 'past';
};

/** What stands before "be": "will be", "to be", "may be". */
const ofBe = (tokens: Tokens, index: number): Tense => {
  const at = auxiliaryBefore(tokens, index);
  const word = textAt(tokens, at);
  if (AHEAD_MODALS.has(word)) return 'future';
  return word === 'to' ? infinitive(tokens, at) : 'open';
};

/** "'ll" and "won't", as the tokeniser parts them. */
const isContracted = (tokens: Tokens, index: number): boolean =>
  (textAt(tokens, index) === 'll' && textAt(tokens, index - 1) === "'") ||
  (textAt(tokens, index) === 'won' && textAt(tokens, index + 1) === "'" && textAt(tokens, index + 2) === 't');

/** "To" before a number, an article or a name leads to no verb. */
const isInfinitive = (tokens: Tokens, index: number): boolean => {
  const next = tokens[index + 1];
  return textAt(tokens, index) === 'to' && next?.kind === 'word' && !next.capital && !ARTICLES.has(next.text);
};
const ARTICLES: ReadonlySet<string> = new Set(
  'the a an his her its their our my your this that these those all about some nearly'.split(' '),
);

/** What the verb at a token says, or `null` where none stands there. */
const tenseAt = (tokens: Tokens, index: number): Tense | null => {
  const word = textAt(tokens, index);
  if (isContracted(tokens, index)) return 'future';
  if (isForeseen(tokens, index)) return foreseen(tokens, index);
  if (isPlan(tokens, index)) return 'open';
  if (isPastForm(tokens, index)) return participle(tokens, index);
  if (word === 'll') return null;
  if (AHEAD_MODALS.has(word)) return 'future';
  if (OPEN_MODALS.has(word) || TIMETABLED.has(word) || PRESENT_AUXILIARIES.has(word)) return openAt(tokens, index);
  if (PAST_AUXILIARIES.has(word)) return 'past';
  return isInfinitive(tokens, index) ? infinitive(tokens, index) : null;
};

/** The month of May, "can" and "falls" as nouns begin in a capital or follow an article. */
const openAt = (tokens: Tokens, index: number): Tense | null =>
  tokens[index]?.capital === true || ARTICLES.has(textAt(tokens, index - 1)) ? null : 'open';

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?']);
/** Abbreviations are shorter than most words that end a sentence: "Gen.", "p.m.". */
const ABBREVIATED = 3;

const isEnd = (tokens: Tokens, index: number): boolean => {
  const mark = textAt(tokens, index);
  if (!CLAUSE_ENDS.has(mark)) return false;
  if (mark === ':') return tokens[index - 1]?.kind !== 'number';
  return mark !== '.' || (tokens[index + 1]?.capital === true && textAt(tokens, index - 1).length > ABBREVIATED);
};

interface Verb {
  readonly tense: Tense;
  readonly index: number;
}

/** "Set Friday as the deadline": the day is what was set, and not when. */
const namesDay = (tokens: Tokens, index: number): boolean =>
  NAMING_DAYS.has(textAt(tokens, index)) && !BE.has(textAt(tokens, auxiliaryBefore(tokens, index)));

const nearestVerb = (tokens: Tokens, from: number, to: number): Verb | null => {
  for (let index = from - 1; index >= 0 && index >= from - REACH_BACK && !isEnd(tokens, index); index -= 1) {
    const tense = index === from - 1 && namesDay(tokens, index) ? 'open' : tenseAt(tokens, index);
    if (tense !== null) return { tense, index };
  }
  for (let index = to; index < tokens.length && index < to + REACH_AHEAD && !isEnd(tokens, index); index += 1) {
    const tense = tenseAt(tokens, index);
    if (tense !== null) return { tense, index };
  }
  return null;
};

/** "The Friday talks", "Friday's talks": the date says which talks, and hangs on no verb. */
export const isAdjective = (tokens: Tokens, from: number, to: number): boolean =>
  textAt(tokens, to) === "'" ||
  (DETERMINERS.has(textAt(tokens, from - 1)) && tokens[to]?.kind === 'word' && !PREPOSITIONS.has(textAt(tokens, to)));
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in on at to by for with from after before when and or that which who as until till is was will would has had'.split(
    ' ',
  ),
);

const TIMETABLE = ON_TIMETABLE.map(splitPhrase);
/** Before a plural form these make another verb of it, or a noun: "to open", "did not open", "the end". */
const GOVERNORS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...BE,
  ...AHEAD_MODALS,
  ...OPEN_MODALS,
  'to',
  'did',
  'do',
  'does',
  'and',
]);

/**
 * "The shop opens again on Monday": a timetable is told in the present, and its day lies ahead. Without "on" it may be a
 * headline's present, and with something between the verb and its day a caption's ("opens a school on Monday").
 */
const isOnTimetable = (tokens: Tokens, from: number): boolean => {
  if (textAt(tokens, from - 1) !== 'on') return false;
  let end = from - 1;
  while (end > 0 && BESIDE_TIMETABLE.has(textAt(tokens, end - 1))) end -= 1;
  return TIMETABLE.some((words) => {
    const start = end - words.length;
    if (start < 1 || phraseAt(tokens, start, words) === -1 || tokens[start]?.capital === true) return false;
    return !GOVERNORS.has(textAt(tokens, auxiliaryBefore(tokens, start)));
  });
};

/**
 * The tense of the verb nearest before a date in its sentence, else of the first behind it; `null` where no verb is seen.
 * "Talks for Friday" lie ahead; of "they will discuss the Friday talks" the verb does not say.
 */
export const tenseAround = (tokens: Tokens, from: number, to: number): Tense | null => {
  if (isOnTimetable(tokens, from)) return 'future';
  const verb = nearestVerb(tokens, from, to);
  const tense = verb?.tense ?? null;
  if (isAdjective(tokens, from, to)) return tense === 'future' ? 'open' : tense;
  const isAhead = tense === 'future' || textAt(tokens, from - 1) === 'for';
  if (!isAhead) return tense;
  // What told of it stands before its verb, however far behind that the date comes: "it said that fire will cease at … on the 10th".
  return hasPastBefore(tokens, Math.min(verb?.index ?? from, from) - 1) ? 'foretold' : 'future';
};
