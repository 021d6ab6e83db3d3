import type { Problem } from '../outcome.ts';
import type { Height } from '../raised.ts';
import type { Attributes } from '../xml/names.ts';
import { readXml } from '../xml/read.ts';

/** How words look, as far as it says whether and how they are read; what nothing is said of is open. */
interface Look {
  isStruck?: boolean;
  height?: Height | 'line' | undefined;
}

interface Style extends Look {
  readonly parent?: string;
}

/** What a style makes of the words of an element, by its family ("text", "paragraph") and name. */
export type LookOf = (family: string, name: string | undefined) => Look;

/** No style rests on more others. */
const MOST_PARENTS = 20;

const isSet = (value: string | undefined): boolean => value !== undefined && value !== 'none';

/** "super 58%", "sub 58%", or how far from the line in hundredths. */
const heightOf = (position: string): Look['height'] => {
  if (position.startsWith('super')) return 'sup';
  if (position.startsWith('sub')) return 'sub';
  const raise = Number.parseFloat(position);
  return raise > 0 ? 'sup' : raise < 0 ? 'sub' : 'line';
};

const setLook = (style: Style, attributes: Attributes): void => {
  const [line, type] = [attributes['style:text-line-through-style'], attributes['style:text-line-through-type']];
  if (line !== undefined || type !== undefined) style.isStruck = isSet(line) || (line === undefined && isSet(type));
  const position = attributes['style:text-position'];
  if (position !== undefined) style.height = heightOf(position);
};

/** Reads the styles of parts of a document, or says why a part cannot be read. */
export const readLooks = (parts: readonly string[]): LookOf | Problem => {
  const styles = new Map<string, Style>();
  for (const xml of parts) {
    let style: Style | undefined;
    const problem = readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style:style') {
          const parent = attributes['style:parent-style-name'];
          style = { ...(parent !== undefined && { parent }) };
          styles.set(`${attributes['style:family'] ?? ''} ${attributes['style:name'] ?? ''}`, style);
        } else if (name === 'style:text-properties' && style) setLook(style, attributes);
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'style:style') style = undefined;
      },
    });
    if (problem) return problem;
  }
  return (family, name) => {
    let look: Look = {};
    let style = name === undefined ? undefined : styles.get(`${family} ${name}`);
    for (let steps = 0; style !== undefined && steps < MOST_PARENTS; steps += 1) {
      const { parent: _, ...own } = style;
      look = { ...own, ...look };
      style = style.parent === undefined ? undefined : styles.get(`${family} ${style.parent}`);
    }
    return look;
  };
};
