import { isParticle } from '../../languages/en/particles.ts';
import { AVERAGES, MORE_BEFORE } from '../../languages/en/frame-words.ts';
import {
  APPROXIMATIONS,
  BOUNDS,
  WITHIN,
  type ApproximationWording,
  type BoundWording,
} from '../../languages/en/lexicon.ts';
import type { Frame } from '../../model/frame.ts';
import { lookup } from './lookup.ts';
import type { Token } from './tokens.ts';

/** What a wording beside a number does to it. */
export type Modifier =
  | { readonly type: 'bound'; readonly wording: BoundWording }
  | { readonly type: 'approximation'; readonly wording: ApproximationWording }
  | { readonly type: 'frame'; readonly frame: Frame }
  | { readonly type: 'neutral' };

type Row = readonly [wording: string, modifier: Modifier];

/** Words before a number that leave it as it is. */
const NEUTRAL =
  'a total of|total of|a combined total of|a combined|a full|fully|only|just|exactly|precisely|even|a whopping|a record|a reported|an initial|as|a|an|equal to|equals to|equals|totaling|totalling|all of the|all of|all the|all'.split(
    '|',
  );

const MORE: Frame = { type: 'increment' };
const AVERAGE: Frame = { type: 'rate', detail: 'average' };

const bound = (words: string, side: BoundWording['side'], open: boolean, place: BoundWording['place']): Modifier => ({
  type: 'bound',
  wording: { words, side, open, place },
});

const hedge = (words: string, place: ApproximationWording['place'], under = true): Modifier => ({
  type: 'approximation',
  wording: { words, under, over: true, place },
});

/** Bounds and hedges in signs. */
const SIGNS: readonly Row[] = [
  ['> =', bound('>=', 'min', false, 'before')],
  ['≥', bound('≥', 'min', false, 'before')],
  ['>', bound('>', 'min', true, 'before')],
  ['< =', bound('<=', 'max', false, 'before')],
  ['≤', bound('≤', 'max', false, 'before')],
  ['<', bound('<', 'max', true, 'before')],
  ...['~', '≈', '±', '∼'].map((sign): Row => [sign, hedge(sign, 'before')]),
  ['= =', { type: 'neutral' }],
  ['=', { type: 'neutral' }],
];

const SIGNS_AFTER: readonly Row[] = [
  ['+', bound('+', 'min', false, 'after')],
  ['plus', bound('plus', 'min', false, 'after')],
  ['- plus', bound('plus', 'min', false, 'after')],
  ['ish', hedge('ish', 'after')],
  ['- ish', hedge('ish', 'after')],
  ['- odd', hedge('odd', 'after', false)],
  ['or equal', { type: 'neutral' }],
];

const rowsOf = (place: 'before' | 'after'): readonly Row[] => [
  ...BOUNDS.filter((wording) => wording.place === place).map((wording): Row => [
    wording.words,
    { type: 'bound', wording },
  ]),
  ...APPROXIMATIONS.filter((wording) => wording.place === place).map((wording): Row => [
    wording.words,
    { type: 'approximation', wording },
  ]),
];

const BEFORE = lookup<Modifier>([
  ...rowsOf('before'),
  ...WITHIN.map((wording): Row => [wording.words, { type: 'bound', wording }]),
  ...SIGNS,
  ...MORE_BEFORE.map((words): Row => [words, { type: 'frame', frame: MORE }]),
  ...AVERAGES.map((words): Row => [words, { type: 'frame', frame: AVERAGE }]),
  ...NEUTRAL.map((words): Row => [words, { type: 'neutral' }]),
]);
const AFTER = lookup<Modifier>([...rowsOf('after'), ...SIGNS_AFTER]);

/** Whether a wording that may stand before a number begins with a word. */
export const isModifierWord = (word: string): boolean => BEFORE.begins(word);

/** A wording found: the tokens `[from, next)`. */
export interface FoundModifier {
  readonly modifier: Modifier;
  readonly from: number;
  readonly next: number;
}

/** Whether a wording bounds a number only where that measures: things are counted "within 12 districts". */
export const boundsMeasures = ({ modifier }: FoundModifier): boolean =>
  modifier.type === 'bound' && WITHIN.includes(modifier.wording);

/** A parenthesis between two commas has at most so many words. */
const LONGEST_PARENTHESIS = 8;

/** Where the parenthesis that opens with a comma ends; the index itself where none does. */
export const afterParenthesis = (tokens: readonly Token[], index: number): number => {
  if (tokens[index]?.text !== ',') return index;
  for (let at = index + 1; at <= index + LONGEST_PARENTHESIS + 1; at += 1) {
    if (tokens[at]?.text === ',') return at + 1;
    if (tokens[at]?.type !== 'word') break;
  }
  return index;
};

/** Longest wording of a bound, in words. */
const LONGEST = 6;

/** "No fewer, the mayor insisted, than": a wording with a parenthesis in its midst. */
const acrossParenthesis = (tokens: readonly Token[], index: number): FoundModifier | null => {
  for (let comma = index + 1; comma < index + LONGEST; comma += 1) {
    if (tokens[comma]?.text !== ',') continue;
    const next = afterParenthesis(tokens, comma);
    if (next === comma) return null;
    const joined = [...tokens.slice(index, comma), ...tokens.slice(next, next + LONGEST)];
    const found = BEFORE.at(joined, 0);
    return found === null || found.next <= comma - index
      ? null
      : { modifier: found.meaning, from: index, next: next + found.next - (comma - index) };
  }
  return null;
};

const HEDGES_ALL = /^(?:nearly|almost|virtually|practically|not)$/u;

/** "Nearly all of the 300": how many that are is not said, and no words of it are the number's. */
const isShareOfAll = (tokens: readonly Token[], index: number): boolean =>
  (tokens[index]?.text === 'all' && HEDGES_ALL.test(tokens[index - 1]?.text ?? '')) ||
  (tokens[index + 1]?.text === 'all' && HEDGES_ALL.test(tokens[index]?.text ?? ''));

/** The wording that starts at a token and may stand before a number; the longest one, or `null`. */
export const modifierBefore = (tokens: readonly Token[], index: number): FoundModifier | null => {
  if (isParticle(tokens[index - 1]?.text ?? '', tokens[index]?.text ?? '') || isShareOfAll(tokens, index)) return null;
  const across = acrossParenthesis(tokens, index);
  if (across !== null) return across;
  const found = BEFORE.at(tokens, index);
  return found === null ? null : { modifier: found.meaning, from: index, next: found.next };
};

/** The wording that starts at a token and may stand behind a number. */
export const modifierAfter = (tokens: readonly Token[], index: number): FoundModifier | null => {
  const found = AFTER.at(tokens, index);
  return found === null ? null : { modifier: found.meaning, from: index, next: found.next };
};
