import type { Claim, Registry, RegistryReading } from '../model/claim.ts';
import type { ReportClaim } from '../model/report.ts';
import { writtenFields } from '../model/written-reading.ts';
import { freeId } from '../text/free-id.ts';
import type { Data } from '../yaml/node.ts';
import { isParted, type Agreement, type ClaimPair } from './index.ts';

type Mapping = Readonly<Record<string, Data>>;

/** A claim to be ruled on, as a claim file has it, and the pair that it was made of, where both have it. */
interface Difference {
  readonly claim: Mapping;
  readonly pair: ClaimPair | null;
}

/** What two editors answer differently, as a registry of its own: claims with the readings of both, and what these name. */
export interface Differences {
  readonly events: Mapping;
  readonly parties: Mapping;
  readonly claims: readonly Difference[];
}

/** Tags by which such claims are found. */
const DIFFERS = 'editors-differ';
const ALONE = 'one-editor';

const withDefined = (data: Readonly<Record<string, Data | undefined>>): Mapping =>
  Object.fromEntries(Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

const readingData = (reading: RegistryReading): Mapping => {
  const { exact, prefix, suffix } = reading.quote;
  const quote = prefix === undefined && suffix === undefined ? exact : withDefined({ exact, prefix, suffix });
  return { source: reading.source, quote, ...writtenFields(reading) };
};

/** Readings of both, each once. */
const readingsData = (readings: readonly RegistryReading[]): readonly Mapping[] => [
  ...new Map(readings.map(readingData).map((data) => [JSON.stringify(data), data])).values(),
];

const claimData = (
  id: string,
  { question, kind, options, event, tags }: Claim,
  tag: string,
  readings: readonly RegistryReading[],
): Mapping =>
  withDefined({
    id,
    question,
    kind,
    ...options,
    event,
    tags: [...new Set([...tags, tag])],
    readings: readingsData(readings),
  });

const claimsById = ({ claims }: Registry): ReadonlyMap<string, Claim> => new Map(claims.map((one) => [one.id, one]));

/** Of what two registries name, what claims point to; where both name one, as the first has it. */
const named = <T extends { readonly id: string }>(
  ids: ReadonlySet<string>,
  registries: readonly ReadonlyMap<string, T>[],
  dataOf: (one: T) => Mapping,
): Mapping =>
  Object.fromEntries(
    [...ids].flatMap((id) => {
      const one = registries.map((of) => of.get(id)).find((found) => found !== undefined);
      return one === undefined ? [] : [[id, dataOf(one)] as const];
    }),
  );

/** The parties that are pointed to, and those that they belong to. */
const withOwners = (ids: ReadonlySet<string>, registries: readonly Registry[]): ReadonlySet<string> => {
  const all = new Set(ids);
  for (const id of all)
    for (const { parties } of registries) {
      const owner = parties.get(id)?.of;
      if (owner !== undefined) all.add(owner);
    }
  return all;
};

/**
 * What two editors answer differently as a registry to rule on: of each question that parts them a claim with the readings of
 * both, and each claim that one of them has alone. Where two ids clash, the second editor's claim gets another. Pure.
 */
export const differencesOf = (agreement: Agreement, first: Registry, second: Registry): Differences => {
  const [a, b] = [claimsById(first), claimsById(second)];
  const taken = new Set(a.keys());
  const used: Claim[] = [];
  const kept = (one: ReportClaim, registry: ReadonlyMap<string, Claim>): readonly Claim[] => {
    const claim = registry.get(one.id);
    if (claim !== undefined) used.push(claim);
    return claim === undefined ? [] : [claim];
  };
  const parted = agreement.pairs.filter(isParted).flatMap((pair): readonly Difference[] =>
    kept(pair.a, a).flatMap((mine) =>
      kept(pair.b, b).map((theirs) => ({
        claim: claimData(mine.id, mine, DIFFERS, [...mine.readings, ...theirs.readings]),
        pair,
      })),
    ),
  );
  const onlyA = agreement.onlyA
    .flatMap((one) => kept(one, a))
    .map((one) => ({ claim: claimData(one.id, one, ALONE, one.readings), pair: null }));
  const onlyB = agreement.onlyB
    .flatMap((one) => kept(one, b))
    .map((one) => {
      const id = freeId(one.id, taken);
      taken.add(id);
      return { claim: claimData(id, one, ALONE, one.readings), pair: null };
    });
  const registries = [first, second];
  const speakers = new Set(used.flatMap(({ readings }) => readings.flatMap((one) => one.attributedTo ?? [])));
  return {
    events: named(
      new Set(used.flatMap(({ event }) => event ?? [])),
      registries.map(({ events }) => events),
      ({ title, date }) => withDefined({ title, date }),
    ),
    parties: named(
      withOwners(speakers, registries),
      registries.map(({ parties }) => parties),
      ({ name, of }) => withDefined({ name, of }),
    ),
    claims: [...parted, ...onlyA, ...onlyB],
  };
};
