import { CLAUSE_JOINTS, MODAL_REACH, MODAL_VERBS } from '../languages/en/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { Family, Trigger, WordingIndex } from './wordings.ts';
import {
  AFTER_DATE,
  AFTER_NUMBER,
  AFTER_STATEMENT,
  BEFORE_DATE,
  BEFORE_NAME,
  BEFORE_NUMBER,
  BEFORE_STATEMENT,
  CLOSING_HEDGES,
  ELIDED,
  isDateToken,
  isLongTime,
  isNumberToken,
  isWeekday,
  wordingEndingAt,
  wordingStartingAt,
} from './wordings.ts';

/** The tokens of a sentence around a quote; triggers count in `before`, then `quote`, then `after`, as one list. */
export interface Surroundings {
  readonly before: readonly Token[];
  readonly quote: readonly Token[];
  readonly after: readonly Token[];
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Tokens of a quote, at its head, among which its number or date is looked for. */
const HEAD_TOKENS = 5;

/** Words that may stand between any wording and the number that it changes. */
const LIGHT = setOf('a an another additional further other extra " \' $ € £ ¥');
const DETERMINERS = setOf('the its their his her our these those');
/** Prepositions of place or subject as well: before a determiner they say nothing of the number ("over the next 5 years"). */
const PREPOSITIONS = setOf('over under above below about around beneath within inside some');

const isPassedByNumber = (token: Token): boolean => LIGHT.has(token.lower) || DETERMINERS.has(token.lower);

/** The wording that ends nearest before token `target`, with nothing but tokens that may be passed between them. */
const nearestBefore = (
  index: WordingIndex,
  tokens: readonly Token[],
  target: number,
  isPassed: (token: Token) => boolean,
): Trigger | undefined => {
  for (let last = target - 1; last >= 0; last -= 1) {
    const trigger = wordingEndingAt(index, tokens, last, tokens.slice(last + 1, last + 2));
    if (trigger !== undefined) return trigger;
    const token = tokens[last];
    if (token === undefined || !isPassed(token)) return undefined;
  }
  return undefined;
};

/** A wording that the quote lacks, and the token it was looked for from: the number, or a wording that the quote has. */
interface Lacking {
  readonly trigger: Trigger;
  readonly from: number;
}

/** What begins before the quote is missing from it; what the quote has itself is passed ("reportedly [more than 300]"). */
const lackingBefore = (
  index: WordingIndex,
  tokens: readonly Token[],
  target: number,
  isPassed: (token: Token) => boolean,
  { before }: Surroundings,
): Lacking | undefined => {
  let from = target;
  for (;;) {
    const trigger = nearestBefore(index, tokens, from, isPassed);
    if (trigger === undefined) return undefined;
    if (trigger.first < before.length) return { trigger, from };
    from = trigger.first;
  }
};

const beforeNumber = (around: Surroundings): Trigger | undefined => {
  const { before, quote } = around;
  const head = quote.slice(0, HEAD_TOKENS).findIndex(isNumberToken);
  if (head < 0) return undefined;
  const tokens = [...before, ...quote.slice(0, head + 1)];
  const target = before.length + head;
  const lacking = lackingBefore(BEFORE_NUMBER, tokens, target, isPassedByNumber, around);
  if (lacking === undefined) return undefined;
  const { trigger, from } = lacking;
  const between = tokens.slice(trigger.last + 1, from);
  const isOfPlace = trigger.first === trigger.last && PREPOSITIONS.has(tokens[trigger.last]?.lower ?? '');
  return isOfPlace && between.some(({ lower }) => DETERMINERS.has(lower)) ? undefined : trigger;
};

/** A modal verb before the number, across its verb: "may have killed 300". The month of May begins in a capital. */
const modalBefore = ({ before, quote }: Surroundings): Trigger | undefined => {
  const head = quote.slice(0, HEAD_TOKENS).findIndex(isNumberToken);
  if (head < 0) return undefined;
  const tokens = [...before, ...quote.slice(0, head)];
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - MODAL_REACH); at -= 1) {
    const token = tokens[at];
    if (token?.isWord !== true || CLAUSE_JOINTS.has(token.lower)) return undefined;
    if (MODAL_VERBS.has(token.text)) return at < before.length ? { first: at, last: at, effect: 'hedge' } : undefined;
  }
  return undefined;
};

