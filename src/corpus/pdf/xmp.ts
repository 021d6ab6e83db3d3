import { readXml } from '../xml/read.ts';

const RDF = 'rdf:RDF';
const DESCRIPTION = 'rdf:Description';
const ITEM = 'rdf:li';

/**
 * What an XMP packet says of the document that it is in, by the names of properties, which programs write with the usual
 * prefixes: "dc:title". A property may have several values, in order. What it says of the document's pictures and earlier
 * states lies deeper, and is left alone.
 */
export const readXmp = (xml: string): ReadonlyMap<string, readonly string[]> => {
  const properties = new Map<string, string[]>();
  const open: string[] = [];
  let values: string[] | undefined;
  const valuesOf = (name: string): string[] => {
    const known = properties.get(name) ?? [];
    properties.set(name, known);
    return known;
  };
  const isDescription = (): boolean => open.at(-1) === DESCRIPTION && open.at(-2) === RDF;
  const problem = readXml(xml, {
    open: (name, attributes) => {
      if (isDescription()) {
        values = valuesOf(name);
        values.push('');
      } else if (name === ITEM) values?.push('');
      open.push(name);
      if (isDescription()) for (const [key, value] of Object.entries(attributes)) valuesOf(key).push(value);
    },
    text: (words) => {
      const last = values?.pop();
      if (last !== undefined) values?.push(last + words);
    },
    close: () => {
      open.pop();
      if (isDescription()) values = undefined;
    },
  });
  if (problem) return new Map();
  return new Map([...properties].map(([name, all]) => [name, all.filter((value) => value.trim() !== '')]));
};
