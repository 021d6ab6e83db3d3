/** Marks over and under letters, by the commands that set them: combining characters. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307', '"': '\u0308',
  r: '\u030a', H: '\u030b', v: '\u030c', d: '\u0323', c: '\u0327', k: '\u0328', b: '\u0331',
}; // prettier-ignore

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð',
  th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', textendash: '–', textemdash: '—', textquoteright: '’', textquoteleft: '‘', ldots: '…', dots: '…',
}; // prettier-ignore

/** A letter under its mark is written with its dot. */
const DOTTED: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** `\"{u}`, `\"u`, `\v{s}`, `\c c`, `\'{\i}`: a mark and the letter that it stands on. */
const ACCENT =
  /\\(?:([`'^~=."])|([uvHcdbkr])(?![A-Za-z]))\s{0,9}(?:\{\s{0,9}(\\[ij]|\p{L})\s{0,9}\}|(\\[ij](?![A-Za-z])\s?|\p{L}))/gu;
/** A command, and the white space that ends its name. */
const COMMAND = /\\([A-Za-z]{1,40})(?:\s{1,9}|\{\})?/gu;
const ESCAPED = /\\([&%$#_{}])/gu;
const QUOTES: readonly (readonly [RegExp, string])[] = [
  [/``/gu, '“'],
  [/''/gu, '”'],
  [/---/gu, '—'],
  [/--/gu, '–'],
  [/~/gu, ' '],
];

/** Escaped braces and the like, set aside while others are taken for LaTeX's own. */
const ASIDE = 0xe000;
const SET_ASIDE = '&%$#_{}';

const accented = (mark: string, letter: string): string => {
  const bare = letter.startsWith('\\') ? (LETTERS[letter.slice(1).trim()] ?? '') : letter;
  return `${DOTTED[bare] ?? bare}${ACCENTS[mark] ?? ''}`;
};

/** The words of a value that is written in LaTeX, with its accents and dashes; commands that set type are left out. */
export const plainOf = (latex: string): string =>
  QUOTES.reduce(
    (text, [pattern, by]) => text.replace(pattern, by),
    latex
      .replace(ESCAPED, (_, sign: string) => String.fromCodePoint(ASIDE + SET_ASIDE.indexOf(sign)))
      .replace(
        ACCENT,
        (
          _,
          mark: string | undefined,
          named: string | undefined,
          braced: string | undefined,
          bare: string | undefined,
        ) => accented(mark ?? named ?? '', braced ?? bare ?? ''),
      )
      .replace(COMMAND, (_, name: string) => LETTERS[name] ?? ''),
  )
    .replace(/[{}]/gu, '')
    .replace(/[\ue000-\ue006]/gu, (sign) => SET_ASIDE[(sign.codePointAt(0) ?? ASIDE) - ASIDE] ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
