import { dirname, join } from 'node:path';
import { exists } from '../disk/paths.ts';
import { CACHE_FOLDER, CONFIG_NAMES } from '../model/settings.ts';
import type { Where } from './asked.ts';

const configured = async (folder: string): Promise<string | null> => {
  for (const name of CONFIG_NAMES) if (await exists(join(folder, name))) return folder;
  const above = dirname(folder);
  return above === folder ? null : configured(above);
};

/** The path of the cache: as it was named, else beside the configuration, else in the working directory. */
export const placeOf = async (where: Where): Promise<string> => {
  if ('named' in where) return where.named;
  const home = where.isSearched ? await configured(where.from) : null;
  return join(home ?? where.from, CACHE_FOLDER);
};
