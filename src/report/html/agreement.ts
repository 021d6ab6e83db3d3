import type { ReportClaim, ReportRelation } from '../../model/report.ts';
import { groupBy } from '../../text/group.ts';

/** On how many claims two sources stand how. */
export interface Tally {
  readonly same: number;
  readonly compatible: number;
  readonly contradicts: number;
  readonly incomparable: number;
}

type Standing = keyof Tally;

/** From worst to best: the worst that any readings of two sources on a claim stand to each other is how they stand on it. */
const WORST_FIRST = ['contradicts', 'incomparable', 'compatible', 'same'] as const satisfies readonly Standing[];

/** Claims that two sources both speak to. */
export const shared = (tally: Tally): number => WORST_FIRST.reduce((sum, standing) => sum + tally[standing], 0);

const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** Values that readings of one claim state, and the sources that state each. */
interface Stated {
  readonly key: string;
  readonly sources: ReadonlySet<string>;
}

/** Relations name the first reading of each value; the others state the same one. */
const statedValues = (claim: ReportClaim): readonly Stated[] => {
  const related = new Set(claim.relations.flatMap(({ a, b }) => [a, b]));
  const groups = groupBy(
    claim.readings.filter(({ value }) => value !== null),
    ({ value, text }) => JSON.stringify([value, text]),
  );
  return [...groups.values()].flatMap((readings): readonly Stated[] => {
    const key = readings.find((reading) => related.has(reading.key))?.key ?? readings[0]?.key;
    return key === undefined ? [] : [{ key, sources: new Set(readings.map(({ source }) => source)) }];
  });
};

const relationsBetween = (claim: ReportClaim): ReadonlyMap<string, ReportRelation['relation']> =>
  new Map(claim.relations.map(({ a, b, relation }) => [pairKey(a, b), relation]));

const worse = (a: Standing | undefined, b: Standing): Standing =>
  WORST_FIRST.find((standing) => standing === a || standing === b) ?? b;

/** How each two sources stand on one claim; a source with itself only where it contradicts itself. */
const standings = (claim: ReportClaim): ReadonlyMap<string, Standing> => {
  const stated = statedValues(claim);
  const relations = relationsBetween(claim);
  const found = new Map<string, Standing>();
  for (const [index, one] of stated.entries())
    for (const other of stated.slice(index)) {
      const standing = one === other ? 'same' : (relations.get(pairKey(one.key, other.key)) ?? 'same');
      for (const a of one.sources)
        for (const b of other.sources) {
          const key = pairKey(a, b);
          if (a !== b || standing === 'contradicts') found.set(key, worse(found.get(key), standing));
        }
    }
  return found;
};

const NOTHING: Tally = { same: 0, compatible: 0, contradicts: 0, incomparable: 0 };

/** How each two sources stand on the claims that both speak to. */
export const agreementOf = (claims: readonly ReportClaim[]): ((a: string, b: string) => Tally) => {
  const tallies = new Map<string, Record<Standing, number>>();
  for (const claim of claims)
    for (const [key, standing] of standings(claim)) {
      const tally = tallies.get(key) ?? { ...NOTHING };
      tally[standing] += 1;
      tallies.set(key, tally);
    }
  return (a, b) => tallies.get(pairKey(a, b)) ?? NOTHING;
};
