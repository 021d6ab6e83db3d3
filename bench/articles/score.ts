/** How much of an article was found: means over pages of precision and recall, and their harmonic mean. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A page's runs of words that were found and belong to the article, were found and do not, and were missed. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const WORD = /[\p{L}\p{N}_\p{M}]+/gu;

const runsOf = (text: string, length: number): ReadonlyMap<string, number> => {
  const words = text.match(WORD) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - length + 1) && words.length > 0; at += 1) {
    const run = words.slice(at, at + length).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
};

/** Counts the runs of so many words of a text against those of the article. */
export const countsOf = (article: string, text: string, length: number): Counts => {
  const [wanted, found] = [runsOf(article, length), runsOf(text, length)];
  let [right, wrong, missed] = [0, 0, 0];
  for (const run of new Set([...wanted.keys(), ...found.keys()])) {
    const [a, b] = [wanted.get(run) ?? 0, found.get(run) ?? 0];
    right += Math.min(a, b);
    wrong += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  return { right, wrong, missed };
};

const share = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest));

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

export const precisionOf = ({ right, wrong }: Counts): number => share(right, wrong);
export const recallOf = ({ right, missed }: Counts): number => share(right, missed);

/** The score of pages, each of which weighs the same; where nothing was found there is no precision to count. */
export const scoreOf = (pages: readonly Counts[]): Score => {
  const precision = mean(pages.filter(({ right, wrong }) => right + wrong > 0).map(precisionOf));
  const recall = mean(pages.map(recallOf));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
};
