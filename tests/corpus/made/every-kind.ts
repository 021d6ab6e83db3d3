import { gzipSync } from 'node:zlib';
import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { column, pdfWith } from '../made-pdf.ts';
import { answerOf, pageWith, recordOf } from './archive.ts';
import { epubOf } from './epub.ts';
import { messageOf, mhtmlOf, partOf } from './mime.ts';
import { odtFiles, odtOf } from './odt.ts';
import { workbookOf } from './workbook.ts';
import { zipOf } from './zip.ts';

type Content = string | Uint8Array;

/** What every file that is read says. */
const WORDS = 'The fire in the harbour killed 1,960 people on Tuesday.';
/** A quote of it. */
export const QUOTE = 'killed 1,960 people';

const HTML = pageWith(WORDS);
const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${WORDS}</p></body></html>`;
const RTF = String.raw`{\rtf1\ansi ${WORDS}\par}`;
const SRT = `1\n00:00:01,000 --> 00:00:02,000\nThe fire in the harbour killed\n\n2\n00:00:02,000 --> 00:00:03,000\n1,960 people on Tuesday.\n`;
const VTT = `WEBVTT\n\n${SRT.replaceAll(',000 ', '.000 ').replaceAll(',000\n', '.000\n')}`;
const MAIL = messageOf(WORDS);
const WARC = recordOf('response', 'https://example.org/fire', answerOf(HTML));
const WORKBOOK = workbookOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${WORDS}</t></is></c></row>`);

const docx = (...pictures: readonly ImageRun[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun(WORDS), ...pictures] })] }] }),
  );

/** A file of each kind that is read, by the endings of their names. */
const readKinds = async (): Promise<Readonly<Record<string, Content>>> => {
  const texts = { '.txt': WORDS, '.text': WORDS, '.md': `# The fire\n\n${WORDS}`, '.markdown': `*${WORDS}*` };
  const pages = { '.html': HTML, '.htm': HTML, '.xhtml': HTML };
  const saved = mhtmlOf([
    partOf({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Location': 'https://example.org/fire' }, HTML),
  ]);
  const mailbox = `From jane@example.org Tue Nov 10 09:15:00 2020\n${MAIL.toString()}\n`;
  return {
    ...texts,
    ...pages,
    '.pdf': await pdfWith([column(50, 700, [WORDS])]),
    '.docx': await docx(),
    '.odt': odtOf(`<text:p>${WORDS}</text:p>`),
    '.epub': epubOf({ 'a.xhtml': XHTML }),
    '.rtf': RTF,
    '.mhtml': saved,
    '.mht': saved,
    '.eml': MAIL,
    '.mbox': mailbox,
    '.srt': SRT,
    '.vtt': VTT,
    '.warc': WARC,
    '.warc.gz': gzipSync(WARC),
    '.wacz': zipOf({
      'archive/data.warc.gz': gzipSync(WARC),
      'pages/pages.jsonl': '{"url":"https://example.org/fire"}\n',
    }),
    '.csv': `Day,Losses\nTuesday,"${WORDS}"\n`,
    '.tsv': `Day\tLosses\nTuesday\t${WORDS}\n`,
    '.tab': `Day\tLosses\nTuesday\t${WORDS}\n`,
    '.xlsx': WORKBOOK,
    '.xlsm': WORKBOOK,
    '.txt.gz': gzipSync(WORDS),
  };
};

const UNREAD_ENDINGS =
  '.msg .pst .doc .pages .xls .ods .ppt .pptx .odp .jpg .png .heic .mp3 .wav .mp4 .mov .ass .webarchive .mobi .djvu .zip .indd';

/** Files that are read but for a part, which is named. */
const partlyRead = async (): Promise<Readonly<Record<string, Content>>> => ({
  'attached.eml': partOf(
    { From: 'jane@example.org', 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary="x"' },
    [
      partOf({ 'Content-Type': 'text/plain' }, WORDS),
      partOf({ 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="count.pdf"' }, 'x'),
    ],
  ),
  'drawn-odt.odt': zipOf({
    ...odtFiles(`<text:p>${WORDS}</text:p>`),
    'Pictures/1.png': 'x',
    'Object 1/content.xml': 'x',
  }),
  'drawn-docx.docx': await docx(
    new ImageRun({ type: 'png', data: Buffer.from('x'), transformation: { width: 9, height: 9 } }),
  ),
  'drawn-rtf.rtf': RTF.replace(String.raw`\par`, String.raw`\par{\pict 00}`),
});

/** Files that are what their names say, and cannot be read. */
const broken = (): Readonly<Record<string, Content>> => ({
  'cut.pdf': '%PDF-1.7\n',
  'torn.xlsx': WORKBOOK.subarray(0, 300),
  'empty.txt': '',
  'locked.docx': zipOf({ 'word/document.xml': 'x' }, { locked: true }),
  'renamed.txt': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  'two.mbox': `From a@example.org Tue Nov 10 09:15:00 2020\n${MAIL.toString()}\n\nFrom a@example.org Tue Nov 10 09:15:00 2020\n${MAIL.toString()}\n`,
});

/** A file of a kind, and its name. */
interface EveryKind {
  readonly read: Readonly<Record<string, Content>>;
  readonly partly: Readonly<Record<string, Content>>;
  readonly broken: Readonly<Record<string, Content>>;
  readonly unread: Readonly<Record<string, Content>>;
}

const named = (endings: Readonly<Record<string, Content>>): Readonly<Record<string, Content>> =>
  Object.fromEntries(
    Object.entries(endings).map(([ending, content]) => [`${ending.slice(1).replaceAll('.', '-')}${ending}`, content]),
  );

/** One file of each kind that people collect, by their names: those that are read, in part, not at all, and the broken. */
export const everyKind = async (): Promise<EveryKind> => ({
  read: named(await readKinds()),
  partly: await partlyRead(),
  broken: broken(),
  unread: named(Object.fromEntries(UNREAD_ENDINGS.split(' ').map((ending) => [ending, 'not read']))),
});

/** All files, by their names. */
export const allOf = ({
  read,
  partly,
  broken: unusable,
  unread,
}: EveryKind): readonly (readonly [name: string, content: Content])[] =>
  [read, partly, unusable, unread].flatMap((files) => Object.entries(files));
