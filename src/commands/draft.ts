import { loadCorpus } from '../corpus/index.ts';
import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { draft as draftAll, proposalOf, type Judged } from '../draft/index.ts';
import { propose } from '../propose/index.ts';
import { draftSummary } from '../report/draft-summary.ts';
import { printable } from '../report/escape.ts';
import { plural } from '../report/words.ts';
import { draftFile } from '../registry/edit/index.ts';
import type { Io } from './io.ts';
import { claimsOf, type Inputs } from './judge.ts';
import { writeDrafts } from './write-drafts.ts';

export type DraftFlags = Inputs & {
  /** The claim file that drafts are added to; `-` prints them. */
  readonly outputFile?: string;
  readonly quiet?: boolean;
};

const DEFAULT_FILE = 'claims/draft.yaml';
const STDOUT = '-';

/**
 * `reconcile draft`: proposes claims for what the sources of a folder answer together, and adds them to a claim file as
 * drafts; what is in the registry already, or was dropped, is not proposed again. Exit code 0 also where there is nothing
 * to draft.
 *
 * @throws OperationalError where the sources cannot be read or the claim file cannot be written.
 */
export const draft = async (flags: DraftFlags, io: Io): Promise<number> => {
  const [corpus, registry] = await Promise.all([
    loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd }),
    claimsOf({ ...flags, withoutClaims: true }, io),
  ]);
  const found = draftAll(corpus, registry);
  const { tolerances } = flags;
  const outcomes = await propose(found.claims.map(proposalOf), {
    corpus,
    registry,
    ...(tolerances && { tolerances }),
  });
  const kept = found.claims.flatMap((judged, at): readonly (Judged & { readonly id: string })[] => {
    const id = outcomes[at]?.ok === true ? outcomes[at].id : null;
    return id === null ? [] : [{ ...judged, id }];
  });
  const claims = outcomes.flatMap(({ ok, claim }) => (ok && claim ? [claim] : []));
  const file = flags.outputFile ?? DEFAULT_FILE;
  if (file === STDOUT) {
    io.stdout(claims.length === 0 ? '' : draftFile(claims));
    if (flags.quiet !== true) io.stderr(`drafted ${plural(claims.length, 'claim')}\n`);
    return 0;
  }
  if (claims.length > 0) await writeDrafts(file, claims, io);
  if (flags.quiet !== true) io.stdout(draftSummary({ ...found, claims: kept }, corpus, printable(file)));
  return 0;
};
