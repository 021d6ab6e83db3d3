import { Command, CommanderError } from 'commander';
import type { ConfigFlags } from '../commands/config.ts';
import { withoutCommandsTo, type Io } from '../commands/io.ts';
import { OperationalError } from '../model/operational-error.ts';
import { VERSION } from '../model/version.ts';
import { COMMANDS } from './commands.ts';
import {
  destinationOption,
  flagsOf,
  WATCH,
  withCache,
  withConfig,
  withInputs,
  withOutput,
  withSelection,
  type Again,
} from './flags.ts';
import { nearest } from '../text/nearest.ts';

/** Exit code where what was asked could not be done. */
const CANNOT = 2;

const takesCorpus = ({ options }: Command): boolean => options.some(({ long }) => long === '--corpus');

/** Fills in what the flags leave open from the configuration, before a command runs on a corpus. */
const configure = async (command: Command, io: Io): Promise<void> => {
  if (!takesCorpus(command)) return;
  const { configured } = await import('../commands/config.ts');
  const flags = flagsOf<ConfigFlags>(command);
  const configLookup = flags.configLookup !== false && command.parent?.opts<ConfigFlags>().configLookup !== false;
  const { settings, printed } = await configured({ ...flags, configLookup }, io);
  for (const [key, value] of Object.entries(settings)) command.setOptionValueWithSource(key, value, 'config');
  if (printed) throw new CommanderError(0, 'reconcile.printConfig', '');
};

const EXIT_CODES = `
Exit codes: 0 nothing at the threshold, 1 findings at the threshold, 2 it could not do what was asked.`;

/**
 * The whole command line; `done` receives the exit code of the command that ran, `again` runs the same command line once
 * more.
 */
export const buildProgram = (
  io: Io,
  done: (code: number) => void,
  again: Again = () => Promise.resolve(0),
): Command => {
  const program = withOutput(withSelection(withInputs(new Command('reconcile'))), destinationOption())
    .description(
      'Proves every quotation, reads what each one states, and reports where sources agree and where they cannot.',
    )
    .version(VERSION)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError: () => undefined })
    .addHelpText('after', EXIT_CODES)
    .hook('preAction', (_program, command) => configure(command, io));
  withConfig(withCache(program));
  for (const [name, description, build] of COMMANDS) {
    const command = build(
      program.command(name, { isDefault: name === 'report' }).description(description),
      io,
      done,
      again,
    );
    if (takesCorpus(command)) withConfig(command);
  }
  return program;
};

/** The word of a command line that should name a command and does not, with the commands that it may mean. */
const unknownCommand = (
  program: Command,
  error: CommanderError,
  [first, second]: readonly string[],
): { readonly word: string; readonly names: readonly string[] } | undefined => {
  const namesIn = ({ commands }: Command): readonly string[] => commands.map((command) => command.name());
  const group = program.commands.find((command) => command.name() === first && command.commands.length > 0);
  const [word, names] = group === undefined ? [first, namesIn(program)] : [second, namesIn(group)];
  if (word === undefined || word.startsWith('-') || names.includes(word)) return undefined;
  return group !== undefined || error.code === 'commander.excessArguments' ? { word, names } : undefined;
};

/** What is wrong with a command line, without commander's own label. */
const usageProblem = (program: Command, error: CommanderError, argv: readonly string[]): string => {
  const unknown = unknownCommand(program, error, argv);
  if (unknown === undefined) return error.message.replace(/^error: /u, '');
  const near = nearest(unknown.word, unknown.names);
  const hint = near === undefined ? `The commands are ${unknown.names.join(', ')}.` : `Did you mean "${near}"?`;
  return `unknown command "${unknown.word}"\n${hint}`;
};

/**
 * Runs the program.
 *
 * @param argv what stands behind the program's name.
 * @returns the exit code: 0, 1 with findings at the threshold, 2 where what was asked could not be done.
 */
export const run = async (argv: readonly string[], world: Io): Promise<number> => {
  const io = withoutCommandsTo(world);
  let code = 0;
  const { keep: _, ...unkept } = world;
  const again: Again = () =>
    run(
      argv.filter((word) => word !== WATCH),
      unkept,
    );
  const program = buildProgram(io, (result) => (code = result), again);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { printable } = await import('../report/escape.ts');
    const lines = explainFailure(program, error, argv).split('\n');
    io.stderr(`${lines.map((line) => printable(line)).join('\n')}\n`);
    return CANNOT;
  }
};

/** The help of the command that was meant, where one is named. */
const helpFor = (program: Command, argv: readonly string[]): string => {
  const names: string[] = [];
  let command: Command | undefined = program;
  for (const word of argv) {
    command = command.commands.find((one) => one.name() === word);
    if (command === undefined) break;
    names.push(word);
  }
  return ['reconcile', ...names, '--help'].join(' ');
};

const explainFailure = (program: Command, error: unknown, argv: readonly string[]): string => {
  if (error instanceof CommanderError)
    return `reconcile: ${usageProblem(program, error, argv)}\nRun "${helpFor(program, argv)}" for what there is.`;
  if (error instanceof OperationalError)
    return `reconcile: ${error.message}${error.hint === undefined ? '' : `\n${error.hint}`}`;
  const reason = error instanceof Error ? error.message : String(error);
  return `reconcile: an internal fault: ${reason}\nThis is a mistake in reconcile, not in your files; please report it with the command that you ran.`;
};
