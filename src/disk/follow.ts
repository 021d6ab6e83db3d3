import { lstatSync } from 'node:fs';
import { codeOf, DANGLING } from './problem.ts';

/** A link that leads nowhere: not the same as nothing, since somebody meant a file. */
class DanglingError extends Error {
  readonly code = DANGLING;
}

/** What it means that what stands at a path could not be seen, links followed: nothing may be there, or a link to nothing. */
export const asFollowed = (path: string, error: unknown): unknown =>
  codeOf(error) === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
    ? new DanglingError()
    : error;

/** Does something with what stands at a path, links followed; fails in its own way where a link leads nowhere. */
export const following = async <T>(path: string, see: (path: string) => Promise<T>): Promise<T> => {
  try {
    return await see(path);
  } catch (error) {
    throw asFollowed(path, error);
  }
};
