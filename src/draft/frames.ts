import { foldPart } from '../kinds/names/parts.ts';
import type { Span } from '../model/place.ts';
import type { Token } from '../text/tokens.ts';
import {
  classNamed,
  COMPARED_BEFORE,
  COMPARED_BEHIND,
  PARTS_BEFORE,
  PARTS_BEHIND,
  PREDICATE_WORDS,
  QUALIFIER_ROWS,
  SPEECH,
  SUBEVENTS,
  termOf,
  TOTAL_PHRASES,
} from './lexicon.ts';
import type { AskedKind } from '../languages/en/draft/index.ts';
import type { Frame } from './mention.ts';
import { classesAt, phraseAt, type Governor, type Sentence } from './sentence.ts';

/** What it costs to go past a mark or a word on the way from a figure to the word that governs it. */
const MARKS: Readonly<Record<string, number>> = {
  ',': 3,
  ';': 30,
  ':': 6,
  '.': 30,
  '(': 5,
  ')': 5,
  '—': 12,
  '–': 12,
  '"': 2,
};
const JOINTS: Readonly<Record<string, number>> = {
  and: 3,
  but: 10,
  while: 10,
  whereas: 10,
  as: 4,
  after: 4,
  before: 4,
  when: 5,
  who: 2,
  which: 3,
  that: 3,
  because: 8,
  although: 8,
};
/** Words that stand between a figure and its verb and part nothing. */
const LIGHT: ReadonlySet<string> = new Set(
  'was were is are has have had been be being will would the a an at least more than about some around nearly over of to in all total rose risen rises climbed reached stood stands grew grown now number people persons those'.split(
    ' ',
  ),
);
const LIGHT_COST = 0.3;
/** Names are long, and part nothing. */
const NAME_COST = 0.6;
/** Another figure between the two: its own word, more often than not. */
const FIGURE_COST = 5;
/** Where two stand equally near, the one behind it holds: "left 12 dead". */
const BEFORE_COST = 0.2;
const WRONG_SIDE_COST = 6;
/** From here on a word governs nothing any more. */
const MOST_COST = 11;

const CAPITAL = /^\p{Lu}/u;

const isFigure = ({ text }: Token): boolean => /^\p{N}/u.test(text);

const costOf = (token: Token): number => {
  if (!token.isWord) return MARKS[token.text] ?? 1;
  if (isFigure(token)) return FIGURE_COST;
  if (CAPITAL.test(token.text)) return NAME_COST;
  return JOINTS[token.lower] ?? (LIGHT.has(token.lower) ? LIGHT_COST : 1);
};

const costBetween = (tokens: readonly Token[], from: number, to: number): number => {
  let cost = 0;
  for (let at = from; at < to && cost <= MOST_COST; at += 1) {
    const token = tokens[at];
    if (token !== undefined) cost += costOf(token);
  }
  return cost;
};

/** The tokens of a sentence that a span covers: `from` to `to`, the end excluded. */
export const tokensIn = (
  { tokens }: Sentence,
  { start, end }: Span,
): { readonly from: number; readonly to: number } => {
  const from = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  return { from: Math.max(from, 0), to: after < 0 ? tokens.length : after };
};

interface Governed {
  readonly governor: Governor | null;
  readonly distance: number;
}

const isIn = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const DETERMINERS = isIn('the a an this that its their his her deadly powerful massive');

/** What may stand between a verb and what begins or ends by it: "suspended their strike", "the trial was opened". */
const PHASE_LIGHT = isIn('the a an this that its their his her our was were is are be been being has had will would');

/** Whether a word is a noun where it stands: by its form, or by what leads it, "their strike". */
const isNounAt = (tokens: readonly Token[], { from, word }: Governor): boolean => {
  const forms = (PREDICATE_WORDS.get(tokens[from]?.lower ?? '') ?? []).map(({ sort }) => sort);
  if (!forms.includes('noun')) return false;
  return word.sort === 'noun' || DETERMINERS.has(tokens[from - 1]?.lower ?? '');
};

