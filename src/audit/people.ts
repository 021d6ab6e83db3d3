import type { Fact } from './fact.ts';

/** The given names that people of one family name are told apart by. */
type Givens = ReadonlySet<string>;

/** An initial and a name that begins with it may be one person's. */
const mayBeOne = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** The given names of each family, initials left out that stand for one of them. */
const givensByFamily = (facts: readonly Fact[]): ReadonlyMap<string, Givens> => {
  const found = new Map<string, Set<string>>();
  for (const { person } of facts) {
    if (person === undefined || person.given === '') continue;
    const givens = found.get(person.family);
    if (givens === undefined) found.set(person.family, new Set([person.given]));
    else givens.add(person.given);
  }
  return new Map(
    [...found].map(([family, givens]) => {
      const isSpare = (one: string): boolean =>
        one.length === 1 && [...givens].some((other) => other.length > 1 && mayBeOne(one, other));
      return [family, new Set([...givens].filter((one) => !isSpare(one)))];
    }),
  );
};

const only = (givens: Iterable<string>): string | undefined => {
  const [first, ...others] = givens;
  return others.length === 0 ? first : undefined;
};

/**
 * Tells people of one family name apart by their given names, where there are several among all facts: who stands by the
 * family name alone is the one of that name in the source, if there is one alone.
 *
 * @returns the facts of one source, with keys that tell them apart.
 */
export const tellerApart = (all: readonly Fact[]): ((own: readonly Fact[]) => readonly Fact[]) => {
  const families = givensByFamily(all);
  return (own) => {
    const here = givensByFamily(own);
    return own.map((fact): Fact => {
      const { person } = fact;
      const givens = person === undefined ? undefined : families.get(person.family);
      if (person === undefined || givens === undefined || givens.size < 2) return fact;
      const { family, given } = person;
      const whole =
        given === ''
          ? only(here.get(family) ?? [])
          : (only([...givens].filter((one) => mayBeOne(one, given))) ?? given);
      return whole === undefined ? fact : { ...fact, key: `name ${whole} ${family}` };
    });
  };
};
