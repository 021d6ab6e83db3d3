/** One cell a column; numbers are set to the right. */
export type Row = readonly string[];

const isNumeric = (cell: string): boolean => /^[\d.,%\s–-]+$/.test(cell);

const pad = (cell: string, width: number): string => (isNumeric(cell) ? cell.padStart(width) : cell.padEnd(width));

/** A plain table, its columns as wide as their widest cell. */
export const table = (head: Row, body: readonly Row[]): string => {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const line = (row: Row): string =>
    widths
      .map((width, column) => pad(row[column] ?? '', width))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join('\n');
};

/** A share in per cent with one decimal. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** A count with its share: `291  77.0 %`. */
export const countAndShare = (part: number, whole: number): string => `${part} ${percent(part, whole).padStart(7)}`;

/** A rate with thousands parted; below a hundred thousand by hundreds and above by thousands, as timing is no finer. */
export const rate = (perSecond: number): string => {
  const step = perSecond < 1000 ? 10 : perSecond < 100_000 ? 100 : 1000;
  return (Math.round(perSecond / step) * step).toLocaleString('en-US');
};
