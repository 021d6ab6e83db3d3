import mammoth from 'mammoth';
import { wordsOfHtml } from '../html/words.ts';
import { pictures } from '../left.ts';
import { declined, type Extract } from '../outcome.ts';
import { fieldsOf } from '../xml/fields.ts';
import { unzip, zipProblem } from '../zip.ts';
import type { SourceMetadata } from '../../model/source.ts';
import { decodeText } from '../charset.ts';

const DAMAGED = declined('it is damaged', 'Open it in a word processor, and save it again as .docx.');

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The document as HTML, and how many pictures it has, or nothing where the library cannot read it. */
const htmlOf = async (bytes: Uint8Array): Promise<{ readonly html: string; readonly shown: number } | undefined> => {
  let shown = 0;
  // Pictures hold no words, and are not unpacked.
  const convertImage = mammoth.images.imgElement(() => {
    shown += 1;
    return Promise.resolve({ src: '' });
  });
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bufferOf(bytes) }, { convertImage });
    return { html: value, shown };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
};

const PROPERTIES = 'docProps/core.xml';

/** The properties that people fill in; when a file was made is not when it was published. */
const aboutOf = async (bytes: Uint8Array, limit: number): Promise<SourceMetadata> => {
  const zip = await unzip(bytes, (name) => name === PROPERTIES, limit);
  const properties = zip.ok ? zip.files.get(PROPERTIES) : undefined;
  const decoded = properties === undefined ? undefined : await decodeText(properties);
  return decoded?.ok === true
    ? fieldsOf(decoded.text, { title: ['dc:title'], author: ['dc:creator'], language: ['dc:language'] })
    : {};
};

/** Takes the text out of a Word document: paragraphs, lists, tables by rows, and its notes at the end. */
export const extractDocx: Extract = async (bytes, { limit, about }) => {
  const problem = await zipProblem(bytes, 'word/document.xml', limit);
  if (problem) return problem;
  const document = await htmlOf(bytes);
  if (document === undefined) return DAMAGED;
  const words = wordsOfHtml(document.html);
  if (!words.ok) return words;
  const left = pictures(document.shown);
  return {
    ...words,
    ...(left.length > 0 && { left }),
    ...(about === true && { about: await aboutOf(bytes, limit) }),
  };
};
