/** What the file system calls an error: `ENOENT`, and so on; empty for any other error. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Our own code, beside those of the file system. */
export const DANGLING = 'EDANGLING';

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** Whether an error says that nothing stands at a path. */
export const isMissing = (error: unknown): boolean => MISSING.has(codeOf(error));

const PROBLEMS: ReadonlyMap<string, { readonly read: string; readonly write: string }> = new Map([
  ['ENOENT', { read: 'there is no such file', write: 'its folder does not exist' }],
  [
    'ENOTDIR',
    { read: 'a part of its path is a file, not a folder', write: 'a part of its path is a file, not a folder' },
  ],
  ['EISDIR', { read: 'it is a folder', write: 'it is a folder' }],
  ['EACCES', { read: 'you have no permission to read it', write: 'permission is denied' }],
  ['EPERM', { read: 'you have no permission to read it', write: 'permission is denied' }],
  ['ELOOP', { read: 'its links lead in a circle', write: 'its links lead in a circle' }],
  [DANGLING, { read: 'it is a link that leads nowhere', write: 'it is a link that leads nowhere' }],
  ['ENAMETOOLONG', { read: 'its name is too long', write: 'its name is too long' }],
  ['EROFS', { read: 'it cannot be opened', write: 'the file system is read-only' }],
  ['ENOSPC', { read: 'it cannot be opened', write: 'the disk is full' }],
  ['EDQUOT', { read: 'it cannot be opened', write: 'your share of the disk is full' }],
  ['EFBIG', { read: 'it cannot be opened', write: 'it would be larger than files may be' }],
]);

/** Why something could not be read, in words. */
export const readProblemOf = (error: unknown): string => PROBLEMS.get(codeOf(error))?.read ?? 'it cannot be opened';

/** Why something could not be written, in words. */
export const writeProblemOf = (error: unknown): string =>
  PROBLEMS.get(codeOf(error))?.write ?? (error instanceof Error ? error.message : String(error));
