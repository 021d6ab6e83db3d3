import type { Claim } from '../model/claim.ts';
import { OperationalError } from '../model/operational-error.ts';
import { additionOf, propose, proposalOf, type Ground, type Outcome } from '../propose/index.ts';
import type { Data } from '../yaml/node.ts';

type ClaimData = Readonly<Record<string, Data>>;

const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);
const isMapping = (data: Data): data is ClaimData => typeof data === 'object' && data !== null && !isList(data);

const readingsOf = ({ claim }: Outcome): readonly ClaimData[] =>
  isList(claim?.readings) ? claim.readings.filter(isMapping) : [];

const without = ({ registry, ...ground }: Ground, { id }: Claim): Ground => ({
  ...ground,
  registry: { ...registry, claims: registry.claims.filter((one) => one.id !== id) },
});

/** Proves a draft, or what it adds to a claim, as whatever a program proposes is proved. */
const prove = async (proposal: unknown, claim: Claim, ground: Ground): Promise<Outcome> => {
  const [outcome] = await propose([proposal], without(ground, claim));
  const problems = [
    ...(claim.lostReadings > 0 ? ['a reading of it cannot be used'] : []),
    ...(outcome?.problems ?? []).map(({ message }) => message),
  ];
  if (outcome === undefined || problems.length > 0)
    throw new OperationalError(
      `${claim.id} is not proved: ${problems.join(' ')}`,
      'Nothing was written; mend it, or drop it.',
    );
  return outcome;
};

/**
 * Proves a draft anew before it becomes a claim: sources and drafts change after they were written.
 *
 * @returns the quotes that had to be mended, by the index of their reading.
 * @throws OperationalError where it is not proved whole.
 */
export const proveDraft = async (claim: Claim, ground: Ground): Promise<ReadonlyMap<number, Data>> => {
  const outcome = await prove({ ...proposalOf(claim), id: claim.id }, claim, ground);
  const readings = readingsOf(outcome);
  return new Map(
    outcome.readings.flatMap(({ repairs }, index): [number, Data][] => {
      const quote = readings[index]?.quote;
      return repairs.length === 0 || quote === undefined ? [] : [[index, quote]];
    }),
  );
};

/**
 * Proves the readings of a draft as readings of the claim that they are to go to.
 *
 * @returns those that the claim does not have, as a claim file has them.
 * @throws OperationalError where one of them is not proved.
 */
export const proveMerge = async (claim: Claim, into: Claim, ground: Ground): Promise<readonly ClaimData[]> => {
  const addition = additionOf(claim, into);
  return addition.readings.length === 0 ? [] : readingsOf(await prove(addition, claim, ground));
};
