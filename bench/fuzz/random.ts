/** Choices that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `below`, which is at least 1. */
  readonly number: (below: number) => number;
  /** One of some; at least one must be there. */
  readonly one: <T>(some: readonly [T, ...T[]]) => T;
}

/** Spreads a seed over 32 bits, as MurmurHash3 ends: numbers drawn from neighbouring seeds have nothing in common. */
const mixed = (seed: number): number => {
  const first = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
};

/** Knuth's constants for 32 bits; the upper bits of each state are taken, which repeat the latest. */
export const randomFrom = (seed: number): Random => {
  let state = mixed(seed);
  const number = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { number, one: (some) => some[number(some.length)] ?? some[0] };
};
