import { KINDS } from '../kinds/index.ts';
import type { ClaimOptionKey, ClaimOptions } from '../model/claim.ts';
import type { KindName } from '../model/values.ts';
import { KIND_NAMES, type ClaimInput } from './schema/index.ts';

/** A fault in a claim's options: where under the claim, on a key or on its value, and what was expected instead. */
export interface OptionFault {
  readonly path: readonly (string | number)[];
  readonly on: 'key' | 'value';
  readonly expected: string;
  readonly found: string;
}

const OPTION_KEYS: readonly ClaimOptionKey[] = ['unit', 'tolerance', 'aliases', 'broader', 'cumulative', 'complete'];

const takers = (key: ClaimOptionKey): string =>
  KIND_NAMES.filter((name) => KINDS[name].options.includes(key)).join(', ');

/** Why a kind does not take an option, in words, or nothing where it does. */
export const refusedOption = (kind: KindName, key: ClaimOptionKey): string | undefined => {
  const { options } = KINDS[kind];
  if (options.includes(key)) return undefined;
  const own = options.length === 0 ? 'takes no such key' : `takes only ${options.join(', ')}`;
  return `a key that kind ${kind} takes: it ${own}; ${key} goes with ${takers(key)}`;
};

const refusedOptions = (claim: ClaimInput): OptionFault[] =>
  OPTION_KEYS.flatMap((key) => {
    const expected = claim[key] === undefined ? undefined : refusedOption(claim.kind, key);
    return expected === undefined ? [] : [{ path: [key], on: 'key', expected, found: key }];
  });

/** One spelling under two names would make the two one; letter case does not part spellings. */
const sharedAliases = ({ aliases = {} }: ClaimInput): OptionFault[] => {
  const owners = new Map(Object.keys(aliases).map((name) => [name.toLowerCase(), name]));
  return Object.entries(aliases).flatMap(([name, others]) =>
    others.flatMap((other, index): OptionFault[] => {
      const owner = owners.get(other.toLowerCase()) ?? name;
      owners.set(other.toLowerCase(), owner);
      if (owner === name) return [];
      const expected = `each spelling under one name; this one belongs to “${owner}” already`;
      return [{ path: ['aliases', name, index], on: 'value', expected, found: other }];
    }),
  );
};

/** Labels in circles are not broader than each other; each circle is reported once, where it closes. */
const circles = ({ broader = {} }: ClaimInput): OptionFault[] => {
  const tree = new Map(Object.entries(broader));
  const done = new Set<string>();
  return [...tree.keys()].flatMap((label): OptionFault[] => {
    const walked: string[] = [];
    const walk = new Set<string>();
    let at: string | undefined = label;
    for (; at !== undefined && !walk.has(at) && !done.has(at); at = tree.get(at)) {
      walked.push(at);
      walk.add(at);
    }
    for (const each of walked) done.add(each);
    const last = walked.at(-1);
    if (at === undefined || last === undefined || !walk.has(at)) return [];
    const expected = 'a label that does not fall, step by step, under itself';
    return [{ path: ['broader', last], on: 'value', expected, found: at }];
  });
};

/** What is wrong with a claim's options beyond the shape of each: keys of other kinds, shared aliases, circles. */
export const optionFaults = (claim: ClaimInput): readonly OptionFault[] => [
  ...refusedOptions(claim),
  ...sharedAliases(claim),
  ...circles(claim),
];

/** `2%` and `0.02` are one share. */
const shareOf = (tolerance: string | number): number =>
  typeof tolerance === 'number' ? tolerance : Number.parseFloat(tolerance) / 100;

/** The options that a claim sets for its kind. */
export const optionsOf = ({ unit, tolerance, aliases, broader, cumulative, complete }: ClaimInput): ClaimOptions => ({
  ...(unit === undefined ? {} : { unit }),
  ...(tolerance === undefined ? {} : { tolerance: shareOf(tolerance) }),
  ...(aliases === undefined ? {} : { aliases }),
  ...(broader === undefined ? {} : { broader }),
  ...(cumulative === undefined ? {} : { cumulative }),
  ...(complete === undefined ? {} : { complete }),
});
