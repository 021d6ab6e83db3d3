export const MEGABYTE = 1024 * 1024;

/** How much of something is taken, and what becomes of more. */
interface Limit {
  readonly most: number;
  readonly unit: string;
  /** What is counted. */
  readonly of: string;
  readonly beyond: string;
}

const DECLINED = 'the file is declined, with the reason';

/** What hostile or mistaken input could make endless, and how much of it is taken; docs/limits.md is made from it. */
export const LIMITS = {
  source: {
    most: 100 * MEGABYTE,
    unit: 'bytes',
    of: 'the file of a source, packed and unpacked, unless `max_megabytes` in `sources.yaml` says otherwise (500 at most)',
    beyond: DECLINED,
  },
  manifest: { most: 48 * MEGABYTE, unit: 'bytes', of: '`sources.yaml`', beyond: DECLINED },
  claimFile: { most: 48 * MEGABYTE, unit: 'bytes', of: 'a claim file', beyond: DECLINED },
  settings: {
    most: 8 * MEGABYTE,
    unit: 'bytes',
    of: 'a configuration or a file of suppressions',
    beyond: 'it is refused',
  },
  record: { most: 256 * MEGABYTE, unit: 'bytes', of: 'a lock or a JSON report', beyond: 'it is refused' },
} as const satisfies Readonly<Record<string, Limit>>;
