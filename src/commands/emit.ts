import { OperationalError } from '../model/operational-error.ts';
import type { Report } from '../model/report.ts';
import { writeFileAtomically } from '../output/write-file.ts';
import type { Format } from '../report/format.ts';
import type { FormatName } from '../report/index.ts';
import { colorOf, widthOf, type Io } from './io.ts';

/** How a result is written. */
export interface Output {
  readonly outputFile?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Width and colour for a text, by the flags and by where it goes. */
export const styleOf = ({ outputFile, color }: Output, io: Io): { width: number; color: boolean } => ({
  width: widthOf(io),
  color: colorOf(io, color, outputFile !== undefined),
});

/**
 * Writes a result to stdout, or whole into the file that the flags name.
 *
 * @throws OperationalError where the file cannot be written.
 */
export const emit = async (text: string, { outputFile, quiet }: Output, io: Io): Promise<void> => {
  if (outputFile === undefined) {
    io.stdout(text);
    return;
  }
  await writeFileAtomically(outputFile, text, io.cwd);
  if (quiet !== true) io.stderr(`wrote ${outputFile}\n`);
};

/** A format, and the file that it is written to; without one it goes to stdout. */
export interface Destination {
  readonly format: FormatName;
  readonly file?: string;
}

/** The flags of a command that prints several formats at once. */
export type Outputs = Output & {
  readonly format?: readonly Destination[];
  /** Whether a terminal gets everything in full, as a file and a pipe do. */
  readonly all?: boolean;
};

const TERMINAL: readonly Destination[] = [{ format: 'terminal' }];

const refuseTwice = (destinations: readonly Destination[]): void => {
  const unfiled = destinations.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (unfiled.length > 1)
    throw new OperationalError(
      `${unfiled.join(' and ')} would go to the same place`,
      `give all but one a file of its own, such as -f ${unfiled[0] ?? ''}=FILE`,
    );
  const files = destinations.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new OperationalError(`two formats would be written to ${twice}`, 'give each its own');
};

/**
 * Where each format goes: to the file that it names, else to `--output-file`, else to stdout. Without a format, the
 * terminal's.
 *
 * @throws OperationalError where two would go to one place, or nothing is left for `--output-file`.
 */
export const destinationsOf = ({ format = TERMINAL, outputFile }: Outputs): readonly Destination[] => {
  refuseTwice(format);
  if (outputFile === undefined) return format;
  if (format.every(({ file }) => file !== undefined))
    throw new OperationalError(
      `nothing is left to write to ${outputFile}: every format has a file of its own`,
      'leave out --output-file, or name one more format',
    );
  const placed = format.map((one) => ({ file: outputFile, ...one }));
  refuseTwice(placed);
  return placed;
};

/**
 * Writes a report in every format asked for; nothing is written before all are made.
 *
 * @throws OperationalError where a file cannot be written.
 */
export const emitReport = async (
  report: Report,
  destinations: readonly Destination[],
  formatNamed: (name: FormatName) => Promise<Format>,
  { color, quiet, all }: Outputs,
  io: Io,
): Promise<void> => {
  const texts = await Promise.all(
    destinations.map(async ({ format, file }) => {
      const output = { ...(file !== undefined && { outputFile: file }), ...(quiet !== undefined && { quiet }) };
      const style = styleOf({ ...output, ...(color !== undefined && { color }) }, io);
      const folded = file === undefined && io.columns !== undefined && all !== true;
      return { text: (await formatNamed(format))(report, { ...style, folded }), output };
    }),
  );
  for (const { text, output } of texts) await emit(text, output, io);
};
