import type { Report, ReportClaim, ReportReading } from '../model/report.ts';
import type { KindName } from '../model/values.ts';
import { groupBy } from '../text/group.ts';
import { kappaOf, type Kappa } from './kappa.ts';
import { pairClaims, pairReadings, type Two } from './pair.ts';

export type { Kappa } from './kappa.ts';

/** How the readings of two editors of one place stand; all but the first part them. */
type ReadingMatch = 'same' | 'value' | 'speaker' | 'day' | 'stance' | 'alone';

export type ReadingPair = Two<ReportReading> & { readonly source: string; readonly match: ReadingMatch };

/** Two editors' claims on one question, with their readings side by side. */
export interface ClaimPair {
  readonly a: ReportClaim;
  readonly b: ReportClaim;
  readonly readings: readonly ReadingPair[];
}

/** Where two editors of one corpus agree, and where they differ. */
export interface Agreement {
  readonly all: Kappa;
  /** Of the claims that both have, by their kind. */
  readonly kinds: readonly (Kappa & { readonly kind: KindName })[];
  readonly pairs: readonly ClaimPair[];
  readonly onlyA: readonly ReportClaim[];
  readonly onlyB: readonly ReportClaim[];
}

/** What parts two readings of one place, by the first row that does. */
const PARTING: readonly (readonly [ReadingMatch, (reading: ReportReading) => unknown])[] = [
  ['value', ({ text }) => text],
  ['speaker', ({ voice }) => voice],
  ['day', ({ asOf }) => asOf],
  ['stance', ({ stance }) => stance],
];

const matchOf = ({ a, b }: Two<ReportReading>): ReadingMatch => {
  if (a === null || b === null) return 'alone';
  return PARTING.find(([, told]) => told(a) !== told(b))?.[0] ?? 'same';
};

const pairOf = (a: ReportClaim, b: ReportClaim): ClaimPair => ({
  a,
  b,
  readings: pairReadings(a.readings, b.readings).map((two) => ({
    ...two,
    source: (two.a ?? two.b)?.source ?? '',
    match: matchOf(two),
  })),
});

/** An answer as kappa counts it: the value in words, what was quoted and could not be read, or nothing at all. */
const answerOf = (reading: ReportReading | null): string => {
  if (reading === null) return 'none';
  return reading.text === null ? 'unread' : `= ${reading.text}`;
};

const kappaOfPairs = (pairs: readonly ClaimPair[]): Kappa =>
  kappaOf(pairs.flatMap(({ readings }) => readings.map(({ a, b }) => [answerOf(a), answerOf(b)] as const)));

/** Whether anything parts two editors' claims. */
export const isParted = ({ readings }: ClaimPair): boolean => readings.some(({ match }) => match !== 'same');

/**
 * Holds the claims of two editors, judged on one corpus, against each other: claims are paired by their ids or by the places
 * that they quote, their readings by place, and values are compared as they were read. Kappa counts the places that either
 * editor read in the claims that both have. Pure.
 */
export const agreementOf = (first: Report, second: Report): Agreement => {
  const two = pairClaims(first.claims, second.claims);
  const pairs = two.flatMap(({ a, b }) => (a !== null && b !== null ? [pairOf(a, b)] : []));
  const kinds = Array.from(
    groupBy(pairs, ({ a }) => a.kind),
    ([kind, of]) => ({ kind, ...kappaOfPairs(of) }),
  );
  return {
    all: kappaOfPairs(pairs),
    kinds: kinds.sort((x, y) => (x.kind < y.kind ? -1 : 1)),
    pairs,
    onlyA: two.flatMap(({ a, b }) => (a !== null && b === null ? [a] : [])),
    onlyB: two.flatMap(({ a, b }) => (a === null && b !== null ? [b] : [])),
  };
};
