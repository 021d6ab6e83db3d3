import { spelledCommands } from '../text/ci-commands.ts';
import { printable } from './escape.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Never assigned to characters, and partly outside XML 1.0. */
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;

/** Makes any text one line of XML text or of an attribute's value. Never fails. */
const escapeXml = (text: string): string =>
  spelledCommands(
    printable(text)
      .replace(NONCHARACTERS, '\ufffd')
      .trim()
      .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? ''),
    '&#58;',
    '&#35;',
  );

/** Markup that is safe to print as it stands. */
export type Xml = readonly string[];

/** An element: attributes in the order given, with lines of text or other elements inside. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly Xml[] = [],
): Xml => {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)];
  if (children.length === 0) return [`<${start.join(' ')}/>`];
  return [`<${start.join(' ')}>`, ...children.flatMap((child) => child.map((line) => `  ${line}`)), `</${name}>`];
};

/** An element that holds text alone, a line for each of `lines`. */
export const textElement = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): Xml => element(name, attributes, [lines.map(escapeXml)]);
