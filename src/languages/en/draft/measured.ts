import type { PredicateClass } from './predicate-class.ts';

/** Money and measures. */
export const MEASURED = {
  cost: {
    verbs: 'cost|spend|invest',
    nouns: 'cost|price|bill|budget|investment|worth',
    asks: { quantity: 'How much does {theme} cost?' },
  },
  revenue: { nouns: 'revenue|turnover|sales|takings', asks: { quantity: 'How high was the revenue?' } },
  operating: {
    nouns: 'ebit|operating profit|operating income|operating result',
    asks: { quantity: 'How high was the operating profit?' },
  },
  profit: {
    verbs: 'earn',
    nouns: 'profit|net profit|net income|net earnings|earnings|bottom line',
    asks: { quantity: 'How high was the profit?' },
  },
  flow: { nouns: 'cash flow|free cash flow', asks: { quantity: 'How high was the cash flow?' } },
  growth: {
    verbs: 'grow|climb|rise|gain|jump|slip|fall',
    nouns: 'growth|rise|increase|guidance',
    adjectives: 'up|down',
    asks: { quantity: 'By how much did {theme} change?' },
  },
  pay: { nouns: 'pay|wage|salary|raise|pay rise', asks: { quantity: 'How much more pay is {theme}?' } },
  margin: { nouns: 'margin', asks: { quantity: 'How large was the margin?' } },
  loss: { nouns: 'loss|deficit', asks: { quantity: 'How high was the loss?' } },
  dividend: { nouns: 'dividend|payout|payment to shareholders', asks: { quantity: 'How high is the dividend?' } },
  debt: { verbs: 'owe', nouns: 'debt|loan|borrowing', asks: { quantity: 'How high is the debt?' } },
  order: { nouns: 'order|order intake|backlog', asks: { quantity: 'How high were the orders?' } },
  acquire: {
    verbs: 'acquire|buy|purchase|take over',
    nouns: 'acquisition|takeover|purchase|deal',
    asks: { quantity: 'What was paid for {theme}?', date: 'On which day was {theme} bought?' },
  },
  employ: {
    verbs: 'employ',
    nouns: 'workforce|staff|headcount|payroll|employee',
    asks: { count: 'How many {head} are employed?' },
  },
  walkout: {
    verbs: 'walk out|down tools|strike|take part',
    nouns: 'strike|walkout|stoppage|picket|striker',
    asks: {
      count: 'How many {head} are on strike?',
      date: 'On which day was the strike?',
      duration: 'How long is the strike?',
    },
  },
  fine: { verbs: 'fine', nouns: 'fine|penalty|compensation', asks: { quantity: 'How high is the fine?' } },
  aid: { verbs: 'pledge|donate', nouns: 'aid|relief|fund|grant', asks: { quantity: 'How much is given?' } },
  magnitude: { nouns: 'magnitude', asks: { quantity: 'What was the magnitude?' } },
  depth: { nouns: 'depth', adjectives: 'deep', asks: { quantity: 'How deep was it?' } },
  epicentre: { nouns: 'epicentre|epicenter', asks: { quantity: 'How far away was the epicentre?' } },
  level: {
    verbs: 'crest|peak',
    nouns: 'level|height|gauge|crest',
    adjectives: 'high',
    asks: { quantity: 'How high was the level?' },
  },
  rain: { nouns: 'rain|rainfall|precipitation', asks: { quantity: 'How much rain fell?' } },
  wind: { verbs: 'gust', nouns: 'wind|gust', asks: { quantity: 'How strong was the wind?' } },
  spill: { verbs: 'spill|leak', nouns: 'spill|leak|slick', asks: { quantity: 'How much was spilt?' } },
  power: { nouns: 'power|electricity|outage', asks: { count: 'How many {head} were without power?' } },
  distance: { nouns: 'distance', adjectives: 'long', asks: { quantity: 'How far is it?' } },
  weigh: { verbs: 'weigh', nouns: 'weight|tonnage|cargo', asks: { quantity: 'How much does it weigh?' } },
  speed: { nouns: 'speed|knot', asks: { quantity: 'How fast was it?' } },
  altitude: { nouns: 'altitude', asks: { quantity: 'At which height was it?' } },
} as const satisfies Readonly<Record<string, PredicateClass>>;
