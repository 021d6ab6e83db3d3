import { finding, type Finding } from '../model/finding.ts';
import { MEGABYTE } from '../model/limits.ts';
import type { Place } from '../model/place.ts';
import type { SourceMetadata } from '../model/source.ts';
import { meant, schemaFlaw } from '../yaml/check.ts';
import { flawFindings, spanAt, type YamlDocument } from '../yaml/document.ts';
import { excerpt } from '../yaml/flaw.ts';
import { readItem } from '../yaml/item.ts';
import { nodeAt, type Path } from '../yaml/node.ts';
import type { Lying } from './files.ts';
import { MANIFEST_KEYS, manifestSchema, SOURCE_KEYS, sourceSchema, type SourceInput } from './schema.ts';
import { append } from '../text/lists.ts';

/** A source that is to be read. */
export interface SourceEntry {
  readonly id: string;
  /** From the corpus folder, with `/`. */
  readonly file: string;
  readonly metadata: SourceMetadata;
  readonly derivedFrom: readonly string[];
  readonly independentOf?: readonly string[];
  /** Its character set, where the manifest names it. */
  readonly encoding?: string;
  /** Which of the documents in its file it is, where the manifest says so. */
  readonly part?: string;
  /** Where it is named: what cannot be read is reported there. */
  readonly at: Place;
}

/** What a corpus is to hold, before any of it is read. */
export interface Plan {
  readonly entries: readonly SourceEntry[];
  /** Sources that are named, but cannot take part. */
  readonly unusable: readonly { readonly id: string; readonly file: string }[];
  readonly findings: readonly Finding[];
  /** All files that are meant to be sources, from the corpus folder; absent where that cannot be told. */
  readonly named?: readonly string[];
  /** What lies in the corpus folder, where the plan was made from that. */
  readonly lying?: readonly Lying[];
  /** Bytes of the largest file that is read, where the manifest says so. */
  readonly limit?: number;
}

interface Named {
  readonly input: SourceInput;
  readonly path: Path;
}

const SOURCES: ReadonlySet<string> = new Set(['sources']);

type Report = (findings: readonly Finding[]) => void;

