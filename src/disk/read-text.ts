import { decodeUtf8, type Decoded } from '../text/decode.ts';
import { readRegularFile, type Unread } from './read-file.ts';

/** What to do about a file that could not be read, by why it was not. */
const HINTS: Readonly<Record<Unread['why'], string>> = {
  missing: 'Check that the file is there.',
  folder: 'Name a file in it.',
  special: 'Name a file of the disk: pipes and devices are not read.',
  large: 'Is it the file that you meant? If so, split it.',
  refused: 'Check that it is a file that you may read.',
};

/** The text of a UTF-8 file of at most `limit` bytes, why it cannot be had, or nothing where nothing stands there. */
export const readTextFile = async (path: string, limit: number): Promise<Decoded | null> => {
  const read = await readRegularFile(path, limit);
  if (read.ok) return decodeUtf8(read.bytes);
  return read.why === 'missing' ? null : { ok: false, problem: read.problem, hint: HINTS[read.why] };
};
