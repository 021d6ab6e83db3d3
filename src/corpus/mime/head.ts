import { decodeUtf8 } from '../../text/decode.ts';
import { encodingNamed } from '../encodings.ts';
import { fromQuotedPrintable } from './transfer.ts';

/** The head of a message, a part or a record: its fields by their names in lower case, and where its body begins. */
export interface Head {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly bodyAt: number;
}

const FIELD = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/su;
const FOLD = /\r?\n(?=[ \t])/gu;
/** A head longer than this is none, in bytes. */
const LONGEST_HEAD = 1024 * 1024;

/** The index behind the empty line that ends a head, and where that line begins. */
const endOfHead = (bytes: Buffer, at: number): { readonly end: number; readonly bodyAt: number } => {
  const most = Math.min(bytes.length, at + LONGEST_HEAD);
  if (bytes[at] === 0x0a) return { end: at, bodyAt: at + 1 };
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return { end: at, bodyAt: at + 2 };
  for (let line = bytes.indexOf(0x0a, at); line >= 0 && line < most; line = bytes.indexOf(0x0a, line + 1)) {
    const next = bytes[line + 1] === 0x0d ? line + 2 : line + 1;
    if (bytes[next] === 0x0a) return { end: line, bodyAt: next + 1 };
  }
  return { end: most, bodyAt: most };
};

/** Heads are ASCII, or UTF-8; where they are neither, each byte is a character. */
const textOf = (bytes: Buffer): string => {
  const decoded = decodeUtf8(bytes);
  return decoded.ok ? decoded.text : bytes.toString('latin1');
};

/** Reads the head that begins at an offset. Lines that are no fields are passed over. */
export const readHead = (bytes: Buffer, at = 0): Head => {
  const { end, bodyAt } = endOfHead(bytes, at);
  const fields = new Map<string, string[]>();
  for (const line of textOf(bytes.subarray(at, end)).replace(FOLD, '').split(/\r?\n/u)) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    if (name === undefined) continue;
    const key = name.toLowerCase();
    fields.set(key, [...(fields.get(key) ?? []).slice(0, 99), value.trim()]);
  }
  return { fields, bodyAt };
};

/** The first field of a name, as it is written; empty where there is none. */
export const field = ({ fields }: Head, name: string): string => fields.get(name)?.[0] ?? '';

const ENCODED_WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?\s]*)\?=/giu;
/** White space between two encoded words is none of the text. */
const BETWEEN_WORDS = /(\?=)[ \t\r\n]+(?==\?[^?\s]{1,60}\?[bq]\?)/giu;

interface Decoders {
  readonly decode: (bytes: Buffer, encoding: string) => string;
}

/** Decodes words that stand for others, as heads have them (`=?utf-8?B?…?=`); one in an unknown character set stays. */
const decodeWith = (value: string, { decode }: Decoders): string =>
  value.replace(BETWEEN_WORDS, '$1').replace(ENCODED_WORD, (whole, charset: string, way: string, text: string) => {
    const known = encodingNamed(charset.replace(/\*.*$/u, ''));
    if (known === undefined) return whole;
    const bytes = /b/iu.test(way)
      ? Buffer.from(text, 'base64')
      : fromQuotedPrintable(Buffer.from(text.replaceAll('_', ' '), 'latin1'));
    return decode(bytes, known.decoder);
  });

/** A field as it is meant to be read. */
export const words = async (head: Head, name: string): Promise<string> => {
  const value = field(head, name);
  if (!value.includes('=?')) return value;
  const { default: iconv } = await import('iconv-lite');
  return decodeWith(value, { decode: (bytes, encoding) => iconv.decode(bytes, encoding) });
};

/** A field with parameters: `text/html; charset=utf-8`. */
export interface Parametered {
  /** In lower case. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Code units of a field whose parameters are looked for. */
const LONGEST_FIELD = 10_000;
const PARAMETER = /;[ \t]*([^\s=;"]{1,60})[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/gu;

const decodedExtended = (value: string): string => {
  const [, charset = '', escaped = value] = /^([^']*)'[^']*'(.*)$/su.exec(value) ?? [];
  if (charset !== '' && encodingNamed(charset)?.name !== 'utf-8') return value;
  try {
    return decodeURIComponent(escaped);
  } catch (error) {
    if (error instanceof URIError) return escaped;
    throw error;
  }
};

/** Reads a field with parameters; those in parts (`name*0`, `name*1`) are put together. */
export const parametered = (value: string): Parametered => {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of value.slice(0, LONGEST_FIELD).matchAll(PARAMETER)) {
    const [key = '', ...marks] = name.toLowerCase().split('*');
    const written = quoted?.replace(/\\(.)/gu, '$1') ?? plain.trim();
    const isExtended = marks.at(-1) === '';
    const part = isExtended ? decodedExtended(written) : written;
    parameters.set(key, marks.some((mark) => /^\d+$/u.test(mark)) ? (parameters.get(key) ?? '') + part : part);
  }
  return { value: (/^[^;]*/u.exec(value)?.[0] ?? '').trim().toLowerCase(), parameters };
};
