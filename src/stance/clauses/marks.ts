import {
  DETERMINERS,
  FRONTS,
  NOT_GERUNDS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../../languages/en/stance/grammar.ts';
import { STATEMENTS } from '../lexicon.ts';
import { CLOSABLE, type Clause } from './clause.ts';
import { isAdverbial, type Outlook } from './outlook.ts';
import type { Stack } from './stack.ts';

const YEAR = /^[12]\d{3}$/;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
/** Adjectives, told by their ending; "five-year". */
const ADJECTIVE =
  /(?:-(?:year|month|week|day|hour|mile|member|old|long|wide|backed|brokered)|ous|ful|less|able|ible|ive|ic|al|ent|ant|ary|y)$/u;

/** Words behind a comma that say themselves what they begin. */
const CONNECTIVES: ReadonlySet<string> = new Set([
  ...RELATIVES,
  ...SUBORDINATORS,
  ...'and or but yet nor so that if unless whether assuming provided providing supposing lest'.split(' '),
]);
const STOPS: ReadonlySet<string> = new Set([';', ':', '?', '!']);
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** What a mark of punctuation does to the clauses of a sentence. */
export const markReader = (outlook: Outlook, stack: Stack): ((at: number) => void) => {
  const { words, lower } = outlook;
  const lastQuote = words.findLastIndex(({ text }) => text === '"');
  let isQuoting = false;

  /** Whether the words before a comma are a phrase before the clause rather than its subject. */
  const isFront = (start: number, at: number): boolean => {
    const word = words[start];
    if (word === undefined || start >= at) return false;
    if (PREPOSITIONS.has(word.lower) || FRONTS.has(word.lower) || TIMES.has(word.lower)) return true;
    // "All attempts" begins with no adverb.
    if (isAdverbial(word) && !DETERMINERS.has(word.lower)) return true;
    if (word.lower.endsWith('ing') && !NOT_GERUNDS.has(word.lower)) return true;
    return word.lower.endsWith('day') && at - start === 1;
  };

  const isDateComma = (at: number): boolean =>
    YEAR.test(lower(at + 1)) || (lower(at - 1).endsWith('day') && CAPITAL.test(words[at + 1]?.text ?? ''));

  /** Whether what follows a comma says who says it: ", he said", ", said the minister". */
  const isAttribution = (at: number): boolean => {
    const group = outlook.groupAhead(at + 1);
    if (group === undefined || !outlook.isClausal(group.main) || group.isPassive || isLabel(at + 1)) return false;
    const next = words[group.main + 1];
    if (group.first === at + 1) return next === undefined || DETERMINERS.has(next.lower) || CAPITAL.test(next.text);
    return (
      next === undefined ||
      !next.isWord ||
      PREPOSITIONS.has(next.lower) ||
      TIMES.has(next.lower) ||
      next.lower.endsWith('day')
    );
  };

  /** ", a figure the army rejects" */
  const isLabel = (at: number): boolean =>
    DETERMINERS.has(lower(at)) && (STATEMENTS.has(lower(at + 1)) || STATEMENTS.has(lower(at + 2)));

  const closeAtComma = (): boolean => {
    let closed = false;
    for (
      let clause = stack.current();
      clause.parent !== undefined && clause.mark === undefined;
      clause = stack.current()
    ) {
      // "If not for the rain, …" has no verb.
      const isWhole = clause.group !== undefined || (clause.kind === 'condition' && lower(clause.start + 2) === 'for');
      if (clause.kind !== 'apposition' && !(CLOSABLE.has(clause.kind) && isWhole)) break;
      stack.popTo(clause.parent);
      closed = true;
    }
    return closed;
  };

  /** Whether a clause holds another in quotation marks: "'It is over' for us, he said" has the verb of saying for its own. */
  const hasQuoted = (clause: Clause): boolean =>
    stack.clauses.some(({ parent, mark, group }) => parent === clause && mark === '"' && group !== undefined);

  /** A comma before the verb of a clause ends a phrase in front of it, or opens what is put in behind its subject. */
  const beforeVerb = (at: number): void => {
    const clause = stack.current();
    let own = clause.start;
    while (own < at && stack.owners[own] !== clause) own += 1;
    if (isFront(clause.start, at) && own < at) {
      if (isFront(own, at)) stack.split('front', own, at);
      clause.start = at + 1;
    } else stack.push(isAttribution(at) && !hasQuoted(clause) ? 'aside' : 'apposition', at + 1);
  };

  /** A comma behind the verb: who says it, a clause without a connective, or a phrase. */
  const behindVerb = (at: number, closed: boolean): void => {
    const next = words[at + 1];
    if (next === undefined || CONNECTIVES.has(next.lower)) return;
    if (isAttribution(at)) {
      if (stack.find(({ mark }) => mark === '"') === undefined) stack.begin(at + 1, 'attribution');
      return;
    }
    const group = outlook.groupAhead(at + 1);
    const isClause = group !== undefined && group.first > at + 1 && (!group.isWeak || SUBJECT_PRONOUNS.has(next.lower));
    if (isClause) stack.begin(at + 1);
    else if (!closed) stack.push('apposition', at + 1);
  };

  /** "a five-year, renewable mission", "the long, cold winter": adjectives of one noun. */
  const partsAdjectives = (at: number): boolean => {
    const [next, noun] = [words[at + 1], words[at + 2]];
    if (!DETERMINERS.has(lower(at - 2)) || !ADJECTIVE.test(lower(at - 1)) || !ADJECTIVE.test(next?.lower ?? ''))
      return false;
    return noun?.isWord === true && !PREPOSITIONS.has(noun.lower) && !SUBJECT_PRONOUNS.has(noun.lower);
  };

  const comma = (at: number): void => {
    if (isDateComma(at) || partsAdjectives(at)) return;
    // "Whether, as villagers say, the police fired": what is put in stands before all of the clause.
    if (stack.current().kind === 'open' && lower(at - 1) === 'whether') return;
    const closed = closeAtComma();
    const { group, kind } = stack.current();
    if (group !== undefined || kind === 'apposition') behindVerb(at, closed);
    else if (!closed && at + 1 < words.length) beforeVerb(at);
  };

  const close = (mark: string): boolean => {
    const clause = stack.find((one) => one.mark === mark);
    if (clause?.parent === undefined) return false;
    stack.popTo(clause.parent);
    return true;
  };

  /** Words in quotation marks are a clause where they have a verb, and stand where one may begin. */
  const quotationMark = (at: number): void => {
    isQuoting = !isQuoting;
    if (!isQuoting) {
      const quoted = stack.find(({ mark }) => mark === '"');
      close('"');
      // "The raid," the army claimed, "killed 300": the comma belongs behind the mark.
      if (quoted !== undefined && quoted.group === undefined && words[at - 1]?.text === ',') comma(at);
      return;
    }
    const group = outlook.groupFrom(at);
    const clause = stack.current();
    const begins = clause.group === undefined ? stack.owners[at - 1] !== clause : outlook.isClausal(clause.group.main);
    const isClosed = lastQuote > (group?.main ?? at);
    if (begins && group !== undefined && isClosed) stack.push('clause', at + 1, '"');
  };

  const endsSentence = (at: number): boolean => {
    const before = words[at - 1];
    return before !== undefined && LOWER.test(before.text) && before.lower.length > 2 && at + 1 < words.length;
  };

  /** The clauses since the last full stop, or its like, ask. */
  const ask = (): void => {
    for (let index = stack.clauses.length - 1; index >= 0; index -= 1) {
      const clause = stack.clauses[index];
      if (clause === undefined) return;
      clause.asks = true;
      if (clause.parent === undefined && [';', '!', '?', '.'].includes(words[clause.start - 1]?.text ?? '')) return;
    }
  };

  return (at) => {
    const text = words[at]?.text ?? '';
    const bracket = BRACKETS.get(text);
    if (text === ',') comma(at);
    else if (bracket !== undefined) stack.push('aside', at + 1, bracket);
    else if (text === ')' || text === ']') close(text);
    else if (text === '|') {
      if (!close('|')) stack.push('aside', at + 1, '|');
    } else if (text === '"') quotationMark(at);
    else if (STOPS.has(text) || (text === '.' && endsSentence(at))) {
      if (text === '?') ask();
      close('|');
      stack.begin(at + 1);
    }
  };
};
