import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Destination } from '../commands/emit.ts';
import type { Io } from '../commands/io.ts';
import type { WatchFlags } from '../commands/watch.ts';
import type { Part } from '../judge/part.ts';
import { OperationalError } from '../model/operational-error.ts';
import { FORMATS, isFormatName } from '../report/index.ts';
import { nearest } from '../text/nearest.ts';

/** One value each time the flag is given. */
export const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** Two words with `=` between them, each time the flag is given. */
export const pair = (
  value: string,
  before: readonly (readonly [string, string])[] | undefined,
): readonly (readonly [string, string])[] => {
  const at = value.indexOf('=');
  if (at < 1 || at === value.length - 1) throw new InvalidArgumentError('Expected NAME=OTHER.');
  return [...(before ?? []), [value.slice(0, at), value.slice(at + 1)]];
};

export const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('Expected a whole number, 0 or more.');
  return Number(value);
};

/** `2/5`: the second of five parts. */
export const part = (value: string): Part => {
  const [, number, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/u.exec(value) ?? [];
  if (number === undefined || of === undefined || Number(number) > Number(of))
    throw new InvalidArgumentError('Expected a part of a whole, such as 2/5.');
  return { part: Number(number), of: Number(of) };
};

export const share = (value: string): number => {
  const match = /^(\d{1,3}(?:\.\d{1,6})?)(%?)$/u.exec(value);
  const number = Number(match?.[1]) / (match?.[2] === '%' ? 100 : 1);
  if (!match || number >= 1) throw new InvalidArgumentError('Expected a share such as 2% or 0.02.');
  return number;
};

export const day = (value: string): string => {
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

export const formatOption = (choices: readonly string[]): Option =>
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

export const destinationOption = (): Option =>
  new Option('-f, --format <format>', 'how to print it; as FORMAT=FILE, where to write it; may be given again')
    .choices(FORMAT_NAMES)
    .argParser(destination);

export const withInputs = (command: Command): Command =>
  command
    .option('--corpus <dir>', 'the folder of sources (default: corpus)')
    .option('--claims <glob>', 'claim files; may be given again (default: claims/**/*.yaml)', collect)
    .option('--lock <file>', 'the lock that sources are held against (default: reconcile.lock, if it is there)');

export const withSelection = (command: Command): Command =>
  command
    .option('--claim <id>', 'show only this claim; may be given again', collect)
    .option('--source <id>', 'show only claims that this source speaks to; may be given again', collect)
    .option('--tag <tag>', 'show only claims with this tag; may be given again', collect);

export const FORCES = 'with -o, write over a file that is no report';

export const withOutput = (command: Command, format: Option, forces = FORCES): Command =>
  command
    .addOption(format)
    .option('-o, --output-file <file>', 'write there instead of to standard output')
    .option('--force', forces)
    .option('--quiet', 'leave out what asks for no action')
    .option('--color', 'colour, whatever the output is')
    .option('--no-color', 'no colour (also: NO_COLOR=1)');

export const withReading = (command: Command): Command =>
  withOutput(command, formatOption(['terminal', 'json']))
    .option('--unit <unit>', 'the thing counted, or the unit of measure')
    .option('--said-on <day>', 'the day the words were said: relative dates hang on it', day)
    .option('--event-date <day>', 'the day of the event: it supplies a missing year', day)
    .option('--language <tag>', 'the language of the source, such as en-GB')
    .option('--tolerance <share>', 'how far two numbers may differ, such as 2%', share)
    .option('--alias <name=spelling>', 'another spelling of a name; may be given again', pair)
    .option('--broader <label=label>', 'a label, and the broader one that it falls under; may be given again', pair)
    .option('--complete', 'the sets are complete');

export const withConfig = (command: Command): Command =>
  command
    .option('-c, --config <file>', 'the configuration (default: the nearest reconcile.config.yaml, upwards from here)')
    .option('--no-config-lookup', 'look for no configuration')
    .option('--print-config', 'print the configuration that counts here, and do nothing else');

/** Flags given before the command count as well; those after it win. */
export const flagsOf = <Flags extends object>(command: Command): Flags => ({
  ...(command.parent?.parent ? command.parent.parent.opts<Flags>() : undefined),
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
export type Again = () => Promise<number>;

export type Watching = WatchFlags & { readonly watch?: boolean };

export const WATCH = '--watch';

export const watched = async (again: Again, flags: Watching, files: readonly string[], io: Io): Promise<number> => {
  const { watch } = await import('../commands/watch.ts');
  return watch(again, flags, files, io);
};

export const withCache = (command: Command): Command =>
  command
    .option(
      '--no-cache',
      'judge anew, and keep no answer; else the last answer is printed again while nothing has changed',
    )
    .option('--cache-location <dir>', 'the folder of the cache (default: .reconcile-cache beside the configuration)');

export const withWatch = (command: Command): Command =>
  command.option(WATCH, 'run again on every save, until Ctrl-C; the exit code is that of the last run');
