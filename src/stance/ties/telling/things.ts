import { ANYBODY, COUNTED_ALIKE } from '../../../languages/en/counted-words.ts';
import {
  CAUSE_PREPOSITIONS,
  COUNTING_VERBS,
  LABILE_VERBS,
  OWN_PARTS,
  PLAIN_NOUNS,
} from '../../../languages/en/telling-words.ts';
import { DETERMINERS } from '../../../languages/en/stance/grammar.ts';
import type { Clause } from '../../clauses/index.ts';
import { basesOf, nounForms, verbPhrases } from '../../forms.ts';
import type { Sentence } from '../../governor.ts';
import { isNumber, isParticiple } from '../../verb-groups.ts';
import type { Word } from '../../words.ts';
import { isNoun, lowerAt } from '../nouns.ts';
import { isSaying, withoutOwning } from '../roots.ts';
import type { Unit } from '../tie.ts';
import { hasObject, isMutual } from './roles.ts';
import { isAmong, meaningsOf, sensesOf } from './senses.ts';
import type { Telling, Thing } from './telling.ts';
import { isOpenClass } from './words.ts';

const DOER = 'doer';
const DONE_TO = 'done to';
/** Whoever does it to something: "the bill passed" has it done to itself. */
const ACTING = 'acting';
/** What it is done to, behind a verb that is not in the passive. */
const OBJECT = 'object';
const COUNTING: ReadonlySet<string> = new Set(verbPhrases(COUNTING_VERBS));
const LABILE: ReadonlySet<string> = new Set(verbPhrases(LABILE_VERBS));
const OWN: ReadonlySet<string> = new Set(nounForms(OWN_PARTS));
const CAUSES: ReadonlySet<string> = new Set(CAUSE_PREPOSITIONS.split('|'));
/** Nouns that may stand for whoever or whatever another sentence has a noun of its own for. */
export const PLAIN: ReadonlySet<string> = new Set([...ANYBODY, ...nounForms(PLAIN_NOUNS)]);
const CAPITAL = /^\p{Lu}/u;
const OWNER = /['’]s?$/u;

type Sayings = ReadonlyMap<number, string>;

/** Whether a word may be a noun that tells a thing; in "cut the ribbon" there is none. */
const isPart = (sentence: Sentence, sayings: Sayings, at: number): boolean =>
  isNoun(sentence, at) && isOpenClass(sentence, at) && sentence.parse.groupOf[at] === undefined && !sayings.has(at);

/** The noun that a phrase ends with which begins at a word; nothing where a name stands in it. */
const headFrom = (sentence: Sentence, sayings: Sayings, from: number): number | undefined => {
  const { words } = sentence;
  const first = DETERMINERS.has(lowerAt(sentence, from)) ? from + 1 : from;
  let at = first;
  while (isPart(sentence, sayings, at) && words[at]?.isQuoted === words[first]?.isQuoted) at += 1;
  const head = words[at - 1];
  if (at === first || head === undefined || OWNER.test(head.lower) || isParticiple(head)) return undefined;
  // A sentence begins with a capital: what is known as a noun is no name there.
  const isName = ({ text, lower }: Word, i: number): boolean =>
    CAPITAL.test(text) && (first + i > 0 || sensesOf(lower).own.length < 2);
  return words.slice(first, at).some(isName) ? undefined : at - 1;
};

/** Nouns right before a noun, which it is of: “sales taxes”, “the code's book”. */
const adjunctsAt = (sentence: Sentence, sayings: Sayings, noun: number): readonly string[] => {
  const found: string[] = [];
  for (let at = noun - 1; isPart(sentence, sayings, at); at -= 1) found.push(withoutOwning(lowerAt(sentence, at)));
  return found;
};

/** What the number of a quote counts. */
const countedAt = (sentence: Sentence, sayings: Sayings, word: number): number | undefined => {
  const { words } = sentence;
  const isNumeral = (at: number): boolean => {
    const one = words[at];
    return one?.isQuoted === true && isNumber(one);
  };
  if (!isNumeral(word)) return undefined;
  let at = word + 1;
  while (isNumeral(at)) at += 1;
  return words[at]?.isQuoted === true ? headFrom(sentence, sayings, at) : undefined;
};

/**
 * Common nouns of a clause by which it is told of one thing and no other: who does it or has it done to them, of what it
 * comes, what is counted. Linear in the sentence.
 *
 * @param isOfVerb whether the value hangs on the verb of its clause; "the fall of the town in [1520] brought" tells nothing of
 *   who brought it about.
 */
export const thingsIn = (
  sentence: Sentence,
  word: number,
  clause: Clause | undefined,
  { unit, isOfVerb, sayings }: { readonly unit: Unit; readonly isOfVerb: boolean; readonly sayings: Sayings },
): readonly Thing[] => {
  const group = clause?.group;
  const thing = (slot: string, at: number | undefined): readonly Thing[] =>
    at === undefined || PLAIN.has(lowerAt(sentence, at))
      ? []
      : [{ slot, noun: lowerAt(sentence, at), adjuncts: adjunctsAt(sentence, sayings, at) }];
  const counted = unit === 'none' ? thing('counted', countedAt(sentence, sayings, word)) : [];
  if (group === undefined || !isOfVerb) return counted;
  const { words, parse } = sentence;
  const first = words.findIndex(
    (_, at) => at < group.first && parse.owners[at] === clause && isPart(sentence, sayings, at),
  );
  // "The deaths of [12 miners] led to": the value is of what does it.
  if (first >= 0 && first < word && word < group.first) return counted;
  // "The herald counts [55 crew]": who tells it does nothing of it.
  const isTeller =
    !group.isPassive && (COUNTING.has(lowerAt(sentence, group.main)) || isSaying(lowerAt(sentence, group.main)));
  const isThing = first >= 0 && words[first]?.isQuoted !== true && !isTeller;
  const subject = isThing ? headFrom(sentence, sayings, first) : undefined;
  const behind = lowerAt(sentence, group.last + 1);
  const object = words[group.last + 2]?.isQuoted === true ? undefined : headFrom(sentence, sayings, group.last + 2);
  return [
    ...counted,
    ...thing(group.isCopula ? 'subject' : group.isPassive ? DONE_TO : DOER, subject),
    ...(!group.isPassive && hasObject(sentence, group.last) ? thing(ACTING, subject) : []),
    ...(behind === 'by' && group.isPassive ? thing(DOER, object) : []),
    ...(CAUSES.has(behind) ? thing('cause', object) : []),
    // "Elected mayor", beside "elected a board"
    ...(group.isCopula ? [] : thing(group.isPassive ? 'made' : DONE_TO, headFrom(sentence, sayings, group.last + 1))),
    ...(group.isCopula || group.isPassive ? [] : thing(OBJECT, headFrom(sentence, sayings, group.last + 1))),
  ];
};

const ALIKE: ReadonlyMap<string, string> = new Map(
  COUNTED_ALIKE.flatMap((row) => row.split('|').map((noun) => [noun, row] as const)),
);

/** Whether a sentence has anywhere a word that may mean a thing. */
const knownIn = ({ words, parts, near, quoted, subject }: Telling): ((thing: Thing) => boolean) => {
  const all = [...words, ...parts, ...near, ...quoted, ...subject];
  const meanings = meaningsOf(all.map(sensesOf));
  return ({ noun }) => {
    const row = ALIKE.get(noun)?.split('|') ?? [];
    return isAmong(sensesOf(noun), meanings) || all.some((word) => row.includes(word));
  };
};

const nounsOf = ({ things }: Telling, slot: string): readonly string[] =>
  things.flatMap((one) => (one.slot === slot ? [one.noun] : []));

/** "He owes the bank", "the bank owes him": who does it in one sentence has it done to them in the other, by one verb. */
export const swappedIn = (a: Telling, b: Telling): string | undefined => {
  const basesIn = ({ path, things }: Telling): readonly string[] =>
    path.flatMap(({ word }) => (things.some(({ noun }) => noun === word) ? [] : [...basesOf(word)]));
  const bases = new Set(basesIn(a));
  const verbs = basesIn(b).filter((base) => bases.has(base));
  if (verbs.length === 0 || isMutual(verbs)) return undefined;
  const isOn = (one: Telling, slot: string, noun: string): boolean => nounsOf(one, slot).includes(noun);
  return nounsOf(a, ACTING).find((noun) => isOn(b, DONE_TO, noun) && !isOn(a, DONE_TO, noun) && !isOn(b, DOER, noun));
};

/** The noun by which one sentence tells of another thing than the other one, which has another noun in its place, and neither has both. */
export const otherThingIn = (a: Telling, b: Telling): string | undefined => {
  const pairs = a.things.flatMap((one) => {
    const others = b.things.filter(({ slot }) => slot === one.slot);
    return others.length === 0 ? [] : [{ one, others }];
  });
  if (pairs.length === 0) return undefined;
  const [isInA, isInB] = [knownIn(a), knownIn(b)];
  // "Sales taxes" are no sales.
  const isNoMore = (thing: Thing, { adjuncts }: Thing): boolean => adjuncts.includes(thing.noun);
  return pairs.find(({ one, others }) => !isInB(one) && !others.some((other) => isInA(other) && !isNoMore(other, one)))
    ?.one.noun;
};

/** "Closed its pool", where another sentence tells of what "closed": each in its words. */
export const objectIn = (a: Telling, b: Telling): readonly [string, string] | undefined => {
  const [object] = nounsOf(a, OBJECT);
  if (object === undefined || OWN.has(object) || b.things.some(({ slot }) => slot === DONE_TO)) return undefined;
  const bases = new Set(a.path.flatMap(({ word }) => [...basesOf(word)]));
  const verb = b.path.find(({ word }) => [...basesOf(word)].some((base) => bases.has(base) && LABILE.has(base)))?.word;
  if (verb === undefined || knownIn(b)({ slot: DONE_TO, noun: object, adjuncts: [] })) return undefined;
  return [`${verb} ${object}`, verb];
};
