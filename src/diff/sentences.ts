import { isNegative } from '../anchor/changes.ts';
import { compareWords } from '../anchor/compare-words.ts';
import { overlapper } from '../audit/spans.ts';
import { survey } from '../audit/survey.ts';
import { isAge, isCorrection } from '../languages/corrections.ts';
import { isEnglish } from '../languages/tags.ts';
import type { DiffPart, FactChange } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { HEDGING_WORDS } from '../stance/index.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group.ts';
import { lineIndex, type LineIndex } from '../text/lines.ts';
import { passagesIn } from '../text/passages.ts';

/** What of a sentence makes its change worth telling. */
type Telling = FactChange['what'] | 'correction';

/** A sentence that is in one state of a source and not in the other, or in other words there. */
export interface SentenceChange {
  readonly source: string;
  readonly file: string;
  /** 1-based, in the newer state; in the older where the sentence is gone. */
  readonly line: number;
  /** `null` where it is new. */
  readonly before: string | null;
  /** `null` where it is gone. */
  readonly after: string | null;
  /** From one to the other, word by word; absent where it stands on one side alone, or is too long for that. */
  readonly diff?: readonly DiffPart[];
  /** What changed, or what a sentence states that is new or gone. */
  readonly what: readonly Telling[];
}

interface Sentence extends Span {
  readonly text: string;
  readonly folded: string;
  /** What it states that makes a change in it worth telling. */
  readonly states: readonly Telling[];
  readonly isFurniture: boolean;
}

/** Sentences that one stretch of a text lost and won are held against each other; of more, each for itself. */
const MOST_PAIRED = 40;
/** From this share of words in common on, a sentence is another one reworded. */
const ALIKE = 0.5;

const STATED = {
  age: 'number',
  count: 'number',
  quantity: 'number',
  duration: 'number',
  date: 'date',
  name: 'name',
  place: 'name',
} as const satisfies Record<string, Telling>;

const wordsIn = (folded: string): readonly string[] =>
  Array.from(folded.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}'’]+/gu), ([word]) => word);

/** Words and figures that need no reader: a negation, a hedge, any digit. */
const statedByWords = (folded: string): readonly Telling[] => {
  const words = wordsIn(folded);
  return [
    ...(/\p{Nd}/u.test(folded) ? (['number'] as const) : []),
    ...(words.some(isNegative) ? (['negation'] as const) : []),
    ...(words.some((word) => HEDGING_WORDS.has(word)) ? (['hedge'] as const) : []),
  ];
};

/** What a text without furniture states, sentence by sentence; of a language that is not read, every sentence tells. */
const sentencesOf = (source: Source): readonly Sentence[] => {
  const { text } = source;
  const isRead = isEnglish(source.language ?? source.detected ?? 'en');
  const [surveyed] = survey([source]);
  const isAside = overlapper(surveyed?.aside ?? []);
  const stated = groupBy(surveyed?.facts ?? [], ({ sentence }) => sentence.start);
  return passagesIn(text).map(({ start, end }): Sentence => {
    const words = text.slice(start, end);
    const folded = fold(words).text.trim();
    const unread: readonly Telling[] = isRead ? [] : ['word'];
    const correction: readonly Telling[] = isCorrection(words) ? ['correction'] : [];
    const isFurniture = isAside({ start, end: start + 1 }) && isAside({ start: end - 1, end });
    const found = (stated.get(start) ?? []).map(({ kind }) => STATED[kind]);
    const facts = isFurniture ? [] : [...found, ...statedByWords(folded), ...unread];
    const states = [...correction, ...facts];
    return { start, end, text: words, folded, states: [...new Set(states)], isFurniture };
  });
};

/** The sentences that the other side lacks, by the sentence that both have before them. */
type Stretches = ReadonlyMap<string, readonly Sentence[]>;

const stretchesOf = (own: readonly Sentence[], other: readonly Sentence[]): Stretches => {
  const left = new Map<string, number>();
  for (const { folded } of other) left.set(folded, (left.get(folded) ?? 0) + 1);
  const stretches = new Map<string, Sentence[]>();
  let before = '';
  for (const sentence of own) {
    const many = left.get(sentence.folded) ?? 0;
    if (many > 0) {
      left.set(sentence.folded, many - 1);
      before = sentence.folded;
      continue;
    }
    const stretch = stretches.get(before);
    if (stretch === undefined) stretches.set(before, [sentence]);
    else stretch.push(sentence);
  }
  return stretches;
};

