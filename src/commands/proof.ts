import { readManuscript } from '../corpus/manuscript.ts';
import { isProblem } from '../proof/model.ts';
import { proofOf } from '../proof/index.ts';
import { PROOF_FORMATS, type ProofFormatName } from '../report/proof-formats.ts';
import { emit, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { judgeInputs, type Inputs } from './judge.ts';

export type ProofFlags = Inputs & Output & { readonly format?: ProofFormatName };

/**
 * `reconcile proof ARTICLE…`: holds manuscripts against the sources and the claims. Exit code 1 where a place asks for a
 * look.
 *
 * @throws OperationalError where a manuscript cannot be read.
 */
export const proof = async (files: readonly string[], flags: ProofFlags, io: Io): Promise<number> => {
  const texts: { readonly file: string; readonly text: string }[] = [];
  for (const file of files) texts.push({ file, text: await readManuscript(file, io.cwd) });
  const report = await judgeInputs({ ...flags, withoutClaims: true }, io);
  const manuscripts = texts.map((manuscript) => proofOf(manuscript, report));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const format = PROOF_FORMATS[flags.format ?? 'terminal'];
  await emit(format({ manuscripts, sources }), { ...flags, inputs: files }, io);
  return manuscripts.some(({ marks }) => marks.some(isProblem)) ? 1 : 0;
};
