import type { DraftEvent } from '../draft/index.ts';
import { OperationalError } from '../model/operational-error.ts';
import { replaceFile, seenAt } from '../output/replace-file.ts';
import type { Outcome } from '../propose/index.ts';
import { addDrafts, draftFile, snapshotAt, type Snapshot } from '../registry/edit/index.ts';
import { refuseInput, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { make } from './new-files.ts';

/** What a run reads beside its claim files. */
type Reads = Pick<Output, 'corpus' | 'config' | 'lock' | 'suppressions'>;

/** Claims as a claim file has them, and the events that it does not have yet. */
interface Drafts {
  readonly claims: readonly NonNullable<Outcome['claim']>[];
  readonly events?: readonly DraftEvent[];
}

/** What stands in the file now, to be added to. */
const heldIn = async (file: string, io: Io): Promise<Snapshot> => {
  const snapshot = await snapshotAt(file, io.cwd);
  if (snapshot !== null) return snapshot;
  throw new OperationalError(
    `cannot add to ${file}: it is no text in UTF-8`,
    'Nothing was written; name another with -o.',
  );
};

/**
 * Adds claims to a file as drafts, or makes it, and changes nothing else in it.
 *
 * @throws OperationalError where it is no claim file, is read by the run as something else, or cannot be written.
 */
export const writeDrafts = async (
  file: string,
  { claims, events = [] }: Drafts,
  reads: Reads,
  io: Io,
): Promise<void> => {
  if (!/\.ya?ml$/iu.test(file))
    throw new OperationalError(`${file} is no claim file`, 'Claim files end in .yaml or .yml.');
  await refuseInput(file, { ...reads, claims: [] }, io);
  const seen = await seenAt(file, io);
  if (seen === null) {
    await make([{ path: file, content: draftFile(claims, events) }], io);
    return;
  }
  const { text, sha256 } = await heldIn(file, io);
  const edited = await addDrafts(text, claims, events);
  if (!edited.ok)
    throw new OperationalError(
      `cannot add to ${file}: ${edited.problem}`,
      'Nothing was written; name another with -o.',
    );
  return replaceFile(file, edited.text, sha256, io);
};
