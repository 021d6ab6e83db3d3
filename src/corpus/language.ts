import { englishShare } from '../languages/gate.ts';
import type { ForeignPassage } from '../model/source.ts';

/**
 * From this share of its small words on, a text is English: measured, 149 English articles have 0.12 and more, articles in
 * 74 other languages 0.11 and less.
 */
const ENGLISH_TEXT = 0.12;
/** The same for a paragraph of a text that is in English as a whole: one small word in so many is enough. */
const ENGLISH_PARAGRAPH = 0.03;
/** Code units of a text that the detector reads. */
const READ = 4_000;
/** A paragraph of fewer letters is too short to be told; it is in the language of its text. */
const LEAST_LETTERS = 60;

/** What a text is written in. */
export interface WrittenIn {
  /** A BCP 47 tag; absent where it cannot be told. */
  readonly detected?: string;
  /** Paragraphs that are surely in another language, in order. */
  readonly passages?: readonly ForeignPassage[];
}

type Detect = (text: string) => { readonly language: string; readonly reliable: boolean };

let loading: Promise<Detect> | undefined;

/** The detector is large, and loaded for the first text that is not plainly English. */
const loadDetector = (): Promise<Detect> =>
  (loading ??= import('eld/extrasmall').then(({ eld }) => (text: string) => {
    const result = eld.detect(text);
    return { language: result.language, reliable: result.isReliable() };
  }));

const PARAGRAPH = /[^\r\n]+/gu;
const LETTER = /\p{L}/gu;

const hasLetters = (text: string): boolean => {
  if (text.length < LEAST_LETTERS) return false;
  const letters = text.matchAll(LETTER);
  for (let count = 0; count < LEAST_LETTERS; count += 1) if (letters.next().done === true) return false;
  return true;
};

/** The paragraphs that may be in another language than their text. */
const doubtful = (text: string, detected: string | undefined): readonly RegExpExecArray[] =>
  [...text.matchAll(PARAGRAPH)].filter(
    ([paragraph]) => hasLetters(paragraph) && (detected !== 'en' || englishShare(paragraph) < ENGLISH_PARAGRAPH),
  );

const passagesIn = async (text: string, detected: string | undefined): Promise<readonly ForeignPassage[]> => {
  const paragraphs = doubtful(text, detected);
  if (paragraphs.length === 0) return [];
  const detect = await loadDetector();
  return paragraphs.flatMap(({ 0: paragraph, index }): ForeignPassage[] => {
    const { language, reliable } = detect(paragraph.slice(0, READ));
    const isForeign = reliable && language !== '' && language !== detected;
    return isForeign ? [{ start: index, end: index + paragraph.length, language }] : [];
  });
};

/** A letter that English words lack. */
const FOREIGN_LETTER = /[^\P{L}A-Za-z]/u;

const languageOfText = async (text: string): Promise<string | undefined> => {
  const head = text.slice(0, READ);
  if (englishShare(head) >= ENGLISH_TEXT) return 'en';
  if (head.trim() === '') return undefined;
  const { language, reliable } = (await loadDetector())(head);
  if (reliable && language !== '') return language;
  return FOREIGN_LETTER.test(head) || hasLetters(head) ? undefined : 'en';
};

/**
 * The language of a text, and of its paragraphs that are in another one. A text that is plainly English costs a count of
 * its small words; only others load the detector (eld, 60 languages). A text of a few words in plain letters, of which
 * nothing else is sure, is taken for English.
 */
export const writtenIn = async (text: string): Promise<WrittenIn> => {
  const detected = await languageOfText(text);
  const passages = await passagesIn(text, detected);
  return { ...(detected !== undefined && { detected }), ...(passages.length > 0 && { passages }) };
};
