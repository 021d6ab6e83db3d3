import { dirname, resolve } from 'node:path';

/** A folder that was named, or the folder from which the nearest configuration is looked for. */
export type Where = { readonly named: string } | { readonly from: string; readonly isSearched: boolean };

/** What is asked of a cache. */
export interface Asked {
  /** The path of its folder; where none is named, the one beside the configuration of the folder that this names. */
  readonly folder: Where;
  /** Everything beside the disk that an answer may hang on, as JSON can hold it. */
  readonly everything: unknown;
  /** The program and what it runs on, by which what quotes came to is kept over all that is asked. */
  readonly program: unknown;
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

const NO_CACHE = '--no-cache';
const LOCATION = '--cache-location';

const CONFIG = ['-c', '--config'] as const;
const NO_LOOKUP = '--no-config-lookup';

/** Commands that do nothing but read and print; without one, it is the report. */
const ANSWERED: ReadonlySet<string> = new Set(['check', 'report']);

/** A run that goes on has no one answer. */
const GOES_ON: ReadonlySet<string> = new Set(['--watch']);

/** What shells count up from call to call, and nothing reads. */
const COUNTED: ReadonlySet<string> = new Set(['_', 'SHLVL', 'OLDPWD']);

/** The word behind a flag, the last time that it is given: `--flag word` or `--flag=word`. */
const valueOf = (argv: readonly string[], flag: string): string | undefined => {
  const at = argv.findLastIndex((word) => word === flag || word.startsWith(`${flag}=`));
  return argv[at] === flag ? argv[at + 1] : argv[at]?.slice(flag.length + 1);
};

const whereFor = (argv: readonly string[], cwd: string): Where => {
  const named = valueOf(argv, LOCATION);
  if (named !== undefined) return { named: resolve(cwd, named) };
  const config = CONFIG.map((flag) => valueOf(argv, flag)).find((word) => word !== undefined);
  return {
    from: config === undefined ? cwd : dirname(resolve(cwd, config)),
    isSearched: config === undefined && !argv.includes(NO_LOOKUP),
  };
};

const streamOf = ({ isTTY = false, columns = 0 }: Stream): readonly unknown[] => [isTTY, columns];

/** Whether a run has one answer, and is to keep it. Flags may stand before the command. */
export const asksCache = (argv: readonly string[]): boolean => {
  const [first = 'report'] = argv;
  return (
    (ANSWERED.has(first) || first.startsWith('-')) &&
    !argv.includes(NO_CACHE) &&
    !argv.some((word) => GOES_ON.has(word))
  );
};

/** What a run asks of a cache; `null` where it asks nothing of one. */
export const askedOf = ({ argv, cwd, env, today, stdout, stderr, build, platform }: Told): Asked | null => {
  if (build === null || !asksCache(argv)) return null;
  const told = Object.entries(env).filter(([name]) => !COUNTED.has(name));
  return {
    folder: whereFor(argv, cwd),
    everything: [
      build,
      platform,
      argv,
      cwd,
      streamOf(stdout),
      streamOf(stderr),
      told.sort(([a], [b]) => (a < b ? -1 : 1)),
    ],
    program: [build, platform],
    today,
  };
};
