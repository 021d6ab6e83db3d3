import { watch as watchPaths } from 'chokidar';
import { basename, join, resolve } from 'node:path';

/** Saves so close to each other are one, in milliseconds: editors write a file in several steps. */
const TOGETHER_MS = 15;

/** What is looked for, so that files that we write ourselves do not set off a run. */
export interface Watched {
  /** Files and folders; those that do not exist yet are waited for. */
  readonly paths: readonly string[];
  /** Files whose changes do not count. */
  readonly ignored: readonly string[];
}

export interface Watching {
  readonly close: () => Promise<void>;
}

/** What an atomic write leaves for a moment. */
const isTemporary = (path: string): boolean => /^\..*\.tmp$/u.test(basename(path));

/** Folders that hold nothing to judge, and are large. */
const isAside = (path: string): boolean => basename(path) === 'node_modules' || basename(path) === '.git';

/** The folder that a glob's files all lie in, or the path itself where it is no glob. */
export const baseOf = (pattern: string): string => {
  const steps = pattern.split('/');
  const first = steps.findIndex((step) => /[*?[\]{}()!]/u.test(step));
  if (first < 0) return pattern;
  return steps.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
};

/** Collects calls that come together into one. */
const together = (call: () => void): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, TOGETHER_MS);
  };
};

const hasWatchedPath = (details: unknown): details is { readonly watchedPath: string } =>
  typeof details === 'object' &&
  details !== null &&
  'watchedPath' in details &&
  typeof details.watchedPath === 'string';

/** What the system may mean by a name: the file watched, or one in the folder watched. */
const rawPaths = (name: string, details: unknown): readonly string[] =>
  hasWatchedPath(details) ? [name, details.watchedPath, join(details.watchedPath, name)] : [name];

/**
 * Calls back once for each save, or group of saves, in files and folders relative to `cwd`; settles when all of them are
 * watched.
 */
export const watchFiles = async ({ paths, ignored }: Watched, cwd: string, onChange: () => void): Promise<Watching> => {
  const ours = new Set(ignored.map((path) => resolve(cwd, path)));
  const isIgnored = (path: string): boolean => ours.has(resolve(path)) || isTemporary(path) || isAside(path);
  const watched = [...new Set(paths.map((path) => resolve(cwd, baseOf(path))))];
  const watcher = watchPaths(watched, {
    ignoreInitial: true,
    // A tenth of a second is all there is: chokidar would by default spend it on waiting for a file to come back.
    atomic: TOGETHER_MS,
    ignored: isIgnored,
  });
  const changed = together(onChange);
  watcher.on('all', changed);
  watcher.on('error', changed);
  // Of two changes of a file within 50 ms chokidar drops the second, and a run may have read the first half of a save.
  watcher.on('raw', (_event, name, details) => {
    if (!rawPaths(name, details).some(isIgnored)) changed();
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return { close: () => watcher.close() };
};
