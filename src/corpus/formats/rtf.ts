import { wordsOfHtml } from '../html/words.ts';
import { pictures } from '../left.ts';
import type { Extract, ExtractOptions, Extracted, Problem } from '../outcome.ts';
import { readRtf } from '../rtf/read.ts';

const extracted = (bytes: Uint8Array, { about }: ExtractOptions): Extracted | Problem => {
  const read = readRtf(Buffer.from(bytes).toString('latin1'));
  if (!read.ok) return read;
  const words = wordsOfHtml(read.html);
  if (!words.ok) return words;
  const left = pictures(read.pictures);
  return {
    ...words,
    ...(about === true && { about: Object.fromEntries(read.fields) }),
    ...(left.length > 0 && { left }),
  };
};

/** Takes the words out of an RTF document: paragraphs, tables by rows, footnotes and text boxes at the end. */
export const extractRtf: Extract = (bytes, options) => Promise.resolve(extracted(bytes, options));
