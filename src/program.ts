import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { AuditFlags } from './commands/audit.ts';
import type { CheckFlags } from './commands/check.ts';
import type { ConfigFlags } from './commands/config.ts';
import type { Destination } from './commands/emit.ts';
import type { DiffFlags } from './commands/diff.ts';
import type { FindFlags } from './commands/find.ts';
import type { InitFlags } from './commands/init.ts';
import type { Io } from './commands/io.ts';
import type { LockFlags } from './commands/lock.ts';
import type { ReportFlags } from './commands/report.ts';
import type { ResolveFlags } from './commands/resolve.ts';
import type { ShowFlags } from './commands/show.ts';
import type { TextFlags } from './commands/text.ts';
import type { ReadingFlags } from './commands/value.ts';
import type { WatchFlags } from './commands/watch.ts';
import { FAIL_SEVERITIES } from './model/finding.ts';
import { OperationalError } from './model/operational-error.ts';
import { VERSION } from './model/version.ts';
import { CHANGES_FORMATS } from './report/changes-formats.ts';
import { FORMATS, isFormatName } from './report/index.ts';
import { nearest } from './text/nearest.ts';

/** Exit code where what was asked could not be done. */
const CANNOT = 2;

/** One value each time the flag is given. */
const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

const pair = (
  value: string,
  before: readonly (readonly [string, string])[] | undefined,
): readonly (readonly [string, string])[] => {
  const at = value.indexOf('=');
  if (at < 1 || at === value.length - 1) throw new InvalidArgumentError('Expected NAME=OTHER.');
  return [...(before ?? []), [value.slice(0, at), value.slice(at + 1)]];
};

const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('Expected a whole number, 0 or more.');
  return Number(value);
};

const share = (value: string): number => {
  const match = /^(\d{1,3}(?:\.\d{1,6})?)(%?)$/u.exec(value);
  const number = Number(match?.[1]) / (match?.[2] === '%' ? 100 : 1);
  if (!match || number >= 1) throw new InvalidArgumentError('Expected a share such as 2% or 0.02.');
  return number;
};

const day = (value: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('Expected a day such as 2020-11-10.');
  return value;
};

const knownFormat = (word: string, choices: readonly string[]): string => {
  if (choices.includes(word)) return word;
  const near = nearest(word, choices);
  throw new InvalidArgumentError(
    `${near === undefined ? '' : `Did you mean "${near}"? `}The formats are ${choices.join(', ')}.`,
  );
};

const formatOption = (choices: readonly string[]): Option =>
  new Option('-f, --format <format>', 'how to print it')
    .choices(choices)
    .argParser((value: string): string => knownFormat(value, choices));

const FORMAT_NAMES = Object.keys(FORMATS).filter(isFormatName);

/** `NAME` or `NAME=FILE`, each time the flag is given. */
const destination = (value: string, before: readonly Destination[] | undefined): readonly Destination[] => {
  const [name = '', ...rest] = value.split('=');
  const file = rest.join('=');
  const format = knownFormat(name, FORMAT_NAMES);
  if (rest.length > 0 && file === '') throw new InvalidArgumentError(`Expected a file, as in ${name}=report.${name}.`);
  return isFormatName(format) ? [...(before ?? []), { format, ...(rest.length > 0 && { file }) }] : (before ?? []);
};

const destinationOption = (): Option =>
  new Option('-f, --format <format>', 'how to print it; as FORMAT=FILE, where to write it; may be given again')
    .choices(FORMAT_NAMES)
    .argParser(destination);

const withInputs = (command: Command): Command =>
  command
    .option('--corpus <dir>', 'the folder of sources (default: corpus)')
    .option('--claims <glob>', 'claim files; may be given again (default: claims/**/*.yaml)', collect)
    .option('--lock <file>', 'the lock that sources are held against (default: reconcile.lock, if it is there)');

const withSelection = (command: Command): Command =>
  command
    .option('--claim <id>', 'show only this claim; may be given again', collect)
    .option('--source <id>', 'show only claims that this source speaks to; may be given again', collect)
    .option('--tag <tag>', 'show only claims with this tag; may be given again', collect);

const withOutput = (command: Command, format: Option): Command =>
  command
    .addOption(format)
    .option('-o, --output-file <file>', 'write there instead of to standard output')
    .option('--quiet', 'leave out what asks for no action')
    .option('--color', 'colour, whatever the output is')
    .option('--no-color', 'no colour (also: NO_COLOR=1)');

