import { loadCorpus } from '../corpus/index.ts';
import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { OperationalError } from '../model/operational-error.ts';
import { propose as proposeAll } from '../propose/index.ts';
import { jsonText, printable } from '../report/escape.ts';
import { plural } from '../report/words.ts';
import type { Io } from './io.ts';
import { claimsOf, type Inputs } from './judge.ts';
import { writeDrafts } from './write-drafts.ts';

export type ProposeFlags = Inputs & {
  /** The claim file that proposals are added to. */
  readonly outputFile?: string;
  readonly write?: boolean;
  readonly quiet?: boolean;
};

const DEFAULT_FILE = 'claims/draft.yaml';

const HINT = 'Give a proposal, or a list of them, as JSON; "reconcile schema proposals" prints its schema.';

const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data);

const readProposals = async ({ stdin }: Io): Promise<readonly unknown[]> => {
  if (stdin === undefined) throw new OperationalError('nothing comes in on standard input', HINT);
  const text = await stdin();
  try {
    const data: unknown = JSON.parse(text);
    return isList(data) ? data : [data];
  } catch (error) {
    const why = text.trim() === '' ? 'it is empty' : error instanceof Error ? error.message : String(error);
    throw new OperationalError(`what came in on standard input is no JSON: ${why}`, HINT);
  }
};

/**
 * `reconcile propose`: holds the proposals on standard input against the sources and prints what came of each; with
 * `--write` those that are proved whole are added to a claim file as drafts. Exit code 1 where one has to change.
 *
 * @throws OperationalError where the input is no JSON, or the claim file cannot be written.
 */
export const propose = async (flags: ProposeFlags, io: Io): Promise<number> => {
  const proposals = await readProposals(io);
  const [corpus, registry] = await Promise.all([
    loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd }),
    claimsOf({ ...flags, withoutClaims: true }, io),
  ]);
  const { tolerances } = flags;
  const outcomes = await proposeAll(proposals, { corpus, registry, ...(tolerances && { tolerances }) });
  const file = flags.outputFile ?? DEFAULT_FILE;
  const proved = outcomes.flatMap(({ ok, claim }) => (ok && claim ? [claim] : []));
  const isWritten = flags.write === true && proved.length > 0;
  if (isWritten) await writeDrafts(file, proved, io);
  io.stdout(jsonText({ schemaVersion: 1, written: isWritten ? file : null, proposals: outcomes }));
  if (flags.quiet !== true) {
    const done = isWritten ? `written to ${printable(file)}` : 'nothing was written';
    io.stderr(`${proved.length} of ${plural(outcomes.length, 'proposal')} proved, ${done}\n`);
  }
  return proved.length === outcomes.length ? 0 : 1;
};
