import { foldPart } from '../kinds/names/parts.ts';
import { countryOf, isSeat } from '../languages/en/gazetteer.ts';
import { IRREGULAR_VERBS } from '../languages/en/irregular-verbs.ts';
import {
  ADVERBS,
  BE,
  DO,
  HAVE,
  MODAL_VERBS,
  NOT_ADVERBS,
  RELATIVES,
  SUBORDINATORS,
} from '../languages/en/stance/grammar.ts';
import type { Span } from '../model/place.ts';
import { HEDGING_WORDS } from '../stance/index.ts';
import { overlaps } from '../text/lists.ts';
import { tokensOf, type Token } from '../text/tokens.ts';
import type { Mark } from './model.ts';
import { asSentence, rootOf, themesOf, type Near, type Shelf, type Themes } from './shelf.ts';
import { tellsTheSame } from './slots.ts';
import type { Statement } from './statements.ts';
import { hasNegation, stanceIn } from './telling.ts';

/** A thing that is done, as a sentence tells it: whether it is denied, and the countries that do it. */
interface Deed {
  readonly root: string;
  readonly span: Span;
  readonly isDenied: boolean;
  /** Whether a word beside the verb leaves open that it is so: "was reportedly taken". */
  readonly isHedged: boolean;
  readonly by: readonly Named[];
}

interface Named {
  readonly country: string;
  readonly span: Span;
}

/** Forms that are of a verb alone: "began" and "shot", not "cut", nor "left" and "found", which are words of their own. */
const PAST_FORMS: ReadonlySet<string> = (() => {
  const own = new Set(['left', 'found', 'felt', 'lay', 'saw', 'wound', 'rose', 'ground', 'bound', 'shed', 'lost']);
  const forms = [...IRREGULAR_VERBS.values()].flatMap(({ base, past, participle }) =>
    past === base ? [] : [past, participle],
  );
  return new Set(forms.filter((form) => !own.has(form)));
})();
const ENDS_AS_PAST = /^\p{Ll}{2,}[^e\P{L}]ed$/u;
const isPast = ({ text, lower }: Token): boolean =>
  text === lower && (PAST_FORMS.has(lower) || ENDS_AS_PAST.test(lower));

