import { APPROXIMATIONS, BOUNDS, type ApproximationWording, type BoundWording } from '../../languages/en/lexicon.ts';
import type { Token } from './tokens.ts';

/** What a wording beside a number does to it. */
export type Modifier =
  | { readonly type: 'bound'; readonly wording: BoundWording }
  | { readonly type: 'approximation'; readonly wording: ApproximationWording }
  | { readonly type: 'neutral' };

interface Entry {
  readonly words: readonly string[];
  readonly modifier: Modifier;
}

/** Words before a number that leave it as it is. */
const NEUTRAL =
  'a total of|total of|a combined total of|a combined|a full|fully|only|just|exactly|precisely|even|another|an additional|additional|a further|further|a whopping|a record|a reported|an initial|as|a|an|equal to|equals to|equals|totaling|totalling'.split(
    '|',
  );

/** Bounds and hedges in signs. */
const SIGNS: readonly Entry[] = [
  {
    words: ['>', '='],
    modifier: { type: 'bound', wording: { words: '>=', side: 'min', open: false, place: 'before' } },
  },
  { words: ['≥'], modifier: { type: 'bound', wording: { words: '≥', side: 'min', open: false, place: 'before' } } },
  { words: ['>'], modifier: { type: 'bound', wording: { words: '>', side: 'min', open: true, place: 'before' } } },
  {
    words: ['<', '='],
    modifier: { type: 'bound', wording: { words: '<=', side: 'max', open: false, place: 'before' } },
  },
  { words: ['≤'], modifier: { type: 'bound', wording: { words: '≤', side: 'max', open: false, place: 'before' } } },
  { words: ['<'], modifier: { type: 'bound', wording: { words: '<', side: 'max', open: true, place: 'before' } } },
  ...['~', '≈', '±', '∼'].map((sign): Entry => ({
    words: [sign],
    modifier: { type: 'approximation', wording: { words: sign, under: true, over: true, place: 'before' } },
  })),
  { words: ['=', '='], modifier: { type: 'neutral' } },
  { words: ['='], modifier: { type: 'neutral' } },
];

const SIGNS_AFTER: readonly Entry[] = [
  { words: ['+'], modifier: { type: 'bound', wording: { words: '+', side: 'min', open: false, place: 'after' } } },
  {
    words: ['plus'],
    modifier: { type: 'bound', wording: { words: 'plus', side: 'min', open: false, place: 'after' } },
  },
  {
    words: ['-', 'plus'],
    modifier: { type: 'bound', wording: { words: 'plus', side: 'min', open: false, place: 'after' } },
  },
  {
    words: ['ish'],
    modifier: { type: 'approximation', wording: { words: 'ish', under: true, over: true, place: 'after' } },
  },
  {
    words: ['-', 'ish'],
    modifier: { type: 'approximation', wording: { words: 'ish', under: true, over: true, place: 'after' } },
  },
  {
    words: ['-', 'odd'],
    modifier: { type: 'approximation', wording: { words: 'odd', under: false, over: true, place: 'after' } },
  },
  { words: ['or', 'equal'], modifier: { type: 'neutral' } },
];

const entriesOf = (place: 'before' | 'after'): readonly Entry[] => [
  ...BOUNDS.filter((wording) => wording.place === place).map((wording): Entry => ({
    words: wording.words.split(' '),
    modifier: { type: 'bound', wording },
  })),
  ...APPROXIMATIONS.filter((wording) => wording.place === place).map((wording): Entry => ({
    words: wording.words.split(' '),
    modifier: { type: 'approximation', wording },
  })),
];

/** By first word, the longest wording first. */
const indexOf = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const index = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = entry.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  return index;
};

const BEFORE = indexOf([
  ...entriesOf('before'),
  ...SIGNS,
  ...NEUTRAL.map((words): Entry => ({ words: words.split(' '), modifier: { type: 'neutral' } })),
]);
const AFTER = indexOf([...entriesOf('after'), ...SIGNS_AFTER]);

/** A wording found, and the index of the token after it. */
export interface FoundModifier {
  readonly modifier: Modifier;
  readonly next: number;
}

const findIn =
  (table: ReadonlyMap<string, readonly Entry[]>) =>
  (tokens: readonly Token[], index: number): FoundModifier | null => {
    const entries = table.get(tokens[index]?.text ?? '');
    const found = entries?.find(({ words }) => words.every((word, offset) => tokens[index + offset]?.text === word));
    return found === undefined ? null : { modifier: found.modifier, next: index + found.words.length };
  };

const findBefore = findIn(BEFORE);

/** Verbs whose "over" bounds nothing: "handed over 400 bodies". */
const TAKES_OVER =
  /^(?:hand|hands|handed|handing|turn|turns|turned|turning|take|takes|took|taken|taking|sign|signed|give|gave|given|giving|carried|passed|rolled|runs?|ran)$/u;

/** The wording that starts at a token and may stand before a number; the longest one, or `null`. */
export const modifierBefore = (tokens: readonly Token[], index: number): FoundModifier | null => {
  const isParticle = tokens[index]?.text === 'over' && TAKES_OVER.test(tokens[index - 1]?.text ?? '');
  return isParticle ? null : findBefore(tokens, index);
};

/** The wording that starts at a token and may stand behind a number. */
export const modifierAfter = findIn(AFTER);
