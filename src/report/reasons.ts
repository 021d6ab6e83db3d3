import type { ReportClaim, ReportRelation } from '../model/report.ts';
import { groupBy } from '../text/group.ts';

/** Why values part or meet: a rule with its reason, and the pairs of values that it decides. */
interface Reason {
  readonly relation: ReportRelation;
  readonly pairs: readonly ReportRelation[];
}

interface Reasons {
  readonly reasons: readonly Reason[];
  /** Pairs that are left out. */
  readonly rest: number;
}

const reasonKey = ({ rule, note }: ReportRelation): string => JSON.stringify([rule, note]);

/** Pairs that set the same two sides against each other for the same reason are one. */
const sidesKey = ({ camps = [] }: ReportClaim): ((relation: ReportRelation) => string) => {
  const sides = new Map(camps.flatMap(({ readings }, side) => readings.map((key): [string, number] => [key, side])));
  const sideOf = (key: string): string => String(sides.get(key) ?? key);
  return (relation) => JSON.stringify([[sideOf(relation.a), sideOf(relation.b)].toSorted(), reasonKey(relation)]);
};

/**
 * What explains a claim's verdict: for a contradiction every two sides that contradict, else every way in which values
 * differ and yet meet, or cannot be compared, with the first pair that shows it. At most `most` pairs.
 */
export const reasonsOf = (claim: ReportClaim, most: number): Reasons => {
  const isContradicted = claim.verdict === 'contradicted';
  const telling = claim.relations.filter(({ relation }) =>
    isContradicted ? relation === 'contradicts' : relation !== 'same',
  );
  const distinct = [...groupBy(telling, isContradicted ? sidesKey(claim) : reasonKey).values()].flatMap(
    ([first]) => first ?? [],
  );
  const groups = groupBy(distinct.slice(0, most), reasonKey);
  return {
    reasons: [...groups.values()].flatMap((pairs) => (pairs[0] === undefined ? [] : [{ relation: pairs[0], pairs }])),
    rest: Math.max(0, distinct.length - most),
  };
};
