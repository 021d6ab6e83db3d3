import type { PredicateRow } from '../../stance-words.ts';

/** Adjectives and set phrases that govern a clause, an infinitive or a phrase: "it is clear that", "unable to". */
export const ADJECTIVES: readonly PredicateRow[] = [
  {
    effect: 'presumes',
    takes: 'clause',
    words:
      'an open secret|open secret|no secret|good|bad|great|fine|nice|wonderful|terrible|awful|horrible|dreadful|sickening|heartening|encouraging|worrying|troubling|disturbing|alarming|telling|revealing|instructive|interesting|intriguing|curious|puzzling|baffling|striking|important|crucial|vital|relevant|irrelevant|immaterial|unnoticed|unremarked|fitting|apt|just|unjust|unfair|natural|normal|typical|understandable|predictable|inevitable|paradoxical|miraculous|extraordinary|incredible enough|unbelievable|ominous|admirable|commendable|creditable|laudable|deplorable|lamentable|disgraceful|a disgrace|comforting|gratifying|frustrating|annoying|irritating|exciting|welcome|touching|moving|funny|comical|absurd enough|bitter|humiliating|bizarre|weird|peculiar|uncanny|suspicious|well known|well-known|common knowledge|public knowledge|a matter of record|on record|glad|happy|sorry|sad|angry|proud|aware|unaware|surprised|surprising|shocked|shocking|significant|strange|odd|tragic|remarkable|embarrassed|ashamed|pleased|delighted|relieved|upset|disappointed|disappointing|furious|amazed|amazing|astonished|astonishing|regrettable|unfortunate|fortunate|lucky|notable|noteworthy|ironic|shameful|grateful|thankful|mindful|conscious|oblivious|ignorant|impressive|appalling|scandalous|unacceptable|outrageous',
  },
  {
    effect: 'says',
    takes: 'clause to prep of',
    words:
      'clear|certain|sure|evident|obvious|plain|apparent|confident|convinced|positive|conclusive|adamant|satisfied|undeniable|indisputable|undisputed|established|confirmed|proven|proved|known to have',
  },
  {
    effect: 'carries',
    takes: 'to prep',
    words:
      'was able|were able|been able|quick|slow|swift|right|wrong|wise|unwise|foolish|stupid|silly|clever|smart|lucky|unlucky|fortunate|unfortunate|kind|unkind|good enough|kind enough|brave enough|brave|bold|rash|mad|crazy|rude|polite|generous|careful|careless|thoughtless|thoughtful|crafty|shrewd|gracious|ungracious|mean enough|cruel|heartless|naive|prudent|imprudent|wicked|evil|selfish|unselfish|noble|honest|dishonest|first|last|busy|tired|responsible for|famous for|known for|notorious for|renowned for|instrumental in|involved in|guilty|guilty of|complicit in|engaged in|used|accustomed|successful|worth|proud of|ashamed of|sick of|tired of|fed up with|sorry for|grateful for|worthwhile',
  },
  {
    effect: 'presumes',
    takes: 'to prep',
    words:
      'glad|happy|sorry|sad|angry|proud|ashamed|surprised|shocked|amazed|astonished|pleased|delighted|thrilled|relieved|upset|disappointed|embarrassed|privileged|honoured|honored|horrified|dismayed|overjoyed|content|fortunate enough|unfortunate enough|lucky enough|unlucky enough|foolish enough|rash enough',
  },
  {
    effect: 'verifies',
    takes: 'clause',
    words: 'true|correct|right|accurate|a fact',
  },
  {
    effect: 'reverses',
    takes: 'clause telling',
    words:
      'false|untrue|wrong|incorrect|inaccurate|mistaken|erroneous|absurd|ludicrous|ridiculous|laughable|preposterous|nonsense|impossible|inconceivable|unthinkable|misleading|nonsensical|fanciful|fiction|rubbish|propaganda|out of the question|unimaginable',
  },
  {
    effect: 'reverses',
    takes: 'to prep of',
    words:
      'not guilty|a far cry|miles|light years|worlds|a world|within an ace|within a whisker|within an inch|within inches|within a hair|within a hairsbreadth|within touching distance|close|on the verge|on the brink|on the edge|on the cusp|on the point|on the threshold|unable|not able|incapable|powerless|helpless|innocent|unsuccessful|too weak|too late|too early|far|a long way|short|not up',
  },
  {
    effect: 'refuses',
    takes: 'to prep of',
    words: 'unwilling|reluctant|loath|loth|averse|opposed|disinclined|hesitant',
  },
  {
    effect: 'intends',
    takes: 'to prep of',
    words:
      'ready|able|willing|keen|eager|prepared|poised|anxious|determined|hopeful|desperate|optimistic|on track|on course|in line|meant|obliged|bound|certain to|sure to|inclined|minded|authorised|authorized|entitled|eligible|impatient',
  },
  { effect: 'schedules', takes: 'to state', words: 'due|slated' },
  { effect: 'schedules', takes: 'to', words: 'set|scheduled|slated' },
  {
    effect: 'schedules',
    takes: 'object amount state',
    words:
      'due on|due in|due at|due by|due for|due next|due this|due from|due before|due until|scheduled for|scheduled on|slated for',
  },
  {
    effect: 'intends',
    takes: 'event',
    words:
      'pending|under discussion|under consideration|under negotiation|under review|on hold|on the table|on the cards|in the pipeline|in the works|in the offing|in doubt|in limbo|up in the air|still to come|yet to come|on ice',
  },
  {
    effect: 'intends',
    takes: 'to prep of object amount',
    words:
      'big enough for|large enough for|spacious enough for|wide enough for|enough for|sufficient for|room for|space for|fit for|suitable for|suited to|down for|on course for|on track for|bound for|headed for|destined for|capable of|enough|sufficient|big enough|large enough|strong enough|powerful enough|due for|in line for|up for|available for|open to',
  },
  {
    effect: 'wavers',
    takes: 'clause to prep of',
    words:
      'doubtful|unlikely|improbable|implausible|sceptical|skeptical|questionable|dubious|unconvinced|debatable|in two minds|unsure|uncertain|incredible|unproven|unproved',
  },
  {
    effect: 'hedges',
    takes: 'clause to prep of',
    words: 'possible|probable|likely|conceivable|plausible|credible|arguable|liable|prone|apt|thinkable|imaginable',
  },
  {
    effect: 'opens',
    takes: 'clause',
    words:
      'unclear|lacking|inconclusive|unknown|undecided|unsettled|unresolved|unconfirmed|open to question|undetermined|anyone s guess|a moot point|moot|up in the air',
  },
];

