/**
 * Words of number that a value may not leave unread, one table a class. A wording is lower case, its words parted by one
 * space, marks by themselves; where one wording is the head of another, the longer one holds.
 */

/** Signs, and what stands for one. */
export const SIGNS = '− + ± ~ ≈ < > ≤ ≥ = × ÷ ^ / % ‰ ° minus negative plus'.split(' ');

/** Which way, or on which side, a number goes. */
export const DIRECTIONS =
  'up|down|upward|downward|upwards|downwards|loss|losses|profit|profits|deficit|surplus|increase|increases|increased|increasing|decrease|decreases|decreased|rose|risen|rising|soared|surged|plunged|plummeted|cut by|reduced|reduction|lowered'.split(
    '|',
  );

/** What computes with numbers, selects from them or compares them. */
export const COMPUTING =
  'twice|thrice|double|triple|quadruple|treble|half of|half the|half as|half that|third of|quarter of|most of|much of|all but|not all|none of|times|fold|tenfold|fewer|fewer than|faster than|slower than|quicker than|less|less than|more than|plus or minus|minus|divided by|multiplied by|average|averaging|averaged|median|each|every|apiece|per|as many as|as much as|as few as|as little as|nearly all|almost all|virtually all|practically all|daily|weekly|monthly|yearly|annually|another|additional|further|others|extra'.split(
    '|',
  );

/** What sets one answer beside another. */
export const ALTERNATIVES = 'or|either|versus|vs|instead of|rather than|respectively'.split('|');

/** What is taken in or left out. */
export const SCOPES =
  'including|excluding|includes|excludes|included|excluded|besides|except|except for|excepting|other than|apart from|aside from|not counting|without counting|in addition to|on top of|exclusive of|inclusive of'.split(
    '|',
  );
