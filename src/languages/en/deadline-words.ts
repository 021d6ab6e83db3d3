/** Words beside a date that make it a last day. All words are lower case; wordings are parted by a bar. */

/** Right before it. */
export const DEADLINE_BEFORE =
  'by|no later than|not later than|on or before|at the latest by|latest by|before|prior to|until|till|up until|through|thru|up to and including|due|due on|due by|expires on|expire on';

/** Right behind it. */
export const DEADLINE_BEHIND =
  'is the last day|was the last day|is the final day|was the final day|is the deadline|was the deadline|is the cut-off|was the cut-off|is the closing date|was the closing date|at the latest|at latest';

/** What is itself a last day, some words before "is" and the date. */
export const DEADLINE_NOUNS: ReadonlySet<string> = new Set(['deadline', 'cutoff', 'cut-off', 'expiry']);

/** What ends on it, before "at" and "on", an aside between. */
export const CLOSING_VERBS: ReadonlySet<string> = new Set(['close', 'closes', 'closed', 'expire', 'expires', 'shuts']);
