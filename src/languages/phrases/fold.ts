import { plainDigit } from '../../text/plain-digit.ts';
import type { LanguagePack } from '../pack.ts';

/** An ordinal sign that is written for that of degrees. */
const DEGREE = /º(?= ?[CF](?!\p{L}))/giu;
const MOST_MARKS = /(\p{M}{30})\p{M}+/gu;
/** Letters that are drawn, not read: tatweel, joiners, soft hyphens. */
const SILENT = /[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\u2060\ufeff]/gu;
const BLANKS = /[\s\u00a0\u202f\u2009]+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9`´]/gu;
const HYPHENS = /[\u05be\u2010-\u2015\u2212\uff0d]/gu;
/** A capital that is millions behind a number; a small one is metres. */
const MILLIONS = /(?<=\p{Nd} ?)M(?![\p{L}\p{M}\p{Nd}])/gu;
const DIGIT = /\p{Nd}/gu;
const NOT_ASCII = /[^\0-\x7f]/u;

/** Words as a pack writes them: lower case, composed, one blank for white space, plain digits, apostrophes and hyphens. */
export const foldFor = (pack: Pick<LanguagePack, 'tag' | 'fold'>): ((text: string) => string) => {
  const own = pack.fold ?? ((text: string): string => text);
  return (text) => {
    const composed = NOT_ASCII.test(text)
      ? text.replace(DEGREE, '°').replace(MOST_MARKS, '$1').normalize('NFKC').replace(SILENT, '')
      : text;
    const lower = composed
      .replace(MILLIONS, 'mln')
      .toLocaleLowerCase(pack.tag)
      .replace(BLANKS, ' ')
      .replace(APOSTROPHES, "'")
      .replace(/[<>]=/gu, (sign) => (sign === '>=' ? '≥' : '≤'));
    return own(lower.replace(HYPHENS, '-').replace(DIGIT, plainDigit).normalize('NFC')).trim();
  };
};