/** Words that begin another number or phrase: "32 dead and more than 200 hurt" says nothing of the 32. */
const GOES_ON = setOf('than to of from a an the its their all about some nearly almost around roughly up');
/** Words between a number and a wording after it: "1,960 Russian soldiers or more". */
const MAX_NOUNS = 2;

const belongsElsewhere = (next: Token | undefined): boolean =>
  next !== undefined && (isNumberToken(next) || GOES_ON.has(next.lower));

/** A trigger found in `after`, counted in the whole list. */
const shifted = (trigger: Trigger, { before, quote }: Surroundings): Trigger => {
  const offset = before.length + quote.length;
  return { ...trigger, first: trigger.first + offset, last: trigger.last + offset };
};

const afterWithin = (index: WordingIndex, around: Surroundings, nouns: number): Trigger | undefined => {
  const { after } = around;
  let words = 0;
  for (let at = 0; at < after.length && words <= nouns; at += 1) {
    const token = after[at];
    if (token === undefined) return undefined;
    const trigger = wordingStartingAt(index, after, at);
    if (trigger !== undefined && !belongsElsewhere(after[trigger.last + 1])) {
      return shifted(trigger, around);
    }
    if (!token.isWord && ![',', '"', "'"].includes(token.text)) return undefined;
    if (isNumberToken(token)) return undefined;
    if (token.isWord) words += 1;
  }
  return undefined;
};

const afterNumber = (around: Surroundings): Trigger | undefined => {
  const tail = around.quote.at(-1);
  if (!around.quote.some(isNumberToken) || tail === undefined) return undefined;
  return afterWithin(AFTER_NUMBER, around, isNumberToken(tail) ? MAX_NOUNS : 1);
};

const DATE_FILLERS = setOf('the of on in');

const beforeDate = (around: Surroundings): Trigger | undefined => {
  const { before, quote } = around;
  const head = quote.slice(0, HEAD_TOKENS).findIndex(isDateToken);
  const date = quote[head];
  if (date === undefined) return undefined;
  const tokens = [...before, ...quote.slice(0, head + 1)];
  const target = before.length + head;
  const isPassed = ({ lower }: Token): boolean => DATE_FILLERS.has(lower);
  const lacking = lackingBefore(BEFORE_DATE, tokens, target, isPassed, around);
  if (lacking === undefined) return undefined;
  const { trigger, from } = lacking;
  if (trigger.effect === 'modifier') return isLongTime(date) ? trigger : undefined;
  const between = tokens.slice(trigger.last + 1, from);
  if (between.some(({ lower }) => lower === 'in' || lower === 'of')) return undefined;
  // "since the Tuesday operations" dates the operations, and says nothing of how far the time reaches.
  const isAdjective = from === target && between.length > 0 && (isWeekday(date) || isLongTime(date));
  return isAdjective && trigger.effect === 'bound' ? undefined : trigger;
};

const afterDate = (around: Surroundings): Trigger | undefined => afterWithin(AFTER_DATE, around, 0);

const NAME_FILLERS = setOf(
  'the a an " \' . general gen president prime minister mr mrs ms dr colonel col ambassador foreign defense defence secretary',
);

const beforeName = (around: Surroundings): Trigger | undefined =>
  nearestBefore(BEFORE_NAME, around.before, around.before.length, ({ lower }) => NAME_FILLERS.has(lower));

/** Words that a clause is looked back through at most: beyond them a negation seldom belongs to the quote. */
const MAX_CLAUSE = 30;
/** A parenthesis between two commas of at most so many words is passed: "was not, in the end, deployed". */
const MAX_PARENTHESIS = 4;

/** Words that begin a clause which nothing before them negates or leaves open. */
const CLAUSE_STARTS = setOf(
  'but while whilst although though because whereas who which where when if after before until since as than so',
);
const STOPS = setOf('; : . ! ? ( ) [ ] -');
const CAPITAL = /^\p{Lu}/u;

/** "and" joins clauses, unless it joins two names. */
const joinsClauses = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and' &&
  !(CAPITAL.test(tokens[at - 1]?.text ?? '') && CAPITAL.test(tokens[at + 1]?.text ?? ''));

/** The index of the comma or stop before `at`, exclusive; -1 at the start of the sentence. */
const segmentStart = (tokens: readonly Token[], at: number): number => {
  let start = at;
  while (start >= 0 && tokens[start]?.text !== ',' && !STOPS.has(tokens[start]?.text ?? '')) start -= 1;
  return start;
};

