import type { WordRange } from '../../kinds/names/words.ts';
import { HYPHENATED, LIKENING } from '../../languages/en/whole-names.ts';
import { countryOf, isSeat } from '../../languages/en/gazetteer.ts';
import type { Scene } from './scene.ts';

/** Prefixes that a hyphen parts from a name without cutting it. */
const LOOSE_PREFIXES: ReadonlySet<string> = new Set('al el ul pro anti ex then non post pre mid trans'.split(' '));

/** Whether a hyphen that a quote's edge stands at joins two names, or a name and a word about it. */
const hyphenCuts = (left: string, right: string): boolean => {
  const [one = '', other = ''] = [left.split('-').at(-1), right.split('-')[0]].map((word) => word?.toLowerCase());
  const isName = /^\p{Lu}/u.test(right) && /^\p{Lu}/u.test(left.split('-').at(-1) ?? '');
  if (!isName) {
    if (LIKENING.has(other)) return true;
    if (LOOSE_PREFIXES.has(one)) return false;
    return !(HYPHENATED.has(other) || /(?:ed|ing|based|backed)$/u.test(other));
  }
  const isPair = [one, other].every((word) => countryOf(word) !== undefined || isSeat(word));
  return !isPair || countryOf(`${one} ${other}`) !== undefined;
};

/** The word that an edge of the quote stands inside, where a name is cut by it. */
export const cutWord = ({ words, span }: Scene): WordRange | null => {
  for (const [at, { text, start, end }] of words.entries()) {
    for (const edge of [span.start, span.end]) {
      if (edge <= start || edge >= end) continue;
      const [left, right] = [text.slice(0, edge - start), text.slice(edge - start)];
      if (left.endsWith('-') !== right.startsWith('-') && hyphenCuts(left.replace(/-$/u, ''), right.replace(/^-/u, '')))
        return { from: at, to: at + 1 };
    }
  }
  return null;
};
