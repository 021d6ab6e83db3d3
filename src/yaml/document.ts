import type { Place, Range, Span } from '../model/place.ts';
import { finding, type Finding } from '../model/finding.ts';
import { lineIndex } from '../text/lines.ts';
import type { Flaw } from './flaw.ts';
import { entryAt, nodeAt, pathKey, type Path, type YamlNode } from './node.ts';
import { readYaml, type YamlReading } from './read.ts';
import { syntaxFlaws } from './syntax.ts';

/** A YAML file, read. */
export interface YamlDocument {
  /** Nothing where the file is empty or no YAML. */
  readonly root: YamlNode | null;
  /** Whether the file could be parsed; if not, `flaws` say why, and nothing is known of what it holds. */
  readonly parsed: boolean;
  readonly flaws: readonly Flaw[];
  /** The flaws of notation at a path and beneath it. */
  readonly flawsUnder: (path: Path) => readonly Flaw[];
  readonly placeOf: (span: Span) => Place;
}

const parse = async (text: string): Promise<YamlReading & { readonly parsed: boolean }> => {
  try {
    return { ...readYaml(text), parsed: true };
  } catch (error) {
    return { root: null, flaws: await syntaxFlaws(text, error), parsed: false };
  }
};

const groupByPath = (flaws: readonly Flaw[]): YamlDocument['flawsUnder'] => {
  const groups = new Map<string, Flaw[]>();
  for (const flaw of flaws) {
    for (let length = 0; length <= flaw.path.length; length += 1) {
      const key = pathKey(flaw.path.slice(0, length));
      const group = groups.get(key) ?? [];
      group.push(flaw);
      groups.set(key, group);
    }
  }
  return groups.size === 0 ? () => [] : (path) => groups.get(pathKey(path)) ?? [];
};

/**
 * Reads the text of a YAML file whose reported path is `file`. Never fails: faults of notation come as `flaws`.
 */
export const openYaml = async (file: string, text: string): Promise<YamlDocument> => {
  const { root, flaws, parsed } = await parse(text);
  const lines = lineIndex(text);
  const rangeOf = ({ start, end }: Span): Range => ({ start: lines.position(start), end: lines.position(end) });
  return { root, parsed, flaws, flawsUnder: groupByPath(flaws), placeOf: (span) => ({ file, range: rangeOf(span) }) };
};

/** The span of the node at a path; for what is absent, of the key that would hold it, else of the file's start. */
export const spanAt = (document: YamlDocument, path: Path): Span => {
  if (!document.root) return { start: 0, end: 0 };
  const node = nodeAt(document.root, path);
  if (node) return node.span;
  return path.length === 0 ? { start: 0, end: 0 } : holderSpan(document.root, path.slice(0, -1));
};

const holderSpan = (root: YamlNode, path: Path): Span => {
  const node = nodeAt(root, path);
  return node ? headSpan(node) : holderSpan(root, path.slice(0, -1));
};

/** A mapping is pointed at by its first key, not by its whole length. */
const headSpan = (node: YamlNode): Span => {
  if (node.type !== 'map') return node.span;
  const [first] = node.entries.values();
  return first?.keySpan ?? node.span;
};

/** The span of the key at a path, else of what stands there. */
export const keySpanAt = (document: YamlDocument, path: Path): Span =>
  (document.root && entryAt(document.root, path)?.keySpan) ?? spanAt(document, path);

/** Flaws as findings where they stand, in the order of the text. */
export const flawFindings = (document: YamlDocument, flaws: readonly Flaw[]): Finding[] =>
  [...flaws].sort((a, b) => a.span.start - b.span.start).map(({ body, span }) => finding(body, document.placeOf(span)));
