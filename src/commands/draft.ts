import { loadCorpus } from '../corpus/index.ts';
import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { draftSummary } from '../report/draft-summary.ts';
import { printable } from '../report/escape.ts';
import { plural } from '../report/words.ts';
import { draftFile } from '../registry/edit/index.ts';
import { DRAFT_FILE, draftClaims } from './draft-claims.ts';
import { calledAs, type Io } from './io.ts';
import type { Inputs } from './judge.ts';
import { writeDrafts } from './write-drafts.ts';

export type DraftFlags = Inputs & {
  /** The claim file that drafts are added to; `-` prints them. */
  readonly outputFile?: string;
  readonly quiet?: boolean;
};

const STDOUT = '-';

/**
 * `reconcile draft`: proposes claims for what the sources of a folder answer together, and adds them to a claim file as
 * drafts; what is in the registry already, or was dropped, is not proposed again. Exit code 0 also where there is nothing
 * to draft.
 *
 * @throws OperationalError where the sources cannot be read or the claim file cannot be written.
 */
export const draft = async (flags: DraftFlags, io: Io): Promise<number> => {
  const corpus = await loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd });
  const { claims, events, found } = await draftClaims(corpus, flags, io);
  const file = flags.outputFile ?? DRAFT_FILE;
  if (file === STDOUT) {
    io.stdout(claims.length === 0 ? '' : draftFile(claims, events));
    if (flags.quiet !== true) io.stderr(`drafted ${plural(claims.length, 'claim')}\n`);
    return 0;
  }
  if (claims.length > 0) await writeDrafts(file, { claims, events }, flags, io);
  if (flags.quiet === true) return 0;
  const next = `\nNext: "${calledAs(io)} review" shows each with its sentences, to accept, rename, merge or drop.\n`;
  io.stdout(`${draftSummary(found, corpus, printable(file))}${claims.length === 0 ? '' : next}`);
  return 0;
};
