import type { ClaimOptions } from '../model/claim.ts';
import { formatFrames, isSameFrame, type Frame } from '../model/frame.ts';
import type { Kind } from '../model/kind.ts';
import type { Relation } from '../model/relation.ts';
import type { Stance } from '../model/stance.ts';
import type { KindName, Values } from '../model/values.ts';

/** What a reading answers: a value, what the value is of, and how the source stands to it. */
export interface Answer<V> {
  readonly value: V;
  readonly frame: Frame;
  readonly stance: Stance;
}

const SHARED: Relation = { relation: 'same', rule: 'equal' };

/** Answers that would be the same are only compatible where a source doubts one, or tells as done what another plans. */
const stanceRelation = (a: Stance, b: Stance): Relation => {
  if (a === 'doubted' || b === 'doubted') return { relation: 'compatible', rule: 'doubted' };
  return a === b ? SHARED : { relation: 'compatible', rule: 'planned' };
};

/** “mother of” against nothing beside */
const against = (a: string | undefined, b: string | undefined, none: string): string =>
  [a, b].map((words) => (words === undefined ? none : `“${words}”`)).join(' against ');

/**
 * How two answers stand: `relateValues` decides on their values once frame and stance let them be compared. Values of two
 * frames are incomparable; what is doubted or planned is never the same as what is asserted,
 * and what says what it takes in is never the same as what does not. Mirrors like `Kind.relate`.
 */
export const relateAnswers = <V>(a: Answer<V>, b: Answer<V>, relateValues: (a: V, b: V) => Relation): Relation => {
  if (!isSameFrame(a.frame, b.frame))
    return { relation: 'incomparable', rule: 'frame', note: formatFrames(a.frame, b.frame) };
  const relation = relateValues(a.value, b.value);
  if (relation.relation === 'same' && a.frame.scope !== b.frame.scope) return { relation: 'compatible', rule: 'scope' };
  if (relation.relation === 'same' && a.frame.host !== b.frame.host)
    return { relation: 'compatible', rule: 'host', note: against(a.frame.host, b.frame.host, 'nothing beside') };
  if (relation.relation !== 'same') return relation;
  const stances = a.stance === 'asserted' && b.stance === 'asserted' ? SHARED : stanceRelation(a.stance, b.stance);
  if (stances.relation !== 'same') return stances;
  if (a.frame.told === b.frame.told) return relation;
  return { relation: 'compatible', rule: 'told', note: against(a.frame.told, b.frame.told, 'words that tell no more') };
};

/** {@link relateAnswers} with a kind's own relation of values. */
export const relateBy =
  <K extends KindName>(kind: Kind<K>, options: ClaimOptions) =>
  (a: Answer<Values[K]>, b: Answer<Values[K]>): Relation =>
    relateAnswers(a, b, (x, y) => kind.relate(x, y, options));
