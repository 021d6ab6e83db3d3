import stringWidth from 'string-width';

/** What printable text is for the most part: ASCII and the commonest marks, one column each, and colour codes. */
const PLAIN = /^(?:[ -~“”‘’–—…·×✓]|\u001b\[\d+m)*$/;
const CODES = /\u001b\[\d+m/g;

/** Columns that a text takes, painted or not. What is plain is counted: string-width loads Unicode tables first. */
export const widthOf = (text: string): number =>
  PLAIN.test(text) ? text.replace(CODES, '').length : stringWidth(text);
