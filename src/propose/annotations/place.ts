import type { Shelved } from '../../anchor/library.ts';
import { contextHolds, locate } from '../../anchor/locate.ts';
import { prepare } from '../../anchor/prepare.ts';
import type { Quote } from '../../model/claim.ts';
import type { Anchor } from '../../model/report.ts';
import type { Selected } from './model.ts';

/** So many words beside a selection still tell its place where a page is set otherwise than our text of it. */
const WORDS_BESIDE = [3, 2] as const;

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** The words beside a selection by which it may be found, the surest first; what is cut at its far end may cut a word. */
const contextsOf = ({ prefix, suffix }: Selected): readonly Omit<Quote, 'exact'>[] => {
  const nearby = WORDS_BESIDE.map((count) => ({
    prefix: wordsIn(prefix).slice(1).slice(-count).join(' '),
    suffix: wordsIn(suffix).slice(0, -1).slice(0, count).join(' '),
  }));
  return [{ prefix, suffix }, ...nearby].flatMap((both) => [both, { prefix: both.prefix }, { suffix: both.suffix }]);
};

/** An offset in code points as one in UTF-16 code units. */
const inUnits = (text: string, offset: number): number => {
  let at = 0;
  for (let count = 0; count < offset && at < text.length; count += 1)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
};

/** The one of several places that a position names, where that was counted in the text that we have. */
const atPosition = (text: string, { exact, position }: Selected, places: readonly Anchor[]): Anchor | undefined => {
  if (position === undefined) return undefined;
  const [start, end] = [inUnits(text, position.start), inUnits(text, position.end)];
  if (text.slice(start, end) !== exact) return undefined;
  return places.find(({ span }) => span.start < end && start < span.end);
};

/** Where a selection stands in a source; `null` where it does not, or it cannot be told where of several places. */
export const placeOf = (selected: Selected, shelved: Shelved): Anchor | null => {
  const { exact } = selected;
  const { text } = shelved.source;
  const places = locate(shelved, prepare({ exact }));
  const [first] = places;
  if (first === undefined || places.length === 1) return first ?? null;
  for (const context of contextsOf(selected).map((one) => prepare({ exact, ...one }))) {
    const [only, ...others] = places.filter(({ span }) => contextHolds(text, span, context));
    if (only !== undefined && others.length === 0) return only;
  }
  return atPosition(text, selected, places) ?? null;
};
