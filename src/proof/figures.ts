import type { Mention } from '../draft/mention.ts';
import { daysApart, isNumbered } from '../draft/values.ts';
import { isNumberWord } from '../languages/en/number-words.ts';
import type { Source } from '../model/source.ts';
import { tokensOf } from '../text/tokens.ts';
import { compare, tellStatement, type Compared } from './facts.ts';
import { partedStance } from './telling.ts';
import type { Mark } from './model.ts';
import { bearsNames, isOneQuestion, yearsApart, type Least } from './question.ts';
import { rootOf, themesAround, type Near, type Shelf, type Themes } from './shelf.ts';
import type { Span } from '../model/place.ts';
import { groupBy } from '../text/group.ts';
import { once } from '../text/once.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Statement } from './statements.ts';

/** What must be in common before a fact is supported by another, and before it is contradicted. */
const SUPPORT: Least = { framed: 0.8, unframed: 1.2, apart: 2 };
const AGAINST: Least = { framed: 1.1, unframed: 1.4, apart: 3 };
/** And before one that stands nowhere in the source cited for it is contradicted by another that stands there. */
const ABSENT: Least = { framed: 0.7, unframed: 0.9, apart: 1.3 };
const NEAR_ENOUGH_ABSENT = 0.75;
/** A sentence that comes this near to the nearest is looked at as well. */
const NEAR_BEST = 0.55;
const NEAR_ENOUGH_AGAINST = 0.9;
/** A source of another year, so many years from the one that the manuscript names, tells of another event. */
const YEARS_APART = 2;
/** Kinds that tell their year themselves. */
const DATED: ReadonlySet<string> = new Set(['date', 'deadline']);

interface Pair {
  readonly near: Near;
  readonly mine: Mention;
  readonly theirs: Mention;
  readonly compared: Compared;
}

/** A fact of a statement, read as of the day of each source that it is held against. */
type Reader = (source: Source) => Mention | undefined;

/** A fact is held against so many of its kind, those of the nearest sentences: of what is told of one thing there are few. */
const MOST_HELD = 200;

const wordsOf = ({ kind, text }: Mention): string => `${kind} ${text}`;

const sorted = rememberedOf((mentions: readonly Mention[]) => ({
  byKind: groupBy(mentions, ({ kind }) => kind),
  byWords: groupBy(mentions, wordsOf),
}));

/** What of a sentence a fact is held against: where it states more than can be, what says the same in words before all else. */
const heldAgainst = (mine: Mention, mentions: readonly Mention[]): readonly Mention[] => {
  const { byKind, byWords } = sorted(mentions);
  const all = byKind.get(mine.kind) ?? [];
  if (all.length <= MOST_HELD) return all;
  const alike = byWords.get(wordsOf(mine)) ?? [];
  return [...new Set([...alike.slice(0, MOST_HELD), ...all.slice(0, MOST_HELD)])];
};

const pairsOf = (readAs: Reader, nearby: readonly Near[], { dayOf }: Shelf): readonly Pair[] =>
  nearby
    .flatMap((near) => {
      const mine = readAs(near.shelved.sentence.source);
      return mine === undefined
        ? []
        : heldAgainst(mine, near.shelved.mentions).map((theirs) => ({ near, mine, theirs }));
    })
    .slice(0, MOST_HELD)
    .flatMap((pair): readonly Pair[] => {
      const compared = compare(pair.mine, pair.theirs, dayOf(pair.theirs.source));
      return compared === null ? [] : [{ ...pair, compared }];
    });

const againstOf = ({ source, span }: Mention): NonNullable<Mark['against']> => ({
  source: source.id,
  span,
  text: source.text.slice(span.start, span.end),
});

const AGREEING: ReadonlySet<string> = new Set(['same', 'compatible']);
const agrees = ({ compared: { relation } }: Pair): boolean => AGREEING.has(relation.relation);

