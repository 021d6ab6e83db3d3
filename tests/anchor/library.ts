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

/** Sources of texts by id. */
export const sourcesOf = (texts: Readonly<Record<string, string>>): readonly Source[] =>
  Object.entries(texts).map(([id, text]) => sourceOf(id, text));

/** A library of texts by id. */
export const libraryOf = (texts: Readonly<Record<string, string>>): Library => createLibrary(sourcesOf(texts));
