import type { Sentence } from '../draft/sentence.ts';
import type { Span } from '../model/place.ts';
import { NO_EVIDENCE, type Stance } from '../model/stance.ts';
import { isDoneInBoth } from './deeds.ts';
import type { Mark } from './model.ts';
import { asSentence, themesIn, themesOf, type Near, type Shelf } from './shelf.ts';
import type { Statement } from './statements.ts';
import { partedStance, stanceIn } from './telling.ts';

/** What a statement and a sentence must share before it is asked how each tells of it. */
const LEAST_SCORE = 1.2;
const LEAST_SHARE = 0.45;

/** The shortest stretch of a sentence that holds all of some themes. */
const clauseOf = (sentence: Sentence, shared: ReadonlySet<string>): Span => {
  const spots = themesIn(sentence)
    .filter(({ theme }) => shared.has(theme))
    .sort((a, b) => a.at.start - b.at.start);
  const most = new Set(spots.map(({ theme }) => theme)).size;
  const last = new Map<string, Span>();
  let best: Span = { start: 0, end: sentence.text.length };
  for (const { theme, at } of spots) {
    last.delete(theme);
    last.set(theme, at);
    const [first] = last.values();
    if (last.size === most && first !== undefined && at.end - first.start < best.end - best.start)
      best = { start: first.start, end: at.end };
  }
  return best;
};

/** Of a stretch, what begins with its last word for what is done: what it is said of may be told of otherwise before. */
const deedIn = (sentence: Sentence, clause: Span, shared: ReadonlySet<string>): Span => {
  const deeds = themesIn(sentence).filter(
    ({ theme, at }) => theme.startsWith('(') && shared.has(theme) && at.start > clause.start && at.end <= clause.end,
  );
  return { start: deeds.at(-1)?.at.start ?? clause.start, end: clause.end };
};

/** How many words besides names two sentences must share: names alone do not tell what is done. */
const LEAST_WORDS = 2;

/** And how many themes of any sort, besides those that are only alike. */
const LEAST_SHARED = 2;

const wordsShared = (sentence: Sentence, shared: ReadonlySet<string>): number =>
  new Set(
    themesIn(sentence)
      .filter(({ theme, at }) => shared.has(theme) && !/^\p{Lu}/u.test(sentence.text.slice(at.start, at.end)))
      .map(({ at }) => at.start),
  ).size;

/** Whether two sentences tell of one thing: in words, or in like ones beside a word that both have. */
const isOfOne = (mine: Sentence, { score, share, shared, alike }: Near): boolean =>
  score >= LEAST_SCORE &&
  share >= LEAST_SHARE &&
  shared.size >= LEAST_SHARED &&
  wordsShared(mine, new Set([...shared].filter((theme) => !theme.startsWith('(')))) > 0 &&
  wordsShared(mine, new Set([...shared, ...alike])) >= LEAST_WORDS;

/** Whether a statement tells as it is what the nearest sentence of its sources plans, doubts or denies. */
export const proveTold = (
  { text, before, after, span, cited }: Statement,
  shelf: Shelf,
  isSet: (at: Span) => boolean,
): readonly Mark[] => {
  if (isSet(span)) return [];
  const mine = asSentence(text);
  const [near] = shelf.nearestTo(themesOf(mine), cited);
  if (!near || !isOfOne(mine, near)) return [];
  const { sentence } = near.shelved;
  const common = new Set([...near.shared, ...near.alike]);
  const clause = clauseOf(sentence, common);
  const own = clauseOf(mine, common);
  const stretches = [
    [clause, own],
    [deedIn(sentence, clause, common), deedIn(mine, own, common)],
  ] as const;
  const [stance] = stretches.flatMap(([theirs, at], nth): readonly Stance[] => {
    const told = stanceIn(sentence.text, theirs);
    if (nth > 0 && !NO_EVIDENCE.has(told)) return [];
    const placed = { start: before.length + at.start, end: before.length + at.end };
    const parted = partedStance(before + text + after, placed, told, sentence.text);
    return parted === null ? [] : [parted];
  });
  if (stance === undefined || (stance === 'denied' && isDoneInBoth(text, sentence.text))) return [];
  const at = { start: sentence.span.start + clause.start, end: sentence.span.start + clause.end };
  const against = { source: sentence.source.id, span: at, text: sentence.text.slice(clause.start, clause.end) };
  const lead = text.length - text.trimStart().length;
  const place = { start: span.start + lead, end: span.start + text.trimEnd().length };
  return [{ stated: 'statement', result: 'told', span: place, words: text.trim(), cited, against, stance }];
};
