import {
  HOLDERS_OF,
  LEAVERS,
  LEAVING_VERBS,
  MOTION_VERBS,
  PLACED_IN,
  SHARES_OF_PLACES,
} from '../../languages/en/way-words.ts';
import type { Frame } from '../../model/frame.ts';
import { formsOf } from '../../stance/forms.ts';
import { isDemonym } from '../../languages/en/gazetteer.ts';
import { SIDES } from './generics.ts';
import type { Word, WordRange } from './words.ts';

const formsIn = (bases: string): ReadonlySet<string> =>
  new Set(bases.split(' ').flatMap((base) => formsOf(base).map(([form]) => form)));

const MOTION = formsIn(MOTION_VERBS);
const LEAVING = formsIn(LEAVING_VERBS);
const HOLDERS: ReadonlySet<string> = new Set(HOLDERS_OF.split(' '));

const LEFT: ReadonlySet<string> = new Set(LEAVERS.split(' '));
const SHARES: ReadonlySet<string> = new Set(SHARES_OF_PLACES.split(' '));
const WITHIN: ReadonlySet<string> = new Set(PLACED_IN.split(' '));

/** Words between a verb and the preposition that goes with it, at most. */
const REACH = 7;

const ORIGIN: Frame = { type: 'other-party', detail: 'way: from' };
const GOAL: Frame = { type: 'role', detail: 'way: to' };
const AIM: Frame = { type: 'other-party', detail: 'way: towards' };
const HELD: Frame = { type: 'other-party', detail: 'holder: of' };

const isLower = (word: Word | undefined): word is Word => word?.casing === 'lower' && word.breaks === '';

/** Whether a verb of motion goes with the preposition at a place: "sailed on Monday from". */
const isMoved = (words: readonly Word[], at: number): boolean => {
  for (let back = at - 1; back >= 0 && back >= at - REACH && words[back]?.breaks === ''; back -= 1)
    if (words[back]?.casing === 'lower' && MOTION.has(words[back]?.folded ?? '')) return true;
  return false;
};

const partOf = (scope: string): Frame => ({ type: 'level', scope });

/** Whether the side before a name is of the place, and not of its kind or people: "the southern Armenian province". */
const isSided = (name: Word | undefined): boolean => name?.casing !== 'lower' && !isDemonym(name?.folded ?? '');

/**
 * The part that a place has in what its sentence tells: where something goes from or to, what tells who somebody is ("the
 * mayor of"), or that no more than a share or a side of it is meant. `null` where it is just where it is.
 *
 * @param words those of the sentence.
 */
export const placeFrame = (words: readonly Word[], { from }: WordRange): Frame | null => {
  const at = words[from - 1]?.folded === 'the' ? from - 2 : from - 1;
  const [word, before] = [words[at], words[at - 1]];
  if (!isLower(word)) return null;
  if (LEAVING.has(word.folded)) return ORIGIN;
  if (SIDES.has(word.folded) && isSided(words[from]))
    return WITHIN.has(before?.folded ?? '') ? null : partOf(`the ${word.folded} part`);
  const opens = at === 1 && before?.breaks === '';
  if (word.folded === 'of' && (opens || isLower(before)) && SHARES.has(before.folded)) return partOf('a part');
  if (word.folded === 'of') return isLower(before) && HOLDERS.has(before.folded) ? HELD : null;
  if (word.folded === 'from' && LEFT.has(before?.folded ?? '')) return ORIGIN;
  if (!/^(?:from|to|for)$/u.test(word.folded) || !isMoved(words, at)) return null;
  if (word.folded === 'from') return ORIGIN;
  return word.folded === 'to' ? GOAL : AIM;
};
