const LINE_END = /\r\n?|\n/g;
const REST_OF_LINE = /[^\r\n]*/y;
const COMMENT_LINE = /([ \t]*)#[^\r\n]*(?:\r\n?|\n|$)/y;
const BLANK_LINE = /[ \t]*(?:\r\n?|\n)/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Where the line of an offset begins. */
export const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

/** From an offset to the end of its line, the mark that ends it left out. */
export const restOfLine = (text: string, at: number): string => matchAt(REST_OF_LINE, text, at)?.[0] ?? '';

/** Where the next line begins: behind the mark that ends the line of an offset, or at the end of the text. */
export const nextLine = (text: string, at: number): number => {
  const found = matchAt(LINE_END, text, at);
  return found ? found.index + found[0].length : text.length;
};

/** How the lines around an offset end. */
export const eolAt = (text: string, at: number): string =>
  (matchAt(LINE_END, text, at) ?? matchAt(LINE_END, text, 0))?.[0] ?? '\n';

/** Past the comments that follow, as far right as `column` or further; blank lines are passed only to reach one. */
export const pastComments = (text: string, from: number, column: number): number => {
  let at = from;
  let past = from;
  while (at < text.length) {
    const comment = matchAt(COMMENT_LINE, text, at);
    const line = comment ?? matchAt(BLANK_LINE, text, at);
    if (!line || (comment && (comment[1] ?? '').length < column)) return past;
    at += line[0].length;
    if (comment) past = at;
  }
  return past;
};

/** Past the empty lines that begin at an offset. */
export const pastBlank = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const line = matchAt(BLANK_LINE, text, at);
    if (!line) return at;
    at += line[0].length;
  }
  return at;
};

/** Where the empty lines begin that stand right before a line. */
export const blankBefore = (text: string, line: number): number => {
  let at = line;
  while (at > 0) {
    const before = lineStart(text, at - (text.startsWith('\r\n', at - 2) ? 2 : 1));
    if (restOfLine(text, before).trim() !== '') return at;
    at = before;
  }
  return at;
};
