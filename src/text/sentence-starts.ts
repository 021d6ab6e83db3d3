/**
 * Letters of Latin and Cyrillic script, digits, and the marks of Western typography. Of a text in nothing else the rules
 * of Unicode (UAX 29) can be followed by hand: to load the tables of `Intl.Segmenter` takes as long as half a bare node.
 */
const WESTERN =
  /^[\t -~\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b9\u00bb-\u017f\u018f\u0259\u0400-\u0481\u048a-\u04ff\u2010-\u2023\u2025-\u2027\u2030-\u203a€₽₼№]*$/;
const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u018f\u0259\u0400-\u0481\u048a-\u04ff]/;

const STOPS = '.!?';
const CLOSING = '()[]{}"\'«»‘’‚‛“”„‟‹›';
const SPACES = '\t \u00a0';
/** Marks after which a sentence goes on, whatever stood before them. */
const GOES_ON = ',-:;–—';

const skip = (text: string, from: number, characters: string): number => {
  let at = from;
  while (at < text.length && characters.includes(text.charAt(at))) at += 1;
  return at;
};

const isUpper = (character: string): boolean => character.toLowerCase() !== character;
const isLower = (character: string): boolean => LETTER.test(character) && !isUpper(character);

/** Whether the next letter, no stop before it, is a small one: "approx. 20 men" is one sentence. */
const goesOnInLowerCase = (text: string, from: number): boolean => {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (STOPS.includes(character)) return false;
    if (LETTER.test(character)) return isLower(character);
  }
  return false;
};

/** "3.14" and "U.S". */
const isInside = (text: string, stop: number): boolean => {
  const next = text.charAt(stop + 1);
  return /[0-9]/.test(next) || (LETTER.test(text.charAt(stop - 1)) && LETTER.test(next) && isUpper(next));
};

/** Where the sentence after a stop begins; `undefined` where none does. */
const startAfter = (text: string, stop: number): number | undefined => {
  const start = skip(text, skip(text, stop + 1, CLOSING), SPACES);
  const next = text.charAt(start);
  if (next === '' || STOPS.includes(next) || GOES_ON.includes(next)) return undefined;
  const isFinal = text.charAt(stop) !== '.';
  return isFinal || !(isInside(text, stop) || goesOnInLowerCase(text, start)) ? start : undefined;
};

const westernStarts = (text: string): readonly number[] => {
  const starts = text === '' ? [] : [0];
  for (const { index } of text.matchAll(/[.!?]/g)) {
    const start = startAfter(text, index);
    if (start !== undefined) starts.push(start);
  }
  return starts;
};

let segmenter: Intl.Segmenter | undefined;

/**
 * Offsets at which the sentences of one paragraph begin, by the rules of Unicode: a full stop after an abbreviation ends
 * a sentence to them. White space belongs to the sentence before it. Linear but for scripts that only the segmenter knows.
 */
export const sentenceStarts = (paragraph: string): readonly number[] => {
  const text = paragraph.replace(/[\r\n]+$/, '');
  if (WESTERN.test(text)) return westernStarts(text);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ index }) => index);
};
