import { zipOf } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** A sheet of a made workbook: its name and state, and the XML of its columns and rows. */
export interface MadeSheet {
  readonly name: string;
  readonly state?: string;
  readonly columns?: string;
  readonly rows: string;
}

/** Fonts: plain, struck, and one that says that it is not. What differs in some cases alone strikes none of them. */
const FONTS = '<fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts>';
const IN_SOME_CASES = '<dxfs><dxf><font><strike/></font></dxf></dxfs>';

/**
 * Styles in order: plain, a day, a number with its thousands marked, a share, a day in the workbook's own pattern; then
 * thousands that are struck, and thousands that say that they are not.
 */
const STYLES = `${XML}<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>${FONTS}<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs><cellXfs>${[0, 14, 3, 9, 164].map((id) => `<xf numFmtId="${id}" fontId="0"/>`).join('')}<xf numFmtId="3" fontId="1"/><xf numFmtId="3" fontId="2"/></cellXfs>${IN_SOME_CASES}</styleSheet>`;

/** The files of a workbook with these sheets and shared strings. */
export const workbookFiles = (
  sheets: readonly MadeSheet[],
  strings: readonly string[] = [],
  settings = '',
): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${XML}<Types/>`,
  'docProps/core.xml': `${XML}<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Losses</dc:title><dc:creator>Jane Roe</dc:creator></cp:coreProperties>`,
  'xl/workbook.xml': `${XML}<workbook>${settings}<sheets>${sheets.map(({ name, state = 'visible' }, at) => `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `${XML}<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  ...Object.fromEntries(
    sheets.map(({ columns = '', rows }, at) => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `${XML}<worksheet>${columns}<sheetData>${rows}</sheetData></worksheet>`,
    ]),
  ),
});

/** A workbook of one sheet with these rows. */
export const workbookOf = (rows: string, strings: readonly string[] = []): Buffer =>
  zipOf(workbookFiles([{ name: 'Sheet1', rows }], strings));
