import { loadCorpus } from '../corpus/index.ts';
import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { OperationalError } from '../model/operational-error.ts';
import { propose as proposeAll, type Ground, type Outcome } from '../propose/index.ts';
import { jsonText, printable } from '../report/escape.ts';
import { plural } from '../report/words.ts';
import { DRAFT_FILE } from './draft-claims.ts';
import type { Io } from './io.ts';
import { claimsOf, type Inputs } from './judge.ts';
import { tellUnread } from './unread-notice.ts';
import { writeDrafts } from './write-drafts.ts';

export type ProposeFlags = Inputs & {
  /** The claim file that proposals are added to. */
  readonly outputFile?: string;
  readonly write?: boolean;
  readonly quiet?: boolean;
};

const HINT = 'Give a proposal, or a list of them, as JSON; "reconcile schema proposals" prints its schema.';

/** What proposals are held against. */
export const groundOf = async (flags: Inputs, io: Io): Promise<Ground> => {
  const [corpus, registry] = await Promise.all([
    loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd }),
    claimsOf({ ...flags, withoutClaims: true }, io),
  ]);
  tellUnread([...corpus.findings, ...registry.findings], io);
  const { tolerances } = flags;
  return { corpus, registry, ...(tolerances && { tolerances }) };
};

/**
 * Adds what is proved whole to a claim file where that is asked for; gives the file where something was written.
 *
 * @throws OperationalError where the claim file cannot be written.
 */
export const writeProved = async (
  outcomes: readonly Outcome[],
  { outputFile = DRAFT_FILE, write = false, ...reads }: ProposeFlags,
  io: Io,
): Promise<{ readonly written: string | null; readonly proved: number }> => {
  const proved = outcomes.flatMap(({ ok, claim }) => (ok && claim ? [claim] : []));
  const isWritten = write && proved.length > 0;
  if (isWritten) await writeDrafts(outputFile, { claims: proved }, reads, io);
  return { written: isWritten ? outputFile : null, proved: proved.length };
};

/** Says how many proposals are proved, and where they went. */
export const tellProved = (
  all: number,
  proved: number,
  written: string | null,
  { quiet }: Pick<ProposeFlags, 'quiet'>,
  io: Io,
): void => {
  if (quiet === true) return;
  const done = written === null ? 'nothing was written' : `written to ${printable(written)}`;
  io.stderr(`${proved} of ${plural(all, 'proposal')} proved, ${done}\n`);
};

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
  const outcomes = await proposeAll(proposals, await groundOf(flags, io));
  const { written, proved } = await writeProved(outcomes, flags, io);
  io.stdout(jsonText({ schemaVersion: 1, written, proposals: outcomes }));
  tellProved(outcomes.length, proved, written, flags, io);
  return proved === outcomes.length ? 0 : 1;
};
