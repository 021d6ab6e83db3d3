import type * as z from 'zod';
import { issueFlaws, type KeysOf } from './check.ts';
import type { YamlDocument } from './document.ts';
import type { Flaw } from './flaw.ts';
import { nodeAt, pathKey, toShallowData, type Data, type Path } from './node.ts';

/** The outcome of reading one item of a document. */
export interface Item<T> {
  /** What could be understood: the item without the keys at fault, if what remains is enough. */
  readonly value: T | null;
  readonly flaws: readonly Flaw[];
  /** The item's own keys at or beneath which something is wrong, also in its notation. */
  readonly faulty: ReadonlySet<string>;
}

/** The keys right under `path` beneath which flaws stand. */
const keysUnder = (flaws: readonly Flaw[], path: Path): Set<string> =>
  new Set(
    flaws.flatMap((flaw) => {
      const key = flaw.path[path.length];
      return key === undefined || !path.every((step, index) => flaw.path[index] === step) ? [] : [String(key)];
    }),
  );

const isMap = (data: Data): data is Readonly<Record<string, Data>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const without = (data: Data, keys: ReadonlySet<string>, standIns: Readonly<Record<string, Data>>): Data => {
  if (!isMap(data)) return data;
  const kept = Object.entries(data).filter(([key]) => !keys.has(key));
  return { ...standIns, ...Object.fromEntries(kept) };
};

const NOTHING: ReadonlySet<string> = new Set();

/** How an item is read. */
export interface ItemRules<T> {
  readonly schema: z.ZodType<T>;
  readonly keysOf: KeysOf;
  /** Keys whose lists or mappings are only looked at from outside, since their items are read one by one. */
  readonly apart?: ReadonlySet<string>;
  /** What takes the place of a key that is missing or at fault, where the item can be understood without it. */
  readonly standIns?: Readonly<Record<string, Data>>;
}

/** What stands inside a flaw of notation is not reported a second time for its shape. */
const newsTo = (notation: readonly Flaw[], base: Path) => {
  const known = new Set(notation.map(({ path }) => pathKey(path)));
  return ({ path }: Flaw): boolean => {
    if (path.length === base.length && known.has(pathKey(path))) return false;
    for (let length = base.length + 1; length <= path.length; length += 1) {
      if (known.has(pathKey(path.slice(0, length)))) return false;
    }
    return true;
  };
};

/**
 * Reads the item at a path of a document against its schema. All its faults come as flaws, but those of notation, which
 * the document has; where the item can be understood without the keys at fault, its value is what remains, else `null`.
 */
export const readItem = <T>(document: YamlDocument, path: Path, rules: ItemRules<T>): Item<T> => {
  const node = document.root && nodeAt(document.root, path);
  const data = node ? toShallowData(node, rules.apart ?? NOTHING) : null;
  const notation = document.flawsUnder(path);
  const first = rules.schema.safeParse(data);
  if (first.success && notation.length === 0) return { value: first.data, flaws: [], faulty: new Set() };
  const issues = first.success ? [] : issueFlaws(document, path, first.error.issues, rules.keysOf);
  const faulty = keysUnder([...issues, ...notation], path);
  const second = rules.schema.safeParse(without(data, faulty, rules.standIns ?? {}));
  return {
    value: second.success ? second.data : null,
    flaws: issues.filter(newsTo(notation, path)),
    faulty,
  };
};
