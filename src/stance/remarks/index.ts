import { FIGURE_NOUNS } from '../../languages/en/stance/operators.ts';
import { ACCOUNTS, TELLING_THINGS } from '../../languages/en/stance/speakers.ts';
import type { Effect } from '../../languages/stance-words.ts';
import { isUnder, type Clause } from '../clauses/index.ts';
import { isStatement } from '../complements.ts';
import { nounForms } from '../forms.ts';
import { phraseAt } from '../phrases.ts';
import { governing, type Governor, type Sentence } from '../governor.ts';
import { type State } from '../states.ts';
import { isNumber } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import { COLLAPSING, confirms, stateBy, type Remark } from './sayings.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const LEADS = setOf('but though although yet and however or so while whereas , later subsequently now ; |');
/** Nouns of what says something, and may be false. */
const SAYING: ReadonlySet<string> = new Set([FIGURE_NOUNS, TELLING_THINGS, ACCOUNTS].flatMap(nounForms));
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom']);
/** "The talks, planned for May, were called off": what is planned of a subject that comes to nothing. */
const collapsedHost = ({ words, parse }: Sentence, word: number, state: State): Governor | undefined => {
  const host = parse.owners[word]?.parent?.group;
  if ((state !== 'scheduled' && state !== 'intended') || host === undefined || host.first <= word) return undefined;
  const found = phraseAt(COLLAPSING, words, host.first) ?? phraseAt(COLLAPSING, words, host.main);
  return found && governing('feigns', host.first, host.last, 'remark');
};

const MOST_REMARKS = 8;
const LONGEST_REMARK = 40;

const remarkFrom = ({ words, parse, operators }: Sentence, clause: Clause, first: number): Remark => {
  let start = first;
  while (LEADS.has(words[start]?.lower ?? '')) start += 1;
  let end = start;
  while (end < words.length && end - start < LONGEST_REMARK && words[end]?.text !== ';' && words[end]?.text !== ')') {
    if (!isUnder(parse.owners[end], clause)) break;
    end += 1;
  }
  return { clause, start, end, operators: operators.filter((one) => one.first >= start && one.first < end) };
};

/**
 * Whether a clause without a comma tells which thing is meant, and that thing says nothing and is not quoted: what is called
 * impossible in "signed a paper that both had called impossible" is the paper.
 */
const isOfThing = ({ words }: Sentence, { kind, start }: Clause): boolean => {
  const [opener, head] = [words[start]?.lower ?? '', words[start - 1]];
  if ((kind !== 'relative' && kind !== 'clause') || !RELATIVES.has(opener)) return false;
  return head?.isWord === true && !head.isQuoted && !isStatement(head) && !SAYING.has(head.lower);
};

/** The clauses that begin behind a word of its sentence, as they may say something of it. */
const remarksAfter = (sentence: Sentence, word: number): readonly Remark[] => {
  const { owners } = sentence.parse;
  const met = new Set([owners[word]]);
  const remarks: Remark[] = [];
  for (let at = word + 1; at < owners.length && remarks.length < MOST_REMARKS; at += 1) {
    const clause = owners[at];
    if (clause === undefined || met.has(clause) || clause.start <= word) continue;
    met.add(clause);
    if (clause.kind !== 'attribution' && !isOfThing(sentence, clause)) remarks.push(remarkFrom(sentence, clause, at));
  }
  return remarks;
};

const MAYBE = setOf('possibly perhaps maybe probably conceivably');

/** "300, if not 400", "Monday, or possibly later", "60, maybe 70": another answer behind the words quoted. */
const alternativeAt = (words: readonly Word[], at: number): boolean => {
  const [lower, next] = [words[at]?.lower, words[at + 1]];
  if (next === undefined) return false;
  if (lower === 'if' && next.lower === 'not') return true;
  if (MAYBE.has(lower ?? '') && words[at - 1]?.text === ',' && isNumber(next)) return true;
  return lower === 'or' && (MAYBE.has(next.lower) || next.lower === 'even');
};

/** Words from the words quoted to an alternative. */
const ALTERNATIVE_REACH = 7;

const alternativeAfter = ({ words, parse }: Sentence, word: number): number | undefined => {
  for (let at = word + 1; at < Math.min(words.length, word + ALTERNATIVE_REACH); at += 1) {
    if (parse.groupOf[at] !== undefined) return undefined;
    if (alternativeAt(words, at)) return at;
  }
  return undefined;
};

const ofState = (state: State): Effect =>
  state === 'withdrawn' ? 'withdraws' : state === 'doubted' ? 'hedges' : 'feigns';

const remark = (first: number, last: number, state: State): Governor =>
  governing(ofState(state), first, last, 'remark');

/** What is said behind a word, of what it says; `state` is how far it is asserted without that. */
export const remarkOn = (sentence: Sentence, word: number, state: State): Governor | undefined => {
  const { words } = sentence;
  const alternative = alternativeAfter(sentence, word);
  if (alternative !== undefined) return remark(alternative, alternative + 1, 'doubted');
  const fallen = collapsedHost(sentence, word, state);
  if (fallen !== undefined) return fallen;
  const remarks = remarksAfter(sentence, word);
  const confirming = state === 'doubted' ? remarks.find((one) => confirms(words, one)) : undefined;
  if (confirming !== undefined) return governing('presumes', confirming.start, confirming.start, 'remark');
  for (const one of remarks) {
    const found = stateBy(words, one, state);
    if (found === undefined || found === 'asserted') continue;
    return remark(one.start, Math.max(one.start, one.end - 1), found);
  }
  return undefined;
};
