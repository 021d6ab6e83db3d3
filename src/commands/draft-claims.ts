import { draft, proposalOf, type Draft, type DraftEvent, type Judged } from '../draft/index.ts';
import { freshTakings } from '../judge/units.ts';
import type { Corpus } from '../model/source.ts';
import { propose, type Outcome } from '../propose/index.ts';
import type { Io } from './io.ts';
import { claimsOf, type Inputs } from './judge.ts';
import { tellUnread } from './unread-notice.ts';

/** The claim file that drafts go to unless another is named. */
export const DRAFT_FILE = 'claims/draft.yaml';

/** Drafts that are proved, and what there is to say of the rest. */
interface Drafted {
  /** As a claim file has them. */
  readonly claims: readonly NonNullable<Outcome['claim']>[];
  /** What they are about, beside the events that stand. */
  readonly events: readonly DraftEvent[];
  /** The same as they are judged, with the ids that they are written under. */
  readonly found: Omit<Draft, 'claims'> & { readonly claims: readonly (Judged & { readonly id: string })[] };
}

/** Drafts claims from sources, beside those that stand, and proves each anew as it is to be written. Writes nothing. */
export const draftClaims = async (corpus: Corpus, inputs: Inputs, io: Io): Promise<Drafted> => {
  const registry = await claimsOf({ ...inputs, withoutClaims: true }, io);
  tellUnread([...corpus.findings, ...registry.findings], io);
  const { tolerances } = inputs;
  const takings = freshTakings();
  const drafts = draft(corpus, registry, takings);
  const events = new Map([...registry.events, ...drafts.events.map((event) => [event.id, event] as const)]);
  const ground = { corpus, registry: { ...registry, events }, takings, ...(tolerances && { tolerances }) };
  const outcomes = await propose(drafts.claims.map(proposalOf), ground);
  const proved = drafts.claims.flatMap((judged, at) => {
    const { ok = false, id = null, claim = null } = outcomes[at] ?? {};
    return ok && id !== null && claim !== null ? [{ claim, judged: { ...judged, id } }] : [];
  });
  const used = new Set(proved.map(({ judged }) => judged.draft.event));
  return {
    claims: proved.map(({ claim }) => claim),
    events: drafts.events.filter(({ id }) => used.has(id)),
    found: { ...drafts, claims: proved.map(({ judged }) => judged) },
  };
};