/**
 * The classes of a word, and of what begins by it: the day of "the strike begins" is that of both. What ends is told of no
 * other day than that of its end: "suspended their strike on Thursday".
 */
const toldBy = ({ tokens, governors }: Sentence, governor: Governor): ReadonlySet<string> => {
  const own = classesAt(tokens, governor.from);
  const isLight = (from: number, to: number): boolean =>
    from <= to && tokens.slice(from, to).every(({ lower }) => PHASE_LIGHT.has(lower));
  if (isNounAt(tokens, governor)) {
    const verb = governors.find((one) => !isNounAt(tokens, one) && isLight(one.to, governor.from));
    if (verb?.word.name === 'end') return classesAt(tokens, verb.from);
    return verb?.word.name === 'begin' ? new Set([...own, ...classesAt(tokens, verb.from)]) : own;
  }
  if (governor.word.name !== 'begin') return own;
  const noun = governors.find(
    (one) => isNounAt(tokens, one) && (isLight(one.to, governor.from) || isLight(governor.to, one.from)),
  );
  return noun === undefined ? own : new Set([...own, ...classesAt(tokens, noun.from)]);
};

/** What a word of a class costs a mention of some sort more; infinite where it cannot govern it. */
export type Eligible = (governor: Governor, sentence: Sentence, isInside: boolean) => number;

/** The tokens of a mention, and where what is told of it goes on. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly behind: number;
}

/** The nearest word of a class, in the words themselves, behind them or before them. */
const governing = (sentence: Sentence, { from, to, behind: next }: Place, eligible: Eligible): Governed => {
  let best: Governed = { governor: null, distance: Number.POSITIVE_INFINITY };
  for (const governor of sentence.governors) {
    const inside = governor.from >= from && governor.to <= to;
    const extra = eligible(governor, sentence, inside);
    if (extra === Number.POSITIVE_INFINITY) continue;
    const isOfWhole = governor.from >= to && governor.to <= next;
    const behind = isOfWhole || governor.from >= next;
    const raw = inside
      ? 0
      : behind
        ? costBetween(sentence.tokens, isOfWhole ? to : next, governor.from)
        : costBetween(sentence.tokens, governor.to, from);
    // An adjective is said of what stands before it.
    const before = governor.word.sort === 'adjective' ? WRONG_SIDE_COST : BEFORE_COST;
    const distance = extra + (inside || behind ? raw : raw + before);
    if (distance < best.distance && distance <= MOST_COST) best = { governor, distance };
  }
  return best;
};

const endsAt = (
  tokens: readonly Token[],
  end: number,
  phrases: readonly (readonly string[])[],
  reach: number,
): boolean =>
  phrases.some((phrase) => {
    for (let gap = 0; gap <= reach; gap += 1) if (phraseAt(tokens, end - phrase.length - gap, phrase)) return true;
    return false;
  });

const beginsAt = (
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
  reach: number,
): boolean =>
  phrases.some((phrase) => {
    for (let gap = 0; gap <= reach; gap += 1) if (phraseAt(tokens, at + gap, phrase)) return true;
    return false;
  });

/** The clause around a mention: up to a semicolon, a dash or a colon on either side. */
const clauseOf = (tokens: readonly Token[], from: number, to: number): readonly Token[] => {
  const parts = (token: Token): boolean => /^[;:—–]$/u.test(token.text);
  const start = tokens.slice(0, from).findLastIndex(parts) + 1;
  const end = tokens.slice(to).findIndex(parts);
  return tokens.slice(start, end < 0 ? tokens.length : to + end);
};

