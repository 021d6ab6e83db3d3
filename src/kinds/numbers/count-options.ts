import type { Frame, FrameType } from '../../model/frame.ts';
import type { Surroundings } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import type { Amount } from '../../model/values.ts';
import type { Candidate } from '../editor-value.ts';
import { findAmounts, type FoundAmount } from './amounts.ts';
import { framed, type Phrase } from './frames/index.ts';
import { point } from './interval.ts';
import { whyNoCount } from './not-counts.ts';
import { fit, phraseBefore, phraseBehind, stem, unitWords } from './nouns.ts';
import { candidateOf, isQuoted, passageOf, spanIn, usedBy, type Passage } from './passage.ts';
import { sharedPredicate, sharesSubject } from './shared-predicate.ts';
import type { Token } from './tokens.ts';
import { findDeterminers } from './determiners.ts';
import { largest, smallest } from '../../text/lists.ts';

type Tokens = readonly Token[];

/** A number in a quote that may be the answer. */
export interface CountOption {
  /** How closely its words fit the claim's unit. */
  readonly fit: number;
  /** Taken only where nothing stronger stands: "one of", "two-state". */
  readonly weak: boolean;
  /** Why it is no count; a unit that names it outweighs that. */
  readonly aside: string | null;
  /** Whether it may stand beside the answer: it counts something else, or says what it is there for. */
  readonly explained: boolean;
  readonly frame: FrameType;
  readonly text: string;
  /** Where it stands; `null` where a determiner says how many. */
  readonly phrase: Phrase | null;
  /** How many a determiner says: none, or both. */
  readonly value?: number;
  /** The words that name the unit asked for, or none of it: they change nothing of it. */
  readonly named: readonly Span[];
  readonly passage: Passage;
}

/** From this fit on, the number's own words name the unit. */
const NAMED = 3;
/** What a number behind "including" loses: it is a part of the total before it. */
const PART_LOSS = 0.5;

const PART_LEADS = /^(?:including|included|includes)$/u;

/** "of them", "of whom", "among them". */
const isOfThem = (tokens: Tokens, at: number): boolean =>
  /^(?:them|whom|which)$/u.test(tokens[at]?.text ?? '') && /^(?:of|among)$/u.test(tokens[at - 1]?.text ?? '');

const isPart = (tokens: Tokens, from: number): boolean =>
  [1, 2, 3].some((back) => PART_LEADS.test(tokens[from - back]?.text ?? '') || isOfThem(tokens, from - back));

const isWeak = (tokens: Tokens, { core }: FoundAmount): boolean =>
  core.form === 'share' ||
  (tokens[core.next]?.text === 'of' && core.stated[0] === 1 && core.stated.length === 1) ||
  (tokens[core.next]?.text === '-' &&
    tokens[core.next + 1]?.type === 'word' &&
    tokens[core.next + 1]?.text !== 'strong');

/** An ordinal says how many only where it bounds, where it is all there is, or where the unit itself is counted off. */
const isIdleOrdinal = (tokens: Tokens, found: FoundAmount, fits: number): boolean =>
  found.core.form === 'ordinal' &&
  found.core.stated.length === 1 &&
  found.amount.min === found.amount.max &&
  !(found.core.from === 0 && found.core.next === tokens.length) &&
  !(fits >= NAMED && tokens[found.core.next]?.raw === tokens[found.core.next]?.text);

const RANK: Frame = { type: 'rank' };

/** "The third" by itself is a place in a row: it is no count of three. */
const ranked = (tokens: Tokens, phrase: Phrase): Phrase =>
  phrase.found.core.form === 'ordinal' && phrase.found.core.next === tokens.length
    ? { ...phrase, frame: RANK }
    : phrase;

/** Reasons that a unit outweighs: "24 hours" is a count of hours where hours are counted. */
const OUTWEIGHED: ReadonlySet<string> = new Set(['is a measure, not a count', 'is a year', 'is a multiple or a rate']);

interface Aside {
  readonly aside: string | null;
  readonly explained: boolean;
}

const ANSWER: Aside = { aside: null, explained: true };

const asideOf = (tokens: Tokens, phrase: Phrase, closeness: number, unit: readonly string[]): Aside => {
  const { found } = phrase;
  if (sharesSubject(tokens, found, unit.at(-1)))
    return { aside: 'is only some of those that its sentence counts', explained: false };
  if (isIdleOrdinal(tokens, found, closeness))
    return { aside: 'is an ordinal: it names a place in a row, not how many', explained: true };
  const why = found.problem === undefined ? whyNoCount(tokens, found) : null;
  if (why !== null && !(closeness >= NAMED && OUTWEIGHED.has(why.reason)))
    return { aside: why.reason, explained: why.explained };
  return phrase.problem === undefined ? ANSWER : { aside: phrase.problem, explained: phrase.explained };
};

/** Where a phrase starts, the verb that leads to its number with it: "climbed 12 to [97]". */
const startOf = ({ found, framings }: Phrase): number =>
  framings.length === 0
    ? found.from
    : smallest(
        framings.filter(({ frame, loose }) => loose === true && frame === undefined).map(({ from }) => from),
        found.from,
      );

