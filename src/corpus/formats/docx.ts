import mammoth from 'mammoth';
import { wordsOfHtml } from '../html/words.ts';
import { declined, type Extract } from '../outcome.ts';
import { zipProblem } from '../zip.ts';

const DAMAGED = declined('it is damaged', 'Open it in a word processor, and save it again as .docx.');

/** Pictures hold no words, and are not unpacked. */
const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The document as HTML, or nothing where the library cannot read it. */
const htmlOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bufferOf(bytes) }, { convertImage: NO_PICTURES });
    return value;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
};

/** Takes the text out of a Word document: paragraphs, lists, tables by rows, and its notes at the end. */
export const extractDocx: Extract = async (bytes, { limit }) => {
  const problem = await zipProblem(bytes, 'word/document.xml', limit);
  if (problem) return problem;
  const html = await htmlOf(bytes);
  return html === undefined ? DAMAGED : wordsOfHtml(html);
};
