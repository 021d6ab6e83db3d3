import {
  CHANGE_NOUNS,
  CHANGE_VERBS,
  CHANGING_VERBS,
  COMPARATIVES,
  EXCESSES,
  HIGHER_OR_LOWER,
  LOSING,
  MEASURABLES,
  MOVING_VERBS,
  NORMS,
  type Direction,
} from '../../../languages/en/frame-words.ts';
import type { Frame } from '../../../model/frame.ts';
import { MONEY } from '../currencies.ts';
import { wordings } from '../lookup.ts';
import { isHyphen } from '../numeral.ts';
import { isPlural } from '../nouns.ts';
import { unitOf } from '../units.ts';
import { marginVerb } from './margin.ts';
import { nounPhrase } from './noun-phrase.ts';
import {
  beforeDeterminers,
  isDeterminer,
  nounOf,
  reachOf,
  textAt,
  type Finder,
  type Framing,
  type Site,
} from './site.ts';

const change = (direction: Direction | 'by'): Frame => ({ type: 'change', detail: direction });

/** Percentages and points are what changes are measured in: "dropped 20 percent" drops nothing. */
const isShare = ({ found: { core } }: Site): boolean => {
  const dimension = core.unit === undefined ? '' : unitOf(core.unit).dimension;
  return core.form === 'share' || dimension === 'share' || dimension === 'percentage points';
};

/** Words between a verb and "by": "rose sharply by". */
const BY_REACH = 3;

const directionOf = (word: string): Direction | undefined =>
  CHANGE_VERBS.get(word) ?? CHANGING_VERBS.get(word) ?? CHANGE_NOUNS.get(word);

/** "rose by 31", "an increase by 60" */
const changedBy = ({ tokens }: Site, by: number): { readonly from: number; readonly direction: Direction } | null => {
  for (let from = by - 1; from >= by - BY_REACH && tokens[from]?.type === 'word'; from -= 1) {
    const direction = directionOf(textAt(tokens, from));
    if (direction !== undefined) return { from, direction };
  }
  return null;
};

const isTime = ({ found: { core } }: Site): boolean =>
  core.unit !== undefined && unitOf(core.unit).dimension === 'time';

/** "Missed the target by 3 metres", "beat the record by 12 kg": a measure behind "by" is how far two things are apart. */
const apartBy = (site: Site): boolean => {
  const { tokens, found } = site;
  const { core } = found;
  const isMeasure = core.unit !== undefined && !isTime(site) && !MONEY.has(core.unit) && !isHyphen(tokens[core.bare]);
  const hasPreposition = textAt(tokens, found.from - 1) === 'by' && tokens[found.from - 2]?.type === 'word';
  // "Followed by 300 kg of rice": things, and no distance.
  return isMeasure && hasPreposition && textAt(tokens, core.next) !== 'of';
};

/** Verbs whose "up" and "down" say nothing of a number: "shot down five drones". */
const PHRASAL =
  /^(?:set|sets|setting|shot|shoot|shooting|shoots|rounded|rounding|picked|gave|give|gives|took|take|takes|blew|blow|broke|break|brought|bring|burned|burnt|made|make|makes|put|puts|called|opened|built|build|held|locked|turned|propped|backed|tore|pulled|knocked|lined|signed|bought|snapped|freed|ended|came|laid|hunted|tracked|wrote|dug)$/u;
