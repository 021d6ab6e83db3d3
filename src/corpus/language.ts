import { isEnglish, isShortAndPlain, isTelling, mayBeForeign, TELLING } from '../languages/gate.ts';
import { UNDETERMINED } from '../languages/tags.ts';
import type { ForeignPassage, Source } from '../model/source.ts';

interface Guess {
  readonly language: string;
  readonly reliable: boolean;
  /** How well English fits beside the language that fits best, from 0 to 1. */
  readonly english: number;
}

type Detect = (text: string) => Guess;

/** A few plain words that fit English nearly as well as the language that they fit best are taken for English. */
const NEARLY = 0.9;
/** A word in small letters: names alone tell nothing. */
const SMALL_WORD = /(?<!\p{L})\p{Ll}+(?!\p{L})/u;

let loading: Promise<Detect> | undefined;

/** The detector is large, and loaded for the first text that is not plainly English. */
const loadDetector = (): Promise<Detect> =>
  (loading ??= import('eld/extrasmall').then(({ eld }) => (text: string) => {
    const result = eld.detect(text.slice(0, TELLING));
    const { language } = result;
    const scores = result.getScores();
    const english = (scores.en ?? 0) / (scores[language] ?? Infinity);
    return { language, reliable: language !== '' && result.isReliable(), english };
  }));

const PARAGRAPH = /[^\r\n]+/gu;

const passagesIn = async (text: string, detected: string): Promise<readonly ForeignPassage[]> => {
  const doubtful = detected === 'en' ? mayBeForeign : isTelling;
  const paragraphs = [...text.matchAll(PARAGRAPH)].filter(([paragraph]) => doubtful(paragraph));
  if (paragraphs.length === 0) return [];
  const detect = await loadDetector();
  return paragraphs.flatMap(({ 0: paragraph, index }): ForeignPassage[] => {
    const { language, reliable } = detect(paragraph);
    return reliable && language !== detected ? [{ start: index, end: index + paragraph.length, language }] : [];
  });
};

const languageOfText = async (text: string): Promise<string> => {
  if (isEnglish(text) || !/\p{L}/u.test(text)) return 'en';
  const { language, reliable, english } = (await loadDetector())(text);
  if (isShortAndPlain(text) && (!reliable || english >= NEARLY || !SMALL_WORD.test(text))) return 'en';
  return reliable ? language : UNDETERMINED;
};

/** What the words of a text say of its language. */
export type WrittenIn = Required<Pick<Source, 'detected'>> & Pick<Source, 'passages'>;

/**
 * The language of a text (`und` where it cannot be told), and its paragraphs that are surely in another one. A text that
 * is plainly English costs a count of its small words; only others load the detector (eld, 60 languages).
 */
export const writtenIn = async (text: string): Promise<WrittenIn> => {
  const detected = await languageOfText(text);
  const passages = await passagesIn(text, detected);
  return { detected, ...(passages.length > 0 && { passages }) };
};
