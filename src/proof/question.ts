import { SPEECH } from '../draft/lexicon.ts';
import type { Mention } from '../draft/mention.ts';
import { PEOPLE_HEADS } from '../languages/en/draft/heads.ts';
import { overlaps } from '../text/lists.ts';
import { rootOf, type Near, type Shelf } from './shelf.ts';

/** How much the words around two facts must have in common, by whether a word for what is done binds the two. */
export interface Least {
  /** Both stand beside words of one class. */
  readonly framed: number;
  /** One of them stands beside no word of a class. */
  readonly unframed: number;
  /** They stand beside words of two classes. */
  readonly apart: number;
}

/** How long a thing goes on is told by words of either class. */
const GOING_ON: ReadonlyMap<string, string> = new Map([['stay', 'last']]);
/** Words of some classes tell nothing of figures of people: "3,000 soldiers make [up] the force". */
const OF_MEASURES: ReadonlySet<string> = new Set(['growth']);

const classesOf = ({ kind, frame }: Mention): ReadonlySet<string> => {
  const isOfPeople = kind === 'count' && PEOPLE_HEADS.has(frame.head);
  const names = [...frame.predicates].filter((name) => name !== SPEECH && !(isOfPeople && OF_MEASURES.has(name)));
  return new Set(kind === 'duration' ? names.map((name) => GOING_ON.get(name) ?? name) : names);
};

const isClash = ({ frame: a }: Mention, { frame: b }: Mention): boolean =>
  a.beside !== b.beside ||
  a.isCompared !== b.isCompared ||
  a.isPart !== b.isPart ||
  [...a.qualifiers].some(([row, word]) => rootOf(b.qualifiers.get(row) ?? word) !== rootOf(word));

/** Whether what is counted or measured may be one: people are soldiers where no other word says who they are. */
const isOneHead = ({ kind, frame: mine }: Mention, { frame: theirs }: Mention, isFramed: boolean): boolean => {
  const [a, b] = [mine.head, theirs.head];
  if (a === b) return a !== '' || kind !== 'count' || isFramed;
  if (kind === 'age') return a.split(' ').some((part) => b.split(' ').includes(part));
  if (kind !== 'count') return false;
  if (a === '' || b === '') return isFramed;
  if (mine.modifiers.has(b) || theirs.modifiers.has(a)) return true;
  return isFramed && (a === 'person' || b === 'person') && PEOPLE_HEADS.has(a) && PEOPLE_HEADS.has(b);
};

/** Whether a word for what is done governs a fact from beside it: a noun within what is counted tells no deed, nor does a verb of saying. */
const isGoverned = (mention: Mention): boolean => classesOf(mention).size > 0 && mention.frame.distance > 0;

/** The words of what is counted. */
const phraseOf = ({ frame: { head, modifiers } }: Mention): ReadonlySet<string> => new Set([head, ...modifiers]);

/** So many words of two phrases in common make it likely that they are of one thing: "local ethnic Armenians". */
const PHRASE = 2;

const isOnePhrase = (mine: Mention, theirs: Mention): boolean => {
  const other = phraseOf(theirs);
  return [...phraseOf(mine)].filter((word) => word !== '' && other.has(word)).length >= PHRASE;
};

/** Whether what governs one of two facts is told in the sentence of the other as well. */
const isToldInBoth = (classes: readonly ReadonlySet<string>[], { shared }: Near): boolean =>
  classes.some((names) => [...names].some((name) => shared.has(`(${name})`)));

/** Whether two facts answer one question: their frames allow it, and what is told around them has enough in common. */
export const isOneQuestion = (mine: Mention, theirs: Mention, near: Near, least: Least): boolean => {
  const { score } = near;
  const [a, b] = [classesOf(mine), classesOf(theirs)];
  const isFramed = overlaps(a, b);
  if (isClash(mine, theirs) || !isOneHead(mine, theirs, isFramed)) return false;
  if (isFramed || isOnePhrase(mine, theirs)) return score >= least.framed;
  const isApart = isGoverned(mine) && isGoverned(theirs) && !isToldInBoth([a, b], near);
  return score >= (isApart ? least.apart : least.unframed);
};

/** Whether a source bears every name beside a fact that any source bears: who is named elsewhere alone is not told of in it. */
export const bearsNames = ({ frame }: Mention, source: string, { hasName }: Shelf): boolean =>
  [...frame.names].every((name) => hasName(name, source) || !hasName(name));

/** How many years apart two facts are, where the manuscript names a year beside that of the source's text. */
export const yearsApart = ({ year: mine }: Mention, { year: theirs, source }: Mention): number => {
  const own = theirs ?? Number(source.published?.slice(0, 4) ?? Number.NaN);
  return mine === undefined || Number.isNaN(own) ? 0 : Math.abs(mine - own);
};
