import { PARTITIVES } from '../../../languages/en/frame-words.ts';
import type { FoundAmount } from '../amounts.ts';
import { formatNumber } from '../format.ts';
import type { Token } from '../tokens.ts';
import { nounPhrase } from './noun-phrase.ts';
import { beforeModifiers } from './lead.ts';
import { isDeterminer, nounOf, textAt, type Finder, type Site } from './site.ts';

type Tokens = readonly Token[];

const LINKS = /^(?:of|among|from)$/u;
const IDLE = /^(?:all|some|total)$/u;

/** Whether the tokens from `at` up to an amount link it as the whole: "of the [14]", "out of [20]". */
const linksTo = (tokens: Tokens, at: number, whole: FoundAmount | undefined): boolean => {
  if (whole === undefined) return false;
  let next = textAt(tokens, at) === 'out' ? at + 1 : at;
  if (!LINKS.test(textAt(tokens, next))) return false;
  next += 1;
  while (next < whole.from && (isDeterminer(tokens, next) || IDLE.test(textAt(tokens, next)))) next += 1;
  return next === whole.from;
};

/** "Two doses of [0.5 ml]", "four groups of [12]": behind a noun, and with nothing to single it out, the size of each. */
const isSize = (tokens: Tokens, at: number, whole: FoundAmount | undefined): boolean =>
  textAt(tokens, at) === 'of' && whole?.from === at + 1 && tokens[at - 1]?.type === 'word';

const isLinked = (site: Site): boolean => {
  const { next } = nounOf(site);
  return (
    linksTo(site.tokens, site.found.next, site.following) ||
    (linksTo(site.tokens, next, site.following) && !isSize(site.tokens, next, site.following))
  );
};

const isShare = ({ core }: FoundAmount): boolean => core.form === 'share' || core.unit === 'percent';

/** "nine of the 14 deputies" is a part of 14; a share of a number that is named is another number. */
export const partOfNumber: Finder = (site) => {
  const { found, following } = site;
  if (following === undefined || !isLinked(site)) return null;
  const [from, next] = [found.next, following.next];
  if (isShare(found) && following.core.unit !== undefined)
    return { problem: 'is a share of another amount', from, next };
  const detail = following.core.stated.map(formatNumber).join('-');
  return { frame: { type: isShare(found) ? 'share' : 'part', detail }, loose: true, from, next };
};

/** What a part or a share is taken of: "of the [14]", "most of the [500]". */
export const wholeOfPart: Finder = ({ tokens, found, previous }) => {
  const link = beforeModifiers(tokens, found.from);
  if (!LINKS.test(textAt(tokens, link))) return null;
  if (previous !== undefined && previous.next < link && isSize(tokens, link, found)) return null;
  const at = textAt(tokens, link - 1) === 'out' ? link - 1 : link;
  const problem = 'is the whole of which a part is named';
  if (previous?.next === at || (previous !== undefined && nounPhrase(tokens, previous.core.next).next === at))
    return { problem, ...(isShare(previous) ? {} : { explained: true }), from: previous.from, next: found.from };
  const part = textAt(tokens, link - 1);
  if (textAt(tokens, link) === 'from' || !PARTITIVES.has(part) || part === 'all') return null;
  return { problem, ...(part === 'none' ? { explained: true } : {}), from: link - 1, next: found.from };
};

/** Words of what holds so many: "a joint task force". */
const HOLDER_WORDS = 4;

/** "A third of a force of [300]", "half of a team [40] strong": so many are in what only a part is taken of. */
export const partOfHolder: Finder = ({ tokens, found, previous }) => {
  const link = textAt(tokens, found.from - 1) === 'of' ? found.from - 1 : found.from;
  if (link === found.from && textAt(tokens, found.core.next) !== 'strong') return null;
  for (let at = link - 1; at >= link - HOLDER_WORDS && tokens[at]?.type === 'word'; at -= 1) {
    if (!isDeterminer(tokens, at)) continue;
    const isPart = previous?.next === at - 1 || PARTITIVES.has(textAt(tokens, at - 2));
    if (textAt(tokens, at - 1) !== 'of' || !isPart) return null;
    return { problem: 'is in a whole of which a part is named', from: previous?.from ?? at - 2, next: found.from };
  }
  return null;
};

/** "40 percent of the farmland", "one in five residents", "half the territory": of what it is a share. */
export const shareOfThing: Finder = ({ tokens, found, following }) => {
  if (!isShare(found) || linksTo(tokens, found.next, following)) return null;
  let at = textAt(tokens, found.next) === 'of' ? found.next + 1 : found.next;
  const isNamed = at > found.next || isDeterminer(tokens, at) || found.core.form === 'share';
  while (isDeterminer(tokens, at) || textAt(tokens, at) === 'all') at += 1;
  const noun = isNamed ? nounPhrase(tokens, at) : null;
  if (noun === null || noun.head === '') return null;
  return { frame: { type: 'share', detail: noun.head }, loose: true, from: found.next, next: noun.next };
};

/** "Ten tanks of [500 litres]", "three terms of [four years]": so much is each of several. */
export const sizeOfEach: Finder = ({ tokens, found, previous }) => {
  const of = found.from - 1;
  if (found.core.unit === undefined || textAt(tokens, of) !== 'of' || previous === undefined) return null;
  const { core } = previous;
  const isSeveral = core.unit === undefined && core.form === 'cardinal' && (core.stated[0] ?? 0) > 1;
  const noun = nounPhrase(tokens, core.next);
  if (!isSeveral || noun.next !== of || !/[^s]s$/u.test(textAt(tokens, of - 1))) return null;
  return { frame: { type: 'each' }, loose: true, from: previous.from, next: found.from };
};

const ALL: ReadonlySet<string> = new Set(['all', 'every']);
const LEFT_OUT = /^(?:but|except|save|bar)$/u;

/** "All of the [60 dogs] but two": the whole of which some are left out. */
export const allBut: Finder = (site) => {
  const { tokens, found, following } = site;
  const { next } = nounOf(site);
  if (!LEFT_OUT.test(textAt(tokens, next)) || following?.from !== next + 1) return null;
  for (let at = found.core.from - 1; at >= found.core.from - ALL_REACH; at -= 1)
    if (ALL.has(textAt(tokens, at)))
      return {
        problem: 'is the whole of which some are left out',
        from: Math.min(at, found.from),
        next: following.next,
      };
  return null;
};
/** Words from "all" to its number: "all of the other". */
const ALL_REACH = 4;

const HYPHEN = /^[-‐‑]$/u;
const TIMES = /^[x×]$/u;

/** "two four-year terms", "4 x 100 metres", "three consecutive four-year terms": a number counts what the amount measures. */
export const countedMeasure: Finder = ({ tokens, found, previous }) => {
  if (previous === undefined || previous.core.unit !== undefined) return null;
  if (previous.next === found.from - 1 && TIMES.test(textAt(tokens, previous.next)))
    return { problem: 'is counted by the number before it', from: previous.from, next: found.from };
  if (!HYPHEN.test(textAt(tokens, found.core.bare))) return null;
  const between = found.from - previous.next;
  const joined = between === 0 || (between === 1 && tokens[previous.next]?.type === 'word');
  return joined && previous.core.form === 'cardinal' && !/^(?:and|or|to)$/u.test(textAt(tokens, previous.next))
    ? { problem: 'is counted by the number before it', from: previous.from, next: found.from }
    : null;
};
