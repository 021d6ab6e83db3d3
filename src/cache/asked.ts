import { resolve } from 'node:path';

/** What is asked of a cache. */
export interface Asked {
  /** The path of its folder. */
  readonly folder: string;
  /** Everything beside the disk that an answer may hang on, as JSON can hold it. */
  readonly everything: unknown;
  /** Answers of other days are not kept: they may hold words that are gone. */
  readonly today: string;
}

/** Where a stream of the process goes. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All that a run is told. */
export interface Told {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly today: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** A digest of the program itself; `null` where it runs from its sources, which may change at any time. */
  readonly build: string | null;
  /** What the program runs on: versions, flags, the machine's kind. */
  readonly platform: unknown;
}

const CACHE = '--cache';
const LOCATION = '--cache-location';

/** The folder unless another is named. */
const DEFAULT_FOLDER = '.reconcile-cache';

/** A run that goes on has no one answer. */
const GOES_ON: ReadonlySet<string> = new Set(['--watch']);

/** What shells count up from call to call, and nothing reads. */
const COUNTED: ReadonlySet<string> = new Set(['_', 'SHLVL', 'OLDPWD']);

const locationIn = (argv: readonly string[]): string => {
  const at = argv.findLastIndex((word) => word === LOCATION || word.startsWith(`${LOCATION}=`));
  const word = argv[at];
  if (word === undefined) return DEFAULT_FOLDER;
  return (word === LOCATION ? argv[at + 1] : word.slice(LOCATION.length + 1)) ?? DEFAULT_FOLDER;
};

const streamOf = ({ isTTY = false, columns = 0 }: Stream): readonly unknown[] => [isTTY, columns];

/** Whether a run asks for a cache, and has one answer. */
export const asksCache = (argv: readonly string[]): boolean =>
  argv.includes(CACHE) && !argv.some((word) => GOES_ON.has(word));

/** What a run asks of a cache; `null` where it asks nothing of one. */
export const askedOf = ({ argv, cwd, env, today, stdout, stderr, build, platform }: Told): Asked | null => {
  if (build === null || !asksCache(argv)) return null;
  const told = Object.entries(env).filter(([name]) => !COUNTED.has(name));
  return {
    folder: resolve(cwd, locationIn(argv)),
    everything: [
      build,
      platform,
      argv,
      cwd,
      streamOf(stdout),
      streamOf(stderr),
      told.sort(([a], [b]) => (a < b ? -1 : 1)),
    ],
    today,
  };
};