const MOVES =
  /^(?:is|are|was|were|be|been|being|went|go|goes|gone|going|moved|moves|traded|trading|closed|still|further|now|stood|finished|[,(:])$/u;

/** Whether "up" or "down" before a number is where something went, and not the end of a verb. */
const isDirection = (site: Site, at: number): boolean => {
  const before = textAt(site.tokens, at - 1);
  if (PHRASAL.test(before)) return false;
  return isShare(site) || at === 0 || MOVES.test(before) || isPlural(before);
};

const RESULTS: ReadonlySet<Direction> = new Set<Direction>(['loss', 'profit']);
const IS = /^(?:is|was|were|are|of|at|reached|totaled|totalled|hit|to)$/u;

/** "Lost half of its trees": a share of what there was, and no change of a level. */
const isTakenShare = (site: Site, verb: string): boolean => {
  const { tokens, found } = site;
  if (!LOSING.has(verb) || textAt(tokens, found.next) !== 'of') return false;
  let at = found.next + 1;
  while (isDeterminer(tokens, at)) at += 1;
  return !MEASURABLES.has(nounPhrase(tokens, at).head);
};

const before = (site: Site): { readonly from: number; readonly direction: Direction | 'by' } | null => {
  const { tokens, found } = site;
  const at = beforeDeterminers(tokens, found.from);
  const word = textAt(tokens, at);
  if (word === 'by') {
    const from = apartBy(site) ? at : marginVerb(site, at);
    return changedBy(site, at) ?? (from < 0 ? null : { from, direction: 'by' });
  }
  const noun = CHANGE_NOUNS.get(textAt(tokens, at - 1));
  if (noun !== undefined && (word === 'of' || (RESULTS.has(noun) && IS.test(word))))
    return { from: at - 1, direction: noun };
  const verb = CHANGE_VERBS.get(word);
  if (verb !== undefined) return { from: at, direction: verb };
  const changing = CHANGING_VERBS.get(word);
  const holds = word === 'up' || word === 'down' ? isDirection(site, at) : isShare(site) && !isTakenShare(site, word);
  return changing !== undefined && holds ? { from: at, direction: changing } : null;
};

/** "rose by 31", "up 12 percent", "a loss of $8 million". */
export const changeBefore: Finder = (site) => {
  const found = before(site);
  return found === null
    ? null
    : { frame: change(found.direction), asked: true, from: found.from, next: site.found.from };
};

/** "The profit: $8 million", "profits rose to $8 million": which result of a business a sum is. */
export const result: Finder = (site) => {
  const { tokens, found } = site;
  for (let at = found.from - 1, { from } = reachOf(site); at >= from; at -= 1) {
    const direction = CHANGE_NOUNS.get(textAt(tokens, at));
    if (direction !== undefined && RESULTS.has(direction))
      return { frame: change(direction), loose: true, from: at, next: at + 1 };
  }
  return null;
};

/** The noun of a change behind an amount, one word between them at most: "a 5 percent pay rise". */
const nounBehind = ({ tokens, found }: Site): { readonly at: number; readonly direction: Direction } | null => {
  const first = isHyphen(tokens[found.next]) ? found.next + 1 : found.next;
  for (const at of [first, first + 1]) {
    const direction = CHANGE_NOUNS.get(textAt(tokens, at));
    if (direction !== undefined) return { at, direction };
    if (tokens[at]?.type !== 'word' || COMPARATIVES.has(textAt(tokens, at))) return null;
  }
  return null;
};

/** "a 5 percent increase", "an $8 million loss", "20 percent higher". */
export const changeBehind: Finder = (site) => {
  const { tokens, found } = site;
  if (found.core.unit === undefined && !isShare(site)) return null;
  const noun = nounBehind(site);
  if (noun !== null) return { frame: change(noun.direction), from: found.next, next: noun.at + 1 };
  const direction = isShare(site) ? HIGHER_OR_LOWER.get(textAt(tokens, found.next)) : undefined;
  return direction === undefined ? null : { frame: change(direction), from: found.next, next: found.next + 1 };
};

/** Tokens looked back through for the verb of a change: "reduced the force from", "rose by 31 to". */
const VERB_REACH = 6;

/** The verb of a change that stands before "from" or "to"; -1 where none does. */
const verbBefore = ({ tokens }: Site, index: number): number => {
  for (let at = index - 1; at >= index - VERB_REACH; at -= 1) {
    const word = textAt(tokens, at);
    if (CHANGE_VERBS.has(word) || CHANGING_VERBS.has(word) || MOVING_VERBS.has(word) || CHANGE_NOUNS.has(word))
      return at;
    if (/^[.;:]$/u.test(word)) break;
  }
  return -1;
};

/** "fell from 60 percent", "up from 600": what it was before. */
export const formerLevel: Finder = (site) => {
  const { tokens, found } = site;
  const from = beforeDeterminers(tokens, found.from);
  const verb = textAt(tokens, from) === 'from' ? verbBefore(site, from) : -1;
  if (verb < 0) return null;
  return { problem: 'is where a change starts', explained: true, from: verb, next: found.from };
};

/** "rose by 31 to [643]", "was cut to [80]": where a change ends is a level, and says nothing of the way there. */
export const levelReached: Finder = (site) => {
  const { tokens, found } = site;
  const to = beforeDeterminers(tokens, found.from);
  const verb = /^(?:to|at)$/u.test(textAt(tokens, to)) ? verbBefore(site, to) : -1;
  return verb < 0 ? null : { loose: true, from: verb, next: found.from };
};

/** "shot down [five] drones", "lost [25] soldiers": a verb whose object is what is counted. */
export const takenBy: Finder = (site) => {
  const { tokens, found } = site;
  const at = beforeDeterminers(tokens, found.from);
  const word = textAt(tokens, at);
  if (!CHANGING_VERBS.has(word) || isShare(site)) return null;
  const { unit } = found.core;
  if (LOSING.has(word) && unit !== undefined && MONEY.has(unit))
    return { frame: change('loss'), loose: true, from: at, next: found.from };
  const isParticle = word === 'up' || word === 'down';
  return isParticle && isDirection(site, at) ? null : { loose: true, from: isParticle ? at - 1 : at, next: found.from };
};

const EXCESS = wordings(EXCESSES);
const DIFFERENCE = 'is how far two amounts are apart';

/** Behind a length of time these tell when, not how long: "two hours later". */
const WHEN = /^(?:later|earlier)$/u;

const more = (site: Site, at: number): Framing | null => {
  const after = textAt(site.tokens, at + 1);
  if (after === 'or') return null;
  if (after === 'than') return { problem: DIFFERENCE, from: at, next: at + 2 };
  return { frame: { type: 'increment' }, from: at, next: at + 1 };
};

const SIDES = /^(?:above|below|over|under|beyond)$/u;
/** Words between "above" and what the amount is held against: "above the long-term average". */
const NORM_REACH = 6;

/** "5 metres above normal": the tokens up to the norm; -1 where the amount is no distance from one. */
const afterNorm = (tokens: Site['tokens'], index: number): number => {
  if (!SIDES.test(textAt(tokens, index))) return -1;
  for (let at = index + 1; at <= index + NORM_REACH; at += 1) {
    if (NORMS.has(textAt(tokens, at))) return at + 1;
    const isBetween = tokens[at]?.type === 'word' || isHyphen(tokens[at]);
    if (!isBetween) return -1;
  }
  return -1;
};

/** "40 fewer than the 300 of May", "4 km farther than planned", "four years longer". */
export const difference: Finder = (site) => {
  const { tokens, found } = site;
  const ends = found.core.unit === undefined ? [nounOf(site).next, found.core.next] : [found.next];
  for (const at of ends) {
    const word = textAt(tokens, at);
    const norm = afterNorm(tokens, at);
    if (norm !== -1) return { problem: DIFFERENCE, from: at, next: norm };
    const excess = EXCESS.at(tokens, at);
    if (excess !== null) return { problem: DIFFERENCE, from: at, next: excess.next };
    if (!COMPARATIVES.has(word) || (isTime(site) && WHEN.test(word)) || isShare(site)) continue;
    const isMore = word === 'more' || (word === 'longer' && isTime(site));
    return isMore ? more(site, at) : { problem: DIFFERENCE, from: at, next: at + 1 };
  }
  return null;
};
