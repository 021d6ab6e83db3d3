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

/** The strings that cells name by their number; how a word is spoken is no part of it. */
export const readStrings = (xml: string): readonly string[] | Problem => {
  const strings: string[] = [];
  const runs = runsOf();
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

/** The patterns of the number formats of a workbook's styles, in their order. */
export const readPatterns = (xml: string): readonly string[] | Problem => {
  const own = new Map<number, string>();
  const ids: number[] = [];
  const problem = elementsOf(xml, (name, { numFmtId, formatCode = '' }, within) => {
    if (name === 'numFmt' && within === 'numFmts') own.set(Number(numFmtId), formatCode);
    if (name === 'xf' && within === 'cellXfs') ids.push(Number(numFmtId ?? 0));
  });
  return problem ?? ids.map((id) => patternOf(id, own));
};
