import {
  ABOVE_BEHIND,
  APART_BEHIND,
  IDIOMS,
  INTO_BEHIND,
  MONEYS,
  RETELLING,
  RETOLD,
} from '../../../languages/en/beside-numbers.ts';
import { MONEY } from '../currencies.ts';
import { wordings } from '../lookup.ts';
import { unitOf, withoutRate } from '../units.ts';
import type { FoundAmount } from '../amounts.ts';
import type { Token } from '../tokens.ts';
import { nounOf, textAt, type Finder, type Framing, type Site } from './site.ts';

type Tokens = readonly Token[];

const RETELLS = wordings(RETOLD);
const APART = wordings(APART_BEHIND);
const INTO = wordings(INTO_BEHIND);
const ABOVE = wordings(ABOVE_BEHIND);
const IDIOM = wordings(IDIOMS);

/** Where the words of an amount end: behind its unit, or the noun that it counts. */
const endsOf = (site: Site): readonly number[] =>
  site.found.core.unit === undefined ? [site.found.next, nounOf(site).next] : [site.found.next];

const MAYBE = /^(?:even|perhaps|possibly|maybe|nearly|almost|about|roughly|more)$/u;

const past = (tokens: Tokens, index: number): number => {
  let at = index;
  while (MAYBE.test(textAt(tokens, at))) at += 1;
  return at;
};

/** "[400 birds] to twice as many", "[300 men] and as many again": its other end is told by itself. */
export const retold: Finder = (site) => {
  const { tokens } = site;
  for (const end of endsOf(site)) {
    if (!RETELLING.has(textAt(tokens, end))) continue;
    const again = RETELLS.at(tokens, past(tokens, end + 1));
    if (again !== null) return { problem: 'is only one of the answers given', from: end, next: again.next };
  }
  return null;
};

const isMoney = ({ core }: FoundAmount): boolean => core.unit !== undefined && MONEY.has(withoutRate(core.unit));
const dimensionOf = ({ core }: FoundAmount): string =>
  core.unit === undefined ? '' : unitOf(withoutRate(core.unit)).dimension;

/** Whether two amounts may be one, told in two ways: "10 km or 6 miles", "300 people or 20 percent". */
const isConversion = (a: FoundAmount, b: FoundAmount): boolean => a.core.unit !== b.core.unit;

/** "[Three shots] or four", "three shots or [four]": two answers, of which the source leaves open which it is. */
export const orAnother: Finder = (site) => {
  const { tokens, found, previous, following } = site;
  const isOther = (end: number, other: FoundAmount | undefined): boolean =>
    other !== undefined && textAt(tokens, end) === 'or' && other.from === end + 1 && !isConversion(found, other);
  const end = endsOf(site).find((one) => isOther(one, following));
  if (end !== undefined && following !== undefined)
    return { problem: 'is one of two answers', from: end, next: following.next };
  if (previous === undefined || isConversion(previous, found)) return null;
  const or = found.from - 1;
  const isSecond = textAt(tokens, or) === 'or' && endsOf({ ...site, found: previous, following: found }).includes(or);
  return isSecond ? { problem: 'is one of two answers', from: previous.from, next: found.from } : null;
};

/** Dimensions of which "three into the tunnel", "past the mark" is a way along it. */
const WAYS: ReadonlySet<string> = new Set(['length', 'time']);

/** "[6 percent] above the national figure", "[nine months] into the voyage": how far from something. */
export const apartBehind: Finder = ({ tokens, found }): Framing | null => {
  if (found.core.unit === undefined) return null;
  const dimension = dimensionOf(found);
  const apart =
    APART.at(tokens, found.next) ??
    (dimension === 'length' ? null : ABOVE.at(tokens, found.next)) ??
    (WAYS.has(dimension) ? INTO.at(tokens, found.next) : null);
  return apart === null ? null : { frame: { type: 'gap' }, loose: true, from: found.next, next: apart.next };
};

/** "[75,000 dollars], Australian": whose money it is stands behind it. */
export const whoseMoney: Finder = ({ tokens, found }) => {
  if (!isMoney(found)) return null;
  const at = textAt(tokens, found.next) === ',' ? found.next + 1 : found.next;
  return MONEYS.has(textAt(tokens, at)) && (at > found.next || textAt(tokens, at) === 'sterling')
    ? { problem: 'is in the money of the word behind it', from: at, next: at + 1 }
    : null;
};

/** A figure of speech holds at most so many words before its number. */
const IDIOM_REACH = 4;

/** "Like [a million dollars]", "one in [a million]": no number is meant. */
export const figureOfSpeech: Finder = ({ tokens, found }) => {
  for (let from = found.core.from - IDIOM_REACH; from <= found.core.from; from += 1) {
    const idiom = IDIOM.at(tokens, from);
    if (idiom !== null && idiom.next > found.core.from)
      return { problem: 'is part of a figure of speech', explained: true, from, next: idiom.next };
  }
  return null;
};

const JOINING = /^(?:and|&)$/u;

/** "A score and [four prisoners]", "two thousand and [sixty]": the end of a number that begins before it. */
export const endOfNumber: Finder = ({ tokens, found, previous }) => {
  const { core } = found;
  if (previous?.next !== core.from - 1 || !JOINING.test(textAt(tokens, previous.next))) return null;
  const isWords = tokens[core.from]?.type === 'word' && tokens[previous.next - 1]?.type === 'word';
  const fits = isWords && previous.core.unit === undefined && (previous.core.stated[0] ?? 0) > (core.stated[0] ?? 0);
  return fits ? { problem: 'is the end of a longer number', from: previous.from, next: core.next } : null;
};
