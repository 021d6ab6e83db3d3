import { relative, sep } from 'node:path';
import { lookAt } from './look.ts';
import { isMissing } from './problem.ts';

/** A path as reports show it: relative to the working directory, with `/`. */
export const shownPath = (path: string, cwd: string): string => relative(cwd, path).split(sep).join('/');

/** Whether anything stands at a path; what may not be looked at is taken to. */
export const exists = async (path: string): Promise<boolean> => {
  try {
    await lookAt(path);
    return true;
  } catch (error) {
    return !isMissing(error);
  }
};
