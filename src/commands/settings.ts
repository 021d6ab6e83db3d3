import type { Finding } from '../model/finding.ts';
import { OperationalError } from '../model/operational-error.ts';
import { printable } from '../report/escape.ts';
import { message } from '../report/messages.ts';

const line = (found: Finding): string => {
  const { file, range } = found.at;
  return `${printable(file)}:${range.start.line}:${range.start.column} ${printable(message(found))}`;
};

/**
 * Refuses a file that says how the program is to run, with all its faults: nothing is judged by half of a configuration.
 *
 * @throws OperationalError always.
 */
export const refuseBroken = (what: string, findings: readonly Finding[]): never => {
  throw new OperationalError(
    [`the ${what} cannot be used as it stands:`, ...findings.map(line)].join('\n'),
    'Mend what is named, and run it again.',
  );
};
