import type * as z from 'zod';
import type { Span } from '../model/place.ts';
import { nearest } from '../text/nearest.ts';
import { keySpanAt, spanAt, type YamlDocument } from './document.ts';
import { excerpt, type Flaw } from './flaw.ts';
import { nodeAt, pathText, toData, type Data, type Path } from './node.ts';

type Issue = z.core.$ZodIssue;

/** Words longer than this are not compared with known ones, in UTF-16 code units. */
const LONGEST_WORD = 60;

/** The known word nearest to a mistyped one. */
export const meant = (word: string, known: Iterable<string>): string | undefined =>
  word.length > LONGEST_WORD ? undefined : nearest(word, known);

const SHAPES = { list: 'a list', map: 'a mapping' } as const;

/** A value as a message shows it. */
const found = (data: Data): string => {
  if (data === null) return 'nothing';
  if (Array.isArray(data)) return SHAPES.list;
  return typeof data === 'object' ? SHAPES.map : excerpt(String(data));
};

/** A schema flaw at a path. */
export const schemaFlaw = (
  path: Path,
  span: Span,
  fault: { readonly expected: string; readonly found?: string; readonly suggestion?: string | undefined },
): Flaw => {
  const { suggestion, ...rest } = fault;
  const data = { path: pathText(path), ...rest, ...(suggestion === undefined ? {} : { suggestion }) };
  return { path, span, body: { code: 'schema', data } };
};

interface Checked {
  readonly document: YamlDocument;
  /** Where the data checked stands in the document. */
  readonly base: Path;
}

const dataAt = ({ document }: Checked, path: Path): Data | undefined => {
  const node = document.root && nodeAt(document.root, path);
  return node ? toData(node) : undefined;
};

const stepsOf = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const unknownKeys = (at: Checked, path: Path, keys: readonly string[], known: readonly string[]): Flaw[] =>
  keys.map((key) => {
    const suggestion = meant(key, known);
    const expected = known.length > 0 ? `one of the keys ${known.join(', ')}` : 'no such key';
    return schemaFlaw([...path, key], keySpanAt(at.document, [...path, key]), {
      expected,
      found: excerpt(key),
      suggestion,
    });
  });

const mismatch = (at: Checked, issue: Issue, path: Path): Flaw => {
  const data = dataAt(at, path);
  if (data === undefined) {
    const expected = `the key “${String(path.at(-1))}”, with ${issue.message}`;
    return schemaFlaw(path, spanAt(at.document, path), { expected });
  }
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const suggestion = typeof data === 'string' ? meant(data, choices) : undefined;
  return schemaFlaw(path, spanAt(at.document, path), { expected: issue.message, found: found(data), suggestion });
};

/** Of a choice between shapes, the issues of the one that was begun. */
const begun = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  branches.find((issues) => issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0));

const flawsOf = (at: Checked, issue: Issue, base: Path, keysOf: KeysOf): Flaw[] => {
  const path = [...base, ...stepsOf(issue.path)];
  if (issue.code === 'unrecognized_keys') return unknownKeys(at, path, issue.keys, keysOf(path.slice(at.base.length)));
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? issue.message;
    return [schemaFlaw(path, keySpanAt(at.document, path), { expected, found: excerpt(String(path.at(-1))) })];
  }
  const inner = issue.code === 'invalid_union' ? begun(issue.errors) : undefined;
  return inner ? inner.flatMap((each) => flawsOf(at, each, path, keysOf)) : [mismatch(at, issue, path)];
};

/** The keys that a mapping may have, by its path under the data checked. */
export type KeysOf = (path: Path) => readonly string[];

/** A key that is missing is not reported where a mistyped one beside it was meant for it. */
const withoutEchoes = (flaws: readonly Flaw[]): Flaw[] => {
  const meantFor = new Set(
    flaws.flatMap(({ path, body }) =>
      body.code === 'schema' && body.data.suggestion !== undefined && body.data.found === path.at(-1)
        ? [pathText([...path.slice(0, -1), body.data.suggestion])]
        : [],
    ),
  );
  return flaws.filter(
    ({ path, body }) => !(body.code === 'schema' && body.data.found === undefined && meantFor.has(pathText(path))),
  );
};

/**
 * What zod found wrong with the data at `base`, as flaws where they stand. The schema's own `error` texts say what was
 * expected; `keysOf` names the keys that a mapping may have.
 */
export const issueFlaws = (document: YamlDocument, base: Path, issues: readonly Issue[], keysOf: KeysOf): Flaw[] =>
  withoutEchoes(issues.flatMap((issue) => flawsOf({ document, base }, issue, base, keysOf)));
