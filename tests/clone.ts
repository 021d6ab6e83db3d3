import { join } from 'node:path';
import { ROOT } from './cli/terminal.ts';
import { execute } from './execute.ts';
import { newFolder } from './folders.ts';

/** A fresh clone of the project, as it was last committed. */
export const cloneOfProject = async (): Promise<string> => {
  const clone = join(await newFolder(), 'clone');
  const { code, stderr } = await execute('git', ['clone', '--quiet', ROOT, clone], ROOT);
  if (code !== 0) throw new Error(stderr);
  return clone;
};

/** With this in the environment, npm asks for nothing that it has in its cache. */
export const PREFER_CACHE = { npm_config_prefer_offline: 'true' } as const;
