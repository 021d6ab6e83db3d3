import search from 'approx-string-match';

/**
 * The way in which Hypothesis anchors a quote, as its documentation describes it, in a few lines of our own: the words at
 * the exact position, if they are the words quoted; else every place where they stand with errors in up to half of their
 * characters, each scored by its likeness to the words, by the text before and after it, and by how far it lies from where
 * it was, and the best of them is taken.
 */
export interface Annotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/** Characters kept before and after a quote, and the weights of the score. */
export const CONTEXT = 32;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const MOST_ERRORS = 256;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

const matchesOf = (text: string, words: string, most: number): readonly Match[] => {
  const found: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length, errors: 0 });
  return found.length > 0 ? found : search(text, words, most);
};

const likeness = (text: string, words: string): number => {
  if (words === '' || text === '') return 0;
  const least = Math.min(words.length, ...matchesOf(text, words, words.length).map(({ errors }) => errors));
  return 1 - least / words.length;
};

/** Where the words are taken to stand, `null` where nothing is found that is half like them. */
export const anchorApproximately = (text: string, { exact, prefix, suffix, start }: Annotation): Match | null => {
  if (text.slice(start, start + exact.length) === exact) return { start, end: start + exact.length, errors: 0 };
  const scoreOf = (match: Match): number =>
    WEIGHTS.quote * (1 - match.errors / exact.length) +
    WEIGHTS.prefix *
      (prefix === '' ? 1 : likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix)) +
    WEIGHTS.suffix * (suffix === '' ? 1 : likeness(text.slice(match.end, match.end + suffix.length), suffix)) +
    WEIGHTS.position * (1 - Math.abs(match.start - start) / text.length);
  const matches = matchesOf(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  return (
    matches.reduce<{ match: Match; score: number } | null>((best, match) => {
      const score = scoreOf(match);
      return best === null || score > best.score ? { match, score } : best;
    }, null)?.match ?? null
  );
};
