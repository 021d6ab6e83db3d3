import { posix } from 'node:path';
import type { Problem } from '../outcome.ts';
import { readXml } from '../xml/read.ts';
import { localName } from './sheet.ts';
import { patternOf } from './shown.ts';

type Attributes = Readonly<Record<string, string>>;

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

/** The attribute of this name, whatever its prefix. */
const attribute = (attributes: Attributes, wanted: string): string =>
  Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === wanted)?.[1] ?? '';

/** Where parts of a workbook lie, by the ids of its relations; a path is the name of a file in it, and nothing else. */
const targetsOf = (rels: string, folder: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  elementsOf(rels, (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target));
  });
  return targets;
};

/** The sheets of a workbook, from its two lists. */
export const readBook = (workbook: string, rels: string, folder: string): Book | Problem => {
  const targets = targetsOf(rels, folder);
  const sheets: Listed[] = [];
  let from1904 = false;
  const problem = elementsOf(workbook, (name, attributes) => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    if (name !== 'sheet') return;
    const { state = 'visible', name: title = '' } = attributes;
    sheets.push({ name: title, hidden: state !== 'visible', path: targets.get(attribute(attributes, 'id')) ?? '' });
  });
  return problem ?? { ok: true, sheets, from1904 };
};

/** The strings that cells name by their number; how a word is spoken is no part of it. */
export const readStrings = (xml: string): readonly string[] | Problem => {
  const strings: string[] = [];
  let [spoken, listening] = [0, false];
  const problem = readXml(xml, {
    open: (name) => {
      const local = localName(name);
      if (local === 'si') strings.push('');
      if (local === 'rPh') spoken += 1;
      listening = local === 't' && spoken === 0;
    },
    text: (words) => {
      if (listening) strings.push((strings.pop() ?? '') + words);
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
