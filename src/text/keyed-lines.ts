/** Texts in JSON by their keys, a line each; a key holds neither a quotation mark nor a backslash. */
export const keyedLines = (texts: ReadonlyMap<string, string>): string =>
  [...texts].map(([key, text]) => `"${key}":${text}\n`).join('');

/** The texts of `keyedLines`. */
export const inKeyedLines = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const end = line.indexOf('":');
      return end < 0 ? [] : [[line.slice(1, end), line.slice(end + 2)] as const];
    }),
  );
