import { agreementOf, isParted } from '../agreement/index.ts';
import { differencesOf } from '../agreement/differences.ts';
import { loadCorpus } from '../corpus/index.ts';
import { DEFAULT_CORPUS, isInside } from '../corpus/inputs.ts';
import { reconcile } from '../judge/reconcile.ts';
import { OperationalError } from '../model/operational-error.ts';
import { AGREEMENT_FORMATS, type AgreementFormatName } from '../report/agreement.ts';
import { differencesFile } from '../report/differences.ts';
import { printable } from '../report/escape.ts';
import { emit, refuseInput, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { claimsOf, type Inputs } from './judge.ts';
import { make } from './new-files.ts';
import { tellUnread } from './unread-notice.ts';

export type AgreementFlags = Inputs &
  Output & {
    readonly format?: AgreementFormatName;
    /** The claim file that differences are written to. */
    readonly differences?: string;
  };

/**
 * Writes a claim file that is not there yet.
 *
 * @throws OperationalError where one is there, or the run reads it.
 */
const writeNew = async (file: string, content: string, flags: Output, io: Io): Promise<void> => {
  if (!/\.ya?ml$/iu.test(file))
    throw new OperationalError(`${file} is no claim file`, 'Claim files end in .yaml or .yml.');
  await refuseInput(file, flags, io);
  if (await isInside(file, [flags.corpus ?? DEFAULT_CORPUS, ...(flags.inputs ?? [])], io.cwd))
    throw new OperationalError(`cannot write ${file}: it would stand among what is read`, 'Name another.');
  const [made] = await make([{ path: file, content }], io);
  if (made?.kept !== false)
    throw new OperationalError(`cannot write ${file}: it is there already`, 'Name another, or take it away.');
  if (flags.quiet !== true) io.stderr(`wrote ${printable(file)}\n`);
};

/**
 * `reconcile agreement A B`: where the claims of two editors on one corpus agree, kind by kind, and where they differ. With
 * `--differences` what parts them becomes a claim file of its own, to be ruled on. Exit code 1 where anything parts them.
 *
 * @throws OperationalError where one of them has no claim, or a file cannot be written.
 */
export const agreement = async (a: string, b: string, flags: AgreementFlags, io: Io): Promise<number> => {
  const corpus = await loadCorpus(flags.corpus ?? DEFAULT_CORPUS, { cwd: io.cwd });
  const first = await claimsOf({ ...flags, claims: [a] }, io);
  const second = await claimsOf({ ...flags, claims: [b] }, io);
  tellUnread([...corpus.findings, ...first.findings, ...second.findings], io);
  const names = [a, b] as const;
  const found = agreementOf(reconcile(corpus, first), reconcile(corpus, second));
  const output = { ...flags, inputs: [a, b], claims: [a, b] };
  const differences = differencesOf(found, first, second);
  if (flags.differences !== undefined && differences.claims.length > 0)
    await writeNew(flags.differences, differencesFile(differences, names), output, io);
  await emit(AGREEMENT_FORMATS[flags.format ?? 'terminal']({ agreement: found, names }), output, io);
  const isApart = found.pairs.some(isParted) || found.onlyA.length + found.onlyB.length > 0;
  return isApart ? 1 : 0;
};
