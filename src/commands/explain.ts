import { OperationalError } from '../model/operational-error.ts';
import { explanationOf, EXPLAINED } from '../report/explain.ts';
import { nearest } from '../text/nearest.ts';
import { emit, styleOf, type Output } from './emit.ts';
import type { Io } from './io.ts';

/**
 * `reconcile explain CODE`: what a finding or a rule means; without a code, the list of them.
 *
 * @throws OperationalError where nothing is called so.
 */
export const explain = async (code: string | undefined, flags: Output, io: Io): Promise<number> => {
  const { formatExplanation, formatCodes } = await import('../report/terminal/inspect.ts');
  if (code === undefined) {
    await emit(formatCodes(EXPLAINED, styleOf(flags, io)), flags, io);
    return 0;
  }
  const explanation = explanationOf(code);
  if (!explanation) {
    const near = nearest(
      code,
      EXPLAINED.map((one) => one.code),
    );
    throw new OperationalError(
      `there is no finding or rule "${code}"`,
      near === undefined ? 'run "reconcile explain" for the list' : `did you mean "${near}"?`,
    );
  }
  await emit(formatExplanation(explanation, styleOf(flags, io)), flags, io);
  return 0;
};