/** The ids in a manifest that could not be parsed, as far as they can be seen; one a line. */
const VISIBLE_ID = /^[ \t]*(?:-[ \t]*)?\{?[ \t]*id:[ \t]*["']?([a-z0-9][a-z0-9._-]*)/gm;

/** The claims' sources are not called unknown because their manifest is broken. */
const unreadableManifest = (document: YamlDocument, text: string, file: string): Plan => ({
  entries: [],
  unusable: [...text.matchAll(VISIBLE_ID)].flatMap(([, id]) => (id === undefined ? [] : [{ id, file }])),
  findings: flawFindings(document, document.flaws),
});

const scalarAt = ({ root }: YamlDocument, path: Path): string => {
  const node = root && nodeAt(root, path);
  return node?.type === 'scalar' && node.value !== null ? String(node.value) : '';
};

interface Walk {
  readonly document: YamlDocument;
  readonly report: Report;
  readonly unusable: { id: string; file: string }[];
}

const setAside = ({ document, unusable }: Walk, path: Path): void => {
  const id = scalarAt(document, [...path, 'id']);
  if (id !== '') unusable.push({ id, file: scalarAt(document, [...path, 'file']) });
};

/** A source whose origin is in doubt would confirm what it copies: it takes no part. */
const ORIGIN_KEY = 'derived_from';

const readEntry = (walk: Walk, path: Path): Named[] => {
  const { document, report } = walk;
  const { value, flaws, faulty } = readItem(document, path, { schema: sourceSchema, keysOf: () => SOURCE_KEYS });
  report(flawFindings(document, flaws));
  const doubtful = [...faulty].some((key) => key === ORIGIN_KEY || meant(key, SOURCE_KEYS) === ORIGIN_KEY);
  if (value && !doubtful) return [{ input: value, path }];
  setAside(walk, path);
  return [];
};

const placeAt = (document: YamlDocument, path: Path): Place => document.placeOf(spanAt(document, path));

/** The first source of each id; the others are reported. */
const firstOfEach = ({ document, report }: Walk, named: readonly Named[]): Map<string, Named> => {
  const kept = new Map<string, Named>();
  for (const each of named) {
    const { id } = each.input;
    const first = kept.get(id);
    if (!first) kept.set(id, each);
    else {
      const related = [{ ...placeAt(document, [...first.path, 'id']), message: 'the first source of this id' }];
      const at = placeAt(document, [...each.path, 'id']);
      report([finding({ code: 'duplicate-id', data: { what: 'source', id } }, at, { related })]);
    }
  }
  return kept;
};

const unknownSource = (document: YamlDocument, path: Path, name: string, known: readonly string[]): Finding => {
  const suggestion = meant(name, known);
  const data = { name, known, ...(suggestion === undefined ? {} : { suggestion }) };
  return finding({ code: 'unknown-source', data }, placeAt(document, path));
};

/** Whether a source can be reached from another by `derived_from`. */
const leadsTo = (from: string, to: string, named: ReadonlyMap<string, Named>): boolean => {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    append(open, named.get(at)?.input.derived_from ?? []);
  }
  return false;
};

/** Whether every source that this one copies is known; what is not, and what copies itself, is reported. */
const hasKnownOrigin = (
  { document, report }: Walk,
  { input, path }: Named,
  named: ReadonlyMap<string, Named>,
  known: ReadonlySet<string>,
): boolean => {
  let clear = true;
  for (const [index, from] of (input.derived_from ?? []).entries()) {
    const at = [...path, ORIGIN_KEY, index];
    if (!known.has(from)) {
      clear = false;
      report([unknownSource(document, at, from, [...known])]);
    } else if (leadsTo(from, input.id, named)) {
      const expected = 'a source that does not copy, step by step, this one';
      report(flawFindings(document, [schemaFlaw(at, spanAt(document, at), { expected, found: excerpt(from) })]));
    }
  }
  reportUnknownRivals(document, report, input, path, known);
  return clear;
};

const INDEPENDENT_KEY = 'independent_of';

/** A source that this one is said not to copy, and that nothing is called: without it the two may be one origin. */
const reportUnknownRivals = (
  document: YamlDocument,
  report: Report,
  input: SourceInput,
  path: Path,
  known: ReadonlySet<string>,
): void => {
  for (const [index, id] of (input.independent_of ?? []).entries())
    if (!known.has(id)) report([unknownSource(document, [...path, INDEPENDENT_KEY, index], id, [...known])]);
};

const entryOf = (document: YamlDocument, { input, path }: Named): SourceEntry => {
  const { id, file, derived_from = [], independent_of, encoding, part, ...metadata } = input;
  const at = placeAt(document, [...path, 'file']);
  return {
    id,
    file,
    metadata,
    derivedFrom: [...new Set(derived_from)],
    ...(independent_of && { independentOf: independent_of }),
    ...(encoding !== undefined && { encoding }),
    ...(part !== undefined && { part: String(part) }),
    at,
  };
};

const lengthAt = ({ root }: YamlDocument): number => {
  const list = root && nodeAt(root, ['sources']);
  return list?.type === 'list' ? list.items.length : 0;
};

const indexesOf = (document: YamlDocument): readonly number[] =>
  Array.from({ length: lengthAt(document) }, (_, index) => index);

/** Every file that a manifest names, whether or not it can be a source. */
const filesNamed = (document: YamlDocument): readonly string[] =>
  indexesOf(document)
    .map((index) => scalarAt(document, ['sources', index, 'file']))
    .filter((file) => file !== '');

/**
 * Reads a manifest, opened from `text`, whose reported path is `file`. Faults are findings at their line and column; a
 * source that cannot be understood, or whose origin is in doubt, is `unusable`, and the others are kept.
 */
export const readManifest = (document: YamlDocument, text: string, file: string): Plan => {
  if (!document.parsed) return unreadableManifest(document, text, file);
  const findings: Finding[] = flawFindings(document, document.flaws);
  const walk: Walk = { document, report: (found) => append(findings, found), unusable: [] };
  if (document.root === null) return { entries: [], unusable: [], findings, named: [] };
  const { value, flaws } = readItem(document, [], {
    schema: manifestSchema,
    keysOf: () => MANIFEST_KEYS,
    apart: SOURCES,
  });
  walk.report(flawFindings(document, flaws));
  const indexes = indexesOf(document);
  const firsts = firstOfEach(
    walk,
    indexes.flatMap((index) => readEntry(walk, ['sources', index])),
  );
  const known = new Set([...firsts.keys(), ...walk.unusable.map(({ id }) => id)]);
  const entries: SourceEntry[] = [];
  for (const each of firsts.values()) {
    if (hasKnownOrigin(walk, each, firsts, known)) entries.push(entryOf(document, each));
    else setAside(walk, each.path);
  }
  const limit = value?.max_megabytes === undefined ? {} : { limit: value.max_megabytes * MEGABYTE };
  const named = filesNamed(document);
  return { entries, unusable: walk.unusable, findings, named, ...limit };
};
