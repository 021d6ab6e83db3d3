import type { Registry } from '../model/claim.ts';
import type { Tolerances } from '../model/settings.ts';

/** The registry with a kind's tolerance in each claim of that kind that sets none of its own. */
export const withTolerances = (registry: Registry, tolerances: Tolerances): Registry => ({
  ...registry,
  claims: registry.claims.map((claim) => {
    const tolerance = Object.hasOwn(tolerances, claim.kind) ? tolerances[claim.kind] : undefined;
    if (tolerance === undefined || claim.options.tolerance !== undefined) return claim;
    return { ...claim, options: { ...claim.options, tolerance } };
  }),
});