const NOT = /^(?:not|never|neither|nor|cannot)$|n['’]t$/u;
const isAuxiliary = ({ lower }: Token): boolean =>
  BE.has(lower) ||
  HAVE.has(lower) ||
  DO.has(lower) ||
  MODAL_VERBS.has(lower) ||
  lower === 'to' ||
  lower.endsWith("n't") ||
  lower === 'cannot';
const isAdverb = ({ lower }: Token): boolean =>
  ADVERBS.has(lower) || NOT.test(lower) || (lower.endsWith('ly') && !NOT_ADVERBS.has(lower));

/** Where the words that belong to a verb begin before it: "has not yet been". */
const groupStart = (tokens: readonly Token[], verb: number): number => {
  let at = verb;
  while (at > 0) {
    const word = tokens[at - 1];
    if (word === undefined || !(isAuxiliary(word) || isAdverb(word))) break;
    at -= 1;
  }
  return at;
};

const POSSESSIVE = /['’]s?$/u;

const countriesIn = (tokens: readonly Token[]): readonly Named[] =>
  tokens.flatMap(({ text, start, end }) => {
    const country = countryOf(foldPart(text.replace(POSSESSIVE, '')));
    return country === undefined || !/^\p{Lu}/u.test(text) ? [] : [{ country, span: { start, end } }];
  });

/** Whether a capital that stands for its country is among some words. */
const hasSeat = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => isSeat(foldPart(text.replace(POSSESSIVE, ''))));

const OF_IT: ReadonlySet<string> = new Set(['its', 'it', 'their', 'they']);

const CLAUSE_STARTS: ReadonlySet<string> = new Set([...SUBORDINATORS, ...RELATIVES, 'that', 'but', 'if']);

/** So many words behind a verb may name who does it: "shot down by". */
const BY_REACH = 3;

/** The words that name who does what a verb tells. */
const doersOf = (tokens: readonly Token[], verb: number): readonly Token[] => {
  const from = groupStart(tokens, verb);
  const by = tokens.findIndex(
    ({ lower }, at) =>
      at > verb && at <= verb + BY_REACH && lower === 'by' && !(tokens[at + 1]?.lower ?? '').endsWith('ing'),
  );
  if (by >= 0) {
    const end = tokens.findIndex(({ isWord, lower }, at) => at > by && (!isWord || CLAUSE_STARTS.has(lower)));
    return tokens.slice(by + 1, end < 0 ? tokens.length : end);
  }
  const group = tokens.slice(from, verb);
  if (group.some(({ lower }) => BE.has(lower))) return [];
  const before = tokens.slice(0, from);
  const start = before.findLastIndex(
    (token) => !token.isWord || CLAUSE_STARTS.has(token.lower) || isPast(token) || isAuxiliary(token),
  );
  return before.slice(start + 1);
};

/** "Russian-brokered". */
const DONE_BY = /^(\p{Lu}\p{L}+)-(\p{Ll}+ed)$/u;

/** What is told as done, by the past of a verb or by one behind its auxiliaries. */
const deedsIn = (text: string): readonly Deed[] => {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, at): readonly Deed[] => {
    const [, doer, deed] = DONE_BY.exec(token.text) ?? [];
    const country = doer && countryOf(foldPart(doer));
    if (deed !== undefined && country !== undefined)
      return [{ root: rootOf(deed), span: token, isDenied: false, isHedged: false, by: [{ country, span: token }] }];
    const from = groupStart(tokens, at);
    const group = tokens.slice(from, at);
    const isVerb =
      token.isWord &&
      !isAuxiliary(token) &&
      !isAdverb(token) &&
      (isPast(token) || (group.some(isAuxiliary) && token.text === token.lower));
    if (!isVerb) return [];
    const doers = doersOf(tokens, at);
    return [
      {
        root: rootOf(token.lower),
        span: { start: group[0]?.start ?? token.start, end: token.end },
        isDenied: group.some(({ lower }) => NOT.test(lower)) || isYetTo(group),
        isHedged: group.some(({ lower }) => HEDGING_WORDS.has(lower)),
        by: hasSeat(doers) ? [] : byOf(tokens, doers),
      },
    ];
  });
};

/** "Has yet to be defined". */
const isYetTo = (group: readonly Token[]): boolean =>
  group.some(({ lower }, at) => lower === 'yet' && group[at + 1]?.lower === 'to');

/** The countries among who does something, or the one told before that "its men" are of. */
const byOf = (tokens: readonly Token[], doers: readonly Token[]): readonly Named[] => {
  const own = countriesIn(doers);
  const [first] = doers;
  if (own.length > 0 || first === undefined || !OF_IT.has(first.lower)) return own;
  const told = tokens.slice(0, tokens.indexOf(first));
  return hasSeat(told) ? [] : countriesIn(told).slice(-1);
};

/** Whether two sentences have a verb that both tell undenied: what else one of them denies is not that. */
export const isDoneInBoth = (mine: string, theirs: string): boolean => {
  const done = new Set(deedsIn(theirs).flatMap(({ root, isDenied }) => (isDenied ? [] : [root])));
  return deedsIn(mine).some(({ root, isDenied }) => !isDenied && done.has(root));
};

const namesOf = ({ by }: Deed): ReadonlySet<string> => new Set(by.map(({ country }) => country));

/** So many words of a statement in a sentence and the one before it say that it is told there. */
const LEAST_TOLD = 2;

/** Whether a sentence tells what a statement tells, together with the one before that it goes on about. */
const isToldWithBefore = (themes: Themes, { shelved: { sentence, before } }: Near): boolean => {
  const told = new Set(
    [sentence, ...(before === undefined ? [] : [before])].flatMap((one) => [...themesOf(one).keys()]),
  );
  return [...themes.keys()].filter((theme) => !theme.startsWith('(') && told.has(theme)).length >= LEAST_TOLD;
};

