import {
  ADVERBS_OF_SCOPE,
  AGO,
  AWAY,
  DEFINITE,
  DIMENSIONS,
  OLD,
  SCOPE_WORDINGS,
} from '../../../languages/en/frame-words.ts';
import {
  ALONE_LEADS,
  CAPACITIES,
  EXTENTS,
  FOOTINGS,
  MONEY_OF_A_YEAR,
  SEATS,
  TAXED,
  TOGETHER,
} from '../../../languages/en/scope-words.ts';
import { lookup, wordings } from '../lookup.ts';
import { isNumberWord } from '../../../languages/en/number-words.ts';
import { MONEY } from '../currencies.ts';
import { stem } from '../nouns.ts';
import { unitOf } from '../units.ts';
import { nounPhrase } from './noun-phrase.ts';
import {
  beforeDeterminers,
  clauseOf,
  isDeterminer,
  nounOf,
  reachOf,
  textAt,
  type Finder,
  type Framing,
  type Site,
} from './site.ts';

const SCOPES = lookup(SCOPE_WORDINGS);

/** What is taken in is only told of where nothing singles it out: "including women and children". */
const isMention = ({ tokens }: Site, at: number): boolean =>
  tokens[at]?.type === 'number' || isNumberWord(textAt(tokens, at)) || !DEFINITE.has(textAt(tokens, at));

const hasObject = (tokens: Site['tokens'], at: number): boolean =>
  tokens[at] !== undefined && tokens[at].type !== 'mark';

const scopeAt = (site: Site, at: number): Framing | null => {
  const { tokens } = site;
  const found = TAX.at(tokens, at) === null ? SCOPES.at(tokens, at) : null;
  if (found === null) return null;
  const { meaning, next } = found;
  if (ADVERBS_OF_SCOPE.has(textAt(tokens, at)) && !hasObject(tokens, next)) return null;
  if (meaning === 'including' && isMention(site, next)) return { loose: true, from: at, next };
  let first = next;
  while (isDeterminer(tokens, first)) first += 1;
  const noun = nounPhrase(tokens, first);
  const detail = `${meaning} ${noun.head === '' ? textAt(tokens, next) : noun.head}`.trim();
  const loose = meaning === 'including' ? { loose: true as const } : {};
  return { frame: { type: 'scope', detail }, ...loose, from: at, next: Math.max(noun.next, next) };
};

/** "14 people, excluding the pilot". */
export const scopeBehind: Finder = (site) => {
  const { tokens, found, following } = site;
  const { next } = reachOf(site);
  const end = following === undefined ? next : Math.max(next, following.from);
  for (let at = found.next; at < end; at += 1) {
    const framing = scopeAt(site, at);
    if (framing !== null) return framing;
    if (/^[.;]$/u.test(textAt(tokens, at))) break;
  }
  return null;
};

/** At the head of its clause: "Besides the pilot, 14 people died", "Excluding guards, 14". */
export const scopeBefore: Finder = (site) => {
  const { found } = site;
  const framing = scopeAt(site, reachOf(site).from);
  return framing?.frame === undefined || framing.from >= found.from
    ? null
    : { ...framing, next: Math.min(framing.next, found.from) };
};

const DIMENSION = lookup(DIMENSIONS);

const isLength = (unit: string | undefined): boolean => unit !== undefined && unitOf(unit).dimension === 'length';

/** "7 metres high", "a height of 7 metres": the dimension that a length is of. */
export const dimension: Finder = ({ tokens, found }) => {
  if (!isLength(found.core.unit)) return null;
  const behind = DIMENSION.at(tokens, found.next);
  if (behind !== null)
    return { frame: { type: 'level', detail: behind.meaning }, loose: true, from: found.next, next: behind.next };
  const of = beforeDeterminers(tokens, found.from);
  const ahead = textAt(tokens, of) === 'of' ? DIMENSION.before(tokens, of) : null;
  return ahead === null
    ? null
    : { frame: { type: 'level', detail: ahead.meaning }, loose: true, from: ahead.from, next: found.from };
};

const GAPS: Readonly<Record<'length' | 'time', ReturnType<typeof lookup<true>>>> = {
  length: wordings(AWAY),
  time: wordings(AGO),
};

/** Words from "from" to the "to" of a way: "5 km from Baku to Sumgait" is its length. */
const WAY_REACH = 8;

const isWay = (tokens: Site['tokens'], at: number): boolean =>
  textAt(tokens, at) === 'from' && tokens.slice(at + 1, at + WAY_REACH).some(({ text }) => text === 'to');

/** "5 km away", "two hours earlier", "six months old": how far from something, or how old, is no length of its own. */
export const gap: Finder = ({ tokens, found: { core, next } }) => {
  const dimension = core.unit === undefined ? '' : unitOf(core.unit).dimension;
  if (dimension !== 'length' && dimension !== 'time') return null;
  if (dimension === 'time' && OLD.has(textAt(tokens, core.next - 1)))
    return { frame: { type: 'age' }, loose: true, from: core.bare, next: core.next };
  const away = GAPS[dimension].at(tokens, next);
  return away === null || isWay(tokens, next)
    ? null
    : { frame: { type: 'gap' }, loose: true, from: next, next: away.next };
};

