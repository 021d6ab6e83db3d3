import type { PredicateRow } from '../../../stance-words.ts';

/** Verbs that take back what was said. */
export const RETRACTING_VERBS: readonly PredicateRow[] = [
  {
    effect: 'withdraws',
    takes: 'noun clause',
    words:
      'retract|recant|take back|walk back|row back on|backtrack on|withdraw|rescind|correct|revise|amend|scale back|unsay|back down from|climb down from|apologise for|apologize for|delete|pull|take down',
  },
];
