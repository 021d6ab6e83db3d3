import type { PredicateClass } from './predicate-class.ts';

/** Law, ways, games and health. */
export const AFFAIRS = {
  // Law.
  sentence: {
    verbs: 'sentence|jail|imprison',
    nouns: 'sentence|imprisonment|prison|jail',
    asks: { duration: 'How long is the sentence of {bearer}?', date: 'On which day was the sentence?' },
  },
  convict: {
    verbs: 'convict|acquit',
    nouns: 'verdict|conviction|acquittal|judgment|judgement',
    asks: { date: 'On which day was the verdict?' },
  },
  charge: {
    verbs: 'charge|indict|accuse',
    nouns: 'charge|indictment|count',
    asks: { count: 'How many {head} are there?' },
  },
  try: { nouns: 'trial|hearing', asks: { duration: 'How long was the trial?', date: 'On which day was the trial?' } },
  testify: { verbs: 'testify', nouns: 'testimony|witness', asks: { count: 'How many {head} testified?' } },
  deliberate: {
    verbs: 'deliberate',
    nouns: 'deliberation',
    asks: { duration: 'For how long did the jury deliberate?' },
  },
  appeal: { verbs: 'appeal', nouns: 'appeal', asks: { deadline: 'By which day can the appeal be filed?' } },
  // Ways.
  sail: {
    verbs: 'sail|depart|set sail|set out|take off|leave port',
    nouns: 'departure|voyage|take-off|takeoff',
    asks: { date: 'On which day did {theme} leave?', time: 'At what time did {theme} leave?' },
  },
  halt: {
    verbs: 'come to rest|come to a stop|come to a halt|end up|overshoot|skid',
    nouns: 'standstill',
    asks: { quantity: 'How far away did it stop?' },
  },
  arrive: {
    verbs: 'arrive|land|dock|moor',
    nouns: 'arrival|landing',
    asks: { date: 'On which day did {theme} arrive?', time: 'At what time did {theme} arrive?' },
  },
  carry: {
    verbs: 'carry|transport',
    nouns: 'passenger|crew',
    adjectives: 'aboard|on board|onboard',
    asks: { count: 'How many {head} were aboard?', quantity: 'How much was carried?' },
  },
  vanish: {
    verbs: 'vanish|disappear|lose',
    nouns: 'disappearance|contact|radar',
    asks: { time: 'At what time was contact lost?' },
  },
  // Games.
  score: {
    verbs: 'score|net|equalise|equalize',
    nouns: 'goal|point',
    asks: { count: 'How many {head} did {bearer} score?' },
  },
  attend: {
    verbs: 'attend|watch',
    nouns: 'crowd|spectator|attendance|audience|fan',
    asks: { count: 'How many {head} were there?' },
  },
  win: { verbs: 'win|beat|defeat', nouns: 'victory|title|win', asks: { count: 'How many {head} did {bearer} win?' } },
  // Health.
  test: { verbs: 'test', nouns: 'test|sample', asks: { count: 'How many {head} were made?' } },
  vaccinate: {
    verbs: 'vaccinate|inoculate',
    nouns: 'vaccine|dose|vaccination',
    asks: { count: 'How many {head} were given?' },
  },
  close: { verbs: 'shut|close', nouns: 'closure|shutdown', asks: { count: 'How many {head} were closed?' } },
  report: { verbs: 'confirm|detect|identify', asks: { date: 'On which day was {theme} confirmed?' } },
} as const satisfies Readonly<Record<string, PredicateClass>>;
