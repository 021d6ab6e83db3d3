import { isOnePerson } from './one-person.ts';
import type { Mention } from './mention.ts';
import { bySource } from './slot.ts';
import { overlaps } from '../text/lists.ts';
import { standOf } from './values.ts';

/** What an age is bound by where both say who is that old. */
const BOUND = 2;

const isNamed = ({ frame: { head, modifiers } }: Mention): boolean => !modifiers.has(head);

const nameOf = ({ frame: { head } }: Mention): readonly string[] => head.split(' ');

/** The roles by which a source tells of one person's age alone: "a seamstress aged 81", and no other seamstress. */
export const ownRoles = (mentions: readonly Mention[]): ReadonlyMap<Mention, ReadonlySet<string>> =>
  new Map(
    [...bySource(mentions).values()].flatMap((ofSource) =>
      ofSource.map((mention): [Mention, ReadonlySet<string>] => {
        const others = ofSource.filter((other) => other !== mention && other.text !== mention.text);
        const taken = new Set(others.flatMap(({ frame }) => [...frame.modifiers]));
        return [mention, new Set([...mention.frame.modifiers].filter((role) => !taken.has(role)))];
      }),
    ),
  );

/**
 * How well two ages are of one person; `null` where they are of two. Who is named is told from others by name; who is not,
 * by what both sources say that he is, where that is said of one person alone in each. A name and a mere role are one only
 * where the ages are too.
 */
export const bindAges = (a: Mention, b: Mention, roles: ReadonlyMap<Mention, ReadonlySet<string>>): number | null => {
  if (isNamed(a) && isNamed(b)) return isOnePerson(nameOf(a), nameOf(b)) ? BOUND : null;
  if (!overlaps(roles.get(a) ?? new Set<string>(), roles.get(b) ?? new Set<string>())) return null;
  return isNamed(a) === isNamed(b) || standOf(a, b) === 'same' ? BOUND : null;
};
