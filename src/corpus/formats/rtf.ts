import { propertiesOf } from '../about/properties.ts';
import { wordsOfHtml } from '../html/words.ts';
import { pageLines, pictures } from '../left.ts';
import type { Extract, ExtractOptions, Extracted, Problem } from '../outcome.ts';
import { ansiNamed, ansiOf } from '../rtf/ansi.ts';
import { readRtf, type Rtf } from '../rtf/read.ts';

const extracted = (read: Rtf | Problem, { about }: ExtractOptions): Extracted | Problem => {
  if (!read.ok) return read;
  const words = wordsOfHtml(read.html);
  if (!words.ok) return words;
  const left = [...pictures(read.pictures), ...pageLines('header', read.headers), ...pageLines('footer', read.footers)];
  return {
    ...words,
    ...(about === true && {
      about: propertiesOf({ title: [read.fields.get('title')], author: [read.fields.get('author')] }),
    }),
    ...(left.length > 0 && { left }),
  };
};

/** Read in both of the ways in which a font can be meant; where the words are the same, it does not matter which. */
const inBothWays = (rtf: string, options: ExtractOptions): Extracted | Problem => {
  const read = readRtf(rtf, 'document');
  const document = extracted(read, options);
  if (!read.ok || !document.ok || !rtf.includes('\\fcharset0')) return document;
  const western = extracted(readRtf(rtf, 'western'), options);
  if (!western.ok || western.text === document.text) return document;
  const meant = ansiOf(read.page, document.text, western.text);
  if (!meant.ok) return meant;
  return { ...(meant.ansi === 'western' ? western : document), encoding: meant.encoding, guessed: true };
};

/**
 * Takes the words out of an RTF document: paragraphs, tables by rows, footnotes and text boxes at the end. Where fonts and
 * document name different character sets, the words that come out tell, or the manifest does.
 */
export const extractRtf: Extract = (bytes, options) => {
  const rtf = Buffer.from(bytes).toString('latin1');
  const { encoding } = options;
  return Promise.resolve(
    encoding === undefined ? inBothWays(rtf, options) : extracted(readRtf(rtf, ansiNamed(encoding)), options),
  );
};
