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

/** What proves drafts before they become claims, or a part of one. */
export interface DraftProver {
  /**
   * Proves a draft anew: sources and drafts change after they were written.
   *
   * @returns the quotes that had to be mended, by the index of their reading.
   * @throws OperationalError where it is not proved whole.
   */
  readonly asClaim: (claim: Claim, ground: Ground) => Promise<ReadonlyMap<number, Data>>;
  /**
   * Proves the readings of a draft as readings of the claim that they are to go to.
   *
   * @returns those that the claim does not have, as a claim file has them.
   * @throws OperationalError where one of them is not proved.
   */
  readonly asReadings: (claim: Claim, into: Claim, ground: Ground) => Promise<readonly ClaimData[]>;
}

/** Proves drafts against one corpus, each once as long as it, and what it goes to, say the same. */
export const draftProver = (): DraftProver => {
  const proved = new Map<string, Promise<Outcome>>();
  const once = (proposal: unknown, claim: Claim, ground: Ground, into?: Claim): Promise<Outcome> => {
    const key = JSON.stringify([claim.id, proposal, into && proposalOf(into)]);
    const outcome = proved.get(key) ?? prove(proposal, claim, ground);
    proved.set(key, outcome);
    return outcome;
  };
  return {
    asClaim: async (claim, ground) => {
      const outcome = await once({ ...proposalOf(claim), id: claim.id }, claim, ground);
      const readings = readingsOf(outcome);
      return new Map(
        outcome.readings.flatMap(({ repairs }, index): [number, Data][] => {
          const quote = readings[index]?.quote;
          return repairs.length === 0 || quote === undefined ? [] : [[index, quote]];
        }),
      );
    },
    asReadings: async (claim, into, ground) => {
      const addition = additionOf(claim, into);
      return addition.readings.length === 0 ? [] : readingsOf(await once(addition, claim, ground, into));
    },
  };
};
