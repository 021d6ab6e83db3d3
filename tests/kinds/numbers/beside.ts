/** A quote in its sentence, in double brackets, and what it says there: "12", "12 gap"; `null` must be declined. */
export interface BesideCase {
  readonly kind: 'count' | 'quantity' | 'duration';
  readonly sentence: string;
  readonly expected: string | null;
}

type Row = readonly [sentence: string, expected: string | null];

const rows = (kind: BesideCase['kind'], list: readonly Row[]): readonly BesideCase[] =>
  list.map(([sentence, expected]) => ({ kind, sentence, expected }));

const COUNTS: readonly Row[] = [
  // A preposition may put it on one side of the number.
  ['They ended shy of the [[90 seats]] they wanted.', null],
  ['The crew stopped well past [[40 wrecks]].', null],
  ['Membership is nowhere near the [[5,000]] of its heyday.', null],
  ['Not counting the cook, all but [[six men]] deserted.', null],
  ['Rather than [[12 judges]], nine heard the case.', null],
  ['The search covered [[12 villages]] near the border.', '12'],
  ['They walked past [[nine checkpoints]].', '9'],
  ['Shots were heard inside [[three schools]].', '3'],
  ['Fighting went on within [[four districts]].', '4'],
  ['The verdict was read to [[12 jurors]].', '12'],
  ['The bus ran into [[eight cyclists]].', '8'],
  // Something else than the number itself.
  ['The new hall has twice the [[500 seats]] of the old one.', null],
  ['The strike idled a tenth of the usual [[900 trucks]].', null],
  ['They doubled the [[60 wards]].', null],
  ['Three times [[20 men]] were sent.', null],
  ['They counted twice, and [[60 wards]] were closed.', '60'],
  // One of several answers.
  ['Anything from [[200 geese]] to twice as many winter here.', null],
  ['The thieves took [[30 icons]] or half as many again.', null],
  ['Either [[two boats]] or three were sunk.', null],
  ['Two boats or [[three]] were sunk.', null],
  ['The thieves took [[two or three icons]].', '2 to 3'],
  ['The thieves took [[30 icons]] or more.', null],
  ['The ship, or what was left of it, held [[30 icons]].', '30'],
  // Plain counts that sayings are made of.
  ['The blaze claimed [[nine lives]] before dawn.', '9'],
  ['[[A hundred and one]] delegates voted for it.', '101'],
  ['The essay runs to [[a thousand words]].', '1,000'],
  ['There were [[easily 300 people]] in the square.', 'at least 300'],
  ['She is one in [[a million]].', null],
  // The end of a longer number.
  ['They freed a score and [[five hostages]].', null],
  ['They freed the wounded and [[five hostages]].', '5'],
  // A part, and its whole.
  ['[[Four]] of the 11 sailors drowned.', '4 part (11)'],
  ['Each family was given [[two goats]].', '2 rate (family)'],
  ['On the pitch a thousand times [[11 men]] lost.', null],
];

const QUANTITIES: readonly Row[] = [
  ['Output is short of the [[40 tonnes]] promised.', null],
  ['He took more than double the usual [[20 mg]].', null],
  ['The rent is half the former [[$900]].', null],
  ['Unemployment stood [[4 percent]] above the national rate.', '4 percent gap'],
  ['It was [[9 degrees]] below zero.', '9 degrees gap'],
  ['The hut lies [[300 metres]] above the valley.', '300 metres'],
  ['The club is [[$3 million]] in debt.', '3 million dollars gap'],
  ['They put [[$3 million]] into the bridge.', '3 million dollars'],
  ['The boat lay [[3 km]] past the lighthouse.', '3 kilometres gap'],
  ['The prize is [[20,000 dollars]], Canadian.', null],
  ['The prize is [[20,000 dollars]], paid at once.', '20,000 dollars'],
  ['Net of fees, the sale raised [[£40,000]].', '40,000 pounds sterling level, net, net of fee'],
  ['In 1950 money it cost [[£40,000]].', '40,000 pounds sterling level, money of 1950'],
  ['The farm lies within [[5 km]] of the river.', null],
  ['The farm lies [[within 5 km]] of the river.', 'at most 5 kilometres'],
  ['She felt like [[a million dollars]].', null],
  ['The body was found [[a mile]] away from the wreck.', '1 mile gap'],
  ['The wall is [[ten feet]] tall.', '10 feet level (high)'],
  ['Inflation reached [[110 percent]] in May.', '110 percent'],
  ['The levy is [[two cents a litre]].', '2 cents per litre'],
  ['Kyiv received aid equivalent to [[$5 million]].', '5 million dollars'],
  ['It cost [[$3 million]] to go ahead.', '3 million dollars'],
];

const DURATIONS: readonly Row[] = [
  ['She died [[three weeks]] into the trip.', '3 weeks gap'],
  ['The line opened [[two years]] behind schedule.', '2 years gap'],
  ['The shoot is [[five days]] ahead of plan.', '5 days gap'],
  ['The siege took double the [[six weeks]] foreseen.', null],
  ['The siege lasted [[six weeks]] in all.', '6 weeks'],
  ['[[six weeks at the outside]]', 'at most 6 weeks'],
  ['Over the past [[two weeks]] it rained.', '2 weeks'],
];

export const BESIDE: readonly BesideCase[] = [
  ...rows('count', COUNTS),
  ...rows('quantity', QUANTITIES),
  ...rows('duration', DURATIONS),
];

/** Two sentences whose amounts are of two things, of one, or of what may be one. */
export interface ContrastCase {
  readonly kind: 'count' | 'quantity';
  readonly a: string;
  readonly b: string;
  readonly parted: boolean;
}

export const CONTRASTED: readonly ContrastCase[] = [
  { kind: 'quantity', a: 'The harp was insured for [[£5m]].', b: 'The harp fetched [[£5m]].', parted: true },
  { kind: 'quantity', a: 'The harp was bought for [[£5m]].', b: 'The harp fetched [[£5m]].', parted: false },
  { kind: 'quantity', a: 'The harp cost [[£5m]].', b: 'The harp fetched [[£5m]].', parted: false },
  { kind: 'quantity', a: 'The asking price was [[£850k]].', b: 'The winning bid was [[£850k]].', parted: true },
  { kind: 'count', a: 'The first draft has [[9 clauses]].', b: 'The current draft has [[9 clauses]].', parted: true },
  { kind: 'count', a: 'The first draft has [[9 clauses]].', b: 'The original draft has [[9 clauses]].', parted: false },
  { kind: 'count', a: 'At first [[9 clauses]] stood.', b: 'In the current draft stand [[9 clauses]].', parted: false },
  { kind: 'count', a: 'The fall killed [[33 climbers]].', b: 'The fall spared [[33 climbers]].', parted: true },
  { kind: 'count', a: 'In the fall [[33 climbers]] died.', b: 'The fall killed [[33 climbers]].', parted: false },
  { kind: 'count', a: 'They hired [[70 cooks]].', b: 'They laid off [[70 cooks]].', parted: true },
  { kind: 'count', a: 'Among them were [[70 women]].', b: 'Among them were [[70]] men.', parted: true },
  {
    kind: 'count',
    a: '[[70 people]], men and women, came.',
    b: '[[70 people]], all of them women, came.',
    parted: false,
  },
  { kind: 'count', a: '[[70 members]] voted against.', b: '[[70 members]] voted in favour.', parted: true },
];
