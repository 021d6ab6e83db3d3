import type { Span } from '../model/place.ts';

/** What a scalar means under YAML 1.2's core schema. */
export type Scalar = string | number | boolean | null;

export interface YamlScalar {
  readonly type: 'scalar';
  readonly value: Scalar;
  readonly span: Span;
}

export interface YamlList {
  readonly type: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly type: 'map';
  /** By key: no key stands twice, and none is called `__proto__`. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly span: Span;
}

/** A node of a YAML document; spans count in the document's text, quotation marks included. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

/** Where a node stands in its document: keys and list indexes from the root down. */
export type Path = readonly (string | number)[];

/** The data of a document, free of positions. */
export type Data = Scalar | readonly Data[] | { readonly [key: string]: Data };

/** The data that a node stands for. */
export const toData = (node: YamlNode): Data => {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(toData);
  const data: Record<string, Data> = {};
  for (const { key, value } of node.entries.values()) data[key] = toData(value);
  return data;
};

/** A collection's own shape: its keys or its length, with nothing in it. */
const hollow = (node: YamlNode): Data => {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(() => null);
  return Object.fromEntries([...node.entries.keys()].map((key) => [key, null]));
};

/** As `toData`, but what stands under some keys of the node is left out, since it is read item by item. */
export const toShallowData = (node: YamlNode, apart: ReadonlySet<string>): Data => {
  if (node.type !== 'map') return toData(node);
  const data: Record<string, Data> = {};
  for (const { key, value } of node.entries.values()) data[key] = apart.has(key) ? hollow(value) : toData(value);
  return data;
};

const childOf = (node: YamlNode, step: string | number): YamlNode | undefined => {
  if (node.type === 'list') return typeof step === 'number' ? node.items[step] : undefined;
  return node.type === 'map' && typeof step === 'string' ? node.entries.get(step)?.value : undefined;
};

/** The node at a path, or nothing where the document has none. */
export const nodeAt = (root: YamlNode, path: Path): YamlNode | undefined => {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (!node) return undefined;
    node = childOf(node, step);
  }
  return node;
};

/** The entry that the last step of a path names in its mapping, or nothing. */
export const entryAt = (root: YamlNode, path: Path): YamlEntry | undefined => {
  const holder = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  return holder?.type === 'map' && typeof key === 'string' ? holder.entries.get(key) : undefined;
};

/** A path in words: `claims[0].readings[1].quote`; the root is the empty text. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');

/** A path as a key of a map or set. */
export const pathKey = (path: Path): string => JSON.stringify(path);
