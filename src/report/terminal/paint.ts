import { Chalk } from 'chalk';
import type { Severity } from '../../model/finding.ts';
import type { Verdict } from '../../model/report.ts';

/** Dresses printable text in colour codes, or leaves it as it is. */
export type Paint = (text: string) => string;

/** The paints of a report, named for what they mark. */
export interface Paints {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly mark: Paint;
  readonly added: Paint;
  readonly removed: Paint;
  readonly verdicts: Readonly<Record<Verdict, Paint>>;
  readonly severities: Readonly<Record<Severity, Paint>>;
}

/** The sixteen colours that every terminal has, which its user has chosen to be readable. */
const SIXTEEN_COLOURS = 1;

/** Paints that colour, or with `color: false` paints that change nothing, whatever the environment says. */
export const paintsFor = (color: boolean): Paints => {
  const chalk = new Chalk({ level: color ? SIXTEEN_COLOURS : 0 });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    mark: (text) => chalk.bold.underline(text),
    added: (text) => chalk.green(text),
    removed: (text) => chalk.red(text),
    verdicts: {
      contradicted: (text) => chalk.red(text),
      unverified: (text) => chalk.magenta(text),
      compatible: (text) => chalk.yellow(text),
      agreed: (text) => chalk.green(text),
      uncorroborated: (text) => chalk.cyan(text),
    },
    severities: {
      error: (text) => chalk.red(text),
      warning: (text) => chalk.yellow(text),
      info: (text) => chalk.cyan(text),
    },
  };
};
