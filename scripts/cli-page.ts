import type { Command } from 'commander';
import { buildProgram } from '../src/program/index.ts';

/** Columns that help is laid out in, whatever terminal the page is made in. */
const WIDTH = 100;

const sectionOf = (command: Command, name: string): string => {
  command.configureHelp({ helpWidth: WIDTH });
  return [`## \`${name}\``, '', '```text', command.helpInformation().trimEnd(), '```', ''].join('\n');
};

/** The command-line reference: the help of every command, as the program prints it. */
export const cliPage = (): string => {
  const ignore = (): void => undefined;
  const program = buildProgram(
    { stdout: ignore, stderr: ignore, cwd: '.', env: {}, columns: undefined, today: '2026-11-21' },
    ignore,
  );
  return [
    '# The command line',
    '',
    'Exit codes: **0** nothing at the threshold, **1** findings at the threshold, **2** it could not do what was asked.',
    '',
    sectionOf(program, 'reconcile'),
    ...program.commands.flatMap((command) => [
      sectionOf(command, `reconcile ${command.name()}`),
      ...command.commands
        .filter((inner) => inner.name() !== 'help')
        .map((inner) => sectionOf(inner, `reconcile ${command.name()} ${inner.name()}`)),
    ]),
  ].join('\n');
};
