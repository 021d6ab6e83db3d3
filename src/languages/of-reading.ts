import type { Span } from '../model/place.ts';
import type { ReadingLanguage } from '../model/report.ts';
import type { ForeignPassage, ReadSource } from '../model/source.ts';
import { isEnglish, isShortAndPlain } from './gate.ts';
import { isEnglish as isEnglishTag, primaryTag, UNDETERMINED } from './tags.ts';
import { lastAtMost } from '../text/bisect.ts';

/** What an editor says of a reading's language. */
interface Told {
  readonly language?: string | undefined;
}

const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/u;

/** A source that was made by hand says nothing of its language: its words may, but for a name, which any language has. */
const byWords = ({ text }: ReadSource, { start, end }: Span, isName: boolean): string => {
  const own = isName ? text.slice(0, start) + text.slice(end) : text;
  return isEnglish(text) || isShortAndPlain(own) ? 'en' : UNDETERMINED;
};

const passageAt = (passages: readonly ForeignPassage[] = [], { start }: Span): ForeignPassage | undefined => {
  const found =
    passages[
      lastAtMost(
        passages.map((passage) => passage.start),
        start,
      )
    ];
  return found !== undefined && start < found.end ? found : undefined;
};

/**
 * The language of a reading, and what says so: the reading itself; else the paragraph, where it is surely in another
 * language than its source; else the manifest; else the words of the text. Letters of a script that the language is not
 * written in make it undetermined, whatever is said of it, but for names.
 */
export const languageOf = (reading: Told, source: ReadSource, span: Span, isName: boolean): ReadingLanguage => {
  const told = toldLanguage(reading, source, span, isName);
  const words = source.text.slice(span.start, span.end);
  return !isName && isEnglishTag(told.tag) && NOT_LATIN.test(words) ? { tag: UNDETERMINED, by: 'script' } : told;
};

const toldLanguage = ({ language }: Told, source: ReadSource, span: Span, isName: boolean): ReadingLanguage => {
  if (language !== undefined) return { tag: language, by: 'reading' };
  const passage = passageAt(source.passages, span);
  const base: ReadingLanguage =
    source.language === undefined
      ? { tag: source.detected ?? byWords(source, span, isName), by: 'text' }
      : { tag: source.language, by: 'source' };
  return passage !== undefined && primaryTag(passage.language) !== primaryTag(base.tag)
    ? { tag: passage.language, by: 'passage' }
    : base;
};