/** What a manuscript that supports itself on a fact of a source has changed of how that one tells it. */
const partedFrom = ({ compared, mine, theirs }: Pair, { text, before, after }: Statement): Partial<Mark> | null => {
  if (compared.isBeyond) return { result: 'contradicted', rule: 'bound' };
  if (compared.bound === 'theirs') return { result: 'told' };
  if (isOverRounded(mine, theirs, compared)) return { result: 'contradicted', rule: 'rounds-to' };
  if (isOtherYear(mine, theirs) || isTimeOfOtherYear(mine, theirs))
    return { result: 'contradicted', rule: 'other-year' };
  const at = { start: before.length + mine.span.start, end: before.length + mine.span.end };
  const stance = partedStance(before + text + after, at, compared.theirs, againstOf(theirs).text);
  return stance === null ? null : { result: 'told', stance };
};

/** Figures further apart than this share of the source's are no rounding: "some 100,000" of "roughly 120,000". */
const FARTHEST_ROUNDED = 0.15;

const isOverRounded = ({ size: mine }: Mention, { size: theirs }: Mention, { bound, relation }: Compared): boolean =>
  mine !== undefined &&
  theirs !== undefined &&
  bound === 'none' &&
  relation.rule === 'approximation' &&
  Math.abs(mine - theirs) > Math.abs(theirs) * FARTHEST_ROUNDED;

/** Whether two times of day are told with a year each, which differ. */
const isTimeOfOtherYear = (mine: Mention, theirs: Mention): boolean => {
  const [a, b] = [mine, theirs].map((one) => WITH_YEAR.exec(againstOf(one).text)?.[0]);
  return mine.kind === 'time' && a !== undefined && b !== undefined && a !== b;
};

const isOtherYear = (mine: Mention, theirs: Mention): boolean =>
  !DATED.has(mine.kind) && yearsApart(mine, theirs) >= YEARS_APART;

/** How like two facts are told: the same, with a bound each or none, otherwise. */
const alikeness = ({ compared: { relation, bound, isBeyond } }: Pair): number =>
  relation.relation === 'same' ? 2 : Number(bound === 'both' || bound === 'none' || isBeyond);

const byAlikeness = (a: Pair, b: Pair): number => alikeness(b) - alikeness(a) || b.near.score - a.near.score;

/** The fewest digits of which one is rather written wrong than another figure met by chance. */
const LEAST_DIGITS = 3;
/** And of which two have rather changed places, where the source cited has no such figure. */
const LEAST_TURNED = 2;

/** Whether both count one thing, or what the source counts is told beside the figure of the manuscript. */
const isNamedAlike = (mine: Mention, theirs: Mention, { shared }: Near): boolean =>
  mine.frame.head === theirs.frame.head || (mine.frame.head === '' && shared.has(rootOf(theirs.frame.head)));

/**
 * Whether a figure may be a slip for that of the source cited: of the same thing, as many digits, but for one that differs or
 * two that have changed places.
 */
const isSlip = ({ mine, theirs, near }: Pair, cited: string | null, isAbsent: () => boolean): boolean => {
  if (theirs.source.id !== cited || !isNamedAlike(mine, theirs, near)) return false;
  const [a, b] = [String(mine.size ?? ''), String(theirs.size ?? '')];
  if (a.length !== b.length || a.length < LEAST_TURNED || (a.length < LEAST_DIGITS && !isAbsent())) return false;
  const apart = Array.from(a, (digit, at) => (digit === b[at] ? -1 : at)).filter((at) => at >= 0);
  const [first = 0, second] = apart;
  if (second === undefined) return apart.length === 1 && a.length >= LEAST_DIGITS;
  return apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
};

/** Of a source that states more facts of a kind than a long report does, it is not asked whether one is among them. */
const MOST_STATED = 2_000;