/** The share of the words of both that both have (Dice). */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
};

type Partners = ReadonlyMap<Sentence, Sentence>;

/** Each sentence that was lost with the one that it became, in order, by the words that they share. */
const partnersIn = (lost: readonly Sentence[], won: readonly Sentence[]): Partners => {
  const partners = new Map<Sentence, Sentence>();
  if (lost.length > MOST_PAIRED || won.length > MOST_PAIRED) return partners;
  const open = new Map(won.map((sentence) => [sentence, new Set(wordsIn(sentence.folded))]));
  for (const one of lost) {
    const words = new Set(wordsIn(one.folded));
    const [best] = [...open]
      .map(([sentence, others]) => ({ sentence, like: likeness(words, others) }))
      .sort((x, y) => y.like - x.like);
    if (best === undefined || best.like < ALIKE) continue;
    partners.set(one, best.sentence);
    open.delete(best.sentence);
  }
  return partners;
};

type Side = 'before' | 'after';

/** Changes of facts between two wordings; where words alone changed, what the sentence states besides. */
const tellingIn = (before: Sentence, after: Sentence, changes: readonly FactChange[]): readonly Telling[] => {
  const correction: readonly Telling[] = after.states.includes('correction') ? ['correction'] : [];
  if (before.isFurniture && after.isFurniture) return correction;
  const facts = changes.map(({ what }) => what).filter((what) => what !== 'word');
  const told = facts.length > 0 ? facts : [...before.states, ...after.states].length > 0 ? (['word'] as const) : [];
  return [...new Set([...correction, ...told])];
};

/** A state of a source. */
interface State {
  readonly source: Source;
  readonly lines: LineIndex;
  readonly sentences: readonly Sentence[];
}

type States = Readonly<Record<Side, State>>;

const stateOf = (source: Source): State => ({
  source,
  lines: lineIndex(source.text),
  sentences: sentencesOf(source),
});

const place = (states: States, side: Side, at: number): Pick<SentenceChange, 'source' | 'file' | 'line'> => {
  const { source, lines } = states[side];
  return { source: states.after.source.id, file: source.file, line: lines.position(at).line };
};

const reworded = (states: States, before: Sentence, after: Sentence): SentenceChange => {
  const words = compareWords(before.text, after.text);
  return {
    ...place(states, 'after', after.start),
    before: before.text,
    after: after.text,
    ...(words !== undefined && { diff: words.diff }),
    what:
      words === undefined ? [...new Set([...before.states, ...after.states])] : tellingIn(before, after, words.changes),
  };
};

const alone = (states: States, side: Side, { start, text, states: what }: Sentence): SentenceChange => ({
  ...place(states, side, start),
  before: side === 'before' ? text : null,
  after: side === 'after' ? text : null,
  what,
});

const isTold = ({ before, after, what }: SentenceChange): boolean =>
  what.length > 0 && ![before, after].every((text) => text === null || isAge(text));

const isNote = ({ what }: SentenceChange): boolean => what.includes('correction');

/**
 * The sentences that two states of a source do not share, typography folded, as far as they state a number, a date, a name,
 * a negation or a hedge, whether a reading rests on them or not; notes of correction and lines of update first, then in
 * the order of the text. A sentence that only moved is no change. A stamp that says how long ago is left out.
 */
export const changedSentences = (before: Source, after: Source): readonly SentenceChange[] => {
  const states = { before: stateOf(before), after: stateOf(after) };
  const [was, is] = [states.before.sentences, states.after.sentences];
  const [lost, won] = [stretchesOf(was, is), stretchesOf(is, was)];
  const changes = [...new Set([...won.keys(), ...lost.keys()])].flatMap((key) => {
    const [gone, come] = [lost.get(key) ?? [], won.get(key) ?? []];
    const partners = partnersIn(gone, come);
    const taken = new Set(partners.values());
    return [
      ...gone.map((one) => {
        const partner = partners.get(one);
        return partner === undefined ? alone(states, 'before', one) : reworded(states, one, partner);
      }),
      ...come.filter((one) => !taken.has(one)).map((one) => alone(states, 'after', one)),
    ];
  });
  const told = changes.filter(isTold).sort((a, b) => a.line - b.line);
  return [...told.filter(isNote), ...told.filter((one) => !isNote(one))];
};
