import { onlyPressing } from '../policy/index.ts';
import { writtenFormat } from '../report/index.ts';
import { destinationsOf, emitReport, isPrinted, type Outputs } from './emit.ts';
import type { Io } from './io.ts';
import { judgeInputs, select, type Inputs, type Selection } from './judge.ts';

export type ReportFlags = Inputs & Selection & Outputs;

/** `reconcile report`: everything that was found, or with `--quiet` what asks for action. Exit code 0 whatever the verdicts. */
export const report = async (flags: ReportFlags, io: Io): Promise<number> => {
  const destinations = destinationsOf(flags);
  const selected = select(await judgeInputs(flags, io), flags);
  const found = flags.quiet === true ? onlyPressing(selected) : selected;
  await emitReport(found, destinations, writtenFormat, flags, io);
  if (isPrinted(destinations)) io.keep?.();
  return 0;
};
