import { writeFileAtomically } from '../output/write-file.ts';
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
