/** What kind of difference parts two values. */
export type ConflictKind =
  'number' | 'date' | 'time' | 'age' | 'duration' | 'spelling' | 'name' | 'polarity' | 'choice' | 'set';

/** The rules by which two values are judged, each with what it means. */
export const RULES = {
  equal: 'Both allow exactly the same answers.',
  overlap: 'The ranges of answers that they allow meet.',
  disjoint: 'No answer is allowed by both.',
  bound: 'One states a bound ("more than", "at least") that the other satisfies.',
  'bound-round': 'One states an open bound at a round number, and the other states that number.',
  approximation: 'One is hedged ("about", "nearly"), and its margin takes in the other.',
  'rounds-to': 'One is the other, rounded.',
  tolerance: 'They differ by less than the tolerance that the claim sets.',
  'unit-unclear': 'The word for a unit may stand for several ("dollars", "tons"), and one of them fits.',
  frame: 'They state different things of one quantity: a level is no change, rate, share or part.',
  scope: 'They would be the same, but one says what it takes in (before tax, worldwide), and the other does not.',
  host: 'They would be the same, but one is told of something beside (a mother of six, among the young), and the other is not.',
  told: 'They would be the same, but one sentence tells it by words that say something else (reached London, died).',
  doubted: 'They would be the same, but a source does not vouch for one of them.',
  planned: 'They would be the same, but one is planned and the other told as done.',
  unit: 'They are of different dimensions or currencies: nothing can be compared.',
  precision: 'One is stated more precisely, and falls inside the other.',
  zone: 'They can be the same moment, because one names no time zone.',
  'zone-day': 'They are in two zones whose offset hangs on the day, and no day is known.',
  'adjacent-days': 'They are neighbouring days without a zone: a time zone may explain them.',
  'implied-year': 'They are equal only through a year that the words do not state.',
  'implied-day': 'They are equal only through the day of the event, which the words do not state.',
  deadline: 'A deadline is its last day: another last day is another deadline.',
  'name-equal': 'The names are equal apart from titles.',
  'name-part': 'One leaves out or abbreviates a part of the name; the family name is shared.',
  alias: 'The claim lists both spellings as one name.',
  spelling: 'The spellings differ, and may stand for one name.',
  'name-different': 'The names are different.',
  generic: 'The generic words tell them apart: a corridor is not a district.',
  polarity: 'One says yes and the other no.',
  possible: 'One or both say only that it is possible.',
  label: 'The labels are different, and neither is broader than the other.',
  broader: 'One label falls under the other.',
  'open-set': 'At least one of the sets is open: what it leaves out may still belong to it.',
  'complete-set': 'A complete set lacks what the other holds.',
  'later-count': 'A growing toll: the later figure is as high as the earlier one, or higher.',
  'shrinking-count': 'A growing toll cannot be lower on the later day.',
} as const satisfies Record<string, string>;

export type Rule = keyof typeof RULES;

/** How two values stand, and by which rule. `relate(a, b)` mirrors `relate(b, a)`. */
export type Relation = { readonly rule: Rule; /** The reason in words. */ readonly note?: string } & (
  | { readonly relation: 'same' }
  | { readonly relation: 'compatible'; /** Compatible, but only just: worth a look. */ readonly strained?: true }
  | { readonly relation: 'contradicts'; readonly conflict: ConflictKind }
  | { readonly relation: 'incomparable' }
);
