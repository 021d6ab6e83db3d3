import { createHash } from 'node:crypto';
import type { Source } from '../model/source.ts';

/**
 * A source from a text at hand, with the digest of its UTF-8 bytes: what `loadCorpus` would give for a text file of these
 * words. Whatever else is known of it (`published`, `title`, `url`, …) goes into `about`; its file is its id unless named.
 */
export const textSource = (
  id: string,
  text: string,
  about: Partial<Omit<Source, 'id' | 'text' | 'sha256'>> = {},
): Source => ({
  file: id,
  derivedFrom: [],
  ...about,
  id,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
});