/** Whether no fact of a kind in a source is the same as one of the manuscript, or may be. */
const isNowhere = (kind: Mention['kind'], readAs: Reader, cited: string, shelf: Shelf): boolean => {
  const [source] = shelf.sourcesOf(cited);
  const mine = source && readAs(source);
  if (source === undefined || mine === undefined) return false;
  const { byKind, byWords } = sorted(shelf.statedIn(cited));
  const theirs = byKind.get(kind) ?? [];
  if (theirs.length > MOST_STATED) return false;
  // What says the same in words is most often the same.
  return [...(byWords.get(wordsOf(mine)) ?? []), ...theirs].every((one) => {
    const compared = compare(mine, one, shelf.dayOf(source));
    return compared === null || !AGREEING.has(compared.relation.relation);
  });
};

/** "Two of the three letters": so many of a number that is told. */
const SHARE = /^\s+of\s+(?:the|these|those|its|his|her|their|our|all)\s+([\p{L}\d]+)/u;

const isShare = ({ source, span }: Mention): boolean => {
  const whole = SHARE.exec(source.text.slice(span.end))?.[1] ?? '';
  return /^\d/u.test(whole) || isNumberWord(whole.toLowerCase());
};

/** So many days around its own a source tells a day by its weekday. */
const WEEK = 7;

/** Whether a weekday alone is held against a day that lies far from that of its source: it may be of another week. */
const isOfOtherWeek = ({ mine, theirs }: Pair, { dayOf }: Shelf): boolean => {
  const own = dayOf(theirs.source);
  if (mine.kind !== 'date' || own === undefined || theirs.day === undefined) return false;
  return !isNumbered(mine) && daysApart(theirs.day, own) > WEEK;
};

const WITH_YEAR = /\b(?:1\d|20)\d\d\b/u;
const YEAR_ALONE = /^\D{0,9}(?:1\d|20)\d\d$/u;
/** Where the month and the day begin in a calendar day. */
const MONTH = 5;

/** Whether two days part by a year alone that the source does not give: nobody knows the year of a text without a day. */
const isOfUnknownYear = ({ mine, theirs }: Pair, words: string, told: string): boolean =>
  theirs.source.published === undefined &&
  WITH_YEAR.test(words) &&
  !WITH_YEAR.test(told) &&
  mine.day !== undefined &&
  mine.day.slice(MONTH) === theirs.day?.slice(MONTH);

/** Whether a date is rather of another time than that of a source told otherwise: the same words, a year that is not its own. */
/** Whether the sentence of a rival has the very figure as well: "dozens" beside 1,400. */
const isToldThere = ({ near, theirs }: Pair, words: string): boolean =>
  againstOf(theirs).text.toLowerCase() !== words.toLowerCase() &&
  tokensOf(near.shelved.sentence.text).some(({ lower }) => lower === words.toLowerCase());

const isOfOtherTime = (
  pair: Pair,
  { words, cited }: { readonly words: string; readonly cited: string | null },
): boolean => {
  if (pair.mine.kind !== 'date') return false;
  const told = againstOf(pair.theirs).text;
  if (words.toLowerCase() === told.toLowerCase() || isOfUnknownYear(pair, words, told)) return true;
  // A weekday is none of the days of a bare year that is told beside it.
  if (!/\d/u.test(words) && YEAR_ALONE.test(told)) return true;
  return cited === null && YEAR_ALONE.test(words) && !WITH_YEAR.test(told);
};

const keyOf = ({ kind, span }: Mention): string => `${kind} ${span.start} ${span.end}`;

/** A statement with fewer themes leans on the rest of its sentence: "and 84 of these could not be saved". */
const LEAST_THEMES = 3;

const themesOfFigure = ({ text, before, after }: Statement, { start, end }: Span): Themes => {
  const own = themesAround(text, { start, end });
  if (own.size >= LEAST_THEMES) return own;
  return themesAround(before + text + after, { start: before.length + start, end: before.length + end });
};

