import { chmod } from 'node:fs/promises';
import process from 'node:process';

/** Nobody, to whom only what everybody may read is open. */
const NOBODY = 65_534;

/**
 * Runs `work` as a user who may not read everything: in containers, tests run as root, whom no mode of a file stops. The
 * folder is opened to everybody first; what is to be closed in it is closed before.
 */
export const asNobody = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  if (process.getuid?.() !== 0 || !process.seteuid) return work();
  await chmod(folder, 0o755);
  process.seteuid(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid(0);
  }
};
