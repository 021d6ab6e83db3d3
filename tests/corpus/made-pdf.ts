import { degrees, PDFDocument, PDFHexString, PDFName, StandardFonts, type PDFFont } from 'pdf-lib';

/** Words at a place on a page, in points from its lower left corner. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const SIZE = 11;
const LEADING = 14;

/** Lines beneath each other, from a height down. */
export const column = (x: number, top: number, lines: readonly string[], size = SIZE): Words[] =>
  lines.map((text, index) => ({ x, y: top - index * (size + LEADING - SIZE), text, size }));

const draw = (document: PDFDocument, font: PDFFont, words: readonly Words[]): void => {
  const page = document.addPage([595, 842]);
  for (const { x, y, text, size } of words) page.drawText(text, { x, y, size: size ?? SIZE, font });
};

/** A PDF of pages; what stands on each is drawn in the order given. */
export const pdfWith = async (pages: readonly (readonly Words[])[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const words of pages) draw(document, font, words);
  return document.save();
};

/** A PDF that says that it opens with a password, which nobody knows. */
export const lockedPdf = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.addPage();
  const secret = PDFHexString.of('ab'.repeat(32));
  const { context } = document;
  context.trailerInfo.Encrypt = context.register(
    context.obj({ Filter: 'Standard', V: 1, R: 2, O: secret, U: secret, P: -4 }),
  );
  context.trailerInfo.ID = context.obj([PDFHexString.of('00'.repeat(16)), PDFHexString.of('00'.repeat(16))]);
  return document.save({ useObjectStreams: false });
};

/** A page that is a picture: it draws, and holds no words. */
export const scannedPdf = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawRectangle({ x: 50, y: 50, width: 400, height: 600 });
  page.node.set(PDFName.of('Rotate'), document.context.obj(0));
  return document.save();
};

/** A page whose lines run in another direction, by multiples of 90 degrees counterclockwise. */
export const turnedPdf = async (lines: readonly string[], turn: number): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage([842, 842]);
  page.setRotation(degrees(turn));
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  for (const [index, text] of lines.entries()) {
    const [x, y] = [-200, 100 - index * LEADING];
    const [left, up] = [421 + x * cos - y * sin, 421 + x * sin + y * cos];
    page.drawText(text, { x: left, y: up, size: SIZE, font, rotate: degrees(turn) });
  }
  return document.save();
};
