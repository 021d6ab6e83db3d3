import type { Span } from '../model/place.ts';

import type { Mark } from './model.ts';
import { asSentence, themesIn, type Near, type Shelf } from './shelf.ts';
import type { Statement } from './statements.ts';
import { partedStance, stanceIn } from './telling.ts';

/** What a statement and a sentence must share before it is asked how each tells of it. */
const LEAST_SCORE = 1.2;
const LEAST_SHARE = 0.45;

/** The shortest stretch of a source's sentence that holds all the themes that both have. */
const clauseOf = ({ shelved: { sentence }, shared }: Near): Span => {
  const spots = themesIn(sentence)
    .filter(({ theme }) => shared.has(theme))
    .sort((a, b) => a.at.start - b.at.start);
  const last = new Map<string, Span>();
  let best: Span = { start: 0, end: sentence.text.length };
  for (const { theme, at } of spots) {
    last.delete(theme);
    last.set(theme, at);
    const [first] = last.values();
    if (last.size === shared.size && first !== undefined && at.end - first.start < best.end - best.start)
      best = { start: first.start, end: at.end };
  }
  return best;
};

/** Whether a statement tells as it is what the nearest sentence of its sources plans, doubts or denies. */
export const proveTold = (
  { text, before, after, span, cited }: Statement,
  shelf: Shelf,
  isSet: (at: Span) => boolean,
): readonly Mark[] => {
  if (isSet(span)) return [];
  const themes = themesIn(asSentence(text));
  const [near] = shelf.nearestTo(new Set(themes.map(({ theme }) => theme)), cited, 1);
  if (!near || near.score < LEAST_SCORE || near.share < LEAST_SHARE) return [];
  const clause = clauseOf(near);
  const { sentence } = near.shelved;
  const own = { start: before.length, end: before.length + text.length };
  const stance = partedStance(before + text + after, own, stanceIn(sentence.text, clause));
  if (stance === null) return [];
  const at = { start: sentence.span.start + clause.start, end: sentence.span.start + clause.end };
  const against = { source: sentence.source.id, span: at, text: sentence.text.slice(clause.start, clause.end) };
  return [{ stated: 'statement', result: 'told', span, words: text.trim(), cited, against, stance }];
};
