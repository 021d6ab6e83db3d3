import { encodingNamed } from '../encodings.ts';
import { declined, type Problem } from '../outcome.ts';
import type { Ansi } from './read.ts';

/** Letters of two alphabets in one word: no language writes so, but bytes in the wrong code page do. */
const OTHERS = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]\p{M}*`;
const LATIN = String.raw`\p{Script=Latin}\p{M}*`;
const MIXED = new RegExp(`${LATIN}${OTHERS}|${OTHERS}${LATIN}`, 'u');
/** Three letters in a row that are no plain ones, and a word of their own: the west has none. */
const ALL_ACCENTED = /(?<![\p{L}\p{M}])(?:(?![a-zA-Z])\p{Script=Latin}){3,}(?![\p{L}\p{M}])/u;
/** Code pages of alphabets that are not the west's, by which a word in the wrong one can be told. */
const OTHER_ALPHABETS: ReadonlySet<number> = new Set([1251, 1253, 1255, 1256, 874, 932, 936, 949, 950, 10007]);

/** What the document calls its code page, as a manifest would name it. */
const nameOfPage = (page: number): string => encodingNamed(`cp${page}`)?.name ?? `cp${page}`;

const WESTERN = 'windows-1252';

/** What a manifest settles by naming the character set. */
export const ansiNamed = (named: string): Ansi => (encodingNamed(named)?.name === WESTERN ? 'western' : 'document');

/** The character set of fonts that say no more than “ANSI”, by the words that come out of each; declined where they leave it open. */
export const ansiOf = (
  page: number,
  document: string,
  western: string,
): { readonly ok: true; readonly ansi: Ansi; readonly encoding: string } | Problem => {
  const isMixed = MIXED.test(document);
  const isNoise = ALL_ACCENTED.test(western);
  const name = nameOfPage(page);
  if (OTHER_ALPHABETS.has(page) && isMixed !== isNoise)
    return isMixed ? { ok: true, ansi: 'western', encoding: WESTERN } : { ok: true, ansi: 'document', encoding: name };
  return declined(
    `its character set may be ${name}, as it says, or ${WESTERN}, as its fonts say`,
    `See which letters are right in a word processor, and name it in sources.yaml: encoding: ${name}, or ${WESTERN}.`,
  );
};
