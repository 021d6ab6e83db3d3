import {
  ABOVE_BEHIND,
  APART_BEHIND,
  APART_LEADS,
  IDIOMS,
  INTO_BEHIND,
  MONEYS,
  MULTIPLIERS,
  OPEN_RANGES,
  PLACE_LEADS,
  RETOLD,
} from '../../../languages/en/beside-numbers.ts';
import {
  AGO,
  AT_A_TIME,
  AVERAGES,
  AWAY,
  CHANGE_NOUNS,
  CHANGE_VERBS,
  CHANGING_VERBS,
  COMPARATIVES,
  COUNTED_BY,
  DIMENSIONS,
  EXCESSES,
  HIGHER_OR_LOWER,
  MORE_BEFORE,
  MORE_BEHIND,
  OLD,
  PERIODIC,
  SCOPE_WORDINGS,
} from '../../../languages/en/frame-words.ts';
import { CONTRASTS, WHICH } from '../../../languages/en/contrasts.ts';
import { CAPACITIES, EXTENTS, FOOTINGS, MONEY_OF_A_YEAR, TAXED, TOGETHER } from '../../../languages/en/scope-words.ts';
import { MARGIN_STARTS } from './margin.ts';
import type { Token } from '../tokens.ts';

/** Sorts of words without which a finder finds nothing; most quotes hold none, and are read without looking further. */
export const TRIGGERS = {
  change: 1,
  rate: 2,
  more: 4,
  whole: 8,
  joint: 16,
  scope: 32,
  dimension: 64,
  hyphen: 128,
  comparison: 512,
  gap: 1024,
  extent: 2048,
  apart: 4096,
  footing: 8192,
  contrast: 16_384,
  money: 32_768,
  idiom: 65_536,
  margin: 131_072,
  /** Set by a share itself. */
  share: 256,
} as const;

export type Trigger = keyof typeof TRIGGERS;

/** The longest word of each wording: of all its words the one that stands least often without the others. */
const telling = (wordings: Iterable<string>): readonly string[] =>
  Array.from(wordings, (wording) =>
    wording.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest)),
  );

const WORDS: Readonly<Record<Trigger, readonly string[]>> = {
  change: [...CHANGE_VERBS.keys(), ...CHANGING_VERBS.keys(), ...CHANGE_NOUNS.keys(), 'from', 'by'],
  comparison: [
    ...HIGHER_OR_LOWER.keys(),
    ...COMPARATIVES,
    ...telling(EXCESSES),
    'above',
    'below',
    'over',
    'under',
    'beyond',
  ],
  rate: [
    ...COUNTED_BY,
    ...PERIODIC.keys(),
    ...telling(AVERAGES),
    ...telling(AT_A_TIME),
    'a',
    'an',
    'each',
    'every',
    'per',
    'apiece',
    '/',
  ],
  more: [...MORE_BEHIND, ...telling(MORE_BEFORE), 'new'],
  whole: ['of', 'among', 'from', 'all', 'every'],
  joint: ['and', 'or', '/', 'casualties', 'casualty'],
  scope: telling(SCOPE_WORDINGS.keys()),
  dimension: telling(DIMENSIONS.keys()),
  gap: [...telling(AWAY), ...AGO, ...OLD],
  extent: [...telling(TAXED.keys()), ...telling(EXTENTS.keys()), ...telling(CAPACITIES), 'alone'],
  apart: telling([
    ...APART_LEADS,
    ...PLACE_LEADS,
    ...MULTIPLIERS,
    ...OPEN_RANGES,
    ...RETOLD,
    ...ABOVE_BEHIND,
    ...APART_BEHIND,
    ...INTO_BEHIND,
  ]),
  footing: [...telling(FOOTINGS), ...MONEY_OF_A_YEAR, ...TOGETHER],
  contrast: [
    ...telling(Object.values(CONTRASTS).flatMap((members) => members.split(/ \/ |\|/u))),
    ...Object.keys(WHICH),
  ],
  money: [...MONEYS],
  idiom: telling(IDIOMS),
  margin: MARGIN_STARTS,
  hyphen: ['-', '‐', '‑', 'x', '×'],
  share: [],
};

const BITS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const trigger of [
    'change',
    'rate',
    'more',
    'whole',
    'joint',
    'scope',
    'dimension',
    'gap',
    'extent',
    'hyphen',
    'comparison',
    'apart',
    'footing',
    'contrast',
    'money',
    'idiom',
    'margin',
  ] as const)
    for (const word of WORDS[trigger]) bits.set(word, (bits.get(word) ?? 0) | TRIGGERS[trigger]);
  return bits;
})();

/** The triggers that a word is one of, as bits. */
export const triggersOf = (word: string): number => BITS.get(word) ?? 0;

/** The triggers that a text holds, as bits. */
export const triggersIn = (tokens: readonly Token[]): number => {
  let found = 0;
  for (const { text } of tokens) found |= BITS.get(text) ?? 0;
  return found;
};
