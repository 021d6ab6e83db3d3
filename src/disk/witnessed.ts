import { listFolder, lookAt, realPathOf } from './look.ts';
import { readRegularFile } from './read-file.ts';
import { witnessing, type Look, type Sight } from './witness.ts';

/** So many looks are taken at once. */
const AT_ONCE = 8;

const LOOKS: Readonly<Record<Look['at'], (look: Look) => Promise<unknown>>> = {
  bytes: ({ path, limit = 0 }) => readRegularFile(path, limit),
  kind: ({ path }) => lookAt(path),
  real: ({ path }) => realPathOf(path),
  list: ({ path }) => listFolder(path),
};

/** What a look sees now, as it was witnessed then: by the same function. */
const sawNow = async (look: Look): Promise<string | null> => {
  let saw: string | null = null;
  const tell = (sight: Sight): void => void (saw = sight.saw);
  await witnessing(tell, () => LOOKS[look.at](look)).catch(() => undefined);
  return saw;
};

/** Whether every look sees today what it saw when it was witnessed. */
export const areStillSeen = async (sights: readonly Sight[]): Promise<boolean> => {
  for (let from = 0; from < sights.length; from += AT_ONCE) {
    const some = sights.slice(from, from + AT_ONCE);
    const now = await Promise.all(some.map(sawNow));
    if (some.some(({ saw }, at) => saw !== now[at])) return false;
  }
  return true;
};
