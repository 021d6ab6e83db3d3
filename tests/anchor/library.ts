import type { Source } from '../../src/model/source.ts';
import type { Library } from '../../src/anchor/index.ts';
import { createLibrary } from '../../src/anchor/index.ts';

/** A source of nothing but an id and a text. */
const sourceOf = (id: string, text: string): Source => ({
  id,
  file: `${id}.txt`,
  sha256: '',
  text,
  derivedFrom: [],
});

/** A library of texts by id. */
export const libraryOf = (texts: Readonly<Record<string, string>>): Library =>
  createLibrary(Object.entries(texts).map(([id, text]) => sourceOf(id, text)));
