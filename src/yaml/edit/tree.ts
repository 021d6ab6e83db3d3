import { isMap, isScalar, isSeq, parseDocument, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../node.ts';

/** A node of the parser that keeps every offset, block scalars' headers and flow marks included. */
export type SourceNode = Scalar | YAMLMap | YAMLSeq;

/** A node found by its path, and whether it stands inside brackets or braces. */
export interface Found {
  readonly node: SourceNode;
  readonly flow: boolean;
}

export const isSource = (node: unknown): node is SourceNode => isScalar(node) || isMap(node) || isSeq(node);

/** The root of a YAML text; nothing where it has none. */
export const parseSource = (text: string): Found | null => {
  const { contents } = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  return isSource(contents) ? { node: contents, flow: isFlow(contents) } : null;
};

export const isFlow = (node: SourceNode): boolean => !isScalar(node) && node.flow === true;

export const startOf = ({ range }: SourceNode): number => range?.[0] ?? 0;

/** The name of an entry, and where its key stands. */
export const keyOf = ({ key }: Pair): Scalar | null => (isScalar(key) ? key : null);

export const pairOf = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find((pair) => String(keyOf(pair)?.value) === name);

const childOf = (node: SourceNode, step: string | number): SourceNode | null => {
  const child: unknown =
    isSeq(node) && typeof step === 'number'
      ? node.items[step]
      : isMap(node) && typeof step === 'string'
        ? pairOf(node, step)?.value
        : null;
  return isSource(child) ? child : null;
};

/** The node at a path. */
export const find = (root: Found, path: Path): Found | null =>
  path.reduce<Found | null>((found, step) => {
    const node = found && childOf(found.node, step);
    return found && node && { node, flow: found.flow || isFlow(node) };
  }, root);

const COLON = /[ \t]*:/y;

/** Where an entry ends: its value, or the colon after its key where it has none. */
export const endOfPair = (text: string, pair: Pair): number => {
  if (isSource(pair.value) && !isAbsent(pair.value)) return endOf(text, pair.value);
  const key = keyOf(pair);
  COLON.lastIndex = key?.range?.[1] ?? 0;
  return COLON.test(text) ? COLON.lastIndex : (key?.range?.[1] ?? 0);
};

/** A value that is not written at all. */
export const isAbsent = (node: SourceNode): boolean => isScalar(node) && node.range?.[0] === node.range?.[1];

/** Where the last character of a node stands that is not a comment or white space after it. */
export const endOf = (text: string, node: SourceNode): number => {
  if (isScalar(node) || isFlow(node)) return node.range?.[1] ?? 0;
  if (isMap(node)) {
    const last = node.items.at(-1);
    return last ? endOfPair(text, last) : startOf(node);
  }
  const last: unknown = node.items.at(-1);
  return isSource(last) && !isAbsent(last) ? endOf(text, last) : (node.range?.[1] ?? 0);
};
