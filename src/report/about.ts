/** The paragraphs of a text, which empty lines part. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
