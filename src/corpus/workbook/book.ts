import type { Problem } from '../outcome.ts';
import { attributeNamed, localName, type Attributes } from '../xml/names.ts';
import { readXml } from '../xml/read.ts';
import { relatedParts } from '../xml/relations.ts';
import { runsOf } from './runs.ts';
import { patternOf } from './shown.ts';

/** A sheet that a workbook lists. */
export interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  /** Its file in the workbook. */
  readonly path: string;
}

/** What a workbook says of itself. */
export interface Book {
  readonly ok: true;
  readonly sheets: readonly Listed[];
  readonly from1904: boolean;
}

const elementsOf = (
  xml: string,
  each: (name: string, attributes: Attributes, within: string) => void,
): Problem | undefined => {
  const path: string[] = [];
  return readXml(xml, {
    open: (name, attributes) => {
      each(localName(name), attributes, path.at(-1) ?? '');
      path.push(localName(name));
    },
    text: () => undefined,
    close: () => void path.pop(),
  });
};

/** The sheets of a workbook, from its two lists. */
export const readBook = (workbook: string, rels: string, folder: string): Book | Problem => {
  const targets = new Map(relatedParts(rels, folder).map(({ id, path }) => [id, path]));
  const sheets: Listed[] = [];
  let from1904 = false;
  const problem = elementsOf(workbook, (name, attributes) => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    if (name !== 'sheet') return;
    const { state = 'visible', name: title = '' } = attributes;
    sheets.push({
      name: title,
      hidden: state !== 'visible',
      path: targets.get(attributeNamed(attributes, 'id') ?? '') ?? '',
    });
  });
  return problem ?? { ok: true, sheets, from1904 };
};

/**
 * The strings that cells name by their number; how a word is spoken is no part of it.
 *
 * @param inStruckCell whether they stand in a cell whose words are struck, but for those that look different.
 */
export const readStrings = (xml: string, inStruckCell = false): readonly string[] | Problem => {
  const strings: string[] = [];
  const runs = runsOf(inStruckCell);
  let [spoken, listening] = [0, false];
  const problem = readXml(xml, {
    open: (name, attributes) => {
      const local = localName(name);
      runs.open(local, attributes);
      if (local === 'si') strings.push('');
      if (local === 'rPh') spoken += 1;
      listening = local === 't' && spoken === 0;
    },
    text: (words) => {
      if (!listening) return;
      const before = strings.pop() ?? '';
      strings.push(before + runs.written(words, before));
    },
    close: (name) => {
      listening = false;
      if (localName(name) === 'rPh') spoken -= 1;
    },
  });
  return problem ?? strings;
};

/** How cells of a style look. */
export interface CellStyle {
  /** The pattern of its numbers. */
  readonly pattern: string;
  readonly isStruck: boolean;
}

const OFF: ReadonlySet<string> = new Set(['0', 'false']);

/** The styles of a workbook's cells, in their order. */
export const readCellStyles = (xml: string): readonly CellStyle[] | Problem => {
  const own = new Map<number, string>();
  const struck: boolean[] = [];
  const styles: { readonly format: number; readonly font: number }[] = [];
  const path: string[] = [];
  const problem = readXml(xml, {
    open: (name, { numFmtId, formatCode = '', fontId, val = '' }) => {
      const local = localName(name);
      const [within, around] = [path.at(-1), path.at(-2)];
      path.push(local);
      if (local === 'numFmt' && within === 'numFmts') own.set(Number(numFmtId), formatCode);
      if (local === 'font' && within === 'fonts') struck.push(false);
      if (local === 'strike' && around === 'fonts') struck[struck.length - 1] = !OFF.has(val);
      if (local === 'xf' && within === 'cellXfs')
        styles.push({ format: Number(numFmtId ?? 0), font: Number(fontId ?? 0) });
    },
    text: () => undefined,
    close: () => void path.pop(),
  });
  return (
    problem ?? styles.map(({ format, font }) => ({ pattern: patternOf(format, own), isStruck: struck[font] === true }))
  );
};