const withReading = (command: Command): Command =>
  withOutput(command, formatOption(['terminal', 'json']))
    .option('--unit <unit>', 'the thing counted, or the unit of measure')
    .option('--said-on <day>', 'the day the words were said: relative dates hang on it', day)
    .option('--event-date <day>', 'the day of the event: it supplies a missing year', day)
    .option('--language <tag>', 'the language of the source, such as en-GB')
    .option('--tolerance <share>', 'how far two numbers may differ, such as 2%', share)
    .option('--alias <name=spelling>', 'another spelling of a name; may be given again', pair)
    .option('--broader <label=label>', 'a label, and the broader one that it falls under; may be given again', pair)
    .option('--complete', 'the sets are complete');

const withConfig = (command: Command): Command =>
  command
    .option('-c, --config <file>', 'the configuration (default: the nearest reconcile.config.yaml, upwards from here)')
    .option('--no-config-lookup', 'look for no configuration')
    .option('--print-config', 'print the configuration that counts here, and do nothing else');

/** Flags given before the command count as well; those after it win. */
const flagsOf = <Flags extends object>(command: Command): Flags => ({
  ...command.parent?.opts<Flags>(),
  ...formatBefore(command),
  ...command.opts<Flags>(),
});

/** A format given before a command that prints one alone: the last named, if the command knows it. */
const formatBefore = (command: Command): { format?: string; outputFile?: string } => {
  const last = command.parent?.opts<{ format?: readonly Destination[] }>().format?.at(-1);
  const choices = command.options.find(({ long }) => long === '--format')?.argChoices;
  if (last === undefined || choices === undefined || isSeveral(command)) return {};
  if (!choices.includes(last.format))
    throw new OperationalError(`${command.name()} does not print ${last.format}`, `it prints ${choices.join(' or ')}`);
  return { format: last.format, ...(last.file !== undefined && { outputFile: last.file }) };
};

/** Whether a command prints several formats at once. */
const isSeveral = (command: Command): boolean => command.options.some(({ parseArg }) => parseArg === destination);

/** Runs the same command line once more, without watching; gives its exit code. */
type Again = () => Promise<number>;

type Watching = WatchFlags & { readonly watch?: boolean };

const WATCH = '--watch';

const watched = async (again: Again, flags: Watching, files: readonly string[], io: Io): Promise<number> => {
  const { watch } = await import('./commands/watch.ts');
  return watch(again, flags, files, io);
};

const withWatch = (command: Command): Command =>
  command.option(WATCH, 'run again on every save, until Ctrl-C; the exit code is that of the last run');

const reportCommand = (command: Command, io: Io, done: (code: number) => void, again: Again): Command =>
  withWatch(withOutput(withSelection(withInputs(command)), destinationOption())).action(
    async (_flags: unknown, self: Command): Promise<void> => {
      const flags = flagsOf<ReportFlags & Watching>(self);
      const { report } = await import('./commands/report.ts');
      done(flags.watch === true ? await watched(again, flags, [], io) : await report(flags, io));
    },
  );

const checkCommand = (command: Command, io: Io, done: (code: number) => void, again: Again): Command =>
  withWatch(withOutput(withSelection(withInputs(command)), destinationOption()))
    .argument('[file...]', 'claim files: only what they hold is shown and gated')
    .addOption(
      new Option('--fail-severity <severity>', 'the least severity that fails (default: error)').choices(
        FAIL_SEVERITIES,
      ),
    )
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .option('--fix', 'repair in the claim files what changes no fact: typography, a missing prefix, a wrong source')
    .addOption(new Option('--fix-dry-run', 'print what --fix would change, as a patch').conflicts('fix'))
    .option('--suppress-all', 'live with all that is found now: write it to reconcile-suppressions.json')
    .option('--reason <text>', 'why, with --suppress-all')
    .option('--expires <day>', 'the last day on which it is suppressed, with --suppress-all', day)
    .option('--prune-suppressions', 'drop the suppressions that suppress nothing any more')
    .action(async (files: readonly string[], _flags: unknown, self: Command): Promise<void> => {
      const flags = flagsOf<CheckFlags & Watching>(self);
      const { check } = await import('./commands/check.ts');
      done(flags.watch === true ? await watched(again, flags, files, io) : await check(files, flags, io));
    });

const showCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(['terminal', 'json']))
    .argument('<claim>', 'the id of the claim')
    .action(async (claim: string, _flags: unknown, self: Command): Promise<void> => {
      const { show } = await import('./commands/show.ts');
      done(await show(claim, flagsOf<ShowFlags>(self), io));
    });

const resolveCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(['terminal', 'json']))
    .argument('[claim]', 'the id of the claim')
    .option('--list', 'list what is to be ruled on, and write nothing')
    .option('--reason <text>', 'why it is ruled so')
    .option('--by <name>', 'who rules')
    .option('--on <day>', 'the day of the ruling (default: today)', day)
    .option('--value <answer>', 'the answer ruled for, if one is; given again, the members of a set', collect)
    .option('--force', 'replace a ruling that still fits')
    .option('--dry-run', 'print the change as a patch, and write nothing')
    .action(async (claim: string | undefined, _flags: unknown, self: Command): Promise<void> => {
      const { resolve } = await import('./commands/resolve.ts');
      done(await resolve(claim, flagsOf<ResolveFlags>(self), io));
    });

const findCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(command, formatOption(['terminal', 'json']))
    .argument('<text>', 'the words to look for')
    .option('--corpus <dir>', 'the folder of sources (default: corpus)')
    .option('--source <id>', 'look only there; may be given again', collect)
    .action(async (text: string, _flags: unknown, self: Command): Promise<void> => {
      const { find } = await import('./commands/find.ts');
      done(await find(text, flagsOf<FindFlags>(self), io));
    });

const auditCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(['terminal', 'json']))
    .option('--source <id>', 'only what this source states; may be given again', collect)
    .option('--limit <n>', 'how many to list (default: 25)', wholeNumber)
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const { audit } = await import('./commands/audit.ts');
      done(await audit(flagsOf<AuditFlags>(self), io));
    });

const lockCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(withInputs(command), formatOption(Object.keys(CHANGES_FORMATS)))
    .option('--check', 'write nothing; exit code 1 when the lock is out of date')
    .option('--dry-run', 'write nothing')
    .action(async (_flags: unknown, self: Command): Promise<void> => {
      const { lock } = await import('./commands/lock.ts');
      done(await lock(flagsOf<LockFlags>(self), io));
    });

const diffCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(command, formatOption(Object.keys(CHANGES_FORMATS)))
    .argument('<old>', 'a corpus folder, a lock or a JSON report')
    .argument('<new>', 'what became of it')
    .option('--claims <glob>', 'claim files that folders are judged with (default: claims/**/*.yaml)', collect)
    .option('--all', 'show what touches no fact as well: words that moved, typography, sources')
    .action(async (old: string, now: string, _flags: unknown, self: Command): Promise<void> => {
      const { diff } = await import('./commands/diff.ts');
      done(await diff(old, now, flagsOf<DiffFlags>(self), io));
    });

const valueCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withReading(command)
    .argument('<kind>', 'the kind of the answer')
    .argument('<text>', 'the words to read')
    .option('--value <value>', "an editor's value to hold against the words")
    .action(async (kind: string, text: string, _flags: unknown, self: Command): Promise<void> => {
      const { value } = await import('./commands/value.ts');
      done(await value(kind, text, flagsOf<ReadingFlags & { value?: string }>(self), io));
    });

const compareCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withReading(command)
    .argument('<kind>', 'the kind of both answers')
    .argument('<a>', 'the words of one')
    .argument('<b>', 'the words of the other')
    .action(async (kind: string, a: string, b: string, _flags: unknown, self: Command): Promise<void> => {
      const { compare } = await import('./commands/compare.ts');
      done(await compare(kind, a, b, flagsOf<ReadingFlags>(self), io));
    });

const initCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  command
    .argument('[file...]', 'documents to begin with; they are copied into corpus/')
    .option('--yes', 'ask nothing')
    .addOption(new Option('--ci <host>', 'where the check runs on changes').choices(['github', 'gitlab', 'none']))
    .action(async (files: readonly string[], _flags: unknown, self: Command): Promise<void> => {
      const { init } = await import('./commands/init.ts');
      done(await init(files, self.opts<InitFlags>(), io));
    });

const explainCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(command, formatOption(['terminal']))
    .argument('[code]', 'a finding or a rule; without it, all are listed')
    .action(async (code: string | undefined, _flags: unknown, self: Command): Promise<void> => {
      const { explain } = await import('./commands/explain.ts');
      done(await explain(code, flagsOf(self), io));
    });

const textCommand = (command: Command, io: Io, done: (code: number) => void): Command =>
  withOutput(command, formatOption(['terminal', 'json']))
    .argument('<source>', 'the id of the source')
    .option('--corpus <dir>', 'the folder of sources (default: corpus)')
    .option('--offsets', 'lead each line by the offset of its first character')
    .action(async (source: string, _flags: unknown, self: Command): Promise<void> => {
      const { text } = await import('./commands/text.ts');
      done(await text(source, flagsOf<TextFlags>(self), io));
    });

const takesCorpus = ({ options }: Command): boolean => options.some(({ long }) => long === '--corpus');

/** Fills in what the flags leave open from the configuration, before a command runs on a corpus. */
const configure = async (command: Command, io: Io): Promise<void> => {
  if (!takesCorpus(command)) return;
  const { configured } = await import('./commands/config.ts');
  const flags = flagsOf<ConfigFlags>(command);
  const configLookup = flags.configLookup !== false && command.parent?.opts<ConfigFlags>().configLookup !== false;
  const { settings, printed } = await configured({ ...flags, configLookup }, io);
  for (const [key, value] of Object.entries(settings)) command.setOptionValueWithSource(key, value, 'config');
  if (printed) throw new CommanderError(0, 'reconcile.printConfig', '');
};

/** One row a command: its name, what it does, and how it is built. */
const COMMANDS = [
  ['report', 'where the sources agree and where they cannot all be right (the default)', reportCommand],
  ['check', 'the findings, with exit code 1 when one reaches the threshold', checkCommand],
  ['show', 'one claim in full, with its evidence hash', showCommand],
  ['resolve', 'record a ruling on a contradiction in its claim file', resolveCommand],
  ['find', 'where words stand in the corpus, with a reading ready to paste', findCommand],
  ['text', 'what was extracted from the file of a source', textCommand],
  ['audit', 'the numbers, dates and names that no reading covers', auditCommand],
  ['lock', 'record what the sources are and what the readings stand on', lockCommand],
  ['diff', 'which facts changed between two folders, locks or reports', diffCommand],
  ['value', 'how a text is read', valueCommand],
  ['compare', 'how two texts stand, and by which rule', compareCommand],
  ['init', 'a corpus, a first claim, a configuration and a CI file, to begin with', initCommand],
  ['explain', 'what a finding or a rule means', explainCommand],
] as const;

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
  withConfig(program);
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

/** What is wrong with a command line, without commander's own label. */
const usageProblem = (program: Command, error: CommanderError, argv: readonly string[]): string => {
  const [first] = argv;
  if (error.code === 'commander.excessArguments' && first !== undefined && !first.startsWith('-')) {
    const names = program.commands.map((command) => command.name());
    const near = nearest(first, names);
    if (!names.includes(first))
      return `unknown command "${first}"
${near === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean "${near}"?`}`;
  }
  return error.message.replace(/^error: /u, '');
};

/**
 * Runs the program.
 *
 * @param argv what stands behind the program's name.
 * @returns the exit code: 0, 1 with findings at the threshold, 2 where what was asked could not be done.
 */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  let code = 0;
  const again: Again = () =>
    run(
      argv.filter((word) => word !== WATCH),
      io,
    );
  const program = buildProgram(io, (result) => (code = result), again);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    io.stderr(`${explainFailure(program, error, argv)}
`);
    return CANNOT;
  }
};

const explainFailure = (program: Command, error: unknown, argv: readonly string[]): string => {
  if (error instanceof CommanderError)
    return `reconcile: ${usageProblem(program, error, argv)}
Run "reconcile --help" for what there is.`;
  if (error instanceof OperationalError)
    return `reconcile: ${error.message}${
      error.hint === undefined
        ? ''
        : `
${error.hint}`
    }`;
  const reason = error instanceof Error ? error.message : String(error);
  return `reconcile: an internal fault: ${reason}
This is a mistake in reconcile, not in your files; please report it with the command that you ran.`;
};
