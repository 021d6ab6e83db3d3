import type { ReadContext } from '../../model/kind.ts';
import { fromIsoDay } from './calendar.ts';
import type { DateBound } from './fields.ts';
import type { Anchor } from './implied.ts';
import type { Scene } from './scene.ts';
import { tenseAround } from './tense.ts';
import { extentOf, groupsOf, type Unit } from './units.ts';

const dayOf = (iso: string | undefined): number | null => (iso === undefined ? null : fromIsoDay(iso));

/** Where a text stands, and what its dates hang on. */
export interface Reading {
  readonly scene: Scene;
  readonly base: Omit<Anchor, 'tense'>;
}

/** What a reading of a text hangs on, beside its words. */
export const readingOf = (scene: Scene, { saidOn, eventDate }: ReadContext): Reading => ({
  scene,
  base: { said: dayOf(saidOn), event: dayOf(eventDate) },
});

/** Deadlines lie ahead; where a verb in the past leads to one, on either side. */
const AHEAD: ReadonlySet<DateBound | undefined> = new Set<DateBound | undefined>(['by', 'deadline']);

/** What is open until a day is so before it. */
const OPEN_UNTIL: ReadonlySet<DateBound | undefined> = new Set<DateBound | undefined>(['until', 'through']);

/** Whether the day of the words must say which of several years or weeks is meant. */
const hangsOnTense = (unit: Unit): boolean => groupsOf(unit).some(({ fields }) => fields.year === undefined);

/** What a phrase hangs on: the day of the words, the event, and the tense of its verb where that may matter. */
export const anchorOf = (unit: Unit, { scene, base }: Reading): Anchor => {
  if (base.said === null || !hangsOnTense(unit)) return { ...base, tense: null };
  const { from, to } = extentOf(unit);
  const [first] = groupsOf(unit);
  // What something was moved to lies ahead of the verb that says so.
  if (first?.fields.bound === 'moved') return { ...base, tense: 'future' };
  const tense = tenseAround(scene.tokens, from, to);
  if (tense === 'open' && OPEN_UNTIL.has(first?.fields.bound)) return { ...base, tense: 'future' };
  if (!AHEAD.has(first?.fields.bound)) return { ...base, tense };
  return { ...base, tense: tense === 'past' ? 'open' : 'future' };
};
