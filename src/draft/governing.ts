import type { Token } from '../text/tokens.ts';
import { PREDICATE_WORDS } from './lexicon.ts';
import { classesAt, hasCapital, type Governor, type Sentence } from './sentence.ts';

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

const isFigure = ({ text }: Token): boolean => /^\p{N}/u.test(text);

const costOf = (token: Token): number => {
  if (!token.isWord) return MARKS[token.text] ?? 1;
  if (isFigure(token)) return FIGURE_COST;
  if (hasCapital(token)) return NAME_COST;
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

/** What a word of a class costs a mention of some sort more; infinite where it cannot govern it. */
export type Eligible = (governor: Governor, sentence: Sentence, isInside: boolean) => number;

interface Governed {
  readonly governor: Governor | null;
  readonly distance: number;
}

/** The tokens of a mention, and where what is told of it goes on. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly behind: number;
}

/** The nearest word of a class, in the words themselves, behind them or before them. */
export const governing = (sentence: Sentence, { from, to, behind: next }: Place, eligible: Eligible): Governed => {
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

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that its their his her deadly powerful massive'.split(' '),
);

/** What may stand between a verb and what begins or ends by it: "suspended their strike", "the trial was opened". */
const PHASE_LIGHT: ReadonlySet<string> = new Set(
  'the a an this that its their his her our was were is are be been being has had will would'.split(' '),
);

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
export const toldBy = ({ tokens, governors }: Sentence, governor: Governor): ReadonlySet<string> => {
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
