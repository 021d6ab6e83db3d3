import { DEED_ENDING, NO_DEEDS, OWN_DEEDS } from '../languages/en/owned-words.ts';

/** "Ring", "deal": what ends like a deed and is too short for one. */
const SHORT_NOUN = 5;

/** Whether a noun says what somebody does, undergoes, says or makes: his name may be the answer. */
export const isOwnDeed = (noun: string): boolean =>
  OWN_DEEDS.has(noun) || (DEED_ENDING.test(noun) && !NO_DEEDS.has(noun.replace(/s$/u, '')) && noun.length > SHORT_NOUN);