/** Holds the figures, dates, times and ages of a statement against the sentences of the sources that tell of the same. */
export const proveFigures = (
  statement: Statement,
  shelf: Shelf,
  isSet: (at: { readonly start: number; readonly end: number }) => boolean,
): readonly Mark[] => {
  if (statement.isQuestion) return [];
  const { text, cited } = statement;
  const told = new Map<string, ReadonlyMap<string, Mention>>();
  const toldAs = (source: Source | undefined): ReadonlyMap<string, Mention> => {
    const day = source && shelf.dayOf(source);
    const key = `${day ?? ''} ${source?.published ?? ''}`;
    const known = told.get(key);
    if (known !== undefined) return known;
    const found = new Map((tellStatement(text, source, day)?.mentions ?? []).map((one) => [keyOf(one), one]));
    told.set(key, found);
    return found;
  };
  const days = [undefined, ...shelf.sourcesOf(cited)];
  const all = new Map(days.flatMap((source) => [...toldAs(source)]));
  return [...all].flatMap(([key, mention]): readonly Mark[] => {
    const span = { start: statement.span.start + mention.span.start, end: statement.span.start + mention.span.end };
    if (isSet(span)) return [];
    const base = {
      stated: mention.kind,
      span,
      words: text.slice(mention.span.start, mention.span.end),
      cited,
    } as const;
    const nearby = shelf.nearestTo(themesOfFigure(statement, mention.span), cited);
    const best = nearby[0]?.score ?? 0;
    const pairs = pairsOf((source) => toldAs(source).get(key), nearby, shelf);
    const [support] = pairs
      .filter(
        (pair) =>
          agrees(pair) &&
          pair.near.score >= best * NEAR_BEST &&
          isOneQuestion(pair.mine, pair.theirs, pair.near, SUPPORT),
      )
      .sort(byAlikeness);
    if (support) {
      const { rule, relation } = support.compared.relation;
      const against = againstOf(support.theirs);
      // What the same sentence, or another source, tells in the same words is of that.
      const isOfOther =
        relation !== 'same' &&
        pairs.some(
          ({ compared, near }) => compared.relation.relation === 'same' && (cited === null || near === support.near),
        );
      if (isOfOther) return [{ ...base, result: 'uncovered' }];
      const parted = partedFrom(support, statement);
      const least = isSlip(support, cited, () => true) ? ABSENT : AGAINST;
      if (parted && !isOneQuestion(support.mine, support.theirs, support.near, least))
        return [{ ...base, result: 'uncovered' }];
      if (parted) return [{ ...base, against, rule, result: 'told', ...parted }];
      if (!bearsNames(support.mine, support.theirs.source.id, shelf)) return [{ ...base, result: 'uncovered' }];
      return [{ ...base, result: relation === 'same' ? 'supported' : 'compatible', against, rule }];
    }
    const isAbsent = once(
      () => cited !== null && isNowhere(mention.kind, (source) => toldAs(source).get(key), cited, shelf),
    );
    const rival = pairs.find((pair) => {
      if (
        isOtherYear(pair.mine, pair.theirs) ||
        isShare(pair.mine) !== isShare(pair.theirs) ||
        isOfOtherWeek(pair, shelf) ||
        isOfOtherTime(pair, base) ||
        isToldThere(pair, base.words)
      )
        return false;
      if (isSlip(pair, cited, isAbsent)) return pair.near.score >= SUPPORT.unframed;
      if (pair.compared.relation.relation !== 'contradicts') return false;
      const isNear = (share: number, least: Least): boolean =>
        pair.near.score >= best * share && isOneQuestion(pair.mine, pair.theirs, pair.near, least);
      return isNear(NEAR_ENOUGH_AGAINST, AGAINST) || (isNear(NEAR_ENOUGH_ABSENT, ABSENT) && isAbsent());
    });
    if (rival)
      return [
        { ...base, result: 'contradicted', against: againstOf(rival.theirs), rule: rival.compared.relation.rule },
      ];
    return [{ ...base, result: 'uncovered' }];
  });
};
