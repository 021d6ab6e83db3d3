import { BE, DETERMINERS, DO, HAVE, PREPOSITIONS } from '../../../languages/en/stance/grammar.ts';
import { unmarked } from '../../../text/unmarked.ts';
import type { Clause } from '../../clauses/index.ts';
import type { Sentence } from '../../governor.ts';
import { isNumber } from '../../verb-groups.ts';
import { isNoun, lowerAt } from '../nouns.ts';
import { isSaying } from '../roots.ts';
import type { Unit } from '../tie.ts';
import { clauseOf, isOfClause } from './clause.ts';
import { isAdded } from './added.ts';
import { elsewhereIn } from './elsewhere.ts';
import { countSides, deedSides, sidesIn } from './opposed.ts';
import { partnerOf } from './partners.ts';
import { pathOf } from './path.ts';
import { converseOf, roleOf } from './roles.ts';
import { sayingsIn } from './sayings.ts';
import { namedIn } from './slots.ts';
import { joinedIn, lengthIn, ownedIn, pickedIn } from './others.ts';
import { thingsIn } from './things.ts';
import type { Teller, Telling } from './telling.ts';
import { timesOf } from './times.ts';
import { wordingOf } from './wording.ts';
import { CLOSED, isEmpty, isOpenClass, isPhraseOf, particleOf } from './words.ts';

/** Whether a word is of whoever says what a clause tells: "In a statement, the ministry said [300 people] had died". */
const isAttributing = ({ words, parse }: Sentence, at: number, clause: Clause | undefined): boolean => {
  const own = parse.owners[at];
  if (own?.kind === 'attribution') return true;
  const host = own?.kind === 'front' ? own.parent : own;
  const isAbove = host !== undefined && host === clause?.parent && clause.kind === 'clause';
  return isAbove && host.group !== undefined && isSaying(words[host.group.main]?.lower ?? '');
};

/** Nouns before the verb of a clause. */
const subjectOf = (sentence: Sentence, clause: Clause | undefined): readonly number[] =>
  [...sentence.words.keys()].filter(
    (at) => at < (clause?.group?.first ?? 0) && sentence.parse.owners[at] === clause && isNoun(sentence, at),
  );

