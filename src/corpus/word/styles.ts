import type { Problem } from '../outcome.ts';
import { attributeNamed, localName } from '../xml/names.ts';
import { readXml } from '../xml/read.ts';
import { setMark, type Marks } from './marks.ts';

/** What a style says of the words and paragraphs that have it. */
interface Style {
  readonly marks: Marks;
  /** Whether its paragraphs are items of a list. */
  readonly listed: boolean;
  readonly heading: boolean;
  /** Whether its paragraphs are block quotations. */
  readonly quoted: boolean;
}

export type StyleOf = (id: string | undefined) => Style;

interface Written {
  base?: string;
  readonly marks: Marks;
  listed?: boolean;
  heading?: boolean;
  quoted?: boolean;
}

const PLAIN: Style = { marks: {}, listed: false, heading: false, quoted: false };
const HEADING = /^heading \d$/iu;
const QUOTATION = /^(?:(?:intense |block )?quot(?:e|ation)s?|block text)$/iu;
/** Styles rest on styles; more steps than this are a circle. */
const MOST_BASES = 20;
/** What holds only in some cells of a table, and what was before a change. */
const ASIDE = /^(?:tblStylePr|\w+Change)$/u;

const readWritten = (xml: string): ReadonlyMap<string, Written> | Problem => {
  const styles = new Map<string, Written>();
  const path: string[] = [];
  let [style, aside]: [Written, number] = [{ marks: {} }, 0];
  const problem = readXml(xml, {
    open: (qualified, attributes) => {
      const name = localName(qualified);
      const within = path.at(-1);
      path.push(name);
      if (aside > 0 || ASIDE.test(name)) aside += 1;
      else if (name === 'style') {
        style = { marks: {} };
        styles.set(attributeNamed(attributes, 'styleId') ?? '', style);
      } else if (within === 'rPr') setMark(style.marks, name, attributes);
      else if (name === 'basedOn') style.base = attributeNamed(attributes, 'val') ?? '';
      else if (name === 'numId') style.listed = attributeNamed(attributes, 'val') !== '0';
      else if (name === 'outlineLvl') style.heading = attributeNamed(attributes, 'val') !== '9';
      else if (name === 'name') {
        const called = attributeNamed(attributes, 'val') ?? '';
        if (HEADING.test(called)) style.heading = true;
        if (QUOTATION.test(called)) style.quoted = true;
      }
    },
    text: () => undefined,
    close: () => {
      path.pop();
      if (aside > 0) aside -= 1;
    },
  });
  return problem ?? styles;
};

/** The styles of a document; one that is not there says nothing. */
export const readStyles = (xml: string): StyleOf | Problem => {
  const written = readWritten(xml);
  if ('problem' in written) return written;
  const known = new Map<string, Style>();
  const styleOf = (id: string, steps: number): Style => {
    const own = written.get(id);
    if (own === undefined || steps > MOST_BASES) return PLAIN;
    const base = own.base === undefined ? PLAIN : styleOf(own.base, steps + 1);
    return {
      marks: { ...base.marks, ...own.marks },
      listed: own.listed ?? base.listed,
      heading: own.heading ?? base.heading,
      quoted: own.quoted ?? base.quoted,
    };
  };
  return (id) => {
    if (id === undefined) return PLAIN;
    const style = known.get(id) ?? styleOf(id, 0);
    known.set(id, style);
    return style;
  };
};
