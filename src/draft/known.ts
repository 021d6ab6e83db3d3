import { overlapper } from '../audit/spans.ts';
import { reconcile } from '../judge/reconcile.ts';
import type { Registry } from '../model/claim.ts';
import type { Corpus } from '../model/source.ts';
import { slotId } from './claims.ts';
import type { DraftClaim } from './draft.ts';
import { groupBy } from '../text/group.ts';
import type { Slot } from './slot.ts';

/**
 * Tells whether the registry knows a slot: a claim of its kind quotes words of it, a draft of it stands there, or a person
 * has dropped it. A slot is known by each of its readings, so that a new source makes no new one of it.
 */
export const knownIn = (corpus: Corpus, registry: Registry): ((slot: Slot, draft: DraftClaim) => boolean) => {
  const slots = new Set([...registry.claims.flatMap(({ draft }) => draft?.slot ?? []), ...(registry.dropped ?? [])]);
  const quoted =
    registry.claims.length === 0
      ? []
      : reconcile(corpus, registry).claims.flatMap(({ kind, readings }) =>
          readings.flatMap(({ source, anchor }) =>
            anchor === null ? [] : [{ key: `${kind} ${source}`, spans: anchor.parts }],
          ),
        );
  const covered = new Map(
    [...groupBy(quoted, ({ key }) => key)].map(([key, some]) => [key, overlapper(some.flatMap(({ spans }) => spans))]),
  );
  return ({ kind, predicate, mentions }, { readings }) =>
    readings.some((reading) => slots.has(slotId(kind, predicate, [reading]))) ||
    mentions.some(({ source, span }) => covered.get(`${kind} ${source.id}`)?.(span) === true);
};