const CALENDAR: ReadonlySet<string> = new Set(
  'the a an in on at it its this that he she they his her their there monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** How far from a mention the name stands that it belongs to. */
const BEARER_REACH = 12;

const isName = (token: Token | undefined, at: number): boolean =>
  token !== undefined && at > 0 && CAPITAL.test(token.text) && !CALENDAR.has(token.lower);

/** The words of the name that ends or begins at a token, folded. */
const nameAround = (tokens: readonly Token[], at: number): ReadonlySet<string> => {
  let [first, last] = [at, at];
  while (first > 0 && CAPITAL.test(tokens[first - 1]?.text ?? '')) first -= 1;
  while (CAPITAL.test(tokens[last + 1]?.text ?? '')) last += 1;
  return new Set(tokens.slice(first, last + 1).map(({ text }) => foldPart(text.replace(/['’]s$/u, ''))));
};

const bearerOf = (tokens: readonly Token[], from: number, to: number): ReadonlySet<string> => {
  const parts = (token: Token | undefined): boolean => /^[;:.—–]$/u.test(token?.text ?? '');
  for (let at = from - 1; at >= Math.max(0, from - BEARER_REACH) && !parts(tokens[at]); at -= 1)
    if (isName(tokens[at], 1)) return nameAround(tokens, at);
  for (let at = to; at < Math.min(tokens.length, to + BEARER_REACH) && !parts(tokens[at]); at += 1)
    if (isName(tokens[at], at)) return nameAround(tokens, at);
  return new Set();
};

const PLACE_LEADS = isIn('in at near outside');

/** Words on either side of a mention in which it is told where it is. */
const PLACE_REACH = 7;

const isPlaced = (tokens: readonly Token[], from: number, to: number): boolean => {
  const end = tokens.slice(to).findIndex(({ text }) => /^[,;:.()—–]$/u.test(text));
  const last = Math.min(to + PLACE_REACH, end < 0 ? tokens.length : to + end);
  const isPlace = (at: number): boolean => PLACE_LEADS.has(tokens[at]?.lower ?? '') && isName(tokens[at + 1], at + 1);
  const behind = tokens.slice(to, last).some((_, at) => isPlace(to + at));
  const start = Math.max(0, from - PLACE_REACH);
  return behind || tokens.slice(start, from).some((_, at) => isPlace(start + at));
};

/** What the head of a mention is, and the words beside it. */
export interface Headed {
  readonly head: string;
  readonly modifiers?: readonly string[];
  /** Where the whole that it is a part of ends in the sentence: "5,200 of 7,900 employees took part". */
  readonly wholeEnd?: number;
  /** Where those end that it is some of: what they are is not what befell it, "nineteen of the injured were in hospital". */
  readonly partEnd?: number;
}

/** "Five more", "another 12": so many beside others. */
const isAdded = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:another|further|additional)$/u.test(tokens[from - 1]?.lower ?? '') ||
  /^(?:more|additional)$/u.test(tokens[to]?.lower ?? '');

/** "A quarter past nine". */
const CLOCK = /^(?:past|to|of|before|after)$/u;

/** What is told of beside the event in what leads up to words, and in the rest of their clause. */
const besideOf = (tokens: readonly Token[], to: number): string => {
  const end = tokens.slice(to).findIndex(({ text }) => /^[,;:()—–]$/u.test(text));
  const found = tokens
    .slice(0, end < 0 ? tokens.length : to + end)
    .find(({ lower }, at) => SUBEVENTS.has(lower) && !(lower === 'quarter' && CLOCK.test(tokens[at + 1]?.lower ?? '')));
  return found?.lower.replace(/s$/u, '') ?? '';
};

/** Words behind a mention within which its own word may be told again. */
const AGAIN_REACH = 6;

/** Whether what a mention names by itself is told of it as well: "42 passengers were aboard". */
const isToldAgain = ({ tokens, governors }: Sentence, { word }: Governor, to: number): boolean => {
  const end = tokens.slice(to).findIndex(({ text }) => /^[;:.()—–]$/u.test(text));
  const last = Math.min(end < 0 ? tokens.length : to + end, to + AGAIN_REACH);
  return governors.some((one) => one.word.name === word.name && one.from >= to && one.to <= last);
};

/** The frame of words of a sentence; `span` counts in the sentence. */
export const frameOf = (
  sentence: Sentence,
  span: Span,
  { head, modifiers = [], wholeEnd = span.end, partEnd = span.end }: Headed,
  eligible: Eligible,
): Frame => {
  const { tokens } = sentence;
  const { from, to } = tokensIn(sentence, span);
  const { to: behind } = tokensIn(sentence, { start: span.start, end: Math.max(wholeEnd, partEnd) });
  const isOfPart = (one: Governor): boolean => partEnd > span.end && one.from >= to && one.to <= behind;
  const { governor, distance } = governing(sentence, { from, to, behind }, (one, ...rest) =>
    isOfPart(one) ? Number.POSITIVE_INFINITY : eligible(one, ...rest),
  );
  const clause = clauseOf(tokens, from, to);
  const near = tokens.slice(Math.max(0, from - 6), Math.min(tokens.length, to + 6));
  const own = new Set(tokens.slice(from, to));
  const governs = new Set(governor === null ? [] : tokens.slice(governor.from, governor.to));
  return {
    predicates: governor === null ? new Set() : toldBy(sentence, governor),
    distance,
    isInside: governor !== null && governor.from >= from && governor.to <= to && !isToldAgain(sentence, governor, to),
    head,
    modifiers: new Set(modifiers),
    qualifiers: new Map(
      tokens.slice(Math.max(0, from - 3), Math.min(tokens.length, to + 2)).flatMap(({ lower }): [number, string][] => {
        const row = QUALIFIER_ROWS.get(lower);
        return row === undefined ? [] : [[row, lower]];
      }),
    ),
    terms: new Set([
      ...clause.filter((token) => !own.has(token) && !governs.has(token)).flatMap(({ lower }) => termOf(lower) ?? []),
      ...sentence.goesOn,
    ]),
    names: new Set(
      clause
        .filter((token, at) => CAPITAL.test(token.text) && (at > 0 || tokens[0] !== token))
        .map(({ text }) => foldPart(text)),
    ),
    beside: besideOf(tokens, to),
    bearer: bearerOf(tokens, from, to),
    isPart: endsAt(tokens, from, PARTS_BEFORE, 2) || beginsAt(tokens, to, PARTS_BEHIND, 0) || isAdded(tokens, from, to),
    isOfWhole: wholeEnd > span.end,
    isCompared: endsAt(tokens, from, COMPARED_BEFORE, 1) || beginsAt(tokens, to, COMPARED_BEHIND, 1),
    isPlaced: isPlaced(tokens, from, to),
    isTotal: near.some((_, at) => TOTAL_PHRASES.some((phrase) => phraseAt(near, at, phrase))),
  };
};

/** A class that is asked for by another sort of answer governs only what nothing else does. */
const OTHER_ANSWER = 3;

const asksOf = (name: string, kind: AskedKind): number => {
  const asks = classNamed(name)?.asks;
  return asks === undefined || asks[kind] !== undefined ? 0 : OTHER_ANSWER;
};

const TIMES_BEFORE = isIn('after before since following until of despite amid from');

/** "Two days after the earthquake": a noun that only places a day in time is not what happened on it. */
const isBackground = ({ from, word }: Governor, { tokens }: Sentence): boolean => {
  if (word.sort !== 'noun') return false;
  let at = from - 1;
  while (DETERMINERS.has(tokens[at]?.lower ?? '')) at -= 1;
  return TIMES_BEFORE.has(tokens[at]?.lower ?? '');
};

/** ", killing 12": what follows from what happened. */
const RESULT = 5;
const isResult = ({ from, word }: Governor, { tokens }: Sentence): boolean =>
  word.sort === 'verb' && tokens[from]?.lower.endsWith('ing') === true && tokens[from - 1]?.text === ',';

/** Which words may govern a figure: speech governs days alone. */
export const ofFigure =
  (kind: AskedKind): Eligible =>
  ({ word }) =>
    word.name === SPEECH ? Number.POSITIVE_INFINITY : asksOf(word.name, kind);

/** Which words may govern a day or a time. */
export const ofDay: Eligible = (governor, sentence, isInside) => {
  if (isInside || isBackground(governor, sentence)) return Number.POSITIVE_INFINITY;
  return isResult(governor, sentence) ? RESULT : 0;
};

/** Which words may stand beside an age. */
export const ofAge: Eligible = ({ word }) => (word.name === SPEECH ? Number.POSITIVE_INFINITY : 0);
