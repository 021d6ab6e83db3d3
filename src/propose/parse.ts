import type * as z from 'zod';
import type { Claim, ClaimOptions, Registry, RegistryReading } from '../model/claim.ts';
import { writtenFields } from '../model/written-reading.ts';
import { additionSchema, proposalSchema } from '../registry/schema/proposal.ts';
import { unknownId } from './unknown-id.ts';
import { problemsIn, type Parsed, type Problem, type Proposal } from './proposal.ts';

type Reading = Proposal['readings'][number];

const valueData = (value: NonNullable<RegistryReading['value']>): NonNullable<Reading['value']> =>
  typeof value === 'object' ? [...value] : value;

/** A reading of the registry as it would be proposed. */
const readingData = (reading: RegistryReading): Reading => {
  const { value, ...fields } = writtenFields(reading);
  return {
    source: reading.source,
    ...reading.quote,
    ...fields,
    ...(value !== undefined && { value: valueData(value) }),
  };
};

const optionsData = ({ aliases, broader, ...rest }: ClaimOptions) => ({
  ...rest,
  ...(aliases && { aliases: Object.fromEntries(Object.entries(aliases).map(([name, others]) => [name, [...others]])) }),
  ...(broader && { broader: { ...broader } }),
});

/** A claim of the registry as it would be proposed, without what a person ruled on it. */
export const proposalOf = ({ question, kind, event, tags, options, readings }: Claim): Proposal => ({
  question,
  kind,
  ...(event !== undefined && { event }),
  ...(tags.length > 0 && { tags: [...tags] }),
  ...optionsData(options),
  readings: readings.map(readingData),
});

const identity = ({ source, exact, prefix, suffix, attributed_to: party }: Reading): string =>
  JSON.stringify([source, exact, prefix ?? null, suffix ?? null, party ?? null]);

/** The readings of a claim that another does not have, as they would be proposed for that one. */
export const additionOf = (claim: Claim, into: Claim): z.infer<typeof additionSchema> => {
  const there = new Set(into.readings.map((one) => identity(readingData(one))));
  return { adds_to: into.id, readings: claim.readings.map(readingData).filter((one) => !there.has(identity(one))) };
};

/** The claim that an addition names, with the readings of both, its own first; or what has to change. */
const additionTo = ({ adds_to: id, readings }: z.infer<typeof additionSchema>, { claims }: Registry): Parsed => {
  const claim = claims.find((one) => one.id === id);
  if (claim === undefined) {
    const known = claims.map((one) => one.id);
    return { ok: false, problems: [unknownId('/adds_to', 'claim', id, known)] };
  }
  const proposal = proposalOf(claim);
  const there = new Set(proposal.readings.map(identity));
  const again = readings.flatMap((one, index): readonly Problem[] =>
    there.has(identity(one)) ? [{ pointer: `/readings/${index}`, message: `the claim “${id}” has this reading` }] : [],
  );
  if (again.length > 0) return { ok: false, problems: again };
  const into = { id, held: proposal.readings.length };
  return { ok: true, proposal: { ...proposal, readings: [...proposal.readings, ...readings] }, into };
};

const isOfOne = (claim: Proposal, { kind, event, question }: Proposal): boolean =>
  claim.kind === kind && claim.event === event && claim.question.toLowerCase() === question.toLowerCase();

/** The claim that asks what a proposal asks, and has all of its readings: what is proposed twice is written once. */
export const twinOf = (proposal: Proposal, { claims }: Registry): Claim | undefined =>
  claims.find((claim) => {
    const there = proposalOf(claim);
    if (!isOfOne(there, proposal)) return false;
    const known = new Set(there.readings.map(identity));
    return proposal.readings.every((one) => known.has(identity(one)));
  });

const isAddition = (data: unknown): boolean => typeof data === 'object' && data !== null && 'adds_to' in data;

/** Reads data as a proposal, or as readings for a claim of a registry; every fault of its shape comes at once. */
export const parseProposal = (data: unknown, registry: Registry): Parsed => {
  if (isAddition(data)) {
    const added = additionSchema.safeParse(data);
    return added.success ? additionTo(added.data, registry) : { ok: false, problems: problemsIn(added.error) };
  }
  const parsed = proposalSchema.safeParse(data);
  return parsed.success ? { ok: true, proposal: parsed.data } : { ok: false, problems: problemsIn(parsed.error) };
};
