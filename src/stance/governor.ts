import type { Effect } from '../languages/stance-words.ts';
import type { ClauseKind, Parse } from './clauses/index.ts';
import type { Operator } from './operator.ts';
import type { Word } from './words.ts';

/** A sentence, parted into clauses, with its words of stance. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly parse: Parse;
  readonly operators: readonly Operator[];
}

/** A word of stance above the words quoted, with what it makes of what is below it. */
export interface Governor {
  readonly effect: Effect;
  readonly first: number;
  readonly last: number;
  readonly sort: Operator['sort'] | 'question' | 'condition' | 'consequence' | 'clause' | 'remark';
  /** Only names what is said or held ("the claim that", "to say that"): below a word that judges it, it adds nothing. */
  readonly isMention: boolean;
  /** Judges what is said or held. */
  readonly isJudgement: boolean;
  /** A verb by which somebody says it of his own. */
  readonly isSpeech: boolean;
  /** Belongs to the phrase or clause itself, as "not" and "reportedly" do, rather than says something of it. */
  readonly isPart: boolean;
}

/** What the words quoted are to their clause. */
export interface Traits {
  /** A number: "rejected 300 appeals" rejects no number. */
  readonly isAmount: boolean;
  /** The clause itself, with all that it says. */
  readonly isStatement: boolean;
  /** What the clause says holds or not of a phrase before it as well: "on Monday, nobody came". */
  readonly isOfFront: boolean;
  readonly isName: boolean;
}

export const NO_TRAITS: Traits = { isAmount: false, isStatement: false, isOfFront: false, isName: false };
export const STATEMENT: Traits = { ...NO_TRAITS, isStatement: true };

/** A governor that is no operator of its own. */
export const governing = (
  effect: Effect,
  first: number,
  last: number,
  sort: Exclude<Governor['sort'], Operator['sort']>,
): Governor => ({
  effect,
  first,
  last,
  sort,
  isMention: false,
  isJudgement: sort === 'remark',
  isSpeech: false,
  isPart: false,
});

/** A word sought for what governs it: in a clause, or as the first of a clause below that is of some kind. */
export interface Target {
  readonly at: number;
  readonly via: ClauseKind | 'self';
  readonly traits: Traits;
}
