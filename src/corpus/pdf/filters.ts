import { constants, inflateRawSync } from 'node:zlib';

/** What bytes unpack to: themselves, only how many they would be, or that neither can be told. */
export type Unpacked = { readonly bytes: Buffer } | { readonly length: number } | 'too large' | 'damaged';

/** Takes one layer of packing off, to at most `most` bytes. */
type Filter = (packed: Buffer, most: number) => Unpacked;

const HEADER = 2;
/** Nothing packed with deflate unpacks to more than so many times its length. */
export const DEFLATED_AT_MOST = 1032;

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** Whether bytes begin as zlib's do. */
export const isZlib = (bytes: Buffer): boolean =>
  bytes.length > HEADER && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;

/** The checksum is not looked at: no reader of PDFs does. */
const inflated: Filter = (packed, most) => {
  try {
    const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
    return { bytes: inflateRawSync(packed.subarray(HEADER), options) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return isTooLarge(error) ? 'too large' : 'damaged';
  }
};

const CLEAR = 256;
const END = 257;
const CODES = 4096;
const [NARROWEST, WIDEST] = [9, 12];

/** Counts what LZW would unpack to, by the lengths of its entries alone. */
const countedLzw: Filter = (packed, most) => {
  const lengths = new Uint32Array(CODES);
  let [next, width, before, total] = [END + 1, NARROWEST, 0, 0];
  let [bits, held] = [0, 0];
  for (const byte of packed) {
    [bits, held] = [((bits << 8) | byte) & 0xff_ff_ff, held + 8];
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      [next, width, before] = [END + 1, NARROWEST, 0];
      continue;
    }
    const length = code < CLEAR ? 1 : code < next ? (lengths[code] ?? 0) : before + 1;
    total += length;
    if (total > most) return 'too large';
    if (before > 0 && next < CODES) {
      lengths[next] = before + 1;
      next += 1;
    }
    before = length;
    width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(Math.log2(next + 1)) + 1));
  }
  return { length: total };
};

/** A byte repeats the one behind it at most 128 times. */
const RUN = 64;
const countedRuns: Filter = (packed, most) =>
  packed.length * RUN > most ? 'too large' : { length: packed.length * RUN };

const WHITE = /\s+/gu;

const fromHex: Filter = (packed) => {
  const digits = /^[^>]*/u.exec(packed.toString('latin1'))?.[0].replace(WHITE, '') ?? '';
  return { bytes: Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex') };
};

const FIRST_OF_85 = 0x21;
const GROUP = 5;

/** Five characters are four bytes; fewer at the end are one byte fewer than they are. */
const from85: Filter = (packed) => {
  const text = (/^[^~]*/u.exec(packed.toString('latin1'))?.[0] ?? '').replace(WHITE, '').replaceAll('z', '!!!!!');
  const bytes = Buffer.alloc(Math.ceil(text.length / GROUP) * 4);
  for (let at = 0; at < text.length; at += GROUP) {
    const group = text.slice(at, at + GROUP).padEnd(GROUP, 'u');
    let number = 0;
    for (let index = 0; index < GROUP; index += 1) number = number * 85 + group.charCodeAt(index) - FIRST_OF_85;
    bytes.writeUInt32BE(Math.max(0, number) % 2 ** 32, (at / GROUP) * 4);
  }
  return { bytes: bytes.subarray(0, Math.floor((text.length * 4) / GROUP)) };
};

const FILTERS: ReadonlyMap<string, Filter> = new Map([
  ['FlateDecode', inflated],
  ['Fl', inflated],
  ['LZWDecode', countedLzw],
  ['LZW', countedLzw],
  ['RunLengthDecode', countedRuns],
  ['RL', countedRuns],
  ['ASCIIHexDecode', fromHex],
  ['AHx', fromHex],
  ['ASCII85Decode', from85],
  ['A85', from85],
]);

/** Takes the layers off that a part of a PDF names, in order; what cannot be told is taken to be too large. */
export const unpackedBy = (names: readonly string[], packed: Buffer, most: number): Unpacked => {
  let bytes = packed;
  for (const [index, name] of names.entries()) {
    const unpacked = FILTERS.get(name)?.(bytes, most) ?? 'damaged';
    if (typeof unpacked === 'string') return unpacked;
    if (!('bytes' in unpacked)) return index === names.length - 1 ? unpacked : 'too large';
    bytes = unpacked.bytes;
  }
  return { bytes };
};
