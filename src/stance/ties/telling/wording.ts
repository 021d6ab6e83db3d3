import type { Sentence } from '../../governor.ts';
import { isNumber } from '../../verb-groups.ts';
import { needsObject } from './path.ts';
import { isAmong, meaningsOf, sensesOf, type Senses } from './senses.ts';
import { tellerSenses } from './tellers.ts';
import { PLAIN } from './things.ts';
import { QUOTED, type Placed, type Telling } from './telling.ts';

const CAPITAL = /^\p{Lu}/u;

/**
 * The words of a sentence in order, those quoted as one.
 *
 * @param told places of the words by which it tells something.
 * @param sayings phrases that tell something as one word does.
 */
export const wordingOf = (
  { words, parse }: Sentence,
  told: readonly number[],
  sayings: ReadonlyMap<number, string>,
): readonly Placed[] => {
  const telling = new Set(told);
  return words.flatMap((word, at): readonly Placed[] => {
    if (word.isQuoted) return words[at - 1]?.isQuoted === true ? [] : [{ ...SILENT, word: QUOTED }];
    if (!word.isWord) return [];
    const saying = sayings.get(at);
    if (saying !== undefined)
      return sayings.get(at - 1) === saying ? [] : [{ word: saying, isTold: true, isDeed: true }];
    const isName = CAPITAL.test(word.text) && (at > 0 || CAPITAL.test(words[1]?.text ?? ''));
    if (!telling.has(at) || isName || isNumber(word)) return [{ ...SILENT, word: word.lower }];
    const isDeed = parse.groupOf[at]?.main === at && !needsObject(word.lower);
    return [{ word: word.lower, isTold: true, isDeed }];
  });
};
const SILENT: Omit<Placed, 'word'> = { isTold: false, isDeed: false };

/** Words of a stretch by which two sentences differ that are the same for the rest. */
const LONGEST = 4;
/** Words that they have in common. */
const FEWEST_COMMON = 4;

const isQuote = ({ word }: Placed): boolean => word === QUOTED;

/** The stretches by which two sentences differ that are word for word the same before and behind them. */
const stretchesOf = (a: readonly Placed[], b: readonly Placed[]): readonly (readonly Placed[])[] => {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start]?.word === b[start]?.word) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end]?.word === b[b.length - 1 - end]?.word) end += 1;
  const stretches = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isShort = stretches.every((words) => words.length > 0 && words.length <= LONGEST && !words.some(isQuote));
  return isShort && start + end >= FEWEST_COMMON ? stretches : [];
};

/** What a word tells, with its particle. */
const meaningIn = ({ path }: Telling, { word }: Placed): Senses => {
  const teller = path.find((one) => one.word === word);
  return teller === undefined ? sensesOf(word) : tellerSenses(teller);
};

/** Whether a stretch tells by no word what another does, or has another deed: "missed its opening", "opened". */
const saysOther = (a: Telling, own: readonly Placed[], b: Telling, other: readonly Placed[]): boolean => {
  const meanings = meaningsOf(other.map((one) => meaningIn(b, one)));
  const isMet = (one: Placed): boolean => isAmong(meaningIn(a, one), meanings);
  return !own.some(isMet) || own.some((one) => one.isDeed && !isMet(one));
};

/**
 * The words by which a sentence differs from one that is word for word the same for the rest, where they mean nothing alike:
 * who writes another word into the same sentence says something else.
 */
export const rewordedIn = (a: Telling, b: Telling): string | undefined => {
  const stretches = stretchesOf(a.wording, b.wording);
  const [own = [], other = []] = stretches.map((stretch) => stretch.filter(({ isTold }) => isTold));
  if (own.length === 0 || other.length === 0) return undefined;
  // "The theatre was opened", "the new building was opened"
  if ([own, other].some((words) => words.some(({ word, isDeed }) => !isDeed && PLAIN.has(word)))) return undefined;
  const isOther = saysOther(a, own, b, other) || saysOther(b, other, a, own);
  return isOther ? stretches[0]?.map(({ word }) => word).join(' ') : undefined;
};
