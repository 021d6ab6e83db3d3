import { DEFAULT_CORPUS, inputAt } from '../corpus/inputs.ts';
import { LOCK_FILE } from '../lock/file.ts';
import { OperationalError } from '../model/operational-error.ts';
import type { Report } from '../model/report.ts';
import { SUPPRESSIONS_FILE } from '../model/settings.ts';
import { mayBeReplaced } from '../output/our-files.ts';
import { writeFileAtomically } from '../output/write-file.ts';
import type { PiecedFormat } from '../report/format.ts';
import type { FormatName } from '../report/index.ts';
import { colorOf, widthOf, type Io, type Printed } from './io.ts';

/** How a result is written. */
export interface Output {
  readonly outputFile?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** Whether a file that is no report may be written over. */
  readonly force?: boolean;
  /** The folder of sources, where the command has one. */
  readonly corpus?: string;
  /** Other files, or folders of sources, that the run reads. */
  readonly inputs?: readonly string[];
  readonly claims?: readonly string[];
  readonly config?: string;
  readonly suppressions?: string;
  readonly lock?: string;
}

/** Width and colour for a text, by the flags and by where it goes. */
export const styleOf = ({ outputFile, color }: Output, io: Io): { width: number; color: boolean } => ({
  width: widthOf(io),
  color: colorOf(io, color, outputFile !== undefined),
});

/** Files that a run may read beside its sources. */
const inputsOf = async (file: string, output: Output, { cwd }: Io): Promise<readonly string[]> => {
  const { inputs = [], claims, config = 'reconcile.config.yaml', lock = LOCK_FILE } = output;
  const others = [...inputs, config, lock, output.suppressions ?? SUPPRESSIONS_FILE];
  if (!/\.ya?ml$/iu.test(file)) return others;
  if (claims?.length === 0) return others;
  const { DEFAULT_CLAIMS, findClaimFiles } = await import('../registry/index.ts');
  return [...others, ...(await findClaimFiles(claims ?? DEFAULT_CLAIMS, { cwd, mayBeEmpty: true }))];
};

/**
 * Refuses a path that the run reads, or where what is written would become a source of it.
 *
 * @throws OperationalError where it is one.
 */
export const refuseInput = async (file: string, output: Output, io: Io): Promise<void> => {
  const { inputs = [], corpus = DEFAULT_CORPUS } = output;
  const reads = { corpora: [corpus, ...inputs], inputs: await inputsOf(file, output, io), cwd: io.cwd };
  if (await inputAt(file, reads))
    throw new OperationalError(`cannot write ${file}: it is read by this run`, 'choose another path for --output-file');
};

/**
 * Refuses a path that may not be written to; asked before, by what writes something else as well.
 *
 * @throws OperationalError where it is read by the run, or is not ours and no `force` is given.
 */
export const refuseOutput = async (output: Output, io: Io): Promise<void> => {
  const { force, outputFile: file } = output;
  const { cwd } = io;
  if (file === undefined) return;
  await refuseInput(file, output, io);
  if (force !== true && !(await mayBeReplaced(file, cwd)))
    throw new OperationalError(
      `cannot write ${file}: a file stands there that this program did not write`,
      'choose another path for --output-file, or give --force to write over it',
    );
};

/**
 * Writes a result to stdout, or whole into the file that the flags name.
 *
 * @param text may come in pieces, each of whole lines.
 * @param is what the text is to what reads stdout.
 * @throws OperationalError where the file cannot be written, is read by the run, or is not ours and no `force` is given.
 */
export const emit = async (
  text: string | Iterable<string>,
  output: Output,
  io: Io,
  is: Printed = 'text',
): Promise<void> => {
  const { outputFile, quiet } = output;
  if (outputFile === undefined) {
    for (const piece of typeof text === 'string' ? [text] : text) io.stdout(piece, is);
    return;
  }
  await refuseOutput(output, io);
  await writeFileAtomically(outputFile, text, io);
  if (quiet !== true) io.stderr(`wrote ${outputFile}\n`);
};

/** A format, and the file that it is written to; without one it goes to stdout. */
export interface Destination {
  readonly format: FormatName;
  readonly file?: string;
}

/** Whether nothing is written to a file. */
export const isPrinted = (destinations: readonly Destination[]): boolean =>
  destinations.every(({ file }) => file === undefined);

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
  formatNamed: (name: FormatName) => Promise<PiecedFormat>,
  { color, all, ...rest }: Outputs,
  io: Io,
): Promise<void> => {
  const texts: { text: string | Iterable<string>; output: Output; is: Printed }[] = [];
  for (const { format, file } of destinations) {
    io.progress?.('formats', texts.length, destinations.length);
    const { outputFile: _, format: __, ...kept } = rest;
    const output = { ...kept, ...(file !== undefined && { outputFile: file }) };
    const style = styleOf({ ...output, ...(color !== undefined && { color }) }, io);
    const folded = file === undefined && io.columns !== undefined && all !== true;
    const is: Printed = format === 'github' ? 'commands' : 'text';
    texts.push({ text: (await formatNamed(format))(report, { ...style, folded }), output, is });
  }
  for (const { output } of texts) await refuseOutput(output, io);
  for (const { text, output, is } of texts) await emit(text, output, io, is);
};
