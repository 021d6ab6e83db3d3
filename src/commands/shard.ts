import { loadCorpus } from '../corpus/index.ts';
import { DEFAULT_CORPUS } from '../corpus/inputs.ts';
import { takePart, type Part } from '../judge/part.ts';
import { OperationalError } from '../model/operational-error.ts';
import { partText } from '../report/part.ts';
import { emit, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { claimsOf, type Inputs } from './judge.ts';

/**
 * `reconcile check --shard N/M`: proves and reads what is quoted from a part of the sources, and writes what came of it for
 * `reconcile merge`; it judges nothing. Exit code 0 whatever it finds.
 *
 * @throws OperationalError where claim files are named, or no file is or it cannot be written.
 */
export const shard = async (files: readonly string[], part: Part, inputs: Inputs & Output, io: Io): Promise<number> => {
  if (files.length > 0)
    throw new OperationalError(
      'a shard is of all claims: no claim files can be named beside --shard',
      'name them to reconcile merge instead',
    );
  if (inputs.outputFile === undefined)
    throw new OperationalError('a shard needs a file of its own', `name one, such as -o shard-${part.part}.json`);
  const [corpus, registry] = await Promise.all([
    loadCorpus(inputs.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd, ...(io.progress && { progress: io.progress }) }),
    claimsOf(inputs, io),
  ]);
  const build = (await io.build?.()) ?? null;
  await emit(partText(takePart(corpus, registry, part, io.progress), part, build), inputs, io);
  return 0;
};
