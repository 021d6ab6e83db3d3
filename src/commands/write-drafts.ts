import { OperationalError } from '../model/operational-error.ts';
import { replaceFile, seenAt } from '../output/replace-file.ts';
import type { Outcome } from '../propose/index.ts';
import { addDrafts, draftFile, takeSnapshot } from '../registry/edit/index.ts';
import type { Io } from './io.ts';
import { make } from './new-files.ts';

/**
 * Adds claims to a file as drafts, or makes it, and changes nothing else in it.
 *
 * @throws OperationalError where it is no claim file, or cannot be written.
 */
export const writeDrafts = async (
  file: string,
  claims: readonly NonNullable<Outcome['claim']>[],
  io: Io,
): Promise<void> => {
  if (!/\.ya?ml$/iu.test(file))
    throw new OperationalError(`${file} is no claim file`, 'Claim files end in .yaml or .yml.');
  const seen = await seenAt(file, io);
  if (seen === null) {
    await make([{ path: file, content: draftFile(claims) }], io);
    return;
  }
  const [snapshot] = (await takeSnapshot([file], io.cwd)).values();
  const edited = await addDrafts(snapshot?.text ?? '', claims);
  if (!edited.ok)
    throw new OperationalError(
      `cannot add to ${file}: ${edited.problem}`,
      'Nothing was written; name another with -o.',
    );
  return replaceFile(file, edited.text, snapshot?.sha256 ?? seen, io);
};
