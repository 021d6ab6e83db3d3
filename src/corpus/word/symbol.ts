import { codePoint } from 'dingbat-to-unicode';

/** Fonts of pictures show the signs of their first 256 places here too. */
const PICTURES = 0xf000;
const UNKNOWN = '\ufffd';
/** What stands for no character that everybody knows: controls, halves of characters, private use. */
const UNSAID = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;

/** The character that a font shows at a place, in hexadecimal; U+FFFD where that is not known. */
export const symbolOf = (font: string, place: string): string => {
  const code = /^[0-9a-f]{1,6}$/iu.test(place) ? Number.parseInt(place, 16) : Number.NaN;
  if (!(code <= 0x10ffff)) return UNKNOWN;
  const known = codePoint(font, code) ?? (code >= PICTURES ? codePoint(font, code - PICTURES) : undefined);
  if (known !== undefined) return known.string;
  const character = String.fromCodePoint(code);
  return UNSAID.test(character) ? UNKNOWN : character;
};
