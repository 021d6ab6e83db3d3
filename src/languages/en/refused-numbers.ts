/**
 * Words of number that a value may not leave unread, one table a class. A wording is lower case, its words parted by one
 * space, marks by themselves; where one wording is the head of another, the longer one holds.
 */

/** Signs, and what stands for one. */
export const SIGNS = '- − + ± ~ ≈ < > ≤ ≥ = × ÷ ^ / % ‰ ° minus negative plus'.split(' ');

/** Which way, or on which side, a number goes. */
export const DIRECTIONS =
  'up|down|upward|downward|upwards|downwards|loss|losses|profit|profits|deficit|surplus|gain|gains|increase|increases|increased|increasing|decrease|decreases|decreased|rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|drop|drops|dropped|decline|declined|grew|grown|climbed|jumped|soared|surged|plunged|slipped|cut by|reduced|lowered|raised|gained|lost'.split(
    '|',
  );

/** What computes with numbers, selects from them or compares them. */
export const COMPUTING =
  'twice|thrice|double|triple|quadruple|treble|half of|half the|half as|half that|third of|quarter of|most of|much of|all but|not all|none of|times|fold|tenfold|fewer|fewer than|less|less than|more than|plus or minus|minus|divided by|multiplied by|average|averaging|averaged|median|each|every|apiece|per|a day|a week|a month|a year|daily|weekly|monthly|yearly|annually|another|additional|further|others|extra'.split(
    '|',
  );

/** What sets one answer beside another. */
export const ALTERNATIVES = 'or|either|versus|vs|instead of|rather than|respectively'.split('|');

/** What is taken in or left out. */
export const SCOPES =
  'including|excluding|includes|excludes|included|excluded|besides|except|except for|excepting|other than|apart from|aside from|not counting|without counting|in addition to|on top of|exclusive of|inclusive of'.split(
    '|',
  );
