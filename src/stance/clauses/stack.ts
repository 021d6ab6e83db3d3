import type { Clause, ClauseKind, OpenClause } from './clause.ts';

/** Clauses nested deeper than this are taken for one: no sentence that is meant to be read goes so far. */
const MAX_DEPTH = 40;

/** The clauses of a sentence while it is read from left to right, and the one that the next word belongs to. */
export interface Stack {
  readonly owners: OpenClause[];
  readonly clauses: OpenClause[];
  readonly current: () => OpenClause;
  /** Opens a clause in the current one. */
  readonly push: (kind: ClauseKind, start: number, mark?: string) => void;
  /** Goes back to a clause that the current one is in. */
  readonly popTo: (clause: OpenClause) => void;
  /** The nearest clause, from the current one outwards, that passes a test. */
  readonly find: (test: (clause: Clause) => boolean) => OpenClause | undefined;
  /** Begins a clause of its own; within brackets or quotation marks it stays there. */
  readonly begin: (start: number, kind?: 'main' | 'attribution') => void;
  /** Begins a clause beside another, below the same predicate. */
  readonly join: (clause: OpenClause) => void;
  /** Takes the current clause's words from `start` on, as far as they are not in one below it, into a new clause. */
  readonly split: (kind: ClauseKind, start: number, end: number) => OpenClause;
  /** Goes into a clause that hangs on the current one. */
  readonly enter: (clause: OpenClause) => void;
}

export const stackOf = (): Stack => {
  const owners: OpenClause[] = [];
  const clauses: OpenClause[] = [];
  let depth = 0;

  const create = (kind: ClauseKind, start: number, parent: OpenClause | undefined, mark?: string): OpenClause => {
    const clause = { kind, start, parent, group: undefined, mark, asks: false, condition: undefined };
    clauses.push(clause);
    return clause;
  };
  let current = create('main', 0, undefined);

  const find: Stack['find'] = (test) => {
    for (let clause: OpenClause | undefined = current; clause !== undefined; clause = clause.parent)
      if (test(clause)) return clause;
    return undefined;
  };
  const popTo: Stack['popTo'] = (clause) => {
    while (current !== clause && current.parent !== undefined) {
      current = current.parent;
      depth -= 1;
    }
  };
  return {
    owners,
    clauses,
    current: () => current,
    find,
    popTo,
    push: (kind, start, mark) => {
      if (depth >= MAX_DEPTH) return;
      depth += 1;
      current = create(kind, start, current, mark);
    },
    begin: (start, kind = 'main') => {
      const enclosing = find(({ mark }) => mark !== undefined);
      if (enclosing !== undefined) popTo(enclosing);
      else depth = 0;
      current =
        enclosing === undefined
          ? create(kind, start, undefined)
          : create(enclosing.kind, start, enclosing.parent, enclosing.mark);
    },
    join: (clause) => {
      popTo(clause);
      current = create(clause.kind, clause.start, clause.parent);
    },
    split: (kind, start, end) => {
      const from = current;
      const to = create(kind, start, from);
      for (let at = start; at < end; at += 1) if (owners[at] === from) owners[at] = to;
      for (let index = clauses.length - 2; index >= 0; index -= 1) {
        const clause = clauses[index];
        if (clause === undefined || clause.start < start) break;
        if (clause.parent === from) clause.parent = to;
      }
      return to;
    },
    enter: (clause) => {
      current = clause;
      depth += 1;
    },
  };
};
