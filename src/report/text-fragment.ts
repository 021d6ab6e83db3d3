import type { Anchor } from '../model/report.ts';
import type { Source } from '../model/source.ts';

/** Longer quotes, in UTF-16 code units, are named by their first and last words: a page may set them otherwise between. */
const LONGEST_WHOLE = 200;

/** Words that begin and end a long quote, and that stand beside one that its source has several times. */
const WORDS_AT_END = 6;
const WORDS_BESIDE = 4;

/** The address of a source, where it is one of the web. */
export const webAddress = (url: string | undefined): URL | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return address.protocol === 'http:' || address.protocol === 'https:' ? address : undefined;
};

/** A site's name: its host, as people say it. */
export const siteOf = ({ host }: URL): string => host.replace(/^www\./u, '');

const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Percent-encoded so that no character means anything in a text directive, nor in Markdown or HTML. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[-!'()*~]/gu, hex);

const lineBefore = (text: string): string => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
const lineAfter = (text: string): string => /^[^\r\n]*/u.exec(text)?.[0] ?? '';

const wordsOf = (line: string): readonly string[] => line.split(/\s+/u).filter((word) => word !== '');

const first = (line: string, count: number): string => wordsOf(line).slice(0, count).join(' ');
const last = (line: string, count: number): string => wordsOf(line).slice(-count).join(' ');

/** The words quoted: whole where they are short and stand in one line, else from their first words to their last. */
const target = (parts: readonly string[]): readonly string[] => {
  const [beginning = ''] = parts;
  const ending = parts.at(-1) ?? beginning;
  const isWhole = parts.length === 1 && beginning.length <= LONGEST_WHOLE && !/[\r\n]/u.test(beginning);
  return isWhole
    ? [wordsOf(beginning).join(' ')]
    : [first(lineAfter(beginning), WORDS_AT_END), last(lineBefore(ending), WORDS_AT_END)];
};

const isSeveralTimesIn = (text: string, words: string): boolean => text.indexOf(words) !== text.lastIndexOf(words);

/**
 * Where words stand in the page that a source was taken from, as a browser finds and marks them: the source's address with
 * a text fragment. `undefined` where the source has no address of the web. Words that the source has several times are
 * told by those beside them.
 */
export const fragmentAddress = ({ url, text }: Source, { span, parts }: Anchor): string | undefined => {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  const words = target(parts.map(({ start, end }) => text.slice(start, end)));
  const isRepeated = isSeveralTimesIn(text, text.slice(span.start, span.end));
  const before = isRepeated ? last(lineBefore(text.slice(0, span.start)), WORDS_BESIDE) : '';
  const after = isRepeated ? first(lineAfter(text.slice(span.end)), WORDS_BESIDE) : '';
  const directive = [
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    ...words.map(encoded),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ].join(',');
  const { href } = address;
  const between = href.includes(':~:') ? '&' : href.includes('#') ? ':~:' : '#:~:';
  return `${href}${between}text=${directive}`;
};
