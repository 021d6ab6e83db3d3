import { decodeUtf8, type Decoded } from '../text/decode.ts';

/** Takes the text out of a file's bytes, or says why there is none. */
export type Extract = (bytes: Uint8Array) => Decoded | Promise<Decoded>;

/** The formats that are read, by the file's ending in lower case. Markdown is text: its marks stay. */
const FORMATS: ReadonlyMap<string, Extract> = new Map([
  ['.txt', decodeUtf8],
  ['.md', decodeUtf8],
]);

const endingOf = (file: string): string => /\.[^./]*$/.exec(file)?.[0].toLowerCase() ?? '';

/** How to read a file, by its name, or nothing where its format is not read. */
export const extractorOf = (file: string): Extract | undefined => FORMATS.get(endingOf(file));

/** The endings that are read, in words. */
export const ENDINGS = [...FORMATS.keys()].join(', ');
