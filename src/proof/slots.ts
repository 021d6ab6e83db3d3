import { isCalendar } from '../audit/names.ts';
import { countryOf, isSeat } from '../languages/en/gazetteer.ts';
import { foldPart } from '../kinds/names/parts.ts';
import { runsOf } from '../kinds/names/runs.ts';
import { OFFICES } from '../languages/en/titles.ts';
import { someWordOf } from '../kinds/names/titles.ts';
import { wordsOf } from '../kinds/names/words.ts';
import { termOf } from '../draft/lexicon.ts';
import type { Sentence } from '../draft/sentence.ts';
import type { Span } from '../model/place.ts';
import { tokensOf, type Token } from '../text/tokens.ts';
import { DETERMINERS, PREPOSITIONS } from '../languages/en/stance/grammar.ts';
import { overlaps } from '../text/lists.ts';
import type { Against, Mark } from './model.ts';
import { asSentence, rootOf, themesOf, type Near, type Shelf } from './shelf.ts';
import type { Statement } from './statements.ts';

/** What a statement and a sentence must share before another name in one place of both is a name exchanged. */
const LEAST_SCORE = 1.8;
const LEAST_SHARE = 0.5;
/** Where one comes this near to the nearest, its names count as well. */
const NEAR_BEST = 0.6;

/** Whether a sentence tells what a statement tells, so that another name in one place of both is another answer. */
export const tellsTheSame = ({ score, share }: Near): boolean => score >= LEAST_SCORE && share >= LEAST_SHARE;

/** Words with a capital in a row, and the words that carry meaning right beside them. */
interface Slot {
  readonly span: Span;
  /** By one name for all words of a country. */
  readonly names: ReadonlySet<string>;
  /** With the preposition between, where one stands there: "by signed". */
  readonly before: ReadonlySet<string>;
  /** The next words behind it, of which one is what it stands before. */
  readonly behind: ReadonlySet<string>;
  /** Whether its capital may be that of the sentence alone. */
  readonly isFirst: boolean;
}