const TAX = lookup(TAXED);
const EXTENT = lookup(EXTENTS);
const CAPACITY = wordings(CAPACITIES);

/** The first wording of a clause near an amount, or the one that breaks it off: "[$340] before tax". */
const wordingIn = ({ tokens }: Site, wordings: ReturnType<typeof lookup<string>>, from: number, next: number) => {
  for (let at = from; at <= next; at += 1) {
    const found = wordings.at(tokens, at);
    if (found !== null) return found;
  }
  return null;
};

/** "$340 before tax", "With tax, $340", "a net profit of $340": what a sum of money has in it. */
export const taxed: Finder = (site) => {
  const { unit } = site.found.core;
  if (!MONEY.has(unit?.split(' per ')[0] ?? '')) return null;
  const { from, next } = reachOf(site);
  const found = wordingIn(site, TAX, from, next);
  return found === null ? null : { scope: found.meaning, loose: true, from: found.from, next: found.next };
};

/** Words of a place or time before "alone": "in the three southern provinces alone". */
const LONGEST_ALONE = 6;

/** "In Spain alone": the tokens from the preposition to "alone"; a mark or a verb's "let alone" parts none. */
const aloneAt = ({ tokens }: Site, alone: number): Framing | null => {
  for (let at = alone - 2; at >= alone - LONGEST_ALONE; at -= 1) {
    if (tokens[at] === undefined || tokens[at + 1]?.type === 'mark') return null;
    if (!ALONE_LEADS.has(textAt(tokens, at))) continue;
    const words = tokens.slice(at, alone + 1).map(({ text }) => text);
    return { scope: words.join(' '), loose: true, from: at, next: alone + 1 };
  }
  return null;
};

/** "Worldwide 260 salons", "260 salons in Spain alone": how far an amount reaches. */
export const extent: Finder = (site) => {
  const { from, next } = reachOf(site);
  const found = wordingIn(site, EXTENT, from, next);
  if (found !== null) return { scope: found.meaning, loose: true, from: found.from, next: found.next };
  for (let at = from; at < next; at += 1) if (textAt(site.tokens, at) === 'alone') return aloneAt(site, at);
  return null;
};

/** "Has space for 300", "seats 300": how many fit; seats themselves are there. */
export const capacity: Finder = (site) => {
  const { tokens, found } = site;
  if (found.core.unit !== undefined || SEATS.has(stem(nounOf(site).head))) return null;
  const ahead = CAPACITY.before(tokens, found.from);
  return ahead === null ? null : { frame: { type: 'capacity' }, loose: true, from: ahead.from, next: found.from };
};

const FOOTING = lookup(FOOTINGS.map((words) => [words, words]));
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** "In 1970 money", "at 1995 prices". */
const moneyOfYear = (tokens: Site['tokens'], at: number): Framing | null => {
  const isTold =
    /^(?:in|at)$/u.test(textAt(tokens, at)) &&
    YEAR.test(textAt(tokens, at + 1)) &&
    MONEY_OF_A_YEAR.has(textAt(tokens, at + 2));
  return isTold ? { scope: `money of ${textAt(tokens, at + 1)}`, loose: true, from: at, next: at + 3 } : null;
};

/** What a footing names: "net of [grants]", "leaving out [reservists]". */
const footingAt = (tokens: Site['tokens'], at: number): Framing | null => {
  const found = FOOTING.at(tokens, at);
  // "A net of 4 metres" is a thing.
  if (found === null || isDeterminer(tokens, at - 1)) return moneyOfYear(tokens, at);
  let first = found.next;
  while (isDeterminer(tokens, first)) first += 1;
  const noun = tokens[first]?.type === 'word' ? nounPhrase(tokens, first) : null;
  const scope = `${found.meaning} ${noun?.head ?? ''}`.trim();
  return { scope, loose: true, from: at, next: noun?.next ?? found.next };
};

/** "Net of grants, [£3m]", "[£3m] in 1970 money": on which footing an amount was reckoned. */
export const footing: Finder = ({ tokens, found }) => {
  const { from, next } = clauseOf(tokens, found.from, found.next);
  for (let at = from; at < next; at += 1) {
    const framing = footingAt(tokens, at);
    if (framing !== null) return framing;
  }
  return null;
};

/** Tokens behind an amount in which two things may be taken together. */
const TOGETHER_REACH = 8;

/** "[1,900 cases] of measles and mumps together". */
export const takenTogether: Finder = ({ tokens, found }) => {
  let joined = -1;
  for (let at = found.next; at < found.next + TOGETHER_REACH; at += 1) {
    const word = textAt(tokens, at);
    if (word === 'and') joined = at;
    if (TOGETHER.has(word) && joined !== -1 && at - joined <= 3)
      return { scope: 'together', loose: true, from: found.next, next: at + 1 };
    if (tokens[at]?.type !== 'word' && word !== ',') return null;
  }
  return null;
};
