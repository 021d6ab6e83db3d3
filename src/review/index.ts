export { isQuestion, refusalOf, targetsFor, type Decision } from './decision.ts';
export { keysIn, type Key } from './keys.ts';
export { decisionsOf, doneText, KEYS, press, reviewOf, shownIn, type Effect, type Review } from './review.ts';
