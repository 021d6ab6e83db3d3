import { writeSheets, type Sheet } from '../cells/write.ts';
import { decodeText } from '../charset.ts';
import { counted, pictures } from '../left.ts';
import { declined, type Extract, type Problem } from '../outcome.ts';
import { inOneLine } from '../../text/one-line.ts';
import { readBook, readCellStyles, readStrings, type Listed } from '../workbook/book.ts';
import { readSheet, type Shared, type SheetRead } from '../workbook/sheet.ts';
import { shownNumber } from '../workbook/shown.ts';
import { fieldsOf } from '../xml/fields.ts';
import { unzip } from '../zip.ts';

const FOLDER = 'xl';
const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const ABOUT = 'docProps/core.xml';
const PARTS = /^(?:xl\/.*\.xml|xl\/_rels\/.*\.rels|docProps\/core\.xml)$/u;

const DAMAGED = declined(
  'it is damaged, or not a workbook',
  'Open it in a spreadsheet program, and save it again as .xlsx.',
);

type Files = ReadonlyMap<string, Buffer>;

const textOf = async (files: Files, name: string): Promise<string | undefined> => {
  const bytes = files.get(name);
  const decoded = bytes === undefined ? undefined : await decodeText(bytes);
  return decoded?.ok === true ? decoded.text : undefined;
};

/** What of a workbook is shown beside its cells, and is not read. */
const besideCells = (names: readonly string[], files: Files): readonly string[] => {
  const drawn = [...files].filter(
    ([name, bytes]) => /^xl\/drawings\/drawing\d+\.xml$/u.test(name) && bytes.includes('<a:t>'),
  );
  const countOf = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
  return [
    ...counted(countOf(/^xl\/charts\/chart\d+\.xml$/u), 'chart', 'charts'),
    ...pictures(countOf(/^xl\/media\/[^/]+$/u)),
    ...(drawn.length > 0 ? ['text boxes'] : []),
    ...(countOf(/^xl\/(?:comments|threadedComments\/)[^/]*\.xml$/u) > 0 ? ['remarks on cells'] : []),
  ];
};

const unreadOf = (reads: readonly SheetRead[], hidden: readonly Listed[]): readonly string[] => {
  const sum = (of: (sheet: SheetRead) => number): number => reads.reduce((total, sheet) => total + of(sheet), 0);
  return [
    ...hidden.map(({ name }) => `the hidden sheet “${inOneLine(name)}”`),
    ...counted(sum((sheet) => sheet.hidden), 'cell in hidden rows or columns', 'cells in hidden rows or columns'),
    ...counted(sum((sheet) => sheet.uncounted), 'formula whose value was not saved', 'formulas whose values were not saved'),
  ]; // prettier-ignore
};

const sharedOf = async (files: Files, from1904: boolean): Promise<Shared | Problem> => {
  const styles = readCellStyles((await textOf(files, STYLES)) ?? '');
  if ('problem' in styles) return styles;
  const xml = (await textOf(files, STRINGS)) ?? '';
  const strings = readStrings(xml);
  if ('problem' in strings) return strings;
  const unstruck = styles.some(({ isStruck }) => isStruck) ? readStrings(xml, true) : [];
  if ('problem' in unstruck) return unstruck;
  return {
    strings,
    unstruck,
    shown: (number, style) => shownNumber(number, styles[style]?.pattern ?? 'General', from1904),
    isStruck: (style) => styles[style]?.isStruck === true,
  };
};

/** The sheets that are shown: charts that fill a sheet have no cells. */
const readSheets = async (
  files: Files,
  listed: readonly Listed[],
  shared: Shared,
): Promise<{ readonly sheets: readonly Sheet[]; readonly reads: readonly SheetRead[] } | Problem> => {
  const [sheets, reads]: [Sheet[], SheetRead[]] = [[], []];
  for (const { name, path } of listed) {
    if (path.includes('/chartsheets/')) continue;
    const xml = await textOf(files, path);
    if (xml === undefined)
      return declined(`its sheet “${inOneLine(name)}” is not in it, or cannot be read`, DAMAGED.hint);
    const read = readSheet(xml, shared, listed.length > 1 ? `${inOneLine(name)}!` : '');
    if (!read.ok) return read;
    if (read.missing > 0) return DAMAGED;
    reads.push(read);
    sheets.push({ ...(listed.length > 1 && { title: name }), rows: read.rows });
  }
  return { sheets, reads };
};

/** Takes the words out of a workbook's cells as they are shown, each with its place, sheet by sheet. */
export const extractXlsx: Extract = async (bytes, { limit, about }) => {
  const zip = await unzip(bytes, (name) => PARTS.test(name), limit);
  if (!zip.ok) return zip;
  const { files, names } = zip;
  const [workbook, relations] = [await textOf(files, BOOK), await textOf(files, RELATIONS)];
  if (workbook === undefined || relations === undefined) return DAMAGED;
  const book = readBook(workbook, relations, FOLDER);
  if (!book.ok) return book;
  const shared = await sharedOf(files, book.from1904);
  if ('problem' in shared) return shared;
  const { sheets: listed } = book;
  const [visible, hidden] = [listed.filter((sheet) => !sheet.hidden), listed.filter((sheet) => sheet.hidden)];
  const read = await readSheets(files, visible, shared);
  if ('problem' in read) return read;
  const written = writeSheets(read.sheets, limit);
  if (!written.ok) return written;
  const left = [...unreadOf(read.reads, hidden), ...besideCells(names, files)];
  const said = fieldsOf((about === true ? await textOf(files, ABOUT) : undefined) ?? '', {
    title: ['dc:title'],
    author: ['dc:creator'],
  });
  return { ...written, ...(about === true && { about: said }), ...(left.length > 0 && { left }) };
};
