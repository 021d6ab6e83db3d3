import { readNamedFile } from '../disk/named-file.ts';
import type { Part, State } from '../judge/part.ts';
import type { Takings } from '../judge/units.ts';
import { LIMITS } from '../model/limits.ts';
import { OperationalError } from '../model/operational-error.ts';
import { VERSION } from '../model/version.ts';
import { parsePart, type PartFile } from '../report/part.ts';
import { gated, type CheckFlags } from './check.ts';
import type { Io } from './io.ts';

interface Read extends PartFile {
  readonly file: string;
}

const readPart = async (file: string, { cwd }: Io): Promise<Read> => {
  const found = parsePart(await readNamedFile(file, cwd, LIMITS.record.most));
  if (found === 'no part')
    throw new OperationalError(`${file} is no shard`, 'Shards are written by "reconcile check --shard N/M -o FILE".');
  if (found === 'damaged')
    throw new OperationalError(`${file} is cut off or was changed after it was written`, 'Make this shard again.');
  return { ...found, file };
};

const nameOf = ({ part, of }: Part): string => `${part}/${of}`;

/** Refuses shards that are not, together, the whole of one run. */
const refuseUnlike = (parts: readonly Read[]): void => {
  const [first] = parts;
  if (first === undefined) return;
  const { of } = first.part;
  const other = parts.find((one) => one.part.of !== of);
  if (other !== undefined)
    throw new OperationalError(
      `${first.file} is one of ${of} shards, and ${other.file} one of ${other.part.of}`,
      'Merge shards of one run.',
    );
  const twice = parts.find((one, i) => parts.findIndex(({ part }) => part.part === one.part.part) < i);
  if (twice !== undefined) {
    const files = parts.filter(({ part }) => part.part === twice.part.part).map(({ file }) => file);
    throw new OperationalError(`shard ${nameOf(twice.part)} is given twice: ${files.join(' and ')}`, 'Give each once.');
  }
  const given = new Set(parts.map(({ part }) => part.part));
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((part) => !given.has(part));
  if (missing.length > 0)
    throw new OperationalError(
      `${missing.map((part) => nameOf({ part, of })).join(', ')} of the shards ${missing.length > 1 ? 'are' : 'is'} missing`,
      `Give all ${of}.`,
    );
};

/** Refuses a shard of another version or build, or of sources or claims in another state than those that are merged. */
const refuseStrange = ({ file, version, build, state }: Read, ours: string | null, now: State): void => {
  if (version !== VERSION)
    throw new OperationalError(
      `${file} was written by reconcile ${version}, and this is ${VERSION}`,
      'Make and merge shards with one version.',
    );
  if (build !== ours)
    throw new OperationalError(
      `${file} was written by another build of reconcile ${VERSION} than this one`,
      'Make and merge shards with one build: the same installed package everywhere, or the same checkout.',
    );
  for (const [what, was, is] of [
    ['sources', state.sources, now.sources],
    ['claims', state.readings, now.readings],
  ] as const)
    if (was !== is)
      throw new OperationalError(
        `${file} was made of other ${what} than there are here`,
        'Make and merge shards on one state of the corpus and the claims, with the same --corpus, --claims and configuration.',
      );
};

/** What all shards took, for one state of the corpus and the claims. */
const takingsOf =
  (parts: readonly Read[], ours: string | null) =>
  (now: State): Takings => {
    for (const part of parts) refuseStrange(part, ours, now);
    const all = new Map(parts.flatMap(({ takings }) => [...takings]));
    return { find: (key) => all.get(key), keep: () => undefined };
  };

/**
 * `reconcile merge SHARD…`: judges what the shards of `reconcile check --shard` proved and read, and reports as `check` would
 * have in one run, with its exit codes.
 *
 * @throws OperationalError where a shard is missing, given twice, damaged, or of another version, build or state.
 */
export const merge = async (files: readonly string[], flags: CheckFlags, io: Io): Promise<number> => {
  const parts = await Promise.all(files.map((file) => readPart(file, io)));
  refuseUnlike(parts);
  return gated({ ...flags, inputs: files }, io, takingsOf(parts, (await io.build?.()) ?? null));
};
