import {
  ADVERBS_OF_SCOPE,
  AGO,
  AWAY,
  DEFINITE,
  DIMENSIONS,
  OLD,
  SCOPE_WORDINGS,
} from '../../../languages/en/frame-words.ts';
import { lookup } from '../lookup.ts';
import { isNumberWord } from '../../../languages/en/number-words.ts';
import { unitOf } from '../units.ts';
import { nounPhrase } from './noun-phrase.ts';
import { beforeDeterminers, isDeterminer, reachOf, textAt, type Finder, type Framing, type Site } from './site.ts';

const SCOPES = lookup(SCOPE_WORDINGS);

/** What is taken in is only told of where nothing singles it out: "including women and children". */
const isMention = ({ tokens }: Site, at: number): boolean =>
  tokens[at]?.type === 'number' || isNumberWord(textAt(tokens, at)) || !DEFINITE.has(textAt(tokens, at));

const hasObject = (tokens: Site['tokens'], at: number): boolean =>
  tokens[at] !== undefined && tokens[at].type !== 'mark';

const scopeAt = (site: Site, at: number): Framing | null => {
  const { tokens } = site;
  const found = SCOPES.at(tokens, at);
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
  length: lookup(AWAY.map((words) => [words, true])),
  time: lookup(AGO.map((words) => [words, true])),
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
