import { readSource } from '../files.ts';
import { DEFAULT_LIMIT } from '../limit.ts';
import type { Match } from './match.ts';

const CHECK = 'Check that it opens.';

/** What is to become a source is read once, a file at a time: what cannot be read is refused, with the reason. */
export const provenMatches = async (matches: readonly Match[], realPath: string): Promise<readonly Match[]> => {
  const proven: Match[] = [];
  for (const match of matches) {
    const outcome = match.is === 'new' ? await readSource(realPath, match.file, { limit: DEFAULT_LIMIT }) : undefined;
    if (match.is !== 'new' || outcome === undefined || outcome.ok) proven.push(match);
    else {
      const { problem, hint = CHECK } = outcome;
      proven.push({ key: match.key, is: 'refused', problem: `${match.file} cannot be read: ${problem}`, hint });
    }
  }
  return proven;
};
