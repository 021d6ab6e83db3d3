import { COORDINATORS, DETERMINERS, DO, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../languages/en/stance/grammar.ts';
import { THAT_ONLY_VERBS } from '../../languages/en/stance/verbs/others.ts';
import { verbPhrases } from '../forms.ts';
import { NOUN_WORDS, VERB_FORMS } from '../lexicon.ts';
import type { VerbGroup } from '../verb-groups.ts';
import { CLOSABLE, type OpenClause } from './clause.ts';
import type { Outlook } from './outlook.ts';
import type { Stack } from './stack.ts';

/** Words from a verb of saying to the verb of what is said, at most. */
const SUBJECT_REACH = 50;

const THAT_ONLY: ReadonlySet<string> = new Set(verbPhrases(THAT_ONLY_VERBS));

/** What a finite verb does to the clauses of a sentence: each has one, and a second belongs to another clause. */
export const verbReader = (outlook: Outlook, stack: Stack): ((group: VerbGroup) => void) => {
  const { words, lower } = outlook;

  /** Where the noun phrase before a word begins, after another word. */
  const phraseStart = (at: number, after: number): number => {
    for (let start = at - 1; start > after; start -= 1) {
      const word = words[start];
      if (!word?.isWord) return start + 1;
      if (DETERMINERS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower)) return start;
      if (PREPOSITIONS.has(word.lower) || COORDINATORS.has(word.lower)) return start + 1;
    }
    return at;
  };

  /** A clause without a connective: what is said ("said the bridge fell"), or which one is meant ("the raid he led"). */
  const openBare = (group: VerbGroup): void => {
    const current = stack.current();
    // "agreed to secure transport links": behind an infinitive a noun that may be a verb is none.
    if (group.isWeak && current.group !== undefined && lower(current.group.last + 1) === 'to') return;
    const clausal = stack.find(
      ({ group: own }) => own !== undefined && outlook.isClausal(own.main) && !THAT_ONLY.has(lower(own.main)),
    );
    if (clausal !== undefined) stack.popTo(clausal);
    const host = stack.current();
    const after = Math.max((host.group?.main ?? host.start) + 1, group.first - SUBJECT_REACH);
    const clause =
      clausal === undefined
        ? stack.split('relative', phraseStart(group.first, after), group.first)
        : stack.split('clause', after, group.first);
    clause.group = group;
    stack.enter(clause);
  };

  const isNoun = ({ group }: Pick<OpenClause, 'group'>): boolean =>
    group?.isWeak === true && NOUN_WORDS.has(lower(group.main));

  /** Whether a verb was read that may be a participle or a noun instead, now that another one follows. */
  const gives = (clause: OpenClause, group: VerbGroup): boolean =>
    clause.group?.isWeak === true &&
    !outlook.isClausal(clause.group.main) &&
    !isNoun(clause) &&
    (group.hasAuxiliary || !group.isWeak);

  /** Whether "did" or "had" stands before its subject, and its verb behind. */
  const completes = ({ group, asks, kind }: OpenClause, next: VerbGroup): boolean =>
    group?.isBare === true &&
    (!next.hasAuxiliary || isOwnHave(group, next)) &&
    (asks || kind === 'condition' || isOfDo(group, next));

  /** "Does the club have 900 members?" */
  const isOwnHave = (group: VerbGroup, next: VerbGroup): boolean =>
    DO.has(lower(group.main)) && next.isBare && ['have', 'be'].includes(lower(next.main));

  /** "did the family learn": behind "did" no other verb but its own stands in its base form. */
  const isOfDo = (group: VerbGroup, next: VerbGroup): boolean =>
    DO.has(lower(group.main)) && !next.isWeak && VERB_FORMS.get(lower(next.main))?.has('base') === true;

  const give = (clause: OpenClause, group: VerbGroup): void => {
    stack.popTo(clause);
    clause.group = group;
  };

  return (group) => {
    const clause = stack.current();
    if (completes(clause, group) && clause.group !== undefined) {
      clause.group = { ...group, first: clause.group.first, hasAuxiliary: true, isWeak: false };
      return;
    }
    if (clause.kind === 'apposition') {
      // ", killed in the raid," has a participle; ", Sweden and Denmark signed" goes on with the subject.
      const isParticiple = group.isWeak && (group.first === clause.start || clause.parent?.group !== undefined);
      if (isParticiple || clause.parent === undefined) return;
      stack.popTo(clause.parent);
      if (clause.parent.group === undefined) {
        clause.parent.group = group;
        return;
      }
    }
    const current = stack.current();
    if (current.group === undefined && current.kind !== 'front') {
      current.group = group;
      return;
    }
    const barrier = stack.find(({ mark }) => mark !== undefined);
    const lacking = stack.find((one) => one === barrier || (one.group === undefined && one.kind !== 'apposition'));
    if (lacking !== undefined && lacking.group === undefined) give(lacking, group);
    else if (gives(current, group)) current.group = group;
    else {
      const noun = stack.find((one) => one !== current && isNoun(one));
      if (noun !== undefined && (CLOSABLE.has(current.kind) || current.kind === 'clause')) give(noun, group);
      else openBare(group);
    }
  };
};
