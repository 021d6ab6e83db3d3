/**
 * Deeds of which no two in a row are told of one thing at once: who was killed was not injured, what was opened was not
 * closed. The keys of the tables of all languages.
 */
export const RIVALS = [
  ['die', 'injure', 'miss', 'rescue', 'infect'],
  ['bear', 'die'],
  ['arrest', 'release', 'charge', 'convict', 'acquit'],
  ['hire', 'dismiss', 'resign', 'elect'],
  ['open', 'close'],
  ['spend', 'save', 'earn', 'donate'],
  ['sell', 'insure', 'estimate'],
  ['support', 'oppose', 'abstain'],
  ['arrive', 'leave', 'evacuate', 'send'],
  ['destroy', 'damage', 'build', 'repair'],
  ['export', 'import'],
  ['plant', 'fell'],
  ['sign', 'force', 'announce', 'ratify'],
  ['begin', 'end'],
  ['win', 'lose'],
] as const;

/** What is told, by the English verb. */
type Deed = (typeof RIVALS)[number][number];

/** What comes about by itself: it tells what a day or an hour is of, and says nothing of a number. */
export const EVENTS = ['crash', 'explode'] as const;

/**
 * Wordings of what is told, parted by bars, lower case; one that ends in a hyphen stands for all words that begin so. Of
 * `be` are those that tell no more than that it is so: "lasted", "cost", "took place".
 */
export type Deeds = Readonly<Partial<Record<Deed | (typeof EVENTS)[number] | 'be', string>>>;