const CAPITAL = /^\p{Lu}/u;
/** "The composer's birthplace" is told of the composer. */
const OWNER = /['’]s?$/u;

const namesIn = ({ words }: Sentence): ReadonlySet<string> =>
  new Set(words.flatMap(({ text, lower }) => (CAPITAL.test(text) ? [unmarked(lower.replace(/['’]s?$/u, ''))] : [])));

/** When, where and of which of a sort something is told, whatever is told of it. */
const besideOf = (sentence: Sentence, word: number, clause: Clause | undefined) => ({
  names: namesIn(sentence),
  named: namedIn(sentence, word, clause),
  ...timesOf(sentence, word, clause),
});

/** "(Retrieved [4 June])": in brackets, with what it hangs on. */
const isPutIn = ({ parse }: Sentence, word: number, teller: number | undefined): boolean => {
  const own = parse.owners[word];
  return own?.kind === 'aside' && own.mark === ')' && teller !== undefined && parse.owners[teller] === own;
};

/** "Stood at the head of": a phrase that begins behind the verb of a clause. */
const phraseBehind = (sayings: ReadonlyMap<number, string>, clause: Clause | undefined): readonly number[] => {
  const at = (clause?.group?.last ?? -1) + 1;
  return at > 0 && sayings.has(at) ? [at] : [];
};

/**
 * By which words a sentence tells what a word of its quote says. Linear in the length of the sentence.
 *
 * @param unit what a number counts in: of a measure, "cost" and "lasted" tell no more than that it is so.
 */
export const tellingOf = (sentence: Sentence, word: number, unit: Unit): Telling => {
  const { words, parse } = sentence;
  const clause = clauseOf(sentence, word);
  const sayings = sayingsIn(sentence);
  const tells = [...pathOf(sentence, word, clause), ...phraseBehind(sayings, clause)];
  const whole = tells.filter(
    (at) => sayings.has(at) || (!BE.has(lowerAt(sentence, at)) && !HAVE.has(lowerAt(sentence, at))),
  );
  const isBeforeVerb = parse.owners[word] === clause && word < (clause?.group?.first ?? 0);
  const isOfVerb = isBeforeVerb || whole.length === 0 || parse.groupOf[whole[0] ?? 0] !== undefined;
  const telling = whole.filter((at) => sayings.has(at) || !isEmpty(sentence, at, unit));
  const subject = subjectOf(sentence, clause);
  const isQuoted = (at: number): boolean => words[at]?.isQuoted === true;
  // "The siege lasted [40 days]" tells it of the siege.
  const named = subject.filter((at) => !isQuoted(at));
  const path = telling.length > 0 ? telling : named;
  const value = words[word];
  const isCounting = value !== undefined && isNumber(value);
  const isDoing = clause?.group?.isPassive !== true && !subject.some(isQuoted);
  const told = [...words.keys()].filter(
    (at) =>
      // What is counted stands in every quote, and tells nothing of it.
      (isOpenClass(sentence, at) || sayings.has(at)) &&
      !isAttributing(sentence, at, clause) &&
      !isPhraseOf(sentence, at) &&
      !isPhraseOf(sentence, at - 1) &&
      (words[at]?.isQuoted !== true || parse.groupOf[at] !== undefined || sayings.has(at)),
  );
  const isInClause = (at: number): boolean => {
    const own = parse.owners[at];
    return (
      clause !== undefined &&
      (isOfClause(sentence, at, clause) || (own?.kind === 'apposition' && own.parent === clause))
    );
  };
  const elsewhere = elsewhereIn(sentence, clause);
  const empty = whole.filter((at) => !path.includes(at));
  const full = told.filter((at) => !empty.includes(at));
  const wordAt = (at: number): string => sayings.get(at) ?? lowerAt(sentence, at).replace(OWNER, '');
  const lowers = (all: readonly number[]): readonly string[] => [...new Set(all.map(wordAt))];
  const quoted = lowers([...words.keys()].filter((at) => isQuoted(at) && isOpenClass(sentence, at)));
  const heads = path.filter((at, i) => !sayings.has(at) || path.findIndex((one) => wordAt(one) === wordAt(at)) === i);
  const tellers = heads.map((at): Teller => {
    const saying = sayings.get(at);
    if (saying !== undefined) return { word: saying };
    const particle = particleOf(sentence, at);
    return { word: lowerAt(sentence, at), ...(particle !== undefined && { particle }) };
  });
  const length = unit === 'measure' ? lengthIn(sentence, clause, telling.length > 0 ? tellers : []) : undefined;
  const owned = ownedIn(sentence, clause);
  const partner = partnerOf(sentence, word);
  return {
    ...(length !== undefined && { length }),
    ...(owned !== undefined && { owned }),
    ...(partner !== undefined && { partner }),
    path: tellers,
    words: lowers(full.length === 0 ? told : full),
    core: lowers(
      (full.length === 0 ? told : full).filter((at) => clause === undefined || !isAdded(sentence, at, clause)),
    ),
    parts: [...sayings.keys()].map((at) => lowerAt(sentence, at)).filter((lower) => !CLOSED.has(lower)),
    near: lowers(told.filter((at) => isInClause(at) && !elsewhere.stretches.has(at))),
    clauses: lowers(told.filter((at) => elsewhere.clauses.has(at))),
    stretches: lowers(told.filter((at) => elsewhere.stretches.has(at))),
    subject: lowers(isDoing ? subject.filter((at) => !path.includes(at)) : []),
    wording: wordingOf(sentence, told.filter(isInClause), sayings),
    quoted,
    things: thingsIn(sentence, word, clause, { unit, isOfVerb, sayings }),
    isPutIn: isPutIn(sentence, word, telling[0]),
    picked: pickedIn(sentence, clause),
    joined: isCounting ? joinedIn(sentence, word, clause) : [],
    ...besideOf(sentence, word, clause),
    sides: [
      ...sidesIn(sentence, isCounting),
      ...deedSides(sentence, whole, sayings),
      ...countSides(quoted),
      ...roleOf(sentence, word, clause),
      ...converseOf(sentence, clause),
    ],
  };
};

/** Whether what is quoted does what is told, or has it done to it, and no other word stands between: not "led by envoys from [Peru]". */
const isDirect = (sentence: Sentence): boolean => {
  const first = sentence.words.findIndex(({ isQuoted, isWord }) => isQuoted && isWord);
  const before = lowerAt(sentence, DETERMINERS.has(lowerAt(sentence, first - 1)) ? first - 2 : first - 1);
  return before === 'by' || !PREPOSITIONS.has(before);
};

/** The same of the names of a set, which stand together in ever other sentences: what they do alone may part them. */
export const deedOf = (sentence: Sentence, word: number): Telling => {
  const telling = tellingOf(sentence, word, 'none');
  const path = telling.path.filter(({ word: own }) => !telling.quoted.includes(own) && !DO.has(own));
  const { partner: _, ...alone } = telling;
  return {
    ...alone,
    path: isDirect(sentence) ? path : [],
    words: [],
    core: [],
    parts: [],
    wording: [],
    things: [],
    picked: [],
  };
};

const NOTHING = {
  path: [],
  words: [],
  core: [],
  parts: [],
  near: [],
  clauses: [],
  stretches: [],
  subject: [],
  wording: [],
  quoted: [],
  things: [],
  picked: [],
  joined: [],
  isPutIn: false,
} as const;

/** The same of a statement, which tells all of it itself: what stands beside it alone may part it. */
export const partingOf = (sentence: Sentence, word: number): Telling => {
  const clause = clauseOf(sentence, word);
  return {
    ...NOTHING,
    ...besideOf(sentence, word, clause),
    sides: [...sidesIn(sentence, false), ...roleOf(sentence, word, clause)],
  };
};