const closenessOf = (tokens: Tokens, phrases: readonly Phrase[], index: number, unit: readonly string[]): number => {
  const phrase = phrases[index];
  if (unit.length === 0 || phrase === undefined) return 0;
  const { found } = phrase;
  const own = phraseBehind(tokens, found.core.next);
  const shared = sharedPredicate(tokens, phrases, index);
  const behind = shared.length === 0 ? own : [...own, ...shared];
  const closeness = fit(behind, phraseBefore(tokens, startOf(phrase)), unit);
  return closeness > 0 && isPart(tokens, found.from) ? closeness - PART_LOSS : closeness;
};

const textOf = ({ text, tokens }: Passage, from: number, next: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? text.length);

/** Tokens behind a number among which the words of its unit stand. */
const NAME_REACH = 4;

const namedBehind = (passage: Passage, next: number, unit: readonly string[]): readonly Span[] =>
  passage.tokens
    .slice(next, next + NAME_REACH)
    .flatMap(({ text }, offset) =>
      unit.includes(stem(text)) ? [spanIn(passage, next + offset, next + offset + 1)] : [],
    );

const optionOf = (
  passage: Passage,
  phrases: readonly Phrase[],
  index: number,
  unit: readonly string[],
): CountOption | null => {
  const stated = phrases[index];
  if (stated === undefined || !isQuoted(passage, stated)) return null;
  const { tokens } = passage;
  const phrase = ranked(tokens, stated);
  const { found } = phrase;
  const closeness = closenessOf(tokens, phrases, index, unit);
  const { aside, explained } = asideOf(tokens, phrase, closeness, unit);
  return {
    fit: closeness,
    weak: closeness < NAMED && isWeak(tokens, found),
    aside,
    explained,
    frame: phrase.frame.type,
    text: textOf(passage, found.core.from, found.core.next),
    phrase,
    named: closeness >= NAMED ? namedBehind(passage, found.core.next, unit) : [],
    passage,
  };
};

const determinerOptions = (passage: Passage, unit: readonly string[]): readonly CountOption[] =>
  findDeterminers(passage.tokens)
    .filter(({ from, next }) => from >= passage.from && next <= passage.next)
    .map(({ from, next, value }) => ({
      fit: fit(phraseBehind(passage.tokens, next), [], unit),
      weak: value > 0,
      value,
      aside: null,
      explained: true,
      frame: 'level',
      text: textOf(passage, from, next),
      phrase: null,
      named: [spanIn(passage, from, next)],
      passage,
    }));

/** Every number of a quote, as a count of the claim's unit. */
export const countOptions = (
  quote: string,
  around: Surroundings | undefined,
  unit: string | undefined,
): readonly CountOption[] => {
  const passage = passageOf(quote, around);
  const words = unit === undefined ? [] : unitWords(unit);
  const phrases = framed(passage.tokens, findAmounts(passage.tokens));
  const found: CountOption[] = [];
  for (let index = 0; index < phrases.length; index += 1) {
    const option = optionOf(passage, phrases, index, words);
    if (option !== null) found.push(option);
  }
  return [...determinerOptions(passage, words), ...found];
};

const spansOf = ({ phrase, passage, explained }: CountOption): readonly Span[] =>
  phrase === null || !explained ? [] : usedBy(passage, phrase);

/** What options state, held against all the options of their quote. */
export const candidatesOf = (
  kept: readonly CountOption[],
  all: readonly CountOption[],
): readonly Candidate<Amount>[] => {
  const explained = all.length < 2 ? [] : all.flatMap(spansOf);
  return kept.flatMap(({ phrase, passage, named, value = 0 }): readonly Candidate<Amount>[] => {
    if (phrase === null) return [{ value: point(value), used: [...named, ...explained] }];
    const { amount, alternative } = phrase.found;
    const amounts = alternative === undefined ? [amount] : [amount, alternative];
    return amounts.map((one) => candidateOf(one, passage, phrase, [...explained, ...named]));
  });
};

/** Whether an option may be the answer at all. */
export const isAnswer = ({ aside, fit: closeness }: CountOption): boolean => aside === null && closeness >= 0;

/** Frames of what is asked for; a change or a rate is the answer only where no level stands beside it. */
const ASKED: ReadonlySet<FrameType> = new Set<FrameType>(['level', 'part', 'share', 'union', 'scope']);

const preferred = (
  options: readonly CountOption[],
  holds: (option: CountOption) => boolean,
): readonly CountOption[] => {
  const kept = options.filter(holds);
  return kept.length > 0 ? kept : options;
};

/** The options that fit best among answers. */
export const strongest = (options: readonly CountOption[]): readonly CountOption[] => {
  if (options.length < 2) return options;
  const kept = preferred(options, ({ weak }) => !weak);
  const best = largest(kept.map((option) => option.fit));
  return preferred(
    kept.filter((option) => option.fit === best),
    ({ frame }) => ASKED.has(frame),
  );
};