const hedgeIn = (tokens: readonly Token[], from: number, to: number): Trigger | undefined => {
  for (let last = to; last >= from; last -= 1) {
    const trigger = wordingEndingAt(BEFORE_STATEMENT, tokens, last, tokens.slice(last + 1, last + 2));
    if (trigger?.effect === 'hedge') return trigger;
  }
  return undefined;
};

/** Effects that the quote has of itself: a second word of the same effect need not stand in it as well. */
type Held = ReadonlySet<Trigger['effect']>;

const beforeStatement = ({ before: tokens, quote }: Surroundings, held: Held): Trigger | undefined => {
  const limit = Math.max(0, tokens.length - MAX_CLAUSE);
  for (let at = tokens.length - 1; at >= limit; at -= 1) {
    const token = tokens[at];
    if (token === undefined || STOPS.has(token.text)) return undefined;
    if (token.text === ',') {
      const start = segmentStart(tokens, at - 1);
      const isShort = at - start - 1 <= MAX_PARENTHESIS;
      // A short phrase before the clause or inside it can hedge it; it cannot negate it.
      const hedge = isShort && !held.has('hedge') ? hedgeIn(tokens, start + 1, at - 1) : undefined;
      if (hedge !== undefined) return hedge;
      if (!isShort || tokens[start]?.text !== ',') return undefined;
      at = start;
      continue;
    }
    const trigger = wordingEndingAt(BEFORE_STATEMENT, tokens, at, [...tokens.slice(at + 1, at + 2), ...quote]);
    const touches = at === tokens.length - 1;
    if (trigger !== undefined && (touches || !held.has(trigger.effect))) return trigger;
    if (CLAUSE_STARTS.has(token.lower) || joinsClauses([...tokens, ...quote], at)) return undefined;
  }
  return undefined;
};

const AUXILIARIES = setOf('is are was were be been has have had will would do does did " \'');
const CLOSES_CLAUSE = setOf(', . ; ! ? )');

const afterStatement = (around: Surroundings): Trigger | undefined => {
  const { after } = around;
  const at = after.findIndex(({ lower }) => !AUXILIARIES.has(lower));
  const trigger = wordingStartingAt(AFTER_STATEMENT, after, at);
  return trigger && shifted(trigger, around);
};

const closingHedge = (around: Surroundings): Trigger | undefined => {
  const { after } = around;
  const at = after[0]?.text === ',' ? 1 : 0;
  const trigger = wordingStartingAt(CLOSING_HEDGES, after, at);
  if (trigger === undefined || !CLOSES_CLAUSE.has(after[trigger.last + 1]?.text ?? '.')) return undefined;
  return shifted(trigger, around);
};

type Check = (around: Surroundings, held: Held) => Trigger | undefined;

const CHECKS = {
  number: [beforeNumber, modalBefore, afterNumber, closingHedge],
  date: [beforeDate, afterDate, closingHedge],
  name: [beforeName],
  statement: [beforeStatement, afterStatement, closingHedge],
} as const satisfies Record<Family, readonly Check[]>;

/** The effects of words in the quote's first clause: the ones after it speak of something else. */
const heldBy = (quote: readonly Token[]): Held => {
  const end = quote.findIndex(({ text, lower }) => text === ',' || STOPS.has(text) || CLAUSE_STARTS.has(lower));
  const clause = end < 0 ? quote : quote.slice(0, end);
  return new Set(clause.flatMap((_, at) => wordingStartingAt(ELIDED, clause, at)?.effect ?? []));
};

/**
 * The word beside a quote, in its sentence, that changes what the quote says; `undefined` when there is none. Which words
 * count, and how near they must stand, depends on the family of the kind: bounds and approximations change numbers and
 * dates that they touch, negations and hedges change statements from anywhere in the clause before.
 */
export const wordBeside = (around: Surroundings, family: Family): Trigger | undefined => {
  const held = heldBy(around.quote);
  for (const check of CHECKS[family]) {
    const trigger = check(around, held);
    if (trigger !== undefined) return trigger;
  }
  return undefined;
};

/** The negation or hedge that an elision leaves out. */
export const wordWithin = (gap: readonly Token[]): Trigger | undefined => {
  for (let at = 0; at < gap.length; at += 1) {
    const trigger = wordingStartingAt(ELIDED, gap, at);
    if (trigger !== undefined) return trigger;
  }
  return undefined;
};
