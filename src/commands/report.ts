import { FORMATS, type FormatName } from '../report/index.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { judgeInputs, select, type Inputs, type Selection } from './judge.ts';

export type ReportFlags = Inputs & Selection & Output & { readonly format?: FormatName };

/** `reconcile report`: everything that was found. Exit code 0 whatever the verdicts. */
export const report = async (flags: ReportFlags, io: Io): Promise<number> => {
  const format = await FORMATS[flags.format ?? 'terminal']();
  const found = select(await judgeInputs(flags, io), flags);
  await emit(format(found, styleOf(flags, io)), flags, io);
  return 0;
};
