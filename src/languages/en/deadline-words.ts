/** Words beside a date that make it a last day. All words are lower case; wordings are parted by a bar. */

/** Right before it. */
export const DEADLINE_BEFORE =
  'by|no later than|not later than|on or before|at the latest by|latest by|before|prior to|until|till|up until|through|thru|up to and including|due|due on|due by|expires on|expire on';

/** Right behind it. */
export const DEADLINE_BEHIND =
  'is the last day|was the last day|is the final day|was the final day|is the deadline|was the deadline|is the cut-off|was the cut-off|is the closing date|was the closing date|at the latest|at latest';

/** What is itself a last day, some words before "is" and the date. */
export const DEADLINE_NOUNS =
  'deadline|cutoff|cut - off|expiry|closing date|due date|last date|last day|final date|final day|closing day|expiry date|time limit|return date';

/** What ends on it, before "at" and "on" or right before it, an aside between. */
export const CLOSING_VERBS: ReadonlySet<string> = new Set([
  'close',
  'closes',
  'closed',
  'expire',
  'expires',
  'shuts',
  'lapse',
  'lapses',
  'end',
  'ends',
]);

/** What is done to an order, with its last day, that no longer holds. */
export const REVOKED =
  'set aside|quashed|overturned|struck down|stayed|waived|lifted|rescinded|revoked|annulled|withdrawn|dropped|scrapped|suspended|relaxed|extended';

/** Words of stance by which something has to be done: of a last day they state it. */
export const OBLIGING: ReadonlySet<string> = new Set(
  'must|shall|have to|has to|had to|need to|needs to|needed to|required|obliged|obligated|are to|is to|were to|was to|due|ordered'.split(
    '|',
  ),
);
