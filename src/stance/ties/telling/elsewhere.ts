import { ADVERSATIVES, REST_WORDS } from '../../../languages/en/telling-words.ts';
import type { Clause } from '../../clauses/index.ts';
import type { Sentence } from '../../governor.ts';
import { listOf, phraseAt } from '../../phrases.ts';
import { lowerAt } from '../nouns.ts';
import { isSaying } from '../roots.ts';
import { isAmong, meaningsOf, sensesOf, type Meanings, type Senses } from './senses.ts';
import { tellerSenses } from './tellers.ts';
import type { Telling } from './telling.ts';

const AGAINST: ReadonlySet<string> = new Set(ADVERSATIVES.split('|'));
const REST = listOf(REST_WORDS);
const JOINS: ReadonlySet<string> = new Set([',', ';', '–', '—', 'and', 'but', 'or']);
/** Words before and behind what the rest is told by. */
const REACH = 8;

/** Whether a clause tells something beside what another does: "…, and the rest were adults", "…, though it is set in". */
const isBeside = (sentence: Sentence, one: Clause | undefined, clause: Clause): boolean => {
  if (one?.group === undefined || one === clause || isSaying(lowerAt(sentence, one.group.main))) return false;
  if (one.kind === 'main') return clause.kind === 'main';
  const isAgainst = (a: Clause, b: Clause): boolean =>
    a.kind === 'aside' && a.parent === b && AGAINST.has(lowerAt(sentence, a.start));
  return isAgainst(one, clause) || isAgainst(clause, one);
};

/** From a word to the next mark or conjunction, that way. */
const edgeFrom = ({ words }: Sentence, from: number, step: 1 | -1): number => {
  let at = from;
  while (Math.abs(at - from) < REACH) {
    const next = words[at + step];
    if (next === undefined || next.isQuoted || !next.isWord || JOINS.has(next.lower)) break;
    at += step;
  }
  return at;
};

/** "…, on the road hardly any", "not the better-known one": stretches without a verb that tell of something else. */
const stretchesIn = (sentence: Sentence): readonly (readonly [from: number, to: number])[] => {
  const { words, parse } = sentence;
  return words.flatMap(({ lower, isQuoted }, at): (readonly [number, number])[] => {
    if (isQuoted || at === 0) return [];
    const isNot = lower === 'not' && JOINS.has(lowerAt(sentence, at - 1));
    if (!isNot && phraseAt(REST, words, at) === undefined) return [];
    const [from, to] = [isNot ? at : edgeFrom(sentence, at, -1), edgeFrom(sentence, at, 1)];
    if (!JOINS.has(lowerAt(sentence, from - 1))) return [];
    return parse.groups.some(({ main }) => main >= from && main <= to) ? [] : [[from, to]];
  });
};

/** Words by which a sentence tells something beside what its value is told by. */
interface Elsewhere {
  /** In clauses of their own. */
  readonly clauses: ReadonlySet<number>;
  /** Without a verb. */
  readonly stretches: ReadonlySet<number>;
}

/** Which words of a sentence tell something beside what a clause tells; linear in its length. */
export const elsewhereIn = (sentence: Sentence, clause: Clause | undefined): Elsewhere => {
  const all = [...sentence.words.keys()];
  const isOther = (at: number): boolean =>
    clause !== undefined && isBeside(sentence, sentence.parse.owners[at], clause);
  return {
    clauses: new Set(all.filter(isOther)),
    stretches: new Set(stretchesIn(sentence).flatMap(([from, to]) => all.slice(from, to + 1))),
  };
};

/** Whether words are met among others, and among none of those that stand for the value itself. */
const isMetOnlyThere = (one: Senses, there: Meanings, here: Meanings): boolean =>
  isAmong(one, there) && !isAmong(one, here);

/**
 * The word by which a sentence tells its value where another sentence tells something else by it: "it lies at [95 metres]",
 * where "divers got down to [95 metres]; it lies far below".
 */
export const elsewhereOf = (a: Telling, b: Telling): string | undefined => {
  const here = meaningsOf([...a.near.map(sensesOf), ...a.path.map(tellerSenses)]);
  const clauses = meaningsOf(a.clauses.map(sensesOf));
  const stretches = meaningsOf(a.stretches.map(sensesOf));
  const isOwn = b.path.some((teller) => isAmong(tellerSenses(teller), here));
  const teller = isOwn ? undefined : b.path.find((one) => isMetOnlyThere(tellerSenses(one), clauses, here));
  return teller?.word ?? b.near.find((word) => isMetOnlyThere(sensesOf(word), stretches, here));
};
