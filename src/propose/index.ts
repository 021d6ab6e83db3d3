import { freeId } from '../text/free-id.ts';
import type { Registry } from '../model/claim.ts';
import { judgeProposals, type Judged } from './judge.ts';
import { mend } from './mend.ts';
import type { Ground, Mended } from './model.ts';
import { outcomeOf, refusal, type Outcome } from './outcome.ts';
import { parseProposal, twinOf } from './parse.ts';
import { idFor, type Into, type Parsed, type Problem, type Proposal } from './proposal.ts';

export { additionOf, proposalOf } from './parse.ts';
export type { Ground } from './model.ts';
export type { Outcome } from './outcome.ts';

/** So often a proposal is judged, and anew where something in it was mended: each repair may call for the next. */
const MOST_ROUNDS = 4;

interface Standing {
  readonly proposal: Proposal;
  readonly into?: Into;
  readonly id: string;
  readonly problems: readonly Problem[];
}

/** Every proposal gets an id of its own; one that asks for an id that is taken is told of a free one. */
const withIds = (parsed: readonly Parsed[], registry: Registry): readonly (Standing | null)[] => {
  const taken = new Set(registry.claims.map(({ id }) => id));
  return parsed.map((one) => {
    if (!one.ok) return null;
    const { proposal, into } = one;
    const id = into === undefined ? idFor(proposal, taken) : freeId(into.id, taken);
    const free = freeId(id, taken);
    taken.add(free);
    const message = `the id “${id}” is taken: “${free}” is free`;
    return { proposal, ...(into && { into }), id: free, problems: id === free ? [] : [{ pointer: '/id', message }] };
  });
};

/**
 * Holds proposed claims against the sources, all at once: each is put into the words of a claim file, read by the
 * registry's own schema, judged as any claim is, and its quotes are mended where that changes no fact. Nothing is
 * written. Pure.
 *
 * @param proposals as they came: whatever is no proposal is told so, with a pointer to what is wrong.
 */
export const propose = async (proposals: readonly unknown[], ground: Ground): Promise<readonly Outcome[]> => {
  const parsed = proposals.map((one) => parseProposal(one, ground.registry));
  const standing = withIds(parsed, ground.registry);
  const mended = new Map<string, Mended>();
  const judged = new Map<string, Judged>();
  let open: readonly Mended[] = standing.flatMap((one) => (one ? [{ ...one, steps: new Map() }] : []));
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    const { report, byId } = await judgeProposals(open, ground);
    for (const one of open) mended.set(one.id, one);
    for (const [id, one] of byId) judged.set(id, one);
    open = mend(open, report);
  }
  return parsed.map((one, index) => {
    const started = standing[index];
    const [ended, last] = started ? [mended.get(started.id), judged.get(started.id)] : [];
    if (!one.ok || !started || !ended || !last) return refusal(one.ok ? [] : one.problems);
    const twin = ended.into === undefined ? twinOf(ended.proposal, ground.registry) : undefined;
    const again = twin ? [{ pointer: '', message: `the claim “${twin.id}” says this already` }] : [];
    return outcomeOf(ended, [...started.problems, ...again], last);
  });
};
