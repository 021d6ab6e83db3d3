import {
  BEHIND_SCORES,
  COMPARING_VERBS,
  MARGIN_VERBS,
  SCORES,
  SWINGING_NOUNS,
  SWINGING_VERBS,
} from '../../../languages/en/margin-words.ts';
import { nounForms, verbPhrases } from '../../../stance/forms.ts';
import { MONEY } from '../currencies.ts';
import { lookup, wordings } from '../lookup.ts';
import { unitOf, withoutRate } from '../units.ts';
import { beforeDeterminers, nounOf, reachOf, textAt, type Finder, type Site } from './site.ts';

const firstWords = (verbs: string): ReadonlySet<string> =>
  new Set(verbPhrases(verbs).map((verb) => verb.split(' ')[0] ?? ''));
const MARGINS = firstWords(MARGIN_VERBS);
const COMPARING = firstWords(COMPARING_VERBS);
const SWING_FORMS = (['up', 'down'] as const).flatMap((direction) =>
  verbPhrases(SWINGING_VERBS[direction]).map((verb): readonly [string, 'up' | 'down'] => [verb, direction]),
);
const SWINGS = lookup(SWING_FORMS);
const SWINGERS: ReadonlySet<string> = new Set(nounForms(SWINGING_NOUNS));
const SCORED: ReadonlySet<string> = new Set(nounForms(SCORES));
const APART = wordings(BEHIND_SCORES.split('|'));

/** Words that begin a margin, and without which there is none. */
export const MARGIN_STARTS: readonly string[] = [
  ...SWING_FORMS.map(([verb]) => verb.split(' ')[0] ?? ''),
  ...BEHIND_SCORES.split('|').map((wording) => wording.split(' ')[0] ?? ''),
];

/** Tokens of the longest verb that swings. */
const LONGEST = 3;

const IS = /^(?:is|are|was|were|been|being|be)$/u;

/** Whether a count is in what scores are told in. */
const isScore = (site: Site): boolean => site.found.core.unit === undefined && SCORED.has(nounOf(site).head);

/**
 * The verb before a "by" behind which an amount is a margin: "outnumber girls [by 18 pupils]", "overran [by 20 minutes]",
 * beside "was won [by three nurses]"; -1 where there is none.
 */
export const marginVerb = (site: Site, by: number): number => {
  const { tokens, found } = site;
  if (textAt(tokens, found.core.next) === 'of') return -1;
  const isMeasured = found.core.unit !== undefined || isScore(site);
  const { from } = reachOf(site);
  for (let at = by - 1; at >= from; at -= 1) {
    if (!(isMeasured ? MARGINS : COMPARING).has(textAt(tokens, at))) continue;
    return !isMeasured && at === by - 1 && IS.test(textAt(tokens, at - 1)) ? -1 : at;
  }
  return -1;
};

/** Whether an amount is of what swings: money, shares, degrees. */
const isSwinging = ({ core }: Site['found']): boolean => {
  if (core.form === 'share') return true;
  if (core.unit === undefined) return false;
  const unit = withoutRate(core.unit);
  return MONEY.has(unit) || ['share', 'percentage points', 'temperature'].includes(unitOf(unit).dimension);
};

/** "The shares put on [7 cents]", "shed [300 points]" */
export const swing: Finder = (site) => {
  const { tokens, found } = site;
  if ((!isSwinging(found) && !isScore(site)) || textAt(tokens, found.core.next) === 'of') return null;
  const end = beforeDeterminers(tokens, found.from) + 1;
  for (let at = end - LONGEST; at < end; at += 1) {
    const verb = SWINGS.at(tokens, at);
    if (verb?.next !== end) continue;
    const { from } = reachOf(site);
    const isOfSwinger = tokens.slice(from, at).some(({ text }) => SWINGERS.has(text));
    return isOfSwinger ? { frame: { type: 'change', detail: verb.meaning }, asked: true, from: at, next: end } : null;
  }
  return null;
};

/** "[14 points] behind the leader" */
export const scoreApart: Finder = (site) => {
  const { tokens } = site;
  if (!isScore(site)) return null;
  const noun = nounOf(site);
  const apart = APART.at(tokens, noun.next);
  return apart === null ? null : { frame: { type: 'gap' }, asked: true, from: noun.next, next: apart.next };
};
