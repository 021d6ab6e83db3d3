/** Makes a value on need, and once. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** What is looked up in a table. */
export type Table<K, V> = Pick<ReadonlyMap<K, V>, 'get' | 'has'>;

/** A table that is made when it is first looked into: of many tables a run asks some. */
export const tableOnce = <K, V>(make: () => ReadonlyMap<K, V>): Table<K, V> => {
  const made = once(make);
  return { get: (key) => made().get(key), has: (key) => made().has(key) };
};
