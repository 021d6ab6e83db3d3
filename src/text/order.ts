/** The order of two texts by their UTF-16 code units, whatever the locale: what is sorted so comes out the same anywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
