import type { Anchor } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import { hasCapital, withoutCase } from '../text/case.ts';
import { createLibrary } from './library.ts';
import { locate } from './locate.ts';
import { prepare } from './prepare.ts';

/** Where words stand. */
export interface Hit {
  readonly source: string;
  readonly anchor: Anchor;
}

/** Words of lower case are found in any case; what they are found by is then not the letter. */
const inOwnCase = (anchor: Anchor, words: string, text: string): Anchor => {
  const { method, span } = anchor;
  const isToTheLetter = method !== 'exact' || text.slice(span.start, span.end) === words.trim();
  return isToTheLetter ? anchor : { ...anchor, method: 'folded' };
};

/**
 * Every place where words stand, in all sources in order: to the letter, else folded, else in parts; words held whole.
 * Case counts only where the words have a capital.
 */
export const findText = (words: string, sources: readonly Source[]): readonly Hit[] => {
  const anyCase = !hasCapital(words);
  const searched = anyCase ? sources.map((source) => ({ ...source, text: withoutCase(source.text) })) : sources;
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const prepared = prepare({ exact: words });
  return createLibrary(searched)
    .holding(prepared.parts.join(' '))
    .flatMap((shelved) => {
      const { id } = shelved.source;
      return locate(shelved, prepared).map((anchor) => ({
        source: id,
        anchor: inOwnCase(anchor, words, texts.get(id) ?? ''),
      }));
    });
};
