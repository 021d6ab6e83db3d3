import type { Takings } from '../judge/units.ts';
import type { Progress } from '../model/progress.ts';
import type { IsoDate } from '../model/source.ts';
import type { Screen } from './screen.ts';
import { unsteered } from '../report/escape.ts';
import { withoutCommands } from '../text/ci-commands.ts';

/**
 * What a text on stdout is. `text` is kept from being obeyed by servers of continuous integration; `commands` are ours, and
 * meant for them; a `patch` is what it says to the byte, but on such a server.
 */
export type Printed = 'text' | 'commands' | 'patch';

/** What a command may touch of the world around it. */
export interface Io {
  readonly stdout: (text: string, is?: Printed) => void;
  readonly stderr: (text: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that stdout is; undefined where it is none. */
  readonly columns: number | undefined;
  /** Today in Greenwich: what runs out is held against it, and nothing else. */
  readonly today: IsoDate;
  /** Shows how far a long run has come; absent where nobody watches. */
  readonly progress?: Progress;
  /** Told by a command that did nothing but read and print: the same may be printed again while nothing has changed. */
  readonly keep?: () => void;
  /** A digest of the program itself; `null` where it runs from its sources, and absent where nobody can tell. */
  readonly build?: () => Promise<string | null>;
  /** What quotes came to in an earlier run; absent where nothing of one is kept. */
  readonly takings?: Takings;
  /** Asks a person for a line; absent where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string>;
  /** Takes a person's terminal over, to be drawn on whole and read key by key; absent where stdin or stdout is none. */
  readonly screen?: () => Promise<Screen>;
  /** All that comes in on standard input; absent where a person types there. */
  readonly stdin?: () => Promise<string>;
  /** Settles when the person at the terminal ends the program; absent where a run is to end by itself. */
  readonly interrupted?: () => Promise<void>;
}

/** Where the lines of a text without a terminal end. */
const PIPED_WIDTH = 80;

/** The columns that a line may take: the terminal's, else what `COLUMNS` says, else 80. */
export const widthOf = ({ columns, env }: Io): number => {
  const wanted = columns ?? Number.parseInt(env.COLUMNS ?? '', 10);
  return Number.isFinite(wanted) && wanted > 0 ? wanted : PIPED_WIDTH;
};

/**
 * Whether colour codes are written: as the flag says, else never under NO_COLOR, always under FORCE_COLOR, and otherwise
 * on a terminal that is not dumb. A file gets none unless asked.
 */
export const colorOf = ({ columns, env }: Io, flag: boolean | undefined, toFile: boolean): boolean => {
  if (flag !== undefined) return flag;
  if (toFile || (env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return columns !== undefined && env.TERM !== 'dumb';
};

/** How the program was called, so that a command that it prints can be typed as it stands. */
export const calledAs = ({ env }: Io): string => (env.npm_command === 'exec' ? 'npx reconcile-sources' : 'reconcile');

/** Whether a server of continuous integration reads what is printed, and obeys commands in it. */
const isObeyed = ({ env }: Io): boolean => (env.CI ?? '') !== '' || (env.TF_BUILD ?? '') !== '';

/** The same, so that nothing that is printed becomes a command to a server of continuous integration. */
export const withoutCommandsTo = (io: Io): Io => ({
  ...io,
  stdout: (text, is = 'text') =>
    io.stdout(is === 'commands' || (is === 'patch' && !isObeyed(io)) ? text : withoutCommands(text)),
  stderr: (text) => io.stderr(withoutCommands(unsteered(text))),
});
