import { AT_A_TIME, AVERAGES, OF_A_TIME, PERIODIC } from '../../../languages/en/frame-words.ts';
import type { Frame } from '../../../model/frame.ts';
import { formatNumber } from '../format.ts';
import { wordings } from '../lookup.ts';
import { stem } from '../nouns.ts';
import { readNumeral } from '../numeral.ts';
import { rateAt } from '../read-unit.ts';
import { nounPhrase } from './noun-phrase.ts';
import { nounOf, reachOf, textAt, type Finder, type Framing, type Site } from './site.ts';

const rate = (detail: string): Frame => ({ type: 'rate', detail });
const EACH: Frame = { type: 'each' };

/** "per 100,000 people", "every 12 minutes": a rate by a number of things. */
const perNumber = ({ tokens }: Site, at: number): Framing | null => {
  const by = textAt(tokens, at) === 'for' ? at + 1 : at;
  if (!/^(?:per|every)$/u.test(textAt(tokens, by))) return null;
  const numeral = readNumeral(tokens, by + 1);
  if (numeral === null) return null;
  const noun = tokens[numeral.next]?.type === 'word' ? stem(textAt(tokens, numeral.next)) : '';
  const detail = `${formatNumber(numeral.value)} ${noun}`.trim();
  return { frame: rate(detail), from: at, next: numeral.next + (noun === '' ? 0 : 1) };
};

const countedBy = (site: Site, at: number): Framing | null => {
  const found = rateAt(site.tokens, at);
  return found === null ? perNumber(site, at) : { frame: rate(found.per), from: at, next: found.next };
};

/** "80 weekly flights" */
const periodicNoun = ({ tokens, found }: Site, next: number): Framing | null => {
  for (let at = found.core.next; at < next; at += 1) {
    const period = PERIODIC.get(textAt(tokens, at));
    if (period !== undefined) return { frame: rate(period), from: at, next: at + 1 };
  }
  return null;
};

const hasUnitRate = ({ found: { core } }: Site): boolean => core.unit?.includes(' per ') === true;

const END_OR_PHRASE = /^(?:|[.,;:!?)]|in|on|at|from|for|by|and|but|under|during|before|after|until|since|of|to)$/u;

/** "90 marks a parish": of a measure, whatever noun it is counted by. */
const measuredBy = ({ tokens, found: { core, next } }: Site): Framing | null => {
  const [article, noun] = [textAt(tokens, next), tokens[next + 1]];
  if (core.unit === undefined || !/^an?$/u.test(article) || noun?.type !== 'word') return null;
  if (!END_OR_PHRASE.test(textAt(tokens, next + 2))) return null;
  return { frame: rate(stem(textAt(tokens, next + 1))), from: next, next: next + 2 };
};

/** "400 passengers a day", "25 births per week", "80 weekly flights". */
export const rateBehind: Finder = (site) => {
  if (hasUnitRate(site)) return null;
  const { next } = nounOf(site);
  return countedBy(site, site.found.next) ?? countedBy(site, next) ?? periodicNoun(site, next) ?? measuredBy(site);
};

const DISTRIBUTES: ReadonlySet<string> = new Set(['each', 'apiece', 'every', 'per', 'daily', 'weekly', 'monthly']);
const AVERAGE = wordings(AVERAGES);
const TIMES = wordings(AT_A_TIME);

/** What hands a number out to each of several, at a token of its clause. */
const distributiveAt = (site: Site, at: number): Framing | null => {
  const { tokens } = site;
  const average = AVERAGE.at(tokens, at);
  if (average !== null) return { frame: rate('average'), from: at, next: average.next };
  const time = TIMES.at(tokens, at);
  if (time !== null && !OF_A_TIME.has(textAt(tokens, time.next))) return { frame: EACH, from: at, next: time.next };
  const word = textAt(tokens, at);
  const counted = /^an?$/u.test(word) ? null : countedBy(site, at);
  if (counted !== null) return counted;
  const isEach = DISTRIBUTES.has(word) && word !== 'per' && !/^other(?:['’]s)?$/u.test(textAt(tokens, at + 1));
  return isEach ? { frame: EACH, from: at, next: at + 1 } : null;
};

/** "And a day", "for a day": a length of its own. */
const LEADS_LENGTH = /^(?:and|or|for|in|within|of|after|before|until|by|on|than|over|to|about|nearly|almost|only)$/u;

/** "20 seats each", "600 died in each of the villages", "came every month"; a comma ends what belongs to the number. */
export const distributedBehind: Finder = (site) => {
  const { tokens, found } = site;
  for (let at = found.next, { next } = reachOf(site); at < next && textAt(tokens, at) !== ','; at += 1) {
    const framing = distributiveAt(site, at);
    if (framing !== null) return at === found.next ? framing : { ...framing, loose: true };
    if (/^an?$/u.test(textAt(tokens, at)) && at > found.next && !LEADS_LENGTH.test(textAt(tokens, at - 1))) {
      const counted = countedBy(site, at);
      if (counted !== null && isStretch(counted)) return counted;
    }
  }
  return null;
};

const STRETCHES = /^(?:second|minute|hour|day|night|week|month|quarter|year|season)$/u;

const isStretch = ({ frame }: Framing): boolean => STRETCHES.test(frame?.detail ?? '');

/** "Every two years": how often, not how long. */
const recurs = ({ tokens, found }: Site): Framing | null =>
  textAt(tokens, found.from - 1) === 'every' && found.core.unit !== undefined
    ? { frame: rate('every'), from: found.from - 1, next: found.from }
    : null;

const NARROWS = /^(?:of|over|under|above|below|with|than)$/u;

/** "Every vessel longer than [150 metres]": the amount says which of them are meant, and not how many each has. */
const narrowsEach = ({ tokens, found }: Site, at: number): boolean => {
  const noun = nounPhrase(tokens, at + 1);
  const last = textAt(tokens, found.core.from - 1);
  return NARROWS.test(last) && noun.next >= found.from - 1;
};

/** "Every day 50 trucks cross", "On average 70 came". */
export const distributedBefore: Finder = (site) => {
  const { found } = site;
  const often = recurs(site);
  if (often !== null) return often;
  // "An annualized 2 percent": the word belongs to the amount where it stands right before it.
  const period = PERIODIC.get(textAt(site.tokens, found.from - 1));
  if (period !== undefined) return { frame: rate(period), from: found.from - 1, next: found.from };
  for (let at = found.from - 1, { from } = reachOf(site); at >= from; at -= 1) {
    const framing = distributiveAt(site, at);
    if (framing?.frame === EACH && narrowsEach(site, at)) return { loose: true, from: at, next: found.from };
    if (framing === null) continue;
    const next = Math.min(framing.next, found.from);
    return { ...framing, next, ...(next === found.from ? {} : { loose: true as const }) };
  }
  return null;
};
