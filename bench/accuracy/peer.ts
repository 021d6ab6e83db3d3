import { createRequire } from 'node:module';
import * as z from 'zod';
import type { Answer, Outcome } from './answer.ts';
import type { ValueRow } from './rows.ts';

/** One way of asking a program; of several ways the one that does best on a file is the one shown. */
export interface Variant {
  readonly name: string;
  readonly read: (row: ValueRow) => Answer | null;
  /** Judges a row in a way of its own; `null` leaves it to the common one. */
  readonly judge?: (row: ValueRow) => Outcome | null;
}

/** A program that reads values. */
export interface Program {
  readonly name: string;
  readonly variants: readonly Variant[];
  /** Runs with nothing kept from one variant for the next, so that a reading can be timed. */
  readonly without: <R>(run: () => R) => R;
}

export const MINUTES_A_DAY = 1440;
export const MS_A_MINUTE = 60_000;

/** The day that a row hangs on where it names none; no such row holds a relative date. */
const NO_DAY = '2020-01-01';

/** The day that a row's relative dates hang on. */
export const referenceDay = (row: ValueRow): string => row.published ?? NO_DAY;

/** Noon of that day, so that no zone moves it. */
export const referenceDate = (row: ValueRow): Date => new Date(`${referenceDay(row)}T12:00:00Z`);

/** Which of several findings in one quote is taken: the longest, or none where there are several. */
export type Pick = <T extends { readonly text: string }>(found: readonly T[]) => T | undefined;

export const longest: Pick = (found) => found.toSorted((a, b) => b.text.length - a.text.length)[0];

export const PICKS: Readonly<Record<string, Pick>> = {
  longest,
  'only one': (found) => (found.length === 1 ? found[0] : undefined),
};

/** A slow program's findings, kept for its other variants and for files that share rows. */
export interface Memory<T> {
  readonly find: (row: ValueRow) => T;
  /** Runs with nothing kept, so that a reading can be timed. */
  readonly without: <R>(run: () => R) => R;
}

const keyOf = (row: ValueRow): string => [row.asked, referenceDay(row), row.quote].join('\n');

/** Wraps a program's search, so that it reads the same words on the same day once. */
export const remember = <T>(find: (row: ValueRow) => T): Memory<T> => {
  const kept = new Map<string, T>();
  let paused = false;
  const findOnce = (row: ValueRow): T => {
    const known = kept.get(keyOf(row));
    if (known !== undefined) return known;
    const found = find(row);
    kept.set(keyOf(row), found);
    return found;
  };
  return {
    find: (row) => (paused ? find(row) : findOnce(row)),
    without: (run) => {
      paused = true;
      try {
        return run();
      } finally {
        paused = false;
      }
    },
  };
};

/** For programs that keep nothing. */
export const noMemory: Memory<unknown>['without'] = (run) => run();

const require = createRequire(new URL('../peers/package.json', import.meta.url));

/** A schema that takes any function for one of the given type. */
export const fn = <T>(): z.ZodType<T> => z.custom<T>((value) => typeof value === 'function');

/** A package of bench/peers in the shape that is used of it; `null` where it is not installed. */
export const loadPackage = <T>(name: string, schema: z.ZodType<T>): T | null => {
  try {
    return schema.parse(require(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
};
