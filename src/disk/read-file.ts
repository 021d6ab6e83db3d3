import { createHash } from 'node:crypto';
import { constants, open, stat, type FileHandle } from 'node:fs/promises';
import { following } from './follow.ts';
import { isMissing, readProblemOf } from './problem.ts';
import { seen } from './witness.ts';

const MEGABYTE = 1024 * 1024;
const AT_A_TIME = MEGABYTE;

/** What is waited for, such as the other end of a pipe, is not: it turns out to be no regular file. */
const WITHOUT_WAITING = constants.O_RDONLY | constants.O_NONBLOCK;

/** Why a file could not be read. */
export interface Unread {
  readonly ok: false;
  /** `special`: a pipe, a device or a socket; `refused`: the system would not give it. */
  readonly why: 'missing' | 'folder' | 'special' | 'large' | 'refused';
  /** In words, about "it". */
  readonly problem: string;
}

/** What was read of a file, or why it was not. */
export type FileRead = { readonly ok: true; readonly bytes: Buffer } | Unread;

const unread = (why: Unread['why'], problem: string): Unread => ({ ok: false, why, problem });

/** Why what stands at a path is not to be read, or nothing. */
const objection = (
  about: { isDirectory(): boolean; isFile(): boolean; readonly size: number },
  limit: number,
): Unread | null => {
  if (about.isDirectory()) return unread('folder', 'it is a folder');
  if (!about.isFile()) return unread('special', 'it is no regular file');
  return about.size > limit ? tooLarge(limit) : null;
};

const tooLarge = (limit: number): Unread =>
  unread('large', `it is larger than ${+(limit / MEGABYTE).toFixed(2)} megabytes`);

/** At most one byte more than the limit is read: some files grow, and some do not tell their size. */
const readUpTo = async (file: FileHandle, size: number, limit: number): Promise<FileRead> => {
  const full: Buffer[] = [];
  let before = 0;
  // The room holds one byte more than the file should: its end is found there, without another buffer.
  let room = Buffer.allocUnsafe(Math.min(size, limit) + 1);
  let filled = 0;
  for (;;) {
    const { bytesRead } = await file.read(room, filled, room.length - filled, null);
    filled += bytesRead;
    if (before + filled > limit) return tooLarge(limit);
    if (bytesRead === 0) break;
    if (filled < room.length) continue;
    full.push(room);
    before += filled;
    room = Buffer.allocUnsafe(Math.min(AT_A_TIME, limit + 1 - before));
    filled = 0;
  }
  const last = room.subarray(0, filled);
  return { ok: true, bytes: full.length === 0 ? last : Buffer.concat([...full, last], before + filled) };
};

/**
 * Reads a regular file, links followed, of at most `limit` bytes. Pipes, devices and sockets are not waited for; they are
 * looked at before they are opened, since opening alone may do something.
 */
export const readRegularFile = async (path: string, limit: number): Promise<FileRead> => {
  const read = await readAt(path, limit);
  seen({ at: 'bytes', path, limit }, () => (read.ok ? digestOf(read.bytes) : `! ${read.why}: ${read.problem}`));
  return read;
};

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const readAt = async (path: string, limit: number): Promise<FileRead> => {
  try {
    const before = objection(await following(path, (at) => stat(at)), limit);
    if (before) return before;
    const file = await open(path, WITHOUT_WAITING);
    try {
      const about = await file.stat();
      return objection(about, limit) ?? (await readUpTo(file, about.size, limit));
    } finally {
      await file.close();
    }
  } catch (error) {
    return unread(isMissing(error) ? 'missing' : 'refused', readProblemOf(error));
  }
};
