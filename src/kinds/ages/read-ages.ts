import { AGE_REFUSED_BEFORE, AGE_REFUSED_BEHIND, HAVING } from '../../languages/en/age-words.ts';
import type { Frame } from '../../model/frame.ts';
import type { ReadContext } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import type { Age } from '../../model/values.ts';
import { countedSpans, isLooseNumber } from '../time/loose-numbers.ts';
import { phraseIn } from '../time/phrasebook.ts';
import { sceneOf, type Scene } from '../time/scene.ts';
import { phraseAt, splitPhrase, textAt, type Tokens } from '../time/tokens.ts';
import { ageOf, type AgeWording } from './age.ts';
import { whoseAge } from './whose-age.ts';
import { AFTER, coresIn, UNITS, WORDINGS_BEFORE, type Core } from './find-ages.ts';
import { entryOf } from '../../text/entry.ts';
import { once } from '../../text/once.ts';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'between', 'of']);

/** Wordings by their words, the longest first: what ends right before an age. */
const endings = once(() =>
  WORDINGS_BEFORE.flatMap(([wording, list]) =>
    list.split('|').map((words) => [wording, splitPhrase(words)] as const),
  ).toSorted(([, a], [, b]) => b.length - a.length),
);

/** The wording before an age, across its article, and the token that it starts at. */
const wordingBefore = (tokens: Tokens, from: number): { wording: AgeWording; first: number } | null => {
  for (const end of ARTICLES.has(textAt(tokens, from - 1)) ? [from, from - 1] : [from])
    for (const [wording, words] of endings())
      if (phraseAt(tokens, end - words.length, words) === end) return { wording, first: end - words.length };
  return null;
};

const REFUSED_REACH = 4;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', '.', ':', 'but', 'and']);

/** "An average age of", "would have been", "five years older than": not somebody's age, or not theirs now. */
const refusedBefore = (tokens: Tokens, from: number): string | null => {
  if (entryOf(UNITS, textAt(tokens, from - 1)) !== undefined) return 'it says how far apart two ages are';
  for (let index = from - 1; index >= Math.max(0, from - REFUSED_REACH); index -= 1) {
    const word = textAt(tokens, index);
    if (AGE_REFUSED_BEFORE.has(word)) return `“${word}” before it makes it another age`;
    if (CLAUSE_ENDS.has(word)) return null;
  }
  return null;
};

const BEHIND = AGE_REFUSED_BEHIND.split('|').map(splitPhrase);

/** "42 years old next month", "42 years old on average": an age that nobody has, or not yet. */
const refusedBehind = (tokens: Tokens, to: number): string | null => {
  const words = BEHIND.find((phrase) => phraseAt(tokens, to, phrase) >= 0);
  return words === undefined ? null : `“${words.join(' ')}” behind it makes it another age`;
};

/** Words between "the" and "of a" at most: "the quick mind of a". */
const LIKENESS_REACH = 4;

/** "Has the lungs of a 20-year-old": what somebody has is like another's; "found the body of a 20-year-old" is hers. */
const isLikeness = (tokens: Tokens, from: number): boolean => {
  if (phraseAt(tokens, from - 2, ['of', 'a']) !== from) return false;
  for (let at = from - 3; at >= from - 3 - LIKENESS_REACH; at -= 1)
    if (textAt(tokens, at) === 'the') return HAVING.has(textAt(tokens, at - 1));
  return false;
};

const OTHER: ReadonlySet<string> = new Set(['older', 'younger', 'more', 'less']);

/** "Aged 41 or 42", "41 or maybe older", "22- and 24-year-olds". */
const anotherBeside = (tokens: Tokens, { from, to }: Core): string | null => {
  const open = 'it leaves open which age it is';
  if (['or', 'and', '/'].includes(textAt(tokens, to)) && isLooseNumber(tokens, to + 1)) return open;
  if (textAt(tokens, to) === ',' && textAt(tokens, to + 1) === 'or' && isOther(tokens, to + 2)) return open;
  if (textAt(tokens, to) === 'or' && isOther(tokens, to + 1)) return open;
  const isJoined = ['and', 'or', ','].includes(textAt(tokens, from - 1)) && textAt(tokens, from - 2) === '-';
  return isJoined && tokens[from - 3]?.kind === 'number' ? open : null;
};

const isOther = (tokens: Tokens, index: number): boolean =>
  OTHER.has(textAt(tokens, index)) || OTHER.has(textAt(tokens, index + 1));

const OUTSIDE = 'words beside the quote change the age: quote them as well';

/** An age read whole, with the tokens that it was read from; or why it is none. */
const wholeAge = ({ tokens, from, to }: Scene, core: Core): { age: Age; from: number; to: number } | string => {
  const before = core.wording === undefined ? wordingBefore(tokens, core.from) : null;
  const after = phraseIn(AFTER, tokens, core.to);
  const [first, last] = [before?.first ?? core.from, after?.end ?? core.to];
  const wordings = [core.wording, before?.wording, after?.value].filter((one) => one !== undefined);
  if (first < from || last > to) return OUTSIDE;
  if (wordings.length > 1) return 'it bounds the age twice';
  const objection =
    (isLikeness(tokens, first) ? 'it is what somebody has that is like another’s' : null) ??
    refusedBefore(tokens, first) ??
    refusedBehind(tokens, last) ??
    (after === null ? anotherBeside(tokens, core) : null);
  return objection ?? { age: ageOf(core.stated, wordings[0] ?? 'plain'), from: first, to: last };
};

interface AgeRead {
  readonly value: Age;
  /** Whose it is, where it is that of somebody told by another. */
  readonly frame?: Frame;
  readonly used: readonly Span[];
}

/** Ages that a text states, and why there are none or several. */
export interface AgesRead {
  readonly ages: readonly AgeRead[];
  readonly reason?: string;
}

const NO_AGE = 'it states no age';
const SEVERAL = 'the quote states more than one age';

/** Reads the ages of a text; linear in its length. */
export const readAges = (quote: string, context: ReadContext): AgesRead => {
  const scene = sceneOf(quote, context);
  const cores = coresIn(scene);
  const read = cores.map((core) => wholeAge(scene, core));
  const declined = read.find((one) => typeof one === 'string');
  if (declined !== undefined && context.value === undefined) return { ages: [], reason: declined };
  const whole = read.filter((one) => typeof one !== 'string');
  const { tokens, offset } = scene;
  const spanOf = (from: number, to: number): Span => ({
    start: (tokens[from]?.start ?? 0) - offset,
    end: (tokens[to - 1]?.end ?? 0) - offset,
  });
  const taken = new Set(whole.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, by) => from + by)));
  const counted = countedSpans(tokens, taken).map(({ start, end }) => ({ start: start - offset, end: end - offset }));
  const spans = whole.map(({ from, to }) => spanOf(from, to));
  const ages = whole.map(({ age, ...core }): AgeRead => {
    const frame = whoseAge(tokens, core);
    return { value: age, used: [...spans, ...counted], ...(frame !== null && { frame }) };
  });
  return { ages, reason: ages.length === 0 ? (declined ?? NO_AGE) : SEVERAL };
};
