import { AFFAIRS } from './affairs.ts';
import { BEFALLS } from './befalls.ts';
import { DEEDS } from './deeds.ts';
import { MEASURED } from './measured.ts';
import type { PredicateClass } from './predicate-class.ts';

export type { AskedKind, PredicateClass } from './predicate-class.ts';

/** Every class, by its name. */
export const PREDICATES: Readonly<Record<string, PredicateClass>> = {
  ...BEFALLS,
  ...DEEDS,
  ...MEASURED,
  ...AFFAIRS,
};

/** What somebody says, asks or looks into: a day beside such a word is that of speaking. */
export const SPEECH_VERBS =
  'say|tell|state|report|add|note|warn|write|claim|speak|comment|insist|estimate|investigate|question|interview|expect|believe|update';
