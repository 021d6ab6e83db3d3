/** Scripts that set no space between words, as a character class for a regular expression with the flag `u`. */
export const UNSPACED =
  String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}` +
  String.raw`\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`;
