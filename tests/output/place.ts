import type { Place } from '../../src/output/place.ts';

/** A folder to write in, where nothing needs to be said. */
export const quietly = (cwd: string): Place => ({
  cwd,
  stderr: (text) => {
    throw new Error(`nothing was to be said: ${text}`);
  },
});

/** The same, and what was said. */
export const telling = (cwd: string): { readonly place: Place; readonly said: string[] } => {
  const said: string[] = [];
  return { place: { cwd, stderr: (text) => void said.push(text) }, said };
};
