import type { ReportClaim, ReportReading } from '../model/report.ts';
import { groupBy } from '../text/group.ts';

/** What two editors have for one thing; `null` where one of them has nothing. */
export interface Two<T> {
  readonly a: T | null;
  readonly b: T | null;
}

type Fits<T> = (a: T, b: T) => boolean;

const isOverlapping: Fits<ReportReading> = (a, b) =>
  a.source === b.source &&
  a.anchor !== null &&
  b.anchor !== null &&
  a.anchor.span.start < b.anchor.span.end &&
  b.anchor.span.start < a.anchor.span.end;

/** How readings are paired, what fits best first: by place and speaker, by place, by source. */
const STEPS: readonly Fits<ReportReading>[] = [
  (a, b) => isOverlapping(a, b) && a.voice === b.voice,
  isOverlapping,
  (a, b) => a.source === b.source && a.voice === b.voice,
  (a, b) => a.source === b.source,
];

/** The readings of two claims side by side: those of the first in order, then what only the second has. */
export const pairReadings = (
  first: readonly ReportReading[],
  second: readonly ReportReading[],
): readonly Two<ReportReading>[] => {
  const left = new Set(second);
  const partners = new Map<ReportReading, ReportReading>();
  for (const fits of STEPS)
    for (const a of first) {
      const b = partners.has(a) ? undefined : [...left].find((one) => fits(a, one));
      if (b === undefined) continue;
      partners.set(a, b);
      left.delete(b);
    }
  return [...first.map((a) => ({ a, b: partners.get(a) ?? null })), ...[...left].map((b) => ({ a: null, b }))];
};

interface Candidate {
  readonly a: ReportClaim;
  readonly b: ReportClaim;
  readonly met: number;
}

/** Of two claims, this share of the readings of the one that has fewer must quote words that the other quotes too. */
const LEAST_MET = 0.5;

/** Claims of one kind that quote the same places, those that meet most often first. */
const candidatesOf = (first: readonly ReportClaim[], second: readonly ReportClaim[]): readonly Candidate[] => {
  const bySource = groupBy(
    second.flatMap((claim) => claim.readings.map((reading) => ({ claim, reading }))),
    ({ reading }) => reading.source,
  );
  return first
    .flatMap((a): readonly Candidate[] => {
      const met = new Map<ReportClaim, number>();
      for (const reading of a.readings) {
        const others = (bySource.get(reading.source) ?? []).filter(
          (one) => one.claim.kind === a.kind && isOverlapping(reading, one.reading),
        );
        for (const b of new Set(others.map(({ claim }) => claim))) met.set(b, (met.get(b) ?? 0) + 1);
      }
      return Array.from(met, ([b, count]) => ({ a, b, met: count }));
    })
    .filter(({ a, b, met }) => met >= Math.min(a.readings.length, b.readings.length) * LEAST_MET)
    .sort((x, y) => y.met - x.met);
};

/**
 * Claims of two editors side by side: by one id and kind, else by the places that they quote. Those of the first in order,
 * then what only the second has.
 */
export const pairClaims = (
  first: readonly ReportClaim[],
  second: readonly ReportClaim[],
): readonly Two<ReportClaim>[] => {
  const keyOf = ({ kind, id }: ReportClaim): string => `${kind} ${id}`;
  const named = new Map(second.map((b) => [keyOf(b), b]));
  const partners = new Map<ReportClaim, ReportClaim>();
  for (const a of first) {
    const b = named.get(keyOf(a));
    if (b !== undefined) partners.set(a, b);
  }
  const taken = new Set(partners.values());
  const open = first.filter((a) => !partners.has(a));
  for (const { a, b } of candidatesOf(
    open,
    second.filter((one) => !taken.has(one)),
  )) {
    if (partners.has(a) || taken.has(b)) continue;
    partners.set(a, b);
    taken.add(b);
  }
  return [
    ...first.map((a) => ({ a, b: partners.get(a) ?? null })),
    ...second.filter((b) => !taken.has(b)).map((b) => ({ a: null, b })),
  ];
};
