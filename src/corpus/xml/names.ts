/** Attributes of an element by their names, as the file writes them. */
export type Attributes = Readonly<Record<string, string>>;

/** The name of an element or attribute: programs write it with a prefix or without. */
export const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** The value of the attribute of this name, whatever its prefix. */
export const attributeNamed = (attributes: Attributes, wanted: string): string | undefined =>
  Object.entries(attributes).find(([name]) => localName(name) === wanted)?.[1];
