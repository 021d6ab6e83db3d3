/** The code pages of fonts, by the numbers that RTF has for their character sets. */
const OF_FONTS: ReadonlyMap<number, number> = new Map([
  [0, 1252], [77, 10000], [128, 932], [129, 949], [134, 936], [136, 950], [161, 1253], [162, 1254], [163, 1258], [177, 1255],
  [178, 1256], [186, 1257], [204, 1251], [222, 874], [238, 1250], [254, 437], [255, 850],
]); // prettier-ignore

/** The character set of pictures of signs: what its bytes show hangs on the font. */
const SYMBOLS = 2;
export const SYMBOL_PAGE = -1;

/** The code page of a font's character set; nothing where the font leaves it to the document. */
export const pageOfFont = (charset: number): number | undefined =>
  charset === SYMBOLS ? SYMBOL_PAGE : OF_FONTS.get(charset);

/** What the decoder calls a code page. */
export const decoderOf = (page: number): string =>
  page === 10000 ? 'macintosh' : page === 65001 ? 'utf8' : `cp${page}`;

/** The code pages of documents that name theirs by a word. */
export const PAGES: ReadonlyMap<string, number> = new Map([
  ['ansi', 1252],
  ['mac', 10000],
  ['pc', 437],
  ['pca', 850],
]);
