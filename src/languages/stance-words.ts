/**
 * What a word makes of the clause that it governs, by the classes of Karttunen (factive, implicative, non-factive) and of
 * ConText (negated, possible, hypothetical). What each does to a clause that is itself denied, doubted or open stands in
 * the room that works them out.
 */
export type Effect =
  /** Takes its clause for a fact, negated or not: know, regret, why. */
  | 'presumes'
  /** Says it; denied, it leaves it open: say, confirm, evidence. */
  | 'says'
  /** Is as it is itself, denied or not: manage, begin. */
  | 'carries'
  /** Brings it about, as far as it comes about itself: cause, force, deploy to. */
  | 'entails'
  /** Says it without vouching for it: claim, accuse, rumour. */
  | 'alleges'
  /** Holds it for likely: think, seem; denied, it denies. */
  | 'supposes'
  /** Leaves it open; denied, it asserts: doubt, hesitate. */
  | 'wavers'
  /** Contests it: deny, dismiss. */
  | 'rejects'
  /** Makes a yes of a no, and a no of a yes: not, fail, false. */
  | 'reverses'
  /** Denies it; denied, it leaves it open: refuse. */
  | 'refuses'
  /** Wants or expects it: plan, promise, demand. */
  | 'intends'
  /** Has it settled for a time to come: will, schedule, agree. */
  | 'schedules'
  /** Works for it, with what success is not said: try. */
  | 'attempts'
  /** Leaves it open: whether, if, ask. */
  | 'opens'
  /** Makes it up: pretend, myth, would have. */
  | 'feigns'
  /** Takes back that it was said: retract, correct. */
  | 'withdraws'
  /** Weakens it: reportedly, may. */
  | 'hedges'
  /** Says that it holds, of what somebody said: true, confirmed. */
  | 'verifies';

/**
 * What must follow a word for it to govern: a finite clause with or without "that" (`clause`), an infinitive (`to`), a
 * gerund (`ing`), a preposition with a gerund (`prep`) or with a noun (`of`), a noun of statement or plan (`noun`), a noun of
 * something done to what is counted (`event`: "the release of"), an infinitive of saying or thinking (`telling`), any noun
 * phrase that is not an amount of its own (`object`), an amount (`amount`), an adjective or participle (`state`), who or what
 * something is said to be (`identity`: "the favourite is"), or an amount or a day
 * that something is (`figure`: "the target is", "a due date of").
 */
export type Complement =
  | 'clause'
  | 'to'
  | 'telling'
  | 'ing'
  | 'prep'
  | 'of'
  | 'noun'
  | 'event'
  | 'object'
  | 'amount'
  | 'state'
  | 'identity'
  | 'figure';

/** Words of one effect, parted by a bar; `takes` lists complements, parted by blanks. Only first words are inflected. */
export interface PredicateRow {
  readonly effect: Effect;
  readonly takes: string;
  readonly words: string;
  /** Only in the passive ("is said to have …"), or only in the active. */
  readonly voice?: 'passive' | 'active';
  /** By which somebody vouches for it himself: who is quoted for it holds it. */
  readonly isOwn?: true;
}
