import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { declined, type Problem } from './outcome.ts';
import { tooLarge } from './limit.ts';

const inflate = promisify(inflateRaw);

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end of the directory is at least so long, and a comment of at most so much may follow it. */
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** One file in a ZIP file. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  /** Offset of its local header. */
  readonly at: number;
}

const endOfDirectory = (file: Buffer): number => {
  for (let at = file.length - END_LENGTH; at >= Math.max(0, file.length - END_LENGTH - MAX_COMMENT); at -= 1)
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return -1;
};

/** The files that a ZIP file lists; throws `RangeError` where the list runs out of it. */
const entriesOf = (file: Buffer): ZipEntry[] => {
  const end = endOfDirectory(file);
  if (end < 0) return [];
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0 && file.readUInt32LE(at) === DIRECTORY_ENTRY; left -= 1) {
    const nameEnd = at + ENTRY_LENGTH + file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + ENTRY_LENGTH, nameEnd),
      encrypted: (file.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    });
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
};

const packedBytes = (file: Buffer, { at, packed }: ZipEntry): Buffer => {
  if (file.readUInt32LE(at) !== LOCAL_HEADER) throw new RangeError('no local header');
  const start = at + LOCAL_LENGTH + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  if (start + packed > file.length) throw new RangeError('cut short');
  return file.subarray(start, start + packed);
};

const DAMAGED = declined('it is damaged', 'Open it in the program that wrote it, and save it again.');
export const LOCKED_ZIP = declined('it is protected by a password', 'Save it without the password.');

/** More than may be unpacked. */
class BombError extends Error {}

/** The bytes of an entry; throws where it is damaged, or larger than `limit`. */
const unpack = async (file: Buffer, entry: ZipEntry, limit: number): Promise<Buffer> => {
  const packed = packedBytes(file, entry);
  if (entry.method === STORED && packed.length <= limit) return packed;
  if (entry.method === STORED) throw new BombError();
  if (entry.method !== DEFLATED) throw new RangeError('unknown method');
  return inflate(packed, { maxOutputLength: Math.max(1, limit) });
};

const isBomb = (error: unknown): boolean =>
  error instanceof BombError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');

/** What was unpacked of a ZIP file. */
export interface Unzipped {
  readonly ok: true;
  /** The names of all files in it. */
  readonly names: readonly string[];
  /** Those that were wanted. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * Unpacks the files of a ZIP file whose names are wanted; together they may have at most `limit` bytes. A name is a key
 * here, and never a path. What the directory claims of sizes is not believed, but the checksum that it gives is held to.
 */
export const unzip = async (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Promise<Unzipped | Problem> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = entriesOf(file);
    // Entries that lie over each other would be unpacked again and again.
    const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
    if (entries.length === 0 || packed > file.length) return DAMAGED;
    if (entries.some(({ encrypted }) => encrypted)) return LOCKED_ZIP;
    const files = new Map<string, Buffer>();
    let left = limit;
    for (const entry of entries) {
      if (!wanted(entry.name)) continue;
      const unpacked = await unpack(file, entry, left);
      if (crc32(unpacked) !== entry.checksum) return DAMAGED;
      left -= unpacked.length;
      files.set(entry.name, unpacked);
    }
    return { ok: true, names: entries.map(({ name }) => name), files };
  } catch (error) {
    return isBomb(error) ? tooLarge(limit, 'unpacked, ') : DAMAGED;
  }
};
