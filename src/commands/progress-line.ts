import type { Progress, Step } from '../model/progress.ts';

/** Runs that are shorter, in milliseconds, show nothing. */
const PATIENCE_MS = 1_000;
/** Between two states of the line, in milliseconds: as often as an eye follows. */
const REDRAWN_AFTER_MS = 100;

const DOING: Readonly<Record<Step, string>> = {
  sources: 'reading sources',
  claims: 'judging claims',
  formats: 'writing formats',
};

/** Where a terminal does not tell its width. */
const USUAL_COLUMNS = 80;

/** Goes back to the start of the line and takes away what stands there. */
const BLANK = '\r\u001b[K';

/** A terminal, and a clock in milliseconds. */
interface Screen {
  readonly write: (text: string) => void;
  /** 0 where the terminal does not tell. */
  readonly columns: number;
  readonly now: () => number;
}

/** One line at the bottom of a terminal that says how far a run has come. */
export interface ProgressLine {
  readonly tell: Progress;
  /** Takes the line away, before something else is written; what is told next begins anew. */
  readonly clear: () => void;
}

const textOf = (step: Step, done: number, all: number): string => {
  const [so, whole, left] = [done, all, all - done].map((number) => number.toLocaleString('en'));
  return `${DOING[step]}: ${so} of ${whole}, ${left} left`;
};

/** Shows nothing before a second is over, and then redraws one line in place. */
export const progressLine = ({ write, columns, now }: Screen): ProgressLine => {
  let began: number | null = null;
  let drawn: number | null = null;
  return {
    tell: (step, done, all) => {
      const time = now();
      began ??= time;
      if (time - began < PATIENCE_MS || (drawn !== null && time - drawn < REDRAWN_AFTER_MS)) return;
      drawn = time;
      write(BLANK + textOf(step, done, all).slice(0, (columns || USUAL_COLUMNS) - 1));
    },
    clear: () => {
      if (drawn !== null) write(BLANK);
      began = null;
      drawn = null;
    },
  };
};

/** What is known of stderr. */
interface Stderr {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A line for a person at a terminal; none for pipes, files and the logs of servers of continuous integration. */
export const lineFor = (
  stderr: Stderr,
  { CI = '' }: Readonly<Record<string, string | undefined>>,
): ProgressLine | undefined =>
  stderr.isTTY === true && CI === ''
    ? progressLine({
        write: (text) => void stderr.write(text),
        columns: stderr.columns ?? 0,
        now: () => performance.now(),
      })
    : undefined;
