import { extractTextItems, getDocumentProxy } from 'unpdf';
import { declined, type Extract, type Extracted, type Problem } from '../outcome.ts';
import { writePages } from '../pdf/document.ts';
import type { Item } from '../pdf/lines.ts';
import { tooLarge } from '../limit.ts';

const LOCKED = declined('it is encrypted, and opens with a password alone', 'Open it with the password, and save it without.');
const DAMAGED = declined('it is damaged, or not a PDF', 'Open it in a viewer, and print or save it as a PDF again.');
const READ_PICTURES = 'Run a program that reads pictures (OCR) over it, such as ocrmypdf, or copy its words into a .txt file.';

type Items = Awaited<ReturnType<typeof extractTextItems>>['items'];

/** The runs of characters on each page, or why the library cannot have them. */
const itemsOf = async (bytes: Uint8Array): Promise<Items | Problem> => {
  try {
    return await readItems(bytes);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.name === 'PasswordException' ? LOCKED : DAMAGED;
  }
};

const readItems = async (bytes: Uint8Array): Promise<Items> => {
  // The library takes over the memory that it is given, and would write its warnings to standard output.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    return (await extractTextItems(document)).items;
  } finally {
    await document.loadingTask.destroy();
  }
};

const asItem = ({ str, x, y, width, fontSize, dir }: Items[number][number]): Item => ({
  text: str,
  x,
  y,
  width,
  size: fontSize,
  rtl: dir === 'rtl',
});

const isBlank = (page: Items[number]): boolean => page.every(({ str }) => str.trim() === '');

/** Pages without words are pictures of pages; a few may be empty. */
const scanned = (pages: Items): Problem | undefined => {
  const blank = pages.filter(isBlank).length;
  if (blank * 2 <= pages.length && blank < pages.length) return undefined;
  const problem =
    blank === pages.length ? 'it holds no text, only pictures of pages' : `${blank} of its ${pages.length} pages hold no text, only pictures`;
  return declined(`it seems to be scanned: ${problem}`, READ_PICTURES);
};

/** Takes the text out of a PDF. */
export const extractPdf: Extract = async (bytes, { limit }): Promise<Extracted | Problem> => {
  const pages = await itemsOf(bytes);
  if ('problem' in pages) return pages;
  const problem = scanned(pages);
  if (problem) return problem;
  const written = writePages(pages.map((page) => page.map(asItem)));
  return written.text.length > limit ? tooLarge(limit, 'as text, ') : { ok: true, ...written };
};
