import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { declined, type Problem } from './outcome.ts';
import { tooLarge } from './limit.ts';

const inflate = promisify(gunzip);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Unpacks gzip to at most `limit` bytes: what would become more is declined before it takes the memory. */
export const unpackGzip = async (
  bytes: Uint8Array,
  limit: number,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Problem> => {
  try {
    return { ok: true, bytes: await inflate(bytes, { maxOutputLength: limit }) };
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge(limit, 'unpacked, ')
      : declined('its compressed data are damaged', 'Fetch or compress it again.');
  }
};
