import type { SourceMetadata } from '../../model/source.ts';
import { propertiesOf } from '../about/properties.ts';
import { readXml } from './read.ts';

/** For each thing that is known of a source, the elements that say it, in the order in which they are believed. */
export type FieldNames = Readonly<Partial<Record<keyof SourceMetadata, readonly string[]>>>;

/** What a document's description says of it, by the first element of each name; nothing where it cannot be read. */
export const fieldsOf = (xml: string, names: FieldNames): SourceMetadata => {
  const sought = new Set(Object.values(names).flat());
  const found = new Map<string, string>();
  let current: string | undefined;
  readXml(xml, {
    open: (name) => {
      current = sought.has(name) && !found.has(name) ? name : undefined;
    },
    text: (words) => {
      if (current !== undefined) found.set(current, (found.get(current) ?? '') + words);
    },
    close: () => {
      current = undefined;
    },
  });
  return propertiesOf(
    Object.fromEntries(Object.entries(names).map(([key, elements]) => [key, elements.map((name) => found.get(name))])),
  );
};
