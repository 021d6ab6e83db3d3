import { textAt, type Tokens } from './tokens.ts';

type Tense = 'past' | 'future';

/** Words that put what they speak of ahead. */
const FUTURE: ReadonlySet<string> = new Set([
  ...[
    'will',
    "'ll",
    'shall',
    'would',
    'scheduled',
    'due',
    'plans',
    'planned',
    'planning',
    'plan',
    'expected',
    'expects',
  ],
  ...[
    'upcoming',
    'tomorrow',
    'intends',
    'intend',
    'aims',
    'set',
    'slated',
    'must',
    'should',
    'deadline',
    'hopes',
    'hope',
  ],
]);

/** Past forms that do not end in -ed. */
const PAST: ReadonlySet<string> = new Set([
  ...[
    'was',
    'were',
    'had',
    'did',
    'said',
    'began',
    'broke',
    'took',
    'told',
    'came',
    'went',
    'gave',
    'made',
    'fell',
    'left',
  ],
  ...[
    'held',
    'met',
    'shot',
    'hit',
    'struck',
    'won',
    'lost',
    'spoke',
    'wrote',
    'saw',
    'got',
    'found',
    'brought',
    'sent',
  ],
  ...['kept', 'led', 'rose', 'sold', 'paid', 'stood', 'became', 'ran', 'flew', 'withdrew', 'drove', 'fought', 'since'],
]);

/** "To be", "are to", "were to", "called for", "going to": ahead in two words. */
const isAhead = (tokens: Tokens, index: number): boolean => {
  const [word, next] = [textAt(tokens, index), textAt(tokens, index + 1)];
  if (FUTURE.has(word)) return true;
  if (word === 'called') return next === 'for';
  if (word === 'going') return next === 'to';
  return next === 'to' && ['is', 'are', 'was', 'were', 'be'].includes(word);
};

const isPast = (word: string): boolean => PAST.has(word) || (word.length > 4 && word.endsWith('ed'));

const tenseAt = (tokens: Tokens, index: number): Tense | null => {
  if (isAhead(tokens, index)) return 'future';
  return isPast(textAt(tokens, index)) ? 'past' : null;
};

/** How far the verb is looked for, in tokens. */
const REACH_BACK = 14;
const REACH_AHEAD = 8;

/** The tense of the verb nearest before a date, else after it; `null` where none shows one. */
export const tenseAround = (tokens: Tokens, from: number, to: number): Tense | null => {
  for (let index = from - 1; index >= 0 && index >= from - REACH_BACK; index -= 1) {
    const tense = tenseAt(tokens, index);
    if (tense !== null) return tense;
  }
  for (let index = to; index < tokens.length && index < to + REACH_AHEAD; index += 1) {
    const tense = tenseAt(tokens, index);
    if (tense !== null) return tense;
  }
  return null;
};
