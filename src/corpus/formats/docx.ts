import mammoth from 'mammoth';
import { LIMITS } from '../../model/limits.ts';
import { wordsOfHtml } from '../html/words.ts';
import { pictures } from '../left.ts';
import { textProblem } from '../limit.ts';
import { declined, type Extract, type Problem } from '../outcome.ts';
import { fieldsOf } from '../xml/fields.ts';
import { partsOfText, unzip } from '../zip.ts';
import type { SourceMetadata } from '../../model/source.ts';
import { decodeText } from '../charset.ts';

const DAMAGED = declined('it is damaged', 'Open it in a word processor, and save it again as .docx.');

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const TOO_MANY = declined(
  `it holds more than ${LIMITS.elements.most.toLocaleString('en')} elements and attributes`,
  'Split it into parts, or copy its words into .txt files.',
);

const [LESS, GREATER, EQUALS, QUOTE, APOSTROPHE, SLASH] = [0x3c, 0x3e, 0x3d, 0x22, 0x27, 0x2f];

/** How many elements and attributes a part in XML holds, and how many bytes stand between its tags; it is not parsed for that. */
const amountIn = (xml: Buffer): { readonly pieces: number; readonly words: number } => {
  let [pieces, words, isTag] = [0, 0, false];
  for (const [at, byte] of xml.entries()) {
    const next = xml[at + 1];
    if (byte === LESS) {
      isTag = true;
      if (next !== SLASH) pieces += 1;
    } else if (byte === GREATER) isTag = false;
    else if (!isTag) words += 1;
    else if (byte === EQUALS && (next === QUOTE || next === APOSTROPHE)) pieces += 1;
  }
  return { pieces, words };
};

/** Why what the parts hold is too much for the library, which keeps all of it, and kilobytes for each element. */
const amountProblem = (parts: ReadonlyMap<string, Buffer>, limit: number): Problem | undefined => {
  let [pieces, words] = [0, 0];
  for (const part of parts.values()) {
    const amount = amountIn(part);
    [pieces, words] = [pieces + amount.pieces, words + amount.words];
  }
  return pieces > LIMITS.elements.most ? TOO_MANY : textProblem(words, limit);
};

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
  const zip = await partsOfText(bytes, 'word/document.xml', limit);
  if (!zip.ok) return zip;
  const problem = amountProblem(zip.parts, limit);
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
