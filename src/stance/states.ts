import type { Effect } from '../languages/stance-words.ts';
import type { Stance } from '../model/stance.ts';

/** How far a clause is asserted; `scheduled` and `intended` are both planned, and bear different answers. */
export type State = 'asserted' | 'denied' | 'doubted' | 'scheduled' | 'intended' | 'open' | 'withdrawn';

export const STANCE_OF: Readonly<Record<State, Stance>> = {
  asserted: 'asserted',
  denied: 'denied',
  doubted: 'doubted',
  scheduled: 'planned',
  intended: 'planned',
  open: 'open',
  withdrawn: 'withdrawn',
};

type Row = Readonly<Record<Exclude<State, 'withdrawn'>, State>>;

const always = (state: State): Row => ({
  asserted: state,
  denied: state,
  doubted: state,
  scheduled: state,
  intended: state,
  open: state,
});

/** What a predicate makes of the clause below it, by how far its own clause is asserted. What is withdrawn stays so. */
const COMPOSITION: Readonly<Record<Effect, Row>> = {
  presumes: always('asserted'),
  says: {
    asserted: 'asserted',
    denied: 'open',
    doubted: 'doubted',
    scheduled: 'doubted',
    intended: 'doubted',
    open: 'open',
  },
  carries: {
    asserted: 'asserted',
    denied: 'denied',
    doubted: 'doubted',
    scheduled: 'scheduled',
    intended: 'intended',
    open: 'open',
  },
  entails: {
    asserted: 'asserted',
    denied: 'open',
    doubted: 'doubted',
    scheduled: 'scheduled',
    intended: 'intended',
    open: 'open',
  },
  alleges: {
    asserted: 'doubted',
    denied: 'open',
    doubted: 'doubted',
    scheduled: 'doubted',
    intended: 'doubted',
    open: 'open',
  },
  supposes: {
    asserted: 'doubted',
    denied: 'denied',
    doubted: 'doubted',
    scheduled: 'doubted',
    intended: 'doubted',
    open: 'open',
  },
  wavers: { asserted: 'open', denied: 'asserted', doubted: 'open', scheduled: 'open', intended: 'open', open: 'open' },
  rejects: {
    asserted: 'denied',
    denied: 'doubted',
    doubted: 'denied',
    scheduled: 'denied',
    intended: 'denied',
    open: 'open',
  },
  reverses: {
    asserted: 'denied',
    denied: 'asserted',
    doubted: 'open',
    scheduled: 'denied',
    intended: 'denied',
    open: 'open',
  },
  refuses: {
    asserted: 'denied',
    denied: 'open',
    doubted: 'open',
    scheduled: 'denied',
    intended: 'denied',
    open: 'open',
  },
  intends: {
    asserted: 'intended',
    denied: 'denied',
    doubted: 'doubted',
    scheduled: 'intended',
    intended: 'intended',
    open: 'open',
  },
  schedules: {
    asserted: 'scheduled',
    denied: 'denied',
    doubted: 'doubted',
    scheduled: 'scheduled',
    intended: 'intended',
    open: 'open',
  },
  attempts: {
    asserted: 'open',
    denied: 'denied',
    doubted: 'open',
    scheduled: 'intended',
    intended: 'intended',
    open: 'open',
  },
  opens: always('open'),
  feigns: always('denied'),
  withdraws: {
    asserted: 'withdrawn',
    denied: 'asserted',
    doubted: 'withdrawn',
    scheduled: 'withdrawn',
    intended: 'withdrawn',
    open: 'open',
  },
  hedges: {
    asserted: 'doubted',
    denied: 'open',
    doubted: 'doubted',
    scheduled: 'doubted',
    intended: 'doubted',
    open: 'open',
  },
  verifies: {
    asserted: 'asserted',
    denied: 'denied',
    doubted: 'doubted',
    scheduled: 'asserted',
    intended: 'doubted',
    open: 'open',
  },
};

/** The state of a clause below a predicate, from the state of the predicate's own. */
export const below = (effect: Effect, state: State): State =>
  state === 'withdrawn' ? state : COMPOSITION[effect][state];
