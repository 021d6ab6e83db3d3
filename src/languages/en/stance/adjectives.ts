import type { PredicateRow } from '../../stance-words.ts';

/** Adjectives and set phrases that govern a clause, an infinitive or a phrase: "it is clear that", "unable to". */
export const ADJECTIVES: readonly PredicateRow[] = [
  {
    effect: 'presumes',
    takes: 'clause',
    words:
      'glad|happy|sorry|sad|angry|proud|aware|unaware|surprised|surprising|shocked|shocking|significant|strange|odd|tragic|remarkable|embarrassed|ashamed|pleased|delighted|relieved|upset|disappointed|disappointing|furious|amazed|amazing|astonished|astonishing|regrettable|unfortunate|fortunate|lucky|notable|noteworthy|ironic|shameful|grateful|thankful|mindful|conscious|oblivious|ignorant|impressive|appalling|scandalous|unacceptable|outrageous',
  },
  {
    effect: 'says',
    takes: 'clause to prep of',
    words:
      'clear|certain|sure|evident|obvious|plain|apparent|confident|convinced|positive|conclusive|adamant|satisfied|undeniable|indisputable|undisputed|established|confirmed|proven|proved|known to have',
  },
  {
    effect: 'verifies',
    takes: 'clause',
    words: 'true|correct|right|accurate|a fact',
  },
  {
    effect: 'reverses',
    takes: 'clause to',
    words:
      'false|untrue|wrong|incorrect|inaccurate|mistaken|erroneous|absurd|ludicrous|ridiculous|laughable|preposterous|nonsense|impossible|inconceivable|unthinkable|misleading|nonsensical|fanciful|fiction|rubbish|propaganda|out of the question|unimaginable',
  },
  {
    effect: 'reverses',
    takes: 'to prep of',
    words:
      'unable|incapable|powerless|helpless|innocent|unsuccessful|too weak|too late|too early|far|a long way|short|not up',
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
      'ready|willing|keen|eager|prepared|poised|anxious|determined|hopeful|desperate|optimistic|on track|on course|in line|meant|obliged|bound|certain to|sure to|inclined|minded|authorised|authorized|entitled|eligible|impatient',
  },
  { effect: 'schedules', takes: 'to state', words: 'due' },
  { effect: 'schedules', takes: 'to', words: 'set|scheduled|slated' },
  {
    effect: 'schedules',
    takes: 'object amount state',
    words:
      'due on|due in|due at|due by|due for|due next|due this|due from|due before|due until|scheduled for|scheduled on|slated for',
  },
  { effect: 'schedules', takes: 'prep of', words: 'on the point|on the verge|on the brink|on the cusp' },
  {
    effect: 'wavers',
    takes: 'clause to prep of',
    words:
      'doubtful|unlikely|improbable|implausible|sceptical|skeptical|questionable|dubious|unconvinced|debatable|in two minds|unsure|uncertain|incredible|unproven|unproved',
  },
  {
    effect: 'hedges',
    takes: 'clause to prep of',
    words:
      'possible|probable|likely|conceivable|plausible|credible|arguable|liable|prone|apt|capable|thinkable|imaginable',
  },
  {
    effect: 'opens',
    takes: 'clause',
    words:
      'unclear|unknown|undecided|unsettled|unresolved|unconfirmed|open to question|undetermined|anyone s guess|a moot point|moot|up in the air',
  },
];

/**
 * Words before a noun that say how its source stands to it ("the alleged 300 dead"); they reach to the end of the phrase.
 */
export const ATTRIBUTES: readonly Pick<PredicateRow, 'effect' | 'words'>[] = [
  {
    effect: 'hedges',
    words:
      'alleged|purported|supposed|suspected|reported|claimed|rumoured|rumored|unconfirmed|unverified|disputed|contested|possible|probable|likely|presumed|believed|apparent|putative|would-be|so-called|self-styled|self-proclaimed|unproven|unsubstantiated|provisional|tentative|preliminary|unofficial|questionable|doubtful|dubious|hypothetical|speculative|ostensible|assumed|conjectured|uncorroborated|potential',
  },
  {
    effect: 'intends',
    words:
      'expected|planned|proposed|promised|pledged|projected|anticipated|prospective|intended|hoped-for|requested|demanded|forecast|predicted|targeted|envisaged|envisioned|future|threatened|budgeted|upcoming|forthcoming|desired|required',
  },
  { effect: 'schedules', words: 'scheduled|agreed|slated' },
  {
    effect: 'reverses',
    words:
      'false|bogus|fake|fabricated|invented|fictitious|fictional|imaginary|nonexistent|non-existent|phantom|mythical|erroneous|wrong|incorrect|mistaken|baseless|groundless|unfounded|debunked|discredited|spurious|untrue|misleading|exaggerated|inflated|cancelled|canceled|abandoned|aborted|failed|failing|missing|made-up|trumped-up|concocted|inaccurate|averted|thwarted|foiled|attempted|absurd|ludicrous|ridiculous',
  },
];
