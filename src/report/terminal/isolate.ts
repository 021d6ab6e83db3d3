const RIGHT_TO_LEFT = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;

/**
 * Marks, digits and single spaces, which take the direction of the letters around them, and codes of colour; not what parts
 * columns, values and items.
 */
const NEUTRAL = String.raw`(?:\u001b\[[\d;]*m|(?! {2})[^\p{L}\p{Sm}·\u2500-\u257f\u001b])`;

/** From the first letter that is written from right to left to the last before a letter that is not. */
const RUN = new RegExp(`${RIGHT_TO_LEFT}(?:${NEUTRAL}*${RIGHT_TO_LEFT})*`, 'gu');

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Lines whose text from right to left cannot turn round what stands beside it: each run of it is isolated. */
export const isolated = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(RUN, `${FIRST_STRONG_ISOLATE}$&${POP_ISOLATE}`));
