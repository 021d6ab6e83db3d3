import { DETERMINERS, SUBJECT_PRONOUNS } from '../../languages/en/stance/grammar.ts';
import { isNumber, isParticiple, type VerbGroup } from '../verb-groups.ts';
import type { Word } from '../words.ts';
import type { Clause, Parse } from './clause.ts';
import { connectiveReader } from './connectives.ts';
import { markReader } from './marks.ts';
import { isAdverbial, outlookOf } from './outlook.ts';
import { stackOf } from './stack.ts';
import { verbReader } from './verbs.ts';

export { isUnder, type Clause, type ClauseKind, type Parse } from './clause.ts';

const CAPITAL = /^\p{Lu}/u;
/** Words from "has" to its participle, across the subject. */
const INVERSION_REACH = 14;

/** "Did 300 men die", "Has the army left": a verb before its subject, where a sentence begins. */
const isInverted = (words: readonly Word[], group: VerbGroup, clause: Clause): boolean => {
  const at = group.first;
  if (clause.start !== at || clause.kind !== 'main' || !(group.isBare || group.isCopula)) return false;
  const next = words[at + 1];
  if (next?.isWord !== true || next.lower === 'to') return false;
  const lower = words[at]?.lower ?? '';
  const isSubject = DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower) || CAPITAL.test(next.text);
  if (['do', 'does', 'did'].includes(lower)) return !isAdverbial(next);
  if (['has', 'have', 'had'].includes(lower))
    return (isSubject || isNumber(next)) && words.slice(at + 2, at + INVERSION_REACH).some(isParticiple);
  return isSubject;
};

/** Parts a sentence into clauses, from left to right; linear in its length. */
export const parse = (words: readonly Word[]): Parse => {
  const outlook = outlookOf(words);
  const stack = stackOf();
  const [readMark, readConnective, readVerb] = [
    markReader(outlook, stack),
    connectiveReader(outlook, stack),
    verbReader(outlook, stack),
  ];
  /** Words before this one belong to the connective read last. */
  let read = 0;
  for (const [at, word] of words.entries()) {
    if (!word.isWord) {
      stack.owners[at] = stack.current();
      readMark(at);
      continue;
    }
    if (at >= read) read = at + readConnective(at);
    const group = outlook.groupFrom(at);
    if (group?.first === at && outlook.startsGroup(at)) {
      const clause = stack.current();
      clause.asks ||= isInverted(words, group, clause);
      readVerb(group);
    }
    stack.owners[at] = stack.current();
  }
  const groupOf: (VerbGroup | undefined)[] = [];
  for (const group of outlook.groups) for (let at = group.first; at <= group.last; at += 1) groupOf[at] = group;
  return { owners: stack.owners, clauses: stack.clauses, groups: outlook.groups, groupOf };
};
