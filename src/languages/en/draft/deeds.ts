import type { PredicateClass } from './predicate-class.ts';

/** What is agreed and done, and votes. */
export const DEEDS = {
  // What is agreed and done.
  sign: {
    verbs: 'sign|conclude|initial|reach|agree',
    nouns: 'signing|signature|conclusion',
    asks: { date: 'On which day was {theme} signed?' },
  },
  ratify: {
    verbs: 'ratify|approve|adopt|endorse',
    nouns: 'ratification|approval|adoption',
    asks: { date: 'On which day was {theme} approved?' },
  },
  effect: {
    verbs: 'take effect|enter into force|come into force|enter force',
    nouns: 'effect|force',
    asks: { date: 'From which day is {theme} in force?', time: 'At what time does {theme} take effect?' },
  },
  announce: {
    verbs: 'announce|unveil|proclaim|publish|declare',
    nouns: 'announcement|address|speech|declaration|proclamation',
    asks: { date: 'On which day was {theme} announced?' },
  },
  begin: {
    verbs: 'begin|start|commence|launch|break out|kick off|open|get under way',
    nouns: 'beginning|start|outbreak|onset|launch|opening',
    asks: { date: 'On which day did {theme} begin?', time: 'At what time did {theme} begin?' },
  },
  resume: {
    verbs: 'resume|restart|reopen',
    nouns: 'resumption|reopening',
    asks: { date: 'When does {theme} resume?', deadline: 'By which day does {theme} resume?' },
  },
  end: {
    verbs: 'end|finish|close|cease|conclude|stop|expire|dissolve|fall apart|collapse|call off|suspend|halt|abandon',
    nouns: 'end|finish|closure|conclusion|dissolution|collapse|expiry|cessation',
    asks: { date: 'On which day did {theme} end?', time: 'At what time did {theme} end?' },
  },
  withdraw: {
    verbs: 'withdraw|leave|pull out|pull back|vacate|evacuate|get back|return|hand over|be out|be gone|go home',
    nouns: 'withdrawal|pullout|pullback|handover|return',
    adjectives: 'gone|out of',
    asks: { deadline: 'By which day must {theme} be handed over or left?', date: 'When is the withdrawal?' },
  },
  deploy: {
    verbs: 'deploy|send|dispatch|station|go in|count|total|contribute',
    nouns: 'deployment|contingent|brigade|force|mission',
    asks: { count: 'How many {head} are sent?', date: 'When did the deployment begin?' },
  },
  stay: {
    verbs: 'stay|remain',
    nouns: 'term|mandate|stay|mission',
    asks: { duration: 'For how long is {theme}?' },
  },
  last: {
    verbs: 'last|continue|shake|drag on|go on',
    nouns: 'duration|length',
    asks: { duration: 'For how long did {theme} last?' },
  },
  connect: {
    verbs: 'connect|link|join|run|stretch|cross|extend',
    nouns: 'corridor|route|road|pipeline|border|frontier',
    asks: { quantity: 'How far does {theme} stretch?' },
  },
  wait: {
    verbs: 'wait|queue|anchor|lie at anchor|ride at anchor|be stuck',
    nouns: 'queue|anchorage',
    adjectives: 'stranded|at anchor',
    holds: true,
    asks: { count: 'How many {head} were waiting?', duration: 'For how long did {theme} wait?' },
  },
  guard: { verbs: 'guard|patrol|monitor|protect|oversee|supervise', nouns: 'guard|patrol|supervision|monitoring' },
  occupy: { verbs: 'occupy|hold|control', nouns: 'occupation|control' },
  regain: { verbs: 'regain|recapture|retake|liberate|recover', nouns: 'liberation|recovery' },
  destroy: {
    verbs: 'destroy|wreck|demolish|raze|flatten|level|collapse',
    nouns: 'destruction',
    adjectives: 'destroyed|wrecked|in ruins|no more',
    grows: true,
    asks: { count: 'How many {head} were destroyed?' },
  },
  damage: {
    verbs: 'damage',
    nouns: 'damage|damages',
    adjectives: 'damaged',
    grows: true,
    asks: { count: 'How many {head} were damaged?', quantity: 'How high is the damage?' },
  },
  meet: {
    verbs: 'meet|telephone|phone|call|convene|gather',
    nouns: 'meeting|call|summit|talks|conversation',
    asks: { date: 'On which day was {theme} held?', time: 'At what time was {theme}?' },
  },
  // Votes.
  vote: {
    verbs: 'vote|poll|back',
    nouns: 'vote|ballot|election|referendum|runoff|poll',
    asks: {
      date: 'On which day was the vote?',
      count: 'How many {head} were cast?',
      quantity: 'Which share did {bearer} win?',
    },
  },
  turnout: { nouns: 'turnout|participation', asks: { quantity: 'How high was the turnout?' } },
  seats: { nouns: 'seat|mandate|majority', asks: { count: 'How many {head} did {bearer} win?' } },
  register: { verbs: 'register|enrol', nouns: 'registration|electorate|voter' },
  lead: { nouns: 'lead', asks: { count: 'How large was the lead?' } },
} as const satisfies Readonly<Record<string, PredicateClass>>;
