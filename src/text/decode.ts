/** The text of some bytes, or why they are none, in words. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string; readonly hint: string };

const SAVE_AS = 'Save it as UTF-8.';

/** Byte order marks of what is text but not UTF-8; UTF-32 stands before UTF-16, whose mark it begins with. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'UTF-32' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'UTF-32' },
  { bytes: [0xff, 0xfe], encoding: 'UTF-16' },
  { bytes: [0xfe, 0xff], encoding: 'UTF-16' },
];

const LINE_FEED = 0x0a;

/** The text that bytes are in UTF-8, or nothing where they are not; `keepMark` keeps a byte order mark. */
export const strictUtf8 = (bytes: Uint8Array, keepMark = false): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
};

/** The 1-based line of the first byte that is no UTF-8: there, what is decoded leniently differs when encoded again. */
const firstBadLine = (bytes: Uint8Array): number => {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let line = 1;
  for (let offset = 0; bytes[offset] === again[offset] && offset < bytes.length; offset += 1) {
    if (bytes[offset] === LINE_FEED) line += 1;
  }
  return line;
};

/**
 * Decodes UTF-8, with or without a byte order mark, which is dropped; line endings stay as they are. Bytes that are not
 * UTF-8, or that hold the null byte and so are no text, are declined with the reason.
 */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return { ok: false, problem: `it is ${mark.encoding} text, not UTF-8`, hint: SAVE_AS };
  const text = strictUtf8(bytes);
  if (text === undefined) {
    const problem = `line ${firstBadLine(bytes)} is not valid UTF-8`;
    return { ok: false, problem, hint: 'Save it as UTF-8; it may be in an older encoding, such as Windows-1252.' };
  }
  if (text.includes('\0')) {
    return { ok: false, problem: 'it holds null bytes, so it is no text', hint: 'Give a text file in UTF-8.' };
  }
  return { ok: true, text };
};
