import { reconcileWith } from '../judge/reconcile.ts';
import type { Registry } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, ReportClaim } from '../model/report.ts';
import { withTolerances } from '../policy/tolerances.ts';
import { readClaimFile } from '../registry/claim-file.ts';
import { linkFiles } from '../registry/link.ts';
import { message } from '../report/messages.ts';
import { groupBy } from '../text/group.ts';
import { append } from '../text/lists.ts';
import { openYaml } from '../yaml/document.ts';
import type { Flaw } from '../yaml/flaw.ts';
import type { Ground, Mended } from './model.ts';
import { claimData, pointerTo, type Problem, type Proposal } from './proposal.ts';
import { unknownId } from './unknown-id.ts';

/** What the judge makes of a proposal, and what a claim file would not take of it. */
export interface Judged {
  /** Absent where it is no claim for the claim file. */
  readonly claim: ReportClaim | undefined;
  readonly findings: readonly Finding[];
  readonly refused: readonly Problem[];
}

/** The report on proposals, and what came of each, by its id. */
interface JudgedAll {
  readonly report: Report;
  readonly byId: ReadonlyMap<string, Judged>;
}

/** The file that proposals would stand in, as findings name it. */
const FILE = 'proposals.json';

/** What a proposal names that the registry does not have. */
const unknownIds = (proposal: Proposal, { claims, events, parties }: Registry): readonly Problem[] => {
  const ids = new Set(claims.map(({ id }) => id));
  const { event, related = [], readings } = proposal;
  return [
    ...(event === undefined || events.has(event) ? [] : [unknownId('/event', 'event', event, events.keys())]),
    ...related.flatMap((id, index) =>
      ids.has(id) ? [] : [unknownId(pointerTo(['related', index]), 'claim', id, ids)],
    ),
    ...readings.flatMap(({ attributed_to: party }, index) =>
      party === undefined || parties.has(party)
        ? []
        : [unknownId(pointerTo(['readings', index, 'attributed_to']), 'party', party, parties.keys())],
    ),
  ];
};

const withoutIds = <T extends { readonly id: string }>(
  items: ReadonlyMap<string, T>,
): Readonly<Record<string, object>> => Object.fromEntries(Array.from(items.values(), ({ id, ...rest }) => [id, rest]));

/** A file of the proposals with the registry's events and parties beside them: JSON is YAML. */
const fileText = (proposals: readonly Mended[], { events, parties }: Registry): string =>
  JSON.stringify({
    events: withoutIds(events),
    parties: withoutIds(parties),
    claims: proposals.map(({ id, proposal }) => {
      const { draft: _, related: _related, ...judged } = proposal;
      return claimData(id, judged);
    }),
  });

const CLAIM_STEPS = 2;

/** Where a fault of a claim file stands in the proposal that it was made from: a quote's parts stand in the reading. */
const pointerOf = (path: readonly (string | number)[]): string =>
  pointerTo(path.slice(CLAIM_STEPS).flatMap((step) => (step === 'quote' ? [] : [step])));

/** Puts proposals into a claim file, reads it as claim files are read, and judges its claims. */
export const judgeProposals = async (proposals: readonly Mended[], ground: Ground): Promise<JudgedAll> => {
  const { corpus, registry, tolerances, takings } = ground;
  const document = await openYaml(FILE, fileText(proposals, registry));
  const flaws: Flaw[] = [];
  const file = readClaimFile(document, (found) => append(flaws, found));
  const refused = new Map(proposals.map(({ id, proposal }) => [id, [...unknownIds(proposal, registry)]]));
  for (const { path, body } of flaws) {
    const at = typeof path[1] === 'number' ? proposals[path[1]] : undefined;
    if (at) refused.get(at.id)?.push({ pointer: pointerOf(path), message: message(body) });
  }
  const linked = linkFiles([file], true, () => undefined);
  const whole: Registry = { files: [FILE], ...linked, findings: [] };
  const report = reconcileWith(corpus, tolerances ? withTolerances(whole, tolerances) : whole, {
    ...(takings && { takings }),
  });
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const findings = groupBy(report.findings, ({ claim }) => claim ?? '');
  const byId = Array.from(
    refused,
    ([id, problems]) => [id, { claim: claims.get(id), findings: findings.get(id) ?? [], refused: problems }] as const,
  );
  return { report, byId: new Map(byId) };
};