const POSSESSIVE = /['’]s?$/u;
/** "Turkish-brokered" names Turkey. */
const DESCRIBED = /-\p{Ll}+$/u;

const nameOf = (folded: string): string => countryOf(folded) ?? folded;

/** The word that carries meaning beside a name, its forms as one; empty where none does. */
const themeOf = (word: string | undefined): string => {
  const term = termOf(word ?? '');
  return term === null ? '' : rootOf(term);
};

/** So many words behind a name may stand before the one that it is put to: "a Russian military helicopter". */
const REACH = 2;

/** So many words before a preposition may tell what it goes on. */
const JOINT_REACH = 3;

/** The words that carry meaning before a name, with what joins the name to them. */
const before = (tokens: readonly Token[]): ReadonlySet<string> => {
  const words = tokens
    .slice(tokens.findLastIndex(({ isWord }) => !isWord) + 1)
    .filter(({ lower }) => !DETERMINERS.has(lower));
  const one = words.at(-1);
  const isJoined = one !== undefined && PREPOSITIONS.has(one.lower);
  const themes = (isJoined ? words.slice(-1 - JOINT_REACH, -1) : words.slice(-1)).map(({ lower }) => themeOf(lower));
  return new Set(themes.flatMap((theme) => (theme === '' ? [] : isJoined ? `${one.lower} ${theme}` : theme)));
};

/** Themes of the words behind a name, up to a mark or a word that goes on to something else. */
const behind = (tokens: readonly Token[]): ReadonlySet<string> => {
  const end = tokens.findIndex(({ isWord, lower }) => !isWord || PREPOSITIONS.has(lower) || DETERMINERS.has(lower));
  const reach = tokens.slice(0, Math.min(REACH, end < 0 ? REACH : end));
  return new Set(reach.map(({ lower }) => themeOf(lower)).filter((theme) => theme !== ''));
};

const slotsIn = (text: string): readonly Slot[] =>
  runsOf(wordsOf(text)).flatMap((run): readonly Slot[] => {
    const words = run.words.filter(({ folded, casing }) => casing !== 'lower' && !someWordOf(folded, OFFICES));
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || isCalendar(run)) return [];
    const lead = text.slice(0, first.start);
    return [
      {
        span: { start: first.start, end: last.end },
        names: new Set(
          words.map(({ text: word }) => nameOf(foldPart(word.replace(POSSESSIVE, '').replace(DESCRIBED, '')))),
        ),
        before: before(tokensOf(lead)),
        behind: behind(tokensOf(text.slice(last.end).replace(/^['’]s?/u, ''))),
        isFirst: words.length === 1 && /(?:^|[.!?:“"‘(\]])\s*$/u.test(lead),
      },
    ];
  });

const isOneSlot = (a: Slot, b: Slot): boolean => overlaps(a.before, b.before) || overlaps(a.behind, b.behind);

const isCountry = ({ names }: Slot): boolean => [...names].some((name) => countryOf(name) !== undefined);

/** A capital stands for its country, and no country for a town. */
const isOfOneSort = (a: Slot, b: Slot): boolean => isCountry(a) === isCountry(b) && !isMetonym(a, b);

const isMetonym = (a: Slot, b: Slot): boolean =>
  [a, b].some(({ names }) => [...names].some(isSeat)) && [a, b].some(isCountry);

const namesIn = (slots: readonly Slot[]): ReadonlySet<string> => new Set(slots.flatMap(({ names }) => [...names]));

const againstOf = (sentence: Sentence, { span }: Slot): Against => ({
  source: sentence.source.id,
  span: { start: sentence.span.start + span.start, end: sentence.span.start + span.end },
  text: sentence.text.slice(span.start, span.end),
});

const IN = /\b(?:in|at|near|outside)\s+(?:the\s+)?$/iu;

const isPlaceIn = (text: string, { span }: Slot): boolean => IN.test(text.slice(0, span.start));

/** "There protesters stormed …", not "There were protesters". */
const THERE =
  /^\W*(?:\p{L}+\s+)?there\s+(?!(?:is|are|was|were|be|been|has|have|had|may|might|can|could|will|would|must|should|came|comes)\b)/iu;

/** The places of the sentence before that a sentence means by "there". */
const placesMeant = ({ sentence, before: scene }: Near['shelved']): readonly Slot[] =>
  scene === undefined || !THERE.test(sentence.text)
    ? []
    : slotsIn(scene.text).filter((slot) => isPlaceIn(scene.text, slot));

/**
 * Names that stand where the source cited, which tells the same in the same words, has another: "captured Shusha" of
 * "captured Stepanakert". A name that the source has in a sentence as near is none.
 */
export const proveSlots = (
  { text, before, after, span: at, cited, isQuestion }: Statement,
  shelf: Shelf,
  isSet: (span: Span) => boolean,
): readonly Mark[] => {
  if (isQuestion || cited === null) return [];
  const themes = themesOf(asSentence(text));
  const nearby = shelf.nearestTo(themes, cited);
  const [near] = nearby;
  if (near === undefined || !tellsTheSame(near)) return [];
  const told = new Set(
    nearby
      .filter(({ score }) => score >= near.score * NEAR_BEST)
      .flatMap(({ shelved }) => [...namesIn(slotsIn(shelved.sentence.text))]),
  );
  const own = namesIn(slotsIn(before + text + after));
  const places = placesMeant(near.shelved).filter(({ names }) => !overlaps(names, own));
  const theirs = slotsIn(near.shelved.sentence.text).filter(({ names }) => !overlaps(names, own));
  return slotsIn(text).flatMap((slot): readonly Mark[] => {
    const span = { start: at.start + slot.span.start, end: at.start + slot.span.end };
    if (isSet(span) || [...slot.names].some((name) => told.has(name))) return [];
    if (slot.isFirst && ![...slot.names].some((name) => shelf.hasName(name) || countryOf(name) !== undefined))
      return [];
    const place = isPlaceIn(text, slot) ? places.find((one) => isOfOneSort(slot, one)) : undefined;
    const isNowhere = [...slot.names].every((name) => !shelf.hasWord(name) && countryOf(name) === undefined);
    const other = theirs.find(
      (one) => isOfOneSort(slot, one) && (isOneSlot(slot, one) || (isNowhere && !isCountry(one) && !one.isFirst)),
    );
    const words = text.slice(slot.span.start, slot.span.end);
    if (other === undefined) {
      const { before: scene } = near.shelved;
      if (place === undefined || scene === undefined) return [];
      const against = againstOf(scene, place);
      return [{ stated: 'place', result: 'contradicted', span, words, cited, against, rule: 'name-different' }];
    }
    return [
      {
        stated: 'name',
        result: 'contradicted',
        span,
        words,
        cited,
        against: againstOf(near.shelved.sentence, other),
        rule: 'name-different',
      },
    ];
  });
};