/** Of the attributes, those before a noun that stands for who or what it is, whatever its source makes of it. */
export const FIRM_ATTRIBUTES =
  'anonymous|disputed|contested|unofficial|unsourced|unattributed|future|required|requested|demanded|desired|forthcoming|upcoming|potential|believed|controversial';

/** Of the attributes, those that tell what befell a thing, and take nothing from an amount of money before it: "a failed £40 million bid". */
export const BEFALLEN_ATTRIBUTES =
  'cancelled|canceled|abandoned|aborted|failed|failing|missing|averted|thwarted|foiled|attempted';

/**
 * Words before a noun that say how its source stands to it ("the alleged 300 dead"); they reach to the end of the phrase.
 */
export const ATTRIBUTES: readonly Pick<PredicateRow, 'effect' | 'words'>[] = [
  {
    effect: 'hedges',
    words:
      'feared|preliminary|likeliest|mooted|ballpark|best-guess|guesstimated|touted|bruited|hearsay|unproved|professed|pretended|unsourced|unattributed|anonymous|alleged|purported|supposed|suspected|reported|claimed|rumoured|rumored|unconfirmed|unverified|disputed|contested|possible|probable|likely|presumed|believed|apparent|putative|would-be|so-called|self-styled|self-proclaimed|unproven|unsubstantiated|provisional|tentative|preliminary|unofficial|questionable|doubtful|dubious|speculative|ostensible|assumed|conjectured|uncorroborated|potential|apocryphal|debatable|disputable|theoretical|hypothetical|conjectural|notional|uncertain|conditional|indicative|presumptive|unaudited|unchecked|unverifiable|whispered|fabled|self-declared|best-case|worst-case|illustrative|unascertained|implausible|improbable',
  },
  {
    effect: 'intends',
    words:
      'hypothesised|hypothesized|pencilled-in|sought-after|wished-for|expected|planned|proposed|promised|pledged|projected|anticipated|prospective|intended|hoped-for|requested|demanded|forecast|predicted|targeted|envisaged|envisioned|future|threatened|budgeted|upcoming|forthcoming|desired|required|awaited|attainable|achievable|imminent|impending|earmarked|pencilled|contemplated|dreamed-of|dreamt-of|longed-for|aspirational|looming|sought|mulled|floated',
  },
  { effect: 'schedules', words: 'scheduled|agreed|slated' },
  {
    effect: 'reverses',
    words: `${BEFALLEN_ATTRIBUTES}|imagined|fancied|dreamed-up|dreamt-up|illusory|make-believe|sham|simulated|counterfactual|phoney|phony|feigned|unreal|misreported|misquoted|misstated|miscalculated|miscounted|overstated|understated|garbled|mistyped|misprinted|disproved|disproven|refuted|retracted|chimerical|fantasy|pretend|false|bogus|fake|fabricated|invented|fictitious|fictional|imaginary|nonexistent|non-existent|phantom|mythical|erroneous|wrong|incorrect|mistaken|baseless|groundless|unfounded|debunked|discredited|spurious|untrue|misleading|exaggerated|inflated|made-up|trumped-up|concocted|inaccurate|absurd|ludicrous|ridiculous`,
  },
];
