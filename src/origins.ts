import type { Party } from './model/claim.ts';
import type { Source } from './model/source.ts';

/** Who a reading is attributed to, and by which source. */
export interface Attribution {
  readonly source: string;
  readonly attributedTo?: string;
}

/** Names of things that belong together, merged as links between them become known. */
const unionFind = () => {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = parents.get(at); next !== undefined && next !== at; next = parents.get(at)) at = next;
    return at;
  };
  return { root, join: (a: string, b: string) => void parents.set(root(b), root(a)) };
};

/** The party that a chain of `of` ends in; a chain that runs in a circle ends where it closes. */
const rootParty = (id: string, parties: ReadonlyMap<string, Party>): string => {
  const seen = new Set<string>();
  let at = id;
  for (let of = parties.get(at)?.of; of !== undefined && !seen.has(of); of = parties.get(at)?.of) {
    seen.add(at);
    at = of;
  }
  return at;
};

/**
 * The source that each source goes back to: sources that copy each other through `derived_from`, or that are the same
 * file to the byte, are one.
 */
export const sourceRoots = (sources: readonly Source[]): ReadonlyMap<string, string> => {
  const groups = unionFind();
  const byBytes = new Map<string, string>();
  for (const { id, sha256, derivedFrom } of sources) {
    for (const from of derivedFrom) groups.join(from, id);
    const twin = byBytes.get(sha256);
    if (twin === undefined) byBytes.set(sha256, id);
    else groups.join(twin, id);
  }
  return new Map(sources.map(({ id }) => [id, groups.root(id)]));
};

/**
 * The origin of each reading of a claim, in their order: the party that it goes back to, else its source's root. What a
 * source says in its own voice is not independent of a party that it, or a source that it shares its root with, quotes
 * in the same claim: its own words may rest on that party's.
 */
export const originsOf = (
  attributions: readonly Attribution[],
  parties: ReadonlyMap<string, Party>,
  roots: ReadonlyMap<string, string>,
): readonly string[] => {
  const groups = unionFind();
  const rootOf = (source: string): string => roots.get(source) ?? source;
  const ownVoices = new Set(
    attributions.filter((one) => one.attributedTo === undefined).map((one) => rootOf(one.source)),
  );
  const named = attributions.map(({ source, attributedTo }) =>
    attributedTo === undefined ? `source ${rootOf(source)}` : `party ${rootParty(attributedTo, parties)}`,
  );
  for (const [i, { source, attributedTo }] of attributions.entries()) {
    const name = named[i];
    if (attributedTo !== undefined && name !== undefined && ownVoices.has(rootOf(source)))
      groups.join(name, `source ${rootOf(source)}`);
  }
  return named.map((name) => groups.root(name).replace(/^(?:source|party) /, ''));
};
