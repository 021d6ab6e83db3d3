import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { tooLarge } from '../limit.ts';
import { field, readHead, type Head } from '../mime/head.ts';
import { declined, type Problem } from '../outcome.ts';

const PACKED = declined('a page in it is packed in a way that is not known, or damaged', 'Save the page as HTML.');

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly head: Head;
  readonly body: Buffer;
}

const STATUS = /^HTTP\/\d(?:\.\d)? (\d{3})\b/u;

/** An answer as it came over the wire; nothing where it is none. */
export const answerOf = (block: Buffer): Answer | undefined => {
  const status = STATUS.exec(block.toString('latin1', 0, 20))?.[1];
  if (status === undefined) return undefined;
  const head = readHead(block);
  return { status: Number(status), head, body: block.subarray(head.bodyAt) };
};

/** A body without the lengths of its chunks; as it is where it has none, for some archives keep it joined. */
const joined = (body: Buffer): Buffer => {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r\n/iu.exec(body.toString('latin1', at, at + 256));
    if (!line) return body;
    const [start, length] = [at + line[0].length, Number.parseInt(line[1] ?? '', 16)];
    if (length === 0) return Buffer.concat(chunks);
    if (start + length > body.length) return body;
    chunks.push(body.subarray(start, start + length));
    at = start + length + 2;
  }
};

const UNPACKERS: ReadonlyMap<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = new Map(
  [
    ['gzip', promisify(gunzip)],
    ['x-gzip', promisify(gunzip)],
    ['deflate', promisify(inflate)],
    ['br', promisify(brotliDecompress)],
  ],
);

const isGzip = (body: Buffer): boolean => body[0] === 0x1f && body[1] === 0x8b;
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The body of an answer as its server had it, of at most `limit` bytes. */
export const bodyOf = async (
  { head, body }: Answer,
  limit: number,
): Promise<{ readonly ok: true; readonly bytes: Buffer } | Problem> => {
  const whole = /\bchunked\b/iu.test(field(head, 'transfer-encoding')) ? joined(body) : body;
  const packing = field(head, 'content-encoding').toLowerCase();
  // Some archives keep what was packed unpacked, and the field that says so.
  if (packing === 'identity' || packing === '' || (packing.endsWith('gzip') && !isGzip(whole)))
    return { ok: true, bytes: whole };
  const unpack = UNPACKERS.get(packing);
  if (unpack === undefined) return PACKED;
  try {
    return { ok: true, bytes: await unpack(whole, { maxOutputLength: Math.max(1, limit) }) };
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(limit, 'unpacked, ') : PACKED;
  }
};
