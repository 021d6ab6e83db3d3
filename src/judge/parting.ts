import { isBare, type Frame, type Respects } from '../model/frame.ts';

/** Pairs of which readings say two words: "men" here, "women" there. */
const partingPairs = (all: readonly Respects[]): ReadonlySet<string> => {
  const words = new Map<string, string>();
  const parting = new Set<string>();
  for (const respects of all)
    for (const [pair, word] of Object.entries(respects)) {
      if ((words.get(pair) ?? word) !== word) parting.add(pair);
      words.set(pair, word);
    }
  return parting;
};

const withOnly = (frame: Frame | undefined, pairs: ReadonlySet<string>): Frame | undefined => {
  if (frame?.respects === undefined) return frame;
  const { respects, ...rest } = frame;
  const kept = Object.entries(respects).filter(([pair]) => pairs.has(pair));
  if (kept.length > 0) return { ...rest, respects: Object.fromEntries(kept) };
  return isBare(rest) ? undefined : rest;
};

/** The frames of a claim's readings, in order, with the words of pairs that part two of them, and no others. */
export const partingFrames = (frames: readonly (Frame | undefined)[]): readonly (Frame | undefined)[] => {
  const pairs = partingPairs(frames.flatMap((frame) => (frame?.respects === undefined ? [] : [frame.respects])));
  return frames.map((frame) => withOnly(frame, pairs));
};
