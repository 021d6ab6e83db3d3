import { KINDS } from '../kinds/index.ts';
import { findAmounts, type FoundAmount } from '../kinds/numbers/amounts.ts';
import { whyNoCount } from '../kinds/numbers/not-counts.ts';
import { isPlural, phraseBehind, stem } from '../kinds/numbers/nouns.ts';
import { QUANTITY_UNITS } from '../kinds/numbers/read-unit.ts';
import { tokenise, type Token } from '../kinds/numbers/tokens.ts';
import type { Span } from '../model/place.ts';
import { readContext, type Passage, type Stated } from './fact.ts';
import { largest } from '../text/lists.ts';

/** Words between a number and the noun that it counts: "1,960 of the best-trained soldiers". */
const LONGEST_NOUN = 5;
/** Up to here a number is a way of speaking as often as a figure: "both", "two sides". */
const SMALL = 4;
/** From here on a number is a figure whatever it counts. */
const LARGE = 10;

const WEIGHTS = { figure: 3, number: 2, small: 0.5 } as const;

/** What a number does not go on past: a new clause, or a word that nothing is called by. */
const STOPS =
  /^(?:and|or|but|in|on|at|from|to|with|by|who|which|that|after|before|during|as|for|since|until|when|where|per|into|over|under|is|are|was|were|has|have|had|will|would|left|came|took|go)$/u;

/** Where the noun behind a number ends, at its first plural; right behind the number where none comes. */
const nounEnd = (tokens: readonly Token[], next: number): number => {
  for (let at = next; at < Math.min(tokens.length, next + LONGEST_NOUN); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'number' || STOPS.test(token.text)) break;
    if (token.type === 'mark' && !/^[-‐‑'’]$/u.test(token.text)) break;
    if (token.type === 'word' && isPlural(token.text)) return at + 1;
  }
  return next;
};

const spanOf = (tokens: readonly Token[], from: number, next: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.max(from, next - 1)]?.end ?? 0,
});

const weightOf = ({ amount, core }: FoundAmount, hasNoun: boolean): number => {
  const size = largest(amount.stated, 0);
  if (core.form === 'vague' || size >= LARGE) return WEIGHTS.figure;
  return size > SMALL && hasNoun ? WEIGHTS.number : WEIGHTS.small;
};

/** A number that counts nothing, and "one" as a pronoun, state nothing that could be compared. */
const tellsNothing = ({ amount, core }: FoundAmount, hasNoun: boolean): boolean => {
  const size = largest(amount.stated, 0);
  return core.form === 'ordinal' || (core.form === 'share' && !hasNoun) || size <= 1 || (!hasNoun && size < LARGE);
};

const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|century)$/u;

/** "One day before" places a thing in a tale; two decades are a figure. */
const measuredWeight = ({ amount }: FoundAmount, isTime: boolean): number => {
  if (!isTime) return WEIGHTS.figure;
  return largest(amount.stated, 0) <= 1 ? WEIGHTS.small : WEIGHTS.number;
};

const measured = (passage: Passage, tokens: readonly Token[], found: FoundAmount): readonly Stated[] => {
  const span = spanOf(tokens, found.from, found.next);
  const words = passage.text.slice(span.start, span.end);
  const isTime = TIMES.test(found.core.unit ?? '');
  const kind = isTime ? 'duration' : 'quantity';
  if (!KINDS[kind].read(words, readContext(passage.source)).ok) return [];
  const key = `${kind} ${found.core.unit ?? ''} ${found.amount.stated.join('-')}`;
  return [{ kind, span, key, text: words, nouns: [], weight: measuredWeight(found, isTime) }];
};

const counted = (tokens: readonly Token[], found: FoundAmount): readonly Stated[] => {
  if (whyNoCount(tokens, found) !== null) return [];
  const next = Math.max(found.next, nounEnd(tokens, found.core.next));
  const nouns = phraseBehind(tokens, found.core.next).slice(0, LONGEST_NOUN);
  const head = stem(tokens[next - 1]?.text ?? '');
  const hasNoun = next > found.core.next && tokens[next - 1]?.type === 'word';
  if (tellsNothing(found, hasNoun)) return [];
  const key = `count ${hasNoun ? head : ''} ${found.amount.stated.join('-')}`;
  const weight = weightOf(found, hasNoun);
  return [
    {
      kind: 'count',
      span: spanOf(tokens, found.from, next),
      key,
      text: KINDS.count.format(found.amount),
      nouns,
      weight,
    },
  ];
};

/** The numbers of a sentence that count or measure something; days, years, references and pronouns are none. */
export const numbersIn = (passage: Passage): readonly Stated[] => {
  const tokens = tokenise(passage.text);
  return findAmounts(tokens, QUANTITY_UNITS).flatMap((found) => {
    if (found.problem !== undefined) return [];
    return found.core.unit === undefined ? counted(tokens, found) : measured(passage, tokens, found);
  });
};
