import type { ReadContext } from '../../model/kind.ts';
import type { Span } from '../../model/place.ts';
import { groupsIn, type Group } from './group.ts';
import { countedSpans } from './loose-numbers.ts';
import { knownOrder, type KnownOrder } from './read-numeric.ts';
import { isAlone, sceneOf, type Scene } from './scene.ts';
import { groupsOf, unitsOf, type Unit } from './units.ts';

/** The phrases of time in a quote and in its sentence. */
export interface Phrases {
  readonly scene: Scene;
  /** What the words of the quote are by themselves, counted in the tokens of the scene. */
  readonly units: readonly Unit[];
  /** What the whole sentence says; the same where nothing is known around the quote. */
  readonly whole: readonly Unit[];
  /** The tokens that belong to one. */
  readonly taken: ReadonlySet<number>;
}

const shifted = (group: Group, by: number): Group => ({
  ...group,
  from: group.from + by,
  core: group.core + by,
  to: group.to + by,
});

/** The dates of the quote alone, counted in the tokens of its scene. */
const quotedUnits = (scene: Scene, order: KnownOrder): readonly Unit[] => {
  const { tokens, from, to } = scene;
  if (isAlone(scene)) return unitsOf(tokens, groupsIn(tokens, order));
  const groups = groupsIn(tokens.slice(from, to), order);
  return unitsOf(
    tokens,
    groups.map((group) => shifted(group, from)),
  );
};

/** The tokens that belong to phrases of time. */
const takenBy = (units: readonly Unit[]): ReadonlySet<number> => {
  const taken = new Set<number>();
  for (const unit of units)
    for (const { from, to } of groupsOf(unit)) for (let index = from; index < to; index += 1) taken.add(index);
  return taken;
};

/** Finds the phrases of time of a quote, and of the sentence around it; linear in their length. */
export const phrasesIn = (quote: string, context: ReadContext): Phrases => {
  const scene = sceneOf(quote, context);
  const order = knownOrder(context.dateOrder, context.language);
  const units = quotedUnits(scene, order);
  if (isAlone(scene) || units.length === 0) return { scene, units, whole: units, taken: takenBy(units) };
  const whole = unitsOf(scene.tokens, groupsIn(scene.tokens, order));
  return { scene, units, whole, taken: takenBy([...units, ...whole]) };
};

/** The places of a unit in the quote. */
export const placeOf = (unit: Unit, { tokens, offset }: Scene): readonly Span[] =>
  groupsOf(unit).map(({ from, to }) => ({
    start: (tokens[from]?.start ?? 0) - offset,
    end: (tokens[to - 1]?.end ?? 0) - offset,
  }));

/** The places in the quote of numbers that count something, and are no part of a phrase of time. */
export const countedIn = ({ scene, taken }: Phrases): readonly Span[] =>
  countedSpans(scene.tokens, taken).map(({ start, end }) => ({ start: start - scene.offset, end: end - scene.offset }));