/** What a statement tells as it is, and each sentence near that tells it leaves open: "was hospitalized" of "was reportedly hospitalized". */
export const proveHedges = (
  { text, before, after, span: at, cited, isQuestion }: Statement,
  shelf: Shelf,
  isSet: (span: Span) => boolean,
): readonly Mark[] => {
  if (isQuestion || tokensOf(before + text + after).some(({ lower }) => HEDGING_WORDS.has(lower))) return [];
  const themes = themesOf(asSentence(text));
  const nearby = shelf.nearestTo(themes, cited);
  return deedsIn(text).flatMap((mine): readonly Mark[] => {
    const span = { start: at.start + mine.span.start, end: at.start + mine.span.end };
    const like = nearby.flatMap((near) =>
      deedsIn(near.shelved.sentence.text)
        .filter(({ root }) => root === mine.root)
        .map((deed) => ({ deed, near })),
    );
    const [first] = like;
    if (first === undefined || isSet(span) || !like.every(({ deed }) => deed.isHedged)) return [];
    const placed = { start: before.length + mine.span.start, end: before.length + mine.span.end };
    if (mine.isDenied || stanceIn(before + text + after, placed) !== 'asserted') return [];
    if (!isToldWithBefore(themes, first.near)) return [];
    const { sentence } = first.near.shelved;
    const { start, end } = first.deed.span;
    const against = {
      source: sentence.source.id,
      span: { start: sentence.span.start + start, end: sentence.span.start + end },
      text: sentence.text.slice(start, end),
    };
    const words = text.slice(mine.span.start, mine.span.end);
    return [{ stated: 'statement', result: 'told', span, words, cited, against, stance: 'doubted' }];
  });
};

/**
 * Tells where the nearest sentence of the sources denies what a statement tells as done, or has another country do it: "Russia
 * had blockaded the region" of "a region blockaded by Azerbaijan".
 */
export const proveDeeds = (
  { text, before, after, span: at, cited, isQuestion }: Statement,
  shelf: Shelf,
  isSet: (span: Span) => boolean,
): readonly Mark[] => {
  if (isQuestion) return [];
  const nearby = shelf.nearestTo(themesOf(asSentence(text)), cited);
  const [near] = nearby;
  if (near === undefined || !tellsTheSame(near)) return [];
  const { sentence } = near.shelved;
  const theirs = deedsIn(sentence.text);
  const elsewhere = nearby.flatMap(({ shelved }) => deedsIn(shelved.sentence.text));
  const isAffirmed = !hasNegation(before + text + after);
  return deedsIn(text).flatMap((mine): readonly Mark[] => {
    const like = theirs.filter(({ root }) => root === mine.root);
    const [first] = like;
    const span = { start: at.start + mine.span.start, end: at.start + mine.span.end };
    if (first === undefined || isSet(span)) return [];
    const against = (own: Span): NonNullable<Mark['against']> => ({
      source: sentence.source.id,
      span: { start: sentence.span.start + own.start, end: sentence.span.start + own.end },
      text: sentence.text.slice(own.start, own.end),
    });
    if (isAffirmed && !mine.isDenied && like.every(({ isDenied }) => isDenied))
      return [
        {
          stated: 'statement',
          result: 'told',
          span,
          words: text.slice(mine.span.start, mine.span.end),
          cited,
          against: against(first.span),
          stance: 'denied',
        },
      ];
    const [doer] = mine.by;
    const names = namesOf(mine);
    const same = elsewhere.filter(({ root }) => root === mine.root);
    const other = like.find(({ by }) => by.length > 0);
    if (doer === undefined || other === undefined || same.some((one) => overlaps(namesOf(one), names))) return [];
    const [their] = other.by;
    if (their === undefined) return [];
    return [
      {
        stated: 'name',
        result: 'contradicted',
        span: { start: at.start + doer.span.start, end: at.start + doer.span.end },
        words: text.slice(doer.span.start, doer.span.end),
        cited,
        against: against(their.span),
        rule: 'name-different',
      },
    ];
  });
};
