import type { References } from './reference.ts';

export type { Reference } from './reference.ts';

/** Reads a bibliography: CSL JSON, BibTeX or BibLaTeX, told by how it begins. What reads it is loaded on need. */
export const readReferences = async (text: string): Promise<References> =>
  /^\s*[[{]/u.test(text) ? (await import('./csl.ts')).readCsl(text) : (await import('./bibtex.ts')).readBibtex(text);
