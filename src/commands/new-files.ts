import { exists, makeRoom, type Made } from '../init/folder.ts';
import type { NewFile } from '../init/templates.ts';
import { writeFileAtomically } from '../output/write-file.ts';

/**
 * Writes files that are not there yet; what stands there is kept. Paths are from `cwd`.
 *
 * @throws OperationalError where one cannot be written.
 */
export const make = async (files: readonly NewFile[], cwd: string): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for (const { path, content } of files) {
    const kept = await exists(`${cwd}/${path}`);
    if (!kept) {
      await makeRoom(path, cwd);
      await writeFileAtomically(path, content, cwd);
    }
    made.push({ path, kept });
  }
  return made;
};
