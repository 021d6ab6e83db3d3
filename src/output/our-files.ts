import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isMissing } from '../disk/problem.ts';

/** So many bytes from its start and its end tell whose a file is. */
const LOOKED_AT = 256 * 1024;

/** What begins, or stands in, each thing that this program writes with `--output-file`. */
const SIGNATURES: readonly RegExp[] = [
  /"schemaVersion": \d/u,
  /^\{"reconcilePart":\d/u,
  /"driver": \{\s+"name": "reconcile"/u,
  /"name": "reconcile \d+\.\d+\.\d+\S*"\s+\}/u,
  /"@type": "SoftwareApplication",\s+"name": "reconcile"/u,
  /"\$id": "https:\/\/unpkg\.com\/reconcile-sources@/u,
  /<meta name="generator" content="reconcile /u,
  /^<\?xml [^>]*>\s+<testsuites>/u,
  /^claim,question,kind,/u,
  /^::(?:error|warning|notice) file=/u,
  /^claims \d+: errors \d+, warnings \d+, notes \d+/mu,
  /^reconcile \d+\.\d+\.\d+\S* · /mu,
  /; reconcile \d+\.\d+\.\d+\S*\.$/mu,
  /\d errors?, \d+ warnings?, \d+ notes?/u,
  /^--- \S.*\n\+\+\+ \S.*\n@@ /u,
];

const COLOURS = /\u001b\[[\d;]*m/gu;

/** The start and the end of a file. */
const edgesOf = async (path: string, size: number): Promise<string> => {
  const file = await open(path, 'r');
  try {
    const length = Math.min(size, LOOKED_AT);
    const [head, tail] = [Buffer.alloc(length), Buffer.alloc(length)];
    await file.read(head, 0, length, 0);
    await file.read(tail, 0, length, Math.max(0, size - length));
    return `${head.toString('utf8')}\n${tail.toString('utf8')}`.replace(COLOURS, '');
  } finally {
    await file.close();
  }
};

/**
 * Whether a path may be written over without asking: nothing stands there, or an empty file, or no file at all (a pipe, a
 * device), or what this program wrote.
 *
 * @throws whatever the file system does, where the file cannot be looked at.
 */
export const mayBeReplaced = async (file: string, cwd: string): Promise<boolean> => {
  const path = resolve(cwd, file);
  try {
    const about = await stat(path);
    if (!about.isFile() || about.size === 0) return true;
    const text = await edgesOf(path, about.size);
    return SIGNATURES.some((signature) => signature.test(text));
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
};
