import { LEVEL, isSameFrame, type Frame } from '../../../model/frame.ts';
import type { FoundAmount } from '../amounts.ts';
import type { Token } from '../tokens.ts';
import { contrasts } from './contrast.ts';
import { apartBefore, multiplied, openRange } from './lead.ts';
import { apartBehind, endOfNumber, figureOfSpeech, orAnother, retold, whoseMoney } from './trail.ts';
import { changeBefore, changeBehind, difference, formerLevel, levelReached, result, takenBy } from './change.ts';
import { scoreApart, swing } from './margin.ts';
import { fromModifiers, moreBehind, moreOfGroup } from './more.ts';
import { distributedBefore, distributedBehind, rateBehind } from './rate.ts';
import { capacity, dimension, extent, footing, gap, scopeBefore, scopeBehind, takenTogether, taxed } from './scope.ts';
import type { Finder, Framing } from './site.ts';
import { together } from './together.ts';
import { TRIGGERS, triggersIn, type Trigger } from './triggers.ts';
import { allBut, countedMeasure, partOfHolder, partOfNumber, shareOfThing, sizeOfEach, wholeOfPart } from './whole.ts';

/** An amount with what it is of. */
export interface Phrase {
  readonly found: FoundAmount;
  readonly frame: Frame;
  /** Why it is no answer, in words that follow the amount. */
  readonly problem: string | undefined;
  /** Whether the words around tell what a number that is no answer is there for. */
  readonly explained: boolean;
  /** All words that frame it, as tokens. */
  readonly framings: readonly Framing[];
}

/** Each finder with the words without which it finds nothing. */
const FINDERS: readonly (readonly [Trigger, Finder])[] = [
  ['more', fromModifiers],
  ['rate', fromModifiers],
  ['change', changeBefore],
  ['change', changeBehind],
  ['margin', swing],
  ['margin', scoreApart],
  ['change', formerLevel],
  ['change', levelReached],
  ['change', takenBy],
  ['change', result],
  ['comparison', changeBehind],
  ['comparison', difference],
  ['more', moreBehind],
  ['more', moreOfGroup],
  ['rate', rateBehind],
  ['rate', distributedBehind],
  ['rate', distributedBefore],
  ['hyphen', countedMeasure],
  ['whole', partOfNumber],
  ['whole', wholeOfPart],
  ['whole', partOfHolder],
  ['whole', allBut],
  ['whole', sizeOfEach],
  ['share', shareOfThing],
  ['joint', together],
  ['scope', scopeBehind],
  ['scope', scopeBefore],
  ['dimension', dimension],
  ['gap', gap],
  ['extent', taxed],
  ['extent', extent],
  ['extent', capacity],
  ['footing', footing],
  ['footing', takenTogether],
  ['apart', apartBefore],
  ['apart', multiplied],
  ['apart', openRange],
  ['joint', endOfNumber],
  ['joint', orAnother],
  ['apart', retold],
  ['apart', apartBehind],
  ['money', whoseMoney],
  ['idiom', figureOfSpeech],
  ['contrast', contrasts],
];

/** Of two frames of these types the first says all: an extension "by two more years", "an average of 70 a day". */
const OUTWEIGHS: readonly (readonly [Frame['type'], Frame['type']])[] = [
  ['change', 'increment'],
  ['rate', 'each'],
  // "20 percent of the provinces, the north included": that is of the whole.
  ['share', 'scope'],
];

const outweighs = (a: Frame, b: Frame): boolean =>
  (!isSameFrame(a, b) && a.type === 'rate' && b.type === 'rate' && b.detail === 'average') ||
  OUTWEIGHS.some(([first, second]) => a.type === first && b.type === second);

/** The one frame of several; `null` where they do not go together. */
const oneOf = (framings: readonly Framing[]): Frame | null => {
  const firm = framings.flatMap(({ frame, loose }) => (frame === undefined || loose === true ? [] : [frame]));
  const frames = firm.length > 0 ? firm : framings.flatMap(({ frame }) => (frame === undefined ? [] : [frame]));
  const kept = frames.filter((one) => !frames.some((other) => outweighs(other, one)));
  const [first = LEVEL, ...others] = kept;
  return others.every((other) => isSameFrame(first, other)) ? first : null;
};

/** A frame with the scope that words beside the amount tell; two of them are one: "worldwide, before tax". */
const scoped = (frame: Frame, framings: readonly Framing[]): Frame => {
  const scopes = framings.flatMap(({ scope }) => (scope === undefined ? [] : [scope]));
  return scopes.length === 0 ? frame : { ...frame, scope: [...new Set(scopes)].toSorted().join(', ') };
};

/** A frame with the words of closed pairs beside its amount. */
const contrasted = (frame: Frame, framings: readonly Framing[]): Frame => {
  const respects = framings.find((framing) => framing.respects !== undefined)?.respects;
  return respects === undefined ? frame : { ...frame, respects };
};

const NONE: readonly Framing[] = [];

const framingsAt = (
  tokens: readonly Token[],
  amounts: readonly FoundAmount[],
  index: number,
  triggers: number,
): readonly Framing[] => {
  const found = amounts[index];
  if (triggers === 0 || found === undefined) return NONE;
  const site = { tokens, found, previous: amounts[index - 1], following: amounts[index + 1] };
  const framings: Framing[] = [];
  for (const [trigger, find] of FINDERS) {
    const framing = (triggers & TRIGGERS[trigger]) === 0 ? null : find(site);
    if (framing !== null) framings.push(framing);
  }
  return framings;
};

const phraseOf = (found: FoundAmount, framings: readonly Framing[]): Phrase => {
  const { problem } = found;
  if (framings.length === 0) return { found, frame: LEVEL, problem, explained: false, framings };
  const frame = oneOf(framings);
  const trouble = framings.find((framing) => framing.problem !== undefined);
  const why = problem ?? trouble?.problem ?? (frame === null ? 'is framed twice' : undefined);
  return {
    found,
    frame: contrasted(scoped(frame ?? LEVEL, framings), framings),
    problem: why,
    explained: problem === undefined && trouble?.explained === true,
    framings,
  };
};

/** Every amount of a text with what it is of. */
export const framed = (tokens: readonly Token[], amounts: readonly FoundAmount[]): readonly Phrase[] => {
  const isShare = amounts.some(({ core }) => core.form === 'share' || core.unit === 'percent');
  const triggers = triggersIn(tokens) | (isShare ? TRIGGERS.share : 0);
  return amounts.map((found, index) => phraseOf(found, framingsAt(tokens, amounts, index, triggers)));
};
