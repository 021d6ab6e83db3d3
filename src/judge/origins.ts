import type { Party } from '../model/claim.ts';
import type { Span } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { lastAtMost } from '../text/bisect.ts';
import { sharedPassages } from '../text/shingles.ts';

/** Who a reading is attributed to, by which source, and where in it the words stand. */
export interface Attribution {
  readonly source: string;
  readonly attributedTo?: string;
  /** Absent where the words do not stand. */
  readonly span?: Span;
  /** The source that the words are credited to, where they credit another of the corpus. */
  readonly credits?: string;
}

/** A passage that two sources share nearly word for word; `words` of it are equal. */
export interface CopiedPassage {
  readonly first: PassageIn;
  readonly second: PassageIn;
  readonly words: number;
}

interface PassageIn {
  readonly source: Source;
  readonly span: Span;
}

/** The passage, one for all its copies, that a span of a source lies in; `undefined` where nobody shares it. */
export type PassageOf = (source: string, span: Span) => string | undefined;

/** Names of things that belong together, merged as links between them become known. */
const unionFind = () => {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = parents.get(at); next !== undefined && next !== at; next = parents.get(at)) at = next;
    return at;
  };
  return {
    root,
    join: (a: string, b: string): void => {
      const [to, from] = [root(a), root(b)];
      if (to !== from) parents.set(from, to);
    },
  };
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

/** Texts of fewer words share a name or a figure, and copy nothing. */
const MIN_COPIED_WORDS = 4;

const isTiny = (text: string): boolean => text.trim().split(/\s+/u, MIN_COPIED_WORDS).length < MIN_COPIED_WORDS;

/**
 * The source that each source goes back to: sources that copy each other through `derived_from`, or that are the same
 * file to the byte and long enough to be copied, are one.
 */
export const sourceRoots = (sources: readonly Source[]): ReadonlyMap<string, string> => {
  const groups = unionFind();
  const byBytes = new Map<string, string>();
  for (const { id, sha256, text, derivedFrom } of sources) {
    for (const from of derivedFrom) groups.join(from, id);
    if (isTiny(text)) continue;
    const twin = byBytes.get(sha256);
    if (twin === undefined) byBytes.set(sha256, id);
    else groups.join(twin, id);
  }
  return new Map(sources.map(({ id }) => [id, groups.root(id)]));
};

/** Whether the manifest says of two sources that neither copies the other, whatever words they share. */
const areIndependent = (a: Source, b: Source): boolean =>
  (a.independentOf ?? []).includes(b.id) || (b.independentOf ?? []).includes(a.id);

/**
 * The passages that sources share nearly word for word; pairs that are one origin already, or that the manifest calls
 * independent, are passed over. Linear in the length of the texts.
 */
export const copiedPassages = (
  sources: readonly Source[],
  roots: ReadonlyMap<string, string>,
): readonly CopiedPassage[] => {
  const mayShare = (first: number, second: number): boolean => {
    const [a, b] = [sources[first], sources[second]];
    return a !== undefined && b !== undefined && !areIndependent(a, b);
  };
  const texts = sources.map(({ text }) => text);
  return sharedPassages(texts, mayShare).flatMap(({ first, second, words }) => {
    const [a, b] = [sources[first.text], sources[second.text]];
    if (a === undefined || b === undefined || roots.get(a.id) === roots.get(b.id)) return [];
    return [{ first: { source: a, span: first.span }, second: { source: b, span: second.span }, words }];
  });
};

/** Stretches of one source that copies share, in order and apart, each with the passage that it belongs to. */
interface Stretches {
  readonly starts: number[];
  readonly ends: number[];
  readonly names: string[];
}

/** Looks up the passage that words lie in: stretches that overlap, in any source, are one passage. */
export const passageFinder = (passages: readonly CopiedPassage[]): PassageOf => {
  const groups = unionFind();
  const bySource = new Map<string, { span: Span; name: string }[]>();
  for (const [at, { first, second }] of passages.entries()) {
    const name = String(at);
    for (const { source, span } of [first, second]) {
      const list = bySource.get(source.id);
      if (list === undefined) bySource.set(source.id, [{ span, name }]);
      else list.push({ span, name });
    }
  }
  const merged = new Map([...bySource].map(([id, list]) => [id, stretchesOf(list, groups.join)]));
  return (source, { start, end }) => {
    const found = merged.get(source);
    const at = found === undefined ? -1 : lastAtMost(found.starts, start);
    const name = found?.names[at];
    return name === undefined || end > (found?.ends[at] ?? 0) ? undefined : groups.root(name);
  };
};

const stretchesOf = (
  list: readonly { readonly span: Span; readonly name: string }[],
  join: (a: string, b: string) => void,
): Stretches => {
  const found: Stretches = { starts: [], ends: [], names: [] };
  for (const { span, name } of list.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = found.starts.length - 1;
    const lastName = found.names[last];
    if (lastName !== undefined && span.start < (found.ends[last] ?? 0)) {
      found.ends[last] = Math.max(found.ends[last] ?? 0, span.end);
      if (lastName !== name) join(lastName, name);
    } else {
      found.starts.push(span.start);
      found.ends.push(span.end);
      found.names.push(name);
    }
  }
  return found;
};

/**
 * The origin of each reading of a claim, in their order: the party that it goes back to, else its source's root. What a
 * source says in its own voice is not independent of a party that it, or a source that it shares its root with, quotes
 * in the same claim: its own words may rest on that party's. Readings that stand in copies of one passage have one origin,
 * as has a source with the one that it credits with its words.
 */
export const originsOf = (
  attributions: readonly Attribution[],
  parties: ReadonlyMap<string, Party>,
  roots: ReadonlyMap<string, string>,
  passageOf: PassageOf = () => undefined,
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
  for (const [i, { attributedTo, credits }] of attributions.entries()) {
    const name = named[i];
    if (attributedTo === undefined && credits !== undefined && name !== undefined)
      groups.join(`source ${rootOf(credits)}`, name);
  }
  const firsts = new Map<string, string>();
  for (const [i, { source, span }] of attributions.entries()) {
    const [name, passage] = [named[i], span && passageOf(source, span)];
    if (name === undefined || passage === undefined) continue;
    const first = firsts.get(passage);
    if (first === undefined) firsts.set(passage, name);
    else groups.join(first, name);
  }
  return named.map((name) => groups.root(name).replace(/^(?:source|party) /, ''));
};
